/**
 * What is written about the rule of percent-of-percent.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/percent-of-percent",
  title: { en: "A percentage of a percentage", "zh-CN": "对百分比再求百分比" },
  why: {
    en: 'A margin that goes from 10 % to 12 % rose by 2 points; "by 20 %" is heard as a margin of 30 %.',
    "zh-CN": "利润率从 10% 到 12%，是上升 2 个百分点；说“增长 20%”，会听成利润率 30%。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "margin", "formula": "sum(Profit) / sum(Sales)" },
    { "id": "change", "formula": "growth(margin, yearAgo)" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "margin", "formula": "sum(Profit) / sum(Sales)" },
    { "id": "change", "formula": "margin - yearAgo(margin)" }] }`,
  fix: {
    en: "Take the difference, in points; if the relative change is meant, waive this.",
    "zh-CN": "改为相减，以百分点表示；确实要相对变化的，可豁免。",
  },
};
