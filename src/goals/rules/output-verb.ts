/**
 * Is work named, and not what it is good for?
 * @module
 */
import type { Rule } from "../../core/index.js";
import type { SentenceSubject } from "../compile/sentence.js";
import { placeAt, quoted } from "../compile/sentence-place.js";
export const outputVerb: Rule<SentenceSubject> = {
  code: "goals/output-verb",
  severity: "info",
  check: (sentence, report) => {
    const { verb } = sentence.clause;
    // A sentence that says what the work is for has answered already.
    if (verb === null || sentence.relevant === "known") return;
    // "hold 12 workshops" is work; "hold cost at 3%" keeps something.
    const isHeld = verb.word === "hold" && sentence.direction === "achieve";
    if (!verb.output && !isHeld) return;
    report(placeAt(verb), { word: quoted(sentence, verb) });
  },
};
