/**
 * What calendar says in Chinese.
 * @module
 */
import type { LocalePart } from "../../core/index.js";

export const calendarPart: LocalePart = {
  reasons: {},
  notes: {},
  findings: {},
  footnotes: {},
  words: {},
};
