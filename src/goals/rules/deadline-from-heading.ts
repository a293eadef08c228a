/**
 * Does the deadline stand in a heading above, and not in the goal itself?
 * @module
 */
import type { Rule } from "../../core/index.js";
import type { SentenceSubject } from "../compile/sentence.js";
import { placeAt, quoted } from "../compile/sentence-place.js";
export const deadlineFromHeading: Rule<SentenceSubject> = {
  code: "goals/deadline-from-heading",
  severity: "info",
  check: (sentence, report) => {
    const { deadline, span, spans } = sentence;
    const said = spans.deadline;
    if (deadline === null || said === undefined || (said.start >= span.start && said.end <= span.end)) return;
    report(placeAt(said), { word: quoted(sentence, said), deadline });
  },
};
