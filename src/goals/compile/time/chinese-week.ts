/**
 * Which week, or day of a week, is named in Chinese? 本周内, 下周三, 周五, 星期五, 本周末, 第27周.
 * @module
 */
import type { TimeContext } from "../mark.js";
import { datedForm, dayForm } from "./build-form.js";
import type { YearRead } from "./chinese-year.js";
import type { DatedForm } from "./form.js";
import { readNumeral } from "./number-words.js";
import { daysOfPeriod, daysOfWeek, periodFromNow } from "./period-days.js";
import { weekdayOfSign, weekdayOn } from "./weekday.js";
import { entryAt, lengthAt, type WordList, wordList, wordTable } from "./word-list.js";

const STEPS: WordList<number> = /* @__PURE__ */ wordTable([
  [0, "本周 这周 这一周 当周 本星期 这星期 这个星期 星期 礼拜 周"],
  [1, "下一周 下周 下个星期 下星期 下礼拜 下个礼拜"],
  [2, "下下周 下下星期"],
  [-1, "上一周 上周 上星期 上个星期"],
]);
const BARE: ReadonlySet<string> = new Set(["周", "星期", "礼拜"]);
/** 周一次, 周三个: a count follows, so it is no weekday. */
const AFTER_COUNT: WordList = /* @__PURE__ */ wordList("次 个 份 轮 报 岁 年 期 篇 场");
/** 周末晚市, 周五例会 come again and again. */
const RECURRING: WordList = /* @__PURE__ */ wordList(
  "晚间 晚市 午市 早市 夜场 夜市 例会 会议 高峰 客流 销售额 营业 翻台 加班 值班 票房 上座 订单 入住 到店 人流 均 日均",
);
const EDGES: WordList = /* @__PURE__ */ wordList("内 底");

/** A week or a day of it; within a year only one that is numbered. */
export function readWeek(
  text: string,
  at: number,
  inner: number,
  year: YearRead | null,
  context: TimeContext,
): DatedForm | null {
  if (text.charAt(inner) === "第") return readNumberedWeek(text, at, inner, year, context);
  const step = year === null ? entryAt(STEPS, text, inner) : null;
  if (step === null) return null;
  const end = inner + step.word.length;
  const isBare = BARE.has(step.word);
  const sign = text.charAt(end);
  const weekday = weekdayOfSign(sign);
  const more = { isElapsed: step.meaning < 0 };
  const recurs = isBare && lengthAt(RECURRING, text, end + 1) > 0;
  if (weekday !== 0 && !recurs && lengthAt(AFTER_COUNT, text, end + 1) === 0) {
    const day = weekdayOn(context, weekday, step.meaning, isBare);
    return dayForm(at, end + 1, day, { ...more, rule: "weekday" });
  }
  const edge = lengthAt(EDGES, text, end);
  if (isBare && edge === 0) return null;
  return datedForm(
    at,
    sign === "底" ? end + 1 : end,
    daysOfPeriod(context, periodFromNow(context, "week", step.meaning), "whole"),
    more,
  );
}

function readNumberedWeek(
  text: string,
  at: number,
  inner: number,
  year: YearRead | null,
  context: TimeContext,
): DatedForm | null {
  const number = readNumeral(text, inner + 1);
  if (number === null || text.charAt(number.end) !== "周") return null;
  return datedForm(at, number.end + 1, daysOfWeek(context, number.value, year?.year ?? null));
}
