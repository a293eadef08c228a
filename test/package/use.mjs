// Uses the installed package as an ES module, beside a host that has its own ideas of decimals.
import assert from "node:assert/strict";
import { Decimal } from "decimal.js";
import { gregorian, periodOf } from "opslogic/calendar";
import { OpsLogicError, round } from "opslogic/core";

Decimal.set({ precision: 2, rounding: 0 });
const rounded = round("2.345", { places: 2, mode: "halfEven" });
assert.equal(rounded.toString(), "2.34");
assert.ok(Decimal.isDecimal(rounded));
assert.throws(() => round(Number.NaN, { places: 2, mode: "halfEven" }), OpsLogicError);
assert.equal(periodOf(gregorian(), "quarter", "2026-03-31").id, "2026-Q1");
