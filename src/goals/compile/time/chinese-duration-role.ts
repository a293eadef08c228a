/**
 * What part does a Chinese length of time play? An end counted from today, a service level, a time after an event,
 * or none.
 *
 * A length that is the value of the goal itself (缩短到2天, 控制在10天以内) is no word of time at all and is left to the reader
 * of quantities.
 * @module
 */
import type { TimeContext, TimeMark } from "../mark.js";
import { isChineseServiceLevel } from "./chinese-service-level.js";
import { type Decision, plainDecision } from "./decision.js";
import { dayAfter, isComposite } from "./duration-units.js";
import type { DurationForm } from "./form.js";
import { beginsClause, endsClause, isHan, skipSpaces } from "./letters.js";
import { lengthAt, lengthBefore, type WordList, wordList } from "./word-list.js";

const INSIDE: WordList = /* @__PURE__ */ wordList("的时间之内 的时间内 时间内 时间里 期限内 之内 以内 内");
const LATER: WordList = /* @__PURE__ */ wordList("之后 以后 后");
const FORWARD: WordList = /* @__PURE__ */ wordList(
  "在接下来的 在接下来 接下来的 接下来 在未来的 在未来 未来的 未来 在今后的 在今后 今后的 今后 往后 后续 接下去",
);
const BACKWARD: WordList = /* @__PURE__ */ wordList("过去 最近 此前 近 前 连续 第 滚动 为期");
/** Where things stand: 目前13分钟 is a value, and its 前 looks back at nothing. */
const NOW: WordList = /* @__PURE__ */ wordList("目前 当前 目前为 当前为");
/** A length that was passed or is to be moved by is a value. */
const MEASURED: WordList = /* @__PURE__ */ wordList(
  "提前 逾期 超过 超 延长 推迟 延迟 至少 满 已 滞后 晚 最多 最长 缩短 压缩 减少 平均",
);
const USED: WordList = /* @__PURE__ */ wordList("用 利用 花 花费 历时 耗时");
/** After these a length with a limit is a value all the same. */
const VALUED: WordList = /* @__PURE__ */ wordList(
  "控制在 保持在 维持在 稳定在 限制在 限定在 缩短在 压缩在 锁定在 压降在 降低在 不超过 不高于 不低于 少于 低于 小于 高于 达到 均为 平均 保持 控制 到 至 为 是 仅 < <= ≤ ≥ > = " +
    "缩短 压缩",
);
/** Nouns of lengths of time: within after them says how long, not until when, where nothing follows. */
const LENGTHS: WordList = /* @__PURE__ */ wordList(
  "周期 时长 时间 天数 用时 耗时 账期 时限 工期 交期 时效 间隔 期限 住院日 用期 工时 历时",
);
const MEANS_OF: WordList = /* @__PURE__ */ wordList("平均 均 都 整体 总体 全部 一律 一般 普遍 基本 人均 单次");
const AFTER_EVENT: WordList = /* @__PURE__ */ wordList(
  "之日起 次日起 当日起 当天起 日起 之后的 以后的 之后 以后 后的 后 起的 起 起算 之日起算",
);
const NO_EVENT: WordList = /* @__PURE__ */ wordList("售后 最后 然后 落后 今后 往后 滞后 先后 前后");
/** Events that may stand before a length without 后. */
const EVENTS: WordList = /* @__PURE__ */ wordList(
  "入职 上线 签约 到岗 投产 开业 转正 交付 验收 上任 立项 下单 付款 签收 上市 上架 发布 竣工 出院 入院 毕业 入学 收货 到货 完工 通车 投用 " +
    "投运 晋升 转岗 注册 首购 购买 并购 收购 交房 挂牌 入住 入驻 开店 中标 到账 开票 启用 建成 开班 报到 就业",
);
const FROM_TODAY: WordList = /* @__PURE__ */ wordList(
  "自即日起 从即日起 即日起 自今日起 从今日起 今日起 从今天起 今天起 从现在起 现在起 自本日起 从现在开始 即日起的 即日起计",
);
const GOVERNING: WordList = /* @__PURE__ */ wordList(
  "力争在 争取在 计划在 务必在 须在 应在 要在 需在 将在 预计在 力争 争取 计划 务必 在 于",
);
/** What makes a bare length part of a name. */
const NAMED_AFTER: WordList = /* @__PURE__ */ wordList(
  "留存 复购 活跃 滚动 转化 回购 规划 计划 行动 战略 经验 以上经验 质保 保修 试用 账期 死亡 再入院 期 制",
);
const COHORT_RATES: WordList = /* @__PURE__ */ wordList(
  "转正率 留存率 复购率 回购率 离职率 续约率 续费率 返修率 复发率",
);
/** Rates that are always counted from an event: 30天内再入院率. */
const READMISSIONS: WordList = /* @__PURE__ */ wordList(
  "再入院率 重返率 再手术率 重返手术率 非计划再入院率 非计划再次入院率 再住院率 再次入院率 复发率 病死率 返修率 账龄 库龄 到期",
);
const ACHIEVED: WordList = /* @__PURE__ */ wordList("实现 达到 翻 完成 建成");
const TIME: WordList = /* @__PURE__ */ wordList("的时间 时间");
/** An event is looked for so far back. */
const EVENT_REACH = 14;
const CLAUSE_SIGNS = ",;。!?、:\n ";

/** Decides about a Chinese length of time; null if it is no word of time here. */
export function roleOfChineseDuration(
  text: string,
  form: DurationForm,
  context: TimeContext,
  previous: TimeMark | undefined,
): Decision | null {
  const after = skipSpaces(text, form.end);
  const inside = lengthAt(INSIDE, text, after);
  const later = inside > 0 ? 0 : lengthAt(LATER, text, after);
  const end = inside + later > 0 ? after + inside + later : form.end;
  const start =
    text.charCodeAt(form.start - 1) === 32 && isHan(text.charCodeAt(form.start - 2)) ? form.start - 1 : form.start;
  const anchor = beforeComma(text, start);
  const today = lengthBefore(FROM_TODAY, text, anchor);
  if (today > 0) return deadline(form, context, context.asOf, anchor - today, end);
  const forward = lengthBefore(FORWARD, text, start);
  if (forward > 0) return deadline(form, context, context.asOf, start - forward, end);
  if (inside + later === 0 && lengthBefore(NOW, text, start) > 0) return null;
  if (lengthBefore(BACKWARD, text, start) > 0) return inside > 0 ? null : plainDecision("name", form.start, form.end);
  if (inside + later === 0) return bareLength(text, form, context, start, after);
  if (lengthBefore(VALUED, text, start) > 0 || isHowLong(text, start, end)) return null;
  return limited({ text, form, context, start, end, isLater: later > 0 }, previous);
}

function deadline(
  form: DurationForm,
  context: TimeContext,
  from: number,
  start: number,
  end: number,
  governed = true,
): Decision | null {
  if (form.duration.isClock) return plainDecision("service-level", start, end);
  const day = dayAfter(context, from, form.duration);
  if (day === null) return null;
  const notes = isComposite(form.duration) ? ["composite-duration"] : [];
  return { role: "deadline", start, end, governed, day, notes, alternatives: [] };
}

function beforeComma(text: string, at: number): number {
  const sign = text.charAt(at - 1);
  return sign === "," || sign === "的" ? at - 1 : at;
}

/** 招聘周期平均在35天以内, 交付周期45天以内: how long it takes, if the clause ends with it. */
function isHowLong(text: string, start: number, end: number): boolean {
  if (!endsClause(text, end)) return false;
  const at = text.charAt(start - 1) === "在" ? start - 1 : start;
  const mean = lengthBefore(MEANS_OF, text, at);
  return text.startsWith("平均", at - mean) || lengthBefore(LENGTHS, text, at - mean) > 0;
}

/** A length with 内 or 后 behind it. */
interface Limited {
  readonly text: string;
  readonly form: DurationForm;
  readonly context: TimeContext;
  readonly start: number;
  readonly end: number;
  readonly isLater: boolean;
}

function limited(length: Limited, previous: TimeMark | undefined): Decision | null {
  const { text, form, context, end } = length;
  const begin = length.start - lengthBefore(GOVERNING, text, length.start);
  const anchor = beforeComma(text, begin);
  if (previous?.role === "start" && previous.day !== null && anchor - previous.end <= 1) {
    return deadline(form, context, previous.day, previous.start, end);
  }
  const isService = isChineseServiceLevel(text, begin, end, form.duration);
  if (isAfterEvent(text, anchor)) {
    return isService
      ? plainDecision("service-level", begin, end)
      : plainDecision("event", eventStart(text, anchor), end, ["event-relative"]);
  }
  if (isService) return plainDecision("service-level", begin, end);
  // 新员工三个月内转正率: the length says which rate.
  if (
    lengthAt(READMISSIONS, text, end) > 0 ||
    (isHan(text.charCodeAt(begin - 1)) && lengthAt(COHORT_RATES, text, end) > 0)
  )
    return plainDecision("name", begin, end);
  // 三个月后的 says which one.
  if (length.isLater && text.charAt(end) === "的") return plainDecision("name", begin, end);
  return deadline(form, context, context.asOf, begin, end);
}

function isAfterEvent(text: string, at: number): boolean {
  const word = lengthBefore(AFTER_EVENT, text, at);
  if (word > 0) return lengthBefore(NO_EVENT, text, at) === 0 && at > word;
  return lengthBefore(EVENTS, text, at) > 0;
}

/** Where the clause begins that tells the event: 上线后, 自签约之日起. */
function eventStart(text: string, at: number): number {
  const from = Math.max(0, at - EVENT_REACH);
  for (let start = at - 1; start >= from; start--) if (CLAUSE_SIGNS.includes(text.charAt(start))) return start + 1;
  return from;
}

/** 用三个月, 三年实现, 7日留存率; any other bare length is left alone. */
function bareLength(
  text: string,
  form: DurationForm,
  context: TimeContext,
  start: number,
  after: number,
): Decision | null {
  if (lengthBefore(MEASURED, text, start) > 0) return null;
  const used = lengthBefore(USED, text, start);
  const time = lengthAt(TIME, text, after);
  if (used > 0 && !form.duration.isClock && (time > 0 || form.duration.length >= 7)) {
    return deadline(form, context, context.asOf, start - used, after + time);
  }
  // 两年为期: until then; a 期 with more behind it names something.
  if (text.startsWith("为期", after) && !form.duration.isClock && endsClause(text, after + 2)) {
    const from = text.charAt(start - 1) === "以" ? start - 1 : start;
    return deadline(form, context, context.asOf, from, after + 2);
  }
  if (lengthAt(NAMED_AFTER, text, after) > 0) return plainDecision("name", form.start, form.end);
  if (startsRate(text, after)) {
    return plainDecision(
      isChineseServiceLevel(text, form.start, form.end, form.duration) ? "service-level" : "name",
      form.start,
      form.end,
    );
  }
  const isOwn = form.duration.months > 0 && beginsClause(text, start) && lengthAt(ACHIEVED, text, after) > 0;
  return isOwn ? deadline(form, context, context.asOf, form.start, form.end, false) : null;
}

/** 48小时处理率: a rate of what is done within it. */
function startsRate(text: string, at: number): boolean {
  for (let end = at; end < at + 5 && isHan(text.charCodeAt(end)); end++)
    if (end > at && text.charAt(end) === "率") return true;
  return false;
}
