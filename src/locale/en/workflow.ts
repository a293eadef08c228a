/**
 * What workflow says in English.
 * @module
 */
import type { LocalePart } from "../../core/index.js";

export const workflowPart: LocalePart = {
  reasons: {},
  notes: {},
  findings: {},
  footnotes: {},
  words: {
    "workflow/minutes": "min",
  },
};
