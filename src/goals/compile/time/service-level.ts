/**
 * Is a length of time one within which something is to be done each time, and so no deadline?
 *
 * Reply within 2 days is a promise for every case; finish the migration within 60 days is an end. What tells them apart
 * is the unit (hours are never ends), the verb (cases are answered, resolved, shipped again and again), the object (complaints,
 * orders, each, all) and whether a rate is measured.
 * @module
 */
import type { Duration } from "./form.js";
import { matchAt, skipSpaces } from "./letters.js";

/** So far back and ahead the clause is looked at. */
const REACH = 60;

/** Verbs of single cases; whatever is answered or acknowledged comes again. */
const ALWAYS: ReadonlySet<string> = new Set([
  "respond",
  "responded",
  "responding",
  "responds",
  "response",
  "responses",
  "reply",
  "replied",
  "replying",
  "replies",
  "answer",
  "answered",
  "answering",
  "answers",
  "acknowledge",
  "acknowledged",
  "acknowledging",
  "acknowledgement",
  "triage",
  "triaged",
  "refund",
  "refunded",
  "refunds",
  "reimburse",
  "reimbursed",
  "dispatch",
  "dispatched",
  "callback",
]);
/** Verbs of cases if the object is one that comes again; of projects otherwise. */
const SOMETIMES: ReadonlySet<string> = new Set([
  "resolve",
  "resolved",
  "resolving",
  "process",
  "processed",
  "processing",
  "ship",
  "shipped",
  "shipping",
  "deliver",
  "delivered",
  "delivering",
  "pay",
  "paid",
  "paying",
  "handle",
  "handled",
  "handling",
  "close",
  "closed",
  "closing",
  "fix",
  "fixed",
  "fixing",
  "repair",
  "repaired",
  "fulfill",
  "fulfil",
  "fulfilled",
  "fill",
  "filled",
  "filling",
  "approve",
  "approved",
  "approving",
  "review",
  "reviewed",
  "settle",
  "settled",
  "settling",
  "complete",
  "completed",
  "completing",
  "return",
  "returned",
  "contact",
  "contacted",
  "contacting",
  "investigate",
  "investigated",
  "escalate",
  "escalated",
  "onboard",
  "onboarded",
  "invoice",
  "invoiced",
  "onboarding",
  "confirm",
  "confirmed",
  "restore",
  "restored",
  "address",
  "addressed",
  "follow",
  "collect",
  "collected",
  "solve",
  "solved",
  "patch",
  "patched",
  "remediate",
  "remediated",
  "issue",
  "issued",
  "arrive",
  "received",
  "done",
  "finish",
  "finished",
  "sent",
  "send",
  "submit",
  "submitted",
  "turn",
  "clear",
  "cleared",
  "schedule",
  "scheduled",
  "serve",
  "served",
  "recover",
  "recovered",
  "payment",
  "delivery",
  "resolution",
  "turnaround",
  "fulfillment",
  "fulfilment",
  "shipment",
  "reimbursement",
  "publish",
  "published",
]);
/** Objects of which there is always another one. */
const CASES: ReadonlySet<string> = new Set([
  "ticket",
  "tickets",
  "complaint",
  "complaints",
  "incident",
  "incidents",
  "inquiry",
  "inquiries",
  "enquiry",
  "enquiries",
  "request",
  "requests",
  "order",
  "orders",
  "invoice",
  "invoices",
  "refund",
  "refunds",
  "claim",
  "claims",
  "call",
  "calls",
  "email",
  "emails",
  "e-mails",
  "messages",
  "message",
  "application",
  "applications",
  "applicants",
  "shipments",
  "shipment",
  "defects",
  "bugs",
  "alerts",
  "alert",
  "case",
  "cases",
  "query",
  "queries",
  "returns",
  "issues",
  "questions",
  "customer",
  "customers",
  "client",
  "clients",
  "patients",
  "vacancies",
  "positions",
  "deliveries",
  "escalations",
  "expenses",
  "reports",
  "candidates",
  "leads",
  "parcels",
  "packages",
  "repairs",
  "payments",
  "vulnerabilities",
  "findings",
  "transactions",
  "purchases",
  "callers",
  "reviews",
  "reservations",
  "samples",
  "suppliers",
  "vendors",
  "users",
  "hires",
  "starters",
  "employees",
  "outages",
  "failures",
  "breakdowns",
  "roles",
]);
const EACH: ReadonlySet<string> = new Set(["each", "every", "any", "all", "always"]);
const RATES: ReadonlySet<string> = new Set([
  "share",
  "percentage",
  "percent",
  "rate",
  "proportion",
  "ratio",
  "portion",
  "sla",
  "slas",
]);
/** Verbs of a movement; the length of time after one says until when. */
const MOVEMENTS: ReadonlySet<string> = new Set([
  "reduce",
  "increase",
  "cut",
  "grow",
  "raise",
  "lower",
  "boost",
  "improve",
  "decrease",
  "double",
  "triple",
  "halve",
  "lift",
  "shorten",
  "shrink",
  "expand",
  "achieve",
  "reach",
  "hit",
  "attain",
  "get",
  "bring",
  "drive",
  "eliminate",
  "launch",
  "build",
  "implement",
  "migrate",
  "roll",
  "train",
  "hire",
  "recruit",
  "open",
  "create",
  "develop",
  "establish",
  "gain",
  "win",
  "sign",
  "save",
  "trim",
  "slash",
]);

/** Days up to which a promise for each case is usual; longer ones are ends of projects. */
const USUAL_DAYS = 10;
/** Invoices are paid and vacancies filled within up to this many days. */
const LONGEST_DAYS = 60;

/** What is said before a length of time in its clause, from the nearest word outwards. */
interface English {
  readonly always: boolean;
  readonly sometimes: boolean;
  readonly adjacent: boolean;
  readonly cases: boolean;
  readonly each: boolean;
  readonly rate: boolean;
  readonly movement: boolean;
}

/** Whether an English length of time, that with its preposition begins at `at` and ends at `end`, is a service level. */
export function isEnglishServiceLevel(text: string, at: number, end: number, duration: Duration): boolean {
  if (duration.isClock) return true;
  if (duration.months > 0) return false;
  const seen = lookBack(text, at);
  if (seen.always) return duration.length <= LONGEST_DAYS;
  if (!seen.sometimes) return false;
  if (seen.rate || seen.each) return duration.length <= LONGEST_DAYS && (seen.cases || seen.rate);
  if (seen.cases) return duration.length <= LONGEST_DAYS;
  if (seen.adjacent && movesOn(text, end)) return true;
  return seen.adjacent && duration.length <= USUAL_DAYS;
}

/** A movement of the measure follows: within 2 days from 80% to 95%. */
function movesOn(text: string, end: number): boolean {
  const next = skipSpaces(text, end);
  return matchAt(text, next, ["from ", "to ", "rate"]) !== "" && /^\S+\s{1,2}[\d$]/.test(text.slice(next, next + 12));
}

function lookBack(text: string, at: number): English {
  const from = Math.max(0, at - REACH);
  const words = lastClause(text.slice(from, at)).split(/[^a-z0-9%-]/);
  const seen = {
    always: false,
    sometimes: false,
    adjacent: false,
    cases: false,
    each: false,
    rate: false,
    movement: false,
  };
  let isNear = true;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as string;
    if (word === "") continue;
    if (MOVEMENTS.has(word)) {
      seen.movement = true;
      // Reduce the response time to 2 days within 6 weeks: the movement ends by then, unless a case verb stands between.
      if (!seen.always && !seen.sometimes) break;
      if (!seen.rate && !seen.adjacent) break;
    }
    const next = words[i + 1];
    const isMeasure =
      next === "time" || next === "times" || next === "rate" || next === "speed" || next === "satisfaction";
    if (ALWAYS.has(word) && !isMeasure) seen.always = true;
    if (SOMETIMES.has(word) && !isMeasure) {
      seen.sometimes = true;
      if (isNear) seen.adjacent = true;
    }
    if (CASES.has(word)) seen.cases = true;
    if (EACH.has(word)) seen.each = true;
    if (RATES.has(word) || word.endsWith("%")) seen.rate = true;
    isNear = false;
  }
  return seen;
}

function lastClause(text: string): string {
  for (let at = text.length - 1; at >= 0; at--)
    if (",.;:!?\n。".includes(text.charAt(at)) && text.charAt(at + 1) === " ") return text.slice(at + 1);
  return text;
}

/** Verbs after which a Chinese length of time is always a promise: 24小时内响应. */
const CHINESE_ALWAYS: readonly string[] = [
  "响应",
  "回复",
  "答复",
  "回应",
  "受理",
  "办结",
  "发货",
  "到账",
  "回访",
  "退款",
  "送达",
  "配送",
  "派单",
  "接单",
  "上门",
  "签收",
  "答疑",
  "反馈",
  "出库",
  "到货",
  "结案",
  "寄出",
  "妥投",
  "回电",
  "首响",
];
/** Verbs of cases if the object comes again. */
const CHINESE_SOMETIMES: readonly string[] = [
  "处理",
  "解决",
  "交付",
  "审批",
  "审核",
  "关闭",
  "修复",
  "整改",
  "支付",
  "付款",
  "报销",
  "闭环",
  "处置",
  "出具",
  "完成",
  "办理",
  "办完",
  "回款",
  "恢复",
  "排除",
  "消缺",
  "结清",
  "维修",
  "补货",
  "开票",
  "录入",
  "上架",
  "清零",
  "跟进",
  "联系",
  "确认",
  "到岗",
  "入库",
  "质检",
];
const CHINESE_CASES: readonly string[] = [
  "投诉",
  "工单",
  "订单",
  "请求",
  "咨询",
  "故障",
  "隐患",
  "发票",
  "申请",
  "案件",
  "诉求",
  "邮件",
  "来电",
  "事件",
  "缺陷",
  "退货",
  "报销",
  "客诉",
  "异常",
  "来访",
  "报修",
  "货款",
  "单据",
  "理赔",
  "询价",
  "退款",
  "漏洞",
  "线索",
  "包裹",
  "反馈",
  "简历",
  "工伤",
  "留言",
  "告警",
  "需求单",
  "快递",
  "样品",
  "合同审",
];
const CHINESE_EACH: readonly string[] = ["所有", "全部", "每", "各类", "均", "逐", "一律", "任何", "凡"];

/** Whether a Chinese length of time from `at` to `end` is a service level. */
export function isChineseServiceLevel(text: string, at: number, end: number, duration: Duration): boolean {
  if (duration.isClock) return true;
  if (duration.months > 0) return false;
  const before = clauseBefore(text, at);
  const after = clauseAfter(text, end);
  const verb = skipAdverbs(after);
  const always = matchAt(verb, 0, CHINESE_ALWAYS);
  if (always !== "") return duration.length <= LONGEST_DAYS && !isOneTime(verb.slice(always.length));
  const sometimes = matchAt(verb, 0, CHINESE_SOMETIMES);
  if (sometimes === "") return false;
  const rest = verb.slice(sometimes.length);
  // 办结率, 处理及时率: a rate is measured.
  if (/^[一-龥]{0,4}(?:率|比例|占比)/.test(rest)) return duration.length <= LONGEST_DAYS;
  const isCase = contains(before, CHINESE_CASES) || contains(rest, CHINESE_CASES);
  if (!isCase) return false;
  return duration.length <= USUAL_DAYS || contains(before, CHINESE_EACH);
}

/** 反馈结果 of one thing is an end; the object of a promise stands before or is a case. */
function isOneTime(rest: string): boolean {
  return matchAt(rest, 0, ["系统", "平台", "项目", "方案"]) !== "";
}

function skipAdverbs(text: string): string {
  let at = 0;
  for (let count = 0; count < 3; count++) {
    at = skipSpaces(text, at);
    const word = matchAt(text, at, [
      "必须",
      "予以",
      "给予",
      "及时",
      "得到",
      "全部",
      "均",
      "应",
      "须",
      "需",
      "要",
      "完成",
      "做出",
      "作出",
      "的",
      "进行",
      "100%",
      "都",
      "首次",
      "有效",
    ]);
    if (word === "" || (word === "完成" && !startsCaseVerb(text, at + 2))) break;
    at += word.length;
  }
  return text.slice(at);
}

function startsCaseVerb(text: string, at: number): boolean {
  return matchAt(text, at, CHINESE_ALWAYS) !== "" || matchAt(text, at, CHINESE_SOMETIMES) !== "";
}

function contains(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

function clauseBefore(text: string, at: number): string {
  const piece = text.slice(Math.max(0, at - 20), at);
  for (let i = piece.length - 1; i >= 0; i--) if (",;。!?\n".includes(piece.charAt(i))) return piece.slice(i + 1);
  return piece;
}

function clauseAfter(text: string, end: number): string {
  const piece = text.slice(end, end + 20);
  for (let i = 0; i < piece.length; i++) if (",;。!?\n".includes(piece.charAt(i))) return piece.slice(0, i);
  return piece;
}
