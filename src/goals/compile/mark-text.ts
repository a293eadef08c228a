/**
 * Which marks does a text bear? Read once, however many goals are taken from it.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";
import { readVerbs } from "./clause/read-verbs.js";
import { type CompileOptions, readOptions } from "./compile-options.js";
import { readVagueMarks } from "./lint/read-vague-marks.js";
import type { QuantityMark, TimeMark, VagueMark } from "./mark.js";
import { readQuantityMarks } from "./quantity/read-quantity-marks.js";
import type { VerbMark } from "./sentence.js";
import { plainText } from "./source-text.js";
import { readTimeMarks } from "./time/read-time-marks.js";

/** A text with all its marks, each kind in order. */
export interface MarkedText {
  readonly source: string;
  readonly plain: string;
  readonly asOf: string;
  readonly locale: "en" | "zh-CN";
  readonly times: readonly TimeMark[];
  readonly quantities: readonly QuantityMark[];
  readonly verbs: readonly VerbMark[];
  readonly vagueMarks: readonly VagueMark[];
}

/** Reads all marks of a text. */
export function markText(text: string, options: CompileOptions, caller: string): MarkedText {
  if (typeof text !== "string") {
    const received = describeValue(text);
    throw new OpsLogicError("goals/not-text", `expected a text, got ${received}`, {
      function: caller,
      path: [],
      received,
      expected: "a text",
    });
  }
  const { context, asOf, locale } = readOptions(options, caller);
  const plain = plainText(text);
  const times = readTimeMarks(plain, context);
  const quantities = readQuantityMarks(plain, times);
  const verbs = readVerbs(plain, times, quantities);
  return { source: text, plain, asOf, locale, times, quantities, verbs, vagueMarks: readVagueMarks(plain) };
}
