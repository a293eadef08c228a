/**
 * Which noun phrase of an English clause is its metric or deliverable?
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import type { QuantityMark } from "../mark.js";
import type { VerbMark } from "../sentence.js";
import { englishPhrase, isAgent } from "./english-phrase.js";
import { isBlankBetween } from "./letters.js";
import { nounKind } from "./measure-words.js";
import type { Piece } from "./split-clauses.js";
import { firstPhrase, lastPhrase } from "./stretches.js";

/** What a number is said of. */
export function englishMetric(
  plain: string,
  piece: Piece,
  verb: VerbMark | null,
  quantity: QuantityMark,
): TextSpan | null {
  const ahead = (start: number, end: number): TextSpan | null =>
    firstPhrase(plain, piece.times, start, end, englishPhrase);
  const behind = (start: number, end: number): TextSpan | null =>
    lastPhrase(plain, piece.times, start, end, englishPhrase);
  const after = verbAfter(piece, quantity)?.start ?? piece.end;
  if (verb === null || verb.start >= quantity.core.end) {
    if (verb?.form === "noun") return nounMetric(plain, piece, verb, quantity);
    const subject = behind(piece.start, quantity.start);
    const object = isPer(plain, quantity) ? null : (ahead(quantity.end, after) ?? ahead(quantity.end, piece.end));
    if (subject === null || isAgent(plain, subject)) return object;
    // Vaccinate 400 nurses: a single word that no lexicon knows, before a count of things, is a verb.
    const isPart = plain.startsWith(" of ", quantity.end) && nounKind(plain, subject) !== "measure";
    const counts = quantity.unit === "count" || (isPart && isBlankBetween(plain, subject.end, quantity.core.start));
    const isVerb = counts && !plain.slice(subject.start, subject.end).includes(" ");
    return object !== null && isVerb && startsClause(plain, piece, subject) ? object : subject;
  }
  if (verb.form === "noun") return nounMetric(plain, piece, verb, quantity);
  const between = verb.end < quantity.start ? ahead(verb.end, startOfFigures(piece, verb.end, quantity)) : null;
  const subject = subjectOf(plain, piece, verb);
  if (verb.form === "passive") return subject ?? between ?? ahead(quantity.end, after);
  if (between !== null) return between;
  const object = isPer(plain, quantity) ? null : ahead(quantity.end, after);
  if (object === null || subject === null || isAgent(plain, subject)) return object ?? subject;
  return followsDirectly(plain, quantity, object) && takesThings(verb) ? object : subject;
}

/** Reduce churn from 12% by 20%: the figures begin with where it starts. */
function startOfFigures(piece: Piece, from: number, quantity: QuantityMark): number {
  const start = piece.quantities.find((each) => each.particle === "from" && each.start > from);
  return Math.min(start?.start ?? quantity.start, quantity.start);
}

/** Each agent handles 40 calls; but users reach 10,000, and revenue grows 15% organically. */
function takesThings({ word, sense, delivers }: VerbMark): boolean {
  if (delivers || word === "add") return true;
  return (sense === "achieve" || sense === null) && !LEVELS.has(word);
}

const LEVELS: ReadonlySet<string> = new Set("reach hit attain achieve exceed surpass beat top get".split(" "));

/** What a verb without a number speaks of: its object, or its subject if it stands in the passive. */
export function englishObject(plain: string, piece: Piece, verb: VerbMark): TextSpan | null {
  const object = firstPhrase(plain, piece.times, verb.end, piece.end, englishPhrase);
  const subject = subjectOf(plain, piece, verb);
  return verb.form === "passive" ? (subject ?? object) : (object ?? subject);
}

/** So many verbs may stand between a verb and its subject. */
const CARRYING_VERBS = 3;

/** The nearest phrase before a verb, past the verbs that carry it (is expected to fall). */
function subjectOf(plain: string, piece: Piece, verb: VerbMark): TextSpan | null {
  let end = verb.start;
  const last = piece.verbs.indexOf(verb) - 1;
  for (let index = last; index >= Math.max(-1, last - CARRYING_VERBS); index--) {
    const before = piece.verbs[index];
    const start = before?.end ?? piece.start;
    const phrase = lastPhrase(plain, piece.times, start, end, englishPhrase);
    if (phrase !== null) return phrase;
    end = before?.start ?? end;
  }
  return null;
}

/** Revenue growth of 15%; a reduction in scrap of 20%; a 20% reduction in scrap; 15% revenue growth. */
function nounMetric(plain: string, piece: Piece, noun: VerbMark, quantity: QuantityMark): TextSpan | null {
  const ahead = (start: number, end: number): TextSpan | null =>
    start < end ? firstPhrase(plain, piece.times, start, end, englishPhrase) : null;
  if (noun.start >= quantity.core.end) {
    return (
      ahead(quantity.core.end, noun.start) ??
      ahead(noun.end, verbAfter(piece, noun)?.start ?? piece.end) ??
      behindNumber(plain, piece, quantity)
    );
  }
  return ahead(noun.end, quantity.start) ?? subjectOf(plain, piece, noun) ?? ahead(quantity.end, piece.end);
}

/** The phrase before a number, back to the verb before it. */
function behindNumber(plain: string, piece: Piece, quantity: QuantityMark): TextSpan | null {
  let start = piece.start;
  for (const verb of piece.verbs) if (verb.end <= quantity.start) start = verb.end;
  return lastPhrase(plain, piece.times, start, quantity.start, englishPhrase);
}

function verbAfter(piece: Piece, mark: TextSpan): VerbMark | undefined {
  return piece.verbs.find((verb) => verb.start >= mark.end);
}

/** 4 per supervisor: what stands behind is what it is divided by. */
function isPer(plain: string, quantity: QuantityMark): boolean {
  return /^ ?(?:per|\/|a|an|each|every) /.test(plain.slice(quantity.end, quantity.end + 8));
}

function startsClause(plain: string, piece: Piece, phrase: TextSpan): boolean {
  return isBlankBetween(plain, piece.start, phrase.start) && plain.charCodeAt(phrase.end) === 0x20;
}

/** "12 engineers", not "12% across all plants". */
function followsDirectly(plain: string, quantity: QuantityMark, object: TextSpan): boolean {
  const start = plain.startsWith(" of ", quantity.end) ? quantity.end + " of ".length : quantity.end;
  return isBlankBetween(plain, start, object.start);
}
