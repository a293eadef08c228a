/**
 * Does "before" leave open whether the day itself belongs?
 * @module
 */

import { dayOfNumber } from "../../calendar/internal.js";
import type { Rule } from "../../core/index.js";
import type { SentenceSubject } from "../compile/sentence.js";
import { placeAt, quoted } from "../compile/sentence-place.js";
export const beforeDate: Rule<SentenceSubject> = {
  code: "goals/before-date",
  severity: "info",
  check: (sentence, report) => {
    for (const mark of sentence.times) {
      if (mark.day === null || !mark.notes.includes("before-date")) continue;
      report(placeAt(mark), { word: quoted(sentence, mark), deadline: dayOfNumber(mark.day) });
    }
  },
};
