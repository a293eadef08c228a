/**
 * Does the movement of a goal count once, however many goals it contributes to?
 * @module
 */
import type { Fraction } from "../../core/internal.js";
import { absoluteFraction, compareFractions, ONE, subtractFractions } from "../../core/internal.js";
import { amountOf, type CascadeRule, idOf, placeOfGoal } from "../cascade/cascade-subject.js";
import { sumOfFractions } from "../cascade/exact-sum.js";
import { roundedText, SUM_TOLERANCE } from "../cascade/finding-numbers.js";
import type { GoalEdge } from "../cascade/goal-graph.js";

export const doubleParent: CascadeRule = {
  code: "goals/double-parent",
  severity: "error",
  check: (subject, report) => {
    for (const [position, edges] of subject.graph.above.entries()) {
      if (edges.length < 2) continue;
      const shares = sharesOf(edges);
      if (!shares.includes(null)) continue;
      report(placeOfGoal(subject, position, "parents"), {
        goal: idOf(subject.goals, position),
        parents: edges.map(({ link }) => link.goal),
        without: edges.filter((_, index) => shares[index] === null).map(({ link }) => link.goal),
      });
    }
  },
};

export const splitShares: CascadeRule = {
  code: "goals/split-shares",
  severity: "error",
  check: (subject, report) => {
    for (const [position, edges] of subject.graph.above.entries()) {
      const shares = sharesOf(edges);
      if (edges.length === 0 || shares.includes(null)) continue;
      const known = shares as readonly Fraction[];
      const sum = sumOfFractions(known);
      const negative = known.some(({ n }) => n < 0n);
      if (!negative && compareFractions(absoluteFraction(subtractFractions(sum, ONE)), SUM_TOLERANCE) <= 0) continue;
      report(placeOfGoal(subject, position, "parents"), {
        goal: idOf(subject.goals, position),
        parents: edges.map(({ link }) => link.goal),
        sum: roundedText(sum, 4),
        negative,
      });
    }
  },
};

/** The shares of links; `null` where there is none, or it cannot be read. */
function sharesOf(edges: readonly GoalEdge[]): readonly (Fraction | null)[] {
  return edges.map(({ link }) => amountOf(link.share));
}
