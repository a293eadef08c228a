/**
 * Which words of time say themselves what they are for? Comparisons (同比, year over year), holidays, plans of five
 * years.
 *
 * A holiday of the lunar calendar needs a table that a text does not have: it stays unresolved, with the days that it
 * falls on where they are known.
 * @module
 */
import { civilFromDays, daysFromCivil, weekdayOfDay } from "../../../calendar/internal.js";
import type { TimeContext } from "../mark.js";
import { dayForm, fixedForm, nextDate } from "./build-form.js";
import type { TimeForm } from "./form.js";
import { endsWord, type PlacedWord } from "./letters.js";
import { entryAt, lengthAt, type WordList, wordList, wordTable } from "./word-list.js";

const ENGLISH: WordList<"comparison" | "name"> = /* @__PURE__ */ wordTable<"comparison" | "name">([
  [
    "comparison",
    "year_over_year year-over-year year_on_year year-on-year yoy y/y y-o-y month_over_month month-over-month " +
      "month_on_month month-on-month quarter_over_quarter quarter-over-quarter quarter_on_quarter " +
      "quarter-on-quarter qoq q/q q-o-q m/m week_over_week week-over-week same_period_last_year " +
      "same_quarter_last_year same_month_last_year prior-year year-ago",
  ],
  ["name", "year_to_date year-to-date ytd mtd qtd month-to-date day-to-day year-round day_one day_1"],
]);
const ENGLISH_LUNAR: WordList = /* @__PURE__ */ wordList("chinese_new_year lunar_new_year spring_festival");
const ENGLISH_MOVABLE: WordList = /* @__PURE__ */ wordList("easter ramadan diwali eid good_friday ash_wednesday");
/** Days that are counted from Thanksgiving; a Friday that is no Friday of the week. */
const AFTER_THANKSGIVING: WordList<number> = /* @__PURE__ */ wordTable([
  [1, "black_friday"],
  [4, "cyber_monday"],
]);
const CHRISTMAS: WordList = /* @__PURE__ */ wordList("christmas_day christmas xmas");
const CHINESE: WordList = /* @__PURE__ */ wordList(
  "同比 环比 去年同期 上年同期 上月同期 历史同期 同期 年初以来 年初至今",
);
const LUNAR: WordList<boolean> = /* @__PURE__ */ wordTable([
  [true, "春节 过年 农历新年 农历年"],
  [false, "除夕 元宵节 元宵 端午节 端午 中秋节 中秋 清明节 清明"],
]);
/** Holidays on the same day of every year: month times 100 plus day. */
const HOLIDAYS: WordList<number> = /* @__PURE__ */ wordTable([
  [101, "元旦"],
  [501, "五一 劳动节"],
  [618, "618"],
  [1001, "国庆 十一"],
  [1111, "双十一 双11"],
  [1212, "双十二 双12"],
  [1225, "圣诞"],
]);
const BETWEEN: WordList = /* @__PURE__ */ wordList("节假期 黄金周 假期 节日 节 大促 到来 来临");
const LIMITS: WordList = /* @__PURE__ */ wordList("之前 以前 前夕 前");
/** First day of the Chinese calendar by year (GB/T 33661-2017): month times 100 plus day. */
const SPRING_FESTIVALS: ReadonlyMap<number, number> = new Map([
  [2024, 210],
  [2025, 129],
  [2026, 217],
  [2027, 206],
  [2028, 126],
  [2029, 213],
  [2030, 203],
  [2031, 123],
  [2032, 211],
  [2033, 131],
  [2034, 219],
  [2035, 208],
]);
/** Five-year plans and the year that they end with. */
const PLANS: WordList<number> = /* @__PURE__ */ wordTable([
  [2020, "十三五"],
  [2025, "十四五"],
  [2030, "十五五"],
  [2035, "十六五"],
]);
const PLAN_TIMES: WordList = /* @__PURE__ */ wordList("期间 时期 期末 末期 末 规划期内 规划期末 收官");

/** A comparison or holiday in English that begins with this word. */
export function readEnglishFixed(text: string, head: PlacedWord, context: TimeContext): TimeForm | null {
  const { start } = head;
  const word = entryAt(ENGLISH, text, start);
  if (word !== null && endsWord(text, start + word.word.length))
    return fixedForm(start, start + word.word.length, word.meaning);
  const christmas = lengthAt(CHRISTMAS, text, start);
  if (christmas > 0) return dayForm(start, start + christmas, nextDate(context, null, 12, 25), { isWeak: true });
  const shopping = entryAt(AFTER_THANKSGIVING, text, start);
  if (head.word === "thanksgiving") return dayForm(start, head.end, thanksgiving(context, 0), { isWeak: true });
  if (shopping !== null && endsWord(text, start + shopping.word.length)) {
    const day = thanksgiving(context, shopping.meaning);
    return dayForm(start, start + shopping.word.length, day, { isWeak: true });
  }
  const lunar = lengthAt(ENGLISH_LUNAR, text, start);
  if (lunar > 0) return springFestival(start, start + lunar, context);
  const movable = lengthAt(ENGLISH_MOVABLE, text, start);
  return movable > 0 && endsWord(text, start + movable)
    ? fixedForm(start, start + movable, "unresolved", { notes: ["holiday-table"] })
    : null;
}

/** So many days after the fourth Thursday of November, the next one. */
function thanksgiving(context: TimeContext, after: number): number {
  const { year } = civilFromDays(context.asOf);
  const day = fourthThursday(year) + after;
  return day >= context.asOf ? day : fourthThursday(year + 1) + after;
}

function fourthThursday(year: number): number {
  const first = daysFromCivil(year, 11, 1);
  return first + ((4 - weekdayOfDay(first) + 7) % 7) + 21;
}

/** The eve and the day of the next spring festival, if it is known. */
function springFestival(start: number, end: number, context: TimeContext): TimeForm {
  const { year } = civilFromDays(context.asOf);
  const next = [year, year + 1].map((candidate) => festivalOf(candidate)).find((day) => day > context.asOf);
  const alternatives = next === undefined ? [] : [next - 1, next];
  return fixedForm(start, end, "unresolved", { alternatives, notes: ["holiday-table"] });
}

function festivalOf(year: number): number {
  const date = SPRING_FESTIVALS.get(year);
  return date === undefined ? Number.NaN : daysFromCivil(year, Math.floor(date / 100), date % 100);
}

/** A comparison, holiday or plan in Chinese that begins here. */
export function readChineseFixed(text: string, at: number, context: TimeContext): TimeForm | null {
  const comparison = lengthAt(CHINESE, text, at);
  if (comparison > 0) return fixedForm(at, at + comparison, "comparison");
  const plan = entryAt(PLANS, text, at);
  if (plan !== null) return fiveYearPlan(text, at, plan.meaning);
  const lunar = entryAt(LUNAR, text, at);
  if (lunar !== null) {
    const end = limitAfter(text, at + lunar.word.length);
    if (end < 0) return null;
    return lunar.meaning
      ? springFestival(at, end, context)
      : fixedForm(at, end, "unresolved", { notes: ["holiday-table"] });
  }
  const holiday = entryAt(HOLIDAYS, text, at);
  const end = holiday === null ? -1 : limitAfter(text, at + holiday.word.length);
  if (holiday === null || end < 0) return null;
  const day = nextDate(context, null, Math.floor(holiday.meaning / 100), holiday.meaning % 100);
  return dayForm(at, end, day, { isGoverned: true, alternatives: day > context.asOf ? [day - 1] : [] });
}

/** The place after 节前, 假期前, 来临前 and the like; -1 if no limit follows. */
function limitAfter(text: string, at: number): number {
  const end = at + lengthAt(BETWEEN, text, at);
  const limit = lengthAt(LIMITS, text, end);
  return limit === 0 ? -1 : end + limit;
}

/** A plan names a time only with a word for it: 十五五期间. */
function fiveYearPlan(text: string, at: number, lastYear: number): TimeForm {
  const sign = text.charAt(at + 3);
  const after = sign === '"' || sign === "'" ? at + 4 : at + 3;
  const time = lengthAt(PLAN_TIMES, text, after);
  if (time === 0) return fixedForm(at, at + 3, "name");
  return fixedForm(at, after + time, "unresolved", {
    alternatives: [daysFromCivil(lastYear, 12, 31)],
    notes: ["plan-period"],
  });
}

/** The words that an English comparison or holiday may begin with. */
export function englishFixedHeads(): readonly string[] {
  const words =
    "year yoy y month quarter qoq q m week same prior ytd mtd qtd day chinese lunar spring easter ramadan diwali eid " +
    "christmas xmas thanksgiving black cyber good ash";
  return words.split(" ");
}
