/**
 * How did a score come about? The calculation as a tree that `evaluate` repeats to the last digit.
 * @module
 */
import type { ExplanationNode } from "../../core/index.js";
import {
  compareFractions,
  type Fraction,
  ONE,
  subtractFractions,
  textOfFraction,
  toFraction,
  ZERO,
} from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import type { ExactProgress } from "../progress/exact-progress.js";
import { insideTree, metTree } from "./bound-tree.js";
import { milestoneTree } from "./milestone-tree.js";
import { part, plain } from "./part-names.js";
import { targetNode } from "./target-node.js";

/** What a score is explained with beside the progress itself. */
export interface ScoreFacts {
  /** How much of each milestone is done, by id; `null` if no check-in says. */
  readonly done: ReadonlyMap<string, Fraction> | null;
  readonly partialMilestones: boolean;
  readonly cap: Fraction;
}

/** The tree of a score; a missing number where there is none. */
export function scoreTree(progress: ExactProgress, facts: ScoreFacts): ExplanationNode {
  const { score, raw } = progress;
  if (score.exact === null) return { op: "missing", reason: score.reason };
  if (raw.exact === null) return plain(score.exact);
  return clamped(rawTree(progress, facts, score.exact), raw.exact, facts.cap);
}

function rawTree(progress: ExactProgress, facts: ScoreFacts, score: Fraction): ExplanationNode {
  const { definition, measure, reading } = progress;
  if (measure === "milestones" && facts.done !== null) {
    return milestoneTree(definition, facts.done, facts.partialMilestones);
  }
  const value = reading?.value ?? null;
  if (value === null) return plain(score);
  switch (measure) {
    case "start-to-target":
      return wayTree(definition, value);
    case "thresholds":
      return thresholdsTree(definition, value);
    case "inside":
      return insideTree(definition, value);
    case "met-or-not":
      return metTree(definition, value);
    default:
      return plain(score);
  }
}

/** A clamp is shown where it does something. */
function clamped(tree: ExplanationNode, raw: Fraction, cap: Fraction): ExplanationNode {
  if (raw.n < 0n) return { op: "greatest", operands: [plain(ZERO), tree] };
  return compareFractions(raw, cap) > 0 ? { op: "least", operands: [plain(cap), tree] } : tree;
}

/** (now - start) / (target - start). */
function wayTree(goal: Goal, value: Fraction): ExplanationNode {
  const start = part("start", read(goal.start), goal.unit);
  return {
    op: "divide",
    operands: [
      { op: "subtract", operands: [part("now", value, goal.unit), start] },
      { op: "subtract", operands: [targetNode(goal), start] },
    ],
  };
}

/** Scores of the levels of a thresholds goal, as progress counts them. */
const LEVEL_SCORES = { start: ZERO, commit: { n: 3n, d: 10n }, target: { n: 7n, d: 10n }, stretch: ONE } as const;

type LevelName = keyof typeof LEVEL_SCORES;

/** score of the level below + share of the way to the next * difference of their scores. */
function thresholdsTree(goal: Goal, value: Fraction): ExplanationNode {
  const levels: readonly (readonly [LevelName, Fraction])[] = [
    ...(goal.start === undefined ? [] : [["start", read(goal.start)] as const]),
    ["commit", read(goal.thresholds?.commit)],
    ["target", read(goal.thresholds?.target)],
    ["stretch", read(goal.thresholds?.stretch)],
  ];
  const rises = compareFractions((levels[1] as (typeof levels)[0])[1], (levels[0] as (typeof levels)[0])[1]) > 0;
  let at = 0;
  while (at < levels.length - 2 && compareFractions(value, levels[at + 1]?.[1] ?? ZERO) !== (rises ? -1 : 1)) at++;
  const [below, belowAt] = levels[at] as (typeof levels)[0];
  const [above, aboveAt] = levels[at + 1] as (typeof levels)[0];
  const lower = part(below, belowAt, goal.unit);
  const share: ExplanationNode = {
    op: "divide",
    operands: [
      { op: "subtract", operands: [part("now", value, goal.unit), lower] },
      { op: "subtract", operands: [part(above, aboveAt, goal.unit), lower] },
    ],
  };
  const base = LEVEL_SCORES[below];
  const gained: ExplanationNode = {
    op: "multiply",
    operands: [share, asPercent(subtractFractions(LEVEL_SCORES[above], base))],
  };
  return base.n === 0n ? gained : { op: "add", operands: [asPercent(base), gained] };
}

function asPercent(score: Fraction): ExplanationNode {
  return { op: "value", exact: textOfFraction(score), unit: "%" };
}

function read(amount: Goal["start"]): Fraction {
  return amount === undefined ? ZERO : toFraction(amount, "explainGoal");
}
