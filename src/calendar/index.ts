/**
 * Civil days, periods of a calendar, days of a zone, and working days.
 * @module
 */
// Days

// Calendars and their periods
export type { Calendar, FiscalCalendar, GregorianCalendar } from "./calendar.js";
export { fiscal, gregorian } from "./calendar.js";
export type { Weekday } from "./day.js";
export { addDays, addMonths, dayOfWeek, daysBetween, isDay, parseDay } from "./day.js";
export type { Day } from "./day-number.js";
// Working time
export type { HorizonOptions } from "./horizon.js";
export { checkHorizon } from "./horizon.js";
// Zones
export type { Instant } from "./instant.js";
export { parsePeriod, periodOf, periodsIn, previousPeriod, shiftPeriod } from "./period.js";
export type { Grain, Period } from "./period-index.js";
export { periodName } from "./period-name.js";
// Ranges and comparisons
export type { DayRange } from "./range.js";
export { daysIn, inclusiveRange, priorRange, rangeOf } from "./range.js";
export { elapsedShare, sameStretch } from "./stretch.js";
export type { WindowLength } from "./to-date.js";
export { priorToDate, toDateRange, trailingRange } from "./to-date.js";
export type { WorkCalendar } from "./work-calendar.js";
export { isWorkingDay, workCalendar } from "./work-calendar.js";
export type { TimeWindow, WorkSchedule } from "./work-schedule.js";
export { workSchedule } from "./work-schedule.js";
export { addWorkingDays, countWorkingDays, workingDaysBetween } from "./working-days.js";
export type { InstantRange, WorkingInstant, WorkingMinutes } from "./working-time.js";
export {
  addWorkingMinutes,
  nextWorkingInstant,
  overlapWorkingMinutes,
  workingMinutesBetween,
} from "./working-time.js";
export type { YearAgo, YearAgoAlignment } from "./year-ago.js";
export { yearAgoPeriod, yearAgoRange } from "./year-ago.js";
export { dayStart, hoursInDay, instantToDay } from "./zone.js";
