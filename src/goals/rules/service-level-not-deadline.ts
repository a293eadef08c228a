/**
 * Does the only time in the sentence say how fast, and not until when?
 * @module
 */
import type { Rule } from "../../core/index.js";
import type { SentenceSubject } from "../compile/sentence.js";
import { placeAt, quoted } from "../compile/sentence-place.js";
export const serviceLevelNotDeadline: Rule<SentenceSubject> = {
  code: "goals/service-level-not-deadline",
  severity: "info",
  check: (sentence, report) => {
    const { deadline, serviceLevel, spans } = sentence;
    if (deadline !== null || serviceLevel === null || spans.serviceLevel === undefined) return;
    report(placeAt(spans.serviceLevel), { word: quoted(sentence, spans.serviceLevel) });
  },
};
