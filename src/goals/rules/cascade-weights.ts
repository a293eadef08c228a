/**
 * Do the weights of what a goal is made of add up?
 * @module
 */
import type { FindingData } from "../../core/index.js";
import {
  absoluteFraction,
  compareFractions,
  type Fraction,
  multiplyFractions,
  ONE,
  subtractFractions,
} from "../../core/internal.js";
import {
  amountOf,
  type CascadeRule,
  type CascadeSubject,
  idOf,
  placeOfEdge,
  placeOfGoal,
} from "../cascade/cascade-subject.js";
import { sumOfFractions } from "../cascade/exact-sum.js";
import { roundedText, SUM_TOLERANCE } from "../cascade/finding-numbers.js";

/** Weights are written as shares of 1 or of 100. */
const PERCENT: Fraction = { n: 1n, d: 100n };

export const cascadeWeights: CascadeRule = {
  code: "goals/cascade-weights",
  severity: "error",
  check: (subject, report) => {
    for (const [position, edges] of subject.graph.below.entries()) {
      if (edges.length === 0) continue;
      const problem = problemOf(subject, position);
      if (problem === null) continue;
      const place = placeOfGoal(subject, position);
      const data = { goal: idOf(subject.goals, position), ...problem };
      if (problem.problem === "sum" || problem.problem === "unused") report(place, data, "warning");
      else report(place, data);
    }
  },
};

export const weightless: CascadeRule = {
  code: "goals/weightless",
  severity: "info",
  check: (subject, report) => {
    for (const edges of subject.graph.below) {
      const weights = edges.map(({ link }) => amountOf(link.weight));
      // All of them without weight is a fault of the goal above.
      if (weights.every((weight) => weight === null || weight.n === 0n)) continue;
      for (const [index, edge] of edges.entries()) {
        if (weights[index]?.n !== 0n) continue;
        report(placeOfEdge(subject, edge), { goal: idOf(subject.goals, edge.child), parent: edge.link.goal });
      }
    }
  },
};

/** What is wrong with the weights of the parts of a goal; the first that stands in the way of a score. */
function problemOf({ goals, graph }: CascadeSubject, position: number): (FindingData & { problem: string }) | null {
  const { rollUp, ownWeight } = goals[position] ?? {};
  const edges = graph.below[position] ?? [];
  const weights = edges.map(({ link }) => amountOf(link.weight));
  const idsOf = (holds: (weight: Fraction | null) => boolean): readonly string[] =>
    edges.filter((_, index) => holds(weights[index] ?? null)).map(({ child }) => idOf(goals, child));
  const own = amountOf(ownWeight);
  const all = own === null ? weights : [...weights, own];
  const known = all.filter((weight) => weight !== null);
  if (known.length === 0) return null;
  if (rollUp === "sum" || rollUp === "own") return { problem: "unused", rollUp };
  if (known.some(({ n }) => n < 0n)) {
    return {
      problem: "negative",
      ids: idsOf((weight) => weight !== null && weight.n < 0n),
      own: own !== null && own.n < 0n,
    };
  }
  if (known.length < all.length) return { problem: "missing", ids: idsOf((weight) => weight === null) };
  const sum = sumOfFractions(known);
  if (sum.n === 0n) return { problem: "zero" };
  return isWhole(sum) || isWhole(multiplyFractions(sum, PERCENT)) ? null : { problem: "sum", sum: roundedText(sum, 4) };
}

function isWhole(sum: Fraction): boolean {
  return compareFractions(absoluteFraction(subtractFractions(sum, ONE)), SUM_TOLERANCE) <= 0;
}
