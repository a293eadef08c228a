/**
 * Which goals does a document hold? Lists, lines and prose in both languages, each goal compiled where it stands.
 * @module
 */
import { dayOfNumber } from "../../calendar/internal.js";
import { type Finding, type Rule, runRules } from "../../core/index.js";
import { sentenceRules } from "../rules/sentence-rules.js";
import { compiled } from "./compile-goal.js";
import type { CompileOptions } from "./compile-options.js";
import type { CompiledGoal, TextSpan } from "./compiled-goal.js";
import type { TimeMark } from "./mark.js";
import { type MarkedText, markText } from "./mark-text.js";
import { sentenceAt } from "./read-sentence.js";
import type { SentenceSubject } from "./sentence.js";
import { placeAt } from "./sentence-place.js";
import { plainText } from "./source-text.js";
import { type DocumentPart, PLAIN_LEVEL, splitDocument } from "./split-document.js";

/** A part of a document that is no goal. */
export interface SkippedText extends TextSpan {
  /** A heading, a sentence that states no goal, or the number or label of an item. */
  readonly kind: "heading" | "prose" | "marker";
}

/** What a document holds. Plain data. */
export interface GoalDocument {
  /** In the order of the text; spans count from its start. */
  readonly goals: readonly CompiledGoal[];
  /** What is no goal: with the goals, every letter and digit of the text. */
  readonly skipped: readonly SkippedText[];
  /** All findings: those of the goals, whose paths say which (`["goals", 3]`), then those about the options. */
  readonly findings: readonly Finding[];
}

/**
 * Compiles a document: every sentence of it that states a goal.
 *
 * A line break ends a sentence (unless the next line goes on with a small letter or behind a comma), and so do
 * 。 ! ? ; and points that belong to no number, date or abbreviation. What stands in a list is a goal, however vague;
 * elsewhere a sentence needs a verb or a number tied to something. A goal without an end takes that of the nearest
 * heading above it that names one (`## Goals for Q3`), with the finding `goals/deadline-from-heading`.
 *
 * @param text - The document: plain text or Markdown. Any text is compiled.
 * @param options - See {@link CompileOptions}.
 * @returns Goals, skipped parts, findings. An empty text has none.
 * @throws {OpsLogicError} `goals/not-text`, `goals/wrong-options`, `calendar/not-a-day`.
 * @example
 * ```ts
 * import { compileGoals } from "opslogic/goals";
 *
 * const text = "## Goals for Q3 2026\n- Raise NPS from 30 to 40\n- 8月底前把退货率从5%降到3%\n\nWith regards";
 * const { goals, skipped } = compileGoals(text, { asOf: "2026-01-15" });
 * goals.map(({ metric, to, deadline }) => [metric, to, deadline]); // => [["NPS", 40, "2026-09-30"], ["退货率", 3, "2026-08-31"]]
 * skipped.map(({ kind, start, end }) => [kind, text.slice(start, end)]); // => [["heading", "Goals for Q3 2026"], ["prose", "With regards"]]
 * ```
 */
export function compileGoals(text: string, options: CompileOptions): GoalDocument {
  // Refuses what is no text before anything is read.
  markText(typeof text === "string" ? "" : text, options, "compileGoals");
  const parts = splitDocument(text, plainText(text));
  // A sentence over two lines is read as one line; the positions stay.
  const marked: MarkedText = { ...markText(onOneLine(text, parts), options, "compileGoals"), source: text };
  const { subjects, skipped } = chooseGoals(parts, marked, (heading) => endNamedBy(heading, options));
  const findings = runRules(documentRules, subjects, options.check);
  const own = subjects.map((): Finding[] => []);
  for (const finding of findings) {
    const [list, at] = finding.place.path;
    if (list === "goals" && typeof at === "number") own[at]?.push(finding);
  }
  return { goals: subjects.map((subject, at) => compiled(subject, own[at] ?? [])), skipped, findings };
}

/** The rules of a sentence, run over all sentences, so that a waiver that one goal uses is not unused for the others. */
const documentRules: readonly Rule<readonly SentenceSubject[]>[] = /* @__PURE__ */ sentenceRules.map((rule) => ({
  code: rule.code,
  severity: rule.severity,
  check: (subjects, report) => {
    for (const [at, subject] of subjects.entries()) {
      rule.check(subject, (place, data, lower) => {
        report({ ...place, path: ["goals", at, ...place.path] }, data, lower);
      });
    }
  },
}));

interface Chosen {
  readonly subjects: readonly SentenceSubject[];
  readonly skipped: readonly SkippedText[];
}

/** A heading and the end that it names. */
interface Heading {
  readonly level: number;
  readonly end: TimeMark | null;
}

function chooseGoals(
  parts: readonly DocumentPart[],
  marked: MarkedText,
  endOf: (heading: SentenceSubject) => TimeMark | null,
): Chosen {
  const subjects: SentenceSubject[] = [];
  const skipped: SkippedText[] = [];
  const headings: Heading[] = [];
  for (const { kind, level: own, start, end } of parts) {
    if (kind === "marker") {
      skipped.push({ kind, start, end });
      continue;
    }
    const subject = sentenceAt(marked, { start, end });
    if (statesGoal(subject, kind)) {
      subjects.push(withDeadline(subject, nearestEnd(headings)));
    } else if (kind === "heading" || kind === "line") {
      const level = kind === "heading" ? own : PLAIN_LEVEL;
      while ((headings[headings.length - 1]?.level ?? 0) >= level) headings.pop();
      headings.push({ level, end: endOf(subject) });
      skipped.push({ kind: kind === "heading" ? kind : "prose", start, end });
    } else skipped.push({ kind: "prose", start, end });
  }
  return { subjects, skipped };
}

function statesGoal(subject: SentenceSubject, kind: DocumentPart["kind"]): boolean {
  if (kind === "item") return true;
  if (kind === "heading") return subject.measureKind === "numeric";
  const { verb } = subject.clause;
  return subject.specific || (verb !== null && verb.form === "active");
}

/**
 * The end that a heading names. In a sentence "2026 goals" is a name; above a list it says for when they are. What is
 * over already is no end of goals to come.
 */
function endNamedBy(heading: SentenceSubject, options: CompileOptions): TimeMark | null {
  const said = heading.deadlineMark;
  if (said !== null) return said.past ? null : said;
  for (const { role, start, end } of heading.times) {
    if (role !== "name") continue;
    const alone = markText(heading.source.slice(start, end), options, "compileGoals").times;
    const mark = alone.find((time) => time.role === "deadline" && time.day !== null && !time.past);
    if (mark !== undefined) return { ...mark, start: start + mark.start, end: start + mark.end };
  }
  return null;
}

function nearestEnd(headings: readonly Heading[]): TimeMark | null {
  for (let at = headings.length - 1; at >= 0; at--) {
    const end = headings[at]?.end;
    if (end !== null && end !== undefined) return end;
  }
  return null;
}

/** The end that a heading names holds for a goal below it that names none itself. */
function withDeadline(subject: SentenceSubject, mark: TimeMark | null): SentenceSubject {
  const named = subject.times.some(({ role }) => role === "event" || role === "unresolved");
  const day = mark?.day ?? null;
  if (mark === null || day === null || subject.deadline !== null || named) return subject;
  const deadline = { start: mark.start, end: mark.end };
  return {
    ...subject,
    timeBound: true,
    deadline: dayOfNumber(day),
    deadlineRule: mark.rule,
    deadlineMark: mark,
    spans: { ...subject.spans, deadline },
    placeOf: (field) => (field === "deadline" ? placeAt(deadline) : subject.placeOf(field)),
  };
}

/** The text with the line breaks inside of its parts as blanks. */
function onOneLine(text: string, parts: readonly DocumentPart[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of parts) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[\n\r\u2028\u2029]/g, " "));
    at = end;
  }
  return pieces.join("") + text.slice(at);
}
