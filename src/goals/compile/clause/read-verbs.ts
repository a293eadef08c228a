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
import { type EnglishForm, englishForms, type VerbEntry } from "./english-verbs.js";
import { isCjk, isLetter } from "./letters.js";
import { TakenSpans } from "./taken-spans.js";

/** Words that may stand before the first verb of a clause without being its subject. */
const TRANSPARENT: ReadonlySet<string> = new Set(
  "please also first second third finally further always to we i goal objective target aim".split(" "),
);
/** Words after which a new clause may begin. */
const JOINING: ReadonlySet<string> = new Set("and or then while whilst but plus".split(" "));
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
  const walk: Walk = { plain, taken, opening: true, previous: "", afterNoun: false, hasVerb: false };
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
      } else if (found === null && isFinished(plain, at)) {
        verbs.push(verbMark(FINISHED_ENTRY, at, at + 1, "active"));
      } else if (found === null && taken.numberStartsAt(at + 1)) {
        const single = chineseVerbBeforeNumber(plain.charAt(at), plain.charAt(at - 1));
        if (single !== null) verbs.push(verbMark(single, at, at + 1, "active"));
      }
      at += found?.length ?? 1;
      reset(walk);
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

/** What makes another word of 完 than the end of a deed: 完善, 完整, 完好. */
const NOT_FINISHED = "成善整美好全工税婚备毕结";

/** 整理完客户档案: whatever the verb, it is to be done. */
function isFinished(plain: string, at: number): boolean {
  if (plain.charAt(at) !== "完" || !isCjk(plain.charCodeAt(at - 1))) return false;
  return !NOT_FINISHED.includes(plain.charAt(at + 1) || "-") && !NO_END_BEFORE.includes(plain.charAt(at - 1));
}

const NO_END_BEFORE = "未没不别一";

/** 不增加人员: what is not to move is no goal. */
function isNegated(plain: string, at: number, entry: VerbEntry): boolean {
  const before = plain.charAt(at - 1);
  return (before === "不" || before === "未" || before === "没") && entry.sense !== null;
}

function reset(walk: Walk): void {
  walk.opening = true;
  walk.previous = "";
  walk.afterNoun = false;
  walk.hasVerb = false;
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
    walk.hasVerb = true;
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
