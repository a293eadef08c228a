/**
 * The formulas of attainment: how does each convention score a value against its target?
 *
 * A rule is read and checked once and then scores any number of values exactly; limits and rounding
 * come after. The formulas stand in attainment.ts.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import {
  absoluteFraction,
  addFractions,
  compareFractions,
  describeValue,
  divideFractions,
  type ExactFigure,
  exactFigure,
  type Fraction,
  noExactFigure,
  ONE,
  subtractFractions,
  toFraction,
  uniteNotes,
} from "../../core/internal.js";
import { deviationFrom, type ExactRange } from "../targets/target-range.js";
import type { AttainmentConvention, AttainmentRule } from "./attainment-input.js";
import { checkSide } from "./direction.js";
import { readTolerance } from "./reading.js";

/** What an attainment is measured against, exactly. */
export type ExactTarget = ExactFigure | ExactRange | null;

/** Measures attainment before limits and rounding; a rule that was read once scores many values. */
export type Score = (actual: ExactFigure, target: ExactTarget) => ExactFigure;

/** A formula of two numbers: the attainment, or why there is none. */
type Formula = (actual: Fraction, target: Fraction) => Fraction | "zero-divisor" | "not-comparable";

/** Reads a rule, checks it, and gives the function that scores by it. */
export function scoreOf(rule: AttainmentRule, caller: string): Score {
  if (rule.convention === "band") return bandScore(readTolerance(rule.tolerance, caller, "tolerance"), caller);
  const formula = formulaOf(rule, caller);
  return (actual, target) => {
    // A range that meets a convention for single targets is no target for it.
    const point = target === null || "low" in target ? noExactFigure("no-target") : target;
    const notes = uniteNotes(actual.notes, point.notes);
    if (actual.exact === null) return noExactFigure(actual.reason, notes);
    if (point.exact === null) return noExactFigure("no-target", notes);
    const attained = formula(actual.exact, point.exact);
    return typeof attained === "string" ? noExactFigure(attained, notes) : exactFigure(attained, notes);
  };
}

function formulaOf(rule: Exclude<AttainmentRule, { readonly convention: "band" }>, caller: string): Formula {
  switch (rule.convention) {
    case "ratioUp":
      return (actual, target) => overTarget(target, () => divideFractions(actual, target));
    case "ratioDown":
      return (actual, target) => {
        if (target.n < 0n || actual.n < 0n) return "not-comparable";
        return actual.n === 0n ? "zero-divisor" : divideFractions(target, actual);
      };
    case "mirror":
      return (actual, target) => overTarget(target, () => subtractFractions(TWO, divideFractions(actual, target)));
    case "progress":
      return between(toFraction(rule.baseline, caller, "baseline"));
    case "worstScale":
      return between(toFraction(rule.worst, caller, "worst"));
    case "signed":
      return signed(checkSide(rule.direction, caller));
    case "stepped":
      return stepped(rule, caller);
    default:
      throw unknownConvention(rule, caller);
  }
}

const TWO: Fraction = { n: 2n, d: 1n };

/** Shares of a target mean something only if it is above zero. */
function overTarget(target: Fraction, share: () => Fraction): ReturnType<Formula> {
  if (target.n === 0n) return "zero-divisor";
  return target.n < 0n ? "not-comparable" : share();
}

/** The part of the way from a start to the target. */
function between(start: Fraction): Formula {
  return (actual, target) => {
    const way = subtractFractions(target, start);
    return way.n === 0n ? "zero-divisor" : divideFractions(subtractFractions(actual, start), way);
  };
}

function signed(direction: "higher" | "lower"): Formula {
  return (actual, target) => {
    if (target.n === 0n) return "zero-divisor";
    const ahead = direction === "higher" ? subtractFractions(actual, target) : subtractFractions(target, actual);
    return addFractions(ONE, divideFractions(ahead, absoluteFraction(target)));
  };
}

function stepped(rule: Extract<AttainmentRule, { readonly convention: "stepped" }>, caller: string): Formula {
  const wanted = checkSide(rule.direction, caller) === "higher" ? 1 : -1;
  const steps = rule.steps.map((step, index) => ({
    edge: toFraction(step.edge, caller, "steps", index, "edge"),
    attainment: toFraction(step.attainment, caller, "steps", index, "attainment"),
  }));
  const otherwise = toFraction(rule.otherwise, caller, "otherwise");
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before !== undefined && compareFractions(step.edge, before.edge) !== wanted)
      throw unorderedSteps(index, caller);
  }
  return (actual, target) =>
    overTarget(target, () => {
      const part = divideFractions(actual, target);
      const reached = steps.filter((step) => compareFractions(part, step.edge) !== -wanted);
      return reached[reached.length - 1]?.attainment ?? otherwise;
    });
}

function bandScore(tolerance: Fraction | null, caller: string): Score {
  if (tolerance !== null && tolerance.n === 0n) throw noTolerance(caller);
  return (actual, target) => {
    const notes = actual.notes;
    if (actual.exact === null) return noExactFigure(actual.reason, notes);
    if (target === null || !("low" in target)) return noExactFigure("no-target", notes);
    const scale = tolerance ?? target.nominal;
    if (scale === null) throw noTolerance(caller);
    const distance = absoluteFraction(deviationFrom(target, actual.exact));
    if (distance.n === 0n) return exactFigure(ONE, notes);
    if (scale.n === 0n) return noExactFigure("zero-divisor", notes);
    return exactFigure(subtractFractions(ONE, divideFractions(distance, absoluteFraction(scale))), notes);
  };
}

const CONVENTIONS: readonly AttainmentConvention[] = [
  "ratioUp",
  "ratioDown",
  "mirror",
  "progress",
  "signed",
  "worstScale",
  "band",
  "stepped",
];

function unknownConvention(rule: unknown, caller: string): OpsLogicError {
  const received = describeValue((rule as { readonly convention?: unknown }).convention);
  const expected = CONVENTIONS.join(", ");
  return new OpsLogicError("kpi/unknown-convention", `convention: expected one of ${expected}, got ${received}`, {
    function: caller,
    path: ["convention"],
    received,
    expected,
  });
}

function unorderedSteps(index: number, caller: string): OpsLogicError {
  const expected = "edges that rise for higher and fall for lower";
  return new OpsLogicError("kpi/malformed-steps", `steps: expected ${expected}`, {
    function: caller,
    path: ["steps", index, "edge"],
    expected,
  });
}

function noTolerance(caller: string): OpsLogicError {
  const expected = "a tolerance above zero, or a range with a nominal value";
  return new OpsLogicError("kpi/no-tolerance", `tolerance: expected ${expected}`, {
    function: caller,
    path: ["tolerance"],
    expected,
  });
}
