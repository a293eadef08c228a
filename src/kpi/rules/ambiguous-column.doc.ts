/**
 * What is written about the rule of ambiguous-column.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/ambiguous-column",
  title: { en: "An aggregate that may take its rows from several tables", "zh-CN": "看不出聚合取自哪张表" },
  why: {
    en: "With several tables of rows, a name that none or several of them declare does not say which rows are meant.",
    "zh-CN": "有多张明细表时，如果列名没有声明，或几张表都有，就不知道取哪张表的行。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day" }, "returns": { "date": "Day" } },
  "kpis": [{ "id": "lines", "formula": "count()" }] }`,
  right: `{ "tables": { "orders": { "date": "Day" }, "returns": { "date": "Day" } },
  "kpis": [{ "id": "lines", "formula": "count(orders.ID)" }] }`,
  fix: {
    en: "Write the table before the column: `orders.Sales`.",
    "zh-CN": "在列名前写上表名，例如 orders.Sales。",
  },
};
