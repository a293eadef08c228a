/**
 * Does a word leave open who or what is meant?
 * @module
 */
import type { Rule } from "../../core/index.js";
import { vagueRule } from "../compile/lint/vague-rule.js";
import type { SentenceSubject } from "../compile/sentence.js";

export const vagueScope: Rule<SentenceSubject> = /* @__PURE__ */ vagueRule("goals/vague-scope", "scope");
