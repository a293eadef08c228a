/**
 * Where in a sentence does a finding point, and which words does it quote?
 * @module
 */
import type { Place } from "../../core/index.js";
import type { StatedGoal } from "../definition/stated-goal.js";
import type { TextSpan } from "./compiled-goal.js";
import type { SentenceSubject } from "./sentence.js";

/** The place of a part of the text. */
export function placeAt({ start, end }: TextSpan): Place {
  return { path: [], span: { start, end } };
}

/** The words of a part of the text, as given. */
export function quoted(sentence: SentenceSubject, { start, end }: TextSpan): string {
  return sentence.source.slice(start, end);
}

/** Whether what a rule sees was read from a sentence; a goal in fields has no words to look at. */
export function isSentence(goal: StatedGoal): goal is SentenceSubject {
  return "plain" in goal;
}
