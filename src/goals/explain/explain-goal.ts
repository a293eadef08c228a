/**
 * Why this score, why this status, and what would make the goal SMART?
 * @module
 */
import { toDayNumber } from "../../calendar/internal.js";
import { type Explanation, type Text, textIn } from "../../core/index.js";
import { figureOfExact } from "../../core/internal.js";
import type { CompiledGoal } from "../compile/compiled-goal.js";
import type { Goal } from "../definition/goal.js";
import { definitionOn, knownCheckIns } from "../definition/goal-in-force.js";
import { exactProgress } from "../progress/exact-progress.js";
import { type GoalPaceOptions, goalPace } from "../progress/goal-pace.js";
import { readProgressOptions } from "../progress/goal-progress.js";
import { milestoneState } from "../progress/milestone-state.js";
import { assessGoal, isSentence } from "../smart/assess-goal.js";
import type { GoalContext } from "../smart/goal-context.js";
import { paceFootnotes } from "./pace-footnotes.js";
import { progressName } from "./part-names.js";
import { scoreTree } from "./score-tree.js";
import { smartFootnotes } from "./smart-footnotes.js";

/** What a goal is explained with: what is known around it, and how its progress and pace are asked for. */
export interface GoalExplanationContext extends GoalContext, Omit<GoalPaceOptions, "asOf"> {}

const CALLER = "explainGoal";

/**
 * Explains a goal: how its score was calculated, why it has its status, and what would make it SMART.
 *
 * The tree is the calculation of the score of `goalProgress`; `evaluate` gives the same figure, also after a round trip
 * through JSON. The footnotes, which `render` says with `detail: "full"`, tell status and pace (`goalPace`) and the
 * assessment (`assessGoal`). A sentence has no readings yet: its figure is `no-reading`, its footnotes are the advice.
 *
 * @param subject - A goal with its history, or what `compileGoal` made of a sentence.
 * @param context - The day of asking; what is known around; the options of `goalPace`.
 * @returns Plain data. A score that cannot be had is explained by its reason.
 * @throws {OpsLogicError} What `goalPace` and `assessGoal` throw.
 * @example
 * ```ts
 * import { evaluate, render } from "opslogic/core";
 * import { explainGoal, type Goal } from "opslogic/goals";
 * import { en } from "opslogic/locale/en";
 * import { zhCN } from "opslogic/locale/zh-CN";
 *
 * const goal: Goal = {
 *   id: "csat", kind: "numeric", metric: { en: "Satisfaction", "zh-CN": "满意度" }, unit: "%",
 *   direction: "increase", start: 80, target: 90, startDate: "2026-01-01", dueDate: "2026-06-30",
 *   checkIns: [{ date: "2026-03-31", value: 84 }],
 * };
 * const explanation = explainGoal(goal, { asOf: "2026-03-31" });
 * render(explanation, en); // => "Satisfaction: progress 40.00% = (now 84% − start 80%) ÷ (target 90% − start 80%)"
 * render(explanation, zhCN); // => "满意度：进度 40.00% = (当前值 84% − 基期值 80%) ÷ (目标值 90% − 基期值 80%)"
 * evaluate(explanation).value; // => "0.4"
 * ```
 */
export function explainGoal(subject: Goal | CompiledGoal, context: GoalExplanationContext): Explanation {
  const smart = smartFootnotes(assessGoal(subject, context));
  if (isSentence(subject)) return explainSentence(subject, smart);
  const options = readProgressOptions(context, CALLER);
  const progress = exactProgress(subject, options, CALLER);
  const score = figureOfExact(progress.score);
  const state =
    progress.measure === "milestones" ? milestoneState(knownCheckIns(subject, options.asOf, CALLER), CALLER) : null;
  const done = state?.done ?? null;
  return {
    kind: "explanation",
    code: "goals/score",
    name: progressName(nameOf(progress.definition)),
    unit: "%",
    root: scoreTree(progress, { done, partialMilestones: options.partialMilestones, cap: options.cap }),
    figure: { value: score.value === null ? null : score.value.toFixed(), reason: score.reason, notes: score.notes },
    footnotes: [...paceFootnotes(goalPace(subject, context), onDay(subject, context.asOf)), ...smart],
  };
}

function explainSentence(sentence: CompiledGoal, footnotes: NonNullable<Explanation["footnotes"]>): Explanation {
  return {
    kind: "explanation",
    code: "goals/sentence",
    name: sentence.text.trim(),
    root: { op: "missing", reason: "no-reading" },
    figure: { value: null, reason: "no-reading", notes: [] },
    footnotes,
  };
}

function onDay(goal: Goal, asOf: string): Goal {
  return definitionOn(goal, toDayNumber(asOf, CALLER, "asOf"), CALLER);
}

/** What a goal is called: by its metric, what it delivers, its name, its id. */
function nameOf({ metric, deliverable, name, id }: Goal): Text {
  return [metric, deliverable, name].find((text) => textIn(text, "en", "").trim() !== "") ?? id;
}
