/**
 * What goals says in English: compile.
 * @module
 */
import type { LocalePart } from "../../core/index.js";

export const goalsCompilePart: LocalePart = {
  reasons: {},
  notes: {},
  findings: {},
  footnotes: {},
  words: {},
};
