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
function projection(pace: GoalPace, definition: Goal): readonly Footnote[] {
  const { projectedValue, projected, days } = pace;
  if (projectedValue.value === null || (days?.left ?? 0) === 0) return [];
  const value = inUnitOf(pace, projectedValue);
  const data = { value, projected: textOf(projected), unit: unitOf(pace, definition) };
  return [{ code: "goals/pace-projected", data }];
}

/** What it takes a day from here. */
function requirement(pace: GoalPace, definition: Goal): readonly Footnote[] {
  const { requiredPerDay, ratePerDay, requiredRatio, days, progress } = pace;
  if (requiredPerDay.value === null || days === null || progress.met === true) return [];
  const data = {
    required: inUnitOf(pace, requiredPerDay),
    rate: inUnitOf(pace, ratePerDay),
    ratio: textOf(requiredRatio),
    left: days.left,
    unit: unitOf(pace, definition),
  };
  return [{ code: "goals/pace-required", data }];
}

/** Milestones are read as a share, and told in percent. */
function unitOf({ progress }: GoalPace, { unit }: Goal): string | null {
  return progress.measure === "milestones" ? "%" : (unit ?? null);
}

function inUnitOf({ progress }: GoalPace, figure: Figure): string | null {
  if (figure.value === null || progress.measure !== "milestones") return textOf(figure);
  return figure.value.times(100).toFixed();
}

function textOf(figure: Figure): string | null {
  return figure.value === null ? null : figure.value.toFixed();
}
