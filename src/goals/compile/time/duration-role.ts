/**
 * What part does a length of time play? An end counted from today, a service level, a time after an event, or none.
 *
 * A length that is the value of the goal itself (cut lead time to 6 days, 控制在10天以内) is no word of time at all and is
 * left to the reader of quantities.
 * @module
 */
import type { TimeContext, TimeMark } from "../mark.js";
import { dayAfter, isComposite } from "./duration.js";
import type { DatedForm, DurationForm } from "./form.js";
import { endsClause, isDigit, isHan, matchAt, matchBefore, skipSpaces, wordAt, wordBefore } from "./letters.js";
import type { Decision } from "./role.js";
import { isChineseServiceLevel, isEnglishServiceLevel } from "./service-level.js";

const WITHIN: ReadonlySet<string> = new Set(["within", "inside", "in"]);
const LASTING: ReadonlySet<string> = new Set(["over", "during", "throughout", "across", "for"]);
const AHEAD: ReadonlySet<string> = new Set(["next", "coming", "following", "upcoming", "subsequent", "remaining"]);
const BEHIND: ReadonlySet<string> = new Set([
  "last",
  "past",
  "previous",
  "trailing",
  "prior",
  "rolling",
  "preceding",
  "recent",
  "every",
]);
const FILLERS: ReadonlySet<string> = new Set([
  "the",
  "about",
  "approximately",
  "around",
  "roughly",
  "just",
  "only",
  "maximum",
  "most",
  "full",
  "initial",
  "a",
  "an",
  "at",
  "up",
  "another",
]);
/** Nouns of lengths of time: after them within says how long, not until when. */
const LENGTHS: ReadonlySet<string> = new Set([
  "time",
  "times",
  "duration",
  "turnaround",
  "latency",
  "age",
  "cycle",
  "period",
  "wait",
  "delay",
  "tat",
  "dso",
  "dpo",
  "queue",
  "backlog",
  "length",
  "aging",
  "ageing",
  "downtime",
  "window",
  "payback",
]);
const KEEPERS: ReadonlySet<string> = new Set([
  "keep",
  "hold",
  "maintain",
  "stay",
  "remain",
  "keeping",
  "holding",
  "maintaining",
  "is",
  "are",
  "be",
  "stays",
]);

/** A date that a length of time is counted from: within 3 months of 1 March. */
export type ReadDated = (at: number) => DatedForm | null;

/** Decides about a length of time; null if it is no word of time here. */
export function roleOfDuration(
  text: string,
  form: DurationForm,
  context: TimeContext,
  previous: TimeMark | undefined,
  readDated: ReadDated,
): Decision | null {
  const unit = text.charCodeAt(form.end - 1);
  return isHan(unit) ? chineseRole(text, form, context, previous) : englishRole(text, form, context, readDated);
}

function deadlineOf(
  form: DurationForm,
  context: TimeContext,
  from: number,
  start: number,
  end: number,
  governed = true,
): Decision | null {
  const day = form.duration.isClock ? null : dayAfter(context, from, form.duration);
  if (day === null) return form.duration.isClock ? plain("service-level", start, end) : null;
  const notes = isComposite(form.duration) ? ["composite-duration"] : [];
  return { role: "deadline", start, end, governed, day, notes, alternatives: form.alternatives };
}

function plain(role: TimeMark["role"], start: number, end: number, notes: readonly string[] = []): Decision {
  return {
    role,
    start,
    end,
    governed: role === "service-level" || role === "event",
    day: null,
    notes,
    alternatives: [],
  };
}

/** The words before an English length of time. */
interface Lead {
  readonly word: string;
  readonly start: number;
  readonly isAhead: boolean;
  readonly isBehind: boolean;
  readonly isFirst: boolean;
  readonly aheadStart: number;
}

function leadOf(text: string, at: number): Lead {
  let joint = at;
  let isAhead = false;
  let isBehind = false;
  let isFirst = false;
  let aheadStart = at;
  for (let count = 0; count < 6; count++) {
    const { word, start } = wordBefore(text, joint);
    const isOf =
      word === "of" && ["course", "space", "span", "period", "matter"].includes(wordBefore(text, start).word);
    if (AHEAD.has(word)) isAhead = true;
    else if (BEHIND.has(word)) isBehind = true;
    else if (word === "first") isFirst = true;
    else if (isOf) {
      joint = wordBefore(text, start).start;
      continue;
    } else if (!FILLERS.has(word)) return { word, start, isAhead, isBehind, isFirst, aheadStart };
    joint = start;
    aheadStart = start;
  }
  return { word: "", start: joint, isAhead, isBehind, isFirst, aheadStart };
}

function englishRole(text: string, form: DurationForm, context: TimeContext, readDated: ReadDated): Decision | null {
  const { duration } = form;
  const lead = leadOf(text, form.start);
  const tail = wordAt(text, form.end);
  const period = ["period", "window", "timeframe", "horizon", "span", "time"].includes(tail.word) ? tail.end : form.end;
  const end = period;
  if (lead.isBehind) return plain("comparison", lead.aheadStart, form.end);
  const anchored = counted(text, form, context, lead, end, readDated);
  if (anchored !== null) return anchored;
  if (lead.isFirst && (WITHIN.has(lead.word) || LASTING.has(lead.word)))
    return plain("event", lead.start, end, ["event-relative"]);
  if (WITHIN.has(lead.word)) return within(text, form, context, lead, end);
  if (lead.word === "under" || (lead.word === "than" && isLess(text, lead.start))) return underLength(text, form, lead);
  if (LASTING.has(lead.word)) {
    if (lead.isAhead) return deadlineOf(form, context, context.asOf, lead.start, end);
    const isSpan =
      lead.word !== "for" &&
      duration.months > 0 &&
      (endsClause(text, end) || !duration.isAdjective || end !== form.end);
    return isSpan && lead.word !== "across"
      ? deadlineOf(form, context, context.asOf, lead.start, end)
      : plain("name", form.start, form.end);
  }
  if (lead.isAhead) return deadlineOf(form, context, context.asOf, lead.aheadStart, end, false);
  return duration.isAdjective && !LENGTHS.has(tail.word) && namesSomething(text, form.end)
    ? plain("name", form.start, form.end)
    : null;
}

/** A 90-day plan, 30-day retention: words before which a length is part of a name. */
function namesSomething(text: string, end: number): boolean {
  const { word } = wordAt(text, text.charAt(end) === "-" ? end + 1 : end);
  return [
    "plan",
    "retention",
    "churn",
    "repeat",
    "active",
    "rolling",
    "moving",
    "trial",
    "warranty",
    "forecast",
    "average",
    "survey",
    "program",
    "programme",
    "review",
    "roadmap",
    "strategy",
    "sprint",
    "mortality",
    "readmission",
    "readmissions",
    "contract",
    "contracts",
    "guarantee",
    "post",
    "onboarding",
    "pilot",
    "project",
    "course",
    "campaign",
    "notice",
    "lease",
    "term",
    "old",
    "ctr",
    "conversion",
    "attrition",
  ].includes(word);
}

/** Within 30 days of signing, three months after launch, 60 days from today, 90 days after 1 March. */
function counted(
  text: string,
  form: DurationForm,
  context: TimeContext,
  lead: Lead,
  end: number,
  readDated: ReadDated,
): Decision | null {
  const { word, start, end: wordEnd } = wordAt(text, end);
  if (!["of", "after", "from", "following", "since", "post", "before", "prior", "hence", "ago", "into"].includes(word))
    return null;
  const begin = WITHIN.has(lead.word) || LASTING.has(lead.word) ? lead.start : lead.aheadStart;
  if (word === "ago") return plain("comparison", lead.aheadStart, wordEnd);
  const next = wordAt(text, wordEnd);
  if (word === "hence") return deadlineOf(form, context, context.asOf, begin, wordEnd);
  if (word === "from" && ["now", "today"].includes(next.word))
    return deadlineOf(form, context, context.asOf, begin, next.end);
  const date = word === "into" || word === "before" || word === "prior" ? null : readDated(skipSpaces(text, wordEnd));
  if (date !== null && (date.isDay || word !== "of") && !date.isElapsed && next.word !== "the") {
    return deadlineOf(form, context, date.isDay ? date.first : date.last, begin, date.end);
  }
  if (next.word === "" || (word === "from" && !isEvent(next.word))) return null;
  if (form.duration.isClock || isEnglishServiceLevel(text, begin, end, form.duration))
    return plain("service-level", begin, end);
  if (["order", "receipt", "request", "purchase", "submission", "complaint", "report"].includes(next.word))
    return plain("service-level", begin, next.end);
  void start;
  return plain("event", begin, next.end, ["event-relative"]);
}

function isEvent(word: string): boolean {
  return (
    word.endsWith("ing") ||
    word.endsWith("ion") ||
    [
      "the",
      "date",
      "launch",
      "start",
      "hire",
      "receipt",
      "order",
      "approval",
      "contract",
      "purchase",
      "go",
      "kickoff",
      "delivery",
    ].includes(word)
  );
}

function isLess(text: string, at: number): boolean {
  return ["less", "fewer", "more"].includes(wordBefore(text, at).word);
}

/** First response under 1 hour is a promise; handling time under 6 minutes is a value. In under 2 days is a limit. */
function underLength(text: string, form: DurationForm, lead: Lead): Decision | null {
  const start = lead.word === "than" ? wordBefore(text, lead.start).start : lead.start;
  const before = wordBefore(text, start);
  const isIn = before.word === "in" || before.word === "within";
  if (LENGTHS.has(before.word) || (!isIn && !form.duration.isClock)) return null;
  if (isIn) return plain("service-level", before.start, form.end);
  return ["response", "reply", "resolution", "answer", "acknowledgement"].includes(before.word)
    ? plain("service-level", start, form.end)
    : null;
}

function within(text: string, form: DurationForm, context: TimeContext, lead: Lead, end: number): Decision | null {
  const before = wordBefore(text, lead.start);
  if (lead.word === "in" && form.duration.isAdjective && end === form.end && !endsClause(text, end)) return null;
  if (lead.word !== "in" && !lead.isAhead && isValue(text, lead.start, before.word)) return null;
  if (!lead.isAhead && isEnglishServiceLevel(text, lead.start, end, form.duration))
    return plain("service-level", lead.start, end);
  return deadlineOf(form, context, context.asOf, lead.start, end);
}

/** Keep lead time within 6 days: how long it lasts, not until when. */
function isValue(text: string, at: number, before: string): boolean {
  const clause = text.slice(Math.max(0, at - 60), at).split(/[^a-z]/);
  const keeps = clause.some((word) => KEEPERS.has(word));
  const hasLength = LENGTHS.has(before) || clause.some((word) => LENGTHS.has(word));
  return keeps && hasLength;
}

const INSIDE: readonly string[] = ["的时间之内", "的时间内", "时间内", "时间里", "期限内", "之内", "以内", "内"];
const LATER: readonly string[] = ["之后", "以后", "后"];
const FORWARD: readonly string[] = [
  "在接下来的",
  "接下来的",
  "接下来",
  "在未来的",
  "未来的",
  "在未来",
  "未来",
  "今后的",
  "今后",
  "往后",
  "后续",
  "接下去",
];
const BACKWARD: readonly string[] = ["过去", "最近", "此前", "近", "前", "连续", "第", "滚动", "为期"];
const MEASURED: readonly string[] = [
  "提前",
  "逾期",
  "超过",
  "超",
  "延长",
  "推迟",
  "延迟",
  "至少",
  "满",
  "已",
  "滞后",
  "晚",
  "最多",
  "最长",
];
const USED: readonly string[] = ["用", "利用", "花", "花费", "历时", "耗时"];
/** After these a length of time is a value: 控制在10天以内. */
const VALUED: readonly string[] = [
  "控制在",
  "保持在",
  "维持在",
  "稳定在",
  "限制在",
  "限定在",
  "缩短在",
  "压缩在",
  "锁定在",
  "控制到",
  "缩短到",
  "缩短至",
  "缩短为",
  "压缩到",
  "压缩至",
  "压缩为",
  "降低到",
  "降低至",
  "降到",
  "降至",
  "降为",
  "减少到",
  "减少至",
  "提升到",
  "提升至",
  "延长到",
  "延长至",
  "不超过",
  "不高于",
  "不低于",
  "少于",
  "低于",
  "小于",
  "高于",
  "达到",
  "均为",
  "平均",
  "保持",
  "控制",
  "到",
  "至",
  "为",
  "是",
  "仅",
  "<",
  "<=",
  "≤",
  "在途",
  "≥",
  ">",
];
const EVENT_ENDS: readonly string[] = [
  "之日起",
  "次日起",
  "当日起",
  "当天起",
  "日起",
  "之后的",
  "以后的",
  "之后",
  "以后",
  "后的",
  "后",
  "起的",
  "起",
];
const NO_EVENT: readonly string[] = ["售后", "最后", "然后", "落后", "今后", "往后", "滞后", "先后", "前后"];
const FROM_TODAY: readonly string[] = [
  "自即日起",
  "从即日起",
  "即日起",
  "自今日起",
  "今日起",
  "从今天起",
  "今天起",
  "从现在起",
  "现在起",
  "自本日起",
  "从现在开始",
  "即日起的",
];
/** Events that may stand before a length without 后. */
const EVENTS: readonly string[] = [
  "入职",
  "上线",
  "签约",
  "到岗",
  "投产",
  "开业",
  "转正",
  "交付",
  "验收",
  "上任",
  "立项",
  "下单",
  "付款",
  "签收",
];

function chineseRole(
  text: string,
  form: DurationForm,
  context: TimeContext,
  previous: TimeMark | undefined,
): Decision | null {
  const after = skipSpaces(text, form.end);
  const inside = matchAt(text, after, INSIDE);
  const later = inside === "" ? matchAt(text, after, LATER) : "";
  const end = inside !== "" || later !== "" ? after + inside.length + later.length : form.end;
  let start = backOver(text, form.start);
  const today = matchBefore(text, backOverComma(text, start), FROM_TODAY);
  if (today !== "") return deadlineOf(form, context, context.asOf, backOverComma(text, start) - today.length, end);
  const forward = matchBefore(text, start, FORWARD);
  if (forward !== "") return deadlineOf(form, context, context.asOf, start - forward.length, end);
  if (matchBefore(text, start, BACKWARD) !== "")
    return matchAt(text, after, ["率", "内"]) === "" ? plain("name", form.start, form.end) : null;
  if (matchBefore(text, start, MEASURED) !== "" && inside === "") return null;
  if (inside === "" && later === "") return bareChinese(text, form, context, start, after);
  if (matchBefore(text, start, VALUED) !== "" && text.charAt(start - 1) !== " ") return null;
  if (matchAt(text, end, ["平均"]) !== "") return null;
  const anchor = backOverComma(
    text,
    text.charAt(start - 1) === "在" || text.charAt(start - 1) === "于" ? start - 1 : start,
  );
  if (previous !== undefined && previous.role === "start" && previous.day !== null && anchor - previous.end <= 1) {
    return deadlineOf(form, context, previous.day, previous.start, end);
  }
  start = governed(text, start);
  if (isAfterEvent(text, anchor)) {
    if (form.duration.isClock || isChineseServiceLevel(text, start, end, form.duration))
      return plain("service-level", start, end);
    return plain("event", eventStart(text, anchor), end, ["event-relative"]);
  }
  if (isChineseServiceLevel(text, start, end, form.duration)) return plain("service-level", start, end);
  if (later !== "" && text.charAt(end) === "的") return plain("name", start, end);
  return deadlineOf(form, context, context.asOf, start, end);
}

function backOver(text: string, at: number): number {
  return text.charCodeAt(at - 1) === 32 && isHan(text.charCodeAt(at - 2)) ? at - 1 : at;
}

function backOverComma(text: string, at: number): number {
  return text.charAt(at - 1) === "," || text.charAt(at - 1) === "的" ? at - 1 : at;
}

function governed(text: string, at: number): number {
  return (
    at -
    matchBefore(text, at, [
      "力争在",
      "争取在",
      "计划在",
      "力争",
      "争取",
      "务必在",
      "须在",
      "应在",
      "要在",
      "需在",
      "将在",
      "在",
      "于",
    ]).length
  );
}

function isAfterEvent(text: string, at: number): boolean {
  const word = matchBefore(text, at, EVENT_ENDS);
  if (word !== "") return matchBefore(text, at, NO_EVENT) === "" && at > word.length;
  return matchBefore(text, at, EVENTS) !== "";
}

/** The clause begins the event: 上线后, 自签约之日起. */
function eventStart(text: string, at: number): number {
  for (let start = at - 1; start >= 0 && at - start < 14; start--) {
    if (",;。!?、\n ".includes(text.charAt(start))) return start + 1;
  }
  const plainEnd = matchBefore(text, at, EVENT_ENDS);
  return Math.max(0, at - plainEnd.length - (at - plainEnd.length < 14 ? at - plainEnd.length : 2));
}

/** 用三个月, 三年实现, 7日留存率; any other bare length is left alone. */
function bareChinese(
  text: string,
  form: DurationForm,
  context: TimeContext,
  start: number,
  after: number,
): Decision | null {
  const used = matchBefore(text, start, USED);
  const time = matchAt(text, after, ["的时间", "时间"]);
  if (used !== "" && !form.duration.isClock && (time !== "" || form.duration.length >= 7)) {
    return deadlineOf(form, context, context.asOf, start - used.length, after + time.length);
  }
  if (
    matchAt(text, after, [
      "留存",
      "复购",
      "活跃",
      "滚动",
      "转化",
      "回购",
      "规划",
      "计划",
      "行动",
      "战略",
      "经验",
      "以上经验",
      "质保",
      "保修",
      "试用",
      "账期",
      "死亡",
      "再入院",
    ]) !== ""
  ) {
    return plain("name", form.start, form.end);
  }
  const isRate = /^[一-龥]{1,4}率/.test(text.slice(after, after + 6));
  if (isRate)
    return plain(
      isChineseServiceLevel(text, form.start, form.end, form.duration) ? "service-level" : "name",
      form.start,
      form.end,
    );
  const achieves = matchAt(text, after, ["实现", "达到", "翻", "完成"]) !== "";
  const isStart = start === 0 || ",;。:".includes(text.charAt(start - 1));
  if (achieves && isStart && form.duration.months > 0 && !isDigit(text.charCodeAt(start - 1))) {
    return deadlineOf(form, context, context.asOf, form.start, form.end, false);
  }
  return null;
}
