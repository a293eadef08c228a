/**
 * Which amounts does a text name? Numbers with units, movements, corridors, multipliers, and what is said of them.
 * @module
 */
import { absoluteFraction, compareFractions, type Fraction } from "../../../core/internal.js";
import type { GoalComparator } from "../../definition/goal.js";
import type { TextSpan } from "../compiled-goal.js";
import type { QuantityMark } from "../mark.js";
import type { NumberAtom } from "./atom.js";
import { changeVerbBefore, contextBefore, contextBehind, NO_CONTEXT, type NumberContext } from "./context.js";
import { joinDurations } from "./duration-parts.js";
import { amountOf } from "./exact-amount.js";
import { impliedUnit } from "./implied-unit.js";
import { type Movement, movementAt } from "./movement.js";
import { readNumber } from "./number.js";
import { readAtoms } from "./read-atoms.js";
import { isDigit, isLetter, type WordTable, wordAt, wordsByStart } from "./word-table.js";

const SPACE = 0x20;
const HUNDRED: Fraction = { n: 100n, d: 1n };

/**
 * Reads all amounts of a plain text, in order, not overlapping.
 *
 * @param plain - What `plainText` gives.
 * @param taken - Spans that are read already (words of time), in order: no number is read from them.
 */
export function readQuantityMarks(plain: string, taken: readonly TextSpan[]): readonly QuantityMark[] {
  const atoms = joinDurations(plain, readAtoms(plain, taken));
  const marks: QuantityMark[] = [];
  let floor = 0;
  for (let index = 0; index < atoms.length; ) {
    const atom = atoms[index] as NumberAtom;
    // The words in front of its first number say what a movement is, and what the mark is.
    const before = atom.kind === "name" ? NO_CONTEXT : contextBefore(plain, atom.start, floor);
    const movement = movementAt(plain, atoms, index, floor, before);
    const next = atoms[index + movement.count];
    const mark = markOf(plain, onScale(movement, next), before, floor, next?.start ?? plain.length);
    index += movement.count;
    if (mark === null) continue;
    marks.push(mark);
    floor = mark.end;
  }
  for (let index = 0; index + 1 < marks.length; index++) {
    const mark = marks[index] as QuantityMark;
    if (startsFrom(plain, mark, marks[index + 1])) marks[index] = { ...mark, particle: "from" };
  }
  return marks;
}

/** "Cut the backlog of 1,150 cases by 400": behind a verb of change, what a thing is of is where it starts. */
function startsFrom(plain: string, mark: QuantityMark, next: QuantityMark | undefined): boolean {
  if (mark.shape !== "level" || mark.particle !== "to" || next === undefined || next.start - mark.end > 40)
    return false;
  if ((next.particle !== "by" && next.particle !== "to") || plain.slice(mark.start, mark.core.start) !== "of ")
    return false;
  return !/[.;!?\n]/.test(plain.slice(mark.end, next.start)) && changeVerbBefore(plain, mark.start, 0) !== null;
}

/** A bare number in front of the end of its scale is a point: 4.2 on a 5-point scale. */
function onScale(movement: Movement, next: NumberAtom | undefined): Movement {
  if (next === undefined || movement.main.unit !== null || !next.notes.includes("scale-maximum")) return movement;
  return { ...movement, main: { ...movement.main, unit: "point" } };
}

function markOf(
  plain: string,
  movement: Movement,
  before: NumberContext,
  floor: number,
  ceiling: number,
): QuantityMark | null {
  const { main, other } = movement;
  if (main.kind === "name") return main.notes.length === 0 ? null : nameMark(plain, main);
  const first = other !== null && other.start < main.start ? other : main;
  const last = other !== null && other.end > main.end ? other : main;
  const behind = contextBehind(plain, last.end, ceiling);
  // Of a movement, bound words stand before its arrival.
  const arrival = movement.shape === "from-to" && main !== first ? contextBefore(plain, main.start, first.end) : before;
  const particle = particleOf(plain, movement, before, behind, floor);
  const bound = comparatorOf(movement, arrival, behind);
  const comparator =
    bound ?? (particle === "to" && movement.shape !== "range" && capped(plain, before.start, floor) ? "<=" : null);
  const notes = notesOf(plain, main, particle, comparator, floor);
  const value = main.sign === "-" && particle !== "by" ? negative(main.value) : main.value;
  return {
    kind: "quantity",
    start: before.start,
    end: behind.end,
    shape: movement.shape === "single" ? (main.kind === "factor" ? "factor" : "level") : movement.shape,
    value: amountOf(value),
    low:
      other === null
        ? null
        : amountOf(other.sign === "-" && movement.shape === "from-to" ? negative(other.value) : other.value),
    unit: main.unit ?? impliedUnit(plain, first.start, floor),
    particle,
    comparator,
    approximate: before.approximate || behind.approximate || arrival.approximate || main.approximate,
    core: { start: first.start, end: last.end },
    ends: movement.shape === "from-to" && other !== null ? { from: spanOf(other), to: spanOf(main) } : null,
    notes,
    alternatives: main.alternatives.map(amountOf),
  };
}

function spanOf({ start, end }: TextSpan): TextSpan {
  return { start, end };
}

function negative(value: Fraction): Fraction {
  return { n: -value.n, d: value.d };
}

function nameMark(plain: string, atom: NumberAtom): QuantityMark {
  return {
    kind: "quantity",
    start: atom.start,
    end: atom.end,
    shape: "name",
    value: amountOf(numberIn(plain, atom)),
    low: null,
    unit: null,
    particle: null,
    comparator: null,
    approximate: false,
    core: spanOf(atom),
    ends: null,
    notes: atom.notes,
    alternatives: [],
  };
}

/** The number that a name is written with; 0 where it is written in words. */
function numberIn(plain: string, { start, end, value }: NumberAtom): Fraction {
  if (value.n !== 0n) return value;
  for (let at = start; at < end; at++) {
    if (isDigit(plain.charCodeAt(at))) return readNumber(plain, at)?.value ?? value;
  }
  return value;
}

function comparatorOf(movement: Movement, arrival: NumberContext, behind: NumberContext): GoalComparator | null {
  if (movement.shape === "range") return movement.between || arrival.comparator === "between" ? "between" : null;
  // "up to 88% from 80%" says where it goes, and bounds nothing.
  if (movement.shape === "from-to" && arrival.comparator === "<=" && arrival.upTo) return behind.comparator;
  // 控制在95%以上: what stands behind the number says which way the bound goes.
  const { main } = movement;
  const loose = arrival.comparator === "<=" && behind.comparator === ">=";
  const comparator = loose ? behind.comparator : (arrival.comparator ?? (main.orMore ? ">=" : behind.comparator));
  return comparator === "between" ? null : comparator;
}

function particleOf(
  plain: string,
  movement: Movement,
  before: NumberContext,
  behind: NumberContext,
  floor: number,
): QuantityMark["particle"] {
  const { main } = movement;
  if (movement.shape === "from-to") return "to";
  if (main.kind === "factor") return before.particle === "from" ? null : before.particle;
  if (before.particle !== null) return before.particle === "to" && behind.particle === "by" ? "by" : before.particle;
  if (behind.particle === "by") return "by";
  if (keeps(plain, main.start)) return "to";
  if (main.sign === "+" || main.sign === "-") return "by";
  const verb = changeVerbBefore(plain, before.start, floor);
  return verb === "counts" || (verb !== null && main.unit !== "count" && main.unit !== null) ? "by" : null;
}

const CAPS: WordTable<true> = /* @__PURE__ */ wordsByStart([[true, "cap|caps|capping|limit|limits|limiting|restrict"]]);
const CAPS_REACH = 40;

/** Whether the verb itself is a bound: cap travel spend at 50k, limit overtime to 10 hours. */
function capped(plain: string, at: number, floor: number): boolean {
  const lowest = Math.max(floor, at - CAPS_REACH);
  for (let start = at - 1; start >= lowest; start--) {
    const unit = plain.charCodeAt(start);
    if (!isLetter(unit)) {
      if (unit !== SPACE) return false;
      continue;
    }
    if (start > lowest && isLetter(plain.charCodeAt(start - 1))) continue;
    const verb = wordAt(CAPS, plain, start);
    if (verb !== null && verb.end < at && plain.charCodeAt(verb.end) === SPACE) return true;
  }
  return false;
}

/** 控制在5%以内: the verb holds a level. */
function keeps(plain: string, at: number): boolean {
  for (let look = at - 1; look >= at - 4 && look > 0; look--) {
    const sign = plain[look] as string;
    if ("\n\r\u2028\u2029".includes(sign)) return false;
    if (sign !== "在") continue;
    const before = plain[look - 1] as string;
    if ("控限压持定".includes(before)) return true;
    if ((before === "制" || before === "缩") && "控限压持定".includes(plain[look - 2] ?? " ")) return true;
  }
  return false;
}

function notesOf(
  plain: string,
  main: NumberAtom,
  particle: QuantityMark["particle"],
  comparator: GoalComparator | null,
  floor: number,
): readonly string[] {
  if (main.unit !== "%" || particle === "to" || particle === "from") return main.notes;
  const size = compareFractions(absoluteFraction(main.value), HUNDRED);
  const beyond = size > 0 || (size === 0 && (comparator === ">=" || comparator === ">"));
  return beyond && falls(plain, main.start, floor) ? [...main.notes, "impossible-change"] : main.notes;
}

const FALLS =
  /减少|下降|降低|缩短|削减|压缩|下调|缩减|压降|(?:^|[^a-z])(?:reduce|reducing|cut|cutting|decrease|decreasing|lower|lowering|shrink|shorten|shortening|slash)/;

function falls(plain: string, at: number, floor: number): boolean {
  return FALLS.test(plain.slice(Math.max(floor, at - 40), at));
}
