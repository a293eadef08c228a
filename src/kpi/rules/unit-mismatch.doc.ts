/**
 * What is written about the rule of unit-mismatch.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/unit-mismatch",
  title: { en: "Values of different units added or compared", "zh-CN": "不同单位相加或比较" },
  why: {
    en: "Dollars and euros, or hours and days, give a sum that is no amount of anything.",
    "zh-CN": "美元加欧元、小时加天，加出来的数没有意义。",
  },
  wrong: `{ "tables": { "sales": { "date": "Day", "columns": { "Home": { "unit": "USD" }, "Abroad": { "unit": "EUR" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Home) + sum(Abroad)" }] }`,
  right: `{ "tables": { "sales": { "date": "Day", "columns": { "Home": { "unit": "USD" }, "Abroad": { "unit": "EUR" }, "Rate": { "unit": "USD/EUR" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Home) + sum(Abroad * Rate)" }] }`,
  fix: {
    en: "Convert one of them first, or correct the declared unit.",
    "zh-CN": "先换算成同一单位，或改正声明的单位。",
  },
};
