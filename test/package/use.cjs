// Uses the installed package by require, and hands its decimals to the ES module: two copies, one meaning.
const assert = require("node:assert/strict");
const { gregorian, periodOf } = require("opslogic/calendar");
const { round } = require("opslogic/core");

const rounded = round("2.345", { places: 2, mode: "halfEven" });
assert.equal(rounded.toString(), "2.34");
assert.equal(periodOf(gregorian(), "quarter", "2026-03-31").id, "2026-Q1");

import("opslogic/core").then((core) => {
  assert.equal(core.round(rounded, { places: 1, mode: "halfEven" }).toString(), "2.3");
});
