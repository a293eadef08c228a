/**
 * Which numbers are no amounts? Standards and events (ISO 9001, 双11), ranks (Top 10), versions, levels, phases, years,
 * scale maxima (out of 5, 满分100), list numbers, phone numbers.
 * @module
 */
import {
  beforeSpaces,
  isDigit,
  isLetter,
  type WordTable,
  wordAt,
  wordBefore,
  wordsByEnd,
  wordsByStart,
} from "./word-table.js";

/** What a word in front of a number makes of it: a name that could be taken for a value, or plainly none. */
const NAMES_BEFORE: WordTable<"noted" | "plain"> = /* @__PURE__ */ wordsByEnd<"noted" | "plain">([
  [
    "noted",
    "iso|iso/iec|iec|iatf|ts|gb|gb/t|gb/z|as|en|ohsas|soc|pci dss|sa|haccp|gdpr|cmmi|top|top-|" +
      "fortune|forbes global|forbes|双|双十|global|sp|财富|fortune global|" +
      "world's top|best|前|第",
  ],
  [
    "plain",
    "level|tier|phase|stage|version|ver|v|release|windows|office|microsoft|sprint|step|wave|round|" +
      "batch|chapter|section|article|appendix|annex|grade|class|" +
      "category|type|series|building|room|plant|site|warehouse|factory|line|press|machine|shift|dock|hall|ward|counter|theatre|wing|till|depot|oven|gate|lane|bay|crew|unit|floor|platform|" +
      "terminal|no.|no|number|#|form|policy|sop|" +
      "industry|web|covid|covid-|gpt|gpt-|model|option|group|priority|p|s|l|q|h|fy|sev|severity|zone|" +
      "region|district|route|highway|" +
      "gate|milestone|objective|goal|kr|okr|kpi|key result|item|point no.|task|project|ticket|case|" +
      "issue|lot|cohort|track|工业|" +
      "scope|gen|generation|formula|studio|python|java|php|angular|day|area|pillar|horizon|" +
      "generation|block|module|lesson|unit no.|figure|table|exhibit|" +
      "per|every|each|older than|younger than|aged over|aging over|每|逾期|账龄|库龄|超期|电话|热线|编号|代码|号码|邮编|版本|股票代码",
  ],
]);

/** Whether the words in front make a number a name. */
export function nameBefore(plain: string, at: number): { readonly start: number; readonly noted: boolean } | null {
  const end = beforeSpaces(plain, at);
  const joined = plain.charCodeAt(end - 1) === 0x2d && isLetter(plain.charCodeAt(end - 2)) ? end - 1 : end;
  const found = wordBefore(NAMES_BEFORE, plain, end) ?? wordBefore(NAMES_BEFORE, plain, joined);
  if (found === null) return null;
  // 之前, 目前, 年前, 提前 do not rank.
  if (plain[found.start] === "前" && "之目以当年月日提天周底先此生事会".includes(plain[found.start - 1] ?? " "))
    return null;
  return { start: found.start, noted: found.meaning === "noted" };
}

const NAMES_BEHIND: WordTable<"noted" | "plain"> = /* @__PURE__ */ wordsByStart<"noted" | "plain">([
  [
    "noted",
    "后|s管理|s现场|s标准|s评|s检查|s活动|s体系|s audit|s program|s audits|s standard|s standards| sigma|σ|西格玛|强|" +
      "年计划|大|佳|a级|a景区|g|g网络|d打印|字方针|项制度|x24|x7",
  ],
  [
    "plain",
    "-on-1|-on-one|-to-1|-to-one|s店|b端|b业务|b客户|b销售|b市场|b渠道|d打印|d建模|d模型|d设计|d printing|d printers|d printed|d printer|d models|" +
      "d model|d design|k高清|k视频|k电视|k超高清|h制|号|月|版|版本|期|级|层|楼|代|线|维|轴|核|寸|折|岁|度|mm|cm|nm|gb|mb|tb|kb|hz|" +
      "mhz|ghz|kw|mw|v|分位|百分位| pm| am|pm|am|p.m.| p.m.|路|路公交|届|年级|type|号文|p|th|st|nd|rd|:|分制",
  ],
]);

/** Whether the words behind make a number a name. */
export function nameBehind(plain: string, at: number): { readonly end: number; readonly noted: boolean } | null {
  const found = wordAt(NAMES_BEHIND, plain, at);
  if (found === null) return null;
  const sign = plain[at];
  const next = plain[found.end] ?? " ";
  if (sign === "后" && !isDecade(plain, at)) return null;
  if (sign === "强" && "化度调制".includes(next)) return null;
  if (sign === "大" && "于幅量约概".includes(next)) return null;
  if (sign === "度" && "电".includes(next)) return null;
  if (sign === "期" && "间望".includes(next)) return null;
  if (sign === "线" && "上下".includes(next)) return null;
  if (sign === ":" && !isDigit(plain.charCodeAt(found.end))) return null;
  if (sign === "级" && next === "别") return null;
  return { end: found.end, noted: found.meaning === "noted" };
}

/** 80后, 90后, 00后 name those born then; 5后 does not. */
function isDecade(plain: string, at: number): boolean {
  return plain[at - 1] === "0" || plain[at - 1] === "5";
}

/** Numbers that are names wherever they stand alone. */
const FAMOUS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "618",
  "996",
  "985",
  "211",
  "12315",
  "12345",
  "818",
  "1024",
  "365",
  "404",
]);

/** Whether bare digits are known as a name: all of them have three to five. */
export function isFamous(plain: string, at: number, end: number): boolean {
  return end - at >= 3 && end - at <= 5 && FAMOUS.has(plain.slice(at, end));
}

/** Whether a number opens a list item at the start of a line: "1. ", "2) ", "3、", "(4)". */
export function isListNumber(plain: string, at: number, end: number): boolean {
  if (end - at > 2) return false;
  const sign = plain[end];
  const before = plain[at - 1];
  if (before === "(" && sign === ")") return true;
  if (sign !== "." && sign !== ")" && sign !== "、" && sign !== ":") return false;
  if (sign === "." && isDigit(plain.charCodeAt(end + 1))) return false;
  let start = at;
  while (start > 0 && start > at - 8 && " \t-*•#>".includes(plain[start - 1] as string)) start--;
  const opens = start === 0 || "\n;。,;:!?".includes(plain[start - 1] as string);
  return (
    opens &&
    (sign !== "、" || start === 0 || plain[start - 1] === "\n" || plain[start - 1] === "。" || plain[start - 1] === ";")
  );
}

const SCALE_BEFORE: WordTable<true> = /* @__PURE__ */ wordsByEnd([
  [
    true,
    "out of|满分|满分为|总分|总分为|满分是|满分:|scale of|a scale of 1 to|scale of 1 to|scale of 1-|scale from 1 to|" +
      "a maximum score of|max score of|scale of 0 to|scale of 0-",
  ],
]);
const SCALE_BEHIND: WordTable<true> = /* @__PURE__ */ wordsByStart([
  [
    true,
    "分制|分满分|分量表|-point scale| point scale|-point likert|-star scale|-level scale|-grade scale|级制|级量表|分为满分",
  ],
]);

/** Whether a number is the end of a scale; where the words around it begin and end. */
export function scaleMaximum(
  plain: string,
  at: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  const behind = wordAt(SCALE_BEHIND, plain, end);
  if (behind !== null) return { start: at, end: behind.end };
  const before = wordBefore(SCALE_BEFORE, plain, beforeSpaces(plain, at));
  if (before === null) return null;
  return { start: before.start, end: plain[end] === "分" ? end + 1 : end };
}

const SCORES =
  /score|rating|rated|rate us|csat|nps|satisfaction|survey|stars|评分|得分|打分|满意度|评价|测评|分数|均分|绩效|考核/;

/** Whether a score is spoken of shortly before a number. */
export function speaksOfScore(plain: string, at: number): boolean {
  return SCORES.test(plain.slice(Math.max(0, at - 40), at));
}
