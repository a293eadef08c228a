/**
 * What goals says in English: progress.
 * @module
 */
import type { LocalePart } from "../../core/index.js";

export const goalsProgressPart: LocalePart = {
  reasons: {},
  notes: {},
  findings: {},
  footnotes: {},
  words: {},
};
