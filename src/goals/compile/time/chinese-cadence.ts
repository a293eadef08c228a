/**
 * How often, in Chinese? 每周, 每两周, 按月, 每月15日前; and as part of a name: 月度报表, 日均订单, 年化收益率.
 *
 * A cadence is no deadline, and a day within its cycle belongs to it.
 * @module
 */
import type { GoalCadence } from "../compiled-goal.js";
import { multipleOf } from "./english-cadence.js";
import type { CadenceForm } from "./form.js";
import { skipSpaces } from "./letters.js";
import { readNumeral } from "./number-words.js";
import { weekdayOfSign } from "./weekday.js";
import { entryAt, lengthAt, type WordList, wordList, wordTable } from "./word-list.js";

const UNITS: WordList<GoalCadence> = /* @__PURE__ */ wordTable<GoalCadence>([
  ["daily", "个工作日 工作日 天 日 个自然日 晚 小时 个小时"],
  ["weekly", "周 个周 个星期 星期 礼拜 旬"],
  ["biweekly", "双周 隔周"],
  ["monthly", "个月 月份 月度 月"],
  ["quarterly", "个季度 季度 季"],
  ["half-yearly", "半年 半年度"],
  ["yearly", "个财年 财年 年度 年"],
]);
const REGULAR: WordList<GoalCadence> = /* @__PURE__ */ wordTable<GoalCadence>([
  ["daily", "按日 按天 逐日"],
  ["weekly", "按周 逐周"],
  ["biweekly", "隔周"],
  ["monthly", "按月度 按月 逐月"],
  ["quarterly", "按季度 按季 逐季度 逐季"],
  ["half-yearly", "按半年"],
  ["yearly", "按年度 按年 逐年"],
]);
/** Adjectives of time; part of a name wherever they stand. */
const NAMES: WordList<GoalCadence> = /* @__PURE__ */ wordTable<GoalCadence>([
  ["daily", "日均 日活 日报"],
  ["weekly", "周均 周活 周报 周会"],
  ["biweekly", "双周"],
  ["monthly", "月度 月均 月活 月报 月会 月薪"],
  ["quarterly", "季度 季均 季报"],
  ["half-yearly", "半年度 半年报"],
  ["yearly", "年度 年化 年均 年报 年会 年薪"],
]);
const EDGES: WordList = /* @__PURE__ */ wordList("底 末 初 上旬 中旬 下旬 第一周 最后一周");
const MONTHS_OF_CYCLE: WordList = /* @__PURE__ */ wordList(
  "首月 末月 次月 首个月 第一个月 第二个月 第三个月 最后一个月",
);
const LIMITS: WordList = /* @__PURE__ */ wordList("之前 以前 前");
const DAY_SIGNS: WordList = /* @__PURE__ */ wordList("日 号");
/** 每周三次: a count follows, so it is no weekday. */
const AFTER_COUNT: WordList = /* @__PURE__ */ wordList("次 个 份 轮 篇 场 条 家 名 人 件 单 期");

/** The cadence whose word begins at `at`. */
export function readChineseCadence(text: string, at: number): CadenceForm | null {
  if (text.charAt(at) === "每") return readEach(text, at);
  const regular = entryAt(REGULAR, text, at);
  if (regular !== null)
    return { kind: "cadence", start: at, end: at + regular.word.length, cadence: regular.meaning, isName: false };
  const name = entryAt(NAMES, text, at);
  return name === null
    ? null
    : { kind: "cadence", start: at, end: at + name.word.length, cadence: name.meaning, isName: true };
}

/** 每天, 每两周, 每3个月, 每月15日前, 每周五, 每季度末. */
function readEach(text: string, at: number): CadenceForm | null {
  const first = skipSpaces(text, text.charAt(at + 1) === "隔" ? at + 2 : at + 1);
  const number = readNumeral(text, first);
  const next = number === null ? first : skipSpaces(text, number.end);
  const unit = entryAt(UNITS, text, next);
  const cadence = unit === null ? null : multipleOf(unit.meaning, number?.value ?? 1);
  if (unit === null || cadence === null) return null;
  return {
    kind: "cadence",
    start: at,
    end: afterDayOfCycle(text, next + unit.word.length, unit.meaning),
    cadence,
    isName: false,
  };
}

/** 每月15日前, 每周五, 每季度末, 每年6月底前: the place after the day within the cycle. */
function afterDayOfCycle(text: string, at: number, unit: GoalCadence): number {
  const month = lengthAt(MONTHS_OF_CYCLE, text, at);
  if (month > 0) return afterDayOfCycle(text, at + month, "monthly");
  let end = text.charAt(at) === "的" && readNumeral(text, at + 1) !== null ? at + 1 : at;
  const number = readNumeral(text, skipSpaces(text, end));
  if (unit === "weekly" && weekdayOfSign(text.charAt(at)) !== 0 && lengthAt(AFTER_COUNT, text, at + 1) === 0)
    end = at + 1;
  else if (number !== null && unit === "yearly" && text.charAt(number.end) === "月") end = number.end + 1;
  else if (number !== null && lengthAt(DAY_SIGNS, text, number.end) > 0) end = number.end + 1;
  else end = at;
  end += lengthAt(EDGES, text, end);
  return end + lengthAt(LIMITS, text, end);
}
