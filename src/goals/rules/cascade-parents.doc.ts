/**
 * What is written about the rules of cascade-parents.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doubleParentDoc: RuleDoc = {
  code: "goals/double-parent",
  title: { en: "Several parents without shares", "zh-CN": "计入多个上级但没有分摊比例" },
  why: {
    en: "The whole movement would count in each of them: the company would report it twice.",
    "zh-CN": "同一成果会在每个上级中各算一遍，公司层面就重复了。",
  },
  wrong: `{ "goals": [
    { "id": "sales", "kind": "numeric" },
    { "id": "service", "kind": "numeric" },
    { "id": "portal", "kind": "numeric",
      "parents": [{ "goal": "sales", "kind": "contribute" }, { "goal": "service", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "sales", "kind": "numeric" },
    { "id": "service", "kind": "numeric" },
    { "id": "portal", "kind": "numeric",
      "parents": [{ "goal": "sales", "kind": "contribute", "share": "0.6" }, { "goal": "service", "kind": "contribute", "share": "0.4" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Give each link its share, or let one link contribute and make the others support links.",
    "zh-CN": "给每条关系设分摊比例，或只留一条计入关系，其余改为支持关系。",
  },
};

export const splitSharesDoc: RuleDoc = {
  code: "goals/split-shares",
  title: { en: "Shares that do not make 1", "zh-CN": "分摊比例合计不为 1" },
  why: {
    en: "Below 1, part of the movement counts nowhere; above 1, part of it counts twice.",
    "zh-CN": "合计小于 1，有一部分没算；大于 1，有一部分重复算。",
  },
  wrong: `{ "goals": [
    { "id": "sales", "kind": "numeric" },
    { "id": "service", "kind": "numeric" },
    { "id": "portal", "kind": "numeric",
      "parents": [{ "goal": "sales", "kind": "contribute", "share": "0.6" }, { "goal": "service", "kind": "contribute", "share": "0.6" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "sales", "kind": "numeric" },
    { "id": "service", "kind": "numeric" },
    { "id": "portal", "kind": "numeric",
      "parents": [{ "goal": "sales", "kind": "contribute", "share": "0.6" }, { "goal": "service", "kind": "contribute", "share": "0.4" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Correct the shares so that they make 1 together.",
    "zh-CN": "调整比例，使合计为 1。",
  },
};
