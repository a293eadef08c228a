/**
 * What kpi says in Chinese.
 * @module
 */
import type { LocalePart } from "../../core/index.js";

export const kpiPart: LocalePart = {
  reasons: {},
  notes: {},
  findings: {},
  footnotes: {},
  words: {},
};
