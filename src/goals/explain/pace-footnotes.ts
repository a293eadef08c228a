/**
 * Why does a goal have its status? What was expected, what is there, and what it takes from here.
 * @module
 */
import type { Explanation, Figure, FindingData } from "../../core/index.js";
import type { Goal } from "../definition/goal.js";
import type { GoalPace } from "../progress/goal-pace.js";

type Footnote = NonNullable<Explanation["footnotes"]>[number];

/** The footnotes about status and pace, of a goal as it is on the day. */
export function paceFootnotes(pace: GoalPace, definition: Goal): readonly Footnote[] {
  return [
    { code: `goals/status-by-${pace.basis}`, data: statusData(pace, definition) },
    ...projection(pace, definition),
    ...requirement(pace, definition),
    ...pace.findings.map(({ code, data }) => ({ code, data })),
  ];
}

function statusData(pace: GoalPace, { dueDate, outcome }: Goal): FindingData {
  const { progress, rule } = pace;
  return {
    status: pace.status,
    asOf: pace.asOf,
    reason: pace.reason,
    reached: textOf(progress.raw),
    expected: textOf(pace.expected),
    gap: textOf(pace.gap),
    elapsed: pace.days?.elapsed ?? null,
    days: pace.days?.total ?? null,
    due: dueDate ?? null,
    ageDays: progress.reading?.ageDays ?? null,
    closed: outcome?.date ?? null,
    bands: rule.name,
    onTrack: rule.onTrack,
    atRisk: rule.atRisk,
  };
}

/** Where it ends if it goes on as so far; only while there is time left. */
function projection({ projectedValue, projected, days }: GoalPace, { unit }: Goal): readonly Footnote[] {
  if (projectedValue.value === null || (days?.left ?? 0) === 0) return [];
  const data = { value: textOf(projectedValue), projected: textOf(projected), unit: unit ?? null };
  return [{ code: "goals/pace-projected", data }];
}

/** What it takes a day from here. */
function requirement(pace: GoalPace, { unit }: Goal): readonly Footnote[] {
  const { requiredPerDay, ratePerDay, requiredRatio, days, progress } = pace;
  if (requiredPerDay.value === null || days === null || progress.met === true) return [];
  const data = {
    required: textOf(requiredPerDay),
    rate: textOf(ratePerDay),
    ratio: textOf(requiredRatio),
    left: days.left,
    unit: unit ?? null,
  };
  return [{ code: "goals/pace-required", data }];
}

function textOf(figure: Figure): string | null {
  return figure.value === null ? null : figure.value.toFixed();
}
