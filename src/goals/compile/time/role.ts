/**
 * What part does a date or period play? An end, a beginning, something compared with, or part of a name.
 *
 * What stands just before and just after decides; a word of either language may govern a period of the other (by 6月底, Q3前).
 * @module
 */
import type { TimeContext, TimeMark } from "../mark.js";
import type { DatedForm } from "./form.js";
import { beginsClause, endsClause, isDigit, matchAt, matchBefore, skipSpaces, wordAt, wordBefore } from "./letters.js";

/** The part that a form plays, and where it stands with the words that govern it. */
export interface Decision {
  readonly role: TimeMark["role"];
  readonly start: number;
  readonly end: number;
  readonly governed: boolean;
  readonly day: number | null;
  readonly notes: readonly string[];
  readonly alternatives: readonly number[];
}

const ENDS: ReadonlySet<string> = new Set([
  "by",
  "until",
  "till",
  "til",
  "through",
  "thru",
  "within",
  "in",
  "during",
  "on",
  "inside",
  "at",
  "come",
  "throughout",
  "for",
  "due",
  "deadline",
  "over",
  "around",
  "before",
  "prior",
  "target",
  "date",
  "latest",
  "across",
]);
const BEGINNINGS: ReadonlySet<string> = new Set([
  "from",
  "since",
  "starting",
  "beginning",
  "effective",
  "after",
  "commencing",
  "start",
]);
const COMPARED: ReadonlySet<string> = new Set([
  "than",
  "vs",
  "versus",
  "against",
  "compared",
  "relative",
  "exceed",
  "exceeding",
  "beat",
  "above",
  "below",
]);
const FILLERS: ReadonlySet<string> = new Set([
  "the",
  "about",
  "around",
  "roughly",
  "all",
  "approximately",
  "early",
  "calendar",
  "of",
]);
/** Nouns that a period before them names. */
const NAMED: ReadonlySet<string> = new Set([
  "report",
  "reports",
  "data",
  "results",
  "figures",
  "numbers",
  "budget",
  "budgets",
  "plan",
  "plans",
  "baseline",
  "survey",
  "review",
  "forecast",
  "roadmap",
  "audit",
  "level",
  "levels",
  "edition",
  "version",
  "summary",
  "statement",
  "statements",
  "strategy",
  "class",
  "cohort",
  "actuals",
  "average",
  "framework",
  "agenda",
  "vision",
  "okrs",
  "guidelines",
  "standard",
  "campaign",
  "conference",
  "release",
  "planning",
  "closing",
  "earnings",
  "accounts",
  "financials",
  "benchmark",
]);

/** Decides about a date or period; null if it is no word of time here. */
export function roleOfDated(text: string, form: DatedForm, context: TimeContext): Decision | null {
  return (
    chineseAfter(text, form, context) ??
    chineseBefore(text, form) ??
    englishBefore(text, form, context) ??
    ungoverned(text, form)
  );
}

function decision(form: DatedForm, role: TimeMark["role"], more: Partial<Decision> = {}): Decision {
  const day = role === "deadline" ? form.last : role === "start" ? form.first : null;
  return {
    role,
    start: more.start ?? form.start,
    end: more.end ?? form.end,
    governed: more.governed ?? role === "deadline",
    day: more.day === undefined ? day : more.day,
    notes: more.notes ?? form.notes,
    alternatives: more.alternatives ?? (role === "deadline" ? form.alternatives : []),
  };
}

const UP_TO: readonly string[] = [
  "结束之前",
  "结束以前",
  "结束前",
  "完结前",
  "到期前",
  "之前",
  "以前",
  "前夕",
  "前",
  "截止",
  "为止",
  "之内",
  "以内",
  "期间",
  "期内",
  "内",
  "止",
  "间",
  "里",
];
const NO_INSIDE = "部容训控销审";
const FROM_ON: readonly string[] = ["起", "以来", "开始", "之后", "以后", "后", "至今"];
const AS_IN: readonly string[] = [
  "同期",
  "相比",
  "水平",
  "的水平",
  "基础上",
  "的基础",
  "持平",
  "的基数",
  "基数",
  "实际",
  "均值",
  "平均",
  "的平均",
  "底数",
];
const CHINESE_NAMED: readonly string[] = [
  "数据",
  "报告",
  "报表",
  "财报",
  "年报",
  "季报",
  "月报",
  "总结",
  "计划",
  "预算",
  "规划",
  "方案",
  "版",
  "款",
  "审计",
  "考核",
  "届",
  "级",
  "财务报",
  "业绩快报",
  "述职",
  "行动计划",
  "招标",
  "应届",
  "校招",
  "白皮书",
  "财务决算",
  "决算",
  "账单",
  "绩效",
  "复盘",
  "战略",
  "工作要点",
  "例会",
  "奖",
];

function chineseAfter(text: string, form: DatedForm, context: TimeContext): Decision | null {
  const at = skipSpaces(text, form.end);
  const first = text.charCodeAt(at);
  if (!(first > 0x4e00)) return null;
  if (matchAt(text, at, AS_IN) !== "" || (matchAt(text, at, ["的"]) !== "" && isMeasure(text, at + 1))) {
    return decision(form, "comparison", { start: compareStart(text, form.start) });
  }
  const limit = matchAt(text, at, UP_TO);
  if (limit !== "" && !(limit === "内" && NO_INSIDE.includes(text.charAt(at + 1) || "-")) && !isLookBack(text, form)) {
    if (form.isElapsed) return decision(form, "comparison");
    return decision(form, "deadline", { start: governedStart(text, form.start), end: at + limit.length });
  }
  const beginning = matchAt(text, at, FROM_ON);
  if (beginning !== "")
    return decision(form, "start", {
      start: form.start - matchBefore(text, form.start, ["从", "自"]).length,
      end: at + beginning.length,
    });
  const of = text.charAt(at) === "的" ? at + 1 : text.startsWith("度", at) ? at + 1 : at;
  if (matchAt(text, of, CHINESE_NAMED) !== "" && !form.isDay && !form.isGoverned) {
    void context;
    return decision(form, "name");
  }
  return null;
}

/** A number after 的: 去年的12%. */
function isMeasure(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(skipSpaces(text, at))) || matchAt(text, at, ["两倍", "百分之"]) !== "";
}

const COMPARE_BEFORE: readonly string[] = [
  "相较于",
  "相对于",
  "相比于",
  "相比",
  "相较",
  "对比",
  "对标",
  "较之",
  "较",
  "比",
  "超过",
  "高于",
  "低于",
  "优于",
  "不低于",
  "基于",
  "参照",
];
const WITH_BEFORE: readonly string[] = ["与", "同", "和", "跟"];

function compareStart(text: string, start: number): number {
  return start - matchBefore(text, start, COMPARE_BEFORE).length;
}

function isLookBack(text: string, form: DatedForm): boolean {
  return matchBefore(text, form.start, COMPARE_BEFORE) !== "" && !form.isGoverned;
}

const GOVERNING: readonly string[] = [
  "截止日期为",
  "截止日期:",
  "截止时间:",
  "截止到",
  "截至到",
  "截止至",
  "最迟到",
  "最迟于",
  "最迟在",
  "最晚到",
  "最晚于",
  "最晚在",
  "不迟于",
  "不晚于",
  "截至",
  "截止",
  "最迟",
  "最晚",
  "赶在",
  "力争在",
  "争取在",
  "计划于",
  "计划在",
  "预计于",
  "将于",
  "拟于",
  "定于",
  "务必于",
  "务必在",
  "须于",
  "应于",
  "直到",
  "直至",
  "到",
  "至",
  "于",
  "在",
];

/** Where the words begin that govern a Chinese date: 在, 到, 截至. */
export function governedStart(text: string, start: number): number {
  const at = text.charCodeAt(start - 1) === 32 ? start - 1 : start;
  const word = matchBefore(text, at, GOVERNING);
  if (word !== "") return at - word.length;
  const english = wordBefore(text, start);
  return ENDS.has(english.word) && english.word !== "date" ? english.start : start;
}

function chineseBefore(text: string, form: DatedForm): Decision | null {
  const at = text.charCodeAt(form.start - 1) === 32 ? form.start - 1 : form.start;
  if (!(text.charCodeAt(at - 1) > 0x4e00)) return null;
  const compared = matchBefore(text, at, COMPARE_BEFORE);
  if (compared !== "") return decision(form, "comparison", { start: at - compared.length });
  const together = matchBefore(text, at, WITH_BEFORE);
  if (together !== "" && form.isElapsed) return decision(form, "comparison", { start: at - 1 });
  const from = matchBefore(text, at, ["从", "自", "由"]);
  if (from !== "") return form.isElapsed ? decision(form, "comparison") : decision(form, "start", { start: at - 1 });
  const word = matchBefore(text, at, GOVERNING);
  if (word === "" || form.isElapsed) return null;
  return decision(form, "deadline", { start: at - word.length });
}

function englishBefore(text: string, form: DatedForm, context: TimeContext): Decision | null {
  let before = wordBefore(text, form.start);
  let joint = form.start;
  if (text.charAt(form.start - 1) === ":" || text.startsWith(": ", form.start - 2))
    before = wordBefore(text, form.start - (text.charAt(form.start - 1) === ":" ? 1 : 2));
  for (let count = 0; count < 3 && FILLERS.has(before.word); count++) {
    joint = before.start;
    before = wordBefore(text, joint);
  }
  const { word, start } = before;
  if (word === "") return null;
  if (COMPARED.has(word)) return compareOrLater(text, form, before.word, start);
  if (word === "to" || word === "with") {
    const second = wordBefore(text, start).word;
    if (["compared", "relative", "comparison"].includes(second))
      return decision(form, "comparison", { start: wordBefore(text, start).start });
    if (word === "with") return decision(form, "comparison", { start });
    if (second === "prior") return beforePeriod(form, context, wordBefore(text, start).start);
    return second === "up" || form.isDay ? decision(form, "deadline", { start }) : null;
  }
  if (BEGINNINGS.has(word))
    return form.isElapsed || isFigure(text, form.end)
      ? decision(form, "comparison")
      : decision(form, "start", { start });
  if (!ENDS.has(word)) return null;
  if (form.isElapsed) return decision(form, "comparison", { start });
  if (isFigure(text, form.end)) return decision(form, "comparison");
  if (word === "before") return beforePeriod(form, context, start);
  if (word === "of") return null;
  if (word === "starting") return decision(form, "start", { start });
  // Starting on, starting in.
  const second = wordBefore(text, start);
  if (BEGINNINGS.has(second.word) && second.word !== "from" && second.word !== "after")
    return decision(form, "start", { start: second.start });
  if (["over", "on", "for"].includes(word) && isNamed(text, form)) return decision(form, "name");
  if (["over", "above"].includes(word) && form.last < context.asOf) return decision(form, "comparison", { start });
  return decision(form, "deadline", { start });
}

/** No later than, not later than are ends; higher than is a comparison. */
function compareOrLater(text: string, form: DatedForm, word: string, start: number): Decision {
  const second = wordBefore(text, start);
  const third = wordBefore(text, second.start);
  if (word === "than" && second.word === "later" && (third.word === "no" || third.word === "not")) {
    return decision(form, "deadline", { start: third.start });
  }
  if (word === "than" && (second.word === "sooner" || second.word === "earlier"))
    return decision(form, "start", { start: second.start });
  return decision(form, "comparison", { start });
}

/** Before a date excludes it; before the end of a period includes the end. */
function beforePeriod(form: DatedForm, context: TimeContext, start: number): Decision {
  if (form.isGoverned) return decision(form, "deadline", { start });
  const eve = form.first - 1;
  // Within the period itself only its end can be meant.
  if (eve < context.asOf && !form.isDay) return decision(form, "deadline", { start });
  const alternatives = [...form.alternatives, form.last];
  return decision(form, "deadline", { start, day: eve, notes: ["before-date"], alternatives });
}

/** Last year's 12%, Q1 levels. */
function isFigure(text: string, end: number): boolean {
  if (text.startsWith("'s", end))
    return isDigit(text.charCodeAt(skipSpaces(text, end + 2))) || NAMED.has(wordAt(text, end + 2).word);
  const next = wordAt(text, end).word;
  return ["level", "levels", "baseline", "actuals", "average", "figures", "results"].includes(next);
}

function isNamed(text: string, form: DatedForm): boolean {
  return NAMED.has(wordAt(text, text.startsWith("'s", form.end) ? form.end + 2 : form.end).word);
}

function ungoverned(text: string, form: DatedForm): Decision {
  if (form.isElapsed) return decision(form, "comparison");
  if (isNamed(text, form) && !form.isGoverned) return decision(form, "name");
  if (form.isGoverned) return decision(form, "deadline");
  if (form.isWeak && !(beginsClause(text, form.start) && endsClause(text, form.end) && !form.isDay))
    return decision(form, "name", { governed: false });
  return decision(form, "deadline", { governed: false });
}
