/**
 * What does a sentence say around its goal: with what it is compared, what it may cost, whom it serves, who owns it?
 *
 * All phrases are looked for in one pass.
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import type { TimeMark } from "../mark.js";
import { ownerSpan } from "./owner.js";
import { type PhraseTable, phraseTable, scanPhrases } from "./phrase-finder.js";
import { SURROUNDING_WORDS, type SurroundingTag } from "./surrounding-words.js";

/** What stands around a goal, where it stands. */
export interface Surroundings {
  /** What makes it testable: a comparison, or a limit of means. */
  readonly feasible: TextSpan | null;
  /** Where it names the goal above it. */
  readonly relevant: TextSpan | null;
  readonly owner: TextSpan | null;
}

const TABLE: PhraseTable<SurroundingTag> = /* @__PURE__ */ phraseTable(SURROUNDING_WORDS);
/** So soon behind a word that links must the goal above be named: as part of the city's 2030 vision. */
const REACH_OF_LINK = 40;

/** Reads what stands around a goal. */
export function surroundingsOf(
  plain: string,
  span: TextSpan,
  times: readonly TimeMark[],
  quantities: readonly TextSpan[],
): Surroundings {
  const first: Partial<Record<SurroundingTag, TextSpan>> = {};
  let linked: TextSpan | null = null;
  let starter: TextSpan | null = null;
  scanPhrases(TABLE, plain, span, (tag, start, end) => {
    first[tag] ??= { start, end };
    if (tag === "starter") starter = { start, end };
    if (tag !== "above" || starter === null || linked !== null) return;
    if (start >= starter.end && end <= starter.end + REACH_OF_LINK) linked = { start: starter.start, end };
  });
  const feasible = firstComparison(times) ?? first.comparison ?? first.limit ?? null;
  return {
    feasible: feasible === null ? null : { start: feasible.start, end: feasible.end },
    relevant: first.link ?? linked,
    owner: ownerSpan(plain, span, first.owner ?? null, times, quantities),
  };
}

function firstComparison(times: readonly TimeMark[]): TimeMark | null {
  for (const time of times) if (time.role === "comparison") return time;
  return null;
}
