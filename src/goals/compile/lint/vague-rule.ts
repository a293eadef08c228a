/**
 * How are vague words reported? One rule for each thing that they leave open.
 * @module
 */
import type { Rule } from "../../../core/index.js";
import type { VagueMark } from "../mark.js";
import type { SentenceSubject } from "../sentence.js";
import { placeAt, quoted } from "../sentence-place.js";

/**
 * A rule that reports the vague words of one category, each with the question that helps.
 *
 * Where the sentence is specific, measurable and time-bound all the same, the word is a matter of style: a note.
 */
export function vagueRule(code: string, category: VagueMark["category"]): Rule<SentenceSubject> {
  return {
    code,
    severity: "warning",
    check: (sentence, report) => {
      const complete = sentence.specific && sentence.measurable && sentence.timeBound;
      for (const mark of sentence.vagueMarks) {
        if (mark.category !== category) continue;
        const lower = complete || mark.slight ? "info" : "warning";
        report(placeAt(mark), { word: quoted(sentence, mark), question: mark.question }, lower);
      }
    },
  };
}
