/**
 * Chinese: the words of all modules.
 * @module
 */
import type { Locale } from "../../core/index.js";
import { joinParts } from "../../core/internal.js";
import { calendarPart } from "./calendar.js";
import { corePart, numbers, operations } from "./core.js";
import { goalsPart } from "./goals.js";
import { kpiPart } from "./kpi.js";
import { raciPart } from "./raci.js";
import { workflowPart } from "./workflow.js";

/** Chinese words for `render` and `format`. */
export const zhCN: Locale = {
  tag: "zh-CN",
  language: "zh-CN",
  ...joinParts(corePart, calendarPart, kpiPart, goalsPart, raciPart, workflowPart),
  numbers,
  operations,
};
