/**
 * Which goals are split among those below them? Those that say so, and those whose children move the same amount.
 * @module
 */
import { type CascadeSubject, senseOf } from "./cascade-subject.js";

/** Units of ratios and marks: parts of them do not add up to the whole. */
const NOT_ADDITIVE: ReadonlySet<string> = /* @__PURE__ */ new Set(["%", "pp", "point", "x"]);

/**
 * Whether the amounts of the goals below are meant to add up to the goal's own: it says so (`rollUp: "sum"`), or it
 * says nothing and all of them move its measure in its unit, which adds up, and its way.
 */
export function isSplit(subject: CascadeSubject, position: number): boolean {
  const goal = subject.goals[position];
  const edges = subject.graph.below[position] ?? [];
  if (goal === undefined || edges.length === 0) return false;
  if (goal.rollUp !== undefined) return goal.rollUp === "sum";
  const measures = subject.measures();
  const measure = measures[position] ?? null;
  if (measure === null || goal.unit === undefined || NOT_ADDITIVE.has(goal.unit)) return false;
  const sense = senseOf(subject, position);
  return edges.every(
    ({ child }) =>
      measures[child] === measure && subject.goals[child]?.unit === goal.unit && senseOf(subject, child) === sense,
  );
}
