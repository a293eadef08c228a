/**
 * How is an event refused?
 * @module
 */
import { secondsOfInstant, textOfSeconds } from "../../calendar/internal.js";
import { OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";
import type { CaseState } from "./case-state.js";

/** The error of an event that a case cannot take. */
export function refused(
  code: string,
  path: readonly (string | number)[],
  received: unknown,
  expected: string,
  caller = "transition",
): OpsLogicError {
  const shown = describeValue(received);
  const short = expected.length > 200 ? `${expected.slice(0, 199)}…` : expected;
  return new OpsLogicError(code, `expected ${short}, got ${shown}`, {
    function: caller,
    path,
    received: shown,
    expected: short,
  });
}

/** A moment as text to the second, in UTC; it must not lie before the last one of the case. */
export function momentAfter(at: unknown, state: CaseState | null, place: string, caller: string): string {
  const seconds = secondsOf(at, [place, "at"], caller);
  if (state !== null && seconds < secondsOf(state.lastAt, ["state", "lastAt"], caller)) {
    throw refused("workflow/out-of-order", [place, "at"], at, `a moment not before ${state.lastAt}`, caller);
  }
  return textOfSeconds(seconds);
}

function secondsOf(at: unknown, path: readonly string[], caller: string): number {
  const seconds = typeof at === "string" ? secondsOfInstant(at) : Number.NaN;
  if (!Number.isNaN(seconds)) return seconds;
  throw refused("calendar/not-an-instant", path, at, 'text such as "2026-03-31T08:00:00Z"', caller);
}
