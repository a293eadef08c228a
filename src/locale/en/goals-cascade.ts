/**
 * What goals says in English: cascade.
 * @module
 */
import type { LocalePart } from "../../core/index.js";

export const goalsCascadePart: LocalePart = {
  reasons: {
    "no-parts": "nothing contributes to it",
    "zero-weights": "all weights are 0",
    "no-scores": "none of its parts has a score",
    "parts-missing": "some of its parts have no score",
    "low-coverage": "too little of it is known",
  },
  notes: {
    "partial-coverage": "part of it is not known",
  },
  findings: {},
  footnotes: {},
  words: {},
};
