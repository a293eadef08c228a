/**
 * What do the English words before a date or period make of it? By, until, in an end; from, since a beginning; than,
 * versus something compared with; report, budget after it a name.
 * @module
 */
import type { TimeContext } from "../mark.js";
import { type Decision, datedDecision } from "./decision.js";
import type { DatedForm } from "./form.js";
import { isDigit, type PlacedWord, skipSpaces, wordAt, wordBefore } from "./letters.js";
import { wordSet } from "./word-list.js";

const ENDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "by until till til through thru within in during on inside at come throughout for due deadline over around " +
    "before target date across latest",
);
const BEGINNINGS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "from since starting beginning effective after commencing start",
);
const COMPARED: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "than vs versus against compared relative exceed exceeding beat above below surpass",
);
const FILLERS: ReadonlySet<string> = /* @__PURE__ */ wordSet("the about around roughly all approximately calendar on");
/** Nouns that a period before them names. */
const NAMED: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "report reports data results figures numbers budget budgets plan plans baseline survey review forecast " +
    "roadmap audit level levels edition version summary statement statements strategy class cohort actuals " +
    "average framework agenda vision okrs guidelines standard campaign conference release planning closing " +
    "earnings accounts financials benchmark launch event kickoff retro retrospective",
);
const FIGURES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "level levels baseline actuals average figures results value values",
);

/** What the words before it make of it; null if they leave it open. */
export function beforeEnglish(text: string, form: DatedForm, context: TimeContext): Decision | null {
  const before = governor(text, form.start);
  const { word, start } = before;
  if (word === "") return null;
  if (word === "of" && ["ahead", "advance"].includes(wordBefore(text, start).word)) {
    return beforeDate(text, form, context, wordBefore(text, start).start);
  }
  if (word === "of" && wordBefore(text, start).word === "course") {
    return form.isElapsed ? null : datedDecision(form, "deadline", { start: courseStart(text, start) });
  }
  if (COMPARED.has(word)) return compared(text, form, before);
  if (word === "to" || word === "with") return afterTo(text, form, context, before);
  if (BEGINNINGS.has(word)) {
    const isFigure =
      form.isElapsed || namesFigure(text, form.end) || (word === "from" && form.last < context.asOf && !form.isDay);
    return isFigure ? datedDecision(form, "comparison") : datedDecision(form, "start", { start });
  }
  if (!ENDS.has(word)) return null;
  if (form.isElapsed) return datedDecision(form, "comparison", { start });
  if (namesFigure(text, form.end)) return datedDecision(form, "comparison");
  if (word === "before") return beforeDate(text, form, context, start);
  const second = wordBefore(text, start);
  if (BEGINNINGS.has(second.word) && second.word !== "from" && second.word !== "after") {
    return datedDecision(form, "start", { start: second.start });
  }
  if (["over", "on", "for", "in", "at"].includes(word) && namesSomething(text, form))
    return datedDecision(form, "name");
  if (["over", "on"].includes(word) && form.last < context.asOf) return datedDecision(form, "comparison", { start });
  return datedDecision(form, "deadline", { start: word === "or" ? second.start : start });
}

/** In the course of, over the course of. */
function courseStart(text: string, of: number): number {
  const course = wordBefore(text, of);
  const the = wordBefore(text, course.start);
  const lead = the.word === "the" ? wordBefore(text, the.start) : the;
  return ENDS.has(lead.word) ? lead.start : course.start;
}

/** The word that governs what begins here, past articles and colons. */
function governor(text: string, at: number): PlacedWord {
  const colon = text.charAt(at - 1) === ":" ? at - 1 : text.startsWith(": ", at - 2) ? at - 2 : at;
  let before = wordBefore(text, colon);
  // On is a filler only after by, as in by 5 pm on Friday; the word itself governs otherwise.
  for (let count = 0; count < 3 && FILLERS.has(before.word); count++) {
    const next = wordBefore(text, before.start);
    if (before.word !== "the" && !ENDS.has(next.word) && !BEGINNINGS.has(next.word)) break;
    before = next;
  }
  return before;
}

/** No later than, not later than are ends; higher than is a comparison. */
function compared(text: string, form: DatedForm, than: PlacedWord): Decision {
  const second = wordBefore(text, than.start);
  const third = wordBefore(text, second.start);
  if (than.word === "than" && second.word === "later" && (third.word === "no" || third.word === "not")) {
    return datedDecision(form, "deadline", { start: third.start });
  }
  if (than.word === "than" && (second.word === "sooner" || second.word === "earlier")) {
    return datedDecision(form, "start", { start: second.start });
  }
  return datedDecision(form, "comparison", { start: than.start });
}

/** Compared to, relative to; prior to; up to. */
function afterTo(text: string, form: DatedForm, context: TimeContext, to: PlacedWord): Decision | null {
  const second = wordBefore(text, to.start);
  if (["compared", "relative", "comparison"].includes(second.word)) {
    return datedDecision(form, "comparison", { start: second.start });
  }
  if (to.word === "with") return datedDecision(form, "comparison", { start: to.start });
  if (second.word === "prior") return beforeDate(text, form, context, second.start);
  return second.word === "up" || form.isDay ? datedDecision(form, "deadline", { start: to.start }) : null;
}

/** Before a date excludes it, on or before includes it; before the end of a period includes the end. */
function beforeDate(text: string, form: DatedForm, context: TimeContext, start: number): Decision {
  if (form.isGoverned) return datedDecision(form, "deadline", { start });
  const or = wordBefore(text, start);
  if (or.word === "or" || or.word === "and") {
    const on = wordBefore(text, or.start);
    return datedDecision(form, "deadline", { start: on.word === "on" || on.word === "by" ? on.start : start });
  }
  const eve = form.first - 1;
  // Within the period itself only its end can be meant.
  if (eve < context.asOf && !form.isDay) return datedDecision(form, "deadline", { start });
  const alternatives = [...form.alternatives, form.last];
  return datedDecision(form, "deadline", { start, day: eve, notes: ["before-date"], alternatives });
}

/** Last year's 12%, Q1 levels. */
function namesFigure(text: string, end: number): boolean {
  if (!text.startsWith("'s", end)) return FIGURES.has(wordAt(text, end).word);
  return isDigit(text.charCodeAt(skipSpaces(text, end + 2))) || NAMED.has(wordAt(text, end + 2).word);
}

/** Whether a noun follows that the period names: Q1 report, 2026 budget. */
export function namesSomething(text: string, form: DatedForm): boolean {
  return NAMED.has(wordAt(text, text.startsWith("'s", form.end) ? form.end + 2 : form.end).word);
}
