import { fc, test } from "@fast-check/vitest";
import { Decimal as HostDecimal } from "decimal.js";
import { describe, expect } from "vitest";
import {
  addFractions,
  compareFractions,
  decimalFromDigits,
  decimalFromText,
  decimalOfFraction,
  divideFractions,
  fractionOfText,
  multiplyFractions,
  readDecimal,
  subtractFractions,
  textOfFraction,
} from "../../src/core/internal.js";
import { decimalText, fraction } from "./arbitraries.js";

/** Rounds by counting: an oracle that shares no line with the library. */
function oracle(n: bigint, d: bigint): string {
  if (n === 0n) return "0";
  const negative = n < 0n;
  const size = negative ? -n : n;
  let exponent = 0;
  const low = 10n ** 33n;
  // Scales until the whole part of the quotient has 34 digits.
  let [top, bottom] = [size, d];
  while (top / bottom >= low * 10n) [bottom, exponent] = [bottom * 10n, exponent + 1];
  while (top / bottom < low) [top, exponent] = [top * 10n, exponent - 1];
  let quotient = top / bottom;
  const twice = 2n * (top - quotient * bottom);
  if (twice > bottom || (twice === bottom && quotient % 2n === 1n)) quotient += 1n;
  return new HostDecimal(`${negative ? "-" : ""}${quotient}e${exponent}`).toFixed();
}

describe("rounding to 34 digits", () => {
  test.prop([fraction()], { numRuns: 3000 })("agrees with the oracle", (value) => {
    expect(decimalOfFraction(value).toFixed()).toBe(oracle(value.n, value.d));
  });

  test.prop(
    [
      fc.bigInt(10n ** 33n, 10n ** 34n - 1n),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom(-1n, 0n, 1n),
      fc.boolean(),
    ],
    {
      numRuns: 2000,
    },
  )("agrees with the oracle on ties and a hair beside them", (kept, more, hair, negative) => {
    // kept.5, or the same with a 1 far behind it.
    const d = 10n ** BigInt(more + 1);
    const n = (kept * 10n + 5n) * 10n ** BigInt(more) + hair;
    const signed = negative ? -n : n;
    expect(decimalOfFraction({ n: signed, d }).toFixed()).toBe(oracle(signed, d));
  });
});

describe("the fields of a Decimal, written directly", () => {
  test.prop([fc.boolean(), fc.stringMatching(/^\d{1,60}$/), fc.integer({ min: -450, max: 450 })], { numRuns: 100_000 })(
    "equal those that decimal.js reads from text",
    (negative, digits, exponent) => {
      const direct = decimalFromDigits(negative, digits, exponent);
      const read = decimalFromText(`${negative ? "-" : ""}${digits}e${exponent}`);
      // Minus zero never leaves; decimal.js keeps it.
      const sign = read.isZero() ? 1 : read.s;
      if (direct.s !== sign || direct.e !== read.e || direct.d?.join() !== read.d?.join()) {
        expect([direct.s, direct.e, direct.d]).toEqual([sign, read.e, read.d]);
      }
      if (direct.constructor !== read.constructor) expect(direct.constructor).toBe(read.constructor);
    },
  );
});

describe("reading", () => {
  test.prop([decimalText()])("gives the same from text and from a Decimal of any copy", (text) => {
    const read = readDecimal(text);
    expect(readDecimal(new HostDecimal(text))).toEqual(read);
    expect(readDecimal(HostDecimal.clone({ precision: 3, toExpPos: 0 })(text))).toEqual(read);
    expect(readDecimal(decimalFromText(text))).toEqual(read);
  });

  test.prop([fc.double({ noNaN: true, noDefaultInfinity: true })])("takes a number as its shortest text", (number) => {
    expect(readDecimal(number)).toEqual(readDecimal(String(number)));
  });

  test.prop([fc.string()])("never throws on text, and takes nothing that decimal.js does not", (text) => {
    const read = readDecimal(text);
    if (typeof read !== "string") expect(new HostDecimal(text).isFinite()).toBe(true);
  });

  test.prop([fc.anything()])("never throws on anything", (value) => {
    const read = readDecimal(value);
    expect(typeof read === "string" || typeof read.digits === "bigint").toBe(true);
  });
});

describe("fractions", () => {
  test.prop([fraction()])("survive as exact text", (value) => {
    expect(compareFractions(fractionOfText(textOfFraction(value), "test"), value)).toBe(0);
  });

  test.prop([fraction(), fraction(), fraction()])("add and multiply without loss", (a, b, c) => {
    expect(compareFractions(addFractions(addFractions(a, b), c), addFractions(a, addFractions(b, c)))).toBe(0);
    expect(compareFractions(subtractFractions(addFractions(a, b), b), a)).toBe(0);
    const left = multiplyFractions(a, addFractions(b, c));
    expect(compareFractions(left, addFractions(multiplyFractions(a, b), multiplyFractions(a, c)))).toBe(0);
    if (b.n !== 0n) expect(compareFractions(multiplyFractions(divideFractions(a, b), b), a)).toBe(0);
  });

  test.prop([fc.array(fraction(), { minLength: 1, maxLength: 60 })])(
    "keep a positive denominator however long the sum",
    (values) => {
      const sum = values.reduce(addFractions);
      expect(sum.d > 0n).toBe(true);
      expect(compareFractions(values.reduceRight(addFractions), sum)).toBe(0);
    },
  );
});
