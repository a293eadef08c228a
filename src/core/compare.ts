/**
 * Which of two numbers is greater? `<` between two Decimals compares their text: `"9" > "10"`.
 * @module
 */
import { compareFractions, type DecimalInput, toFraction } from "./fraction.js";

/**
 * Compares two numbers by value, exactly; fits `Array.prototype.sort`.
 *
 * @param a - Any number.
 * @param b - Any number.
 * @returns -1 if a is less than b, 0 if they are equal (`"100.00"` and `100` are), 1 if a is greater.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { compare } from "opslogic/core";
 *
 * compare("9", "10"); // => -1
 * compare("100.00", 100); // => 0
 * ["10", "9", "-1"].sort(compare); // => ["-1", "9", "10"]
 * ```
 */
export function compare(a: DecimalInput, b: DecimalInput): -1 | 0 | 1 {
  return compareFractions(toFraction(a, "compare", "a"), toFraction(b, "compare", "b"));
}
