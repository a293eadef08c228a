/**
 * What is written about the rules of cascade-levels.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const orphanDoc: RuleDoc = {
  code: "goals/orphan",
  title: { en: "A goal below the top that serves none above", "zh-CN": "没有上级目标" },
  why: {
    en: "Work that serves no higher goal competes for people with work that does.",
    "zh-CN": "不服务于任何上级目标的工作，会与真正重要的工作争抢人手。",
  },
  wrong: `{ "goals": [
    { "id": "growth", "kind": "numeric", "level": "company" },
    { "id": "intranet", "kind": "numeric", "level": "team" }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "growth", "kind": "numeric", "level": "company" },
    { "id": "sales", "kind": "numeric", "level": "department",
      "parents": [{ "goal": "growth", "kind": "contribute" }] },
    { "id": "north", "kind": "numeric", "level": "team",
      "parents": [{ "goal": "sales", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Link it to the goal it serves, or drop it. If no goal fits, one may be missing above.",
    "zh-CN": "关联到它所服务的目标，或取消它；若都不合适，可能是上一级少了一个目标。",
  },
};

export const levelSkippedDoc: RuleDoc = {
  code: "goals/level-skipped",
  title: { en: "A goal that skips a level", "zh-CN": "目标跨级关联" },
  why: {
    en: "A goal that hangs directly on the top usually hides a goal that the level between has not set, and its manager does not see it.",
    "zh-CN": "直接挂到最高层，往往说明中间层级缺少目标，中间的主管也看不到这项工作。",
  },
  wrong: `{ "goals": [
    { "id": "growth", "kind": "numeric", "level": "company" },
    { "id": "demo", "kind": "numeric", "level": "team",
      "parents": [{ "goal": "growth", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "growth", "kind": "numeric", "level": "company" },
    { "id": "sales", "kind": "numeric", "level": "department",
      "parents": [{ "goal": "growth", "kind": "contribute" }] },
    { "id": "demo", "kind": "numeric", "level": "team",
      "parents": [{ "goal": "sales", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Link it to a goal of the level between; set that goal if it is missing.",
    "zh-CN": "改为关联中间层级的目标；没有就先设一个。",
  },
};

export const levelInvertedDoc: RuleDoc = {
  code: "goals/level-inverted",
  title: { en: "A goal that contributes to one below it", "zh-CN": "上级计入下级" },
  why: {
    en: "A company goal below a team goal turns the cascade upside down: the team would answer for the company.",
    "zh-CN": "公司目标挂在团队目标之下，上下颠倒，等于让团队为公司负责。",
  },
  wrong: `{ "goals": [
    { "id": "growth", "kind": "numeric", "level": "company",
      "parents": [{ "goal": "north", "kind": "contribute" }] },
    { "id": "north", "kind": "numeric", "level": "team" }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "growth", "kind": "numeric", "level": "company" },
    { "id": "north", "kind": "numeric", "level": "department",
      "parents": [{ "goal": "growth", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Turn the link round.",
    "zh-CN": "把上下级关系对调。",
  },
};

export const unknownLevelDoc: RuleDoc = {
  code: "goals/unknown-level",
  title: { en: "A level that is not among the levels", "zh-CN": "层级未定义" },
  why: {
    en: "Whether a goal lacks a parent or skips a level can only be seen if its level is known.",
    "zh-CN": "层级不明，就无法判断是否缺少上级或跨级。",
  },
  wrong: `{ "goals": [
    { "id": "growth", "kind": "numeric", "level": "company" },
    { "id": "north", "kind": "numeric", "level": "squad",
      "parents": [{ "goal": "growth", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31", "levels": ["company", "department", "team"] } }`,
  right: `{ "goals": [
    { "id": "growth", "kind": "numeric", "level": "company" },
    { "id": "north", "kind": "numeric", "level": "squad",
      "parents": [{ "goal": "growth", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31", "levels": ["company", "squad"] } }`,
  fix: {
    en: "Correct the level, or name all levels of your organization from the top down.",
    "zh-CN": "改正层级名称，或自上而下列出组织的全部层级。",
  },
};
