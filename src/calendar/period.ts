/**
 * Which period is it? The period of a day, of an id, so many steps on, and all periods of a range.
 *
 * Periods of a grain tile the line: every day lies in exactly one, and each begins where the one before ends.
 * @module
 */
import { OpsLogicError } from "../core/index.js";
import { describeValue } from "../core/internal.js";
import { type Calendar, fiscalMonthShift } from "./calendar.js";
import { type Day, dayNumber, dayOfNumber, daysFromCivil, toDayNumber, toWhole } from "./day-number.js";
import { type Grain, type Period, periodAt, periodIndex, periodStartNumber } from "./period-index.js";
import { type DayRange, toNumberRange } from "./range.js";

/**
 * The period of a grain that a day lies in.
 *
 * @param calendar - {@link gregorian} or {@link fiscal}.
 * @param grain - `"day"`, `"week"` (ISO), `"month"`, `"quarter"`, `"half"` or `"year"`.
 * @param day - A civil date.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-calendar`, `calendar/unknown-grain`;
 *   `calendar/out-of-range` if the period does not end within year 9999.
 * @example
 * ```ts
 * import { fiscal, gregorian, periodOf } from "opslogic/calendar";
 *
 * periodOf(gregorian(), "week", "2027-01-01");
 * // => { id: "2026-W53", grain: "week", start: "2026-12-28", endExclusive: "2027-01-04" }
 * periodOf(fiscal({ startMonth: 4 }), "quarter", "2026-03-31").id; // => "FY2026-Q4"
 * ```
 */
export function periodOf(calendar: Calendar, grain: Grain, day: Day): Period {
  const index = periodIndex(calendar, grain, toDayNumber(day, "periodOf", "day"), "periodOf");
  return periodAt(calendar, grain, index, "periodOf");
}

/**
 * The period that an id names in a calendar; `parsePeriod(calendar, period.id)` is `period`.
 *
 * @param calendar - The id must belong to it: `2026-Q1` is Gregorian, `FY2026-Q1` fiscal; days and weeks are in both.
 * @param id - `2026-03-31`, `2026-W53`, `2026-03`, `2026-Q1`, `2026-H1`, `2026`; `FY2026-M01`, `FY2026-Q1`, `FY2026-H1`, `FY2026`.
 * @throws {OpsLogicError} `calendar/not-a-period` if the calendar has no period of that name (2025 has no W53);
 *   `calendar/not-a-calendar`, `calendar/out-of-range`.
 * @example
 * ```ts
 * import { fiscal, gregorian, parsePeriod } from "opslogic/calendar";
 *
 * parsePeriod(gregorian(), "2026-H1");
 * // => { id: "2026-H1", grain: "half", start: "2026-01-01", endExclusive: "2026-07-01" }
 * parsePeriod(fiscal({ startMonth: 7 }), "FY2026-M01").start; // => "2025-07-01"
 * ```
 */
export function parsePeriod(calendar: Calendar, id: string): Period {
  fiscalMonthShift(calendar, "parsePeriod");
  const named = typeof id === "string" ? indexOfId(calendar, id) : null;
  if (named !== null) {
    const period = periodAt(calendar, named.grain, named.index, "parsePeriod");
    // Writing the name again is the check: a week 53 that its year lacks, or the id of the other calendar, differs.
    if (period.id === id) return period;
  }
  throw notAPeriod("parsePeriod", "id", id, calendar);
}

const WEEK_ID = /^(\d{4})-W(\d{2})$/;
const MONTHS_ID = /^(?:FY)?(\d{4})(?:-(?:(H)([12])|(Q)([1-4])|M?(0[1-9]|1[0-2])))?$/;

/** Grain and number of the period that an id seems to name; the caller makes sure of it. */
function indexOfId(calendar: Calendar, id: string): { readonly grain: Grain; readonly index: number } | null {
  const day = dayNumber(id);
  if (!Number.isNaN(day)) return { grain: "day", index: day };
  const week = WEEK_ID.exec(id);
  if (week !== null) {
    // January 4 always lies in week 1.
    const first = daysFromCivil(integer(week[1]), 1, 4);
    if (Number.isNaN(first)) return null;
    return { grain: "week", index: periodIndex(calendar, "week", first) + integer(week[2]) - 1 };
  }
  const match = MONTHS_ID.exec(id);
  if (match === null) return null;
  const year = integer(match[1]);
  if (match[2] !== undefined) return { grain: "half", index: year * 2 + integer(match[3]) - 1 };
  if (match[4] !== undefined) return { grain: "quarter", index: year * 4 + integer(match[5]) - 1 };
  if (match[6] !== undefined) return { grain: "month", index: year * 12 + integer(match[6]) - 1 };
  return { grain: "year", index: year };
}

function integer(digits: string | undefined): number {
  return Number.parseInt(digits ?? "", 10);
}

function notAPeriod(caller: string, name: string, value: unknown, calendar: Calendar): OpsLogicError {
  const example = calendar.kind === "fiscal" ? "FY2026-Q1" : "2026-Q1";
  const expected = `a period of the ${calendar.kind} calendar, such as "${example}"`;
  const received = describeValue(value);
  return new OpsLogicError("calendar/not-a-period", `expected ${expected}, got ${received}`, {
    function: caller,
    path: [name],
    received,
    expected,
  });
}

/**
 * The number of a period handed in, after making sure that it is one of this calendar.
 *
 * @throws {OpsLogicError} `calendar/not-a-period`.
 */
export function indexOfPeriod(calendar: Calendar, period: Period, caller: string, name = "period"): number {
  fiscalMonthShift(calendar, caller);
  const start = dayNumber(period?.start);
  if (Number.isNaN(start)) throw notAPeriod(caller, name, period?.id ?? period, calendar);
  const index = periodIndex(calendar, period.grain, start, caller);
  if (periodAt(calendar, period.grain, index, caller).id === period.id) return index;
  throw notAPeriod(caller, name, period.id, calendar);
}

/**
 * The period so many steps on. The bounds move, never the days inside: a month after January is all of February.
 *
 * @param calendar - The calendar that the period is of.
 * @param period - A period of this calendar.
 * @param steps - A whole number of periods of the same grain, negative to go back.
 * @throws {OpsLogicError} `calendar/not-a-period`, `calendar/not-whole`, `calendar/out-of-range`.
 * @example
 * ```ts
 * import { gregorian, parsePeriod, shiftPeriod } from "opslogic/calendar";
 *
 * shiftPeriod(gregorian(), parsePeriod(gregorian(), "2026-Q1"), -2).id; // => "2025-Q3"
 * ```
 */
export function shiftPeriod(calendar: Calendar, period: Period, steps: number): Period {
  const index = indexOfPeriod(calendar, period, "shiftPeriod");
  return periodAt(calendar, period.grain, index + toWhole(steps, "shiftPeriod", "steps"), "shiftPeriod");
}

/**
 * The whole period just before.
 *
 * @param calendar - The calendar that the period is of.
 * @param period - A period of this calendar.
 * @throws {OpsLogicError} `calendar/not-a-period`, `calendar/out-of-range`.
 * @example
 * ```ts
 * import { gregorian, parsePeriod, previousPeriod } from "opslogic/calendar";
 *
 * previousPeriod(gregorian(), parsePeriod(gregorian(), "2026-W01")).id; // => "2025-W52"
 * ```
 */
export function previousPeriod(calendar: Calendar, period: Period): Period {
  return periodAt(calendar, period.grain, indexOfPeriod(calendar, period, "previousPeriod") - 1, "previousPeriod");
}

/**
 * The periods of a grain that a range touches, in order; none for an empty range.
 *
 * @param calendar - {@link gregorian} or {@link fiscal}.
 * @param grain - How long the periods are.
 * @param range - Days that must be covered.
 * @param options.edges - What becomes of a period that the range covers in part: `"whole"` (default) lists it whole,
 *   `"cut"` lists it with the bounds of the range, `"drop"` leaves it out.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-range`, `calendar/not-a-calendar`, `calendar/unknown-grain`,
 *   `calendar/unknown-edges`, `calendar/out-of-range`.
 * @example
 * ```ts
 * import { gregorian, periodsIn } from "opslogic/calendar";
 *
 * const range = { start: "2026-01-15", endExclusive: "2026-04-01" };
 * periodsIn(gregorian(), "month", range).map(({ id }) => id); // => ["2026-01", "2026-02", "2026-03"]
 * periodsIn(gregorian(), "month", range, { edges: "cut" }).map(({ start }) => start);
 * // => ["2026-01-15", "2026-02-01", "2026-03-01"]
 * periodsIn(gregorian(), "month", range, { edges: "drop" }).map(({ id }) => id); // => ["2026-02", "2026-03"]
 * ```
 */
export function periodsIn(
  calendar: Calendar,
  grain: Grain,
  range: DayRange,
  options: { readonly edges?: "whole" | "cut" | "drop" } = {},
): readonly Period[] {
  const edges = options.edges ?? "whole";
  if (edges !== "whole" && edges !== "cut" && edges !== "drop") throw unknownEdges(edges);
  const { start, end } = toNumberRange(range, "periodsIn", "range");
  const first = periodIndex(calendar, grain, start, "periodsIn");
  const periods: Period[] = [];
  if (start === end) return periods;
  let from = periodStartNumber(calendar, grain, first);
  for (let index = first; from < end; index++) {
    const to = periodStartNumber(calendar, grain, index + 1);
    const isPart = from < start || to > end;
    if (!isPart || edges !== "drop") {
      const period = periodAt(calendar, grain, index, "periodsIn");
      periods.push(edges === "cut" ? cut(period, Math.max(from, start), Math.min(to, end)) : period);
    }
    from = to;
  }
  return periods;
}

function cut(period: Period, start: number, end: number): Period {
  return { ...period, start: dayOfNumber(start), endExclusive: dayOfNumber(end) };
}

function unknownEdges(value: never): OpsLogicError {
  const expected = '"whole", "cut" or "drop"';
  const received = describeValue(value);
  return new OpsLogicError("calendar/unknown-edges", `expected ${expected}, got ${received}`, {
    function: "periodsIn",
    path: ["options", "edges"],
    received,
    expected,
  });
}
