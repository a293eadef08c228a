/**
 * From where, to where, by how much? The figures of a goal, strictly as stated.
 * @module
 */
import { compareAmounts } from "../../definition/compare-amounts.js";
import type { GoalAmount, GoalComparator } from "../../definition/goal.js";
import type { TextSpan } from "../compiled-goal.js";
import type { QuantityMark } from "../mark.js";
import type { VerbMark } from "../sentence.js";
import { isDigit } from "./letters.js";
import { unitByMetric } from "./measured-unit.js";
import type { ClauseReading } from "./read-clause.js";

/** The figures of a goal. */
export interface Change {
  readonly from: GoalAmount | null;
  readonly to: GoalAmount | null;
  readonly delta: GoalAmount | null;
  readonly deltaKind: "relative" | "absolute" | null;
  readonly deltaUnit: string | null;
  readonly amount: GoalAmount | null;
  readonly unit: string | null;
  readonly comparator: GoalComparator | null;
  readonly range: readonly [GoalAmount, GoalAmount] | null;
  /** The marks that the figures were read from. */
  readonly marks: {
    readonly from: QuantityMark | null;
    readonly to: QuantityMark | null;
    readonly delta: QuantityMark | null;
  };
}

const NO_MARKS = { from: null, to: null, delta: null };
/** No figures at all. */
export const NO_CHANGE: Change = {
  from: null,
  to: null,
  delta: null,
  deltaKind: null,
  deltaUnit: null,
  amount: null,
  unit: null,
  comparator: null,
  range: null,
  marks: NO_MARKS,
};

/** Reads the figures of a clause. */
export function changeOf(plain: string, clause: ClauseReading): Change {
  const { quantity, second } = clause;
  if (quantity === null) return second === null ? NO_CHANGE : oneChange(plain, clause, second);
  const first = oneChange(plain, clause, quantity);
  if (second === null) return first;
  return joined(first, oneChange(plain, clause, second));
}

function oneChange(plain: string, clause: ClauseReading, quantity: QuantityMark): Change {
  const unit = unitOf(plain, clause, quantity);
  const { value, low } = quantity;
  const comparator = boundOf(plain, clause, quantity);
  const base: Change = { ...NO_CHANGE, unit, comparator };
  switch (quantity.shape) {
    case "factor":
      // Inventory turns to 8x: a level that is itself a multiple.
      if (quantity.particle === "to" && clause.verb === null) {
        return { ...base, to: value, amount: value, unit: "x", marks: { ...NO_MARKS, to: quantity } };
      }
      return { ...base, amount: value, unit: "x", marks: { ...NO_MARKS, to: quantity } };
    case "range":
      if (low !== null && isMovement(plain, clause, quantity)) {
        return { ...base, from: low, to: value, amount: value, marks: { ...NO_MARKS, from: quantity, to: quantity } };
      }
      return {
        ...base,
        range: low === null ? null : [low, value],
        comparator: "between",
        marks: { ...NO_MARKS, to: quantity },
      };
    case "from-to":
      return { ...base, from: low, to: value, amount: value, marks: { ...NO_MARKS, from: quantity, to: quantity } };
    case "level":
    case "name":
      if (quantity.particle === "from") return { ...base, from: value, marks: { ...NO_MARKS, from: quantity } };
      if (isChange(plain, clause.verb, quantity, unit)) {
        const deltaKind = unit === "%" ? "relative" : "absolute";
        return { ...base, delta: value, deltaKind, amount: value, marks: { ...NO_MARKS, delta: quantity } };
      }
      return { ...base, to: value, amount: value, marks: { ...NO_MARKS, to: quantity } };
  }
}

/** Google rating 4.1 to 4.5 points by May: without a verb, what has an end in time moves from one to the other. */
function isMovement(plain: string, { verb, times }: ClauseReading, { comparator, core }: QuantityMark): boolean {
  if (verb !== null || comparator !== null || !times.some((time) => time.role === "deadline")) return false;
  return plain.slice(core.start, core.end).includes(" to ");
}

/** The bound as written, turned where the clause forbids to pass it: never let it exceed 4%. */
function boundOf(
  plain: string,
  clause: ClauseReading,
  { comparator, core, start }: QuantityMark,
): GoalComparator | null {
  if (comparator === null && clause.verb !== null && BEATING.has(clause.verb.word)) return ">";
  if (comparator === "<=") {
    // Up to 88% from 80%: that is where it goes, and no bound.
    const rises = clause.second?.particle === "from" && plain.slice(start, core.start).includes("up to");
    return rises ? null : comparator;
  }
  if (comparator !== ">" && comparator !== ">=") return comparator;
  const before = plain.slice(Math.max(clause.start, core.start - FORBIDDING_REACH), start);
  return FORBIDDING.test(before) ? "<=" : comparator;
}

/** EBIT must beat 12 million. */
const BEATING: ReadonlySet<string> = new Set("beat top exceed surpass 超过 突破 超越".split(" "));
const FORBIDDING_REACH = 48;
const FORBIDDING =
  /\b(?:never|not|don't|avoid|prevent|no longer|nobody|no one)\b|不允许|不得让|不让|避免|杜绝|防止|严禁|禁止/;

function unitOf(plain: string, { phrase }: ClauseReading, quantity: QuantityMark): string | null {
  const { unit, core } = quantity;
  if (phrase === null || phrase.end > core.start || (unit !== "count" && unit !== null)) return unit ?? "count";
  // "120 people" says what it counts, "120" leaves that to the metric.
  const last = plain.charCodeAt(core.end - 1);
  return (isDigit(last) ? unitByMetric(plain, phrase) : null) ?? unit ?? (isUnitless(plain, phrase) ? null : "count");
}

/** Inventory turnover at 8, 流动比率达到2: a level of what counts nothing has no unit. */
function isUnitless(plain: string, phrase: TextSpan): boolean {
  return UNITLESS.test(plain.slice(Math.max(phrase.start, phrase.end - LONGEST_RATIO), phrase.end));
}

const LONGEST_RATIO = 24;
const UNITLESS =
  /(?:(?:inventory|stock|asset|receivables|capital) turnover|ratio|index|factor|coefficient|frequency rate|ltifr|trir|周转率|比率|比值|指数|系数|倍数)$/;

/** Whether a number is the size of a movement rather than its end. */
function isChange(plain: string, verb: VerbMark | null, quantity: QuantityMark, unit: string | null): boolean {
  const bound = plain.slice(quantity.start, quantity.core.start);
  // "Sign up 5,000" reaches a count, whatever "up" looks like.
  const counts = verb?.delivers === true && !/by|多|增|\+/.test(bound);
  if (quantity.particle === "by" && counts && quantity.unit === "count") return false;
  // 差旅费增幅低于4%: a bound on the growth itself.
  if (quantity.particle === "by") return verb !== null || quantity.comparator === null;
  // Growth of 15%: the number is the size of the movement that the noun names.
  const ofNoun = verb?.form === "noun" && plain.slice(quantity.start - 3, quantity.core.start).includes("of");
  if (quantity.particle === "to" && !ofNoun) return false;
  if (unit === "pp" && verb?.sense !== "maintain") return true;
  if (verb?.sense !== "increase" && verb?.sense !== "decrease") return false;
  // "Cut churn below 2%" states where it ends, "cut cost more than 10%" by how much.
  return ofNoun || !/(?:below|under|above|<|>|≤|≥)/.test(bound);
}

/** Two figures about the same movement. */
function joined(first: Change, other: Change): Change {
  if (first.range !== null || other.range !== null || first.unit === "x") return first;
  const to = first.to ?? other.to;
  const delta = first.delta ?? other.delta;
  const from = first.from ?? other.from;
  const levels = first.to !== null || first.delta === null ? first : other;
  const unit = to !== null ? (first.to !== null ? first.unit : other.unit) : levels.unit;
  const ofDelta = first.delta !== null ? first : other.delta !== null ? other : null;
  return {
    from,
    to,
    delta,
    deltaKind: ofDelta?.deltaKind ?? null,
    deltaUnit: to !== null && ofDelta !== null && ofDelta.unit !== unit ? ofDelta.unit : null,
    amount: to ?? delta,
    unit: to === null && ofDelta !== null ? ofDelta.unit : unit,
    comparator: (to === first.to ? first.comparator : other.comparator) ?? null,
    range: null,
    marks: {
      from: first.marks.from ?? other.marks.from,
      to: first.marks.to ?? other.marks.to,
      delta: first.marks.delta ?? other.marks.delta,
    },
  };
}

/** 1 where the figures rise, -1 where they fall, 0 where that is not stated. */
export function wayOf({ from, to }: Change): -1 | 0 | 1 {
  if (from === null || to === null) return 0;
  const order = compareAmounts(to, from, "compileGoal");
  return order > 0 ? 1 : order < 0 ? -1 : 0;
}
