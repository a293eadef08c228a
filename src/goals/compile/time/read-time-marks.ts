/**
 * Where does a text speak of time, and what for? Every word of time in order, each with its part.
 *
 * One pass: the sign at a place says which readers may find something there, each looks a bounded way, and what was
 * read is passed over. So the time taken grows with the length of the text and with nothing else.
 * @module
 */
import type { DeadlineRule } from "../compiled-goal.js";
import type { TimeContext, TimeMark } from "../mark.js";
import { readChineseCadence, readEnglishCadence } from "./cadence.js";
import { readChinesePeriod } from "./chinese-period.js";
import { readDuration } from "./duration.js";
import { roleOfDuration } from "./duration-role.js";
import { readDayThenMonth } from "./english-month.js";
import { readBareYear, readEnglishPeriod, readOrdinalUnit } from "./english-period.js";
import { readNumericDate } from "./explicit-date.js";
import { readChineseFixed, readEnglishFixed } from "./fixed-words.js";
import type { DatedForm, TimeForm } from "./form.js";
import { isDigit, isLetter, letterRunEnd, type PlacedWord, wordRunEnd } from "./letters.js";
import { isHanNumeral, ordinalOf, readDigits } from "./number-words.js";
import { readPeriodCode } from "./period-code.js";
import { type Decision, roleOfDated } from "./role.js";
import { endOfSpan, readNumberSpan } from "./span.js";
import { readWeekdayName } from "./weekday-name.js";

/** The signs that a Chinese word of time may begin with. */
const CHINESE_STARTS: ReadonlySet<string> = new Set(
  "本当这该下次上今明后来去前往历年月季周星礼岁财全第首末四每隔按逐双半同环历春过除元端中清农国五六七十圣日新大",
);

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
    if (code < 48 || (code > 122 && code < 0x3007)) {
      at++;
      continue;
    }
    const form = readForm(plain, at, context);
    const mark = form === null ? null : markOf(plain, form, context, marks.at(-1));
    if (mark !== null) {
      const previous = marks.at(-1);
      // A date that a length is counted from is part of it.
      if (previous !== undefined && previous.end > mark.start && previous.start >= mark.start) marks.pop();
      const start = Math.max(mark.start, marks.at(-1)?.end ?? 0);
      marks.push(start === mark.start ? mark : { ...mark, start });
      at = mark.end;
    } else at = afterWord(plain, at, code);
  }
  return marks;
}

/** Where the next word may begin. */
function afterWord(text: string, at: number, code: number): number {
  if (isLetter(code)) return Math.max(at + 1, wordRunEnd(text, at));
  if (!isDigit(code)) {
    let end = at + 1;
    // 二十天 within 一百二十天 is no word of its own.
    if (isHanNumeral(text.charAt(at))) while (isHanNumeral(text.charAt(end))) end++;
    return end;
  }
  let end = at + 1;
  while (isDigit(text.charCodeAt(end)) || (".,".includes(text.charAt(end)) && isDigit(text.charCodeAt(end + 1)))) end++;
  return end;
}

function readForm(text: string, at: number, context: TimeContext): TimeForm | null {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return readEnglishForm(text, at, context);
  if (isDigit(code)) return readDigitForm(text, at, context);
  const sign = text.charAt(at);
  const isNumeral = isHanNumeral(sign);
  if (!isNumeral && !CHINESE_STARTS.has(sign)) return null;
  const fixed = readChineseFixed(text, at, context);
  if (fixed !== null) return fixed;
  const period = readNumberSpan(text, at, context) ?? readChinesePeriod(text, at, context);
  if (period !== null) return spanned(text, period, context);
  return readChineseCadence(text, at) ?? (isNumeral || sign === "半" ? readDuration(text, at) : null);
}

function readEnglishForm(text: string, at: number, context: TimeContext): TimeForm | null {
  const end = letterRunEnd(text, at);
  const head: PlacedWord = { word: text.slice(at, end), start: at, end };
  const fixed = readEnglishFixed(text, head, context);
  if (fixed !== null) return fixed;
  const period = readEnglishPeriod(text, at, context) ?? readWeekdayName(text, head, context);
  if (period !== null) return spanned(text, period, context);
  return readEnglishCadence(text, head) ?? readDuration(text, at);
}

function readDigitForm(text: string, at: number, context: TimeContext): TimeForm | null {
  // The decimals of a number, or the digits of a name.
  if (at > 0 && (".$#".includes(text.charAt(at - 1)) || isLetter(text.charCodeAt(at - 1)))) return null;
  const dated = readDigitDate(text, at, context);
  if (dated !== null) return spanned(text, dated, context);
  const fixed = text.startsWith("618", at) ? readChineseFixed(text, at, context) : null;
  return fixed ?? readDuration(text, at) ?? readBareYear(text, at);
}

function readDigitDate(text: string, at: number, context: TimeContext): DatedForm | null {
  const numeric =
    readNumericDate(text, at, context) ??
    readNumberSpan(text, at, context) ??
    readChinesePeriod(text, at, context) ??
    readPeriodCode(text, at, context) ??
    readDayThenMonth(text, at, context);
  if (numeric !== null) return numeric;
  const digits = readDigits(text, at);
  if (digits === null) return null;
  const suffixEnd = letterRunEnd(text, digits.end);
  if (suffixEnd - digits.end === 2) {
    const part = ordinalOf(text.slice(at, suffixEnd));
    return part === 0 ? null : readOrdinalUnit(text, at, suffixEnd, part, context);
  }
  if (digits.digits !== 4) return null;
  // 2026 Q3, 2026 H1, 2026-Q3.
  const year = readBareYear(text, at);
  if (year === null) return null;
  const part = / |-|\//.test(text.charAt(year.end)) ? readPeriodCode(text, year.end + 1, context) : null;
  return part === null || part.end - year.end !== 3 ? null : (yearAndPart(text, at, year.end, context) ?? null);
}

function yearAndPart(text: string, at: number, end: number, context: TimeContext): DatedForm | null {
  // The same code with its year attached.
  const code = readPeriodCode(`${text.slice(at, end)}${text.slice(end + 1, end + 3)}`, 0, context);
  return code === null ? null : { ...code, start: at, end: end + 3 };
}

/** A span of two has the end of the second: January to June, 1月至6月. */
function spanned(text: string, form: DatedForm, context: TimeContext): DatedForm {
  const read = (at: number): DatedForm | null => readDatedAt(text, at, context);
  return endOfSpan(text, form, read);
}

function readDatedAt(text: string, at: number, context: TimeContext): DatedForm | null {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return readEnglishPeriod(text, at, context);
  if (isDigit(code)) return readDigitDate(text, at, context) ?? readBareYear(text, at);
  return readChinesePeriod(text, at, context);
}

function markOf(text: string, form: TimeForm, context: TimeContext, previous: TimeMark | undefined): TimeMark | null {
  switch (form.kind) {
    case "dated": {
      const decision = roleOfDated(text, form, context);
      return decision === null ? null : asMark(decision, form.rule, context);
    }
    case "duration": {
      const read = (at: number): DatedForm | null => readDatedAt(text, at, context);
      const decision = roleOfDuration(text, form, context, previous, read);
      return decision === null
        ? null
        : asMark(decision, form.duration.workingDays > 0 ? "business-days" : "duration", context);
    }
    case "cadence": {
      const role = form.isName ? "name" : "cadence";
      return { ...unmarked(form.start, form.end, role), cadence: form.cadence };
    }
    case "fixed":
      return { ...unmarked(form.start, form.end, form.role), alternatives: form.alternatives, notes: form.notes };
  }
}

function unmarked(start: number, end: number, role: TimeMark["role"]): TimeMark {
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

function asMark(decision: Decision, rule: DeadlineRule, context: TimeContext): TimeMark {
  const isDeadline = decision.role === "deadline";
  return {
    ...unmarked(decision.start, decision.end, decision.role),
    day: decision.day,
    rule: isDeadline ? rule : null,
    governed: decision.governed,
    past: isDeadline && decision.day !== null && decision.day < context.asOf,
    alternatives: decision.alternatives,
    notes: decision.notes,
  };
}
