/**
 * Which words of time say themselves what they are for? Comparisons (同比, year over year), holidays, plans of five years.
 *
 * A holiday of the lunar calendar needs a table that a text does not have: it stays unresolved, with the days that it
 * falls on where they are known.
 * @module
 */
import { civilFromDays, daysFromCivil } from "../../../calendar/internal.js";
import type { TimeContext } from "../mark.js";
import { dayForm, fixedForm, nextDate } from "./build-form.js";
import type { TimeForm } from "./form.js";
import { endsWord, matchAt, type PlacedWord } from "./letters.js";

const ENGLISH_COMPARISONS: readonly string[] = [
  "year over year",
  "year-over-year",
  "year on year",
  "year-on-year",
  "yoy",
  "y/y",
  "y-o-y",
  "month over month",
  "month-over-month",
  "month on month",
  "month-on-month",
  "quarter over quarter",
  "quarter-over-quarter",
  "quarter on quarter",
  "quarter-on-quarter",
  "qoq",
  "q/q",
  "q-o-q",
  "m/m",
  "wow",
  "week over week",
  "week-over-week",
  "same period last year",
  "same quarter last year",
  "same month last year",
  "prior-year",
  "year-ago",
  "year to date",
  "year-to-date",
  "ytd",
  "mtd",
  "qtd",
  "month-to-date",
  "day-to-day",
  "year-round",
  "day one",
  "day 1",
];
const CHINESE_COMPARISONS: readonly string[] = [
  "同比",
  "环比",
  "去年同期",
  "上年同期",
  "上月同期",
  "历史同期",
  "同期",
  "年初以来",
  "年初至今",
];
/** Spring festival by the year (first day of the Chinese calendar, GB/T 33661-2017): month and day. */
const SPRING_FESTIVALS: ReadonlyMap<number, readonly [number, number]> = new Map([
  [2024, [2, 10]],
  [2025, [1, 29]],
  [2026, [2, 17]],
  [2027, [2, 6]],
  [2028, [1, 26]],
  [2029, [2, 13]],
  [2030, [2, 3]],
  [2031, [1, 23]],
  [2032, [2, 11]],
  [2033, [1, 31]],
  [2034, [2, 19]],
  [2035, [2, 8]],
]);
const LUNAR: readonly string[] = [
  "春节",
  "过年",
  "除夕",
  "元宵节",
  "端午节",
  "端午",
  "中秋节",
  "中秋",
  "清明节",
  "清明",
  "农历年",
  "农历新年",
];
/** Holidays on the same day of every year. */
const FIXED_HOLIDAYS: readonly (readonly [string, number, number])[] = [
  ["元旦", 1, 1],
  ["五一", 5, 1],
  ["劳动节", 5, 1],
  ["六一", 6, 1],
  ["七一", 7, 1],
  ["国庆", 10, 1],
  ["十一", 10, 1],
  ["双十一", 11, 11],
  ["双11", 11, 11],
  ["双十二", 12, 12],
  ["双12", 12, 12],
  ["圣诞", 12, 25],
  ["618", 6, 18],
];
const LIMITS: readonly string[] = ["之前", "以前", "前"];

/** A comparison or holiday in English that begins with this word. */
export function readEnglishFixed(text: string, head: PlacedWord, context: TimeContext): TimeForm | null {
  const word = matchAt(text, head.start, ENGLISH_COMPARISONS);
  if (word !== "" && endsWord(text, head.start + word.length)) {
    const isName = word.endsWith("td") || word.startsWith("day") || word.endsWith("date") || word.endsWith("round");
    return fixedForm(head.start, head.start + word.length, isName ? "name" : "comparison");
  }
  if (head.word === "christmas" || head.word === "xmas") return holiday(text, head, context, 12, 25);
  if (head.word === "thanksgiving") return thanksgiving(head, context);
  if (head.word === "ramadan" || head.word === "diwali" || head.word === "easter") {
    return fixedForm(head.start, head.end, "unresolved", { notes: ["holiday-table"] });
  }
  const lunar = matchAt(text, head.start, ["chinese new year", "lunar new year", "spring festival", "cny holiday"]);
  return lunar === "" ? null : springFestival(head.start, head.start + lunar.length, context);
}

function holiday(text: string, head: PlacedWord, context: TimeContext, month: number, day: number): TimeForm | null {
  const year = civilFromDays(context.asOf).year;
  const end = text.startsWith(" day", head.end) ? head.end + 4 : head.end;
  return dayForm(head.start, end, nextDate(context, year, null, month, day), { isWeak: true });
}

/** The fourth Thursday of November, the next one. */
function thanksgiving(head: PlacedWord, context: TimeContext): TimeForm | null {
  const { year } = civilFromDays(context.asOf);
  const day = fourthThursday(year);
  return dayForm(head.start, head.end, day >= context.asOf ? day : fourthThursday(year + 1), { isWeak: true });
}

function fourthThursday(year: number): number {
  const first = daysFromCivil(year, 11, 1);
  // 1970-01-01, day 0, was a Thursday.
  return first + ((7 - (first % 7)) % 7) + 21;
}

function springFestival(start: number, end: number, context: TimeContext): TimeForm {
  const { year } = civilFromDays(context.asOf);
  const alternatives: number[] = [];
  for (const candidate of [year, year + 1]) {
    const date = SPRING_FESTIVALS.get(candidate);
    const day = date === undefined ? Number.NaN : daysFromCivil(candidate, date[0], date[1]);
    if (alternatives.length === 0 && day > context.asOf) alternatives.push(day - 1, day);
  }
  return fixedForm(start, end, "unresolved", { alternatives, notes: ["holiday-table"] });
}

/** A comparison, holiday or plan in Chinese that begins here. */
export function readChineseFixed(text: string, at: number, context: TimeContext): TimeForm | null {
  const comparison = matchAt(text, at, CHINESE_COMPARISONS);
  if (comparison !== "") return fixedForm(at, at + comparison.length, "comparison");
  const plan = matchAt(text, at, ["十四五", "十五五", "十三五"]);
  if (plan !== "") return fiveYearPlan(text, at, plan);
  const lunar = matchAt(text, at, LUNAR);
  if (lunar !== "") {
    const limit = limitAfter(text, at + lunar.length);
    if (limit < 0) return null;
    return lunar === "春节" || lunar === "过年"
      ? springFestival(at, limit, context)
      : fixedForm(at, limit, "unresolved", { notes: ["holiday-table"] });
  }
  for (const [word, month, day] of FIXED_HOLIDAYS) {
    if (!text.startsWith(word, at)) continue;
    const limit = limitAfter(text, at + word.length);
    if (limit < 0) return null;
    const found = nextDate(context, civilFromDays(context.asOf).year, null, month, day);
    return dayForm(at, limit, found, { isGoverned: true, alternatives: found > context.asOf ? [found - 1] : [] });
  }
  return null;
}

/** The place after 节前, 假期前, 来临前 and the like; -1 if no limit follows. */
function limitAfter(text: string, at: number): number {
  const between = matchAt(text, at, ["节假期", "黄金周", "假期", "节日", "节", "大促", "到来", "来临"]);
  const end = at + between.length;
  const limit = matchAt(text, end, LIMITS);
  return limit === "" ? -1 : end + limit.length;
}

const PLAN_ENDS: ReadonlyMap<string, number> = new Map([
  ["十三五", 2020],
  ["十四五", 2025],
  ["十五五", 2030],
]);

function fiveYearPlan(text: string, at: number, plan: string): TimeForm {
  const quote = matchAt(text, at + 3, ['"', "'"]).length;
  const after = at + 3 + quote;
  const rest = matchAt(text, after, ["期间", "时期", "期末", "末期", "末", "规划期内", "规划期末", "收官"]);
  const end = daysFromCivil(PLAN_ENDS.get(plan) ?? 0, 12, 31);
  if (rest === "") return fixedForm(at, at + 3, "name");
  return fixedForm(at, after + rest.length, "unresolved", { alternatives: [end], notes: ["plan-period"] });
}
