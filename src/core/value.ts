/**
 * Using a figure where a plain number is wanted.
 * @module
 */
import type { Decimal } from "./decimal.js";
import { describeValue, OpsLogicError } from "./error.js";
import type { Figure } from "./figure.js";
import { textOfFraction } from "./fraction.js";
import { type Measured, readMeasured } from "./measured.js";

/**
 * The value of a figure, or a fallback where there is none.
 *
 * Use it where a missing number has a meaning of its own, such as a count of no rows; the reason is
 * lost.
 *
 * @param figure - Any figure.
 * @param fallback - Given back as it is; `null`, `"-"` or a number.
 * @returns The Decimal, or the fallback.
 * @example
 * ```ts
 * import { share, valueOr } from "opslogic/core";
 *
 * valueOr(share(1, 4), null); // => "0.25"
 * valueOr(share(1, 0), null); // => null
 * ```
 */
export function valueOr<Fallback>(figure: Figure, fallback: Fallback): Decimal | Fallback {
  return figure.reason === null ? figure.value : fallback;
}

/**
 * The nearest double of a number or figure: for charts, never for further calculation.
 *
 * @param value - A number or a figure.
 * @returns The double; `null` for a figure without a value. Numbers too small for a double become 0,
 * never minus zero.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`; the last also
 * for a number too large for a double.
 * @example
 * ```ts
 * import { share, toNumber } from "opslogic/core";
 *
 * toNumber(share(1, 3)); // => 0.3333333333333333
 * toNumber(share(1, 0)); // => null
 * toNumber("1e399"); // => throws core/out-of-range
 * ```
 */
export function toNumber(value: Measured): number | null {
  const { exact } = readMeasured(value, "toNumber", "value");
  if (exact === null) return null;
  // Every input is a finite decimal, so its text is exact, and the engine rounds it once.
  const double = Number(textOfFraction(exact));
  if (Number.isFinite(double)) return double === 0 ? 0 : double;
  throw new OpsLogicError("core/out-of-range", `too large for a double: ${describeValue(value)}`, {
    function: "toNumber",
    path: ["value"],
    received: describeValue(value),
    expected: "at most 1.797e308 in size",
  });
}
