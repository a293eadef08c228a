/**
 * Can a multiplier be read in two ways?
 * @module
 */
import type { Rule } from "../../core/index.js";
import type { SentenceSubject } from "../compile/sentence.js";
import { placeAt, quoted } from "../compile/sentence-place.js";
export const multiplierAmbiguous: Rule<SentenceSubject> = {
  code: "goals/multiplier-ambiguous",
  severity: "warning",
  check: (sentence, report) => {
    for (const mark of sentence.quantities) {
      if (!mark.notes.includes("multiplier-ambiguous")) continue;
      report(placeAt(mark), { word: quoted(sentence, mark), readings: [mark.value, ...mark.alternatives] });
    }
  },
};
