/**
 * Which day is Friday? Days of the week by name, in the week of asking or another; the week begins on Monday.
 * @module
 */
import { weekdayOfDay } from "../../../calendar/internal.js";
import type { TimeContext } from "../mark.js";
import { dayForm } from "./build-form.js";
import type { DatedForm } from "./form.js";
import { endsWord, type PlacedWord, wordAt } from "./letters.js";
import { wordMap, wordSet } from "./word-list.js";

/** Sat and sun are other words too and are not read. */
const ENGLISH: ReadonlyMap<string, number> = /* @__PURE__ */ wordMap([
  [1, "monday mon"],
  [2, "tuesday tue tues"],
  [3, "wednesday wed"],
  [4, "thursday thu thur thurs"],
  [5, "friday fri"],
  [6, "saturday"],
  [7, "sunday"],
]);
const CHINESE: ReadonlyMap<string, number> = /* @__PURE__ */ wordMap([
  [1, "一 1"],
  [2, "二 2"],
  [3, "三 3"],
  [4, "四 4"],
  [5, "五 5"],
  [6, "六 6"],
  [7, "日 天 末 7"],
]);

/** 1 for Monday to 7 for Sunday, 0 for any other word. */
export function weekdayOfName(word: string): number {
  return ENGLISH.get(word) ?? 0;
}

/** The English names of the weekdays. */
export function weekdayNames(): readonly string[] {
  return [...ENGLISH.keys()];
}

/** The day that a sign after 周, 星期 names, 周末 as Sunday: 0 for any other sign. */
export function weekdayOfSign(sign: string): number {
  return CHINESE.get(sign) ?? 0;
}

/** The weekday in the week so many weeks on; one that is over rolls on by a week if asked to. */
export function weekdayOn(context: TimeContext, weekday: number, weeks: number, rolls: boolean): number {
  const monday = context.asOf - weekdayOfDay(context.asOf) + 1;
  const day = monday + weekday - 1 + weeks * 7;
  return rolls && day < context.asOf ? day + 7 : day;
}

/** Friday nights come again and again. */
const RECURRING: ReadonlySet<string> = /* @__PURE__ */ wordSet("nights mornings evenings afternoons lunches dinners");

/** By Friday, on Monday: the next such day, and only after a word that asks for one. */
export function readWeekdayName(text: string, head: PlacedWord, context: TimeContext): DatedForm | null {
  const weekday = weekdayOfName(head.word);
  if (weekday === 0 || !endsWord(text, head.end) || RECURRING.has(wordAt(text, head.end).word)) return null;
  return dayForm(head.start, head.end, weekdayOn(context, weekday, 0, true), { rule: "weekday", isWeak: true });
}
