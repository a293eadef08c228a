/**
 * Does a word of time leave the day open?
 * @module
 */
import type { Rule } from "../../core/index.js";
import { vagueRule } from "../compile/lint/vague-rule.js";
import type { SentenceSubject } from "../compile/sentence.js";

export const vagueTime: Rule<SentenceSubject> = /* @__PURE__ */ vagueRule("goals/vague-time", "time");
