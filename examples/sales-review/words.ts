/**
 * What does the review say around its numbers? The words of the example, in both languages; those of
 * statuses, effects, reasons and units come from the library's locales.
 * @module
 */

/** What the sentences of a point are filled with: numbers already written out. */
export interface GrowthWords {
  readonly revenue: string;
  readonly profit: string;
  readonly margin: string;
  readonly points: string;
  readonly highestOf: number;
  readonly lowestOf: number;
}

export interface JudgedWords {
  readonly name: string;
  readonly status: string;
  readonly actual: string;
  readonly target: string;
  /** Without a sign. */
  readonly difference: string;
  readonly above: boolean;
  readonly attainment: string;
  /** `"Central -4.68%"` and so on, joined; empty if none. */
  readonly regions: string;
}

export interface Words {
  readonly title: (period: string) => string;
  /** `note`: that the quarter is not over; empty if it is. */
  readonly dataThrough: (day: string, note: string) => string;
  readonly attention: string;
  readonly company: string;
  readonly region: (region: string) => string;
  readonly byRegion: string;
  readonly trend: string;
  readonly explained: string;
  readonly footnotes: string;
  /** Headings of columns. */
  readonly kpi: string;
  readonly place: string;
  readonly target: string;
  readonly variance: string;
  readonly effect: string;
  readonly attainment: string;
  readonly status: string;
  readonly onYear: string;
  readonly onQuarter: string;
  readonly turnedToLoss: string;
  readonly turnedToProfit: string;
  readonly lossGrew: string;
  readonly lossShrank: string;
  readonly separator: string;
  readonly growthWithoutProfit: (words: GrowthWords) => string;
  readonly regionTurnedToLoss: (region: string, loss: string, before: string, margin: string) => string;
  readonly judged: (words: JudgedWords) => string;
  readonly regionAgainstTarget: (region: string, actual: string, target: string) => string;
  readonly notes: (facts: NoteFacts) => readonly string[];
}

/** What the footnotes speak of. */
export interface NoteFacts {
  readonly dataThrough: string;
  readonly lastOrder: string;
  /** Sum over regions, and of the company. */
  readonly customersOfRegions: string;
  readonly customersOfCompany: string;
  /** `"3407 = 3406"`, joined; empty if none. */
  readonly duplicates: string;
  readonly duplicateCount: number;
  /** The convention of attainment, in the words of the library. */
  readonly attainment: string;
}

export const english: Words = {
  title: (period) => `Quarterly sales review, ${period}`,
  dataThrough: (day, note) => `Data through ${day}${note === "" ? "" : ` (${note})`}. Targets are samples.`,
  attention: "What needs attention first",
  company: "Company",
  region: (region) => `Region ${region}`,
  byRegion: "By region",
  trend: "Quarter by quarter",
  explained: "One figure explained",
  footnotes: "Footnotes",
  kpi: "KPI",
  place: "Region",
  target: "Sample target",
  variance: "Variance",
  effect: "Effect",
  attainment: "Attained",
  status: "Status",
  onYear: "On year",
  onQuarter: "On quarter",
  turnedToLoss: "profit to loss",
  turnedToProfit: "loss to profit",
  lossGrew: "loss widened",
  lossShrank: "loss narrowed",
  separator: ", ",
  growthWithoutProfit: ({ revenue, profit, margin, points, highestOf, lowestOf }) =>
    `Growth without profit: revenue is up ${revenue} on the year before, the highest of ${highestOf} quarters, but ` +
    `profit is down ${profit}. Margin is ${margin}, down ${points}, the lowest of ${lowestOf} quarters.`,
  regionTurnedToLoss: (region, loss, before, margin) =>
    `${region} turned from profit to loss: a loss of ${loss} after a profit of ${before} the year before; margin ${margin}.`,
  judged: ({ name, status, actual, target, difference, above, attainment, regions }) =>
    `${name}: ${status}, ${actual} against ${target} (${difference} ${above ? "above" : "below"}), attainment ${attainment}.` +
    (regions === "" ? "" : ` Off target: ${regions}.`),
  regionAgainstTarget: (region, actual, target) => `${region} (${actual} against ${target})`,
  notes: (facts) => [
    `Data are complete through ${facts.dataThrough}: this day is given, not inferred; the last order is of ${facts.lastOrder}.`,
    "Targets are sample targets: the data hold none.",
    facts.attainment,
    "On year, on quarter: (current - earlier) ÷ |earlier|; percentages change in points, from unrounded values.",
    "The fourth quarter is the peak of every year: judge on year; there is no target on quarter.",
    "Status is decided on unrounded values. Attention goes to growth without profit, to regions that turned to loss, then to KPIs by status and lowest attainment.",
    "Values are rounded one by one: those of the regions may add up to a little more or less than the company.",
    `Customers order in several regions: those of the regions add up to ${facts.customersOfRegions}, the company has ${facts.customersOfCompany}.`,
    "Repeat rate (two or more orders in the quarter) is defined for the company only. Returning rate of a region: who ordered there in the quarter before and did so again.",
    "Order-to-ship time is a mean over orders in calendar days, not the time of delivery. A deep discount is above 20 %; 20 % is not.",
    ...(facts.duplicateCount === 0
      ? []
      : [`Duplicate order lines: ${facts.duplicateCount}, reported, not dropped; Row ID ${facts.duplicates}.`]),
  ],
};

export const chinese: Words = {
  title: (period) => `销售部门季度回顾：${period}`,
  dataThrough: (day, note) => `数据截至 ${day}${note === "" ? "" : `（${note}）`}，目标为示例目标。`,
  attention: "优先关注",
  company: "全公司",
  region: (region) => `地区：${region}`,
  byRegion: "分地区",
  trend: "近五个季度",
  explained: "计算过程示例",
  footnotes: "说明",
  kpi: "指标",
  place: "地区",
  target: "示例目标",
  variance: "差异",
  effect: "优劣",
  attainment: "达成率",
  status: "状态",
  onYear: "同比",
  onQuarter: "环比",
  turnedToLoss: "由盈转亏",
  turnedToProfit: "扭亏为盈",
  lossGrew: "亏损扩大",
  lossShrank: "亏损收窄",
  separator: "、",
  growthWithoutProfit: ({ revenue, profit, margin, points, highestOf, lowestOf }) =>
    `增收不增利：销售额同比增长 ${revenue}，为 ${highestOf} 个季度以来最高；利润同比下降 ${profit}；` +
    `利润率 ${margin}，同比下降 ${points}，为 ${lowestOf} 个季度以来最低。`,
  regionTurnedToLoss: (region, loss, before, margin) =>
    `${region} 由盈转亏：本季亏损 ${loss}，上年同期盈利 ${before}；利润率 ${margin}。`,
  judged: ({ name, status, actual, target, difference, above, attainment, regions }) =>
    `${name}${status}：实际 ${actual}，目标 ${target}，${above ? "高于" : "低于"}目标 ${difference}，达成率 ${attainment}。` +
    (regions === "" ? "" : `未达标地区：${regions}。`),
  regionAgainstTarget: (region, actual, target) => `${region}（实际 ${actual}，目标 ${target}）`,
  notes: (facts) => [
    `数据截至 ${facts.dataThrough}，由调用方给定，不从数据推断；最后一笔订单在 ${facts.lastOrder}。`,
    "目标均为示例目标，数据中没有目标。",
    facts.attainment,
    "同比、环比 =（本期 − 前期）÷ |前期|；百分比指标按个百分点比较，用未舍入的数值计算。",
    "第四季度历年都是旺季：看同比，环比不设目标。",
    "状态按未舍入的数值判定。关注顺序：增收不增利、由盈转亏的地区，其余按状态和达成率从低到高。",
    "各数值分别舍入，各地区相加与全公司可能略有出入。",
    `同一客户会在多个地区下单：各地区下单客户数相加为 ${facts.customersOfRegions}，全公司为 ${facts.customersOfCompany}。`,
    "季内复购率（季内下单两次及以上）只按全公司统计。地区的上季客户回购率：上季在该地区下单、本季又在该地区下单的客户占比。",
    "发货时长按订单平均，以日历日计，不是送达时长。高折扣指折扣高于 20 %，不含 20 %。",
    ...(facts.duplicateCount === 0
      ? []
      : [`重复订单行 ${facts.duplicateCount} 行，只提示，未剔除：行号 ${facts.duplicates}。`]),
  ],
};
