/**
 * What is written about the rule of not-a-number.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/not-a-number",
  title: { en: "A text, date or truth that is calculated with", "zh-CN": "用非数值参与计算" },
  why: {
    en: "Only numbers can be added, averaged and reported as a KPI.",
    "zh-CN": "只有数值才能相加、求平均，作为指标结果。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Region": { "type": "text" } } } },
  "kpis": [{ "id": "regions", "formula": "sum(Region)" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Region": { "type": "text" } } } },
  "kpis": [{ "id": "regions", "formula": "countDistinct(Region)" }] }`,
  fix: {
    en: "Count texts, use days(a, b) for dates, if(...) for conditions.",
    "zh-CN": "文本用计数，日期用 days(a, b)，条件用 if(...)。",
  },
};
