/**
 * What is a fraction raised to a fractional power, less one, to 34 correct digits? The arithmetic of
 * compound growth.
 *
 * Where the power is itself a fraction it is found exactly, by integer roots; else it is enclosed and
 * rounded as in {@link roundCorrectly}.
 * @module
 */
import { type Decimal, OpsLogicError } from "../../core/index.js";
import {
  decimalOfFraction,
  describeValue,
  type Fraction,
  ONE,
  reduce,
  subtractFractions,
} from "../../core/internal.js";
import { logarithm, roundCorrectly } from "./correct-rounding.js";

// Powers with more digits than this are not written out; none of them could be a tie of 34 digits.
const EXACT_BITS = 20_000;
const LARGEST_LOGARITHM = 1e9;

/**
 * `base^power - 1`, rounded once.
 *
 * @param base - Positive.
 * @throws {OpsLogicError} `core/out-of-range` if the result has more than some hundred million digits before its point.
 */
export function powerLessOne(base: Fraction, power: Fraction, caller: string): Decimal {
  const x = reduce(base);
  const exponent = reduce(power);
  const exact = exactPower(x, exponent);
  if (exact !== null) return decimalOfFraction(subtractFractions(exact, ONE));
  return roundCorrectly(caller, (workshop) => {
    const log = logarithm(x, workshop);
    const t = new workshop(exponent.n.toString()).div(exponent.d.toString());
    const scaled = log.times(t);
    if (scaled.abs().gt(LARGEST_LOGARITHM)) throw outOfRange(caller, t.toSignificantDigits(8).toString());
    const value = scaled.exp();
    // The logarithm is off by 10^(5-p) (1+|log|); that, times t, is the relative error of the power.
    const spread = log.abs().plus(1).times(t.abs().plus(1)).plus(1);
    const error = value
      .plus(1)
      .times(spread)
      .times(new workshop(10).pow(8 - workshop.precision));
    return { value: value.minus(1), error };
  });
}

/** The power if it is a fraction that can be written out, else `null`. */
function exactPower(base: Fraction, power: Fraction): Fraction | null {
  if (base.n === base.d || power.n === 0n) return ONE;
  // In lowest terms, the power is a fraction only if both parts of the base have whole roots.
  const n = wholeRoot(base.n, power.d);
  const d = n === null ? null : wholeRoot(base.d, power.d);
  if (n === null || d === null) return null;
  const times = power.n < 0n ? -power.n : power.n;
  if (BigInt(Math.max(bitLength(n), bitLength(d))) * times > BigInt(EXACT_BITS)) return null;
  return power.n < 0n ? { n: d ** times, d: n ** times } : { n: n ** times, d: d ** times };
}

/** The whole number whose `degree`-th power is `value` (positive), or `null`. */
export function wholeRoot(value: bigint, degree: bigint): bigint | null {
  if (value === 1n || degree === 1n) return value;
  const bits = bitLength(value);
  if (degree >= BigInt(bits)) return null;
  // Newton's iteration from above falls to the floor of the root and stops there.
  let root = 1n << BigInt(Math.ceil(bits / Number(degree)));
  for (;;) {
    const next = ((degree - 1n) * root + value / root ** (degree - 1n)) / degree;
    if (next >= root) break;
    root = next;
  }
  return root ** degree === value ? root : null;
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}

function outOfRange(caller: string, power: string): OpsLogicError {
  const expected = "a power whose result can be written";
  return new OpsLogicError("core/out-of-range", `expected ${expected}, got the power ${power}`, {
    function: caller,
    received: describeValue(power),
    expected,
  });
}
