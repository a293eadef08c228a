/**
 * A Decimal straight from two whole numbers that doubles hold exactly: the fast way out.
 *
 * The general way (big integers and text, {@link decimalOfFraction}) costs a microsecond or two; most
 * figures are a scaled sum or the quotient of two, and those take a tenth of that. Both ways give
 * the same fields; a property test holds them together.
 * @module
 */
import { type Decimal, decimalFromFields, PRECISION } from "./decimal.js";
import { decimalOfFraction } from "./fraction.js";

const BASE = 1e7;
const BASE_DIGITS = 7;
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

function digitsOf(limb: number): number {
  let digits = 1;
  for (let power = 10; limb >= power; power *= 10) digits++;
  return digits;
}

function sealed(negative: boolean, limbs: number[], wholeLimbs: number): Decimal {
  let last = limbs.length;
  while (last > 1 && limbs[last - 1] === 0) last--;
  let first = 0;
  while (first < last - 1 && limbs[first] === 0) first++;
  const kept = first === 0 && last === limbs.length ? limbs : limbs.slice(first, last);
  const lead = kept[0] as number;
  if (lead === 0) return decimalFromFields(1, 0, [0]);
  const exponent = (wholeLimbs - first - 1) * BASE_DIGITS + digitsOf(lead) - 1;
  return decimalFromFields(negative ? -1 : 1, exponent, kept);
}

/** Limbs of a whole number below 2^53, most significant first. */
function limbsOf(whole: number): number[] {
  if (whole < BASE) return [whole];
  const upper = Math.floor(whole / BASE);
  if (upper < BASE) return [upper, whole - upper * BASE];
  const top = Math.floor(upper / BASE);
  return [top, upper - top * BASE, whole - upper * BASE];
}

/** `n / 10^places` for a whole number |n| <= 2^53 and 0 <= places <= 15; exact. */
export function decimalOfScaled(n: number, places: number): Decimal {
  const size = n < 0 ? -n : n;
  if (places === 0) {
    const limbs = limbsOf(size);
    return sealed(n < 0, limbs, limbs.length);
  }
  // The fraction is filled up to whole limbs: the lowest limb takes what is left over, shifted.
  const pad = (BASE_DIGITS - (places % BASE_DIGITS)) % BASE_DIGITS;
  const taken = POWERS[BASE_DIGITS - pad] as number;
  const rest = Math.floor(size / taken);
  const limbs = limbsOf(rest);
  limbs.push((size - rest * taken) * (POWERS[pad] as number));
  return sealed(n < 0, limbs, limbs.length - (places + pad) / BASE_DIGITS);
}

// A remainder below this keeps remainder * 10^7 within 2^53.
const DIVISOR_LIMIT = 900719925;

/** `n / d` rounded once to 34 digits, half-even, for whole numbers |n| <= 2^53 and 0 < d <= 2^53. */
export function decimalOfQuotient(n: number, d: number): Decimal {
  if (d > DIVISOR_LIMIT) return decimalOfFraction({ n: BigInt(n), d: BigInt(d) });
  const size = n < 0 ? -n : n;
  const whole = Math.floor(size / d);
  let remainder = size - whole * d;
  const limbs = limbsOf(whole);
  const wholeLimbs = limbs.length;
  let significant = whole === 0 ? 0 : digitsOf(limbs[0] as number) + (wholeLimbs - 1) * BASE_DIGITS;
  while (remainder !== 0 && significant <= PRECISION) {
    const next = remainder * BASE;
    const limb = Math.floor(next / d);
    remainder = next - limb * d;
    limbs.push(limb);
    if (significant > 0) significant += BASE_DIGITS;
    else if (limb > 0) significant = digitsOf(limb);
  }
  const surplus = significant - PRECISION;
  if (surplus > 0) roundLimbs(limbs, surplus, remainder !== 0);
  return limbs[0] === BASE
    ? sealed(n < 0, [1, 0, ...limbs.slice(1)], wholeLimbs + 1)
    : sealed(n < 0, limbs, wholeLimbs);
}

/** Drops the last `surplus` (1 to 7) digits of the limbs, half-even; `sticky` if more follows them. */
function roundLimbs(limbs: number[], surplus: number, sticky: boolean): void {
  const unit = POWERS[surplus] as number;
  let at = limbs.length - 1;
  const limb = limbs[at] as number;
  const rest = limb % unit;
  let kept = limb - rest;
  const half = unit / 2;
  // In units of the last kept digit; where the whole limb goes, that digit stands in the limb before.
  const lastDigit = surplus === BASE_DIGITS ? (limbs[at - 1] as number) : kept / unit;
  if (rest > half || (rest === half && (sticky || lastDigit % 2 === 1))) kept += unit;
  limbs[at] = kept;
  while (at > 0 && (limbs[at] as number) >= BASE) {
    limbs[at] = (limbs[at] as number) - BASE;
    at--;
    limbs[at] = (limbs[at] as number) + 1;
  }
}
