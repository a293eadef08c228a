/**
 * What does a whole cascade come to: for every goal, what its own readings say and what those below it make?
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import { describeValue, type Fraction, toFraction } from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import { readCurve } from "../progress/expected-curve.js";
import { readProgressOptions } from "../progress/goal-progress.js";
import { readBands } from "../progress/pace-bands.js";
import type { CascadeRollUp, GoalRollUpOptions } from "./cascade-roll-up.js";
import { figuresOfGoal } from "./cascade-roll-up.js";
import { groupsFromBelow } from "./components.js";
import { type GoalGraph, graphOf } from "./goal-graph.js";
import { type OwnStanding, ownStanding, type StandingOptions } from "./own-standing.js";
import { averageScore, ownScore, type RolledChild } from "./roll-up-average.js";
import { confidenceOfParts, ownConfidence, type RolledConfidence } from "./roll-up-confidence.js";
import type { PartsPolicy } from "./roll-up-parts.js";
import { readMissingWeight, readPolicy } from "./roll-up-scores.js";
import { spokenStatus, worstOf } from "./roll-up-status.js";
import { sumScore } from "./roll-up-sum.js";
import type { MissingWeightPolicy } from "./roll-up-weights.js";
import { noRolledScore, type RolledGoal, type RolledScore } from "./rolled-goal.js";

const CALLER = "rollUpGoals";

/** OpenOKR METHOD 3.2: below this a confidence is low. */
const DOUBT_BELOW: Fraction = { n: 4n, d: 10n };

/** How goals are judged and put together. */
interface ReadOptions {
  readonly standing: StandingOptions;
  readonly policy: PartsPolicy;
  readonly missingWeight: MissingWeightPolicy;
  readonly doubtBelow: Fraction;
}

/**
 * Rolls a whole cascade up: every goal with its own score beside the one that the goals below it make.
 *
 * Only links of kind `contribute` count. How a goal is made up is said by its `rollUp`:
 *
 * | `rollUp` | score |
 * |---|---|
 * | none | the mean below if anything contributes, else its own readings |
 * | `average` | sum(w s) / sum(w) of the goals below; with `ownWeight` its own score is one of the parts |
 * | `sum` | what was added below / (target - start); the amounts are in `sum` of the answer |
 * | `own` | its own readings alone |
 *
 * w is the weight of a link times its share. For a sum, each goal below adds share x (value - start), and weighs as
 * much as it was to add; the target is the goal's own, or else what was to be added. Where a start below is not known,
 * values count as they stand. Missing scores are treated by the policy, level by level; coverage and bounds reach down
 * to the last reading.
 *
 * @param goals - All goals of the cascade, in any order; the answer does not depend on it.
 * @param options - The day of asking, the policy, and what statuses are judged by.
 * @returns One entry for each goal, in the order given. A goal that contributes to itself in a circle has the reason
 * `cycle`, and is missing to whoever it contributes to; of two goals with one id the second has `duplicate-goal`. Links
 * to goals that are not there count for nothing; `checkCascade` reports them.
 * @throws {OpsLogicError} `goals/wrong-options`, `goals/wrong-confidence`, what `goalProgress` and `goalPace` throw for
 * their options and for a goal that cannot be read, at its place in the list.
 * @example
 * ```ts
 * import { type Goal, rollUpGoals } from "opslogic/goals";
 *
 * const asOf = "2026-06-30";
 * const part = (id: string, target: number, value: number): Goal => ({
 *   id, kind: "numeric", start: 0, target, parents: [{ goal: "sales", kind: "contribute" }],
 *   checkIns: [{ date: asOf, value }],
 * });
 * const parts = [part("north", 100_000, 50_000), part("south", 20_000, 20_000), part("online", 1_000, 1_000)];
 * const sum = rollUpGoals([{ id: "sales", kind: "numeric", rollUp: "sum" }, ...parts], { asOf }).goals[0];
 * sum?.score.value; // => "0.5867768595041322314049586776859504"
 * sum?.sum?.current.value; // => "71000"
 *
 * const mean = rollUpGoals([{ id: "sales", kind: "numeric" }, ...parts], { asOf }).goals[0];
 * mean?.score.value; // => "0.8333333333333333333333333333333333"
 * ```
 */
export function rollUpGoals(goals: readonly Goal[], options: GoalRollUpOptions): CascadeRollUp {
  const read = readOptions(options);
  const standings = goals.map((goal, index) => ownStanding(goal, read.standing, CALLER, ["goals", index]));
  const graph = graphOf(standings.map(({ definition }) => definition));
  const rolled = rollUpGraph(graph, standings, read);
  return {
    asOf: options.asOf,
    policy: read.policy.missing,
    goals: rolled.map((goal) => figuresOfGoal(goal, read.standing, CALLER)),
  };
}

function rollUpGraph(graph: GoalGraph, standings: readonly OwnStanding[], options: ReadOptions): readonly RolledGoal[] {
  const rolled: RolledGoal[] = [];
  const second = new Set(graph.duplicates);
  for (const group of groupsFromBelow(graph)) {
    for (const position of group) {
      const standing = standings[position] as OwnStanding;
      // Of a circle, nobody can be first; its goals stand for what their own readings say, and have no score.
      const children = group.length > 1 ? [] : childrenOf(graph, position, rolled);
      const score =
        group.length > 1
          ? noRolledScore(modeOf(standing, 1), "cycle")
          : second.has(position)
            ? noRolledScore("own", "duplicate-goal")
            : scoreOf(standing, children, options);
      rolled[position] = { standing, ...score, ...judged(standing, score, children, options) };
    }
  }
  return rolled;
}

function childrenOf(graph: GoalGraph, position: number, rolled: readonly RolledGoal[]): readonly RolledChild[] {
  return (graph.below[position] ?? []).map((edge) => ({ edge, goal: rolled[edge.child] as RolledGoal }));
}

function modeOf({ definition }: OwnStanding, below: number): RolledScore["mode"] {
  const { rollUp, ownWeight } = definition;
  if (rollUp === "own" || rollUp === "sum") return rollUp;
  if (rollUp === undefined && below === 0) return "own";
  return ownWeight === undefined ? "average" : "mixed";
}

function scoreOf(standing: OwnStanding, children: readonly RolledChild[], options: ReadOptions): RolledScore {
  const { policy, missingWeight } = options;
  const mode = modeOf(standing, children.length);
  if (mode === "own") return ownScore(standing, policy);
  if (mode === "sum") return sumScore(standing, children, policy, CALLER);
  return averageScore(standing, children, policy, missingWeight, CALLER);
}

/** Statuses and confidence below a goal; its own where only its own readings count. */
function judged(
  standing: OwnStanding,
  { mode, parts }: RolledScore,
  children: readonly RolledChild[],
  { doubtBelow }: ReadOptions,
): Pick<RolledGoal, "worst"> & RolledConfidence {
  const own = ownConfidence(standing, doubtBelow);
  if (mode === "own" || children.length === 0) return { worst: spokenStatus(standing), ...own };
  const below = children.map(({ goal }) => goal);
  const worst = worstOf([...below.map((goal) => goal.worst), mode === "mixed" ? spokenStatus(standing) : null]);
  const confidences = mode === "mixed" ? [...below, own] : below;
  const weighed = confidences.map((of, index) => {
    const part = parts[index];
    return { id: part?.id ?? below[index]?.standing.definition.id ?? "", weight: part?.weight ?? ONE_PART, of };
  });
  return { worst, ...confidenceOfParts(weighed, doubtBelow) };
}

/** Parts that cannot be weighed weigh the same. */
const ONE_PART: Fraction = { n: 1n, d: 1n };

function readOptions(options: GoalRollUpOptions): ReadOptions {
  const progress = readProgressOptions(options, CALLER);
  const { lowConfidence } = options;
  const doubtBelow =
    lowConfidence === undefined ? DOUBT_BELOW : toFraction(lowConfidence, CALLER, "options", "lowConfidence");
  if (doubtBelow.n < 0n) {
    const received = describeValue(lowConfidence);
    throw new OpsLogicError("goals/wrong-options", `lowConfidence: expected zero or more, got ${received}`, {
      ...{ function: CALLER, path: ["options", "lowConfidence"], received, expected: "zero or more" },
    });
  }
  return {
    standing: { ...progress, curve: readCurve(options.curve, CALLER), bands: readBands(options.bands, CALLER) },
    policy: {
      ...readPolicy({ missing: options.missing, minCoverage: options.minCoverage }, CALLER),
      highest: progress.cap,
    },
    missingWeight: readMissingWeight(options.missingWeight, CALLER),
    doubtBelow,
  };
}
