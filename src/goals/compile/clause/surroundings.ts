/**
 * What does a sentence say around its goal: whom it serves, what it may cost, who answers for it?
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import type { QuantityMark, TimeMark } from "../mark.js";
import { isCjk, isLetter } from "./letters.js";
import { findPhrase, phraseTable } from "./phrase-finder.js";

const COMPARISONS = phraseTable(
  (
    "同比|环比|较去年|较上年|较上一年|较上季度|较上月|比去年|比上年|与去年同期|与上年同期|相比去年|相比上年|较同期|较基期|在去年基础上|在上年基础上|在现有基础上|在现状基础上|目前为|目前是|现为|现状|基准值|基线|当前值|" +
    "year over year|year on year|year-over-year|year-on-year|yoy|y-o-y|quarter over quarter|quarter on quarter|qoq|month over month|month on month|mom|compared with|compared to|against last year|versus last year|vs last year|vs. last year|vs fy|over last year|than last year|last year's|from last year|on last year|relative to last|over the prior year|versus the prior|currently at|baseline|current level|over fy|previous year|prior year|previous quarter|last quarter"
  ).split("|"),
);
const LIMITS = phraseTable(
  (
    "在现有|利用现有|依托现有|凭现有|不增加|不新增|不额外|零新增|不增加人员|不增加人手|不增加编制|不增加预算|不增人|不增编|人员不增加|人员不增|编制不变|人数不变|人员不变|预算不变|不新增人员|不新增编制|现有人员|现有团队|现有人力|现有预算|现有资源|预算内|预算范围内|预算不超过|预算控制在|投入不超过|费用预算|预算为|在不增加|不额外增加|" +
    "with the existing|with our existing|with the current|with our current|with the same|within the current|within our existing|without more|without new|no additional headcount|no more staff|within budget|within a budget|within the budget|within the existing|within existing|budget of|on a budget|with the existing team|with existing|with the current team|with current|with the same headcount|with no additional|with no extra|with no new|without additional|without adding|without extra|without increasing headcount|without hiring|without new hires|no additional|no extra|no new headcount|at no extra cost|at no additional cost|existing team|existing budget|existing staff|existing resources|current headcount|same headcount|using existing"
  ).split("|"),
);
const LINKS = phraseTable(
  (
    "为支撑|支撑公司|支撑集团|支撑部门|支持公司|服务公司|服务于公司|承接公司|承接集团|承接|助力公司|助力集团|以支撑|以实现公司|以支持公司|为实现公司|为实现集团|为实现年度|为实现部门|为达成公司|为落实公司|落实公司|对齐公司|对齐|围绕公司|围绕集团|围绕年度|根据公司战略|按照公司战略|响应公司|配合公司|贯彻公司|公司战略|集团战略|战略目标|上级目标|公司级okr|公司目标|公司年度目标|支撑战略|为公司|" +
    "in support of|to support the company|to support our|to support the strategic|to support the corporate|to support the group|supporting the company|supporting our strategic|supports the company|supports our|aligned with|aligned to|in line with the company|in line with our|in line with the strategy|contributing to|contributes to|contribute to the company|as part of our strategy|as part of the company|as part of the strategic|toward the company|towards the company|to deliver on the company|linked to|linked with|serving the company|company goal of|company objective|corporate strategy|company strategy|strategic goal|strategic objective|strategic priority|our strategy|parent goal|to achieve the company|to help the company|to meet the company|to advance the company|in service of"
  ).split("|"),
);

/** What makes a goal testable: a comparison, or a limit of means. */
export function feasibilitySpan(plain: string, span: TextSpan, times: readonly TimeMark[]): TextSpan | null {
  const compared = times.find((time) => time.role === "comparison");
  if (compared !== undefined) return { start: compared.start, end: compared.end };
  return findPhrase(COMPARISONS, plain, span) ?? findPhrase(LIMITS, plain, span);
}

/** Where a sentence names the goal above it. */
export function relevanceSpan(plain: string, span: TextSpan): TextSpan | null {
  const link = findPhrase(LINKS, plain, span);
  if (link !== null) return link;
  // "As part of the city's 2030 vision": a link word, and soon after it a word for a goal above.
  for (let start = span.start; ; ) {
    const starter = findPhrase(LINK_STARTERS, plain, { start, end: span.end });
    if (starter === null) return null;
    const ahead = { start: starter.end, end: Math.min(span.end, starter.end + REACH_OF_LINK) };
    const above = findPhrase(GOALS_ABOVE, plain, ahead);
    if (above !== null) return { start: starter.start, end: above.end };
    start = starter.end;
  }
}

const REACH_OF_LINK = 40;
const LINK_STARTERS = phraseTable(
  (
    "as part of|in support of|to support|supporting|supports|in line with|aligned with|aligned to|contributing to|contributes to|contribute to|under the|in pursuit of|towards|in service of|serving|to help deliver|to help achieve|to deliver on|in order to reach|linked to|tied to|" +
    "为实现|为达成|为落实|为支撑|为完成|为推进|为配合|为响应|为助力|围绕|承接|支撑|落实|按照|根据|配合|对齐|助力|服务于|响应|贯彻|以实现|以支撑|以支持|以达成|以助力|从而实现|从而支撑"
  ).split("|"),
);
const GOALS_ABOVE = phraseTable(
  "strategy|strategic|vision|okr|okrs|company goal|company's goal|company goals|company objective|corporate goal|corporate objective|group goal|group's goal|mission|annual goal|annual goals|our goal of|company's|company-wide goal|战略|规划|愿景|okr|方针|公司目标|公司年度目标|集团目标|年度目标|总体目标|总目标|部门目标|上级目标|经营目标|公司级".split(
    "|",
  ),
);

const OWNER_LABELS = phraseTable(
  "责任人|负责人|牵头人|责任部门|牵头部门|责任单位|主责|owner|owned by|responsible person|responsible|accountable|led by|lead|assigned to|assignee|dri".split(
    "|",
  ),
);
const LONGEST_NAME = 30;

/** Who answers for the goal, by a label (责任人：X, owner: X, led by X) or a phrase (由X负责). */
export function ownerSpan(plain: string, span: TextSpan, marks: readonly (TimeMark | QuantityMark)[]): TextSpan | null {
  const byPhrase = ownerByPhrase(plain, span);
  if (byPhrase !== null) return byPhrase;
  const label = findPhrase(OWNER_LABELS, plain, span);
  if (label === null) return null;
  const word = plain.slice(label.start, label.end);
  let start = label.end;
  while (start < span.end && plain.charCodeAt(start) === 0x20) start++;
  const sign = plain.charAt(start);
  if (sign === ":" || (sign === "-" && plain.charAt(start + 1) === " ")) start++;
  else if (
    !word.endsWith(" by") &&
    word !== "assigned to" &&
    !(isCjk(word.charCodeAt(0)) && plain.startsWith("为", start))
  ) {
    return null;
  } else if (plain.startsWith("为", start)) start++;
  return nameAt(plain, start, span.end, marks);
}

/** 由X负责, 由X牵头. */
function ownerByPhrase(plain: string, span: TextSpan): TextSpan | null {
  const text = plain.slice(span.start, span.end);
  for (let at = text.indexOf("由"); at !== -1; at = text.indexOf("由", at + 1)) {
    const ahead = text.slice(at + 1, at + 1 + LONGEST_NAME);
    for (const word of TAKES_CHARGE) {
      const length = ahead.indexOf(word);
      if (length <= 0 || /[0-9,。;:]/.test(ahead.slice(0, length))) continue;
      return { start: span.start + at + 1, end: span.start + at + 1 + length };
    }
  }
  return null;
}

const TAKES_CHARGE: readonly string[] = ["负责", "牵头", "主导", "承担"];

function nameAt(plain: string, start: number, limit: number, marks: readonly TextSpan[]): TextSpan | null {
  let from = start;
  while (from < limit && plain.charCodeAt(from) === 0x20) from++;
  let end = from;
  const stop = Math.min(limit, from + LONGEST_NAME);
  while (
    end < stop &&
    (isLetter(plain.charCodeAt(end)) || isCjk(plain.charCodeAt(end)) || /[ .'-]/.test(plain.charAt(end)))
  ) {
    if (marks.some((mark) => mark.start === end)) break;
    // A stop ends the name unless it stands behind an initial: "J. Smith".
    if (plain.charAt(end) === "." && plain.charAt(end - 2) !== " " && end - from > 1) break;
    end++;
  }
  while (end > from && /[ .'-]/.test(plain.charAt(end - 1))) end--;
  return end > from ? { start: from, end } : null;
}
