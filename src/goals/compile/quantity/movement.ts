/**
 * Which two numbers belong together? From one to the other (从36小时压缩到20小时, to 6% from 4%), or a corridor
 * between the two (3-5天, between 1% and 2%, ±5%).
 * @module
 */
import { compareFractions, multiplyFractions, negateFraction, powerOfTen } from "../../../core/internal.js";
import type { NumberAtom } from "./atom.js";
import { changeVerbBefore, contextBefore, type NumberContext } from "./context.js";
import { SECONDS } from "./duration-parts.js";
import { whole } from "./exact-amount.js";
import { beforeSpaces, isHan, isSentenceSign, type WordTable, wordBefore, wordsByEnd } from "./word-table.js";

/** One number, or two that belong together. */
export interface Movement {
  readonly shape: "single" | "from-to" | "range";
  /** The number; the upper end; where the movement arrives. */
  readonly main: NumberAtom;
  /** The lower end; where the movement begins. */
  readonly other: NumberAtom | null;
  /** "between", 之间 is written. */
  readonly between: boolean;
  /** How many atoms it is made of. */
  readonly count: number;
}

/** How far apart the ends of a movement stand at most. */
const REACH = 40;

/** Both ends in one unit: that of the end where one is said, of the arrival where they differ. `null`: they do not fit. */
function inOneUnit(
  first: NumberAtom,
  second: NumberAtom,
  arrival: NumberAtom,
): readonly [NumberAtom, NumberAtom] | null {
  const unit = arrival.unit ?? first.unit ?? second.unit;
  const a = inUnit(first, unit, second);
  const b = inUnit(second, unit, first);
  return a === null || b === null ? null : [a, b];
}

function inUnit(atom: NumberAtom, unit: string | null, partner: NumberAtom): NumberAtom | null {
  if (atom.unit === unit) return shareScale(atom, partner);
  if (atom.unit === null) {
    const shared = shareScale(atom, partner);
    return { ...shared, unit, value: multiplyFractions(shared.value, partner.unitScale) };
  }
  const from = SECONDS[atom.unit];
  const to = unit === null ? undefined : SECONDS[unit];
  if (from === undefined || to === undefined) return null;
  return { ...atom, unit, value: multiplyFractions(atom.value, { n: BigInt(from), d: BigInt(to) }) };
}

/** "from 2 to 3 million", "$2-3m": a scale at the second end speaks for both, if they are of one size then. */
function shareScale(atom: NumberAtom, partner: NumberAtom): NumberAtom {
  if (atom.scale > 0 || partner.scale < 3 || partner.start < atom.start || atom.value.n <= 0n) return atom;
  const scaled = multiplyFractions(atom.value, { n: powerOfTen(partner.scale), d: 1n });
  const near = compareFractions(scaled, multiplyFractions(partner.value, whole(20))) <= 0;
  return near ? { ...atom, value: scaled, scale: partner.scale } : atom;
}

/** What from and between end with. */
const LETTER_M = 0x6d;
const LETTER_N = 0x6e;
const ORIGIN: WordTable<true> = /* @__PURE__ */ wordsByEnd([[true, "from|从|由|自|between"]]);

/** Where "from" stands before a number, with a few words between at most: from a baseline of 4%, 从目前的60%. */
function originBefore(plain: string, at: number, floor: number): number | null {
  const lowest = Math.max(floor, at - 30);
  for (let end = at; end > lowest; end--) {
    const unit = plain.charCodeAt(end - 1);
    if (isSentenceSign(unit)) return null;
    if (!isHan(unit) && unit !== LETTER_M && unit !== LETTER_N) continue;
    const found = wordBefore(ORIGIN, plain, end);
    if (found !== null && found.start >= floor) return found.start;
  }
  return null;
}

function sentenceEnds(gap: string): boolean {
  for (let at = 0; at < gap.length; at++) {
    const unit = gap.charCodeAt(at);
    if (isSentenceSign(unit) || (unit === 0x2e && (gap[at + 1] ?? " ") === " ")) return true;
  }
  return false;
}

const ARROWS = "→ -> => --> ->>".split(" ");
const DASHES = "- ~ -- ~~ 至 到 - ".split(" ");

function range(plain: string, low: NumberAtom, upper: NumberAtom, between: boolean): Movement | null {
  // $10-12m contracts: the sign of money speaks for both ends.
  const high =
    low.unit !== null && /^[A-Z]{3}$/.test(low.unit) && upper.unit === "count" ? { ...upper, unit: null } : upper;
  const fitted = inOneUnit(low, high, high);
  if (fitted === null) return null;
  const [a, b] = fitted;
  const upwards = compareFractions(a.value, b.value) <= 0;
  const written = between || plain.startsWith("之间", plain[high.end] === " " ? high.end + 1 : high.end);
  return { shape: "range", main: upwards ? b : a, other: upwards ? a : b, between: written, count: 2 };
}

function fromTo(from: NumberAtom, to: NumberAtom, count: number): Movement | null {
  const fitted = inOneUnit(from, to, to);
  return fitted === null ? null : { shape: "from-to", main: fitted[1], other: fitted[0], between: false, count };
}

/** "by 8% to 10%" is a corridor, "by 20k to 120k" a change and where it arrives: the ends lie too far apart. */
function nearEnough(a: NumberAtom, b: NumberAtom): boolean {
  return (
    compareFractions(a.value, b.value) <= 0 && compareFractions(b.value, multiplyFractions(a.value, whole(3))) <= 0
  );
}

/** English "A to B" without a "from": the ends of a movement behind a verb of change, else a corridor. */
function fromToOrRange(
  plain: string,
  a: NumberAtom,
  b: NumberAtom,
  before: NumberContext,
  floor: number,
): Movement | null {
  if (before.particle === "by" && !nearEnough(a, b)) return null;
  const open = before.particle === null && before.comparator === null;
  if (open && changeVerbBefore(plain, a.start, floor) !== null) return fromTo(a, b, 2);
  // Churn 8% to 5%: a corridor is told from below.
  const fitted = open ? inOneUnit(a, b, b) : null;
  const falls = fitted !== null && compareFractions(fitted[0].value, fitted[1].value) > 0;
  return falls ? fromTo(a, b, 2) : range(plain, a, b, false);
}

/** Whether a number with "from" in front has its arrival behind it: 8月底前由36小时压缩到20小时. */
function goesOn(plain: string, from: NumberAtom, next: NumberAtom | undefined): boolean {
  if (next === undefined || next.start - from.end > REACH) return false;
  const gap = plain.slice(from.end, next.start);
  return !sentenceEnds(gap) && (gap.trim() === "to" || contextBefore(plain, next.start, from.end).particle === "to");
}

const PER = /^(?: ?\/ ?(?:[a-z]{1,12}|[年月日周天人家单台件次店户吨名])| (?:a|per) [a-z]{3,12}(?= ))/;

/** Whether a gap may begin with what a number is counted per: "/order", " per order", " a week". */
function mayTellPer(gap: string): boolean {
  const sign = gap.charCodeAt(0) === 0x20 ? gap[1] : gap[0];
  return sign === "/" || sign === "a" || sign === "p";
}

/** "Reduce the backlog of 1,150 cases to 400": behind a verb of change, what a thing is of is where it starts. */
function ownedBefore(plain: string, a: NumberAtom, before: NumberContext, floor: number): number | null {
  const owned = before.particle === "to" && plain.slice(before.start, a.start) === "of ";
  return owned && changeVerbBefore(plain, before.start, floor) !== null ? before.start : null;
}

/** Two numbers with the words between them. */
function pair(
  plain: string,
  a: NumberAtom,
  b: NumberAtom,
  next: NumberAtom | undefined,
  before: NumberContext,
  floor: number,
): Movement | null {
  const gap = plain.slice(a.end, b.start);
  // $14.20/order → $12.00/order: what it is counted per says nothing of the movement.
  const word = (mayTellPer(gap) ? gap.replace(PER, "") : gap).trim();
  if (ARROWS.includes(word)) return fromTo(a, b, 2);
  if (word === "and" || word === "和" || word === "与") {
    const corridor =
      before.comparator === "between" ||
      plain
        .slice(b.end, b.end + 4)
        .trim()
        .startsWith("之间");
    return corridor ? range(plain, a, b, true) : null;
  }
  if (word === "instead of" || word === "rather than") return fromTo(b, a, 2);
  const origin = originBefore(plain, a.start, floor) ?? ownedBefore(plain, a, before, floor);
  if (word === "" && b.sign === "-" && gap !== "") return null;
  if (DASHES.includes(word)) {
    // 保持在3%到12%之间: a corridor, however wide.
    const arrives = (word === "到" || word === "至") && plain.slice(b.end, b.end + 2) !== "之间";
    const moves = arrives && origin !== null;
    // 增加门店30家至150家: a change and where it arrives.
    if (!moves && arrives && a.unit !== null && !nearEnough(a, b)) return null;
    return moves ? fromTo(a, b, 2) : range(plain, a, b, before.comparator === "between");
  }
  if (word === "to" && origin === null) return fromToOrRange(plain, a, b, before, floor);
  if (sentenceEnds(gap)) return null;
  const behind = contextBefore(plain, b.start, a.end);
  if (behind.particle === "to") {
    if (origin !== null || before.particle === "from") return fromTo(a, b, 2);
    // 交付周期30天缩短至20天: the verb between the two makes the first the start.
    return gap.length <= 12 && before.particle === null && changeBetween(gap) ? fromTo(a, b, 2) : null;
  }
  if (
    behind.particle === "from" &&
    !goesOn(plain, b, next) &&
    (before.particle === "to" || before.comparator !== null || before.particle === null)
  ) {
    return before.particle === "by" ? null : fromTo(b, a, 2);
  }
  return null;
}

const CHANGES_TO =
  /^[^,，]{0,4}(?:提高|提升|增长|增加|上升|扩大|减少|降低|下降|缩短|压缩|削减|下调|上调|上涨|降|升|增|减|调整|优化|改善|压降)(?:到|至|为)[约近]?$/;

function changeBetween(gap: string): boolean {
  return CHANGES_TO.test(gap);
}

/** ±5%, 100±5. */
function aroundZero(atom: NumberAtom): Movement {
  const low = { ...atom, value: negateFraction(atom.value) };
  return { shape: "range", main: atom, other: low, between: false, count: 1 };
}

/** What the number at an index is, with the words `before` it: alone or with the numbers behind it. */
export function movementAt(
  plain: string,
  atoms: readonly NumberAtom[],
  index: number,
  floor: number,
  before: NumberContext,
): Movement {
  const a = atoms[index] as NumberAtom;
  const single: Movement = { shape: "single", main: a, other: null, between: false, count: 1 };
  if (a.kind !== "value") return single;
  if (a.sign === "±") return aroundZero(a);
  // 3.9/5 to 4.4/5: the end of the scale stands between the two.
  const skipped = atoms[index + 1]?.notes.includes("scale-maximum") === true ? 1 : 0;
  const b = atoms[index + skipped + 1];
  if (b?.kind !== "value" || b.start - a.end > REACH || b.sign === "±") return single;
  const joined = pair(
    plain,
    skipped === 0 ? a : { ...a, end: (atoms[index + 1] as NumberAtom).end },
    b,
    atoms[index + skipped + 2],
    before,
    floor,
  );
  if (joined !== null) return { ...joined, count: joined.count + skipped };
  if (skipped > 0) return single;
  // 由80%提升10个百分点至90%: the change between the two ends says nothing more.
  const c = atoms[index + 2];
  if (c?.kind !== "value" || c.start - a.end > REACH || b.start - beforeSpaces(plain, b.start) > 3) return single;
  const arrives =
    contextBefore(plain, c.start, b.end).particle === "to" && originBefore(plain, a.start, floor) !== null;
  const changes = contextBefore(plain, b.start, a.end).particle === "by";
  return arrives && changes && !sentenceEnds(plain.slice(a.end, c.start)) ? (fromTo(a, c, 3) ?? single) : single;
}
