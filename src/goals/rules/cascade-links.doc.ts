/**
 * What is written about the rules of cascade-links.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const unknownParentDoc: RuleDoc = {
  code: "goals/unknown-parent",
  title: { en: "A parent that is not there", "zh-CN": "上级目标不存在" },
  why: {
    en: "A goal whose parent is missing counts nowhere, and nobody notices until the year is over.",
    "zh-CN": "上级目标找不到，成果就不会计入任何地方，往往到年底才发现。",
  },
  wrong: `{ "goals": [
    { "id": "growth", "kind": "numeric" },
    { "id": "north", "kind": "numeric", "parents": [{ "goal": "grwoth", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "growth", "kind": "numeric" },
    { "id": "north", "kind": "numeric", "parents": [{ "goal": "growth", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Correct the id, or hand in the goal above together with the others.",
    "zh-CN": "改正编号，或把上级目标一并纳入。",
  },
};

export const selfParentDoc: RuleDoc = {
  code: "goals/self-parent",
  title: { en: "A goal that is its own parent", "zh-CN": "目标以自己为上级" },
  why: {
    en: "A goal cannot contribute to itself; the real parent is usually missing.",
    "zh-CN": "目标不能为自己做贡献，通常是漏填了真正的上级。",
  },
  wrong: `{ "goals": [
    { "id": "growth", "kind": "numeric" },
    { "id": "north", "kind": "numeric", "parents": [{ "goal": "north", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "growth", "kind": "numeric" },
    { "id": "north", "kind": "numeric", "parents": [{ "goal": "growth", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Name the goal above it.",
    "zh-CN": "填上真正的上级目标。",
  },
};

export const duplicateGoalDoc: RuleDoc = {
  code: "goals/duplicate-goal",
  title: { en: "Two goals with one id", "zh-CN": "目标编号重复" },
  why: {
    en: "Links find a goal by its id: of two with the same one, the second would stand outside of every sum.",
    "zh-CN": "关系靠编号识别目标；编号重复时，后一个不会计入任何汇总。",
  },
  wrong: `{ "goals": [
    { "id": "growth", "kind": "numeric", "metric": "Revenue" },
    { "id": "growth", "kind": "numeric", "metric": "Customers" }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "revenue", "kind": "numeric", "metric": "Revenue" },
    { "id": "customers", "kind": "numeric", "metric": "Customers" }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Give each goal an id of its own.",
    "zh-CN": "给每个目标设唯一编号。",
  },
};
