/**
 * Civil days, periods of a calendar, and working days.
 * @module
 */
export type { Calendar, FiscalCalendar, GregorianCalendar } from "./calendar.js";
export { fiscal, gregorian } from "./calendar.js";
export type { Day } from "./day-number.js";
export type { Grain, Period } from "./period-index.js";
