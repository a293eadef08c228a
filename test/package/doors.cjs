// Loads every door of the installed package by require.
const assert = require("node:assert/strict");

for (const door of JSON.parse(process.env.DOORS)) {
  assert.ok(Object.keys(require(door)).length > 0, `${door} offers nothing`);
  assert.ok(require.resolve(door).endsWith(".cjs"), `${door} is no CommonJS file`);
}
for (const door of JSON.parse(process.env.CLOSED)) {
  assert.throws(
    () => require(door),
    (error) => error.code === "MODULE_NOT_FOUND" && /'zod'/.test(error.message),
  );
}

const root = require("opslogic");
for (const door of ["opslogic/core", "opslogic/calendar", "opslogic/kpi"]) {
  for (const [name, value] of Object.entries(require(door))) assert.equal(root[name], value, name);
}
