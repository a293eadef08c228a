/**
 * What goals says in English: smart.
 * @module
 */
import type { LocalePart } from "../../core/index.js";

export const goalsSmartPart: LocalePart = {
  reasons: {},
  notes: {},
  findings: {},
  footnotes: {},
  words: {},
};
