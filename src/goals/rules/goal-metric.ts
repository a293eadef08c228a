/**
 * Is it one metric, with a unit, read from a known place?
 * @module
 */
import { plainText } from "../compile/source-text.js";
import type { Goal } from "../definition/goal.js";
import type { GoalRule } from "../smart/goal-subject.js";

export const noUnit: GoalRule = {
  code: "goals/no-unit",
  severity: "warning",
  check: ({ inForce, placeOf }, report) => {
    if (!hasLevels(inForce) || (inForce.unit ?? "").trim() !== "") return;
    report(placeOf("unit"), { value: levelOf(inForce) });
  },
};

export const noSource: GoalRule = {
  code: "goals/no-source",
  severity: "info",
  check: ({ inForce, placeOf }, report) => {
    if (!hasLevels(inForce) && inForce.change === undefined) return;
    if ((inForce.source ?? "").trim() === "" && (inForce.kpi ?? "").trim() === "") report(placeOf("source"));
  },
};

export const severalMetrics: GoalRule = {
  code: "goals/several-metrics",
  severity: "warning",
  check: ({ inForce, placeOf }, report) => {
    const { metric } = inForce;
    if (metric === undefined) return;
    for (const text of typeof metric === "string" ? [metric] : [metric.en ?? "", metric["zh-CN"] ?? ""]) {
      const parts = metricsIn(text);
      if (parts.length < 2) continue;
      report(placeOf("metric"), { metrics: parts });
      return;
    }
  },
};

/** Whether a goal states values of its metric, which a unit belongs to; a relative change has its own. */
function hasLevels(goal: Goal): boolean {
  return levelOf(goal) !== null;
}

function levelOf({ start, target, range, thresholds, change }: Goal): string | number | null {
  const size = change?.kind === "absolute" ? change.size : undefined;
  return target ?? thresholds?.target ?? range?.high ?? start ?? size ?? null;
}

const JOINTS = /、|;|以及|和|与|及| and | as well as | & /;

/** What a name of a measure ends in: "terms and conditions" are no two metrics, "revenue and margin" are. */
const MEASURE_END =
  /(?:率|量|额|数|数量|度|时长|时间|成本|收入|费用|利润|比例|占比|金额|rates?|shares?|margins?|revenues?|costs?|times?|counts?|scores?|ratios?|volumes?|sales|profits?|churn|nps|satisfaction|retention|turnover|conversion)$/;

/** The metrics that a name joins; one or none if it joins no measures. */
function metricsIn(text: string): readonly string[] {
  const parts = plainText(text)
    .split(JOINTS)
    .map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => MEASURE_END.test(part)) ? parts : [];
}
