/**
 * What are the parts of a score called? Names in both languages, as an explanation is data that either may say.
 * @module
 */
import type { ExplanationNode, Text } from "../../core/index.js";
import { type Fraction, textOfFraction } from "../../core/internal.js";
import { unitForFormat } from "./unit-for-format.js";

/** A part of a score. */
export type PartName =
  | "now"
  | "start"
  | "target"
  | "commit"
  | "stretch"
  | "low"
  | "high"
  | "tolerance"
  | "done"
  | "milestones";

/** Names of the parts of a score. */
export const PART_NAMES: Readonly<Record<PartName, Text>> = {
  now: { en: "now", "zh-CN": "当前值" },
  start: { en: "start", "zh-CN": "基期值" },
  target: { en: "target", "zh-CN": "目标值" },
  commit: { en: "floor", "zh-CN": "保底值" },
  stretch: { en: "stretch", "zh-CN": "挑战值" },
  low: { en: "lower bound", "zh-CN": "下限" },
  high: { en: "upper bound", "zh-CN": "上限" },
  tolerance: { en: "tolerance", "zh-CN": "允许偏差" },
  done: { en: "done", "zh-CN": "已完成" },
  milestones: { en: "all milestones", "zh-CN": "全部里程碑" },
};

/** A number with its name and the unit of the goal. */
export function part(name: PartName, exact: Fraction, unit: string | undefined): ExplanationNode {
  return { op: "value", name: PART_NAMES[name], exact: textOfFraction(exact), ...inUnit(unit) };
}

/** A number that needs no name. */
export function plain(exact: Fraction): ExplanationNode {
  return { op: "value", exact: textOfFraction(exact) };
}

/** The unit as a label of a step. */
export function inUnit(unit: string | undefined): { readonly unit?: string } {
  return unit === undefined ? {} : { unit: unitForFormat(unit) };
}

/** The name of a goal, `Return rate`, as that of its progress. */
export function progressName(name: Text): Text {
  if (typeof name === "string") return { en: `${name}: progress`, "zh-CN": `${name}：进度` };
  const en = name.en ?? name["zh-CN"] ?? "";
  const chinese = name["zh-CN"] ?? name.en ?? "";
  return { en: `${en}: progress`, "zh-CN": `${chinese}：进度` };
}
