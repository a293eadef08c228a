// Uses the installed package as an ES module, beside a host that has its own ideas of decimals.
import assert from "node:assert/strict";
import { Decimal } from "decimal.js";
import { gregorian, periodOf } from "opslogic/calendar";
import { format, OpsLogicError, round } from "opslogic/core";
import { calculateKpis, figureAt } from "opslogic/kpi";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";

Decimal.set({ precision: 2, rounding: 0 });
const rounded = round("2.345", { places: 2, mode: "halfEven" });
assert.equal(rounded.toString(), "2.34");
assert.ok(Decimal.isDecimal(rounded));
assert.throws(() => round(Number.NaN, { places: 2, mode: "halfEven" }), OpsLogicError);
assert.equal(periodOf(gregorian(), "quarter", "2026-03-31").id, "2026-Q1");

const model = {
  tables: { orders: { date: "Day", columns: { Sales: { unit: "USD" }, Profit: { unit: "USD" } } } },
  kpis: [{ id: "margin", formula: "sum(Profit) / sum(Sales)", unit: "%", direction: "higher" }],
};
const orders = [
  { Day: "2026-01-05", Sales: 100.1, Profit: 10.2 },
  { Day: "2026-02-05", Sales: 200.2, Profit: 20.1 },
];
const range = { start: "2026-01-01", endExclusive: "2026-04-01" };
const cube = calculateKpis(model, { orders }, { grain: "quarter", range, dataThrough: "2026-03-31" });
const margin = figureAt(cube, { kpi: "margin", period: "2026-Q1" });
// 30.3 / 300.3, by hand.
assert.equal(margin.value?.toString(), "0.1008991008991008991008991008991009");
assert.equal(format(margin, { unit: "%", places: 2, locale: en }), "10.09%");
assert.equal(format(margin, { unit: "%", places: 2, locale: zhCN }), "10.09%");
