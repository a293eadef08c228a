/**
 * What does one clause say: which verb, of what, by which number?
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import type { QuantityMark, TimeMark } from "../mark.js";
import type { VerbMark } from "../sentence.js";
import { chinesePhrase } from "./chinese-phrase.js";
import { chooseQuantity, governingVerb } from "./choose-quantity.js";
import { chooseDeed } from "./deed.js";
import { englishPhrase, isAgent } from "./english-phrase.js";
import { languageOf } from "./letters.js";
import { hasSegment, nounKind } from "./measure-words.js";
import { chineseMetric } from "./metric-chinese.js";
import { englishMetric } from "./metric-english.js";
import type { Piece } from "./split-clauses.js";
import { firstPhrase } from "./stretches.js";

/**
 * What a clause is: a number said of something (`numeric`), a number that waits for what it is said of (`number`), a
 * deed that can be verified (`deed`), a movement without a number (`bare`), a noun that waits (`noun`), or no goal.
 */
export type ClauseKind = "numeric" | "number" | "deed" | "bare" | "noun" | "none";

/** A clause as it was read. */
export interface ClauseReading extends TextSpan {
  readonly kind: ClauseKind;
  readonly language: "en" | "zh-CN";
  readonly verb: VerbMark | null;
  /** What the clause speaks of, be it a measure, a deliverable or a mere quality. */
  readonly phrase: TextSpan | null;
  /** The phrase is a quality that nothing measures. */
  readonly isQuality: boolean;
  /** The phrase is narrowed to a part: a region, a group of customers. */
  readonly isNarrowed: boolean;
  readonly quantity: QuantityMark | null;
  readonly second: QuantityMark | null;
  /** A second verb that says which way it goes: 达到15件，较去年增加5件. */
  readonly movement: VerbMark | null;
  /** In brackets: it adds to the clause before, and is no goal. */
  readonly isAside: boolean;
  /** It bears a past day: what it tells has been. */
  readonly stoodThen: boolean;
  readonly times: readonly TimeMark[];
}

/** Reads a clause. */
export function readClause(plain: string, piece: Piece, otherwise: "en" | "zh-CN"): ClauseReading {
  const { main, second } = chooseQuantity(plain, piece);
  const language = clauseLanguage(plain, piece, otherwise);
  const base = {
    start: piece.start,
    end: piece.end,
    language,
    times: piece.times,
    second,
    movement: null,
    isAside: piece.joiner === "bracket",
    stoodThen: piece.times.some((time) => time.past || time.role === "comparison"),
  };
  if (main !== null) {
    const verb = governingVerb(piece, main);
    const phrase =
      language === "en" ? englishMetric(plain, piece, verb, main) : chineseMetric(plain, piece, verb, main);
    const agentOnly = phrase !== null && language === "en" && phrase.start < main.core.start && isAgent(plain, phrase);
    if (phrase === null || agentOnly) return { ...base, ...nothing, kind: "number", verb, quantity: main };
    const isQuality = nounKind(plain, phrase) === "quality" && isMereChange(main);
    return { ...base, kind: "numeric", verb, phrase, isQuality, isNarrowed: false, quantity: main };
  }
  if (second !== null && !piece.verbs.some((verb) => verb.sense !== null)) return baselineClause(plain, piece, base);
  const deed = chooseDeed(plain, piece, language);
  if (deed !== null) return { ...base, quantity: null, ...deed };
  const read = language === "en" ? englishPhrase : chinesePhrase;
  const noun = firstPhrase(plain, piece.times, piece.start, piece.end, read);
  const isAdjunct = base.language === "en" && ADJUNCT.test(plain.slice(piece.start, piece.start + 12));
  if (noun === null || isAdjunct || piece.verbs.length > 0)
    return { ...base, ...nothing, kind: "none", verb: piece.verbs[0] ?? null, quantity: null };
  // Spend less time: a verb that no lexicon knows.
  const isVerb = /^[a-z]+ (?:less|more|fewer|better) /.test(plain.slice(noun.start, noun.start + 24));
  const isSaid = base.language === "zh-CN" && /[更很最多少不有让我们好]/.test(plain.slice(noun.start, noun.end));
  const kind = isVerb || isSaid ? "other" : nounKind(plain, noun);
  return {
    ...base,
    kind: "noun",
    verb: null,
    phrase: noun,
    isQuality: kind !== "measure",
    isNarrowed: hasSegment(plain, noun),
    quantity: null,
  };
}

type Base = Pick<
  ClauseReading,
  "start" | "end" | "language" | "times" | "second" | "movement" | "isAside" | "stoodThen"
>;

/** 目前客户满意度80%; which stood at 58% in November: where things stand, with or without what stands there. */
function baselineClause(plain: string, piece: Piece, base: Base): ClauseReading {
  const { second } = base;
  const read = base.language === "en" ? englishPhrase : chinesePhrase;
  const phrase =
    second === null || second.start <= piece.start
      ? null
      : firstPhrase(plain, piece.times, piece.start, second.start, read);
  const named = phrase !== null && nounKind(plain, phrase) !== "quality" ? phrase : null;
  // A day on which things stood so ends nothing.
  const said = piece.quantities.some((each) => each.particle === "from");
  const times = said ? piece.times : piece.times.filter((time) => time.role !== "deadline");
  const kind = named === null ? "none" : "noun";
  return { ...base, ...nothing, kind, verb: null, phrase: named, quantity: null, times };
}

/** By the time Q3 closes, with the new team: what begins with a preposition is said beside a goal. */
const ADJUNCT = /^\s*(?:by|in|with|for|as|at|under|through|via|on|from|to|of|per|within|after|before|during|without) /;

const nothing = { phrase: null, isQuality: false, isNarrowed: false } as const;

/** A percentage of a quality measures nothing (efficiency by 20%); a level on a scale does (service quality at 4.5). */
function isMereChange(quantity: QuantityMark): boolean {
  if (quantity.shape === "factor") return true;
  if (quantity.unit !== "%" && quantity.unit !== "pp") return false;
  return quantity.shape === "level" && quantity.particle !== "to" && quantity.comparator === null;
}

/** The language that a clause is built in: that of its verbs, else of most of its words. */
function clauseLanguage(plain: string, piece: Piece, otherwise: "en" | "zh-CN"): "en" | "zh-CN" {
  const verb = piece.verbs[0];
  if (verb !== undefined) return plain.charCodeAt(verb.start) > 0x24f ? "zh-CN" : "en";
  return languageOf(plain, piece, otherwise);
}
