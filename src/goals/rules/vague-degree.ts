/**
 * Does a word say "much" where a number should?
 * @module
 */
import type { Rule } from "../../core/index.js";
import { vagueRule } from "../compile/lint/vague-rule.js";
import type { SentenceSubject } from "../compile/sentence.js";

export const vagueDegree: Rule<SentenceSubject> = /* @__PURE__ */ vagueRule("goals/vague-degree", "degree");
