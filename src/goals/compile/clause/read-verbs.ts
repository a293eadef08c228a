/**
 * Where do verbs stand that move a goal?
 *
 * One pass over the text. A Chinese verb may stand anywhere but inside a longer word; an English word is a verb only
 * where the words beside it make it one, as most of them are nouns too (a cut, the launch, support tickets).
 * @module
 */
import type { QuantityMark, TimeMark } from "../mark.js";
import type { VerbMark } from "../sentence.js";
import { chineseVerbAt, chineseVerbBeforeNumber } from "./chinese-verbs.js";
import { type EnglishForm, englishForms, type VerbEntry } from "./english-verbs.js";
import { isCjk, isLetter } from "./letters.js";
import { TakenSpans } from "./taken-spans.js";

/** Words after which a base form is a verb. */
const BEFORE_BASE: ReadonlySet<string> = new Set(
  "to will must should shall can could would may might please we i they you not help helps then also let's let always further jointly don't cannot".split(
    " ",
  ),
);
const HAVE: ReadonlySet<string> = new Set(["have", "has", "having"]);
const BE: ReadonlySet<string> = new Set("be is are was were been being gets get stays remains".split(" "));
/** Words that may stand before the first verb of a clause without being its subject. */
const TRANSPARENT: ReadonlySet<string> = new Set(
  "please also first second third finally further always to we i goal objective target aim".split(" "),
);
/** Words after which a new clause may begin. */
const JOINING: ReadonlySet<string> = new Set("and or then while whilst but plus".split(" "));
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
const UP_DOWN: Readonly<Record<string, VerbMark["sense"]>> = { up: "increase", down: "decrease" };

/** 25% fewer cancelled orders: a degree behind a number says which way it goes. */
const NUMBER_DEGREES: Readonly<Record<string, VerbMark["sense"]>> = {
  more: "increase",
  higher: "increase",
  fewer: "decrease",
  less: "decrease",
  lower: "decrease",
  shorter: "decrease",
  cheaper: "decrease",
};

/** More qualified teachers, fewer falls: a degree at the head of a clause moves like a verb. */
const OPENING_DEGREES: Readonly<Record<string, VerbMark["sense"]>> = {
  more: "increase",
  higher: "increase",
  greater: "increase",
  fewer: "decrease",
  less: "decrease",
};

/** Reads all verbs, in order, not overlapping. */
export function readVerbs(
  plain: string,
  times: readonly TimeMark[],
  quantities: readonly QuantityMark[],
): readonly VerbMark[] {
  const verbs: VerbMark[] = [];
  const taken = new TakenSpans(plain, times, quantities);
  const walk: Walk = { plain, taken, quantities, opening: true, previous: "", afterNoun: false };
  let at = 0;
  while (at < plain.length) {
    const skipped = taken.endAt(at);
    if (skipped > at) {
      // A date at the head of a clause leaves the clause where it was: at its beginning.
      walk.previous = "";
      at = skipped;
      continue;
    }
    const code = plain.charCodeAt(at);
    if (isCjk(code)) {
      const found = chineseVerbAt(plain, at);
      if (found?.entry && !isNegated(plain, at, found.entry)) {
        const form = taken.quantityEndsWithOf(at) ? "noun" : "active";
        verbs.push(verbMark(found.entry, at, at + found.length, form));
      } else if (found === null && taken.quantityStartsSoon(at + 1) && !isNumberOpening(plain, at)) {
        const single = chineseVerbBeforeNumber(plain.charAt(at));
        if (single !== null) verbs.push(verbMark(single, at, at + 1, "active"));
      }
      at += found?.length ?? 1;
      walk.opening = true;
      walk.afterNoun = false;
      walk.previous = "";
    } else if (isLetter(code)) {
      at = readWord(walk, at, verbs);
    } else {
      if (code === 0x2c || code === 0x3b || code === 0x3a || code === 0x2e || code === 0x0a || code === 0x28)
        reset(walk);
      else if (code === 0x2d && plain.charCodeAt(at + 1) === 0x20) reset(walk);
      else if (code > 0x7f) reset(walk);
      at++;
    }
  }
  return verbs;
}

/** 不少于, 提前: where the character belongs to a longer word. */
function isNumberOpening(plain: string, at: number): boolean {
  if ("于过幅".includes(plain.charAt(at + 1))) return true;
  return "不至最减增".includes(plain.charAt(at - 1)) && at > 0;
}

/** 不增加人员: what is not to move is no goal. */
function isNegated(plain: string, at: number, entry: VerbEntry): boolean {
  const before = plain.charAt(at - 1);
  return (before === "不" || before === "未" || before === "没") && entry.sense !== null;
}

interface Walk {
  readonly plain: string;
  readonly taken: TakenSpans;
  readonly quantities: readonly QuantityMark[];
  /** Nothing but words that are transparent stands before, in this clause. */
  opening: boolean;
  previous: string;
  /** A noun phrase has begun: what follows may be said of it. */
  afterNoun: boolean;
}

function reset(walk: Walk): void {
  walk.opening = true;
  walk.previous = "";
  walk.afterNoun = false;
}

function readWord(walk: Walk, start: number, verbs: VerbMark[]): number {
  const { plain } = walk;
  const end = wordEnd(plain, start);
  const word = plain.slice(start, Math.min(end, start + LONGEST_WORD));
  const forms = englishForms(word);
  const found = forms === null ? null : chooseForm(walk, forms, start, end);
  if (found !== null) {
    verbs.push(verbMark(found.form.entry, start, found.end, voiceOf(found.form, walk)));
    walk.opening = false;
    walk.afterNoun = false;
    walk.previous = "";
    return found.end;
  }
  const behind = NUMBER_DEGREES[word];
  if (behind !== undefined && walk.taken.quantityEndsAt(start)) {
    verbs.push({ ...verbMark(UP_DOWN_ENTRY, start, end, "noun"), word, sense: behind ?? null });
    walk.previous = word;
    return end;
  }
  const degree = walk.opening && !walk.afterNoun ? OPENING_DEGREES[word] : undefined;
  if (degree !== undefined && isLetter(plain.charCodeAt(end + 1)) && !plain.startsWith("than", end + 1)) {
    verbs.push({ ...verbMark(UP_DOWN_ENTRY, start, end, "active"), word, sense: degree ?? null, soft: true });
    walk.opening = false;
    walk.previous = "";
    return end;
  }
  const way = UP_DOWN[word];
  if (way !== undefined && walk.taken.quantityStartsSoon(skipGap(plain, end))) {
    verbs.push({ ...verbMark(UP_DOWN_ENTRY, start, end, "passive"), word, sense: way ?? null });
  }
  if (JOINING.has(word)) reset(walk);
  else if (!TRANSPARENT.has(word) && !isAdverb(word)) {
    walk.opening = false;
    walk.afterNoun = true;
  }
  if (!isAdverb(word)) walk.previous = word;
  return end;
}

function isAdverb(word: string): boolean {
  return word.endsWith("ly") && word.length > 4;
}

const LONGEST_WORD = 24;
const UP_DOWN_ENTRY: VerbEntry = {
  word: "up",
  sense: null,
  soft: false,
  output: false,
  better: false,
  delivers: false,
};

function chooseForm(
  walk: Walk,
  forms: readonly EnglishForm[],
  start: number,
  end: number,
): { form: EnglishForm; end: number } | null {
  for (const form of forms) {
    const last = form.rest.length === 0 ? end : restEnd(walk.plain, end, form.rest);
    if (last === -1) continue;
    if (standsAsVerb(walk, form, start, last)) return { form, end: last };
  }
  return null;
}

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);
const BOUNDING: ReadonlySet<string> = new Set(["exceed", "surpass", "fall", "drop", "rise"]);

function standsAsVerb(walk: Walk, form: EnglishForm, start: number, end: number): boolean {
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
      return walk.afterNoun && form.entry.sense !== null && intransitive(walk, next);
    case "s":
      return walk.afterNoun && form.entry.sense !== null && intransitive(walk, next);
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

function voiceOf(form: EnglishForm, walk: Walk): VerbMark["form"] {
  if (form.form === "noun") return "noun";
  if (form.form === "s") return "passive";
  if (form.form === "past") return HAVE.has(walk.previous) ? "active" : "passive";
  if (form.form === "base" && walk.afterNoun && !BEFORE_BASE.has(walk.previous)) return "passive";
  return "active";
}

function verbMark(entry: VerbEntry, start: number, end: number, form: VerbMark["form"]): VerbMark {
  const { word, sense, soft, output, better, delivers } = entry;
  return { kind: "verb", start, end, word, sense, soft, output, better, delivers, form };
}

function restEnd(plain: string, end: number, rest: readonly string[]): number {
  let at = end;
  for (const word of rest) {
    if (plain.charCodeAt(at) !== 0x20 || !plain.startsWith(word, at + 1)) return -1;
    at += 1 + word.length;
    if (isLetter(plain.charCodeAt(at))) return -1;
  }
  return at;
}

function wordEnd(plain: string, start: number): number {
  let at = start;
  while (at < plain.length) {
    const code = plain.charCodeAt(at);
    const inside = code === 0x27 || code === 0x2019 || code === 0x2d;
    if (!isLetter(code) && !(inside && isLetter(plain.charCodeAt(at + 1)))) break;
    at++;
  }
  return at;
}

function skipGap(plain: string, at: number): number {
  let next = at;
  while (next < plain.length && next < at + 3 && plain.charCodeAt(next) === 0x20) next++;
  return next;
}
