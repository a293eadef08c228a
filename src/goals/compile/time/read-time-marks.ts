/**
 * Where does a text speak of time, and what for? Every word of time in order, each with its part.
 *
 * One pass: the sign at a place says which readers may find something there, each looks a bounded way, and what was
 * read is passed over. So the time taken grows with the length of the text and with nothing else.
 * @module
 */
import type { DeadlineRule } from "../compiled-goal.js";
import type { TimeContext, TimeMark } from "../mark.js";
import { roleOfChineseDuration } from "./chinese-duration-role.js";
import { roleOfDated } from "./dated-role.js";
import type { Decision } from "./decision.js";
import { roleOfEnglishDuration } from "./english-duration-role.js";
import type { DurationForm, TimeForm } from "./form.js";
import { isDigit, isHan, isLetter, letterRunEnd, wordAt, wordRunEnd } from "./letters.js";
import { isHanNumeral } from "./number-words.js";
import { LETTER, mayBeHead, NOTHING, readDated, readForm, startOf } from "./read-form.js";

const JOINTS: ReadonlySet<string> = /* @__PURE__ */ new Set(["and", ",", ", and", "&", "or", "、", "和", "及"]);
/** ", and " */
const LONGEST_JOINT = 6;

/**
 * Reads all words of time.
 *
 * @param plain - Text folded by `plainText`.
 * @param context - The day of asking and the calendars.
 * @returns Marks in the order of the text, never overlapping.
 */
export function readTimeMarks(plain: string, context: TimeContext): readonly TimeMark[] {
  const marks: TimeMark[] = [];
  let at = 0;
  while (at < plain.length) {
    const code = plain.charCodeAt(at);
    const start = startOf(code);
    if (start === NOTHING) {
      at++;
      continue;
    }
    if (start === LETTER) {
      const end = letterRunEnd(plain, at);
      if (!mayBeHead(plain, at, end)) {
        at = wordRunEnd(plain, end);
        continue;
      }
    }
    const form = readForm(plain, at, context);
    const mark = form === null ? null : markOf(plain, form, context, marks.at(-1));
    if (mark === null) at = afterWord(plain, at, code);
    else at = push(marks, sharedGovernor(plain, mark, marks.at(-1)));
  }
  return withoutPastBeside(withoutPurposes(plain, marks));
}

/** In Q3 and Q4, 6月、9月底前: what governs the first of two governs the second. */
function sharedGovernor(text: string, mark: TimeMark, previous: TimeMark | undefined): TimeMark {
  if (mark.role !== "deadline" || mark.governed || previous?.role !== "deadline" || !previous.governed) return mark;
  if (mark.start - previous.end > LONGEST_JOINT) return mark;
  return JOINTS.has(text.slice(previous.end, mark.start).trim()) ? { ...mark, governed: true } : mark;
}

/** Adds a mark and returns its end; a beginning that it is counted from becomes part of it. */
function push(marks: TimeMark[], mark: TimeMark): number {
  const previous = marks.at(-1);
  if (previous !== undefined && previous.start >= mark.start) marks.pop();
  const start = Math.max(mark.start, marks.at(-1)?.end ?? 0);
  marks.push(start === mark.start ? mark : { ...mark, start });
  return mark.end;
}

/** Where the next word may begin. */
function afterWord(text: string, at: number, code: number): number {
  if (isLetter(code)) return wordRunEnd(text, at);
  let end = at + 1;
  if (isDigit(code)) {
    for (let next = text.charCodeAt(end); ; next = text.charCodeAt(++end)) {
      // 达到40，7月底前: after a comma that divides no thousands another number begins.
      const isPoint = next === 46 ? isDigit(text.charCodeAt(end + 1)) : next === 44 && dividesThousands(text, end);
      if (!isDigit(next) && !isPoint) break;
    }
  } else if (isHanNumeral(code)) {
    // 二十天 within 一百二十天 is no word of its own.
    while (isHanNumeral(text.charCodeAt(end))) end++;
  }
  return end;
}

/** Three digits and no more follow. */
function dividesThousands(text: string, comma: number): boolean {
  for (let at = comma + 1; at <= comma + 3; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return !isDigit(text.charCodeAt(comma + 4));
}

function markOf(text: string, form: TimeForm, context: TimeContext, previous: TimeMark | undefined): TimeMark | null {
  switch (form.kind) {
    case "dated": {
      const decision = roleOfDated(text, form, context);
      return decision === null ? null : decidedMark(decision, form.rule, context);
    }
    case "duration": {
      const decision = roleOfDuration(text, form, context, previous);
      const rule = form.duration.workingDays > 0 ? "business-days" : "duration";
      return decision === null ? null : decidedMark(decision, rule, context);
    }
    case "cadence":
      return { ...blankMark(form.start, form.end, form.isName ? "name" : "cadence"), cadence: form.cadence };
    default:
      return { ...blankMark(form.start, form.end, form.role), alternatives: form.alternatives, notes: form.notes };
  }
}

function roleOfDuration(
  text: string,
  form: DurationForm,
  context: TimeContext,
  previous: TimeMark | undefined,
): Decision | null {
  const isChinese = isHan(text.charCodeAt(form.end - 1)) || isHan(text.charCodeAt(form.end));
  if (isChinese) return roleOfChineseDuration(text, form, context, previous);
  return roleOfEnglishDuration(text, form, context, (at) => readDated(text, at, context));
}

function blankMark(start: number, end: number, role: TimeMark["role"]): TimeMark {
  return {
    kind: "time",
    start,
    end,
    role,
    day: null,
    rule: null,
    cadence: null,
    governed: false,
    past: false,
    alternatives: [],
    notes: [],
  };
}

function decidedMark(decision: Decision, rule: DeadlineRule, context: TimeContext): TimeMark {
  const { role, day } = decision;
  const isDeadline = role === "deadline";
  return {
    kind: "time",
    start: decision.start,
    end: decision.end,
    role,
    day,
    rule: isDeadline ? rule : null,
    cadence: null,
    governed: decision.governed,
    past: isDeadline && day !== null && day < context.asOf,
    alternatives: decision.alternatives,
    notes: decision.notes,
  };
}

/** By Monday, the rota for next month: beside an end that is governed, what something is for is a name. */
function withoutPurposes(text: string, marks: readonly TimeMark[]): readonly TimeMark[] {
  const isFor = (mark: TimeMark): boolean => mark.role === "deadline" && text.startsWith("for ", mark.start);
  if (!marks.some(isFor)) return marks;
  const hasEnd = marks.some((mark) => mark.role === "deadline" && ENDED.has(wordAt(text, mark.start).word));
  return hasEnd ? marks.map((mark) => (isFor(mark) ? blankMark(mark.start, mark.end, "name") : mark)) : marks;
}

const ENDED: ReadonlySet<string> = /* @__PURE__ */ new Set(["by", "before", "until"]);

/** From 12% in 2025 to 8% in 2026: beside an end to come, one that is over tells what is compared with. */
function withoutPastBeside(marks: readonly TimeMark[]): readonly TimeMark[] {
  let hasPast = false;
  let hasComing = false;
  for (const mark of marks) {
    if (mark.past) hasPast = true;
    else if (mark.role === "deadline") hasComing = true;
  }
  if (!hasPast || !hasComing) return marks;
  return marks.map((mark) =>
    mark.past ? { ...blankMark(mark.start, mark.end, "comparison"), notes: mark.notes } : mark,
  );
}
