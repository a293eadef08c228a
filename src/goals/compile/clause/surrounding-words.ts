/**
 * Which words tell what stands around a goal: with what it is compared, what it may cost, whom it serves, who owns it?
 * @module
 */

const COMPARISONS =
  "同比|环比|较去年|较上年|较上一年|较上季度|较上月|比去年|比上年|与去年同期|与上年同期|相比去年|相比上年|较同期|较基期|在去年基础上|在上年基础上|在现有基础上|" +
  "在现状基础上|目前为|目前是|现为|现状|基准值|基线|当前值|year over year|year on year|year-over-year|year-on-year|" +
  "yoy|y-o-y|quarter over quarter|quarter on quarter|qoq|month over month|month on month|" +
  "mom|compared with|compared to|against last year|versus last year|vs last year|" +
  "vs. last year|vs fy|over last year|than last year|last year's|from last year|" +
  "on last year|relative to last|over the prior year|versus the prior|currently at|baseline|" +
  "current level|over fy|previous year|prior year|previous quarter|last quarter";

const LIMITS =
  "在现有|利用现有|依托现有|凭现有|不增加|不新增|不额外|零新增|不增加人员|不增加人手|不增加编制|不增加预算|不增人|不增编|人员不增加|人员不增|编制不变|人数不变|" +
  "人员不变|预算不变|不新增人员|不新增编制|现有人员|现有团队|现有人力|现有预算|现有资源|预算内|预算范围内|预算不超过|预算控制在|投入不超过|费用预算为|费用预算不|费用预算内|费用预算控制|费用预算约|预算为|在不增加|" +
  "不额外增加|with the existing|with our existing|with the current|with our current|" +
  "with the same|within the current|within our existing|without more|without new|" +
  "no additional headcount|no more staff|within budget|within a budget|within the budget|" +
  "within the existing|within existing|budget of|on a budget|with the existing team|" +
  "with existing|with the current team|with current|with the same headcount|" +
  "with no additional|with no extra|with no new|without additional|without adding|" +
  "without extra|without increasing headcount|without hiring|without new hires|" +
  "no additional|no extra|no new headcount|at no extra cost|at no additional cost|" +
  "existing team|existing budget|existing staff|existing resources|current headcount|" +
  "same headcount|using existing";

const LINKS =
  "为支撑|支撑公司|支撑集团|支撑部门|支持公司|服务公司|服务于公司|承接公司|承接集团|承接|助力公司|助力集团|以支撑|以实现公司|以支持公司|为实现公司|为实现集团|" +
  "为实现年度|为实现部门|为达成公司|为落实公司|落实公司|对齐公司|对齐|围绕公司|围绕集团|围绕年度|根据公司战略|按照公司战略|响应公司|配合公司|贯彻公司|公司战略|" +
  "集团战略|战略目标|上级目标|公司级okr|公司目标|公司年度目标|支撑战略|为公司|in support of|to support the company|" +
  "to support our|to support the strategic|to support the corporate|to support the group|" +
  "supporting the company|supporting our strategic|supports the company|supports our|" +
  "aligned with|aligned to|in line with the company|in line with our|" +
  "in line with the strategy|contributing to|contributes to|contribute to the company|" +
  "as part of our strategy|as part of the company|as part of the strategic|" +
  "toward the company|towards the company|to deliver on the company|linked to|linked with|" +
  "serving the company|company goal of|company objective|corporate strategy|" +
  "company strategy|strategic goal|strategic objective|strategic priority|our strategy|" +
  "parent goal|to achieve the company|to help the company|to meet the company|" +
  "to advance the company|in service of";

const LINK_STARTERS =
  "as part of|in support of|to support|supporting|supports|in line with|aligned with|" +
  "aligned to|contributing to|contributes to|contribute to|under the|in pursuit of|towards|" +
  "in service of|serving|to help deliver|to help achieve|to deliver on|in order to reach|" +
  "linked to|tied to|为实现|为达成|为落实|为支撑|为完成|为推进|为配合|为响应|为助力|围绕|承接|支撑|落实|按照|根据|配合|对齐|助力|服务于|响应|" +
  "贯彻|以实现|以支撑|以支持|以达成|以助力|从而实现|从而支撑";

const OWNER_LABELS =
  "责任人|负责人|牵头人|责任部门|牵头部门|责任单位|主责|owner|owned by|responsible person|responsible|accountable|" +
  "led by|lead|assigned to|assignee|dri";

/** What a goal above is called; counts only soon behind a word that links. */
const GOALS_ABOVE =
  "strategy|strategic|vision|okr|okrs|company goal|company's goal|company goals|" +
  "company objective|corporate goal|corporate objective|group goal|group's goal|mission|" +
  "annual goal|annual goals|our goal of|company's|company-wide goal|战略|规划|愿景|方针|公司目标|公司年度目标|" +
  "集团目标|年度目标|总体目标|总目标|部门目标|上级目标|经营目标|公司级";

/** What a phrase tells. */
export type SurroundingTag = "comparison" | "limit" | "link" | "starter" | "owner" | "above";

/** All phrases with what they tell. */
export const SURROUNDING_WORDS: readonly (readonly [SurroundingTag, readonly string[]])[] = [
  ["comparison", COMPARISONS.split("|")],
  ["limit", LIMITS.split("|")],
  ["link", LINKS.split("|")],
  ["starter", LINK_STARTERS.split("|")],
  ["owner", OWNER_LABELS.split("|")],
  ["above", GOALS_ABOVE.split("|")],
];
