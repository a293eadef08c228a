/**
 * A work calendar of China from `chinese-days`, with make-up days; it knows the years that have been announced.
 * @module
 */
import chineseDays from "chinese-days";
import { addDays, dayOfWeek, daysBetween, type WorkCalendar, workCalendar } from "opslogic/calendar";

/**
 * The work calendar of the days from a first to a last one. `chinese-days` answers for years that are not announced as if they had
 * no holidays, so the last day is where the calendar's knowledge ends.
 */
export function chinaCalendar(first: string, last: string): WorkCalendar {
  const days = Array.from({ length: daysBetween({ start: first, end: last }) + 1 }, (_, i) => addDays(first, i));
  const isWeekend = (day: string): boolean => dayOfWeek(day) > 5;
  return workCalendar({
    holidays: days.filter((day) => !isWeekend(day) && !chineseDays.isWorkday(day)),
    extraWorkdays: days.filter((day) => isWeekend(day) && chineseDays.isWorkday(day)),
    knownUntil: last,
  });
}
