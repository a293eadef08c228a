/**
 * What is written about the rule of too-deep.ts for people; outside of the run-time path.
 * In the example ⟨text × n⟩ stands for n times the text, with i from 1.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/too-deep",
  title: { en: "KPIs that refer to each other too deep", "zh-CN": "指标引用层数过多" },
  why: {
    en: "More than 200 levels of KPIs that build on each other cannot be explained to anyone.",
    "zh-CN": "指标逐级引用超过 200 层，无法向任何人解释。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day" } },
  "kpis": [{ "id": "k0", "formula": "sum(Sales)" }⟨,
    { "id": "k{i}", "formula": "k{i-1} + 1" } × 200⟩] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)" }] }`,
  fix: {
    en: "Define the upper KPIs from fewer steps.",
    "zh-CN": "减少中间层级。",
  },
};
