/**
 * What is written about the rule of overlapping-versions.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/overlapping-versions",
  title: { en: "Two versions that hold on the same day", "zh-CN": "两个口径同日生效" },
  why: {
    en: "On the days on which two versions hold, a figure has two definitions.",
    "zh-CN": "重叠的日子里，一个数字有两个口径。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)", "effectiveUntil": "2026-02-01" },
    { "id": "revenue", "formula": "sum(Profit)", "effectiveFrom": "2026-01-01" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)", "effectiveUntil": "2026-01-01" },
    { "id": "revenue", "formula": "sum(Profit)", "effectiveFrom": "2026-01-01" }] }`,
  fix: {
    en: "Let one version end on the day on which the next begins; `effectiveUntil` is the day after its last.",
    "zh-CN": "让前一版的截止日等于后一版的起始日（effectiveUntil 当天不再生效）。",
  },
};
