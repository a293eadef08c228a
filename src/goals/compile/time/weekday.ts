/**
 * Which day is Friday? Days of the week by name, in the week of asking or another; the week begins on Monday.
 * @module
 */
import { weekdayOfDay } from "../../../calendar/internal.js";
import type { TimeContext } from "../mark.js";

const ENGLISH: ReadonlyMap<string, number> = new Map([
  ["monday", 1],
  ["mon", 1],
  ["tuesday", 2],
  ["tue", 2],
  ["tues", 2],
  ["wednesday", 3],
  ["wed", 3],
  ["thursday", 4],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["friday", 5],
  ["fri", 5],
  ["saturday", 6],
  ["sunday", 7],
]);

const CHINESE: ReadonlyMap<string, number> = new Map([
  ["一", 1],
  ["二", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6],
  ["日", 7],
  ["天", 7],
  ["末", 7],
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["4", 4],
  ["5", 5],
  ["6", 6],
  ["7", 7],
]);

/** 1 for Monday to 7 for Sunday, 0 for any other word; sat and sun are other words. */
export function weekdayOfName(word: string): number {
  return ENGLISH.get(word) ?? 0;
}

/** The day that follows 周, 星期: 0 if none does. */
export function weekdayOfSign(sign: string): number {
  return CHINESE.get(sign) ?? 0;
}

/**
 * The weekday in the week so many weeks on. A bare or "this" weekday that is over rolls to the next week if asked to.
 */
export function weekdayOn(context: TimeContext, weekday: number, weeks: number, rolls: boolean): number {
  const monday = context.asOf - weekdayOfDay(context.asOf) + 1;
  const day = monday + weekday - 1 + weeks * 7;
  return rolls && day < context.asOf ? day + 7 : day;
}
