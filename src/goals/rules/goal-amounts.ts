/**
 * Do the numbers of the goal make sense together: can they be read, is there a way to go, do the levels rise or fall?
 * @module
 */
import { compareFractions, type Fraction } from "../../core/internal.js";
import type { Goal, GoalAmount } from "../definition/goal.js";
import { fractionIn } from "../smart/demand.js";
import type { GoalRule } from "../smart/goal-subject.js";

export const notANumber: GoalRule = {
  code: "goals/not-a-number",
  severity: "error",
  check: ({ unreadable, placeAt }, report) => {
    for (const { kind, path, value } of unreadable) {
      if (kind === "number") report(placeAt(path), { field: path.join("."), value: String(value) });
    }
  },
};

export const negativeAmount: GoalRule = {
  code: "goals/negative-amount",
  severity: "error",
  check: ({ inForce, placeOf, placeAt }, report) => {
    const { change, tolerance, milestones } = inForce;
    if (isNegative(change?.size)) report(placeOf("change"), { field: "change.size", value: change?.size ?? "" });
    if (isNegative(tolerance)) report(placeOf("tolerance"), { field: "tolerance", value: tolerance ?? "" });
    for (const [at, { id, weight }] of (milestones ?? []).entries()) {
      if (!isNegative(weight)) continue;
      const place = placeAt([...placeOf("milestones").path, at, "weight"], { milestone: id });
      report(place, { field: "weight", value: weight ?? "" });
    }
  },
};

export const targetEqualsStart: GoalRule = {
  code: "goals/target-equals-start",
  severity: "error",
  check: ({ inForce, placeOf }, report) => {
    const { start, target, direction, comparator, unit } = inForce;
    // To stay where it is, or on the right side of a bound, is a goal all the same.
    if (direction === "maintain" || comparator !== undefined || inForce.kind !== "numeric") return;
    const [from, to] = [fractionIn(start), fractionIn(target)];
    if (from === null || to === null || compareFractions(from, to) !== 0) return;
    report(placeOf("target"), { value: target ?? "", unit: unit ?? null });
  },
};

export const rangeOrder: GoalRule = {
  code: "goals/range-order",
  severity: "error",
  check: ({ inForce, placeOf }, report) => {
    const [low, high] = [fractionIn(inForce.range?.low), fractionIn(inForce.range?.high)];
    if (low === null || high === null || compareFractions(low, high) <= 0) return;
    report(placeOf("range"), { low: inForce.range?.low ?? "", high: inForce.range?.high ?? "" });
  },
};

export const thresholdOrder: GoalRule = {
  code: "goals/threshold-order",
  severity: "error",
  check: ({ inForce, placeOf }, report) => {
    const { thresholds, start } = inForce;
    if (thresholds === undefined) return;
    const { commit, target, stretch } = thresholds;
    const given: readonly (GoalAmount | undefined)[] = [start, commit, target, stretch];
    const levels = given.map(fractionIn).filter((level) => level !== null);
    if (isMonotone(levels, 1) || isMonotone(levels, -1)) return;
    report(placeOf("thresholds"), { commit, target, stretch, start: start ?? null });
  },
};

/** Whether each level lies strictly beyond the one before. */
function isMonotone(levels: readonly Fraction[], way: 1 | -1): boolean {
  return levels.every((level, index) => index === 0 || compareFractions(level, levels[index - 1] as Fraction) === way);
}

function isNegative(amount: Goal["tolerance"]): boolean {
  return (fractionIn(amount)?.n ?? 0n) < 0n;
}
