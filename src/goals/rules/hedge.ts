/**
 * Does a word take the commitment back?
 * @module
 */
import type { Rule } from "../../core/index.js";
import { vagueRule } from "../compile/lint/vague-rule.js";
import type { SentenceSubject } from "../compile/sentence.js";

export const hedge: Rule<SentenceSubject> = /* @__PURE__ */ vagueRule("goals/hedge", "hedge");
