/**
 * Where does the noun phrase of a metric begin and end in an English stretch of text?
 *
 * What frames it is cut away: articles, labels, auxiliaries before it, prepositions and bound words behind it, and
 * from the inside on whatever tells means, purpose or comparison. What remains is verbatim.
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import { isCjk, isDigit, isLetter } from "./letters.js";
import { verbWordAt } from "./verb-words.js";
import { meaningOf, type WordMap, wordMap } from "./word-map.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Before the noun. */
const LEADING = set(
  "the a an our their its your my his her this that these those of in to for on at by from with into off and or then also we i they it you will shall should must can could would may might be is are was were has have had been being there please each every both all any some more less only further about around approximately roughly nearly almost exactly least most up down over under above below than no not another additional extra significantly substantially greatly considerably dramatically markedly slightly successfully fully consistently continuously steadily gradually sharply effectively efficiently quickly rapidly going aim aims try so as per total: goal: goals: objective: objectives: target: targets: kpi: kr: let us help get ensure make sure continue keep while but until till within during if when",
);
/** Behind the noun. */
const TRAILING = set(
  "to by at of in on for from with into and or then is are be was were will shall should must can could would may might has have had been being as than up down the a an our their its not no more less below above under over least most reach reaches about around approximately roughly nearly almost currently now today baseline starting going significantly substantially greatly considerably dramatically markedly slightly consistently continuously steadily gradually sharply further overall= back again that which so also within per each every does do did exceed exceeds exceeding need needs expected planned set target targets: goal: equal equals it always never until till before after during between only including both this these while but who if when where regularly frequently promptly periodically continually flat stable steady constant unchanged high low live up-to-date alive healthy",
);
/** Words that begin something else than the noun: means, comparison, condition, purpose. */
const CUTTING = set(
  "through via without while whilst compared versus vs vs. relative using thanks measured based which because although but whereas so where by before after until till during when if subject aligned aligning owner owned despite given assuming",
);
/** Pairs of words that do the same. */
const CUTTING_PAIRS: Readonly<Record<string, ReadonlySet<string>>> = {
  in: set("order support line time response accordance comparison case"),
  with: set("a an the no our existing current regard respect zero minimal at"),
  as: set("measured part well soon a compared much"),
  up: set("from"),
  down: set("from"),
  on: set("time schedule average"),
  from: set("the-current"),
  within: set("budget the our"),
};

/** Who acts, which is no metric: we, the sales team. */
const AGENTS = set(
  "we i they you team teams department departments group staff company management manager managers everyone organization organisation division squad committee crew employees hr marketing it sales operations finance engineering us he she it owner director",
);
/** Online sales, cancelled operations are measured and do not act. */
const MEASURED_AGENTS = set("sales marketing finance operations it");
const LABELS = set(
  "goal goals objective objectives target targets kpi kpis kr okr result results key outcome aim aims metric measure commitment stretch priority initiative theme q1 q2 q3 q4 h1 h2 smart annual quarterly monthly team personal",
);

/** What a word does to a phrase; a word may do several. */
const LEADS = 1;
const TRAILS = 2;
const CUTS = 4;
const CUTS_IN_PAIR = 8;
const LABELS_GOAL = 16;
const ACTS = 32;

const ROLES: WordMap<number> = /* @__PURE__ */ phraseWords();

function phraseWords(): WordMap<number> {
  const roles = new Map<string, number>();
  const put = (words: Iterable<string>, role: number): void => {
    for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
  };
  put(LEADING, LEADS);
  put(TRAILING, TRAILS);
  put(CUTTING, CUTS);
  put(Object.keys(CUTTING_PAIRS), CUTS_IN_PAIR);
  put(LABELS, LABELS_GOAL);
  put(AGENTS, ACTS);
  for (const word of MEASURED_AGENTS) roles.set(word, (roles.get(word) ?? 0) & ~ACTS);
  return wordMap(roles);
}

function roleOf(plain: string, start: number, end: number): number {
  return meaningOf(ROLES, plain, start, Math.min(end, start + LONGEST_WORD)) ?? 0;
}

/** So much of a word is looked at. */
const LONGEST_WORD = 40;

/** The noun phrase of a stretch, or `null` where there is none. */
export function englishPhrase(plain: string, start: number, end: number): TextSpan | null {
  let from = nextWord(plain, afterLabel(plain, start, end), end);
  let to = endOfWord(plain, from, end);
  let role = from < end ? roleOf(plain, from, to) : 0;
  while ((role & LEADS) !== 0) {
    from = nextWord(plain, to, end);
    to = endOfWord(plain, from, end);
    role = from < end ? roleOf(plain, from, to) : 0;
  }
  const head = from;
  let tail = -1;
  while (from < end && (role & CUTS) === 0) {
    const next = nextWord(plain, to, end);
    const nextEnd = endOfWord(plain, next, end);
    if (next < end && cutsWithNext(plain, { start: from, end: to }, role, { start: next, end: nextEnd }, end)) break;
    if ((role & TRAILS) === 0) tail = to;
    if (next >= end || dividesPhrase(plain, to, next)) break;
    from = next;
    to = nextEnd;
    role = roleOf(plain, from, to);
  }
  return tail === -1 ? null : { start: head, end: tail };
}

/** Whether a phrase names who acts rather than what is measured. */
export function isAgent(plain: string, phrase: TextSpan): boolean {
  const last = Math.max(phrase.start, plain.lastIndexOf(" ", phrase.end - 1) + 1);
  if (((meaningOf(ROLES, plain, last, phrase.end) ?? 0) & ACTS) === 0) return false;
  // The number of employees is measured.
  return !plain.slice(phrase.start, last).split(" ").includes("of");
}

/** "Goal:", "KR 1:", "Objective 2 -": where the words before a colon end that only announce a goal. */
function afterLabel(plain: string, start: number, end: number): number {
  let to = start;
  for (let index = 0; index < LABEL_WORDS; index++) {
    const from = nextWord(plain, to, end);
    if (from >= end) return start;
    to = endOfWord(plain, from, end);
    const isNumber = isDigit(plain.charCodeAt(from));
    if (!isNumber && (roleOf(plain, from, to) & LABELS_GOAL) === 0 && !isKeyResult(plain, from, to)) return start;
    const sign = plain.charAt(to);
    if (sign === ":" || sign === ")" || (sign === " " && plain.charAt(to + 1) === "-")) return to;
    if (index === 0 && isNumber && sign === ".") return to;
  }
  return start;
}

const LABEL_WORDS = 5;

/** KR2. */
function isKeyResult(plain: string, start: number, end: number): boolean {
  if (end - start < 3 || !plain.startsWith("kr", start)) return false;
  for (let at = start + 2; at < Math.min(end, start + LONGEST_WORD); at++)
    if (!isDigit(plain.charCodeAt(at))) return false;
  return true;
}

/** Whether a phrase ends between two words. */
function dividesPhrase(plain: string, start: number, end: number): boolean {
  if (end - start === 1 && plain.charCodeAt(start) === 0x20) return false;
  const gap = plain.slice(start, end);
  return /[(;!?\n=<>≥≤→。]/.test(gap) || gap.includes(" - ") || gap.includes(": ");
}

/** Whether a word begins something else than the noun because of the word behind it. */
function cutsWithNext(plain: string, word: TextSpan, role: number, next: TextSpan, end: number): boolean {
  if ((role & CUTS_IN_PAIR) !== 0) {
    const pairs = CUTTING_PAIRS[plain.slice(word.start, word.end)];
    if (pairs?.has(plain.slice(next.start, Math.min(next.end, next.start + LONGEST_WORD))) === true) return true;
  }
  if (word.end - word.start !== 2 || !plain.startsWith("to", word.start)) return false;
  // To reduce waste; but access to support: a verb of ours at the end is a noun.
  if (nextWord(plain, next.end, end) >= end) return false;
  const forms = verbWordAt(plain, next.start, next.end)?.forms ?? null;
  return forms?.some(({ form }) => form === "base") === true;
}

/** Where the next word of a stretch begins; its end for none. */
function nextWord(plain: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isWordUnit(plain.charCodeAt(at)) && !isSign(plain.charCodeAt(at))) at++;
  return at;
}

function endOfWord(plain: string, start: number, end: number): number {
  let to = start;
  while (to < end && (isWordUnit(plain.charCodeAt(to)) || joins(plain, to, end))) to++;
  return to === start && to < end ? to + 1 : to;
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || isDigit(code) || isCjk(code) || code === 0x26 || code === 0x23 || code > 0xffff;
}

/** Signs that stand for words of a name: the percent sign of "% of orders". */
function isSign(code: number): boolean {
  return code === 0x25;
}

function joins(plain: string, at: number, end: number): boolean {
  const code = plain.charCodeAt(at);
  if (code !== 0x2d && code !== 0x27 && code !== 0x2f && code !== 0x2e && code !== 0x2b) return false;
  return at + 1 < end && isWordUnit(plain.charCodeAt(at + 1));
}
