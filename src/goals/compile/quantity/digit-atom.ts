/**
 * What is the number that begins with this digit: an amount with its unit, a name, or nothing of ours?
 * @module
 */
import { type Fraction, multiplyFractions, ONE } from "../../../core/internal.js";
import { type NumberAtom, nameAtom, plainAtom, type Step } from "./atom.js";
import { currencyAt, currencyBefore } from "./currency.js";
import { readParts, readTenths } from "./fraction-number.js";
import { factorOfTimes, saysHowOften, timesEnd } from "./multiplier.js";
import { isFamous, isListNumber, nameBefore, nameBehind, scaleMaximum } from "./name-number.js";
import { countedThing } from "./noun.js";
import { numeralEnd, type ReadNumber, readNumber } from "./number.js";
import { partsBehind, readInWords, readOutOf, readSlash } from "./part-of-whole.js";
import { readUnit } from "./unit.js";
import { afterSpaces, beforeSpaces, isDigit, isHan, isLetter } from "./word-table.js";
import { isReached, looksLikeYear } from "./year-number.js";

const NOTED = "number-in-name";
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const PERCENT = 0x25;

/** The sign in front of a number: where it stands, and which. */
function signBefore(plain: string, at: number): { readonly start: number; readonly sign: "+" | "-" | "±" } | null {
  const sign = plain[at - 1];
  if (sign === "负") return { start: at - 1, sign: "-" };
  if (sign !== "+" && sign !== "-" && sign !== "±") return null;
  if (sign === "-" && plain[at - 2] === "/" && plain[at - 3] === "+") return { start: at - 3, sign: "±" };
  const before = plain.charCodeAt(at - 2);
  const free = at === 1 || before === 0x20 || isHan(before) || "(:,~[、\n".includes(plain[at - 2] as string);
  return free || sign === "±" ? { start: at - 1, sign } : null;
}

const TIMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["minute", "hour", "day", "week", "month", "year"]);

/** A time that says what is measured: 30-day retention, 7日留存率. */
function measuresOver(plain: string, start: number, unit: string, attributive: boolean, end: number): boolean {
  if (!TIMES.has(unit)) return false;
  if (attributive) {
    const change = /^ (?:reduction|increase|improvement|decrease|drop|cut|gain|saving|turnaround|lead|cycle)/.test(
      plain.slice(end, end + 13),
    );
    return (
      !change && !/(?:to an?|under an?|by an?|within an?|below an?) $/.test(plain.slice(Math.max(0, start - 10), start))
    );
  }
  if (!isHan(plain.charCodeAt(end))) return false;
  for (let at = end; at < end + 8; at++) {
    const sign = plain[at];
    if (sign === undefined || !isHan(plain.charCodeAt(at)) || "到至为提降升增减达的以左".includes(sign)) return false;
    if (sign === "率") return true;
  }
  return false;
}

/** Reads on from a digit; what is no number of ours is passed over as a whole. */
export function readDigits(plain: string, at: number): Step {
  const before = plain.charCodeAt(at - 1);
  const currency = currencyBefore(plain, beforeSpaces(plain, at));
  if (currency === null && at > 0 && (isLetter(before) || (before === HYPHEN && isLetter(plain.charCodeAt(at - 2))))) {
    const end = numeralEnd(plain, at);
    const name = nameBefore(plain, at);
    const noted = name?.noted === true && (plain[at - 1] as string) !== "q";
    return { atoms: noted ? [nameAtom(name.start, end, NOTED)] : [], end };
  }
  const read = readNumber(plain, at);
  if (read === null) return { atoms: [], end: numeralEnd(plain, at) };
  if (isListNumber(plain, at, read.end)) return { atoms: [], end: read.end + 1 };
  const parts = readParts(plain, at);
  if (parts !== null) return { atoms: [plainAtom(at, parts.end, parts.value, "%")], end: parts.end };
  if (currency === null) {
    const name = readName(plain, at, read);
    if (name !== null) return name;
    const slash = afterSpaces(plain, read.end);
    const second = afterSpaces(plain, slash + 1);
    if (plain.charCodeAt(slash) === SLASH && isDigit(plain.charCodeAt(second)))
      return readSlash(plain, at, read, second);
    const outOf = readOutOf(plain, at, read);
    if (outOf !== null) return outOf;
  }
  return readAmount(plain, at, read, currency);
}

/** A number that is no amount, by what stands around it. */
function readName(plain: string, at: number, read: ReadNumber): Step | null {
  const maximum = scaleMaximum(plain, at, read.end);
  if (maximum !== null) {
    return { atoms: [nameAtom(at, maximum.end, "scale-maximum", read.value)], end: maximum.end };
  }
  const name = nameBefore(plain, at);
  // Shift 60% of the volume, per unit 8%: a share is no name.
  if (name !== null && (name.noted || plain.charCodeAt(read.end) !== PERCENT) && !isPlanted(plain, name.start, read)) {
    const end = numeralEnd(plain, read.end);
    return { atoms: name.noted ? [nameAtom(name.start, end, NOTED)] : [], end };
  }
  const behind = nameBehind(plain, read.end);
  if (behind !== null) {
    const seconds = plain[read.end] === "s" && read.places > 0;
    const end = plain[read.end] === ":" ? numeralEnd(plain, at) : behind.end;
    if (!seconds) return { atoms: behind.noted ? [nameAtom(at, end, NOTED)] : [], end };
  }
  if (isPhone(plain, at, read)) return { atoms: [], end: numeralEnd(plain, at) };
  if (read.scale > 0) return null;
  if (
    read.places === 0 &&
    isFamous(plain, at, read.end) &&
    !isHan(plain.charCodeAt(at - 1)) &&
    readUnit(plain, read.end) === null &&
    countedThing(plain, read.end) === null
  ) {
    return { atoms: [nameAtom(at, read.end, NOTED)], end: read.end };
  }
  // 5s, 6s: the method, where no word makes it a time.
  if (
    plain[read.end] === "s" &&
    read.end === at + 1 &&
    "567".includes(plain[at] as string) &&
    !runsOnLatin(plain.charCodeAt(read.end + 1))
  ) {
    const timed = /(?:to|from|under|below|within|than|by|over|[到至于过在<≤])\s?$/.test(
      plain.slice(Math.max(0, at - 8), at),
    );
    if (!timed) return { atoms: [nameAtom(at, read.end + 1, NOTED)], end: read.end + 1 };
  }
  return null;
}

/** Plant 2,500 trees: no plant bears such a number. */
function isPlanted(plain: string, at: number, read: ReadNumber): boolean {
  return read.digits >= 2 && plain.startsWith("plant ", at) && countedThing(plain, read.end) !== null;
}

function runsOnLatin(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

/** Mobile numbers of China. */
const MOBILE = /^1[3-9]\d{9}$/;

/** 13812345678, 400-820-8820: eleven digits, or three groups with hyphens. */
function isPhone(plain: string, at: number, read: ReadNumber): boolean {
  if (read.digits === 11 && MOBILE.test(plain.slice(at, read.end)) && readUnit(plain, read.end) === null) return true;
  if (plain.charCodeAt(read.end) !== HYPHEN || !isDigit(plain.charCodeAt(read.end + 1))) return false;
  const end = numeralEnd(plain, at);
  const groups = plain.slice(at, Math.min(end, at + 24)).split("-");
  return groups.length > 2 || (read.digits >= 3 && (groups[1] ?? "").length >= 7);
}

/** The amount itself: number, unit, counted things, multiplier. */
function readAmount(plain: string, at: number, read: ReadNumber, currency: ReturnType<typeof currencyBefore>): Step {
  const tenths = read.scale === 0 ? readTenths(plain, read.end, read.value) : null;
  if (tenths !== null) return { atoms: [plainAtom(at, tenths.end, tenths.value, "%")], end: tenths.end };
  const front = signBefore(plain, currency?.start ?? at);
  const start = front?.start ?? currency?.start ?? at;
  const orMore = plain.startsWith("+%", read.end);
  const unit = currency === null ? readUnit(plain, orMore ? read.end + 1 : read.end) : null;
  // $50k CAD, ¥2m JPY: the code behind says which dollar or yen.
  const code = currency === null ? null : currencyAt(plain, afterSpaces(plain, read.end));
  if (unit === null && currency === null) {
    if (isLetter(plain.charCodeAt(read.end))) return { atoms: [], end: numeralEnd(plain, read.end) };
    const parts = partsBehind(plain, read);
    if (parts !== null) return { atoms: [plainAtom(at, parts.end, parts.value, "%")], end: parts.end };
    if (
      read.scale === 0 &&
      read.end === at + 4 &&
      looksLikeYear(plain.slice(at, read.end)) &&
      !isReached(plain, at, read.end)
    ) {
      return { atoms: [], end: read.end };
    }
  }
  if (unit?.unit === "year" && looksLikeYear(plain.slice(at, read.end))) return { atoms: [], end: unit.end };
  let value: Fraction = unit === null || unit.scale === ONE ? read.value : multiplyFractions(read.value, unit.scale);
  let end = unit?.end ?? code?.end ?? read.end;
  if (unit?.unit === "x") {
    if (!saysHowOften(plain, end) && !"0123456789$€£¥".includes(plain[afterSpaces(plain, end)] ?? " ")) {
      const atom = factorOfTimes(plain, at, end, value);
      return { atoms: [{ ...atom, end: timesEnd(plain, atom.end), approximate: read.more }], end };
    }
    return { atoms: [plainAtom(at, end, value, "count")], end };
  }
  if (unit !== null && measuresOver(plain, at, unit.unit, unit.attributive, end)) return { atoms: [], end };
  if (
    unit?.unit === "point" &&
    unit.attributive &&
    value.d === 1n &&
    /^ (?:hotel|service|restaurant|review|resort)/.test(plain.slice(end, end + 11))
  ) {
    return { atoms: [], end };
  }
  let name = code?.meaning ?? currency?.meaning ?? unit?.unit ?? null;
  if (name === null && countedThing(plain, plain[end] === "+" ? end + 1 : end) !== null) name = "count";
  // 30%-ths never follow; 半 behind a unit is another half of it: 两天半.
  if (
    unit !== null &&
    plain[end] === "半" &&
    plain[end + 1] !== "成" &&
    plain[end + 1] !== "年" &&
    isHan(plain.charCodeAt(end - 1))
  ) {
    value = { n: value.n * 2n + value.d, d: value.d * 2n };
    end++;
  }
  const atom: NumberAtom = {
    start,
    end,
    kind: "value",
    value,
    unit: name,
    unitScale: unit?.scale ?? ONE,
    scale: read.scale,
    sign: front?.sign ?? null,
    orMore,
    approximate: read.more,
    notes: [],
    alternatives: [],
  };
  return { atoms: [atom], end };
}

/** A number in words with what stands behind it, read as digits are. */
export function readWordAmount(plain: string, at: number, value: Fraction, end: number): Step {
  const read: ReadNumber = { value, end, scale: 0, places: value.d === 1n ? 0 : 1, digits: 1, more: false };
  const outOf = readOutOf(plain, at, read) ?? readInWords(plain, at, read);
  return outOf ?? readAmount(plain, at, read, null);
}
