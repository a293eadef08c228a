/**
 * Does the deadline count from an event that has no date?
 * @module
 */
import type { Rule } from "../../core/index.js";
import type { SentenceSubject } from "../compile/sentence.js";
import { placeAt, quoted } from "../compile/sentence-place.js";
export const eventRelative: Rule<SentenceSubject> = {
  code: "goals/event-relative",
  severity: "warning",
  check: (sentence, report) => {
    for (const mark of sentence.times) {
      if (mark.role !== "event") continue;
      report(placeAt(mark), { word: quoted(sentence, mark) }, sentence.deadline === null ? "warning" : "info");
    }
  },
};
