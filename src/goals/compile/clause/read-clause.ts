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
import { isLetter, languageOf } from "./letters.js";
import { hasSegment, nounKind } from "./measure-words.js";
import { chineseMetric, isNameOfMeasure } from "./metric-chinese.js";
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
  const isBaseline = main === null && second !== null && !piece.verbs.some((verb) => verb.sense !== null);
  const said = isBaseline
    ? saidOfBaseline(plain, piece, second, language)
    : main === null
      ? saidWithoutNumber(plain, piece, language)
      : saidByNumber(plain, piece, main, language);
  return {
    start: piece.start,
    end: piece.end,
    kind: said.kind,
    language,
    verb: said.verb,
    phrase: said.phrase,
    isQuality: said.isQuality,
    isNarrowed: said.isNarrowed,
    quantity: main,
    second,
    movement: null,
    isAside: piece.joiner === "bracket",
    stoodThen: standsInPast(piece.times),
    times: isBaseline ? timesOfBaseline(piece) : piece.times,
  };
}

function standsInPast(times: readonly TimeMark[]): boolean {
  for (const { past, role } of times) if (past || role === "comparison") return true;
  return false;
}

type Said = Pick<ClauseReading, "kind" | "verb" | "phrase" | "isQuality" | "isNarrowed">;

function said(
  kind: ClauseKind,
  verb: VerbMark | null,
  phrase: TextSpan | null,
  isQuality: boolean,
  isNarrowed: boolean,
): Said {
  return { kind, verb, phrase, isQuality, isNarrowed };
}

function saidByNumber(plain: string, piece: Piece, main: QuantityMark, language: "en" | "zh-CN"): Said {
  const verb = governingVerb(plain, piece, main);
  if (verb !== null && language === "zh-CN" && isNameOfMeasure(plain, piece, verb, main)) {
    return saidByNumber(plain, withoutVerb(piece, verb), main, language);
  }
  const named = language === "en" ? englishMetric(plain, piece, verb, main) : chineseMetric(plain, piece, verb, main);
  const phrase = named ?? countedNoun(plain, main);
  const agentOnly = phrase !== null && language === "en" && phrase.start < main.core.start && isAgent(plain, phrase);
  if (phrase === null || agentOnly) return said("number", verb, null, false, false);
  return said("numeric", verb, phrase, isMereChange(main, verb) && nounKind(plain, phrase) === "quality", false);
}

/** Sell 300 units, hire 5 people: where no other noun stands, what is counted is the measure. */
function countedNoun(plain: string, { unit, core }: QuantityMark): TextSpan | null {
  if (unit !== "count") return null;
  let start = core.end;
  while (start > core.start && isLetter(plain.charCodeAt(start - 1))) start--;
  return core.end - start > 2 && plain.charCodeAt(start - 1) === 0x20 ? { start, end: core.end } : null;
}

function withoutVerb(piece: Piece, verb: VerbMark): Piece {
  return { ...piece, verbs: piece.verbs.filter((each) => each !== verb) };
}

function saidWithoutNumber(plain: string, piece: Piece, language: "en" | "zh-CN"): Said {
  const deed = chooseDeed(plain, piece, language);
  if (deed !== null) return said(deed.kind, deed.verb, deed.phrase, deed.isQuality, deed.isNarrowed);
  const isAdjunct = language === "en" && ADJUNCT.test(plain.slice(piece.start, piece.start + LONGEST_ADJUNCT));
  const read = language === "en" ? englishPhrase : chinesePhrase;
  const noun = isAdjunct ? null : firstPhrase(plain, piece.times, piece.start, piece.end, read);
  if (noun === null || piece.verbs.length > 0) return said("none", piece.verbs[0] ?? null, null, false, false);
  const isMeasure = nounKind(plain, noun) === "measure" && !isStatement(plain, noun, language);
  return said("noun", null, noun, !isMeasure, hasSegment(plain, noun));
}

/** 目前客户满意度80%; which stood at 58% in November: where things stand, with or without what stands there. */
function saidOfBaseline(plain: string, piece: Piece, second: QuantityMark, language: "en" | "zh-CN"): Said {
  const read = language === "en" ? englishPhrase : chinesePhrase;
  const phrase = firstPhrase(plain, piece.times, piece.start, second.start, read);
  const named = phrase !== null && nounKind(plain, phrase) !== "quality";
  return said(named ? "noun" : "none", null, named ? phrase : null, false, false);
}

/** A day on which things stood so ends nothing, unless the baseline is said by the way: down from 5 hours by June. */
function timesOfBaseline({ times, quantities }: Piece): readonly TimeMark[] {
  const isByTheWay = quantities.some((each) => each.particle === "from");
  return isByTheWay ? times : times.filter((time) => time.role !== "deadline");
}

/** Spend less time, 品牌更有温度: a statement whose verb no lexicon knows. */
function isStatement(plain: string, noun: TextSpan, language: "en" | "zh-CN"): boolean {
  const text = plain.slice(noun.start, noun.end);
  return language === "zh-CN"
    ? /[更很最多少不有无让使我们好]/.test(plain.slice(Math.max(0, noun.start - 1), noun.end))
    : /^[a-z]+ (?:less|more|fewer|better) /.test(text);
}

const LONGEST_ADJUNCT = 12;

/** By the time Q3 closes, with the new team: what begins with a preposition is said beside a goal. */
const ADJUNCT = /^\s*(?:by|in|with|for|as|at|under|through|via|on|from|to|of|per|within|after|before|during|without) /;

/** A percentage of a quality measures nothing (efficiency by 20%); a level on a scale does (service quality at 4.5). */
function isMereChange(quantity: QuantityMark, verb: VerbMark | null): boolean {
  if (quantity.shape === "factor") return true;
  if (quantity.unit !== "%" && quantity.unit !== "pp") return false;
  if (quantity.shape !== "level" || quantity.particle === "to") return false;
  if (quantity.particle === "by") return true;
  return quantity.comparator === null && (verb?.sense === "increase" || verb?.sense === "decrease");
}

/** The language that a clause is built in: that of its verbs, else of most of its words. */
function clauseLanguage(plain: string, piece: Piece, otherwise: "en" | "zh-CN"): "en" | "zh-CN" {
  const verb = piece.verbs[0];
  if (verb !== undefined) return plain.charCodeAt(verb.start) > 0x24f ? "zh-CN" : "en";
  return languageOf(plain, piece, otherwise);
}
