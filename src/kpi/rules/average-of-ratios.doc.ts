/**
 * What is written about the rule of average-of-ratios.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/average-of-ratios",
  title: { en: "A plain mean or sum of ratios", "zh-CN": "直接平均（或相加）比率" },
  why: {
    en: "The mean of line margins gives a cheap line the weight of a dear one: 90/100 and 2/20 make 92/120, that is 77 %, not 50 %.",
    "zh-CN": "直接平均各行利润率，小单与大单权重相同：90/100 与 2/20 合起来是 92/120，即 77%，不是 50%。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "margin", "formula": "avg(Profit / Sales)" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "margin", "formula": "sum(Profit) / sum(Sales)" }] }`,
  fix: {
    en: "Divide the sums, or use weightedAvg(value, weight).",
    "zh-CN": "先分别求和再相除，或用 weightedAvg(值, 权重)。",
  },
};
