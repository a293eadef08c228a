/**
 * Does the only time in the sentence say how often, and not until when?
 * @module
 */
import type { Rule } from "../../core/index.js";
import type { SentenceSubject } from "../compile/sentence.js";
import { placeAt, quoted } from "../compile/sentence-place.js";
export const cadenceNotDeadline: Rule<SentenceSubject> = {
  code: "goals/cadence-not-deadline",
  severity: "info",
  check: (sentence, report) => {
    const { deadline, cadence, spans } = sentence;
    if (deadline !== null || cadence === null || spans.cadence === undefined) return;
    report(placeAt(spans.cadence), { word: quoted(sentence, spans.cadence), cadence });
  },
};
