/**
 * What kpi says in English.
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
