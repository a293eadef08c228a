/**
 * Are several goals put into one sentence?
 * @module
 */
import type { Rule } from "../../core/index.js";
import type { SentenceSubject } from "../compile/sentence.js";
import { placeAt, quoted } from "../compile/sentence-place.js";
export const multipleGoals: Rule<SentenceSubject> = {
  code: "goals/multiple-goals",
  severity: "warning",
  check: (sentence, report) => {
    for (const other of sentence.others) report(placeAt(other), { text: quoted(sentence, other) });
  },
};
