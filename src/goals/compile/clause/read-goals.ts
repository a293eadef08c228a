/**
 * Which goals does a stretch of text hold, and which one do the fields speak of?
 *
 * The first goal with a number; without any, the first deed; without any, the first clause that says something at all.
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import type { TimeMark } from "../mark.js";
import { deadlineOf } from "./deadline.js";
import { groupPieces } from "./group-pieces.js";
import { joinClauses } from "./join-clauses.js";
import { trimmedSpan } from "./letters.js";
import { type ClauseReading, readClause } from "./read-clause.js";
import { type Marks, type SentencePieces, splitClauses } from "./split-clauses.js";

/** The goals of a stretch of text. */
export interface GoalsReading {
  /** The clause that the fields speak of; `null` for a text without any clause. */
  readonly main: ClauseReading | null;
  /** The sentence that it stands in. */
  readonly sentence: TextSpan;
  readonly others: readonly TextSpan[];
  /** Words of time that belong to the main clause: its own, and those of clauses that carry no goal. */
  readonly times: readonly TimeMark[];
  readonly deadline: TimeMark | null;
}

interface ReadSentence {
  readonly extent: SentencePieces;
  readonly clauses: readonly ClauseReading[];
}

/** Reads the goals of a stretch of text. */
export function readGoals(plain: string, span: TextSpan, marks: Marks, otherwise: "en" | "zh-CN"): GoalsReading {
  const sentences: ReadSentence[] = [];
  for (const extent of splitClauses(plain, span, marks)) {
    sentences.push({ extent, clauses: clausesOf(plain, extent, otherwise) });
  }
  const [first] = sentences;
  if (first !== undefined && sentences.length === 1 && first.clauses.length === 1) return onlyGoal(first);
  const all = sentences.flatMap(({ clauses }) => clauses);
  const main = chooseMain(plain, all);
  const home = main === null ? undefined : sentences.find(({ clauses }) => clauses.includes(main));
  const others: TextSpan[] = [];
  for (const clause of all) {
    if (clause !== main && isGoal(clause) && !isLimit(plain, clause)) others.push(trimmedSpan(plain, clause));
  }
  const times = home === undefined ? marks.times : ownTimes(main, home.clauses);
  return {
    main,
    sentence: home?.extent ?? span,
    others,
    times,
    deadline: deadlineFor(main, home, sentences, times),
  };
}

function clausesOf(plain: string, extent: SentencePieces, otherwise: "en" | "zh-CN"): readonly ClauseReading[] {
  const clauses: ClauseReading[] = [];
  for (const piece of groupPieces(plain, extent.pieces)) clauses.push(readClause(plain, piece, otherwise));
  return clauses.length < 2 ? clauses : joinClauses(plain, clauses);
}

/** Most texts are one clause: there is nothing to choose. */
function onlyGoal({ extent, clauses }: ReadSentence): GoalsReading {
  const main = clauses[0] as ClauseReading;
  return { main, sentence: extent, others: [], times: main.times, deadline: deadlineOf(main.times) };
}

function chooseMain(plain: string, clauses: readonly ClauseReading[]): ClauseReading | null {
  return (
    clauses.find((clause) => clause.kind === "numeric" && !clause.isQuality && !isLimit(plain, clause)) ??
    clauses.find((clause) => clause.kind === "deed") ??
    clauses.find((clause) => clause.kind === "numeric" || clause.kind === "number") ??
    clauses.find((clause) => clause.kind === "bare" && !clause.isQuality) ??
    clauses.find((clause) => clause.kind === "noun" && !clause.isQuality) ??
    clauses.find((clause) => clause.verb !== null) ??
    clauses[0] ??
    null
  );
}

/** A bound on the means (预算不超过20万元) is a goal only if there is no other. */
function isLimit(plain: string, { phrase, kind }: ClauseReading): boolean {
  return kind === "numeric" && phrase !== null && MEANS.test(plain.slice(phrase.start, phrase.end));
}

const MEANS = /(?:^|[ -])budget$|^(?:总|项目)?(?:预算|经费|投入|投资)$/;

/** Whether a clause is a goal of its own beside the main one. */
function isGoal(clause: ClauseReading): boolean {
  return (clause.kind === "numeric" && !clause.isQuality) || clause.kind === "deed";
}

function ownTimes(main: ClauseReading | null, clauses: readonly ClauseReading[]): readonly TimeMark[] {
  return clauses.flatMap((clause) => (clause === main || !isGoal(clause) ? clause.times : []));
}

/** Its own deadline; else that of the sentence; else one that stands in a heading or a sentence without a goal. */
function deadlineFor(
  main: ClauseReading | null,
  home: ReadSentence | undefined,
  sentences: readonly ReadSentence[],
  own: readonly TimeMark[],
): TimeMark | null {
  if (main === null || home === undefined) return deadlineOf(own);
  const near = deadlineOf(main.times) ?? deadlineOf(own) ?? deadlineOf(home.clauses.flatMap((clause) => clause.times));
  if (near !== null) return near;
  const framing = sentences.filter(({ clauses }) => !clauses.some(isGoal));
  return deadlineOf(framing.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.times)));
}
