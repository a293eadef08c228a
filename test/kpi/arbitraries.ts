/**
 * Numbers as departments have them: decimal text, small and large, of either sign, sometimes equal.
 * @module
 */
import { fc } from "@fast-check/vitest";

/** Decimal text of up to 15 digits with up to 6 places; zero now and then. */
export function amount(options: { readonly positive?: boolean } = {}): fc.Arbitrary<string> {
  const size = fc.oneof(
    fc.bigInt(options.positive ? 1n : 0n, 20n),
    fc.bigInt(options.positive ? 1n : 0n, 10n ** 15n - 1n),
  );
  const sign = options.positive === true ? fc.constant("") : fc.constantFrom("", "-");
  return fc.tuple(size, fc.integer({ min: 0, max: 6 }), sign).map(([digits, places, minus]) => {
    const text = digits.toString().padStart(places + 1, "0");
    const whole = text.slice(0, text.length - places);
    return `${digits === 0n ? "" : minus}${whole}${places === 0 ? "" : `.${text.slice(-places)}`}`;
  });
}

/** A power of ten as a factor of units: cents to dollars, units to thousands. */
export function unitFactor(): fc.Arbitrary<{ readonly exponent: number; readonly times: (text: string) => string }> {
  return fc.integer({ min: -6, max: 6 }).map((exponent) => ({ exponent, times: (text) => `${text}e${exponent}` }));
}
