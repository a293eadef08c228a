/**
 * What is written about the rules of cascade-measures.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const unitMismatchDoc: RuleDoc = {
  code: "goals/unit-mismatch",
  title: { en: "A goal in another unit than its parent", "zh-CN": "与上级目标单位不一致" },
  why: {
    en: "Amounts in different units cannot be added, and a sum of them would be a number without meaning.",
    "zh-CN": "单位不同不能相加，加出来的数没有意义。",
  },
  wrong: `{ "goals": [
    { "id": "sales", "kind": "numeric", "unit": "USD", "metric": "Revenue", "target": 100, "rollUp": "sum" },
    { "id": "china", "kind": "numeric", "unit": "CNY", "metric": "Revenue China", "target": 720,
      "parents": [{ "goal": "sales", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "sales", "kind": "numeric", "unit": "USD", "metric": "Revenue", "target": 100, "rollUp": "sum" },
    { "id": "china", "kind": "numeric", "unit": "USD", "metric": "Revenue China", "target": 100,
      "parents": [{ "goal": "sales", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Convert to one unit, at a rate that is agreed for the year.",
    "zh-CN": "统一单位，汇率在年初定好。",
  },
};

export const oppositeDirectionsDoc: RuleDoc = {
  code: "goals/opposite-directions",
  title: { en: "One metric, two directions", "zh-CN": "同一指标方向相反" },
  why: {
    en: "One team's success is the other's failure, and the metric stays where it is.",
    "zh-CN": "一方的成绩就是另一方的损失，指标原地不动。",
  },
  wrong: `{ "goals": [
    { "id": "sales", "kind": "numeric", "metric": "Stock days", "direction": "increase", "start": 30, "target": 40 },
    { "id": "finance", "kind": "numeric", "metric": "Stock days", "direction": "decrease", "start": 30, "target": 20 }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "supply", "kind": "numeric", "metric": "Stock days", "direction": "decrease", "start": 30, "target": 25 },
    { "id": "finance", "kind": "numeric", "metric": "Stock days", "direction": "decrease", "start": 30, "target": 20 }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Decide which way it should go; often both want a range to stay in.",
    "zh-CN": "先定好方向；很多时候双方要的其实是一个合理区间。",
  },
};

export const doubleCountingDoc: RuleDoc = {
  code: "goals/double-counting",
  title: { en: "One movement that counts twice", "zh-CN": "同一成果重复计算" },
  why: {
    en: "Two goals claim the same movement, or one goal reaches the same parent twice: more is reported than has happened.",
    "zh-CN": "两个目标把同一段变化都算作自己的成果，或一个目标经两条路径计入同一上级：报出来的比实际发生的多。",
  },
  wrong: `{ "goals": [
    { "id": "product", "kind": "numeric", "metric": "Churn", "unit": "%", "start": 8, "target": 5 },
    { "id": "service", "kind": "numeric", "metric": "Churn", "unit": "%", "start": 8, "target": 5 }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "product", "kind": "numeric", "metric": "Churn", "unit": "%", "start": 8, "target": 5 },
    { "id": "service", "kind": "numeric", "metric": "Churn", "unit": "%", "start": 8, "target": 5,
      "parents": [{ "goal": "product", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Let one own the movement and the other contribute to it, or split the target among them.",
    "zh-CN": "由一方负责，另一方计入其下；或把目标值分解到各方。",
  },
};
