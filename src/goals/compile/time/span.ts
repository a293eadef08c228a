/**
 * From when to when? Two dates or periods joined into one, of which the end counts: January to June, 1-6月, 2026-2028年.
 * @module
 */
import type { TimeContext } from "../mark.js";
import { datedForm, isYear } from "./build-form.js";
import type { DatedForm } from "./form.js";
import { isDigit, isHan, matchAt, skipSpaces, wordBefore } from "./letters.js";
import { isHanNumeral, readDigits, readHanNumber } from "./number-words.js";
import { daysOfPeriod, monthsOn, partOfYear } from "./period-days.js";

const JOINTS: readonly string[] = ["through ", "thru ", "until ", "to ", "--", "-", "~", "至", "到"];

/** The form, or the span to a second one that follows it. */
export function endOfSpan(text: string, form: DatedForm, read: (at: number) => DatedForm | null): DatedForm {
  const gap = skipSpaces(text, form.end);
  const isBetween = text.startsWith("and ", gap) && wordBefore(text, form.start).word === "between";
  const joint = isBetween ? "and " : matchAt(text, gap, JOINTS);
  if (joint === "") return form;
  const next = skipSpaces(text, gap + joint.length);
  const second = read(next);
  if (second === null || second.isElapsed) return form;
  // Past the end of a year without one: November to February.
  const last = second.last < form.first ? monthsOn(second.last, 12) : second.last;
  return { ...second, start: form.start, first: form.first, last, isGoverned: true, isWeak: false };
}

/** 1-6月, 一至三季度, 2026-2028年, 1~3月份: two numbers that share their unit. */
export function readNumberSpan(text: string, at: number, context: TimeContext): DatedForm | null {
  const first = numberAt(text, at);
  if (first === null || first.value % 1 !== 0) return null;
  const gap = skipSpaces(text, first.end);
  const joint = matchAt(text, gap, ["-", "~", "至", "到"]);
  if (joint === "") return null;
  const second = numberAt(text, skipSpaces(text, gap + joint.length));
  if (second === null || second.value <= first.value || second.value % 1 !== 0) return null;
  const unit = matchAt(text, skipSpaces(text, second.end), ["月份", "月", "季度", "年度", "年"]);
  if (unit === "") return null;
  let end = skipSpaces(text, second.end) + unit.length;
  if (unit.startsWith("年")) {
    if (!isYear(first.value) || !isYear(second.value)) return null;
    return datedForm(at, end, daysOfPeriod(context, partOfYear(context, "year", 1, second.value), "whole"));
  }
  const grain = unit === "季度" ? "quarter" : "month";
  if (first.value < 1 || second.value > (grain === "quarter" ? 4 : 12)) return null;
  const edge = matchAt(text, end, ["底", "末"]);
  end += edge.length;
  return datedForm(at, end, daysOfPeriod(context, partOfYear(context, grain, second.value, null), "whole"), {
    isGoverned: edge !== "",
  });
}

function numberAt(text: string, at: number): ReturnType<typeof readDigits> {
  if (isDigit(text.charCodeAt(at))) return readDigits(text, at);
  return isHan(text.charCodeAt(at)) && isHanNumeral(text.charAt(at)) ? readHanNumber(text, at) : null;
}
