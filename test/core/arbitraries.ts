import { fc } from "@fast-check/vitest";
import type { Fraction } from "../../src/core/internal.js";

/** Exact fractions: small ones, money, thirds, and large ones of any shape. */
export function fraction(): fc.Arbitrary<Fraction> {
  const small = fc.record({ n: fc.bigInt(-1000n, 1000n), d: fc.bigInt(1n, 1000n) });
  const money = fc.record({ n: fc.bigInt(-(10n ** 12n), 10n ** 12n), d: fc.constantFrom(1n, 10n, 100n, 10000n) });
  const large = fc.record({ n: fc.bigInt(-(10n ** 90n), 10n ** 90n), d: fc.bigInt(1n, 10n ** 60n) });
  return fc.oneof(small, money, large);
}

/** Decimal text within the limits of an input: whole numbers, money, exponents, many digits. */
export function decimalText(): fc.Arbitrary<string> {
  const digits = fc.stringMatching(/^(0|[1-9]\d{0,20})$/);
  return fc.oneof(
    fc.bigInt(-1000n, 1000n).map(String),
    fc.tuple(fc.constantFrom("", "-"), digits, fc.stringMatching(/^\d{1,4}$/)).map(([s, a, b]) => `${s}${a}.${b}`),
    fc.tuple(fc.constantFrom("", "-"), digits, fc.integer({ min: -300, max: 300 })).map(([s, a, e]) => `${s}${a}e${e}`),
    fc.stringMatching(/^-?[1-9]\d{0,199}$/),
  );
}
