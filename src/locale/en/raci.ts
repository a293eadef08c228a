/**
 * What raci says in English.
 * @module
 */
import type { LocalePart } from "../../core/index.js";
import { raciFindings } from "./raci-rules.js";

export const raciPart: LocalePart = {
  reasons: {},
  notes: {},
  findings: { ...raciFindings },
  footnotes: {},
  words: {},
};
