/**
 * What do the Chinese words around a date or period make of it? 在, 到, 截至 and 前, 内, 期间 an end; 从 and 起 a beginning;
 * 较, 比 and 同期 something compared with; 报告, 数据 a name.
 * @module
 */
import type { TimeContext } from "../mark.js";
import { type Decision, datedDecision } from "./decision.js";
import type { DatedForm } from "./form.js";
import { isDigit, isHan, skipSpaces } from "./letters.js";
import { lengthAt, lengthBefore, type WordList, wordList } from "./word-list.js";

const UP_TO: WordList = /* @__PURE__ */ wordList(
  "下班前 下班之前 结束之前 结束以前 结束前 完结前 到期前 来临前 来临之前 到来前 之前 以前 前夕 前 截止 为止 之内 以内 期间 期内 内 止 间 里 (含)前 (含)之前 (含)以前",
);
/** 内部, 内容, 前三, 前端: other words begin with the limit. */
const NO_LIMIT: WordList = /* @__PURE__ */ wordList(
  "前后 内部 内容 内训 内控 内销 内审 内外 内存 前三 前十 前端 前五 前台 里程 间接 间隔 前二十",
);
const FROM_ON: WordList = /* @__PURE__ */ wordList("起 以来 开始 之后 以后 后 至今 伊始");
const COMPARED_AFTER: WordList = /* @__PURE__ */ wordList(
  "同期 相比 相较 水平 的水平 基础上 的基础 持平 的基数 基数 为基数 为基准 为基期 实际 均值 平均 的平均 底数 的实际 的同期 对比",
);
const COMPARED_BEFORE: WordList = /* @__PURE__ */ wordList(
  "相较于 相对于 相比于 相比 相较 对比 对标 较之 较 比 超过 高于 低于 优于 不低于 不高于 参照 以",
);
/** Ratios whose name ends in 比: 收入占比 before 年底 compares nothing. */
const RATIOS: WordList = /* @__PURE__ */ wordList(
  "占比 价比 配比 出比 效比 债比 生比 护比 收入比 信噪比 周转比 容积比 赔付比",
);
const TOGETHER: WordList = /* @__PURE__ */ wordList("与 同 和 跟");
const NAMED: WordList = /* @__PURE__ */ wordList(
  "数据 报告 报表 财报 年报 季报 月报 总结 预算 规划 方案 版 款 审计 考核 届 级 业绩快报 述职 行动计划 招标 应届 校招 白皮书 决算 财务 账单 绩效 复盘 战略 工作要点 例会 奖 计划 " +
    "工作计划 经营计划 培训计划 表彰 大会 盘点 年会 评审",
);
/** 计划 before these is a verb: 2026年计划完成. */
const PLANS_TO: WordList = /* @__PURE__ */ wordList(
  "计划完 计划实 计划达 计划新 计划增 计划开 计划招 计划投 计划建 计划启 计划引 计划推 计划培 计划销 计划在 计划将 计划把 计划上 计划降 计划提 预算控 预算降 规划建 考核合 考核优 考核达 " +
    "考核通",
);
const GOVERNING: WordList = /* @__PURE__ */ wordList(
  "截止日期为 截止日期: 截止时间: 截止日期是 截止时间为 完成时间: 完成时限: 截止到 截至到 截止至 最迟到 最迟于 最迟在 最晚到 最晚于 最晚在 不迟于 不晚于 截至 截止 最迟 最晚 赶在 力争在 " +
    "争取在 力争到 争取到 计划于 计划在 预计于 预计在 将于 将在 拟于 定于 务必于 务必在 须于 须在 应于 应在 要在 需在 直到 直至 到了 到 至 于 在",
);
const FROM: WordList = /* @__PURE__ */ wordList("从 自 由");
/** What is written about a time and not by then: 发布2026年社会责任报告. */
const WRITTEN: WordList = /* @__PURE__ */ wordList("发布 编制 编写 撰写 提交 出具 制定 制订 印发 起草 披露");
/** What is done about a time that is over: 报送上月质量分析报告. */
const REPORTED: WordList = /* @__PURE__ */ wordList(
  "报送 上报 提报 上交 递交 汇总 复盘 整理 分析 公布 公示 审核 审计 归档 结清 清理 清缴 完成 总结 核对 补齐",
);
/** 全年目标 is that of the year; when it is to be reached, other words say. */
const OF_THE_YEAR: WordList = /* @__PURE__ */ wordList("目标的 任务的 指标的 计划的 预算的 平均");
const REACH_OF_OWN: WordList = /* @__PURE__ */ wordList("倍 两倍 三倍 1.");

function placeBefore(text: string, start: number): number {
  return text.charCodeAt(start - 1) === 32 ? start - 1 : start;
}

/** What the words after it make of it; null if they leave it open. */
export function afterChinese(text: string, form: DatedForm, context: TimeContext): Decision | null {
  const at = skipSpaces(text, form.end);
  const code = text.charCodeAt(at);
  if (!isHan(code) && code !== 40) return null;
  if (lengthAt(COMPARED_AFTER, text, at) > 0 || isOwnFigure(text, at, form, context)) {
    return datedDecision(form, "comparison", { start: comparedStart(text, form.start) });
  }
  const limit = lengthAt(NO_LIMIT, text, at) > 0 ? 0 : lengthAt(UP_TO, text, at);
  if (limit > 0 && (form.isGoverned || lengthBefore(COMPARED_BEFORE, text, form.start) === 0)) {
    if (form.isElapsed) return datedDecision(form, "comparison");
    return datedDecision(form, "deadline", { start: governedStart(text, form.start), end: at + limit });
  }
  const beginning = lengthAt(FROM_ON, text, at);
  if (beginning > 0) return startDecision(text, form, at + beginning);
  const noun = text.charAt(at) === "的" || text.charAt(at) === "度" ? at + 1 : at;
  if (lengthAt(OF_THE_YEAR, text, at) > 0) return datedDecision(form, "name");
  const isName =
    !form.isDay && !form.isGoverned && lengthAt(NAMED, text, noun) > 0 && lengthAt(PLANS_TO, text, noun) === 0;
  return isName ? datedDecision(form, "name") : null;
}

function startDecision(text: string, form: DatedForm, end: number): Decision {
  return datedDecision(form, "start", { start: form.start - lengthBefore(FROM, text, form.start), end });
}

/** The figure of that time: 去年的12%, 2025年的两倍; what is aimed at then (2026年的8%) is none. */
function isOwnFigure(text: string, at: number, form: DatedForm, context: TimeContext): boolean {
  if (text.charAt(at) !== "的") return false;
  const next = skipSpaces(text, at + 1);
  if (!isDigit(text.charCodeAt(next)) && !text.startsWith("百分之", next))
    return lengthAt(REACH_OF_OWN, text, next) > 0;
  if (form.last < context.asOf || form.isElapsed) return true;
  for (let end = next; end < next + 6; end++) if (text.charAt(end) === "倍") return true;
  return false;
}

function comparedStart(text: string, start: number): number {
  return start - lengthBefore(COMPARED_BEFORE, text, start);
}

/** Where the words begin that govern a date: 在, 到, 截至; of English ones too (by 6月底前). */
function governedStart(text: string, start: number): number {
  const at = placeBefore(text, start);
  const word = lengthBefore(GOVERNING, text, at);
  if (word > 0) return at - word;
  return text.startsWith("by ", start - 3) ? start - 3 : start;
}

/** What the Chinese words before it make of it; null if they leave it open. */
export function beforeChinese(text: string, form: DatedForm): Decision | null {
  const at = placeBefore(text, form.start);
  if (!isHan(text.charCodeAt(at - 1)) && text.charAt(at - 1) !== ":") return null;
  if (!form.isDay && !form.isGoverned && lengthBefore(WRITTEN, text, at) > 0) return datedDecision(form, "name");
  if (form.isElapsed && lengthBefore(REPORTED, text, at) > 0) return datedDecision(form, "name");
  const word = lengthBefore(GOVERNING, text, at);
  const compared = word > 0 || lengthBefore(RATIOS, text, at) > 0 ? 0 : lengthBefore(COMPARED_BEFORE, text, at);
  if (compared > 0) return datedDecision(form, "comparison", { start: at - compared });
  if (form.isElapsed && lengthBefore(TOGETHER, text, at) > 0)
    return datedDecision(form, "comparison", { start: at - 1 });
  if (!form.isGoverned && lengthBefore(FROM, text, at) > 0) {
    return form.isElapsed ? datedDecision(form, "comparison") : startDecision(text, form, form.end);
  }
  return word === 0 || form.isElapsed ? null : datedDecision(form, "deadline", { start: at - word });
}
