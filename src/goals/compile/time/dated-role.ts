/**
 * What part does a date or period play? An end, a beginning, something compared with, or part of a name.
 *
 * What stands just after and just before decides; a word of either language may govern a period of the other (by 6月底,
 * Q3前). Without any, a period that is no name and not weak is an end that nothing governs.
 * @module
 */
import type { TimeContext } from "../mark.js";
import { afterChinese, beforeChinese } from "./chinese-dated-role.js";
import { type Decision, datedDecision } from "./decision.js";
import { beforeEnglish, namesSomething } from "./english-dated-role.js";
import type { DatedForm } from "./form.js";
import { beginsClause, endsClause, wordAt, wordBefore } from "./letters.js";
import { wordSet } from "./word-list.js";

/** Words that are verbs as often as months: they are read only where a word asks for a time. */
const VERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet("may march mar");

/** What may follow year-end where it is a time. */
const AFTER_END: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "to with and for at in by from so while or as of via through",
);

/** Decides about a date or period; null if it is no word of time here. */
export function roleOfDated(text: string, form: DatedForm, context: TimeContext): Decision | null {
  return (
    afterChinese(text, form, context) ??
    beforeChinese(text, form) ??
    beforeEnglish(text, form, context) ??
    ungoverned(text, form, context)
  );
}

function ungoverned(text: string, form: DatedForm, context: TimeContext): Decision | null {
  if (form.isWeak && VERBS.has(text.slice(form.start, form.end))) return null;
  if (form.isElapsed) return datedDecision(form, "comparison");
  if (form.isGoverned) return datedDecision(form, isClosing(text, form) ? "name" : "deadline");
  if (namesSomething(text, form) || namesThing(text, form, context)) return datedDecision(form, "name");
  // May, 2026, Friday: alone between signs they are a time, before a noun a name.
  const isAlone = endsClause(text, form.end) && (beginsClause(text, form.start) || form.isDay);
  return form.isWeak && !isAlone && !isLabel(text, form)
    ? datedDecision(form, "name")
    : datedDecision(form, "deadline", { governed: false });
}

const ARTICLES: ReadonlySet<string> = /* @__PURE__ */ wordSet("the our a its their");
/** Nouns whose period tells which figure is meant. */
const FIGURES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "level levels figure figures value values rate average actual actuals baseline total totals result results number numbers",
);

/** File the FY2025 tax return: a period that is over, between an article and a noun, belongs to its name. */
function namesThing(text: string, form: DatedForm, context: TimeContext): boolean {
  if (form.last >= context.asOf || !ARTICLES.has(wordBefore(text, form.start).word)) return false;
  const first = wordAt(text, form.end);
  const second = wordAt(text, first.end);
  return first.word !== "" && !AFTER_END.has(first.word) && !FIGURES.has(first.word) && !FIGURES.has(second.word);
}

const AIMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "target targets goal goals objective objectives ambition aim",
);

/** 2026 target (Benelux): what the year is said of is what is aimed at by its end. */
function isLabel(text: string, form: DatedForm): boolean {
  return beginsClause(text, form.start) && AIMS.has(wordAt(text, form.end).word);
}

/** The month-end close, year-end inventory: an end that is the name of what is done then. */
function isClosing(text: string, form: DatedForm): boolean {
  const isEnd = text.charAt(form.end - 4) === "-" && text.startsWith("end", form.end - 3);
  if (!isEnd && !text.startsWith("end-of-", form.start)) return false;
  const next = wordAt(text, form.end).word;
  return next !== "" && !AFTER_END.has(next);
}
