/**
 * Splitting a total into parts that add up to it exactly.
 * @module
 */
import { type Decimal, decimalOfScaledInteger } from "./decimal.js";
import { describeValue, OpsLogicError } from "./error.js";
import { type DecimalInput, readDecimal, toFraction } from "./fraction.js";

/**
 * Splits a total by weights into whole units, without losing or inventing any.
 *
 * The method of largest remainders on |total| / unit (Hamilton's method): each part gets the whole
 * units of its quota, the units left over go to the largest remainders, ties to the earlier part;
 * the sign of the total is put back at the end. A total that is not a whole number of units keeps
 * its rest: it goes, undivided, to the part that would get the next unit. The parts always sum to
 * the total exactly.
 *
 * @param total - The number to split, in any sign; a budget, a target, a fee.
 * @param weights - One for each part, zero or more, not all zero; only their proportions count. A
 * part of weight zero gets nothing.
 * @param options - How fine the parts are.
 * @param options.unit - The smallest amount, above zero: `"0.01"` for cents, 1 for heads, 1000.
 * @returns The parts in the order of the weights; exact, not cut to 34 digits.
 * @throws {OpsLogicError} `core/no-weights` for an empty list, `core/zero-weights` if all are zero,
 * `core/negative-weight`, `core/wrong-unit`; `core/not-a-number`, `core/not-finite`,
 * `core/out-of-range`.
 * @example
 * ```ts
 * import { allocate } from "opslogic/core";
 *
 * allocate("100", [1, 1, 1], { unit: "0.01" }); // => ["33.34", "33.33", "33.33"]
 * allocate(-7, [50, 30, 20], { unit: 1 }); // => ["-4", "-2", "-1"]
 * allocate("10.005", [1, 1], { unit: "0.01" }); // => ["5.005", "5"]
 * ```
 */
export function allocate(
  total: DecimalInput,
  weights: readonly DecimalInput[],
  options: { readonly unit: DecimalInput },
): readonly Decimal[] {
  const amount = toFraction(total, "allocate", "total");
  const unit = toFraction(options?.unit, "allocate", "options", "unit");
  if (unit.n <= 0n) throw refusal("core/wrong-unit", "above zero", options.unit, ["options", "unit"]);
  const shares = integersOf(weights);
  const sum = shares.reduce((a, b) => a + b, 0n);
  if (sum === 0n) throw refusal("core/zero-weights", "a weight above zero", weights, ["weights"]);

  // |total| = size / scale and unit = step / scale, all whole numbers; scale is a power of ten.
  const scale = amount.d > unit.d ? amount.d : unit.d;
  const size = (amount.n < 0n ? -amount.n : amount.n) * (scale / amount.d);
  const step = unit.n * (scale / unit.d);
  const rest = size % step;

  // The quota of part i is size * share / (step * sum): one divisor for all, so remainders compare as they are.
  const divisor = step * sum;
  const units = shares.map((each) => (size * each) / divisor);
  const remainders = shares.map((each) => (size * each) % divisor);
  const order = shares
    .map((_, index) => index)
    .sort((a, b) => {
      const difference = (remainders[b] as bigint) - (remainders[a] as bigint);
      return difference > 0n ? 1 : difference < 0n ? -1 : a - b;
    });
  const left = Number(size / step - units.reduce((a, b) => a + b, 0n));
  for (const index of order.slice(0, left)) units[index] = (units[index] as bigint) + 1n;
  // A rest leaves one more remainder above zero than there are units left: a part of weight zero never gets it.
  const keeper = rest === 0n ? -1 : order[left];

  const places = scale.toString().length - 1;
  return units.map((count, index) => {
    const part = count * step + (index === keeper ? rest : 0n);
    return decimalOfScaledInteger(amount.n < 0n ? -part : part, -places);
  });
}

/** The weights as whole numbers in the same proportions. */
function integersOf(weights: readonly DecimalInput[]): readonly bigint[] {
  if (!Array.isArray(weights) || weights.length === 0) {
    throw refusal("core/no-weights", "a list of at least one weight", weights, ["weights"]);
  }
  const read = (weights as readonly DecimalInput[]).map((weight, index) => {
    const decimal = readDecimal(weight);
    // Reads it again for the error it throws.
    if (typeof decimal === "string") return toFraction(weight, "allocate", "weights", index) as never;
    if (decimal.digits < 0n) throw refusal("core/negative-weight", "zero or more", weight, ["weights", index]);
    return decimal;
  });
  const lowest = read.reduce((least, { exponent }) => Math.min(least, exponent), 0);
  return read.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - lowest));
}

function refusal(code: string, expected: string, received: unknown, path: readonly (string | number)[]): OpsLogicError {
  const shown = describeValue(received);
  return new OpsLogicError(code, `${path.join(".")}: expected ${expected}, got ${shown}`, {
    function: "allocate",
    path,
    received: shown,
    expected,
  });
}
