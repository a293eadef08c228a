/**
 * What is written about the rule of mixed-denominators.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/mixed-denominators",
  title: { en: "A mean of ratios with different denominators", "zh-CN": "分母不同的比率直接平均" },
  why: {
    en: "Each ratio counts the same, however much stands below it; the mean describes none of the wholes.",
    "zh-CN": "不论分母大小，各占一份，平均值不代表任何一个整体。",
  },
  wrong: `{ "tables": { "calls": { "date": "Day", "columns": { "Met": { "unit": "#" }, "Calls": { "unit": "#" }, "Solved": { "unit": "#" }, "Tickets": { "unit": "#" } } } },
  "kpis": [{ "id": "service", "formula": "(sum(Met) / sum(Calls) + sum(Solved) / sum(Tickets)) / 2" }] }`,
  right: `{ "tables": { "calls": { "date": "Day", "columns": { "Met": { "unit": "#" }, "Calls": { "unit": "#" }, "Solved": { "unit": "#" }, "Tickets": { "unit": "#" } } } },
  "kpis": [{ "id": "service", "formula": "0.7 * sum(Met) / sum(Calls) + 0.3 * sum(Solved) / sum(Tickets)" }] }`,
  fix: {
    en: "Divide the sums, write the weights, or report the ratios side by side.",
    "zh-CN": "先求和再相除，或写明权重，或分开报告。",
  },
};
