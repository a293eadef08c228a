/**
 * What is written about the rule of declared-unit.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/declared-unit",
  title: { en: "A declared unit that the formula does not give", "zh-CN": "声明的单位与公式不符" },
  why: {
    en: "The unit is printed beside every figure. Either it or the formula is wrong.",
    "zh-CN": "单位会印在每个数字旁边，与公式不符，两者必有一错。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "margin", "formula": "sum(Profit) / sum(Sales)", "unit": "USD" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "margin", "formula": "sum(Profit) / sum(Sales)", "unit": "%" }] }`,
  fix: {
    en: "Correct the unit, or the formula.",
    "zh-CN": "改正单位或公式。",
  },
};
