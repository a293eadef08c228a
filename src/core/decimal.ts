/**
 * The number that leaves the library: a decimal.js value of a class of our own.
 *
 * Our answers are calculated as exact fractions ({@link Fraction}) and become a Decimal once, when
 * they leave. The class is a private clone with 34 significant digits and half-even rounding
 * (IEEE 754 decimal128), frozen with its methods, so that neither `Decimal.set` in the host nor a hand on
 * `result.constructor` changes anything.
 * @module
 */
import { Decimal as DecimalJs } from "decimal.js";

/** An exact decimal number with 34 significant digits; has all methods of decimal.js. */
export type Decimal = DecimalJs;

/** Significant digits of every result (IEEE 754 decimal128). */
export const PRECISION = 34;

type Method = (this: DecimalJs, ...args: unknown[]) => unknown;

const SETTINGS = {
  defaults: true,
  precision: PRECISION,
  rounding: DecimalJs.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
} as const;

// Taken while the library loads: what a host hangs on its own Decimal later does not reach us.
const clone: typeof DecimalJs.clone = /* @__PURE__ */ DecimalJs.clone.bind(DecimalJs);

/** All clones share one prototype, and hosts may patch it: ours have their own copy of every method. */
function ownMethods(): Record<string, Method> {
  // Without the constructor: every Decimal gets that as a field of its own, which a frozen one would forbid.
  const { constructor: _, ...methods } = Object.getOwnPropertyDescriptors(DecimalJs.prototype);
  return Object.create(DecimalJs.prototype, methods) as Record<string, Method>;
}

const WORKSHOP_METHODS: Record<string, Method> = /* @__PURE__ */ ownMethods();

/** A class to calculate in, never handed out: at a higher precision, for roots and powers that are then rounded once. */
export function workshopAt(precision: number): typeof DecimalJs {
  const Workshop = clone({ ...SETTINGS, precision });
  Workshop.prototype = WORKSHOP_METHODS as unknown as DecimalJs;
  return Workshop;
}

/** decimal.js moves the precision of its own class while it takes roots and powers: those run here. */
const Workshop: typeof DecimalJs = /* @__PURE__ */ workshopAt(PRECISION);

const MOVING_METHODS =
  "cos cosine sin sine tan tangent acos inverseCosine asin inverseSine atan inverseTangent " +
  "cosh hyperbolicCosine sinh hyperbolicSine tanh hyperbolicTangent " +
  "acosh inverseHyperbolicCosine asinh inverseHyperbolicSine atanh inverseHyperbolicTangent " +
  "exp naturalExponential ln naturalLogarithm log logarithm sqrt squareRoot cbrt cubeRoot pow toPower toFraction";

function sealedClone(): typeof DecimalJs {
  const Sealed = clone(SETTINGS);
  const own = ownMethods();
  for (const name of MOVING_METHODS.split(" ")) {
    const original = own[name];
    if (original === undefined) continue;
    own[name] = function (this: DecimalJs, ...args: unknown[]): unknown {
      try {
        const answer = original.apply(new Workshop(this), args);
        return Array.isArray(answer)
          ? answer.map((part: DecimalJs) => new Sealed(part))
          : new Sealed(answer as DecimalJs);
      } finally {
        // A method that throws (the sine of 1e2000) leaves its own precision behind.
        Workshop.set(SETTINGS);
      }
    };
  }
  Sealed.prototype = Object.freeze(own) as unknown as DecimalJs;
  return Object.freeze(Sealed);
}

/** The sealed class of all results. */
export const DecimalClass: typeof DecimalJs = /* @__PURE__ */ sealedClone();

const LIMB_DIGITS = 7;

/** The Decimal that decimal text (digits, sign, point, exponent) stands for; not rounded. */
export function decimalFromText(text: string): Decimal {
  return new DecimalClass(text);
}

/** The Decimal `digits * 10^exponent`; not rounded. */
export function decimalOfScaledInteger(digits: bigint, exponent: number): Decimal {
  return decimalFromDigits(digits < 0n, (digits < 0n ? -digits : digits).toString(), exponent);
}

/**
 * The Decimal `sign * digits * 10^exponent`, its fields written directly: 5 times faster than text.
 * `digits` is a string of decimal digits. The fields are those of decimal.js 10: `d` holds limbs of
 * seven digits, aligned so that the decimal point falls between two limbs. Held to the text path by
 * a property test.
 */
export function decimalFromDigits(negative: boolean, digits: string, exponent: number): Decimal {
  let start = 0;
  let end = digits.length;
  while (start < end && digits.charCodeAt(start) === 48) start++;
  while (end > start && digits.charCodeAt(end - 1) === 48) end--;
  if (start === end) return zero();
  const scale = exponent + (digits.length - end);
  const length = end - start;
  const pointExponent = scale + length - 1;
  // Digits in the first limb: what makes every later limb a whole group of seven counted from the point.
  let firstLength = (pointExponent + 1) % LIMB_DIGITS;
  if (firstLength <= 0) firstLength += LIMB_DIGITS;
  const limbs: number[] = [];
  let position = start;
  let take = firstLength;
  while (position < end) {
    let limb = 0;
    const stop = position + take;
    for (let i = position; i < stop; i++) limb = limb * 10 + (i < end ? digits.charCodeAt(i) - 48 : 0);
    limbs.push(limb);
    position = stop;
    take = LIMB_DIGITS;
  }
  return decimalFromFields(negative ? -1 : 1, pointExponent, limbs);
}

function zero(): Decimal {
  return decimalFromFields(1, 0, [0]);
}

interface Fields {
  s: number;
  e: number;
  d: number[];
  constructor: unknown;
}

/** The only place that writes the fields of a Decimal. */
export function decimalFromFields(sign: 1 | -1, exponent: number, limbs: number[]): Decimal {
  const made = Object.create(DecimalClass.prototype) as Fields;
  made.s = sign;
  made.e = exponent;
  made.d = limbs;
  made.constructor = DecimalClass;
  return made as unknown as Decimal;
}
