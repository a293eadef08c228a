/**
 * How is the target of a year spread over its months, without losing a cent?
 *
 * By the method of largest remainders (Hamilton): evenly, or by weights such as
 * working days, last year's profile or a plan of one's own. The parts add up to the total exactly.
 * @module
 */
import { allocate, type Decimal, type DecimalInput, OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";

/** Evenly over a number of parts, or in proportion to weights. */
export type Spreading =
  | { readonly parts: number; readonly weights?: undefined }
  | { readonly weights: readonly DecimalInput[]; readonly parts?: undefined };

const MOST_PARTS = 100_000;

/**
 * Spreads a target over periods or members so that the parts add up to it exactly.
 *
 * Source: Hamilton's method. Only for additive KPIs: the target of a ratio is not spread, it holds
 * for every part.
 *
 * @param input - A total and how to spread it.
 * @param input.total - The target of the whole, of any sign.
 * @param input.parts - How many equal parts, from 1 to 100,000; or
 * @param input.weights - one weight of zero or more for each part: its working days, its share last year.
 * @param input.unit - The smallest amount: `"0.01"` for cents, 1 for heads, 1000 for thousands.
 * @returns The parts in order.
 * @throws {OpsLogicError} `kpi/wrong-parts`; `core/no-weights`, `core/zero-weights`, `core/negative-weight`,
 * `core/wrong-unit`, and the errors of a number.
 * @example
 * ```ts
 * import { spreadTarget } from "opslogic/kpi";
 *
 * spreadTarget({ total: 1000, parts: 3, unit: "0.01" }); // => ["333.34", "333.33", "333.33"]
 * spreadTarget({ total: 100, weights: [21, 18, 22], unit: 1 }); // => ["34", "30", "36"]
 * ```
 */
export function spreadTarget(
  input: { readonly total: DecimalInput; readonly unit: DecimalInput } & Spreading,
): readonly Decimal[] {
  const weights = input.weights ?? evenWeights(input.parts);
  return allocate(input.total, weights, { unit: input.unit });
}

function evenWeights(parts: number | undefined): readonly number[] {
  if (parts !== undefined && Number.isInteger(parts) && parts >= 1 && parts <= MOST_PARTS) {
    return new Array<number>(parts).fill(1);
  }
  const expected = `a whole number from 1 to ${MOST_PARTS}`;
  throw new OpsLogicError("kpi/wrong-parts", `parts: expected ${expected}, got ${describeValue(parts)}`, {
    function: "spreadTarget",
    path: ["parts"],
    received: describeValue(parts),
    expected,
  });
}
