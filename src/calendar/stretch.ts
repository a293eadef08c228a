/**
 * How much of a period has gone by, and what is the same stretch of another one?
 *
 * An open period compared with a whole one always looks bad; compared with as many days of it, it is fair.
 * Alignment is by elapsed days, clamped to the shorter period; a period that is over is compared with the whole.
 * @module
 */
import type { Figure } from "../core/index.js";
import { figureOfFraction, noFigure } from "../core/internal.js";
import { type Day, toDayNumber } from "./day-number.js";
import { type DayRange, type NumberRange, rangeOfNumbers, toNumberRange } from "./range.js";

/**
 * The part of a base period to compare an open period with: as many days from its start as have gone by,
 * and no more than it has.
 *
 * Days gone by = days from the start of `period` through `through`. None before it starts: an empty range. Once `period` is over the answer
 * is all of `base`, also where that is longer: a whole February is compared with a whole January.
 *
 * @param input.period - The period that may still be open; any range will do.
 * @param input.base - The period to compare with: the one before, or the one a year ago.
 * @param input.through - Last day for which there are data.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-range`.
 * @example
 * ```ts
 * import { gregorian, parsePeriod, sameStretch } from "opslogic/calendar";
 *
 * const period = parsePeriod(gregorian(), "2026-03");
 * const base = parsePeriod(gregorian(), "2026-02");
 * sameStretch({ period, base, through: "2026-03-10" }); // => { start: "2026-02-01", endExclusive: "2026-02-11" }
 * sameStretch({ period, base, through: "2026-03-30" }); // => { start: "2026-02-01", endExclusive: "2026-03-01" }
 * ```
 */
export function sameStretch(input: {
  readonly period: DayRange;
  readonly base: DayRange;
  readonly through: Day;
}): DayRange {
  const caller = "sameStretch";
  const period = toNumberRange(input?.period, caller, "period");
  const base = toNumberRange(input.base, caller, "base");
  const through = toDayNumber(input.through, caller, "through");
  const days = base.end - base.start;
  const isOver = through >= period.end - 1;
  return rangeOfNumbers(base.start, base.start + (isOver ? days : Math.min(elapsed(period, through), days)), caller);
}

/** Days from the start of a range through a day, never fewer than none nor more than all. */
function elapsed({ start, end }: NumberRange, through: number): number {
  return Math.min(Math.max(through + 1 - start, 0), end - start);
}

/**
 * The share of a period that has gone by: days through `through`, that day included, / days of the period.
 *
 * 0 before the period, 1 from its last day on, exact in between. An empty range has no share: `zero-divisor`.
 *
 * @param period - A period or any other range.
 * @param through - Last day that counts as gone by.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-range`.
 * @example
 * ```ts
 * import { elapsedShare, gregorian, parsePeriod } from "opslogic/calendar";
 *
 * elapsedShare(parsePeriod(gregorian(), "2026-04"), "2026-04-12").value; // => "0.4"
 * elapsedShare(parsePeriod(gregorian(), "2026-04"), "2026-03-31").value; // => "0"
 * ```
 */
export function elapsedShare(period: DayRange, through: Day): Figure<"zero-divisor"> {
  const range = toNumberRange(period, "elapsedShare", "period");
  const gone = elapsed(range, toDayNumber(through, "elapsedShare", "through"));
  const days = range.end - range.start;
  return days === 0 ? noFigure("zero-divisor") : figureOfFraction({ n: BigInt(gone), d: BigInt(days) });
}
