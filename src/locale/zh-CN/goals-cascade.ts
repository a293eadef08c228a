/**
 * What goals says in Chinese: cascade.
 * @module
 */
import type { LocalePart } from "../../core/index.js";

export const goalsCascadePart: LocalePart = {
  reasons: {},
  notes: {},
  findings: {},
  footnotes: {},
  words: {},
};
