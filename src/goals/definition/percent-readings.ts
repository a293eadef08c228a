/**
 * Where does a percentage arrive that is to move "by 20%": by a fifth of itself, or by 20 points?
 * @module
 */
import {
  addFractions,
  decimalOfFraction,
  type Fraction,
  multiplyFractions,
  negateFraction,
  toFraction,
} from "../../core/internal.js";
import type { StatedGoal } from "./stated-goal.js";

/** Decimal text of both readings; `null` without a start, or where a share would fall below nothing. */
export interface PercentReadings {
  readonly relative: string | null;
  readonly points: string | null;
}

const HUNDREDTH: Fraction = { n: 1n, d: 100n };

/** Both readings of a relative change of a percentage; `null` for both if its start or direction is not stated. */
export function percentReadings({
  from,
  delta,
  direction,
}: Pick<StatedGoal, "from" | "delta" | "direction">): PercentReadings {
  if (from === null || delta === null || (direction !== "increase" && direction !== "decrease")) {
    return { relative: null, points: null };
  }
  const start = toFraction(from, "checkGoal");
  const size = toFraction(delta, "checkGoal");
  const change = direction === "increase" ? size : negateFraction(size);
  const relative = addFractions(start, multiplyFractions(start, multiplyFractions(change, HUNDREDTH)));
  const points = addFractions(start, change);
  return { relative: shareText(relative), points: shareText(points) };
}

/** A share is never less than nothing: that reading is impossible. */
function shareText(value: Fraction): string | null {
  return value.n < 0n ? null : decimalOfFraction(value).toString();
}
