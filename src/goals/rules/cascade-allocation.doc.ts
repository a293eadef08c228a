/**
 * What is written about the rules of cascade-allocation.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const underAllocatedDoc: RuleDoc = {
  code: "goals/under-allocated",
  title: { en: "A target that is not given away in full", "zh-CN": "目标值没有分解到位" },
  why: {
    en: "Even if everybody reaches everything, the goal is missed.",
    "zh-CN": "即使人人完成，上级目标也达不成。",
  },
  wrong: `{ "goals": [
    { "id": "sales", "kind": "numeric", "target": 100, "rollUp": "sum", "unit": "USD", "metric": "Revenue", "direction": "increase", "start": 0 },
    { "id": "north", "kind": "numeric", "target": 40,
      "parents": [{ "goal": "sales", "kind": "contribute" }], "unit": "USD", "metric": "Revenue", "direction": "increase", "start": 0 },
    { "id": "south", "kind": "numeric", "target": 35,
      "parents": [{ "goal": "sales", "kind": "contribute" }], "unit": "USD", "metric": "Revenue", "direction": "increase", "start": 0 },
    { "id": "online", "kind": "numeric", "target": 15,
      "parents": [{ "goal": "sales", "kind": "contribute" }], "unit": "USD", "metric": "Revenue", "direction": "increase", "start": 0 }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "sales", "kind": "numeric", "target": 100, "rollUp": "sum", "unit": "USD", "metric": "Revenue", "direction": "increase", "start": 0 },
    { "id": "north", "kind": "numeric", "target": 45,
      "parents": [{ "goal": "sales", "kind": "contribute" }], "unit": "USD", "metric": "Revenue", "direction": "increase", "start": 0 },
    { "id": "south", "kind": "numeric", "target": 35,
      "parents": [{ "goal": "sales", "kind": "contribute" }], "unit": "USD", "metric": "Revenue", "direction": "increase", "start": 0 },
    { "id": "online", "kind": "numeric", "target": 20,
      "parents": [{ "goal": "sales", "kind": "contribute" }], "unit": "USD", "metric": "Revenue", "direction": "increase", "start": 0 }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Give the rest to somebody, or lower the target. A goal that is no sum says so with its rollUp.",
    "zh-CN": "把缺口落实到人，或调低目标；若本来就不是加总关系，用 rollUp 说明。",
  },
};

export const overAllocatedDoc: RuleDoc = {
  code: "goals/over-allocated",
  title: { en: "A target that is given away more than once", "zh-CN": "目标值分解过头" },
  why: {
    en: "A reserve is a decision; without one, somebody works for a number that nobody needs.",
    "zh-CN": "留余量应是有意为之；否则就有人在为多余的数字努力。",
  },
  wrong: `{ "goals": [
    { "id": "sales", "kind": "numeric", "target": 100, "rollUp": "sum", "unit": "USD", "metric": "Revenue", "direction": "increase", "start": 0 },
    { "id": "north", "kind": "numeric", "target": 70,
      "parents": [{ "goal": "sales", "kind": "contribute" }], "unit": "USD", "metric": "Revenue", "direction": "increase", "start": 0 },
    { "id": "south", "kind": "numeric", "target": 50,
      "parents": [{ "goal": "sales", "kind": "contribute" }], "unit": "USD", "metric": "Revenue", "direction": "increase", "start": 0 }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "sales", "kind": "numeric", "target": 100, "rollUp": "sum", "unit": "USD", "metric": "Revenue", "direction": "increase", "start": 0 },
    { "id": "north", "kind": "numeric", "target": 60,
      "parents": [{ "goal": "sales", "kind": "contribute" }], "unit": "USD", "metric": "Revenue", "direction": "increase", "start": 0 },
    { "id": "south", "kind": "numeric", "target": 40,
      "parents": [{ "goal": "sales", "kind": "contribute" }], "unit": "USD", "metric": "Revenue", "direction": "increase", "start": 0 }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Waive it if it is a reserve (or set a tolerance); otherwise lower the targets below.",
    "zh-CN": "若是预留余量，做豁免或设容差；否则调低下级目标。",
  },
};
