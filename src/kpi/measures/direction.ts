/**
 * Which way is better? The words that say so, checked where they come in.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";
import type { Direction } from "../model/model.js";

const DIRECTIONS: readonly Direction[] = ["higher", "lower", "range", "none"];

/** The direction, if it is one of the four. */
export function checkDirection(direction: unknown, caller: string): Direction {
  if (DIRECTIONS.includes(direction as Direction)) return direction as Direction;
  throw unknownDirection(direction, DIRECTIONS, caller);
}

/** The direction, if it is one of the two that have a better side. */
export function checkSide(direction: unknown, caller: string): "higher" | "lower" {
  if (direction === "higher" || direction === "lower") return direction;
  throw unknownDirection(direction, ["higher", "lower"], caller);
}

function unknownDirection(direction: unknown, known: readonly string[], caller: string): OpsLogicError {
  const expected = known.join(", ");
  const received = describeValue(direction);
  return new OpsLogicError("kpi/unknown-direction", `direction: expected one of ${expected}, got ${received}`, {
    function: caller,
    path: ["direction"],
    received,
    expected,
  });
}
