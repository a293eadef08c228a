/**
 * Where does the noun phrase of a metric begin and end in an English stretch of text?
 *
 * What frames it is cut away: articles, labels, auxiliaries before it, prepositions and bound words behind it, and
 * from the inside on whatever tells means, purpose or comparison. What remains is verbatim.
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import { englishForms } from "./english-verbs.js";
import { isCjk, isDigit, isLetter } from "./letters.js";

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
const MEASURED_AGENTS = set("sales marketing finance operations it");
const LABELS = set(
  "goal goals objective objectives target targets kpi kpis kr okr result results key outcome aim aims metric measure commitment stretch priority initiative theme q1 q2 q3 q4 h1 h2 smart annual quarterly monthly team personal",
);

interface Word extends TextSpan {
  readonly text: string;
}

/** The noun phrase of a stretch, or `null` where there is none. */
export function englishPhrase(plain: string, start: number, end: number): TextSpan | null {
  const words = wordsOf(plain, start, end);
  let first = afterLabel(plain, words);
  while (first < words.length && LEADING.has(words[first]?.text ?? "")) first++;
  let last = first;
  while (last < words.length && !cutsAt(plain, words, last, first)) last++;
  while (last > first && TRAILING.has(words[last - 1]?.text ?? "")) last--;
  const [head, tail] = [words[first], words[last - 1]];
  if (head === undefined || tail === undefined || last <= first) return null;
  return { start: head.start, end: tail.end };
}

/** Whether a phrase names who acts rather than what is measured. */
export function isAgent(plain: string, phrase: TextSpan): boolean {
  const words = plain.slice(phrase.start, phrase.end).split(" ");
  const last = words[words.length - 1] ?? "";
  // Online sales, cancelled operations, the number of employees are measured and do not act.
  return AGENTS.has(last) && !MEASURED_AGENTS.has(last) && !words.includes("of");
}

/** "Goal:", "KR 1:", "Objective 2 -": the words before a colon that only announce a goal. */
function afterLabel(plain: string, words: readonly Word[]): number {
  for (let index = 0; index < Math.min(words.length, LABEL_WORDS); index++) {
    const word = words[index];
    if (word === undefined) break;
    const isLabel = LABELS.has(word.text) || isDigit(word.text.charCodeAt(0)) || /^kr\d+$/.test(word.text);
    if (!isLabel) return 0;
    const next = plain.slice(word.end, word.end + 2);
    if (next.startsWith(":") || next === " -" || next.startsWith(")")) return index + 1;
    if (index === 0 && next.startsWith(".") && isDigit(word.text.charCodeAt(0))) return 1;
  }
  return 0;
}

const LABEL_WORDS = 5;

function cutsAt(plain: string, words: readonly Word[], index: number, first: number): boolean {
  const word = words[index];
  if (word === undefined) return true;
  if (index > first) {
    const gap = plain.slice(words[index - 1]?.end ?? word.start, word.start);
    if (/[(;!?\n=<>≥≤→。]/.test(gap)) return true;
    if (gap.includes(" - ") || gap.includes(": ")) return true;
  }
  if (CUTTING.has(word.text)) return true;
  const next = words[index + 1]?.text;
  if (next === undefined) return false;
  if (CUTTING_PAIRS[word.text]?.has(next) === true) return true;
  if (word.text !== "to") return false;
  return englishForms(next)?.some((form) => form.form === "base") === true && !isNounAfterTo(words[index + 2]?.text);
}

/** Access to support services: a verb of ours that is a noun here. */
function isNounAfterTo(next: string | undefined): boolean {
  return next === undefined;
}

function wordsOf(plain: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    if (!isWordUnit(plain.charCodeAt(at)) && !isSign(plain.charCodeAt(at))) {
      at++;
      continue;
    }
    let to = at;
    while (to < end && (isWordUnit(plain.charCodeAt(to)) || joins(plain, to, end))) to++;
    if (to === at) to++;
    words.push({ start: at, end: to, text: plain.slice(at, Math.min(to, at + 40)) });
    at = to;
  }
  return words;
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
