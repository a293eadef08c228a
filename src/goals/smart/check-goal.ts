/**
 * What is wrong with a goal? All its rules: those that hold for sentences too, and those of its fields.
 * @module
 */
import { type CheckOptions, type Finding, type Preset, type Rule, runRules } from "../../core/index.js";
import type { Goal } from "../definition/goal.js";
import type { StatedGoal } from "../definition/stated-goal.js";
import { negativeAmount, notANumber, rangeOrder, targetEqualsStart, thresholdOrder } from "../rules/goal-amounts.js";
import { beyondHorizon, dueBeforeStart, malformedDate } from "../rules/goal-dates.js";
import {
  againstTrend,
  benchmarkOutlier,
  draftConfidence,
  neverHeld,
  outOfBounds,
  sandbag,
  stretch,
  unrealistic,
} from "../rules/goal-feasibility.js";
import { confidenceOutOfRange, duplicateCheckIn, revisionWithoutReason } from "../rules/goal-history.js";
import { noSource, noUnit, severalMetrics } from "../rules/goal-metric.js";
import {
  duplicateMilestone,
  milestoneShare,
  milestoneWeights,
  noMilestones,
  unknownMilestone,
} from "../rules/goal-milestones.js";
import { noOwner } from "../rules/goal-owner.js";
import { contributionTooShort, noParent, parentClosed, parentEndsEarlier } from "../rules/goal-parents.js";
import { statedGoalRules } from "../rules/stated-goal-rules.js";
import type { GoalContext } from "./goal-context.js";
import { type GoalRule, type GoalSubject, goalSubject } from "./goal-subject.js";

/** A part that cannot be read has a finding of its own; that it is missing as well need not be said. */
const SAID_OTHERWISE: Readonly<Record<string, (subject: GoalSubject) => boolean>> = {
  "goals/no-deadline": (subject) => cannotRead(subject, "dueDate"),
  "goals/no-baseline": (subject) => cannotRead(subject, "start"),
  "goals/no-number": (subject) => cannotRead(subject, "target", "change", "range", "thresholds"),
  "goals/bare-metric": (subject) => cannotRead(subject, "target", "change", "range", "thresholds"),
  "goals/direction-conflict": (subject) => reports(targetEqualsStart, subject),
};

function cannotRead({ unreadable }: GoalSubject, ...fields: readonly string[]): boolean {
  return unreadable.some(({ path }) => path.some((step) => fields.includes(String(step))));
}

function reports(rule: GoalRule, subject: GoalSubject): boolean {
  let found = false;
  rule.check(subject, () => {
    found = true;
  });
  return found;
}

/** A rule of what a goal states, as a rule of the goal. */
function ofGoal({ code, severity, check }: Rule<StatedGoal>): GoalRule {
  return {
    code,
    severity,
    check: (subject, report) => {
      if (SAID_OTHERWISE[code]?.(subject) !== true) check(subject.stated, report);
    },
  };
}

const RULES: readonly GoalRule[] = [
  ...statedGoalRules.map(ofGoal),
  ...[noOwner, severalMetrics, noUnit, noSource],
  ...[notANumber, negativeAmount, targetEqualsStart, rangeOrder, thresholdOrder],
  ...[malformedDate, dueBeforeStart, beyondHorizon],
  ...[noMilestones, duplicateMilestone, milestoneWeights, milestoneShare, unknownMilestone],
  ...[unrealistic, stretch, sandbag, againstTrend, neverHeld, outOfBounds, benchmarkOutlier, draftConfidence],
  ...[noParent, parentClosed, parentEndsEarlier, contributionTooShort],
  ...[duplicateCheckIn, confidenceOutOfRange, revisionWithoutReason],
];

/** What makes a goal impossible to follow, or leaves it without measure, end or owner: what a new goal should pass first. */
export const goalRecommended: Preset = {
  name: "recommended",
  rules: Object.fromEntries([
    ...RULES.filter(({ severity }) => severity === "error").map(({ code }) => [code, "on"] as const),
    ...["no-metric", "bare-metric", "no-number", "no-deadline", "no-owner"].map(
      (name) => [`goals/${name}`, "on"] as const,
    ),
  ]),
};

/**
 * Checks a goal: is it specific, measured, feasible, linked to a goal above and bound in time, and is its history sound?
 *
 * The definition in force on the day of asking is judged; what a revision set is found in that revision. What the
 * context does not tell is not judged: without past values nothing is called unrealistic, without the goals around no
 * parent is called closed. What cannot be read, a day that does not exist or a number that is none, is a finding.
 *
 * @param goal - A goal of the right shape, whatever it holds; see `parseGoal` for one from outside.
 * @param context - The day of asking, and what is known around; see {@link GoalContext}.
 * @param options - Rules to grade or switch off, presets ({@link goalRecommended}), waivers, a baseline. Default: every
 * rule, with its own severity.
 * @returns All findings, ordered by place. Empty for a sound goal.
 * @throws {OpsLogicError} `goals/wrong-context`, `goals/wrong-history`, `calendar/not-a-day`, `calendar/not-a-period`,
 * `core/not-a-number`, `core/not-finite`, `core/out-of-range` for the context; what `runRules` throws for options.
 * @example
 * ```ts
 * import { render } from "opslogic/core";
 * import { checkGoal, type Goal } from "opslogic/goals";
 * import { en } from "opslogic/locale/en";
 *
 * const goal: Goal = {
 *   id: "returns", kind: "numeric", metric: "Return rate", direction: "decrease", start: 6, target: 4, unit: "%",
 *   startDate: "2026-01-01", dueDate: "2026-06-30", kpi: "return-rate", parents: [{ goal: "quality", kind: "contribute" }],
 * };
 * const findings = checkGoal(goal, { asOf: "2026-01-15" });
 * findings.map(({ code }) => code); // => ["goals/no-owner"]
 * findings.map((finding) => render(finding, en))[0]; // => "No owner: name the one person who answers for it."
 * ```
 */
export function checkGoal(goal: Goal, context: GoalContext, options?: CheckOptions): readonly Finding[] {
  return runRules(RULES, goalSubject(goal, context, "checkGoal"), options);
}

/** All findings of a goal that is prepared already. */
export function findingsOf(subject: GoalSubject): readonly Finding[] {
  return runRules(RULES, subject);
}
