/**
 * Is a Chinese length of time one within which something is to be done each time, and so no deadline?
 *
 * 投诉3天内办结 is a promise for every complaint, 30天内完成系统上线 an end. What tells them apart is the unit (hours are never
 * ends), the verb after it (响应, 回复, 办结 come again and again), the object before or after it, and whether a rate is
 * measured.
 * @module
 */
import type { Duration } from "./form.js";
import { clauseAfter, clauseBefore, isDigit, isHan, skipSpaces } from "./letters.js";
import { entryAt, holdsAny, lengthAt, type WordList, wordList } from "./word-list.js";

/** So far back and ahead the clause is looked at. */
const REACH = 20;
/** Days up to which a promise for each case is usual; longer ones are ends of projects. */
const USUAL_DAYS = 10;
/** Goods are paid and vacancies filled within up to this many days. */
const LONGEST_DAYS = 60;

/** Verbs after which a length of time is always a promise. */
const ALWAYS: WordList = /* @__PURE__ */ wordList(
  "响应 回复 答复 回应 受理 办结 发货 到账 回访 退款 送达 配送 派单 接单 上门 签收 答疑 反馈 出库 到货 结案 寄出 妥投 回电 首响 发出 揽收 出报告 出结果 出具报告",
);
/** Verbs of cases if the object comes again. */
const SOMETIMES: WordList = /* @__PURE__ */ wordList(
  "处理 解决 交付 审批 审核 关闭 修复 整改 支付 付款 报销 闭环 处置 出具 完成 办理 办完 回款 恢复 排除 消缺 结清 维修 补货 开票 录入 上架 清零 跟进 联系 确认 到岗 入库 质检 赔付 " +
    "理赔 化解 报价 开具 核销",
);
/** Objects of which there is always another one. */
const CASES: WordList = /* @__PURE__ */ wordList(
  "投诉 工单 订单 请求 咨询 故障 隐患 发票 申请 案件 诉求 邮件 来电 事件 缺陷 退货 报销 客诉 异常 来访 报修 货款 单据 理赔 询价 退款 漏洞 线索 包裹 反馈 简历 留言 告警 需求单 快递 " +
    "样品 样本 标本 来信 信访 举报 退换货 售后",
);
const EACH: WordList = /* @__PURE__ */ wordList("所有 全部 每 各类 均 逐 一律 任何 凡");
/** Single things that are delivered or answered for once. */
const PROJECTS: WordList = /* @__PURE__ */ wordList("系统 平台 项目 方案 上线 建设 搭建 招聘 验收");
/** What is there already is worked off once. */
const BACKLOG: WordList = /* @__PURE__ */ wordList("积压 存量 遗留 历史 未结 现有");
/** Terms of payment are longer than other promises. */
const PAYMENTS: WordList = /* @__PURE__ */ wordList("支付 付款 结清 报销 回款 赔付");
const SHARES: WordList = /* @__PURE__ */ wordList("的比例 的占比 的比率");
/** What comes round again is done within so many days each time: 每月结账在5个工作日内完成. */
const ROUNDS: WordList = /* @__PURE__ */ wordList(
  "每月 每周 每季 每日 每天 月度 季度 周度 月结 季结 月末结账 月报 周报 季报 日报 月底结账 按月 按季 按周",
);
const ADVERBS: WordList = /* @__PURE__ */ wordList(
  "必须 予以 给予 及时 得到 全部 均 应 须 需 要 做出 作出 的 100% 都 首次 有效 妥善 按时 一律 即",
);

/** Whether a Chinese length of time from `at` to `end` is a service level. */
export function isChineseServiceLevel(text: string, at: number, end: number, duration: Duration): boolean {
  if (duration.isClock) return true;
  if (duration.months > 0 || duration.length > LONGEST_DAYS) return false;
  const before = clauseBefore(text, at, REACH);
  const after = clauseAfter(text, end, REACH);
  if (duration.length <= USUAL_DAYS && holdsAny(ROUNDS, before) && !hasCount(after)) return true;
  const verbAt = afterAdverbs(after);
  const always = lengthAt(ALWAYS, after, verbAt);
  const verb = always > 0 ? always : lengthAt(SOMETIMES, after, verbAt);
  if (verb === 0) return false;
  const rest = after.slice(verbAt + verb);
  // 90%的出院患者7天内完成随访: so many of those who come again and again.
  if (duration.length <= USUAL_DAYS && before.includes("%的")) return true;
  if (measuresRate(rest) || holdsAny(SHARES, rest)) return true;
  if (always > 0) return !holdsAny(PROJECTS, rest.slice(0, 6)) && !hasCount(rest);
  if (hasCount(rest)) return false;
  const isCase = holdsAny(CASES, before) || holdsAny(CASES, rest.slice(0, 8));
  if (!isCase || holdsAny(PROJECTS, rest.slice(0, 6)) || holdsAny(BACKLOG, before) || holdsAny(BACKLOG, rest))
    return false;
  return duration.length <= USUAL_DAYS || holdsAny(EACH, before) || lengthAt(PAYMENTS, after, verbAt) > 0;
}

/** 办结率, 处理及时率, 完成比例. */
function measuresRate(rest: string): boolean {
  for (let at = 0; at < 5; at++) {
    if (rest.charAt(at) === "率" || rest.startsWith("比例", at) || rest.startsWith("占比", at)) return true;
    if (!isHan(rest.charCodeAt(at))) return false;
  }
  return false;
}

/** 处理200件投诉: so many are worked off once. */
function hasCount(rest: string): boolean {
  const at = skipSpaces(rest, 0);
  return isDigit(rest.charCodeAt(at)) && !rest.slice(at, at + 6).includes("%");
}

/** The place of the verb after 必须, 及时, 完成 and the like. */
function afterAdverbs(after: string): number {
  let at = 0;
  for (let count = 0; count < 3; count++) {
    at = skipSpaces(after, at);
    const adverb = entryAt(ADVERBS, after, at);
    if (adverb !== null) at += adverb.word.length;
    else if (
      after.startsWith("完成", at) &&
      (lengthAt(ALWAYS, after, at + 2) > 0 || lengthAt(SOMETIMES, after, at + 2) > 0)
    )
      at += 2;
    else break;
  }
  return at;
}
