/**
 * Have those below a goal taken on what it wants, no less and no more?
 * @module
 */
import type { FindingData } from "../../core/index.js";
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  ONE,
  subtractFractions,
} from "../../core/internal.js";
import { type AllocatedPart, exactAllocation, gapOf } from "../cascade/allocation.js";
import { amountOf, type CascadeRule, type CascadeSubject, idOf, placeOfGoal } from "../cascade/cascade-subject.js";
import { percentText, roundedText } from "../cascade/finding-numbers.js";
import { isSplit } from "../cascade/split-parent.js";

/** Places of an amount in a sentence. */
const PLACES = 4;

export const underAllocated: CascadeRule = {
  code: "goals/under-allocated",
  severity: "warning",
  check: (subject, report) => {
    for (const { position, coverage, isComplete, data } of allocations(subject)) {
      // A goal below without a target may have the rest.
      if (!isComplete || compareFractions(coverage, subtractFractions(ONE, subject.tolerance)) >= 0) continue;
      report(placeOfGoal(subject, position, "target"), data);
    }
  },
};

export const overAllocated: CascadeRule = {
  code: "goals/over-allocated",
  severity: "info",
  check: (subject, report) => {
    for (const { position, coverage, data } of allocations(subject)) {
      if (compareFractions(coverage, addFractions(ONE, subject.tolerance)) <= 0) continue;
      report(placeOfGoal(subject, position, "target"), data);
    }
  },
};

interface SplitGoal {
  readonly position: number;
  readonly coverage: Fraction;
  readonly isComplete: boolean;
  readonly data: FindingData;
}

/** The goals that are split among those below them, and how far. */
function allocations(subject: CascadeSubject): readonly SplitGoal[] {
  const { goals, graph, numbersOf } = subject;
  return graph.below.flatMap((edges, position): readonly SplitGoal[] => {
    const unit = goals[position]?.unit;
    if (!subject.isOpen(position) || !isSplit(subject, position)) return [];
    // Other units are a fault of their own; amounts in them cannot be added.
    if (edges.some(({ child }) => unit !== undefined && goals[child]?.unit !== undefined && goals[child].unit !== unit))
      return [];
    const parts = edges.map(
      ({ child, link }): AllocatedPart => ({ ...numbersOf(child), share: amountOf(link.share) ?? ONE }),
    );
    const { start, target } = numbersOf(position);
    const found = exactAllocation(start, target, parts);
    if (found === null || found.wanted.n === 0n) return [];
    const coverage = divideFractions(found.allocated, found.wanted);
    const gap = gapOf(found);
    return [
      {
        position,
        coverage,
        isComplete: parts.every((part) => part.target !== null),
        data: {
          goal: idOf(goals, position),
          wanted: roundedText(found.wanted, PLACES),
          allocated: roundedText(found.allocated, PLACES),
          gap: roundedText(gap.n < 0n ? { n: -gap.n, d: gap.d } : gap, PLACES),
          percent: percentText(coverage),
          unit: unit ?? "",
        },
      },
    ];
  });
}
