/**
 * Which number does a period have? The periods of a grain counted with consecutive whole numbers, and back.
 *
 * Shifting a period is adding to its number; a table over many periods is an array. Each answer takes a few
 * integer operations, so that thousands of periods can be laid out without cost.
 * @module
 */
import { OpsLogicError } from "../core/index.js";
import { describeValue } from "../core/internal.js";
import { type Calendar, fiscalMonthShift } from "./calendar.js";
import { type Day, dayOfNumber, firstDayOfMonth, fourDigits, monthIndexOfDay, outOfRange } from "./day-number.js";
import { isoYearOfDay, isoYearStart, mondayOfWeek, weekIndexOfDay } from "./iso-week.js";

/** How long a period is. A week is an ISO week, Monday first; a half is two quarters. */
export type Grain = "day" | "week" | "month" | "quarter" | "half" | "year";

/** A stretch of a calendar with a name: half-open, from `start` to the day before `endExclusive`. Plain data. */
export interface Period {
  /** Its name in its calendar: `2026-03-31`, `2026-W53`, `2026-03`, `2026-Q1`, `2026-H1`, `2026`; `FY2026-Q1`. */
  readonly id: string;
  readonly grain: Grain;
  /** First day. */
  readonly start: Day;
  /** The day after the last one. */
  readonly endExclusive: Day;
}

/** Months of the grains that are made of months. */
const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** Months in a period of the grain; 0 for days and weeks. */
export function monthsOfGrain(grain: Grain, caller: string): 0 | 1 | 3 | 6 | 12 {
  switch (grain) {
    case "day":
    case "week":
      return 0;
    case "month":
    case "quarter":
    case "half":
    case "year":
      return MONTHS[grain];
    default: {
      const expected = '"day", "week", "month", "quarter", "half" or "year"';
      const received = describeValue(grain);
      throw new OpsLogicError("calendar/unknown-grain", `expected ${expected}, got ${received}`, {
        function: caller,
        path: ["grain"],
        received,
        expected,
      });
    }
  }
}

/**
 * The number of the period that a day lies in; consecutive periods have consecutive numbers.
 *
 * @param number - A day number, 0001-01-01 to 9999-12-31.
 * @throws {OpsLogicError} `calendar/not-a-calendar`, `calendar/unknown-grain`.
 */
export function periodIndex(calendar: Calendar, grain: Grain, number: number, caller = "periodIndex"): number {
  const shift = fiscalMonthShift(calendar, caller);
  const months = monthsOfGrain(grain, caller);
  if (months !== 0) return Math.floor((monthIndexOfDay(number) + shift) / months);
  return grain === "day" ? number : weekIndexOfDay(number);
}

/** The number of the first day of a period; that of the next period is its exclusive end. */
export function periodStartNumber(
  calendar: Calendar,
  grain: Grain,
  index: number,
  caller = "periodStartNumber",
): number {
  const shift = fiscalMonthShift(calendar, caller);
  const months = monthsOfGrain(grain, caller);
  if (months !== 0) return firstDayOfMonth(index * months - shift);
  return grain === "day" ? index : mondayOfWeek(index);
}

/**
 * The period with a number.
 *
 * @throws {OpsLogicError} `calendar/out-of-range` if the period, its exclusive end or the year it is named by lies outside years 0001 to 9999.
 */
export function periodAt(calendar: Calendar, grain: Grain, index: number, caller = "periodAt"): Period {
  const start = periodStartNumber(calendar, grain, index, caller);
  const end = periodStartNumber(calendar, grain, index + 1, caller);
  const first = dayOfNumber(start, caller);
  const endExclusive = dayOfNumber(end, caller);
  const id = grain === "day" ? first : grain === "week" ? weekId(start) : monthsId(calendar, grain, index, caller);
  return { id, grain, start: first, endExclusive };
}

function weekId(monday: number): string {
  const year = isoYearOfDay(monday);
  const week = (monday - isoYearStart(year)) / 7 + 1;
  return `${fourDigits(year)}-W${week < 10 ? "0" : ""}${week}`;
}

function monthsId(calendar: Calendar, grain: Grain, index: number, caller: string): string {
  const perYear = 12 / monthsOfGrain(grain, caller);
  const year = Math.floor(index / perYear);
  const part = index - year * perYear + 1;
  if (!(year >= 1 && year <= 9999)) throw outOfRange(caller);
  const isFiscal = calendar.kind === "fiscal";
  const name = isFiscal ? `FY${fourDigits(year)}` : fourDigits(year);
  switch (grain) {
    case "half":
      return `${name}-H${part}`;
    case "quarter":
      return `${name}-Q${part}`;
    case "month":
      return `${name}-${isFiscal ? "M" : ""}${part < 10 ? "0" : ""}${part}`;
    default:
      return name;
  }
}
