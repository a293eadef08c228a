/**
 * What is written about the rule of nested-aggregate.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/nested-aggregate",
  title: { en: "An aggregate inside an aggregate", "zh-CN": "聚合里面又有聚合" },
  why: {
    en: "Among the rows there are only their values: no sums, no windows. One step per entity is taken with share, tally or mean, and holds aggregates only.",
    "zh-CN":
      "在行的层面只有各行的值，没有合计，也没有时间窗口。要先按客户、订单等汇总，用 share、tally 或 mean，其中只能写聚合。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "average", "formula": "avg(sum(Sales))" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "average", "formula": "mean(Customer, sum(Sales))" }] }`,
  fix: {
    en: "Take the inner aggregate for each entity (`mean(entity, sum(x))`), or move it outside.",
    "zh-CN": "用 mean(实体, sum(x)) 先按实体汇总，或把内层移到外面。",
  },
};
