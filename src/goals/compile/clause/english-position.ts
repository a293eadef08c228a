/**
 * Is an English word a verb where it stands? Most of them are nouns too: a cut, the launch, support tickets.
 *
 * A base form is a verb at the head of a clause, after "to" or "will"; a participle after a form of "be" or at the end of
 * a statement; a noun such as growth counts if a number stands beside it.
 * @module
 */
import type { VerbMark } from "../sentence.js";
import type { EnglishForm } from "./english-verbs.js";
import { isLetter } from "./letters.js";
import type { TakenSpans } from "./taken-spans.js";

/** What the walk over a text knows of the words before a place. */
export interface Walk {
  readonly plain: string;
  readonly taken: TakenSpans;
  /** Nothing but words that are transparent stands before, in this clause. */
  opening: boolean;
  /** Where the word before a place stands; nothing for none. */
  previousStart: number;
  previousEnd: number;
  /** That word itself, where a verb may follow it. */
  previous: string;
  /** A noun phrase has begun: what follows may be said of it. */
  afterNoun: boolean;
  /** The clause has its verb. */
  hasVerb: boolean;
}

/** Words after which a base form is a verb. */
const BEFORE_BASE: ReadonlySet<string> = new Set(
  "to will must should shall can could would may might please we i they you not help helps then also let's let always further jointly don't cannot".split(
    " ",
  ),
);
const HAVE: ReadonlySet<string> = new Set(["have", "has", "having"]);
const BE: ReadonlySet<string> = new Set("be is are was were been being gets get stays remains".split(" "));
/** Words after which a form in -ing names a means, not the goal. */
const BEFORE_MEANS: ReadonlySet<string> = new Set(
  "by through via of from without after before in with when for at".split(" "),
);
/** Words that may follow a participle which ends a statement: migration completed by June. */
const AFTER_PARTICIPLE: ReadonlySet<string> = new Set(
  "by before in on within inside no until at to from and with under below above over not for during after per".split(
    " ",
  ),
);
/** What makes a noun of movement a part of a name: growth rate, growth plan. */
const AFTER_NAME_NOUN: ReadonlySet<string> = new Set(
  "rate rates plan plans strategy target targets goal goals team teams opportunities potential initiative initiatives project projects program programme mindset".split(
    " ",
  ),
);
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);
const BOUNDING: ReadonlySet<string> = new Set(["exceed", "surpass", "fall", "drop", "rise"]);

/** Whether a form of a verb is one where it stands. */
export function standsAsVerb(walk: Walk, form: EnglishForm, start: number, end: number): boolean {
  const { previous, plain, taken } = walk;
  // "Shall not exceed" bounds, it does not move.
  if (previous === "not" && BOUNDING.has(form.entry.word)) return false;
  const next = skipGap(plain, end);
  switch (form.form) {
    case "base":
      if (plain.charCodeAt(end) === 0x2d || ARTICLES.has(previous)) return false;
      if (walk.opening && !walk.afterNoun) return !isNameAhead(plain, next, form);
      if (BEFORE_BASE.has(previous)) return true;
      // Revenue and orders grow by 10%: said of a plural before it.
      if (walk.hasVerb || !walk.afterNoun || form.entry.sense === null || !isPlural(previous)) return false;
      return intransitive(walk, next) || (form.entry.delivers && taken.quantityEndsNear(start));
    case "s":
      return !walk.hasVerb && walk.afterNoun && intransitive(walk, next);
    case "ing":
      if (BEFORE_MEANS.has(previous)) return false;
      return (walk.opening && !walk.afterNoun) || BE.has(previous) || previous === "on" || previous === "to";
    case "past":
      if (BE.has(previous)) return true;
      if (HAVE.has(previous)) return true;
      return walk.afterNoun && (taken.startsSoon(next) || endsStatement(plain, next));
    case "noun":
      if (form.rest.length > 0) return walk.opening && !walk.afterNoun;
      return nounOfMovement(walk, start, next);
  }
}

/** A noun of movement counts if a number stands right before or after it: 15% growth, growth of 15%. */
function nounOfMovement(walk: Walk, start: number, next: number): boolean {
  const { plain, taken } = walk;
  const word = plain.slice(next, wordEnd(plain, next));
  if (AFTER_NAME_NOUN.has(word)) return false;
  if (taken.quantityEndsNear(start)) return true;
  if (word === "of" || word === "by" || word === "to" || word === "from" || word === "in") return true;
  return taken.startsSoon(next);
}

/** Orders grow, 80% of employees complete: a base form behind a plural. */
function isPlural(word: string): boolean {
  return /[^s]s$/.test(word) || word === "people" || word === "staff";
}

function intransitive(walk: Walk, next: number): boolean {
  return walk.taken.quantityStartsSoon(next);
}

/** Open rate, hit ratio, cost per lead: an opening word that only begins a name. */
function isNameAhead(plain: string, next: number, form: EnglishForm): boolean {
  if (form.rest.length > 0) return false;
  const word = plain.slice(next, wordEnd(plain, next));
  return NAME_ENDINGS.has(word);
}

const NAME_ENDINGS: ReadonlySet<string> = new Set("rate rates ratio volume volumes yield score scores".split(" "));

function endsStatement(plain: string, next: number): boolean {
  if (next >= plain.length) return true;
  const code = plain.charCodeAt(next);
  if (!isLetter(code)) return code === 0x2c || code === 0x2e || code === 0x3b || code === 0x29 || code === 0x0a;
  return AFTER_PARTICIPLE.has(plain.slice(next, wordEnd(plain, next)));
}

const MOVING: ReadonlySet<string> = new Set(["increase", "decrease", "maintain"]);
/** Verbs that bring their subject to a level: users reach 10,000. */
const LEVELS: ReadonlySet<string> = new Set("reach hit attain exceed surpass beat top".split(" "));

/** Whether it is said of what follows or of what stands before. */
export function voiceOf(form: EnglishForm, walk: Walk): VerbMark["form"] {
  if (form.form === "noun") return "noun";
  if (form.form === "s")
    return MOVING.has(form.entry.sense ?? "") || LEVELS.has(form.entry.word) ? "passive" : "active";
  if (form.form === "past") return HAVE.has(walk.previous) ? "active" : "passive";
  if (form.form === "base" && walk.afterNoun && !BEFORE_BASE.has(walk.previous)) {
    return form.entry.delivers ? "active" : "passive";
  }
  return "active";
}

/** Where the further words of a verb end (up of set up), or -1 if they are not there. */
export function restEnd(plain: string, end: number, rest: readonly string[]): number {
  let at = end;
  for (const word of rest) {
    if (plain.charCodeAt(at) !== 0x20 || !plain.startsWith(word, at + 1)) return -1;
    at += 1 + word.length;
    if (isLetter(plain.charCodeAt(at))) return -1;
  }
  return at;
}

/** Where the word that begins at a place ends. */
export function wordEnd(plain: string, start: number): number {
  let at = start;
  while (at < plain.length) {
    const code = plain.charCodeAt(at);
    const inside = code === 0x27 || code === 0x2019 || code === 0x2d;
    if (!isLetter(code) && !(inside && isLetter(plain.charCodeAt(at + 1)))) break;
    at++;
  }
  return at;
}

/** The place after a short gap. */
export function skipGap(plain: string, at: number): number {
  let next = at;
  while (next < plain.length && next < at + 3 && plain.charCodeAt(next) === 0x20) next++;
  return next;
}
