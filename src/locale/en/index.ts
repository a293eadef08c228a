/**
 * English: the words of all modules.
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

/** English words for `render` and `format`. */
export const en: Locale = {
  tag: "en",
  language: "en",
  ...joinParts(corePart, calendarPart, kpiPart, goalsPart, raciPart, workflowPart),
  numbers,
  operations,
};
