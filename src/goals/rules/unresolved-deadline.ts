/**
 * Does the deadline need a calendar that is not at hand?
 * @module
 */

import { dayOfNumber } from "../../calendar/internal.js";
import type { Rule } from "../../core/index.js";
import type { SentenceSubject } from "../compile/sentence.js";
import { placeAt, quoted } from "../compile/sentence-place.js";
export const unresolvedDeadline: Rule<SentenceSubject> = {
  code: "goals/unresolved-deadline",
  severity: "warning",
  check: (sentence, report) => {
    for (const mark of sentence.times) {
      if (mark.role !== "unresolved") continue;
      const days = mark.alternatives.map((day) => dayOfNumber(day));
      report(placeAt(mark), { word: quoted(sentence, mark), days }, sentence.deadline === null ? "warning" : "info");
    }
  },
};
