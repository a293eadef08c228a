/**
 * How does an exact number leave as an amount? As a JavaScript number where that says it exactly, else as text.
 * @module
 */
import { decimalOfFraction, type Fraction, powerOfTen, textOfFraction } from "../../../core/internal.js";
import type { GoalAmount } from "../../definition/goal.js";

/** Doubles hold every decimal of so many digits. */
const EXACT_DIGITS = 15;
const EXACT_WHOLE = 1e15;
/** Powers of ten that divide exactly rounded. */
const SMALL_POWERS: readonly number[] = /* @__PURE__ */ Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) =>
  Number(powerOfTen(exponent)),
);

/** Significant digits of decimal text. */
function significantDigits(text: string): number {
  let first = 0;
  while (first < text.length && !(text.charCodeAt(first) > 48 && text.charCodeAt(first) < 58)) first++;
  let last = text.length;
  while (last > first && !(text.charCodeAt(last - 1) > 48 && text.charCodeAt(last - 1) < 58)) last--;
  const point = text.indexOf(".");
  return last - first - (point > first && point < last ? 1 : 0);
}

/** The amount that a fraction is; one without an end in decimals (a third) is rounded as a number. */
export function amountOf(value: Fraction): GoalAmount {
  // Below the limit both are exact as numbers; above it neither is taken for a smaller one.
  const [over, under] = [Number(value.n), Number(value.d)];
  if (over < EXACT_WHOLE && over > -EXACT_WHOLE && SMALL_POWERS.includes(under)) return over / under;
  const text = textOfFraction(value);
  if (!text.includes("/") && significantDigits(text) > EXACT_DIGITS) return text;
  return decimalOfFraction(value).toNumber();
}

/** The whole number as a fraction. */
export function whole(value: number): Fraction {
  return { n: BigInt(value), d: 1n };
}
