/**
 * How long is one of it? Units of time, and lengths put together from them.
 *
 * Months and years are months of the calendar, clamped at their end; weeks are seven days; half a month is 15 days.
 * @module
 */
import { addWorkingDays } from "../../../calendar/index.js";
import { dayNumber, dayOfNumber, LAST_DAY_NUMBER } from "../../../calendar/internal.js";
import type { TimeContext } from "../mark.js";
import type { Duration, DurationForm } from "./form.js";
import { monthsOn } from "./period-days.js";

/** A unit that lengths of time are counted in; hours and less are `clock`. */
export type Unit = "year" | "quarter" | "month" | "week" | "fortnight" | "day" | "working-day" | "clock";

/** What a half of a unit is in months and days. */
const HALVES = {
  year: { months: 6, days: 0 },
  quarter: { months: 1, days: 15 },
  month: { months: 0, days: 15 },
  fortnight: { months: 0, days: 7 },
  week: { months: 0, days: 4 },
} as const;
const MONTHS = { year: 12, quarter: 3, month: 1 } as const;
const DAYS = { fortnight: 14, week: 7 } as const;
/** Days of a month where lengths are only compared. */
const ROUGH_MONTH = 30;

/** So much of a unit: a whole number, or a whole number and a half. */
export function durationOf(unit: Unit, value: number): Duration {
  const whole = Math.floor(value);
  const isHalf = value !== whole;
  switch (unit) {
    case "clock":
      return { months: 0, days: 0, workingDays: 0, isClock: true, length: 0 };
    case "working-day": {
      const workingDays = Math.ceil(value);
      return { months: 0, days: 0, workingDays, isClock: false, length: workingDays };
    }
    case "day":
      return calendarDuration(0, Math.ceil(value));
    case "fortnight":
    case "week":
      return calendarDuration(0, whole * DAYS[unit] + (isHalf ? HALVES[unit].days : 0));
    default: {
      const months = whole * MONTHS[unit] + (isHalf ? HALVES[unit].months : 0);
      return calendarDuration(months, isHalf ? HALVES[unit].days : 0);
    }
  }
}

function calendarDuration(months: number, days: number): Duration {
  return { months, days, workingDays: 0, isClock: false, length: months * ROUGH_MONTH + days };
}

/** A form of a length of time. */
export function durationForm(start: number, end: number, duration: Duration, isAdjective = false): DurationForm {
  return { kind: "duration", start, end, duration, isAdjective };
}

/** One year and three months. */
export function sumOf(form: DurationForm, more: Duration, end: number): DurationForm {
  const { duration } = form;
  return {
    ...form,
    end,
    duration: {
      ...duration,
      months: duration.months + more.months,
      days: duration.days + more.days,
      length: duration.length + more.length,
    },
  };
}

/** The day on which a length of time that begins on a day is over; null outside the years that can be written. */
export function dayAfter(context: TimeContext, from: number, duration: Duration): number | null {
  if (duration.workingDays > 0) return workingDaysOn(context, from, duration.workingDays);
  const moved = duration.months === 0 ? from : monthsOn(from, duration.months);
  const day = moved + duration.days;
  return day <= LAST_DAY_NUMBER ? day : null;
}

function workingDaysOn(context: TimeContext, from: number, count: number): number | null {
  try {
    return dayNumber(addWorkingDays(context.workCalendar, dayOfNumber(from), count));
  } catch {
    // A calendar that has no such day left; a text never makes us throw.
    return null;
  }
}

/** Whether months and days are mixed, so that their order matters. */
export function isComposite(duration: Duration): boolean {
  return duration.months > 0 && duration.days > 0;
}
