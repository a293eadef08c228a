/**
 * How well did stated confidence foretell what came?
 * @module
 */
import type { Figure } from "../../core/index.js";
import {
  divideFractions,
  figureOfFraction,
  multiplyFractions,
  noFigure,
  ONE,
  subtractFractions,
  ZERO,
} from "../../core/internal.js";
import type { GoalAmount } from "../definition/goal.js";
import { sumOfFractions } from "./exact-sum.js";
import { readConfidence } from "./own-standing.js";

/** A confidence that was stated, and what came. */
export interface ConfidenceOutcome {
  /** 0 to 1; `null` if none was stated. */
  readonly confidence: GoalAmount | null;
  /** Whether the goal was reached. */
  readonly reached: boolean;
}

/**
 * Measures how far stated confidence lay from what came: the Brier score.
 *
 * mean((f - o)^2), where f is the confidence and o is 1 if the goal was reached, else 0 (Brier 1950). 0 is perfect
 * foresight; always saying 0.5 gives 0.25; 1 is to be sure of the opposite every time. Lower is better.
 *
 * @param outcomes - Closed goals. One without a stated confidence is left out, and noted.
 * @returns The score. Reasons: `no-parts` for an empty list, `no-confidence` if none was stated. Note
 * `partial-coverage` if some were left out.
 * @throws {OpsLogicError} `goals/wrong-confidence` outside of 0 to 1; `core/not-a-number`, `core/not-finite`,
 * `core/out-of-range`.
 * @example
 * ```ts
 * import { confidenceAccuracy } from "opslogic/goals";
 *
 * confidenceAccuracy([
 *   { confidence: "0.7", reached: true },
 *   { confidence: "0.4", reached: false },
 *   { confidence: "0.9", reached: false },
 * ]).value; // => "0.3533333333333333333333333333333333"
 * ```
 */
export function confidenceAccuracy(outcomes: readonly ConfidenceOutcome[]): Figure<"no-parts" | "no-confidence"> {
  const squares = outcomes.flatMap(({ confidence, reached }, index) => {
    if (confidence === null) return [];
    const forecast = readConfidence(confidence, "confidenceAccuracy", "outcomes", index, "confidence");
    const distance = subtractFractions(forecast, reached ? ONE : ZERO);
    return [multiplyFractions(distance, distance)];
  });
  if (outcomes.length === 0) return noFigure("no-parts");
  if (squares.length === 0) return noFigure("no-confidence");
  const mean = divideFractions(sumOfFractions(squares), { n: BigInt(squares.length), d: 1n });
  return figureOfFraction(mean, squares.length < outcomes.length ? ["partial-coverage"] : []);
}
