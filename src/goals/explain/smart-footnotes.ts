/**
 * What would make a goal or a sentence SMART? The verdicts in short, what they rest on, and each piece of advice.
 * @module
 */
import type { Explanation } from "../../core/index.js";
import { SMART_DIMENSIONS, type SmartAssessment } from "../smart/smart-assessment.js";

type Footnote = NonNullable<Explanation["footnotes"]>[number];

/** The footnotes of an assessment: a summary, then each dimension with its evidence and advice. */
export function smartFootnotes(assessment: SmartAssessment): readonly Footnote[] {
  const { passed, applicable, unknown } = assessment;
  return [
    { code: "goals/smart-summary", data: { passed, applicable, unknown } },
    ...SMART_DIMENSIONS.flatMap((dimension) => {
      const { verdict, evidence, advice } = assessment[dimension];
      return [
        { code: "goals/smart-verdict", data: { dimension, verdict } },
        ...evidence.map(({ code, data }) => ({ code, data })),
        ...advice.map(({ code, data }) => ({ code, data })),
      ];
    }),
  ];
}
