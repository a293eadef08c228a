/**
 * Does an English word that can be vague stand where it is not: beside a number, in a name, as a verb?
 *
 * Each guard reads the words next to it, at most a few, so that its cost does not grow with the text.
 * @module
 */
import type { VagueGuard } from "./vague-lexicon.js";

/** Longest word that is looked at; longer runs of letters are no words of ours. */
const LONGEST_WORD = 24;

/** Longest run of blanks and brackets that is skipped between two words. */
const LONGEST_GAP = 4;

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen " +
    "half double twice triple quarter third"
  ).split(" "),
);

const UNIT_WORDS: ReadonlySet<string> = new Set(
  "percent points point pp k m days hours minutes weeks months times usd cny".split(" "),
);

const RHYTHMS: ReadonlySet<string> = new Set(
  "daily weekly biweekly fortnightly monthly quarterly yearly annually every each per".split(" "),
);

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57);
}

function isGap(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 40 || code === 34 || code === 160;
}

/** The word or number that follows a position; empty where a sign or another script comes first. */
export function wordAfter(plain: string, position: number): { readonly word: string; readonly end: number } {
  let start = position;
  while (start - position < LONGEST_GAP && isGap(plain.charCodeAt(start))) start++;
  // A currency sign belongs to its number.
  const sign = plain.charCodeAt(start);
  if (sign === 36 || sign === 0x20ac || sign === 0xa3 || sign === 0xa5 || sign === 0x7e) start++;
  let end = start;
  while (end - start < LONGEST_WORD && isWordUnit(plain.charCodeAt(end))) end++;
  return { word: plain.slice(start, end), end };
}

/** The word or number before a position; a percent sign or decimal belongs to its number. */
export function wordBefore(plain: string, position: number): { readonly word: string; readonly start: number } {
  let end = position;
  while (position - end < LONGEST_GAP && isGap(plain.charCodeAt(end - 1))) end--;
  while (position - end < LONGEST_GAP && (plain.charCodeAt(end - 1) === 37 || plain.charCodeAt(end - 1) === 43)) end--;
  let start = end;
  while (end - start < LONGEST_WORD && isWordUnit(plain.charCodeAt(start - 1))) start--;
  return { word: plain.slice(start, end), start };
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 48 && first <= 57) || NUMBER_WORDS.has(word);
}

/** A number, also one whose unit stands behind it: "20 percent". */
function numberBefore(plain: string, position: number): boolean {
  const { word, start } = wordBefore(plain, position);
  if (isNumber(word)) return true;
  return UNIT_WORDS.has(word) && isNumber(wordBefore(plain, start).word);
}

/** A number follows at once. */
export const beforeNumber: VagueGuard = (plain, _start, end) => isNumber(wordAfter(plain, end).word);

/** Vague unless one of these words follows. */
export function notFollowedBy(words: string): VagueGuard {
  const names: ReadonlySet<string> = new Set(words.split(" "));
  return (plain, _start, end) => !names.has(wordAfter(plain, end).word);
}

/** Vague unless one of these words comes before. */
export function notPrecededBy(words: string): VagueGuard {
  const names: ReadonlySet<string> = new Set(words.split(" "));
  return (plain, start) => !names.has(wordBefore(plain, start).word);
}

/**
 * "more" and its like: "more than 20", "20 or more", "5 more" and "no more than" compare with a number, "any longer"
 * and "no longer" say when.
 */
export const comparesWithoutNumber: VagueGuard = (plain, start, end) => {
  const before = wordBefore(plain, start);
  if (isNumber(before.word) || UNIT_WORDS.has(before.word)) return false;
  if (before.word === "no" || before.word === "any" || before.word === "once" || before.word === "not") return false;
  if (before.word === "or" && numberBefore(plain, before.start)) return false;
  const after = wordAfter(plain, end);
  if (after.word === "education") return false;
  if (after.word !== "than") return true;
  // "than the 95", "than a quarter"
  const next = wordAfter(plain, after.end);
  if ((next.word === "a" || next.word === "an") && LENGTHS.has(wordAfter(plain, next.end).word)) return false;
  return !isNumber(next.word) && !isNumber(wordAfter(plain, next.end).word);
};

const LENGTHS: ReadonlySet<string> = new Set("minute hour day week month quarter year".split(" "));

const BEFORE_AN_ADJECTIVE: ReadonlySet<string> = new Set(
  "a an the with at for have has achieve reach get much even far our their its and".split(" "),
);

/** "a lower churn" and "drive cost lower" are vague; "Lower churn to 2%" is a verb. */
export const isAdjectiveLower: VagueGuard = (plain, start, end) => {
  if (!comparesWithoutNumber(plain, start, end)) return false;
  const { word } = wordBefore(plain, start);
  // "reduce cost and lower churn": a verb again.
  if (word === "and") return false;
  if (BEFORE_AN_ADJECTIVE.has(word)) return true;
  const { word: next } = wordAfter(plain, end);
  return word !== "" && word !== "to" && word !== "will" && next === "";
};

const CLAIMS_BEFORE: ReadonlySet<string> = new Set(
  "a an the be become becoming as world globally nationally".split(" "),
);
const CLAIMED: ReadonlySet<string> = new Set(
  "position provider brand supplier player vendor role company market service quality standard standards".split(" "),
);

/** "a leading supplier" claims a rank; "leading indicator" is a name, "leading the team" a verb. */
export const isClaimOfRank: VagueGuard = (plain, start, end) => {
  const { word: next } = wordAfter(plain, end);
  if (next === "indicator" || next === "indicators" || next === "to" || next === "cause" || next === "causes")
    return false;
  return CLAIMS_BEFORE.has(wordBefore(plain, start).word) || CLAIMED.has(next);
};

/** "regularly" says no rhythm unless one stands beside it: "regularly (weekly)", "regularly, every Monday". */
export const isNoRhythm: VagueGuard = (plain, start, end) => {
  const before = wordBefore(plain, start);
  if (RHYTHMS.has(before.word)) return false;
  const comma = plain.charCodeAt(end) === 44 ? end + 1 : end;
  const after = wordAfter(plain, comma);
  return !RHYTHMS.has(after.word) && !RHYTHMS.has(wordAfter(plain, after.end).word);
};

const EVENTS: ReadonlySet<string> = new Set(
  (
    "review reviews meeting meetings update updates check checks training trainings audit audits report reports " +
    "feedback communication interval intervals maintenance touchpoints sessions inspections"
  ).split(" "),
);

/** "regular meetings" says no rhythm, "regular price" and "regular employees" are names. */
export const isRegularEvent: VagueGuard = (plain, start, end) =>
  EVENTS.has(wordAfter(plain, end).word) && isNoRhythm(plain, start, end);

/** "one day we will" is vague; "within one day" and "one day per week" are lengths. */
export const isNoLength: VagueGuard = (plain, start, end) => {
  const { word } = wordBefore(plain, start);
  if (LENGTHS_FOLLOW.has(word) || isNumber(word)) return false;
  const { word: next } = wordAfter(plain, end);
  return !RHYTHMS.has(next) && next !== "a" && next !== "or" && next !== "of";
};

const LENGTHS_FOLLOW: ReadonlySet<string> = new Set(
  "within in by of to under below than least most from for after and or".split(" "),
);

const RATES: ReadonlySet<string> = new Set("rate rates ratio ratios percentage share".split(" "));

/** "timely response rate" is the name of a measure. */
export const isOutsideRate: VagueGuard = (plain, _start, end) => {
  let position = end;
  // A name has two or three words: timely response rate, timely complaint response rate.
  for (let words = 0; words < 3; words++) {
    const next = wordAfter(plain, position);
    if (RATES.has(next.word)) return false;
    position = next.end;
  }
  return true;
};

const NO_DATE = notFollowedBy(
  "from on as date dates tax interest immediately january february march april may june july august september october " +
    "november december",
);

/** "effective from 1 March" says when, "effective tax rate" is a name. */
export const isNoDate: VagueGuard = (plain, start, end) =>
  NO_DATE(plain, start, end) && isOutsideRate(plain, start, end);

const BEST_NAMED = notFollowedBy("practice practices seller sellers case before estimate estimates score scores of");
const BEST_OWN = notPrecededBy("at personal previous season");

/** "best practice" is a name, "our previous best" and "best 10" can be counted. */
export const isRank: VagueGuard = (plain, start, end) =>
  BEST_NAMED(plain, start, end) && BEST_OWN(plain, start, end) && !beforeNumber(plain, start, end);

const COUNTED = notPrecededBy("how as");
const COUNT_NAMED = notFollowedBy("choice sclerosis regression");

/** "many customers" leaves open which; "how many" and "as many as 20" do not, "some 200" is a number. */
export const isOpenCount: VagueGuard = (plain, start, end) =>
  COUNTED(plain, start, end) && COUNT_NAMED(plain, start, end) && !beforeNumber(plain, start, end);

const UNPAID_BEFORE = notPrecededBy(
  "sales days payables amount amounts balance debt invoices receivables loans shares still",
);
const UNPAID = notFollowedBy(
  "shares balance balances invoices receivables debt debts payments orders items issues tickets",
);

/** "outstanding service" praises; "days sales outstanding" and "outstanding invoices" are not paid yet. */
export const isPraise: VagueGuard = (plain, start, end) =>
  UNPAID_BEFORE(plain, start, end) && UNPAID(plain, start, end);
