/**
 * What raci says in English.
 * @module
 */
import type { LocalePart } from "../../core/index.js";

export const raciPart: LocalePart = {
  reasons: {},
  notes: {},
  findings: {},
  footnotes: {},
  words: {},
};
