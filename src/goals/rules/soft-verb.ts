/**
 * Is a verb that promises nothing left without a measure?
 * @module
 */
import type { Rule } from "../../core/index.js";
import type { SentenceSubject } from "../compile/sentence.js";
import { placeAt, quoted } from "../compile/sentence-place.js";
export const softVerb: Rule<SentenceSubject> = {
  code: "goals/soft-verb",
  severity: "warning",
  check: (sentence, report) => {
    // With a number the verb is only a verb: "improve NPS from 30 to 40".
    if (sentence.measurable) return;
    const hedges = new Set(sentence.vagueMarks.map(({ start }) => start));
    const above = sentence.spans.relevant;
    for (const verb of sentence.verbs) {
      // "to support growth" says what the goal is for.
      // 力争 and try are hedges, and reported as such.
      if (hedges.has(verb.start)) continue;
      if (!verb.soft || (above !== undefined && verb.start >= above.start && verb.end <= above.end)) continue;
      report(placeAt(verb), { word: quoted(sentence, verb) });
    }
  },
};
