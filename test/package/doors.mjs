// Loads every door of the installed package as an ES module.
import assert from "node:assert/strict";

const doors = JSON.parse(process.env.DOORS);
for (const door of doors) {
  const names = Object.keys(await import(door));
  assert.ok(names.length > 0, `${door} offers nothing`);
  assert.ok(!names.includes("default"), `${door} has a default export`);
}
for (const door of JSON.parse(process.env.CLOSED)) {
  await assert.rejects(import(door), (error) => error.code === "ERR_MODULE_NOT_FOUND" && /'zod'/.test(error.message));
}

// One class and one function, whatever door they come through.
const root = await import("opslogic");
for (const door of ["opslogic/core", "opslogic/calendar", "opslogic/kpi"]) {
  for (const [name, value] of Object.entries(await import(door))) assert.equal(root[name], value, name);
}

// What is not a door is closed.
await assert.rejects(import("opslogic/core/internal"), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });
await assert.rejects(import("opslogic/dist/core/index.js"), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });
