/**
 * How is a value that no fraction holds, a root or a logarithm, rounded correctly to 34 digits?
 *
 * It is calculated with more digits than needed and a bound on the error; if both ends of the error
 * round to the same 34 digits, these are right, else more digits are taken (A. Ziv, Fast evaluation
 * of elementary mathematical functions with correctly rounded last bit, ACM TOMS 17, 1991). The loop
 * ends because a value that lies exactly between two neighbors is rational, and those never come here.
 * @module
 */
import { type Decimal, OpsLogicError } from "../../core/index.js";
import { decimalFromText, type Fraction, PRECISION, workshopAt } from "../../core/internal.js";

/** The class of decimal.js at some precision: what an approximation is calculated in. */
export type Workshop = ReturnType<typeof workshopAt>;

/** A value and a bound on how far it may be off. */
export interface Approximation {
  readonly value: Decimal;
  readonly error: Decimal;
}

// decimal.js knows the natural logarithm of ten to 1025 digits.
const PRECISIONS = [48, 96, 192, 400, 1000];

/**
 * Rounds half-even to 34 digits the one value that ever finer approximations enclose.
 *
 * @param approximate - Gives the value in a workshop; the enclosure must shrink as its precision grows.
 * @throws {OpsLogicError} `kpi/rounding-unsettled` if 1000 digits do not settle it.
 */
export function roundCorrectly(caller: string, approximate: (workshop: Workshop) => Approximation): Decimal {
  for (const precision of PRECISIONS) {
    const { value, error } = approximate(workshopAt(precision));
    const low = value.minus(error).toSignificantDigits(PRECISION);
    const high = value.plus(error).toSignificantDigits(PRECISION);
    if (low.eq(high)) return decimalFromText(low.toExponential());
  }
  throw new OpsLogicError("kpi/rounding-unsettled", "1000 digits do not settle the last of 34", { function: caller });
}

/** The natural logarithm of a positive fraction, in the workshop; off by less than 10^(5 - precision) * (1 + |ln|). */
export function logarithm({ n, d }: Fraction, workshop: Workshop): Decimal {
  // The quotient is off by one unit in its last digit, which moves the logarithm by as much, absolutely.
  return new workshop(n.toString()).div(d.toString()).ln();
}
