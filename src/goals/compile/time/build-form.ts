/**
 * How is a form put together? Days found by the readers become forms with all their fields.
 * @module
 */
import { civilFromDays, daysFromCivil, FIRST_DAY_NUMBER, LAST_DAY_NUMBER } from "../../../calendar/internal.js";
import type { TimeContext } from "../mark.js";
import type { DatedForm, FixedForm } from "./form.js";
import type { DaySpan } from "./period-days.js";

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** What a form may say beside its days. */
export type FormDetails = Partial<Omit<DatedForm, "kind" | "start" | "end" | "first" | "last">>;

/** A date or period; null if its days cannot be written. */
export function datedForm(start: number, end: number, days: DaySpan | null, more: FormDetails = {}): DatedForm | null {
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
  };
}

/** A single day. */
export function dayForm(start: number, end: number, day: number, more: FormDetails = {}): DatedForm | null {
  if (!(day >= FIRST_DAY_NUMBER && day <= LAST_DAY_NUMBER)) return null;
  return {
    kind: "dated",
    start,
    end,
    first: day,
    last: day,
    rule: more.rule ?? "explicit-date",
    isDay: more.isDay ?? true,
    isElapsed: more.isElapsed ?? false,
    isWeak: more.isWeak ?? false,
    isGoverned: more.isGoverned ?? false,
    alternatives: more.alternatives ?? NOTHING,
  };
}

/** A period or a part of one, of which nothing else is to be said; null if its days cannot be written. */
export function periodForm(
  start: number,
  end: number,
  days: DaySpan | null,
  isElapsed: boolean,
  isGoverned: boolean,
): DatedForm | null {
  if (days === null) return null;
  const { first, last } = days;
  if (!(first >= FIRST_DAY_NUMBER && last <= LAST_DAY_NUMBER)) return null;
  return {
    kind: "dated",
    start,
    end,
    first,
    last,
    rule: "period-end",
    isDay: false,
    isElapsed,
    isWeak: false,
    isGoverned,
    alternatives: NOTHING,
  };
}

/** A word whose part is plain. */
export function fixedForm(
  start: number,
  end: number,
  role: FixedForm["role"],
  more: { readonly alternatives?: readonly number[]; readonly notes?: readonly string[] } = {},
): FixedForm {
  const { alternatives = NOTHING, notes = NOTHING } = more;
  return { kind: "fixed", start, end, role, alternatives, notes };
}

/** The years that a goal may speak of; other numbers of four digits are amounts. */
export function isYear(value: number): boolean {
  return value >= 1950 && value <= 2149;
}

/** Two digits of a year: 26 is 2026. */
export function fullYear(twoDigits: number): number {
  return 2000 + twoDigits;
}

/** A month and day; without a year the next such day, today included. NaN if there is none. */
export function nextDate(context: TimeContext, year: number | null, month: number, day: number): number {
  if (year !== null) return daysFromCivil(year, month, day);
  const now = civilFromDays(context.asOf).year;
  // Only 29 February may be more than a year away: up to eight, around a century without a leap day.
  const yearsAhead = month === 2 && day === 29 ? 8 : 1;
  for (let ahead = 0; ahead <= yearsAhead; ahead++) {
    const found = daysFromCivil(now + ahead, month, day);
    if (found >= context.asOf) return found;
  }
  return Number.NaN;
}

/** The next day of asking or later that is the so many-th of a month. */
export function nextDayOfMonth(context: TimeContext, day: number): number {
  const now = civilFromDays(context.asOf);
  // Of any three months in a row one has 31 days.
  for (let month = now.month; month < now.month + 3; month++) {
    const found = daysFromCivil(month > 12 ? now.year + 1 : now.year, month > 12 ? month - 12 : month, day);
    if (found >= context.asOf) return found;
  }
  return Number.NaN;
}
