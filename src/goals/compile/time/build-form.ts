/**
 * How is a form put together? Days found by the readers become forms with all their fields.
 * @module
 */
import { daysFromCivil, FIRST_DAY_NUMBER, LAST_DAY_NUMBER } from "../../../calendar/internal.js";
import type { TimeContext } from "../mark.js";
import type { DatedForm, FixedForm } from "./form.js";
import type { DaySpan } from "./period-days.js";

const NOTHING: readonly never[] = Object.freeze([]);

/** A date or period; null if its days cannot be written. */
export function datedForm(
  start: number,
  end: number,
  days: DaySpan | null,
  more: Partial<Omit<DatedForm, "kind" | "start" | "end" | "first" | "last">> = {},
): DatedForm | null {
  if (days === null || !(days.first >= FIRST_DAY_NUMBER && days.last <= LAST_DAY_NUMBER)) return null;
  return {
    kind: "dated",
    start,
    end,
    first: days.first,
    last: days.last,
    rule: more.rule ?? "period-end",
    isDay: more.isDay ?? false,
    isElapsed: more.isElapsed ?? false,
    isWeak: more.isWeak ?? false,
    isGoverned: more.isGoverned ?? false,
    alternatives: more.alternatives ?? NOTHING,
    notes: more.notes ?? NOTHING,
  };
}

/** A single day. */
export function dayForm(
  start: number,
  end: number,
  day: number,
  more: Parameters<typeof datedForm>[3] = {},
): DatedForm | null {
  return datedForm(start, end, { first: day, last: day }, { rule: "explicit-date", isDay: true, ...more });
}

/** A word whose part is plain. */
export function fixedForm(
  start: number,
  end: number,
  role: FixedForm["role"],
  more: { readonly alternatives?: readonly number[]; readonly notes?: readonly string[] } = {},
): FixedForm {
  return {
    kind: "fixed",
    start,
    end,
    role,
    alternatives: more.alternatives ?? NOTHING,
    notes: more.notes ?? NOTHING,
  };
}

/** The years that a goal may speak of; other numbers of four digits are amounts. */
export function isYear(value: number): boolean {
  return value >= 1950 && value <= 2149;
}

/** Two digits of a year: 26 is 2026. */
export function fullYear(twoDigits: number): number {
  return 2000 + twoDigits;
}

/** A month and day; without a year the next such day. NaN if there is none. */
export function nextDate(
  context: TimeContext,
  yearNow: number,
  year: number | null,
  month: number,
  day: number,
): number {
  if (year !== null) return daysFromCivil(year, month, day);
  // 29 February may be up to eight years away.
  for (let ahead = 0; ahead <= 8; ahead++) {
    const found = daysFromCivil(yearNow + ahead, month, day);
    if (found >= context.asOf) return found;
    if (month !== 2 && ahead > 1) break;
  }
  return Number.NaN;
}
