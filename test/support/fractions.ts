/**
 * Exact numbers for the oracle: fractions of big integers, always in lowest terms, and their decimal
 * text rounded half-even to 34 digits. Shares no code with the library.
 * @module
 */

/** An exact number; `d` is positive. */
export interface Q {
  readonly n: bigint;
  readonly d: bigint;
}

export function q(n: bigint, d = 1n): Q {
  let a = n < 0n ? -n : n;
  let b = d < 0n ? -d : d;
  while (b !== 0n) [a, b] = [b, a % b];
  const sign = d < 0n ? -1n : 1n;
  return n === 0n ? { n: 0n, d: 1n } : { n: (sign * n) / a, d: (sign * d) / a };
}

/** Reads decimal text, with an exponent or without. */
export function parse(text: string): Q {
  const [mantissa, exponent] = text.split(/e/i) as [string, string | undefined];
  const negative = mantissa.startsWith("-");
  const [whole, part = ""] = mantissa.replace(/^[+-]/, "").split(".") as [string, string | undefined];
  const shift = Number(exponent ?? "0") - part.length;
  const digits = BigInt(whole + part) * (negative ? -1n : 1n);
  return shift >= 0 ? q(digits * 10n ** BigInt(shift)) : q(digits, 10n ** BigInt(-shift));
}

export const add = (a: Q, b: Q): Q => q(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Q, b: Q): Q => q(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Q, b: Q): Q => q(a.n * b.n, a.d * b.d);
export const divide = (a: Q, b: Q): Q => q(a.n * b.d, a.d * b.n);
export const negate = (a: Q): Q => ({ n: -a.n, d: a.d });
export const absolute = (a: Q): Q => (a.n < 0n ? negate(a) : a);

/** Negative, zero or positive, as a is less than, equal to or greater than b. */
export function order(a: Q, b: Q): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const sorted = (values: readonly Q[]): Q[] => [...values].sort(order);
export const total = (values: readonly Q[]): Q => values.reduce(add, q(0n));

export function floor({ n, d }: Q): bigint {
  return n >= 0n ? n / d : -((-n + d - 1n) / d);
}

/** Rounded to decimal places, ties away from zero. */
export function roundHalfUp(value: Q, places: number): Q {
  const scale = places >= 0 ? q(10n ** BigInt(places)) : q(1n, 10n ** BigInt(-places));
  const size = floor(add(multiply(absolute(value), scale), q(1n, 2n)));
  return divide(q(value.n < 0n ? -size : size), scale);
}

const DIGITS = 34;

/** Plain decimal text, rounded half-even to 34 significant digits. */
export function text(value: Q): string {
  if (value.n === 0n) return "0";
  const size = absolute(value);
  // 10^e <= size < 10^(e+1)
  let e = size.n.toString().length - size.d.toString().length;
  if (order(size, power(e)) < 0) e--;
  const scaled = multiply(size, power(DIGITS - 1 - e));
  const whole = floor(scaled);
  const tie = order(subtract(scaled, q(whole)), q(1n, 2n));
  const digits = whole + (tie > 0 || (tie === 0 && whole % 2n === 1n) ? 1n : 0n);
  return (value.n < 0n ? "-" : "") + plain(digits, e - DIGITS + 1);
}

function power(exponent: number): Q {
  return exponent >= 0 ? q(10n ** BigInt(exponent)) : q(1n, 10n ** BigInt(-exponent));
}

function plain(digits: bigint, exponent: number): string {
  if (exponent >= 0) return (digits * 10n ** BigInt(exponent)).toString();
  const filled = digits.toString().padStart(1 - exponent, "0");
  const part = filled.slice(exponent).replace(/0+$/, "");
  return filled.slice(0, exponent) + (part === "" ? "" : `.${part}`);
}
