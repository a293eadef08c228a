/**
 * Which ISO week does a day lie in? Weekdays, and the weeks of a year, on day numbers.
 *
 * Source: ISO 8601. Monday comes first, week 1 holds the first Thursday, and so January 4;
 * a week belongs to the year that its Thursday lies in, whatever the calendar says of its other days.
 * @module
 */
import { civilFromDays, daysFromCivil } from "./day-number.js";

// 1970-01-01 was a Thursday: its week began three days earlier.
const MONDAY_OFFSET = 3;

/** Counts weeks, Monday first, from the one that holds 1970-01-01. */
export function weekIndexOfDay(number: number): number {
  return Math.floor((number + MONDAY_OFFSET) / 7);
}

/** The Monday of a week counted by {@link weekIndexOfDay}. */
export function mondayOfWeek(weekIndex: number): number {
  return weekIndex * 7 - MONDAY_OFFSET;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOfDay(number: number): number {
  return number - mondayOfWeek(weekIndexOfDay(number)) + 1;
}

/** The ISO year that a day lies in: 2020 for 2021-01-01. */
export function isoYearOfDay(number: number): number {
  return civilFromDays(mondayOfWeek(weekIndexOfDay(number)) + 3).year;
}

/** The Monday of week 1 of an ISO year; NaN outside years 1 to 9999. */
export function isoYearStart(year: number): number {
  return mondayOfWeek(weekIndexOfDay(daysFromCivil(year, 1, 4)));
}
