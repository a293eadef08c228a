/**
 * What is written about the rules of cascade-weights.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const cascadeWeightsDoc: RuleDoc = {
  code: "goals/cascade-weights",
  title: { en: "Weights that do not add up", "zh-CN": "权重有误" },
  why: {
    en: "Weights that make neither 1 nor 100 are a sign of a forgotten part; with a missing, negative or zero weight there is no score at all, and on a sum weights have no effect.",
    "zh-CN":
      "合计既不是 1 也不是 100，多半是漏了一项；权重缺失、为负或全部为 0 时无法计算得分；按数量加总时权重不起作用。",
  },
  wrong: `{ "goals": [
    { "id": "sales", "kind": "numeric" },
    { "id": "north", "kind": "numeric",
      "parents": [{ "goal": "sales", "kind": "contribute", "weight": 40 }] },
    { "id": "south", "kind": "numeric",
      "parents": [{ "goal": "sales", "kind": "contribute", "weight": 35 }] }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "sales", "kind": "numeric" },
    { "id": "north", "kind": "numeric",
      "parents": [{ "goal": "sales", "kind": "contribute", "weight": 60 }] },
    { "id": "south", "kind": "numeric",
      "parents": [{ "goal": "sales", "kind": "contribute", "weight": 40 }] }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Give every part a weight of zero or more, all of them 1 or 100 together, or no weights at all.",
    "zh-CN": "每一项都设不小于 0 的权重，合计为 1 或 100；或者全部不设。",
  },
};

export const weightlessDoc: RuleDoc = {
  code: "goals/weightless",
  title: { en: "A contribution that weighs nothing", "zh-CN": "计入但权重为 0" },
  why: {
    en: "It looks as if the goal counted, and whatever becomes of it changes nothing.",
    "zh-CN": "看起来计入了，实际上好坏都不影响结果。",
  },
  wrong: `{ "goals": [
    { "id": "sales", "kind": "numeric" },
    { "id": "north", "kind": "numeric",
      "parents": [{ "goal": "sales", "kind": "contribute", "weight": 1 }] },
    { "id": "website", "kind": "numeric",
      "parents": [{ "goal": "sales", "kind": "contribute", "weight": 0 }] }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "sales", "kind": "numeric" },
    { "id": "north", "kind": "numeric",
      "parents": [{ "goal": "sales", "kind": "contribute", "weight": 1 }] },
    { "id": "website", "kind": "numeric", "parents": [{ "goal": "sales", "kind": "support" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Make it a support link, or give it a weight.",
    "zh-CN": "改为支持关系，或设一个权重。",
  },
};
