/**
 * What is written about the rule of missing-owner.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/missing-owner",
  title: { en: "A KPI without owner", "zh-CN": "指标没有责任人" },
  why: {
    en: "A number that nobody answers for is not acted on.",
    "zh-CN": "没有责任人的指标，出了偏差没人处理。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)", "owner": "Head of sales" }] }`,
  fix: {
    en: "Name the role that answers for it.",
    "zh-CN": "写明由哪个岗位负责。",
  },
};
