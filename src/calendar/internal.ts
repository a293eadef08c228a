/**
 * The inner door of calendar: days and periods as whole numbers, for our own modules only.
 * It is not among the package's exports.
 * @module
 */
export type { CivilDate } from "./day-number.js";
export {
  civilFromDays,
  dayNumber,
  dayOfNumber,
  daysFromCivil,
  FIRST_DAY_NUMBER,
  firstDayOfMonth,
  LAST_DAY_NUMBER,
  monthIndexOfDay,
  toDayNumber,
} from "./day-number.js";
export { secondsOfInstant, textOfSeconds } from "./instant.js";
export { weekdayOfDay } from "./iso-week.js";
export { periodAt, periodIndex, periodStartNumber } from "./period-index.js";
export { addWorkingSeconds } from "./working-time.js";
export { dayNumbersOfZone } from "./zone-offset.js";
