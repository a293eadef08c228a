/**
 * Rounding for people: the caller's last step, on the exact decimal, by one of seven named modes.
 *
 * Nothing inside the library rounds this way; results leave with 34 digits and are rounded here
 * once, when somebody says how. Modes as in IEEE 754 and in the spreadsheet functions of the field.
 * @module
 */
import { type Decimal, decimalOfScaledInteger } from "./decimal.js";
import { describeValue, OpsLogicError } from "./error.js";
import { type DecimalInput, type Fraction, powerOfTen, toFraction } from "./fraction.js";

/**
 * Which neighbor a value between two steps goes to.
 *
 * `up`: away from zero; `down`: towards zero; `ceiling`: towards plus infinity; `floor`: towards
 * minus infinity. The other three take the nearer neighbor, and for a tie: `halfUp` away from zero,
 * `halfDown` towards zero, `halfEven` to the even one.
 */
export type RoundingMode = "up" | "down" | "ceiling" | "floor" | "halfUp" | "halfDown" | "halfEven";

/** Largest size of `places`: no input of ours has digits further out that could matter. */
export const PLACES_LIMIT = 400;

const MODES: ReadonlySet<string> = /* @__PURE__ */ new Set<RoundingMode>([
  "up",
  "down",
  "ceiling",
  "floor",
  "halfUp",
  "halfDown",
  "halfEven",
]);

/**
 * Rounds a number to a number of decimal places.
 *
 * The result is exact: it is not cut to 34 digits. Minus zero never leaves.
 *
 * @param value - Any number; its exact decimal counts, so `"2.345"` is a tie and stays one.
 * @param options - How to round; there is no default.
 * @param options.places - Decimal places, a whole number from -400 to 400; -3 rounds to thousands.
 * @param options.mode - See {@link RoundingMode}.
 * @returns The rounded number.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range` for the value;
 * `core/wrong-places`, `core/wrong-mode` for the options.
 * @example
 * ```ts
 * import { round } from "opslogic/core";
 *
 * round("2.345", { places: 2, mode: "halfEven" }); // => "2.34"
 * round("2.345", { places: 2, mode: "halfUp" }); // => "2.35"
 * round(-2.5, { places: 0, mode: "halfUp" }); // => "-3"
 * round(280054.067, { places: -3, mode: "halfUp" }); // => "280000"
 * round("-0.001", { places: 2, mode: "halfUp" }); // => "0"
 * ```
 */
export function round(value: DecimalInput, options: { readonly places: number; readonly mode: RoundingMode }): Decimal {
  const exact = toFraction(value, "round", "value");
  const places = checkPlaces(options?.places, "round");
  return decimalOfScaledInteger(roundedSteps(exact, places, checkMode(options.mode, "round")), -places);
}

/** The fraction rounded to `places`, exact. Places and mode have been checked by the caller. */
export function roundFraction(value: Fraction, places: number, mode: RoundingMode): Fraction {
  const steps = roundedSteps(value, places, mode);
  return places >= 0 ? { n: steps, d: powerOfTen(places) } : { n: steps * powerOfTen(-places), d: 1n };
}

/** How many steps of 10^-places the rounded value has. */
export function roundedSteps(value: Fraction, places: number, mode: RoundingMode): bigint {
  const n = places >= 0 ? value.n * powerOfTen(places) : value.n;
  const d = places >= 0 ? value.d : value.d * powerOfTen(-places);
  const towardsZero = n / d;
  const rest = n - towardsZero * d;
  if (rest === 0n) return towardsZero;
  const negative = n < 0n;
  return leavesZero(mode, negative, towardsZero, rest, d) ? towardsZero + (negative ? -1n : 1n) : towardsZero;
}

function leavesZero(mode: RoundingMode, negative: boolean, towardsZero: bigint, rest: bigint, d: bigint): boolean {
  if (mode === "up") return true;
  if (mode === "down") return false;
  if (mode === "ceiling") return !negative;
  if (mode === "floor") return negative;
  const twice = 2n * (negative ? -rest : rest);
  if (twice !== d) return twice > d;
  return mode === "halfUp" || (mode === "halfEven" && (towardsZero & 1n) === 1n);
}

/** The places, if they are a whole number of a size that makes sense. */
export function checkPlaces(places: unknown, caller: string): number {
  if (typeof places === "number" && Number.isInteger(places) && Math.abs(places) <= PLACES_LIMIT) return places;
  const expected = `a whole number from -${PLACES_LIMIT} to ${PLACES_LIMIT}`;
  throw new OpsLogicError("core/wrong-places", `places: expected ${expected}, got ${describeValue(places)}`, {
    function: caller,
    path: ["options", "places"],
    received: describeValue(places),
    expected,
  });
}

/** The mode, if it is one of the seven. */
export function checkMode(mode: unknown, caller: string): RoundingMode {
  if (typeof mode === "string" && MODES.has(mode)) return mode as RoundingMode;
  const expected = [...MODES].join(", ");
  throw new OpsLogicError("core/wrong-mode", `mode: expected one of ${expected}, got ${describeValue(mode)}`, {
    function: caller,
    path: ["options", "mode"],
    received: describeValue(mode),
    expected,
  });
}
