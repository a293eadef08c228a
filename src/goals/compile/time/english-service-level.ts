/**
 * Is an English length of time one within which something is to be done each time, and so no deadline?
 *
 * Reply within 2 days is a promise for every case; finish the migration within 60 days is an end. What tells them apart
 * is the unit (hours are never ends), the verb (cases are answered, resolved, shipped again and again), the object
 * (tickets,
 * orders, each, all) and whether a rate is measured.
 * @module
 */
import type { Duration } from "./form.js";
import { clauseAfter, clauseStart, isDigit, isWordUnit, skipSpaces, wordAt } from "./letters.js";
import { wordSet } from "./word-list.js";

/** So far back the clause is looked at. */
const REACH = 64;
/** Days up to which a promise for each case is usual without more evidence; longer ones are ends of projects. */
const USUAL_DAYS = 10;
/** Invoices are paid and vacancies filled within up to this many days. */
const LONGEST_DAYS = 60;
/** A batch (all, or no word) is rather worked off than promised beyond this. */
const BATCH_DAYS = 30;

/** Verbs and nouns of single cases: whatever is answered or acknowledged comes again. */
const ALWAYS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "respond responded responding responds response responses reply replied replying replies answer answered " +
    "answering answers acknowledge acknowledged acknowledging acknowledgement triage triaged pay paid paying refund refunded " +
    "refunds reimburse reimbursed dispatch dispatched callback",
);
/** Verbs of cases if the object is one that comes again; of projects otherwise. */
const SOMETIMES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "resolve resolved resolving process processed processing ship shipped shipping ships deliver delivered " +
    "delivering pay paid paying handle handled handling close closed closing fix fixed fixing repair repaired " +
    "fulfill fulfil fulfilled fill filled filling approve approved approving review reviewed settle settled " +
    "settling complete completed completing return returned contact contacted contacting investigate " +
    "investigated escalate escalated onboard onboarded onboarding invoice invoiced confirm confirmed restore " +
    "restored address addressed follow collect collected solve solved patch patched remediate remediated issue " +
    "issued arrive received done finish finished sent send submit submitted turn clear cleared schedule " +
    "scheduled merge merged unload unloaded load loaded inspect inspected check checked verify verified assess assessed " +
    "diagnose diagnosed treat treated log logged record recorded register registered interview interviewed screen " +
    "screened serve served recover recovered payment delivery resolution turnaround fulfillment fulfilment " +
    "shipment reimbursement delivers resolves",
);
/** Objects of which there is always another one. */
const CASES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "tickets complaints incidents inquiries enquiries requests orders invoices refunds claims calls emails " +
    "e-mails messages applications applicants shipments defects bugs alerts cases queries returns issues " +
    "questions deliveries escalations expenses candidates leads parcels packages repairs payments " +
    "vulnerabilities transactions purchases callers reservations samples outages failures breakdowns " +
    "trucks trailers articles licences licenses passports contracts bookings admissions " +
    "prescriptions referrals submissions permits enquirers rfqs quotes quotations p1s",
);
/** People and posts come again too, but are as often a single batch. */
const PEOPLE: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "customers clients patients vacancies positions roles hires starters joiners vendors suppliers users " +
    "employees customer client patient vacancy position ticket complaint incident order invoice request claim " +
    "case call",
);
const EACH: ReadonlySet<string> = /* @__PURE__ */ wordSet("each every any always per");
const PEOPLE_VERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet("contact contacted onboard onboarded fill filled");
const RATES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "share percentage percent rate proportion ratio portion sla slas on-time average",
);
/** What comes round again is done within so many days each time: close the monthly books. */
const ROUNDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "daily weekly biweekly fortnightly monthly quarterly month-end quarter-end week-end end-of-month end-of-quarter",
);
/** What is there already is worked off once. */
const BACKLOG: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "open outstanding backlog existing remaining overdue pending unresolved legacy",
);
/** Verbs of a movement; a length of time after one says until when. */
const MOVEMENTS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "reduce increase cut grow raise lower boost improve decrease double triple halve lift shorten shrink expand " +
    "achieve reach hit attain get bring drive eliminate launch build implement migrate roll train hire recruit " +
    "open create develop establish gain win sign save trim slash",
);
const MEASURES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "time times rate rates speed satisfaction cost costs team process quality",
);

/** What is said before a length of time in its clause. */
interface Evidence {
  always: boolean;
  sometimes: boolean;
  /** A verb or noun of cases is the word just before. */
  adjacent: boolean;
  cases: boolean;
  people: boolean;
  peopleVerb: boolean;
  each: boolean;
  rate: boolean;
  /** Counted for each case: three candidates per vacancy within 4 weeks. */
  perCase: boolean;
  /** Something is done to each case: call back every dissatisfied customer. */
  eachCase: boolean;
  count: boolean;
  backlog: boolean;
  /** What comes round again: the monthly books. */
  round: boolean;
}

/**
 * Whether an English length of time, that with its preposition begins at `at` and ends at `end`, is a service
 * level.
 */
export function isEnglishServiceLevel(text: string, at: number, end: number, duration: Duration): boolean {
  if (duration.isClock) return true;
  if (duration.months > 0) return false;
  const { length } = duration;
  // Within 5 days each month: once in every cycle.
  if (length <= USUAL_DAYS && EACH.has(wordAt(text, end).word)) return true;
  if (length <= USUAL_DAYS && comesRound(text, end)) return true;
  const seen = evidenceBefore(text, at);
  if (seen.round && length <= USUAL_DAYS) return true;
  if (seen.always) return length <= LONGEST_DAYS && !seen.backlog;
  if (seen.perCase) return true;
  if (seen.eachCase && length <= USUAL_DAYS) return true;
  if (!seen.sometimes || length > LONGEST_DAYS) return false;
  if (seen.rate) return true;
  if (seen.count || seen.backlog) return false;
  if (seen.each || (seen.people && seen.peopleVerb)) return true;
  if (seen.cases) return length <= BATCH_DAYS;
  return seen.adjacent && (movesOn(text, end) || length <= USUAL_DAYS) && !seen.people;
}

/** In two days at the end of each quarter. */
function comesRound(text: string, end: number): boolean {
  const words = clauseAfter(text, end, ROUND_REACH).split(" ");
  return words.some((word, i) => (word === "each" || word === "every") && CYCLES.has(words[i + 1] ?? ""));
}

const ROUND_REACH = 40;
const CYCLES: ReadonlySet<string> = /* @__PURE__ */ wordSet("day week month quarter half year season cycle");

/** A movement of the measure follows: within 2 days from 80% to 95%. */
function movesOn(text: string, end: number): boolean {
  const next = skipSpaces(text, end);
  const word = text.startsWith("from ", next) ? 5 : text.startsWith("to ", next) ? 3 : 0;
  const figure = text.charCodeAt(next + word);
  return word > 0 && (isDigit(figure) || figure === 36);
}

/** The words between two places, with digits, hyphens and signs of percent. */
function wordsBetween(text: string, from: number, to: number): readonly string[] {
  const words: string[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const code = text.charCodeAt(at);
    const isWithin = at < to && (isWordUnit(code) || code === 45 || code === 39 || code === 37);
    if (isWithin) continue;
    if (at > start) words.push(text.slice(start, at));
    start = at + 1;
  }
  return words;
}

function evidenceBefore(text: string, at: number): Evidence {
  const seen: Evidence = {
    always: false,
    sometimes: false,
    adjacent: false,
    cases: false,
    people: false,
    peopleVerb: false,
    each: false,
    rate: false,
    perCase: false,
    eachCase: false,
    count: false,
    backlog: false,
    round: false,
  };
  const words = wordsBetween(text, clauseStart(text, at, REACH), at);
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as string;
    const hasVerb = seen.always || seen.sometimes;
    // Reduce the response time to 2 days within 6 weeks: the movement ends by then, unless cases are spoken of.
    if (MOVEMENTS.has(word) && !(hasVerb && (seen.rate || seen.adjacent || seen.cases))) {
      seen.perCase = false;
      if (!hasVerb) break;
      if (!seen.always) seen.sometimes = false;
      break;
    }
    addEvidence(seen, word, words[i + 1] ?? "", i === words.length - 1);
    if (i === words.length - 2 && word === "per" && seen.people) seen.perCase = true;
    if (i > 0 && (word === "each" || word === "every" || word === "any") && (seen.people || seen.cases))
      seen.eachCase = true;
  }
  return seen;
}

function addEvidence(seen: Evidence, word: string, next: string, isLast: boolean): void {
  const isMeasure = MEASURES.has(next);
  if (ALWAYS.has(word) && !isMeasure && next !== "off" && next !== "down" && next !== "back") seen.always = true;
  if (SOMETIMES.has(word) && !isMeasure) {
    seen.sometimes = true;
    seen.adjacent ||= isLast;
  }
  if (PEOPLE_VERBS.has(word)) seen.peopleVerb = true;
  if (CASES.has(word)) seen.cases = true;
  if (PEOPLE.has(word)) seen.people = true;
  if (EACH.has(word)) seen.each = true;
  if (ROUNDS.has(word) && !isMeasure) seen.round = true;
  if (BACKLOG.has(word)) seen.backlog = true;
  // 95% of tickets, 9 of 10, nine out of ten.
  if (RATES.has(word) || word.endsWith("%") || (isDigit(word.charCodeAt(0)) && (next === "of" || next === "out")))
    seen.rate = true;
  else if (isDigit(word.charCodeAt(0))) seen.count = true;
}
