/**
 * What is the score of a whole whose parts are known only in part?
 *
 * A mean that leaves missing parts out looks as sound as one that has them all, and one that counts them as zero looks
 * like a failure. So the answer is never the mean alone.
 * @module
 */
import { type DecimalInput, type Figure, type Measured, OpsLogicError } from "../../core/index.js";
import {
  compareFractions,
  describeValue,
  divideFractions,
  type Fraction,
  figureOfFraction,
  noFigure,
  ONE,
  readMeasured,
  toFraction,
  ZERO,
} from "../../core/internal.js";
import {
  type ExactPart,
  type ExactWhole,
  knownPart,
  type MissingScorePolicy,
  type PartsPolicy,
  unknownPart,
  type WholeReason,
  wholeOf,
} from "./roll-up-parts.js";
import { type MissingWeightPolicy, settleWeights } from "./roll-up-weights.js";

/** One part of a whole. */
export interface ScorePart {
  readonly id?: string | undefined;
  /** Its score; `null`, or a figure without a value, where it is not known. */
  readonly score: Measured | null;
  /** How much it weighs, zero or more, in any unit; without weights all parts weigh the same. */
  readonly weight?: DecimalInput | undefined;
}

/** How parts are put together. */
export interface ScoreRollUpOptions {
  /** What is done about parts without a score. Default `renormalize`. */
  readonly missing?: MissingScorePolicy | undefined;
  /** For `floor`, which needs it: the coverage, 0 to 1, below which there is no score. */
  readonly minCoverage?: DecimalInput | undefined;
  /** What is done about a part without a weight beside others that have one. Default `error`. */
  readonly missingWeight?: MissingWeightPolicy | undefined;
  /** The lowest score there is. Default 0. */
  readonly lowest?: DecimalInput | undefined;
  /** The highest score there is: 1.2 where scores are capped at 120 %. Default 1. */
  readonly highest?: DecimalInput | undefined;
}

/** Which share of the whole a part carries. */
export interface PartShare {
  /** `null` for a part without an id. */
  readonly id: string | null;
  /** weight / sum of weights; all of them add up to 1. */
  readonly share: Figure<"zero-weights">;
}

/** Between which scores the whole must lie, whatever the missing parts turn out to be. */
export interface ScoreBounds<Reason extends string = string> {
  readonly low: Figure<Reason>;
  readonly high: Figure<Reason>;
}

/** A whole: its score, and what the score rests on. */
export interface ScoreRollUp {
  readonly score: Figure<WholeReason>;
  /** Which share of the weights belongs to parts whose score is known. */
  readonly coverage: Figure<WholeReason>;
  readonly bounds: ScoreBounds<WholeReason>;
  /** In the order of the parts. */
  readonly weights: readonly PartShare[];
  readonly known: number;
  readonly unknown: number;
  readonly policy: MissingScorePolicy;
}

/**
 * Rolls the scores of parts up into the score of the whole.
 *
 * | policy | score |
 * |---|---|
 * | `renormalize` | sum(w s) / sum(w), over the parts whose score is known |
 * | `zero` | sum(w s) / sum(w), over all, a missing score being the lowest there is |
 * | `strict` | as renormalize, if nothing is missing |
 * | `floor` | as renormalize, if the coverage is at least `minCoverage` |
 *
 * coverage = sum(w known) / sum(w); bounds: the score if all missing parts had the lowest, and the highest score there
 * is. The score lies between them under every policy. Only proportions of weights count; a part of weight zero is
 * listed and changes nothing.
 *
 * @param parts - Scores with their weights. Without any weight all weigh the same.
 * @param options - The policy; see {@link ScoreRollUpOptions}.
 * @returns Score, coverage, bounds, and the share of each part. Reasons: `no-parts` for an empty list, `zero-weights`
 * if all weights are 0, `no-scores` if no score is known, `parts-missing` for `strict`, `low-coverage` for `floor`.
 * Notes of the score: `partial-coverage` if parts were left out, `filled` if `zero` stood in for some.
 * @throws {OpsLogicError} `goals/missing-weight` for a part without a weight beside others that have one (unless
 * `missingWeight` is `equal-share`), `goals/negative-weight`, `goals/score-out-of-range` for a score outside of
 * `lowest` to `highest`, `goals/wrong-options`; `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { rollUpScores } from "opslogic/goals";
 *
 * const parts = [
 *   { id: "revenue", score: "0.8", weight: "0.5" },
 *   { id: "churn", score: null, weight: "0.3" },
 *   { id: "hiring", score: "0.4", weight: "0.2" },
 * ];
 * const rolled = rollUpScores(parts);
 * rolled.score; // => { value: "0.6857142857142857142857142857142857", reason: null, notes: ["partial-coverage"] }
 * rolled.coverage.value; // => "0.7"
 * [rolled.bounds.low.value, rolled.bounds.high.value]; // => ["0.48", "0.78"]
 *
 * rollUpScores(parts, { missing: "zero" }).score.value; // => "0.48"
 * rollUpScores(parts, { missing: "strict" }).score.reason; // => "parts-missing"
 * rollUpScores([]).score.reason; // => "no-parts"
 * ```
 */
export function rollUpScores(parts: readonly ScorePart[], options: ScoreRollUpOptions = {}): ScoreRollUp {
  const policy = readPolicy(options, "rollUpScores");
  const missingWeight = readMissingWeight(options.missingWeight, "rollUpScores");
  const given = parts.map(({ weight }, index) =>
    weight === undefined || weight === null ? null : toFraction(weight, "rollUpScores", "parts", index, "weight"),
  );
  const read = settleWeights(given, missingWeight);
  if (read.problem !== null) throw wrongWeight(read.problem, read.at, parts[read.at]?.weight);
  const exact = parts.map((part, index) => readPart(part, read.weights[index] as Fraction, policy, index));
  const whole = wholeOf(exact, read.total, policy);
  return {
    ...figuresOfWhole(whole),
    weights: parts.map(({ id }, index) => ({
      id: id ?? null,
      share: shareOf(read.weights[index] as Fraction, read.total),
    })),
    known: whole.known,
    unknown: whole.unknown,
    policy: policy.missing,
  };
}

/** The share of a part. */
export function shareOf(weight: Fraction, total: Fraction): Figure<"zero-weights"> {
  return total.n === 0n ? noFigure("zero-weights") : figureOfFraction(divideFractions(weight, total));
}

/** Score, coverage and bounds, each rounded once. */
export function figuresOfWhole(whole: ExactWhole): Pick<ScoreRollUp, "score" | "coverage" | "bounds"> {
  const { score, extent, notes } = whole;
  const reason = whole.reason ?? "no-parts";
  return {
    score: score === null ? noFigure(reason) : figureOfFraction(score, notes),
    coverage: extent === null ? noFigure(reason) : figureOfFraction(extent.coverage),
    bounds: {
      low: extent === null ? noFigure(reason) : figureOfFraction(extent.low),
      high: extent === null ? noFigure(reason) : figureOfFraction(extent.high),
    },
  };
}

const POLICIES: readonly MissingScorePolicy[] = ["renormalize", "zero", "strict", "floor"];

/** Reads and checks how parts are to be put together. */
export function readPolicy(options: ScoreRollUpOptions, caller: string): PartsPolicy {
  const { missing = "renormalize", minCoverage } = options;
  if (!POLICIES.includes(missing)) throw wrongOption(caller, "missing", missing, POLICIES.join(", "));
  const floor = minCoverage === undefined ? null : toFraction(minCoverage, caller, "minCoverage");
  if (missing === "floor" && floor === null)
    throw wrongOption(caller, "minCoverage", minCoverage, "a coverage, 0 to 1");
  if (floor !== null && (floor.n < 0n || compareFractions(floor, ONE) > 0))
    throw wrongOption(caller, "minCoverage", minCoverage, "0 to 1");
  const lowest = options.lowest === undefined ? ZERO : toFraction(options.lowest, caller, "lowest");
  const highest = options.highest === undefined ? ONE : toFraction(options.highest, caller, "highest");
  if (compareFractions(lowest, highest) >= 0) throw wrongOption(caller, "lowest", options.lowest, "below the highest");
  return { missing, minCoverage: floor ?? ZERO, lowest, highest };
}

/** Reads what is to be done about missing weights. */
export function readMissingWeight(policy: MissingWeightPolicy | undefined, caller: string): MissingWeightPolicy {
  if (policy === undefined || policy === "error" || policy === "equal-share") return policy ?? "error";
  throw wrongOption(caller, "missingWeight", policy, "error, equal-share");
}

function readPart(part: ScorePart, weight: Fraction, policy: PartsPolicy, index: number): ExactPart {
  if (part.score === null) return unknownPart(weight, policy);
  const { exact, notes } = readMeasured(part.score, "rollUpScores", "parts", index, "score");
  if (exact === null) return unknownPart(weight, policy);
  if (compareFractions(exact, policy.lowest) >= 0 && compareFractions(exact, policy.highest) <= 0)
    return knownPart(weight, exact, notes);
  const received = describeValue(part.score);
  throw new OpsLogicError("goals/score-out-of-range", `expected a score between lowest and highest, got ${received}`, {
    function: "rollUpScores",
    path: ["parts", index, "score"],
    received,
    expected: "a score between lowest and highest, 0 to 1 unless said otherwise",
  });
}

function wrongWeight(problem: "missing-weight" | "negative-weight", at: number, weight: unknown): OpsLogicError {
  const expected = problem === "missing-weight" ? "a weight for every part, or for none" : "a weight of zero or more";
  const received = describeValue(weight);
  return new OpsLogicError(`goals/${problem}`, `parts.${at}.weight: expected ${expected}, got ${received}`, {
    function: "rollUpScores",
    path: ["parts", at, "weight"],
    received,
    expected,
  });
}

/** The error for an option that cannot be read. */
export function wrongOption(caller: string, option: string, value: unknown, expected: string): OpsLogicError {
  const received = describeValue(value);
  return new OpsLogicError("goals/wrong-options", `${option}: expected ${expected}, got ${received}`, {
    function: caller,
    path: [option],
    received,
    expected,
  });
}
