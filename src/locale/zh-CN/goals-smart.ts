/**
 * What goals says in Chinese: smart.
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
