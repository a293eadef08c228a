/**
 * Exact arithmetic: fractions of two big integers, and the one rounding when a value leaves.
 *
 * Every measure reads its inputs into fractions, calculates without loss, and rounds once to 34
 * digits (half-even). So (1/3)*3 is 1, and the order of the steps never shows in the digits.
 * @module
 */
import { type Decimal, decimalFromDigits, PRECISION } from "./decimal.js";
import { describeValue, OpsLogicError } from "./error.js";
import { textOfDecimalObject } from "./foreign-decimal.js";

/** An exact fraction; `d` is positive. Not reduced, unless it grew large. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/**
 * What counts as a number at our doors: a number (its shortest decimal text is meant), decimal text
 * such as `"-12.50"` or `"1e3"`, a bigint, or a Decimal of any copy of decimal.js.
 * Finite, at most 400 significant digits and an exponent of at most 400 in size.
 */
export type DecimalInput = number | string | bigint | Decimal;

/** Largest number of significant digits, and size of the exponent, that an input may have. */
export const INPUT_LIMIT = 400;

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };

const POWERS: bigint[] = [1n];
/** 10^exponent for a non-negative exponent; the first few hundred are kept. */
export function powerOfTen(exponent: number): bigint {
  if (exponent > 1024) return 10n ** BigInt(exponent);
  for (let i = POWERS.length; i <= exponent; i++) POWERS.push((POWERS[i - 1] as bigint) * 10n);
  return POWERS[exponent] as bigint;
}

const DECIMAL_TEXT = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?$/;

/** A decimal as an integer and a power of ten: `digits * 10^exponent`; why it is none otherwise. */
export type ReadDecimal =
  | { readonly digits: bigint; readonly exponent: number }
  | "not-a-number"
  | "not-finite"
  | "out-of-range";

/** Reads decimal text exactly; never throws, never rounds. */
export function readDecimalText(text: string): ReadDecimal {
  // Guard first: the pattern below is linear, but a megabyte of digits is no number of ours.
  if (text.length > 2 * INPUT_LIMIT + 16)
    return DECIMAL_TEXT.test(text.slice(0, 900)) ? "out-of-range" : "not-a-number";
  const match = DECIMAL_TEXT.exec(text);
  if (match === null) return /^[+-]?(Infinity|NaN)$/.test(text) ? "not-finite" : "not-a-number";
  const whole = match[2] ?? "";
  const part = match[3] ?? "";
  if (whole === "" && part === "") return "not-a-number";
  const digits = (whole + part).replace(/^0+/, "");
  if (digits === "") return { digits: 0n, exponent: 0 };
  const trimmed = digits.replace(/0+$/, "");
  const exponent = Number(match[4] ?? "0") - part.length + (digits.length - trimmed.length);
  const leading = exponent + trimmed.length - 1;
  if (trimmed.length > INPUT_LIMIT || Math.abs(leading) > INPUT_LIMIT) return "out-of-range";
  const size = BigInt(trimmed);
  return { digits: match[1] === "-" ? -size : size, exponent };
}

/** Reads anything a caller may hand in as a number; never throws, never rounds. */
export function readDecimal(value: unknown): ReadDecimal {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? readDecimalText(String(value)) : "not-finite";
    case "string":
      return readDecimalText(value);
    case "bigint":
      return readDecimalText(value.toString());
    case "object":
      return value === null ? "not-a-number" : readDecimalObject(value);
    default:
      return "not-a-number";
  }
}

function readDecimalObject(value: object): ReadDecimal {
  const read = textOfDecimalObject(value);
  return typeof read === "string" ? read : readDecimalText(read.text);
}

/** `digits * 10^exponent` as a fraction. */
export function fractionOfDecimal(digits: bigint, exponent: number): Fraction {
  return exponent >= 0 ? { n: digits * powerOfTen(exponent), d: 1n } : { n: digits, d: powerOfTen(-exponent) };
}

const EXPECTED = {
  "not-a-number": "a number, decimal text, a bigint or a Decimal",
  "not-finite": "a finite number",
  "out-of-range": `at most ${INPUT_LIMIT} digits and an exponent within ${INPUT_LIMIT}`,
} as const;

/**
 * Reads an argument as an exact fraction.
 *
 * @param caller - Name of the public function, for the error.
 * @param path - Place inside its arguments, for the error.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 */
export function toFraction(value: DecimalInput, caller: string, ...path: (string | number)[]): Fraction {
  const read = readDecimal(value);
  if (typeof read !== "string") return fractionOfDecimal(read.digits, read.exponent);
  throw new OpsLogicError(`core/${read}`, `expected ${EXPECTED[read]}, got ${describeValue(value)}`, {
    function: caller,
    path,
    received: describeValue(value),
    expected: EXPECTED[read],
  });
}

// Fractions are reduced only when they have grown, for a gcd costs more than the few digits it saves;
// and no longer when they are very large, for then it costs as much as all else together.
const LARGE = 1n << 512n;
const VERY_LARGE = 1n << 4096n;
function made(n: bigint, d: bigint): Fraction {
  if (d < 0n) return made(-n, -d);
  return d > LARGE && d < VERY_LARGE ? reduce({ n, d }) : { n, d };
}

/** The same fraction in lowest terms. */
export function reduce({ n, d }: Fraction): Fraction {
  let a = n < 0n ? -n : n;
  let b = d;
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 1n || a === 0n ? { n, d: n === 0n ? 1n : d } : { n: n / a, d: d / a };
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? made(a.n + b.n, a.d) : made(a.n * b.d + b.n * a.d, a.d * b.d);
}
export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? made(a.n - b.n, a.d) : made(a.n * b.d - b.n * a.d, a.d * b.d);
}
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return made(a.n * b.n, a.d * b.d);
}
/** a / b; the caller has made sure that b is not zero. */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  return made(a.n * b.d, a.d * b.n);
}
export function negateFraction(a: Fraction): Fraction {
  return { n: -a.n, d: a.d };
}
export function absoluteFraction(a: Fraction): Fraction {
  return a.n < 0n ? { n: -a.n, d: a.d } : a;
}
/** -1, 0 or 1, as a is less than, equal to or greater than b. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The fraction rounded once to 34 significant digits, half-even: how every value leaves. */
export function decimalOfFraction({ n, d }: Fraction): Decimal {
  if (n === 0n) return decimalFromDigits(false, "0", 0);
  const negative = n < 0n;
  const size = negative ? -n : n;
  if (d === 1n) return decimalRounded(negative, size.toString(), 0, false);
  // Enough powers of ten that the quotient has at least 34 digits and one to round by; the counts
  // are estimates that may each be two too low.
  const shift = Math.max(0, PRECISION + 4 - (digitCount(size) - digitCount(d)));
  const scaled = size * powerOfTen(shift);
  const quotient = scaled / d;
  return decimalRounded(negative, quotient.toString(), -shift, quotient * d !== scaled);
}

/** digits * 10^exponent, plus a little more if `sticky`, half-even at 34 digits. */
function decimalRounded(negative: boolean, digits: string, exponent: number, sticky: boolean): Decimal {
  const surplus = digits.length - PRECISION;
  if (surplus <= 0) return decimalFromDigits(negative, digits, exponent);
  const kept = digits.slice(0, PRECISION);
  const first = digits.charCodeAt(PRECISION) - 48;
  const above = first > 5 || (first === 5 && (sticky || /[1-9]/.test(digits.slice(PRECISION + 1))));
  const tie = first === 5 && !above;
  const odd = (digits.charCodeAt(PRECISION - 1) & 1) === 1;
  const up = above || (tie && odd);
  return decimalFromDigits(negative, up ? (BigInt(kept) + 1n).toString() : kept, exponent + surplus);
}

/** Number of decimal digits, or up to two fewer; cheap for values of any size. */
function digitCount(size: bigint): number {
  // A hexadecimal digit is worth 1.204 decimal ones.
  return Math.floor((size.toString(16).length - 1) * 1.204119982) + 1;
}

/** A fraction as exact text that survives JSON: decimal where it ends, else `"n/d"`, in lowest terms unless it is very long. */
export function textOfFraction(value: Fraction): string {
  if (value.d >= VERY_LARGE) return `${value.n}/${value.d}`;
  const { n, d } = reduce(value);
  if (d === 1n) return n.toString();
  let rest = d;
  let twos = 0;
  let fives = 0;
  while (rest % 10n === 0n) {
    rest /= 10n;
    twos++;
    fives++;
  }
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos++;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives++;
  }
  if (rest !== 1n) return `${n}/${d}`;
  const places = Math.max(twos, fives);
  const digits = ((n < 0n ? -n : n) * (powerOfTen(places) / d)).toString().padStart(places + 1, "0");
  return `${n < 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Reads what {@link textOfFraction} wrote. */
export function fractionOfText(text: string, caller: string): Fraction {
  const slash = text.indexOf("/");
  if (slash < 0) {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
    if (match !== null) {
      const digits = BigInt((match[2] ?? "") + (match[3] ?? ""));
      return { n: match[1] === "-" ? -digits : digits, d: powerOfTen((match[3] ?? "").length) };
    }
    return toFraction(text, caller);
  }
  const n = text.slice(0, slash);
  const d = text.slice(slash + 1);
  if (/^-?\d+$/.test(n) && /^\d+$/.test(d) && !/^0+$/.test(d)) return { n: BigInt(n), d: BigInt(d) };
  return toFraction(text, caller);
}
