/**
 * The short ways to a Decimal give the fields of the long way, ties and carries included.
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { decimalOfFraction } from "../../src/core/fraction.js";
import { decimalOfQuotient, decimalOfScaled } from "../../src/core/quotient.js";

/** Whole numbers of every length up to 2^53. */
const whole = fc
  .tuple(fc.integer({ min: 0, max: 53 }), fc.maxSafeInteger())
  .map(([bits, n]) => Math.trunc(n / 2 ** (53 - bits)));
const RUNS = { numRuns: 20_000 };

function fieldsOf(value: unknown): unknown {
  const { s, e, d } = value as { readonly s: number; readonly e: number; readonly d: readonly number[] };
  return [s, e, d];
}

describe("a Decimal from whole numbers", () => {
  test.prop([whole, whole], RUNS)("is the quotient rounded once", (n, divisor) => {
    const d = Math.abs(divisor) || 1;
    expect(fieldsOf(decimalOfQuotient(n, d))).toEqual(fieldsOf(decimalOfFraction({ n: BigInt(n), d: BigInt(d) })));
  });

  test.prop([whole, fc.integer({ min: 0, max: 15 })], RUNS)("is the scaled number", (n, places) => {
    const exact = { n: BigInt(n), d: 10n ** BigInt(places) };
    expect(fieldsOf(decimalOfScaled(n, places))).toEqual(fieldsOf(decimalOfFraction(exact)));
  });

  // An odd number over 2^k has k places, the last a 5: with 35 digits in all it is a tie.
  const tie = fc.constantFrom(27, 28, 29).chain((power) => {
    const least = 10 ** (34 - power) * 2 ** power;
    const most = Math.min(10 * least, Number.MAX_SAFE_INTEGER - 1);
    return fc.tuple(
      fc.integer({ min: 0, max: Math.floor((most - least) / 2) - 1 }),
      fc.constant(power),
      fc.constant(least),
    );
  });
  test.prop([tie], RUNS)("goes to the even digit at a tie", ([step, power, least]) => {
    const n = least + 2 * step + 1;
    const d = 2 ** power;
    expect(fieldsOf(decimalOfQuotient(n, d))).toEqual(fieldsOf(decimalOfFraction({ n: BigInt(n), d: BigInt(d) })));
    expect(((BigInt(n) * 10n ** BigInt(power)) / BigInt(d)) % 10n).toBe(5n);
  });
});
