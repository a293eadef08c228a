/**
 * What is written about the rule of not-a-condition.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/not-a-condition",
  title: { en: "A condition that is neither true nor false", "zh-CN": "条件不是真假判断" },
  why: {
    en: "After where, in if and beside and, or, not stands something that is true, false or unknown.",
    "zh-CN": "where 之后、if 的第一项以及 and、or、not 两侧，只能是真、假或无法判断。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "big", "formula": "sum(Sales where Sales)" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "big", "formula": "sum(Sales where Sales > 1000)" }] }`,
  fix: {
    en: "Compare the value with something.",
    "zh-CN": "写成比较式。",
  },
};
