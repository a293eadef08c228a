/**
 * Which number does a day have? Civil dates as whole numbers counted from 1970-01-01, and back.
 *
 * The proleptic Gregorian calendar, years 0001 to 9999, in pure integer arithmetic: no clock, no zone,
 * no Date. All of the module, and the tables of periods that others build, rest on these few lines.
 * @module
 */

import { OpsLogicError } from "../core/index.js";
import { describeValue } from "../core/internal.js";

/** A civil date, `"2026-03-31"`: a day on the wall calendar, without a time and without a zone. */
export type Day = string;

/** Year, month 1 to 12 and day of the month 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 0001-01-01, the first day that can be written. */
export const FIRST_DAY_NUMBER = -719_162;
/** 9999-12-31, the last day that can be written. */
export const LAST_DAY_NUMBER = 2_932_896;

/** 400 years always have this many days. */
const DAYS_IN_400_YEARS = 146_097;

/** Days of a common year before its months; the thirteenth entry closes the year. */
const BEFORE_MONTH: readonly number[] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const BEFORE_MONTH_OF_LEAP_YEAR: readonly number[] = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];

function beforeMonths(year: number): readonly number[] {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? BEFORE_MONTH_OF_LEAP_YEAR : BEFORE_MONTH;
}

/** Days from 1970-01-01 to January 1 of the year. */
function yearStart(year: number): number {
  const past = year - 1;
  // Years are positive here, so cutting off is rounding down, and stays in integers.
  return past * 365 + ((past / 4) | 0) - ((past / 100) | 0) + ((past / 400) | 0) + FIRST_DAY_NUMBER;
}

/** The year that a day lies in. */
function yearOfDayNumber(number: number): number {
  // The mean year is never off by more than one from the year sought.
  const estimate = Math.floor(((number - FIRST_DAY_NUMBER) * 400) / DAYS_IN_400_YEARS) + 1;
  if (number < yearStart(estimate)) return estimate - 1;
  return number >= yearStart(estimate + 1) ? estimate + 1 : estimate;
}

/** The month, 0 to 11, that a day of the year (0 = January 1) lies in. */
function monthOfYearDay(dayOfYear: number, before: readonly number[]): number {
  // No month is longer than 31 days, so this is the month sought or the one before it.
  const estimate = Math.floor(dayOfYear / 31);
  return dayOfYear >= (before[estimate + 1] as number) ? estimate + 1 : estimate;
}

/** Year, month and day of a day number. */
export function civilFromDays(number: number): CivilDate {
  const year = yearOfDayNumber(number);
  const before = beforeMonths(year);
  const dayOfYear = number - yearStart(year);
  const month = monthOfYearDay(dayOfYear, before);
  return { year, month: month + 1, day: dayOfYear - (before[month] as number) + 1 };
}

/** The day number of a civil date; NaN if there is no such date (2026-02-30, month 13, year 0 or 10000). */
export function daysFromCivil(year: number, month: number, day: number): number {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return Number.NaN;
  const before = beforeMonths(year);
  const dayOfYear = (before[month - 1] as number) + day - 1;
  return dayOfYear < (before[month] as number) ? yearStart(year) + dayOfYear : Number.NaN;
}

/** Counts months: 12 times the year plus the month 0 to 11 that a day lies in. */
export function monthIndexOfDay(number: number): number {
  const year = yearOfDayNumber(number);
  return year * 12 + monthOfYearDay(number - yearStart(year), beforeMonths(year));
}

/** The number of the first day of a month counted by {@link monthIndexOfDay}. */
export function firstDayOfMonth(monthIndex: number): number {
  const year = Math.floor(monthIndex / 12);
  return yearStart(year) + (beforeMonths(year)[monthIndex - year * 12] as number);
}

/** Days since 1970-01-01; NaN if the text is no civil date. Reads `YYYY-MM-DD` and nothing else. */
export function dayNumber(day: Day): number {
  if (typeof day !== "string" || day.length !== 10) return Number.NaN;
  if (day.charCodeAt(4) !== HYPHEN || day.charCodeAt(7) !== HYPHEN) return Number.NaN;
  // A character that is no digit makes its part negative, and daysFromCivil answers NaN for that.
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2);
  return daysFromCivil(year, twoDigits(day, 5), twoDigits(day, 8));
}

const HYPHEN = 45;

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_DIGITS;
}

/** Whole, so that millions of dates are read in integer arithmetic; more negative than any century is positive. */
const NO_DIGITS = -100_000;

/**
 * The day with a number.
 *
 * @param caller - Name of the public function, for the error.
 * @throws {OpsLogicError} `calendar/out-of-range` outside 0001-01-01 to 9999-12-31.
 */
export function dayOfNumber(number: number, caller = "dayOfNumber"): Day {
  if (!(number >= FIRST_DAY_NUMBER && number <= LAST_DAY_NUMBER)) throw outOfRange(caller);
  const { year, month, day } = civilFromDays(number);
  return `${fourDigits(year)}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/** A year as it is written in days and ids: 0045, 2026. */
export function fourDigits(year: number): string {
  return `${year}`.padStart(4, "0");
}

/** The error of a date before 0001-01-01 or after 9999-12-31. */
export function outOfRange(caller: string): OpsLogicError {
  const expected = "dates from 0001-01-01 to 9999-12-31";
  return new OpsLogicError("calendar/out-of-range", `the answer lies outside the ${expected}`, {
    function: caller,
    expected,
  });
}

/**
 * Reads an argument as a day number.
 *
 * @param caller - Name of the public function, for the error.
 * @param path - Place inside its arguments, for the error.
 * @throws {OpsLogicError} `calendar/not-a-day`.
 */
export function toDayNumber(day: Day, caller: string, ...path: readonly (string | number)[]): number {
  const number = dayNumber(day);
  if (!Number.isNaN(number)) return number;
  const expected = 'a civil date such as "2026-03-31"';
  throw new OpsLogicError("calendar/not-a-day", `expected ${expected}, got ${describeValue(day)}`, {
    function: caller,
    path,
    received: describeValue(day),
    expected,
  });
}

/**
 * Reads an argument as a whole number of steps.
 *
 * @throws {OpsLogicError} `calendar/not-whole`.
 */
export function toWhole(value: number, caller: string, ...path: readonly (string | number)[]): number {
  if (Number.isSafeInteger(value)) return value;
  throw new OpsLogicError("calendar/not-whole", `expected a whole number, got ${describeValue(value)}`, {
    function: caller,
    path,
    received: describeValue(value),
    expected: "a whole number",
  });
}
