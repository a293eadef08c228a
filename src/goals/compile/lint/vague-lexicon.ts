/**
 * What is a vague word? One that lets everybody agree and nobody check: how it is told apart from the same letters in a
 * name or beside a number, and which question would make it clear.
 *
 * Sources: the lexicon of the requirement-smell literature (Femmer et al. 2016: words are evidence, not proof, so each
 * hit asks a question), and what managers write in both languages. Verbs such as "improve" are not here: they need a
 * measure to be fine, these words would need to be replaced.
 * @module
 */
import type { VagueMark } from "../mark.js";

/**
 * Whether letters that look like a vague word are one, where they stand. The text is plain (folded), and looked at
 * no further than a few words to each side.
 */
export type VagueGuard = (plain: string, start: number, end: number) => boolean;

/** Words that leave the same thing open, and are asked the same question. */
export interface VagueGroup {
  readonly category: VagueMark["category"];
  /** Last part of the key of its question. */
  readonly question: string;
  readonly words: readonly string[];
  /** Without it, every occurrence counts. */
  readonly guard?: VagueGuard;
  readonly slight?: boolean;
}
