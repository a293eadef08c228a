/**
 * What is written about the rules of cascade-time.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const dueAfterParentDoc: RuleDoc = {
  code: "goals/due-after-parent",
  title: { en: "A goal that is due after its parent", "zh-CN": "截止日期晚于上级目标" },
  why: {
    en: "What is finished after the goal above has been judged cannot help it.",
    "zh-CN": "上级目标考核之后才完成，就帮不上忙了。",
  },
  wrong: `{ "goals": [
    { "id": "growth", "kind": "numeric", "dueDate": "2026-12-31" },
    { "id": "north", "kind": "numeric", "dueDate": "2027-03-31",
      "parents": [{ "goal": "growth", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "growth", "kind": "numeric", "dueDate": "2026-12-31" },
    { "id": "north", "kind": "numeric", "dueDate": "2026-11-30",
      "parents": [{ "goal": "growth", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Bring it forward, cut it into a part that is done in time, or move the goal above.",
    "zh-CN": "提前完成，拆出能按时完成的部分，或顺延上级目标。",
  },
};

export const parentClosedOverChildrenDoc: RuleDoc = {
  code: "goals/parent-closed-over-children",
  title: { en: "A closed goal over live ones", "zh-CN": "上级目标已关闭，下级仍在进行" },
  why: {
    en: "People go on working for a goal that no longer exists.",
    "zh-CN": "目标已经不在，人还在为它忙。",
  },
  wrong: `{ "goals": [
    { "id": "growth", "kind": "numeric", "outcome": { "date": "2026-03-15", "result": "abandoned" } },
    { "id": "north", "kind": "numeric", "parents": [{ "goal": "growth", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "growth", "kind": "numeric", "outcome": { "date": "2026-03-15", "result": "abandoned" } },
    { "id": "north", "kind": "numeric",
      "parents": [{ "goal": "growth", "kind": "contribute" }], "outcome": { "date": "2026-03-15", "result": "abandoned" } }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Close the goals below as well, or link them to a goal that goes on.",
    "zh-CN": "下级一并关闭，或改挂到仍在进行的目标。",
  },
};
