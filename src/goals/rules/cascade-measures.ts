/**
 * Do goals that move the same thing agree on where it goes, on its unit, and on whose movement it is?
 * @module
 */
import { type Fraction, textOfFraction } from "../../core/internal.js";
import {
  type CascadeRule,
  type CascadeSubject,
  dayOf,
  idOf,
  named,
  placeOfEdge,
  placeOfGoal,
  senseOf,
} from "../cascade/cascade-subject.js";
import { type FirstTree, firstTree } from "../cascade/first-tree.js";
import { orderOfIds } from "../cascade/goal-graph.js";
import { goalsOfOneMeasure } from "../cascade/same-measure.js";
import { isSplit } from "../cascade/split-parent.js";

/** ISO 4217: three capital letters. */
const CURRENCY = /^[A-Z]{3}$/;

export const unitMismatch: CascadeRule = {
  code: "goals/unit-mismatch",
  severity: "error",
  check: (subject, report) => {
    const { goals, graph } = subject;
    const measures = subject.measures();
    for (const [position, edges] of graph.above.entries()) {
      const unit = goals[position]?.unit;
      if (unit === undefined) continue;
      for (const edge of edges) {
        const parent = goals[edge.parent];
        if (parent?.unit === undefined || parent.unit === unit) continue;
        const sameMeasure = measures[position] !== null && measures[position] === measures[edge.parent];
        const isSum = parent.rollUp === "sum";
        if (!isSum && !sameMeasure && !(CURRENCY.test(unit) && CURRENCY.test(parent.unit))) continue;
        const data = { goal: idOf(goals, position), unit, parent: parent.id, parentUnit: parent.unit };
        // Scores of different units can be averaged; amounts cannot be added.
        if (isSum) report(placeOfEdge(subject, edge), data);
        else report(placeOfEdge(subject, edge), data, "warning");
      }
    }
  },
};

export const oppositeDirections: CascadeRule = {
  code: "goals/opposite-directions",
  severity: "warning",
  check: (subject, report) => {
    for (const group of goalsOfOneMeasure(subject.measures(), subject.isOpen)) {
      const rising = group.filter((position) => senseOf(subject, position) === 1);
      const falling = group.filter((position) => senseOf(subject, position) === -1);
      const up = sharingTime(subject, rising, falling);
      const down = sharingTime(subject, falling, rising);
      const first = smallest(subject, [...up, ...down]);
      if (first === null) continue;
      report(placeOfGoal(subject, first), {
        goal: idOf(subject.goals, first),
        measure: measureText(subject, first),
        rising: named(subject.goals, up).ids,
        falling: named(subject.goals, down).ids,
        count: up.length + down.length,
      });
    }
  },
};

export const doubleCounting: CascadeRule = {
  code: "goals/double-counting",
  severity: "warning",
  check: (subject, report) => {
    const { goals, graph } = subject;
    const tree = firstTree(graph, subject.groups());
    for (const edge of graph.repeated) {
      report(placeOfEdge(subject, edge), { kind: "link", goal: idOf(goals, edge.child), parent: edge.link.goal });
    }
    for (const [position, edges] of graph.above.entries()) {
      const [first, ...others] = edges;
      if (first === undefined || edges.every(({ link }) => link.share !== undefined)) continue;
      const meets = others.find(({ parent }) => tree.rootOf(parent) === tree.rootOf(first.parent));
      if (meets === undefined) continue;
      report(placeOfGoal(subject, position, "parents"), {
        kind: "path",
        goal: idOf(goals, position),
        top: idOf(goals, tree.rootOf(first.parent)),
        parents: [first.link.goal, meets.link.goal],
      });
    }
    const splits = goals.map((_, position) => isSplit(subject, position));
    for (const group of goalsOfOneMeasure(claims(subject), subject.isOpen)) {
      const claiming = separateClaims(subject, tree, splits, group);
      const first = claiming.length < 2 ? null : smallest(subject, claiming);
      if (first === null) continue;
      report(placeOfGoal(subject, first), {
        kind: "claim",
        goal: idOf(goals, first),
        measure: measureText(subject, first),
        ...named(goals, claiming),
      });
    }
  },
};

/** What each goal claims to move: a measure, from where, to where; `null` for a goal that moves nothing. */
function claims(subject: CascadeSubject): readonly (string | null)[] {
  const text = (value: Fraction | null): string => (value === null ? "" : textOfFraction(value));
  return subject.measures().map((measure, position) => {
    const { start, target } = subject.numbersOf(position);
    if (measure === null || target === null || subject.goals[position]?.direction === "maintain") return null;
    return JSON.stringify([measure, subject.goals[position]?.unit ?? null, text(start), text(target)]);
  });
}

/**
 * Of goals with one claim those that make it separately: not the parts of one goal that is split, and not a goal and
 * those below it, where it is the same movement seen from two levels.
 */
function separateClaims(
  { goals, graph }: CascadeSubject,
  tree: FirstTree,
  splits: readonly boolean[],
  group: readonly number[],
): readonly number[] {
  const claimedBy = new Map<number, number>();
  for (const position of [...group].sort((a, b) => orderOfIds(goals, a, b))) {
    const split = graph.above[position]?.find(({ parent }) => splits[parent]);
    const claimant = split?.parent ?? position;
    if (!claimedBy.has(claimant)) claimedBy.set(claimant, position);
  }
  const claimants = [...claimedBy.keys()].sort((a, b) => tree.rankOf(a) - tree.rankOf(b));
  const separate: number[] = [];
  let last = -1;
  for (const claimant of claimants) {
    if (last !== -1 && tree.isWithin(claimant, last)) continue;
    last = claimant;
    separate.push(claimedBy.get(claimant) ?? claimant);
  }
  return separate;
}

/** Those of some goals that run at the same time as one of the others. */
function sharingTime(subject: CascadeSubject, ours: readonly number[], others: readonly number[]): readonly number[] {
  const span = (position: number): { from: number; until: number } => ({
    from: dayOf(subject.goals[position]?.startDate) ?? Number.NEGATIVE_INFINITY,
    until: dayOf(subject.goals[position]?.dueDate) ?? Number.POSITIVE_INFINITY,
  });
  const spans = others.map(span).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  /** The last day of those that have begun by then. */
  const latest: number[] = [];
  for (const { until } of spans) latest.push(Math.max(until, latest[latest.length - 1] ?? Number.NEGATIVE_INFINITY));
  return ours.filter((position) => {
    const { from, until } = span(position);
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle] as { from: number }).from <= until) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (latest[low - 1] as number) >= from;
  });
}

/** The goal with the smallest id. */
function smallest({ goals }: CascadeSubject, positions: readonly number[]): number | null {
  if (positions.length === 0) return null;
  return positions.reduce((least, each) => (orderOfIds(goals, each, least) < 0 ? each : least));
}

/** What a goal measures, for a sentence: its metric, else the id of its KPI. */
function measureText({ goals }: CascadeSubject, position: number): string {
  const { metric, kpi } = goals[position] ?? {};
  const words = typeof metric === "string" ? metric : (metric?.en ?? metric?.["zh-CN"]);
  return words ?? kpi ?? "";
}
