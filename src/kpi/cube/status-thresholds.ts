/**
 * The cuts of a standard as thresholds of the value itself, where they are lines of the target.
 *
 * Attainment of at least 90 % by the convention `signed` is value >= target - 0.1 |target|; so each
 * cut becomes a * target + b * |target| + c, and a status is decided without dividing.
 * @module
 */
import { type Fraction, readScale } from "../../core/internal.js";
import type { Standard } from "../measures/standard.js";

const LEVELS = ["below-minimum", "minimum", "target", "stretch"] as const;

/** Labels once each: a scale may use one for several intervals. */
export function labelsOf(standard: Standard): readonly string[] {
  return standard.basis === "levels" ? LEVELS : [...new Set(standard.scale.labels)];
}

/** value >= a * target + b * |target| + c for each cut, as whole numbers over one denominator. */
export interface Thresholds {
  readonly cuts: readonly { readonly a: number; readonly b: number; readonly c: number; readonly d: number }[];
  /** Code of the interval below the first cut, between the first two, and so on; by rising value. */
  readonly codes: readonly number[];
  /** True if a value on a cut belongs to the interval above it. */
  readonly above: boolean;
  /** Targets for which the threshold means something. */
  readonly target: "any" | "positive" | "not-zero";
}

/** The cuts of a standard as thresholds of the value, if that is what they are. */
export function thresholdsOf(standard: Standard): Thresholds | null {
  if (standard.basis === "levels" || standard.basis === "gap" || standard.direction === "range") return null;
  const { labels, cuts, edge } = readScale(standard.scale, "assessKpis");
  const line = lineOf(standard);
  if (line === null) return null;
  const names = labelsOf(standard);
  const thresholds = cuts.map((cut) => line.at(cut));
  const whole = thresholds.map(({ a, b, c }) => {
    const d = a.d * b.d * c.d;
    return { a: Number((a.n * d) / a.d), b: Number((b.n * d) / b.d), c: Number((c.n * d) / c.d), d: Number(d) };
  });
  if (whole.some(({ a, b, c, d }) => [a, b, c, d].some((part) => Math.abs(part) >= 2 ** 31))) return null;
  const codes = labels.map((label) => names.indexOf(label));
  // Where more value means a lower score, the line is walked from the other end.
  return line.rising
    ? { cuts: whole, codes, above: edge === "above", target: line.target }
    : { cuts: whole.reverse(), codes: codes.reverse(), above: edge !== "above", target: line.target };
}

interface Line {
  readonly rising: boolean;
  readonly target: Thresholds["target"];
  /** The value at which the basis equals a cut: a * target + b * |target| + c. */
  readonly at: (cut: Fraction) => { readonly a: Fraction; readonly b: Fraction; readonly c: Fraction };
}

const NOTHING: Fraction = { n: 0n, d: 1n };
const WHOLE: Fraction = { n: 1n, d: 1n };
const plus = (a: Fraction, k: bigint): Fraction => ({ n: a.n + k * a.d, d: a.d });
const minus = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });

function lineOf(standard: Standard): Line | null {
  switch (standard.basis) {
    case "value":
      return { rising: true, target: "any", at: (cut) => ({ a: NOTHING, b: NOTHING, c: cut }) };
    case "variance":
      return { rising: true, target: "any", at: (cut) => ({ a: WHOLE, b: NOTHING, c: cut }) };
    case "varianceRatio":
      return { rising: true, target: "not-zero", at: (cut) => ({ a: WHOLE, b: cut, c: NOTHING }) };
    case "attainment": {
      const rule = standard.attainment;
      if (rule.cap !== undefined || rule.floor !== undefined) return null;
      if (rule.convention === "ratioUp")
        return { rising: true, target: "positive", at: (cut) => ({ a: cut, b: NOTHING, c: NOTHING }) };
      if (rule.convention === "mirror")
        return {
          rising: false,
          target: "positive",
          at: (cut) => ({ a: plus(minus(cut), 2n), b: NOTHING, c: NOTHING }),
        };
      if (rule.convention !== "signed") return null;
      const rising = rule.direction === "higher";
      return {
        rising,
        target: "not-zero",
        at: (cut) => ({ a: WHOLE, b: rising ? plus(cut, -1n) : minus(plus(cut, -1n)), c: NOTHING }),
      };
    }
    default:
      return null;
  }
}
