/**
 * How are days gathered into periods? A calendar as plain data: Gregorian, or fiscal years of whole months.
 *
 * A fiscal year bears the calendar year it ends in, unless asked otherwise; weeks are those of ISO 8601 in every
 * calendar, whatever its year.
 * @module
 */
import { OpsLogicError } from "../core/index.js";
import { describeValue } from "../core/internal.js";

/** The calendar on the wall: years from January to December. */
export interface GregorianCalendar {
  readonly kind: "gregorian";
}

/** Years of twelve whole months that begin in any month. */
export interface FiscalCalendar {
  readonly kind: "fiscal";
  /** First month of the fiscal year, 1 to 12. */
  readonly startMonth: number;
  /** Whether a fiscal year bears the calendar year in which it starts, or in which it ends. */
  readonly label: "start" | "end";
}

/** How days are gathered into periods. Plain data: it may come out of JSON. */
export type Calendar = GregorianCalendar | FiscalCalendar;

const GREGORIAN: GregorianCalendar = Object.freeze({ kind: "gregorian" });

/**
 * The calendar on the wall: months, quarters, halves and years from January on; ISO weeks.
 *
 * Ids: `2026-03-31`, `2026-W14`, `2026-03`, `2026-Q1`, `2026-H1`, `2026`.
 *
 * @example
 * ```ts
 * import { gregorian, periodOf } from "opslogic/calendar";
 *
 * gregorian(); // => { kind: "gregorian" }
 * periodOf(gregorian(), "quarter", "2026-03-31").id; // => "2026-Q1"
 * ```
 */
export function gregorian(): GregorianCalendar {
  return GREGORIAN;
}

/**
 * A calendar whose years are twelve whole months from any month on.
 *
 * Ids: `FY2026`, `FY2026-H1`, `FY2026-Q1`, `FY2026-M01` (month 1 is the start month); days and ISO weeks
 * are those of the wall calendar. With `startMonth: 1` both labels name the calendar year.
 *
 * @param options.startMonth - First month of the year, 1 to 12.
 * @param options.label - `"end"` (default): the year ending in March 2026 is FY2026;
 *   `"start"`: it is FY2025.
 * @throws {OpsLogicError} `calendar/not-a-calendar` if the month is not a whole number from 1 to 12, or the label unknown.
 * @example
 * ```ts
 * import { fiscal, periodOf } from "opslogic/calendar";
 *
 * periodOf(fiscal({ startMonth: 4 }), "year", "2026-03-31").id; // => "FY2026"
 * periodOf(fiscal({ startMonth: 4, label: "start" }), "year", "2026-03-31").id; // => "FY2025"
 * ```
 */
export function fiscal(options: { readonly startMonth: number; readonly label?: "start" | "end" }): FiscalCalendar {
  const calendar: FiscalCalendar = { kind: "fiscal", startMonth: options?.startMonth, label: options?.label ?? "end" };
  fiscalMonthShift(calendar, "fiscal");
  return Object.freeze(calendar);
}

/**
 * What turns a count of calendar months into a count of the months of this calendar: 12 times the year's
 * label plus the month 0 to 11 of that year. Everything that sets one calendar apart from another is in it.
 *
 * @throws {OpsLogicError} `calendar/not-a-calendar`.
 */
export function fiscalMonthShift(calendar: Calendar, caller: string): number {
  const kind: unknown = calendar?.kind;
  if (kind === "gregorian") return 0;
  if (kind === "fiscal") {
    const { startMonth, label } = calendar as FiscalCalendar;
    const known = label === "start" || label === "end";
    if (known && Number.isInteger(startMonth) && startMonth >= 1 && startMonth <= 12) {
      return 1 - startMonth + (label === "end" && startMonth > 1 ? 12 : 0);
    }
  }
  const expected = 'gregorian(), or fiscal() with a start month from 1 to 12 and the label "start" or "end"';
  const received = describeValue(calendar);
  throw new OpsLogicError("calendar/not-a-calendar", `expected ${expected}, got ${received}`, {
    function: caller,
    path: ["calendar"],
    received,
    expected,
  });
}
