/**
 * Which amounts does a text name? Numbers with units, movements, corridors, multipliers, and what is said of them.
 * @module
 */
import { absoluteFraction, compareFractions, type Fraction } from "../../../core/internal.js";
import type { GoalComparator } from "../../definition/goal.js";
import type { TextSpan } from "../compiled-goal.js";
import type { QuantityMark } from "../mark.js";
import type { NumberAtom } from "./atom.js";
import { changeVerbBefore, contextBefore, contextBehind, type NumberContext } from "./context.js";
import { amountOf } from "./exact-amount.js";
import { chineseAround, impliedUnit } from "./implied-unit.js";
import { type Movement, movementAt } from "./movement.js";
import { readAtoms } from "./read-atoms.js";

const HUNDRED: Fraction = { n: 100n, d: 1n };

/**
 * Reads all amounts of a plain text, in order, not overlapping.
 *
 * @param plain - What `plainText` gives.
 * @param taken - Spans that are read already (words of time), in order: no number is read from them.
 */
export function readQuantityMarks(plain: string, taken: readonly TextSpan[]): readonly QuantityMark[] {
  const atoms = readAtoms(plain, taken);
  const marks: QuantityMark[] = [];
  let floor = 0;
  for (let index = 0; index < atoms.length; ) {
    const movement = movementAt(plain, atoms, index, floor);
    const next = atoms[index + movement.count];
    const mark = markOf(plain, movement, floor, next?.start ?? plain.length);
    index += movement.count;
    if (mark === null) continue;
    marks.push(mark);
    floor = mark.end;
  }
  return marks;
}

function markOf(plain: string, movement: Movement, floor: number, ceiling: number): QuantityMark | null {
  const { main, other } = movement;
  if (main.kind === "name") return main.notes.length === 0 ? null : nameMark(main);
  const first = other !== null && other.start < main.start ? other : main;
  const last = other !== null && other.end > main.end ? other : main;
  const before = contextBefore(plain, first.start, floor);
  const behind = contextBehind(plain, last.end, ceiling);
  // Of a movement, bound words stand before its arrival.
  const arrival = movement.shape === "from-to" && main !== first ? contextBefore(plain, main.start, first.end) : before;
  const comparator = comparatorOf(movement, arrival, behind);
  const particle = particleOf(plain, movement, before, behind, floor);
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
    unit: main.unit ?? impliedHere(plain, first, floor),
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

function nameMark(atom: NumberAtom): QuantityMark {
  return {
    kind: "quantity",
    start: atom.start,
    end: atom.end,
    shape: "name",
    value: amountOf(atom.value),
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

function comparatorOf(movement: Movement, arrival: NumberContext, behind: NumberContext): GoalComparator | null {
  if (movement.shape === "range") return movement.between || arrival.comparator === "between" ? "between" : null;
  // 控制在95%以上: what stands behind the number says which way the bound goes.
  const loose = arrival.comparator === "<=" && behind.comparator === ">=";
  const comparator = loose ? behind.comparator : (arrival.comparator ?? behind.comparator);
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
  if (before.particle !== null) return before.particle === "to" && behind.particle === "by" ? "by" : before.particle;
  if (behind.particle === "by") return "by";
  if (keeps(plain, main.start)) return "to";
  if (main.kind === "factor" || movement.shape === "range") return null;
  if (main.sign === "+" || main.sign === "-") return "by";
  if (main.unit === "count" || main.unit === null) return null;
  return changeVerbBefore(plain, before.start, floor) ? "by" : null;
}

/** 控制在5%以内: the verb holds a level. */
function keeps(plain: string, at: number): boolean {
  return /[控持定]制?在.{0,3}$/.test(plain.slice(Math.max(0, at - 7), at));
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

function impliedHere(plain: string, first: NumberAtom, floor: number): string | null {
  const implied = impliedUnit(plain, first.start, floor, first.scale > 0);
  return implied === "CNY" && !chineseAround(plain, first.start) ? null : implied;
}
