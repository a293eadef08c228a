/**
 * What goals says in Chinese: compile.
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
