/**
 * Is the only number of the sentence part of a name?
 * @module
 */
import type { Rule } from "../../core/index.js";
import type { SentenceSubject } from "../compile/sentence.js";
import { placeAt, quoted } from "../compile/sentence-place.js";
export const numberInName: Rule<SentenceSubject> = {
  code: "goals/number-in-name",
  severity: "info",
  check: (sentence, report) => {
    if (sentence.measureKind !== null) return;
    for (const mark of sentence.quantities) {
      if (mark.shape === "name") report(placeAt(mark), { word: quoted(sentence, mark) });
    }
  },
};
