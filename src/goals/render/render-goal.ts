/**
 * How is a goal said in one good sentence?
 * @module
 */
import { type FindingData, type Locale, OpsLogicError, textIn } from "../../core/index.js";
import { describeValue, entryOf, oneLine, toFraction } from "../../core/internal.js";
import type { Goal, GoalAmount } from "../definition/goal.js";

/** Key of the sentence among the footnotes of a locale. */
const SENTENCE = "goals/sentence";

/**
 * Writes a goal as one sentence, such that compiling it gives back what a sentence can hold: metric or deliverable,
 * direction, start, target or change, unit, comparator, range, last day.
 *
 * The definition as given is taken; for another day of its history hand in `goalInForce(goal, day)`. What a sentence
 * cannot hold is left out: milestones, commit and stretch levels, tolerance, weights, links, owner, and a change of a
 * goal that moves neither up nor down.
 *
 * @param goal - A goal. Without metric and deliverable its name, KPI or id stands for them.
 * @param locale - `en` of `opslogic/locale/en` or `zhCN` of `opslogic/locale/zh-CN`.
 * @returns One line, with the full stop of the language. Numbers have all their digits.
 * @throws {OpsLogicError} `core/wrong-locale`; `core/not-a-number`, `core/not-finite`, `core/out-of-range` for an amount.
 * @example
 * ```ts
 * import { renderGoal } from "opslogic/goals";
 * import { en } from "opslogic/locale/en";
 * import { zhCN } from "opslogic/locale/zh-CN";
 *
 * const goal = {
 *   id: "otd", kind: "numeric", metric: { en: "on-time delivery", "zh-CN": "准时交付率" }, direction: "increase",
 *   start: 88, target: 95, unit: "%", comparator: ">=", dueDate: "2026-06-30",
 * } as const;
 * renderGoal(goal, en); // => "Increase on-time delivery from 88% to at least 95% by 30 June 2026."
 * renderGoal(goal, zhCN); // => "2026年6月30日前，把准时交付率从88%提高到95%以上。"
 * ```
 */
export function renderGoal(goal: Goal, locale: Locale): string {
  const sentence = localeSentence(locale);
  return oneLine(sentence(sentenceData(goal, locale.language)));
}

function localeSentence(locale: Locale): (data: FindingData) => string {
  const given: unknown = locale;
  const footnotes = typeof given === "object" && given !== null ? (given as Partial<Locale>).footnotes : undefined;
  const sentence = footnotes === undefined ? undefined : entryOf(footnotes, SENTENCE);
  if (sentence !== undefined) return sentence;
  const expected = "a locale such as en of opslogic/locale/en";
  throw new OpsLogicError("core/wrong-locale", `locale: expected ${expected}, got ${describeValue(given)}`, {
    function: "renderGoal",
    path: ["locale"],
    received: describeValue(given),
    expected,
  });
}

/** What a sentence holds of a goal; nothing where the goal says nothing. */
function sentenceData(goal: Goal, language: "en" | "zh-CN"): FindingData {
  const { kind, change, range, thresholds } = goal;
  const delivered = kind === "binary" || kind === "milestones";
  const text = (named: Goal["metric"]): string => oneLine(textIn(named, language, ""));
  const [first, second] = delivered ? [goal.deliverable, goal.metric] : [goal.metric, goal.deliverable];
  const metric = text(first) || text(second) || text(goal.name) || oneLine(goal.kpi ?? "") || oneLine(goal.id);
  const corridor = delivered ? undefined : range;
  const target = delivered || corridor !== undefined ? undefined : (goal.target ?? thresholds?.target);
  const moved = delivered || corridor !== undefined || target !== undefined ? undefined : change;
  return {
    metric,
    kind,
    direction: goal.direction ?? (delivered ? "complete" : null),
    from: delivered ? null : amountText(goal.start),
    to: amountText(target),
    delta: amountText(moved?.size),
    deltaKind: moved?.kind ?? null,
    low: amountText(corridor?.low),
    high: amountText(corridor?.high),
    unit: goal.unit === undefined ? null : oneLine(goal.unit),
    comparator: goal.comparator ?? null,
    deadline: goal.dueDate ?? null,
  };
}

/** All digits of an amount, without an exponent. */
function amountText(amount: GoalAmount | undefined): string | null {
  if (amount === undefined) return null;
  const { n, d } = toFraction(amount, "renderGoal");
  // What people write as decimals are fractions over powers of ten.
  const places = d.toString().length - 1;
  const digits = (n < 0n ? -n : n).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${n < 0n ? "-" : ""}${whole}${part === "" ? "" : `.${part}`}`;
}
