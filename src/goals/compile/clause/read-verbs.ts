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
import { restEnd, skipGap, standsAsVerb, voiceOf, type Walk, wordEnd } from "./english-position.js";
import type { EnglishForm, VerbEntry } from "./english-verbs.js";
import { isCjk, isLetter } from "./letters.js";
import { TakenSpans } from "./taken-spans.js";
import { verbWordAt } from "./verb-words.js";

/** Reads all verbs, in order, not overlapping. */
export function readVerbs(
  plain: string,
  times: readonly TimeMark[],
  quantities: readonly QuantityMark[],
): readonly VerbMark[] {
  const verbs: VerbMark[] = [];
  const taken = new TakenSpans(plain, times, quantities);
  const walk: Walk = {
    plain,
    taken,
    opening: true,
    previous: "",
    previousStart: 0,
    previousEnd: 0,
    afterNoun: false,
    hasVerb: false,
  };
  let at = 0;
  while (at < plain.length) {
    const skipped = taken.endAt(at);
    if (skipped > at) {
      // A date at the head of a clause leaves the clause where it was: at its beginning.
      forget(walk);
      at = skipped;
      continue;
    }
    const code = plain.charCodeAt(at);
    if (isLetter(code)) {
      at = readWord(walk, at, verbs);
    } else if (isCjk(code)) {
      const found = chineseVerbAt(plain, at);
      if (found?.entry && !isNegated(plain, at, found.entry)) {
        const form = taken.quantityEndsWithOf(at) ? "noun" : "active";
        verbs.push(verbMark(found.entry, at, at + found.length, form));
      } else if (found === null && isFinished(plain, at, code)) {
        verbs.push(verbMark(FINISHED_ENTRY, at, at + 1, "active"));
      } else if (found === null) {
        const single = chineseVerbBeforeNumber(plain, at);
        if (single !== null && taken.numberStartsAt(at + 1)) verbs.push(verbMark(single, at, at + 1, "active"));
      }
      at += found?.length ?? 1;
      reset(walk);
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

/** What makes another word of 完 than the end of a deed: 完善, 完整, 完好. */
const NOT_FINISHED = "成善整美好全工税婚备毕结";

/** 整理完客户档案: whatever the verb, it is to be done. */
function isFinished(plain: string, at: number, code: number): boolean {
  if (code !== FINISHED || !isCjk(plain.charCodeAt(at - 1))) return false;
  return !NOT_FINISHED.includes(plain.charAt(at + 1) || "-") && !NO_END_BEFORE.includes(plain.charAt(at - 1));
}

/** 完. */
const FINISHED = 0x5b8c;
const NO_END_BEFORE = "未没不别一";

/** 不增加人员: what is not to move is no goal. */
function isNegated(plain: string, at: number, entry: VerbEntry): boolean {
  const before = plain.charAt(at - 1);
  return (before === "不" || before === "未" || before === "没") && entry.sense !== null;
}

function reset(walk: Walk): void {
  walk.opening = true;
  forget(walk);
  walk.afterNoun = false;
  walk.hasVerb = false;
}

function readWord(walk: Walk, start: number, verbs: VerbMark[]): number {
  const { plain } = walk;
  const end = wordEnd(plain, start);
  const known = verbWordAt(plain, start, Math.min(end, start + LONGEST_WORD));
  if (known === null) {
    pass(walk, start, end, false);
    return end;
  }
  const found = known.forms === null ? null : chooseForm(walk, known.forms, start, end);
  if (found !== null) {
    verbs.push(verbMark(found.form.entry, start, found.end, voiceOf(found.form, walk)));
    walk.opening = false;
    walk.afterNoun = false;
    walk.hasVerb = true;
    forget(walk);
    return found.end;
  }
  const { word } = known;
  if (known.behindNumber !== null && walk.taken.quantityEndsAt(start)) {
    verbs.push({ ...verbMark(UP_DOWN_ENTRY, start, end, "noun"), word, sense: known.behindNumber });
    remember(walk, start, end);
    return end;
  }
  const opens = known.opening !== null && walk.opening && !walk.afterNoun;
  if (opens && isLetter(plain.charCodeAt(end + 1)) && !plain.startsWith("than", end + 1)) {
    verbs.push({ ...verbMark(UP_DOWN_ENTRY, start, end, "active"), word, sense: known.opening, soft: true });
    walk.opening = false;
    forget(walk);
    return end;
  }
  if (known.way !== null && walk.taken.quantityStartsSoon(skipGap(plain, end))) {
    verbs.push({ ...verbMark(UP_DOWN_ENTRY, start, end, "passive"), word, sense: known.way });
  }
  if (known.joins) reset(walk);
  pass(walk, start, end, known.joins || known.isTransparent);
  return end;
}

/** Goes on behind a word that is no verb. */
function pass(walk: Walk, start: number, end: number, isTransparent: boolean): void {
  if (isAdverb(walk.plain, start, Math.min(end, start + LONGEST_WORD))) return;
  if (!isTransparent) {
    walk.opening = false;
    walk.afterNoun = true;
  }
  remember(walk, start, end);
}

function remember(walk: Walk, start: number, end: number): void {
  walk.previousStart = start;
  walk.previousEnd = Math.min(end, start + LONGEST_WORD);
}

function forget(walk: Walk): void {
  walk.previousStart = 0;
  walk.previousEnd = 0;
}

function isAdverb(plain: string, start: number, end: number): boolean {
  return end - start > 4 && plain.charCodeAt(end - 1) === 0x79 && plain.charCodeAt(end - 2) === 0x6c;
}

const LONGEST_WORD = 24;
const FINISHED_ENTRY: VerbEntry = {
  word: "完",
  sense: "complete",
  soft: false,
  output: false,
  better: false,
  delivers: true,
};
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
  walk.previous = walk.plain.slice(walk.previousStart, walk.previousEnd);
  for (const form of forms) {
    const last = form.rest.length === 0 ? end : restEnd(walk.plain, end, form.rest);
    if (last === -1) continue;
    if (standsAsVerb(walk, form, start, last)) return { form, end: last };
  }
  return null;
}

function verbMark(entry: VerbEntry, start: number, end: number, form: VerbMark["form"]): VerbMark {
  const { word, sense, soft, output, better, delivers } = entry;
  return { kind: "verb", start, end, word, sense, soft, output, better, delivers, form };
}
