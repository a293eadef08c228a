/**
 * What does a goal say? Its fields in the view that rules share with sentences.
 * @module
 */
import type { Day } from "../../calendar/index.js";
import { dayNumber, toDayNumber } from "../../calendar/internal.js";
import { type Place, type Text, textIn } from "../../core/index.js";
import type { Goal } from "./goal.js";
import { definitionOn } from "./goal-in-force.js";
import type { StatedField, StatedGoal } from "./stated-goal.js";
import { readablePart, unreadableParts } from "./unreadable-parts.js";

/** Where in a goal each part is said; the first that is there, else the first. */
const FIELDS: Readonly<Record<StatedField, readonly (keyof Goal)[]>> = {
  metric: ["metric", "deliverable", "kpi"],
  direction: ["direction"],
  from: ["start"],
  to: ["target", "thresholds"],
  delta: ["change"],
  amount: ["target", "thresholds", "change"],
  range: ["range"],
  unit: ["unit"],
  comparator: ["comparator"],
  deadline: ["dueDate"],
  owner: ["owner"],
  relevant: ["parents"],
};

/**
 * Gives what a goal states, as the rules see it that hold for goals and sentences alike.
 *
 * Nothing is derived: a change stays a change, a missing start stays missing. A number or day that cannot be read counts
 * as not stated. Places are paths in the goal; what a revision set is found in that revision.
 *
 * @param goal - A goal; its definition in force on the day is taken.
 * @param asOf - The day of asking.
 * @throws {OpsLogicError} `calendar/not-a-day` for the day of asking.
 * @example
 * ```ts
 * import { statedGoalOf } from "opslogic/goals";
 *
 * const goal = { id: "nps", kind: "numeric", metric: "NPS", direction: "increase", target: 50 } as const;
 * const stated = statedGoalOf(goal, "2026-01-15");
 * [stated.specific, stated.measurable, stated.from, stated.to]; // => [true, true, null, 50]
 * stated.placeOf("amount"); // => { path: ["target"], ids: { goal: "nps" } }
 * ```
 */
export function statedGoalOf(goal: Goal, asOf: Day): StatedGoal {
  const day = toDayNumber(asOf, "statedGoalOf", "asOf");
  const readable = readablePart(goal, unreadableParts(goal));
  return statedBy(definitionOn(readable, day, "statedGoalOf"), asOf, placesIn(goal, day));
}

/** What a definition states. */
export function statedBy(goal: Goal, asOf: Day, placeOfField: (field: keyof Goal) => Place): StatedGoal {
  const { change, kind, range } = goal;
  const metric = anyText(goal.metric) ?? anyText(goal.deliverable) ?? anyText(goal.kpi);
  const delivered = kind === "binary" || kind === "milestones";
  const to = goal.target ?? goal.thresholds?.target ?? null;
  const corridor = range === undefined ? null : ([range.low, range.high] as const);
  const numbered = to !== null || change !== undefined || corridor !== null || kind === "baseline";
  const specific = metric !== null && (numbered || delivered);
  return {
    specific,
    measurable: specific,
    measureKind: specific ? (delivered ? "binary" : "numeric") : null,
    metric,
    direction: goal.direction ?? (delivered ? "complete" : null),
    from: goal.start ?? null,
    to,
    delta: change === undefined || change.kind === "factor" ? null : change.size,
    deltaKind: change === undefined || change.kind === "factor" ? null : change.kind,
    amount: corridor !== null && to === null ? null : (to ?? change?.size ?? null),
    unit: to === null && change !== undefined ? (unitOfChange(change.kind) ?? goal.unit ?? null) : (goal.unit ?? null),
    comparator: goal.comparator ?? null,
    range: corridor,
    deadline: goal.dueDate ?? null,
    achievable: goal.start === undefined ? "unknown" : "known",
    asOf,
    placeOf: (field) =>
      placeOfField(FIELDS[field].find((each) => goal[each] !== undefined) ?? FIELDS[field][0] ?? "id"),
  };
}

/** As a sentence has it: by 20 percent, to the double. */
function unitOfChange(kind: NonNullable<Goal["change"]>["kind"]): string | null {
  return kind === "relative" ? "%" : kind === "factor" ? "x" : null;
}

/** A text in whichever language it has; blank is none. */
function anyText(text: Text | undefined): string | null {
  const found = textIn(text, "en", "").trim();
  return found === "" ? null : found;
}

/**
 * Where the fields of the definition in force are written: in the goal, or in the last revision in force that set them.
 */
export function placesIn(goal: Goal, asOf: number): (field: keyof Goal) => Place {
  const setBy = new Map<string, number>();
  const inForce = (goal.revisions ?? [])
    .map(({ date }, at) => ({ day: dayNumber(date), at }))
    .filter(({ day }) => day <= asOf)
    .sort((a, b) => a.day - b.day);
  for (const { at } of inForce) {
    for (const [field, value] of Object.entries(goal.revisions?.[at]?.set ?? {})) {
      if (value !== undefined) setBy.set(field, at);
    }
  }
  return (field) => {
    const at = setBy.get(field);
    return { path: at === undefined ? [field] : ["revisions", at, "set", field], ids: { goal: goal.id } };
  };
}
