/**
 * How much should be there by now? The share that is expected once a share of the time has gone by.
 * @module
 */
import { type DecimalInput, OpsLogicError } from "../../core/index.js";
import {
  addFractions,
  compareFractions,
  describeValue,
  divideFractions,
  type Fraction,
  multiplyFractions,
  ONE,
  subtractFractions,
  toFraction,
  ZERO,
} from "../../core/internal.js";

/** A point of a curve: once so much of the time has gone by, so much of the way should be behind. Shares, 0 to 1. */
export type CurvePoint = readonly [time: DecimalInput, expected: DecimalInput];

/**
 * What is expected over time. `linear`: as much as has gone by of the time; `step`: nothing until the last day, then
 * all; points: straight lines between them, from time 0 to time 1.
 */
export type ExpectedCurve = "linear" | "step" | readonly CurvePoint[];

/**
 * The curve that was used: that of the options, or else `step` where it is all or nothing, `milestones` (the weight due
 * by now) where these have due dates, `held` (all, always) for what is to stay inside, and `linear`.
 */
export type CurveName = "linear" | "step" | "points" | "milestones" | "held";

/** A curve that has been read. */
export interface ReadCurve {
  readonly name: "linear" | "step" | "points";
  readonly at: (time: Fraction) => Fraction;
}

export const LINEAR: ReadCurve = { name: "linear", at: (time) => time };
export const STEP: ReadCurve = { name: "step", at: (time) => (compareFractions(time, ONE) < 0 ? ZERO : ONE) };

/**
 * Reads a curve; `null` if none was given.
 *
 * @throws {OpsLogicError} `goals/wrong-curve`, and the errors of a number.
 */
export function readCurve(curve: ExpectedCurve | undefined, caller: string): ReadCurve | null {
  if (curve === undefined) return null;
  if (curve === "linear") return LINEAR;
  if (curve === "step") return STEP;
  if (!Array.isArray(curve)) throw wrongCurve('"linear", "step" or points', curve, caller);
  const points = (curve as readonly CurvePoint[]).map((point, index): Point => {
    if (!Array.isArray(point) || point.length !== 2) throw wrongCurve("[time, expected]", point, caller, index);
    const path = ["options", "curve", index];
    return { time: toFraction(point[0], caller, ...path, 0), expected: toFraction(point[1], caller, ...path, 1) };
  });
  checkPoints(points, curve, caller);
  return { name: "points", at: (time) => onLine(points, time) };
}

interface Point {
  readonly time: Fraction;
  readonly expected: Fraction;
}

function checkPoints(points: readonly Point[], given: readonly CurvePoint[], caller: string): void {
  const first = points[0];
  const last = points.at(-1);
  if (first?.time.n !== 0n) throw wrongCurve("a first point at time 0", given[0], caller, 0);
  if (last === undefined || points.length < 2 || compareFractions(last.time, ONE) !== 0)
    throw wrongCurve("a last point at time 1", given.at(-1), caller, points.length - 1);
  for (const [index, { time, expected }] of points.entries()) {
    const before = points[index - 1];
    if (expected.n < 0n || compareFractions(expected, ONE) > 0)
      throw wrongCurve("an expected share from 0 to 1", given[index], caller, index);
    if (before === undefined) continue;
    if (compareFractions(time, before.time) <= 0) throw wrongCurve("a later time", given[index], caller, index);
    if (compareFractions(expected, before.expected) < 0)
      throw wrongCurve("no less than before", given[index], caller, index);
  }
}

function onLine(points: readonly Point[], time: Fraction): Fraction {
  let at = 0;
  while (at < points.length - 2 && compareFractions(time, (points[at + 1] as Point).time) >= 0) at++;
  const from = points[at] as Point;
  const to = points[at + 1] as Point;
  const share = divideFractions(subtractFractions(time, from.time), subtractFractions(to.time, from.time));
  return addFractions(from.expected, multiplyFractions(share, subtractFractions(to.expected, from.expected)));
}

function wrongCurve(expected: string, given: unknown, caller: string, index?: number): OpsLogicError {
  const path = ["options", "curve", ...(index === undefined || index < 0 ? [] : [index])];
  const received = describeValue(given);
  return new OpsLogicError("goals/wrong-curve", `curve: expected ${expected}, got ${received}`, {
    ...{ function: caller, path, received, expected },
  });
}
