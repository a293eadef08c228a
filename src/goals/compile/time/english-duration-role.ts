/**
 * What part does an English length of time play? An end counted from today, a service level, a time after an event,
 * or none.
 *
 * A length that is the value of the goal itself (cut lead time to 6 days, keep it within 3 days) is no word of time at
 * all and is left to the reader of quantities.
 * @module
 */
import type { TimeContext } from "../mark.js";
import { type Decision, plainDecision } from "./decision.js";
import { dayAfter, isComposite } from "./duration-units.js";
import { isEnglishServiceLevel } from "./english-service-level.js";
import type { DatedForm, DurationForm } from "./form.js";
import { clauseStart, endsClause, isLetter, type PlacedWord, skipSpaces, wordAt, wordBefore } from "./letters.js";
import { wordSet } from "./word-list.js";

const WITHIN: ReadonlySet<string> = /* @__PURE__ */ wordSet("within inside in");
const LASTING: ReadonlySet<string> = /* @__PURE__ */ wordSet("over during throughout across for");
const AHEAD: ReadonlySet<string> = /* @__PURE__ */ wordSet("next coming following upcoming subsequent remaining");
const BEHIND: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "last past previous trailing prior rolling preceding recent every",
);
const FILLERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "the about approximately around roughly just only maximum most full initial a an at up another",
);
const COURSES: ReadonlySet<string> = /* @__PURE__ */ wordSet("course space span period matter");
const PERIODS: ReadonlySet<string> = /* @__PURE__ */ wordSet("period window timeframe horizon span time");
/** Nouns of lengths of time: within after them says how long, not until when. */
const LENGTHS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "time times duration turnaround latency age cycle period wait delay tat dso dpo length aging " +
    "ageing downtime window payback mttr",
);
const KEEPERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "keep hold maintain stay remain keeping holding maintaining is are be stays",
);
const MOVERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "reduce increase cut grow raise lower boost improve decrease double triple halve lift shorten shrink bring " +
    "get drive reach achieve",
);
/** Words before which a hyphened length is part of a name. */
const NAMED: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "plan retention churn repeat active rolling moving trial warranty forecast average survey program programme " +
    "review roadmap strategy sprint mortality readmission readmissions contract contracts guarantee post " +
    "onboarding pilot project course campaign notice lease term old ctr conversion attrition training bootcamp " +
    "internship survival",
);
const COUNTED_FROM: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "of after from following since post before prior hence ago into",
);
const CASE_EVENTS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "order receipt request purchase submission complaint report ordering receiving",
);
const EVENTS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "the date launch start hire receipt order approval contract purchase go kickoff delivery",
);

/** Reads a date at a place: a length may be counted from one. */
export type ReadDated = (at: number) => DatedForm | null;

/** The words before a length of time. */
interface Lead extends PlacedWord {
  readonly isAhead: boolean;
  readonly isBehind: boolean;
  readonly isFirst: boolean;
  /** Where next, past, the and the like begin. */
  readonly joint: number;
}

/** Decides about an English length of time; null if it is no word of time here. */
export function roleOfEnglishDuration(
  text: string,
  form: DurationForm,
  context: TimeContext,
  readDated: ReadDated,
): Decision | null {
  const lead = leadOf(text, form.start);
  const tail = wordAt(text, form.end);
  const end = PERIODS.has(tail.word) ? tail.end : form.end;
  if (lead.isBehind) return plainDecision("comparison", lead.joint, form.end);
  const counted = COUNTED_FROM.has(tail.word) ? countedFrom(text, form, context, lead, tail, readDated) : null;
  if (counted !== null) return counted;
  if (WITHIN.has(lead.word)) {
    return lead.isFirst
      ? plainDecision("event", lead.start, end, ["event-relative"])
      : within(text, form, context, lead, end);
  }
  if (LASTING.has(lead.word)) return lasting(text, form, context, lead, end);
  if (lead.word === "under" || (lead.word === "than" && isLess(text, lead.start))) return underLength(text, form, lead);
  if (lead.isAhead) return deadline(form, context, context.asOf, lead.joint, end, false);
  const isName =
    form.isAdjective && NAMED.has(wordAt(text, text.charAt(form.end) === "-" ? form.end + 1 : form.end).word);
  return isName ? plainDecision("name", form.start, form.end) : null;
}

function deadline(
  form: DurationForm,
  context: TimeContext,
  from: number,
  start: number,
  end: number,
  governed = true,
): Decision | null {
  if (form.duration.isClock) return plainDecision("service-level", start, end);
  const day = dayAfter(context, from, form.duration);
  if (day === null) return null;
  const notes = isComposite(form.duration) ? ["composite-duration"] : [];
  return { role: "deadline", start, end, governed, day, notes, alternatives: [] };
}

function leadOf(text: string, at: number): Lead {
  let joint = at;
  let isAhead = false;
  let isBehind = false;
  let isFirst = false;
  for (let count = 0; count < 6; count++) {
    const before = wordBefore(text, joint);
    const { word, start } = before;
    if (AHEAD.has(word)) isAhead = true;
    else if (BEHIND.has(word)) isBehind = true;
    else if (word === "first") isFirst = true;
    else if (word === "of" && wordBefore(text, start).word === "inside") {
      joint = start;
      continue;
    } else if (word === "of" && COURSES.has(wordBefore(text, start).word)) {
      joint = wordBefore(text, start).start;
      continue;
    } else if (!FILLERS.has(word)) return { word, start, end: before.end, isAhead, isBehind, isFirst, joint };
    joint = start;
  }
  return { word: "", start: joint, end: joint, isAhead, isBehind, isFirst, joint };
}

/** Within 30 days of signing, three months after launch, 60 days from today, 90 days after 1 March. */
function countedFrom(
  text: string,
  form: DurationForm,
  context: TimeContext,
  lead: Lead,
  tail: PlacedWord,
  readDated: ReadDated,
): Decision | null {
  const { word, end } = tail;
  const start = WITHIN.has(lead.word) || LASTING.has(lead.word) ? lead.start : lead.joint;
  const next = wordAt(text, end);
  // 16 hours of coaching: so much of it.
  if (word === "of" && lead.word !== "than" && !WITHIN.has(lead.word) && !LASTING.has(lead.word)) return null;
  // Cut dwell time by two days before June: so much, and until then.
  if (word === "before" && lead.word === "by") return null;
  if (word === "ago") return plainDecision("comparison", lead.joint, end);
  if (word === "hence") return deadline(form, context, context.asOf, start, end);
  if (word === "from" && (next.word === "now" || next.word === "today"))
    return deadline(form, context, context.asOf, start, next.end);
  const date = word === "into" || word === "before" || word === "prior" ? null : readDated(skipSpaces(text, end));
  // From April on, each close takes so long.
  const recurs = word === "from" && isEnglishServiceLevel(text, start, form.end, form.duration);
  if (date !== null && !recurs && (date.isDay || word !== "of") && !date.isElapsed) {
    return deadline(form, context, date.isDay ? date.first : date.last, start, date.end);
  }
  if (next.word === "" || (word === "from" && !isEvent(next.word))) return null;
  if (form.duration.isClock || isEnglishServiceLevel(text, start, form.end, form.duration)) {
    return plainDecision("service-level", start, form.end);
  }
  if (CASE_EVENTS.has(next.word)) return plainDecision("service-level", start, next.end);
  return plainDecision("event", start, next.end, ["event-relative"]);
}

function isEvent(word: string): boolean {
  return word.endsWith("ing") || word.endsWith("ion") || EVENTS.has(word);
}

function within(text: string, form: DurationForm, context: TimeContext, lead: Lead, end: number): Decision | null {
  // In 2-day sprints, in a 6-month pilot: how, not until when.
  if (lead.word === "in" && form.isAdjective && end === form.end && !endsClause(text, end)) return null;
  if (lead.isAhead) return deadline(form, context, context.asOf, lead.start, end);
  if (lead.word !== "in" && isValue(text, lead.start)) return null;
  if (isEnglishServiceLevel(text, lead.start, end, form.duration))
    return plainDecision("service-level", lead.start, end);
  return deadline(form, context, context.asOf, lead.start, end);
}

/** Keep lead time within 6 days: how long it lasts, not until when. */
function isValue(text: string, at: number): boolean {
  const from = clauseStart(text, at, VALUE_REACH);
  const isAdjacent = LENGTHS.has(wordBefore(text, at).word);
  if (isAdjacent) return !holdsWord(text, from, at, MOVERS);
  return holdsWord(text, from, at, KEEPERS) && holdsWord(text, from, at, LENGTHS);
}

/** So far back the clause is looked at. */
const VALUE_REACH = 60;

/** Whether a word of a set stands between two places. */
function holdsWord(text: string, from: number, to: number, words: ReadonlySet<string>): boolean {
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && isLetter(text.charCodeAt(at))) continue;
    if (at > start && words.has(text.slice(start, at))) return true;
    start = at + 1;
  }
  return false;
}

/** Over the next two quarters, over 12 months, for the next year; over 60 days late is none. */
function lasting(text: string, form: DurationForm, context: TimeContext, lead: Lead, end: number): Decision | null {
  if (lead.isFirst) return plainDecision("event", lead.start, end, ["event-relative"]);
  if (lead.isAhead) return deadline(form, context, context.asOf, lead.start, end);
  const isOpen = lead.word === "for" || lead.word === "across" || form.duration.months === 0;
  const isCut = form.isAdjective && end === form.end && !endsClause(text, end);
  const isAge = wordAt(text, end).word === "old";
  return isOpen || isCut || isAge
    ? plainDecision("name", form.start, form.end)
    : deadline(form, context, context.asOf, lead.start, end);
}

function isLess(text: string, at: number): boolean {
  return ["less", "fewer", "more"].includes(wordBefore(text, at).word);
}

/** First response under 1 hour is a promise; handling time under 6 minutes is a value. In under 2 days is a limit. */
function underLength(text: string, form: DurationForm, lead: Lead): Decision | null {
  const start = lead.word === "than" ? wordBefore(text, lead.start).start : lead.start;
  const before = wordBefore(text, start);
  if (LENGTHS.has(before.word)) return null;
  if (before.word === "in" || before.word === "within") return plainDecision("service-level", before.start, form.end);
  const isAnswer = ["response", "reply", "resolution", "answer", "acknowledgement"].includes(before.word);
  return form.duration.isClock && isAnswer ? plainDecision("service-level", start, form.end) : null;
}

/** Within the next year, over the coming quarter: a length of one, although no number is written. */
export function readNextUnit(text: string, at: number): { readonly start: number; readonly unit: PlacedWord } | null {
  const next = wordAt(text, at);
  if (next.word !== "next" && next.word !== "coming") return null;
  const the = wordBefore(text, at);
  const before = wordBefore(text, the.start);
  const lead = before.word === "of" && COURSES.has(wordBefore(text, before.start).word) ? "over" : before.word;
  if (the.word !== "the" || !["within", "over", "during", "throughout", "inside"].includes(lead)) return null;
  const unit = wordAt(text, next.end);
  return ["year", "quarter", "month", "week"].includes(unit.word) ? { start: at, unit } : null;
}
