/**
 * Does a word praise where a measure should be named?
 * @module
 */
import type { Rule } from "../../core/index.js";
import { vagueRule } from "../compile/lint/vague-rule.js";
import type { SentenceSubject } from "../compile/sentence.js";

export const vagueQuality: Rule<SentenceSubject> = /* @__PURE__ */ vagueRule("goals/vague-quality", "quality");
