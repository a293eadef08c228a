/**
 * Which period does a short code name? Q3, Q3'26, 2026Q3, 3Q26, H1, 1H26, FY26, FY26 Q3, CY2026, YE26, W27.
 *
 * Codes are read in texts of both languages: 2026年Q3 and Q3末 are in daily use.
 * @module
 */
import type { TimeContext } from "../mark.js";
import { datedForm, fullYear, isYear } from "./build-form.js";
import type { DatedForm } from "./form.js";
import { endsNumber, isDigit, skipSpaces, wordRunEnd } from "./letters.js";
import { readDigits } from "./number-words.js";
import { daysOfPeriod, daysOfWeek, partOfYear, periodFromNow } from "./period-days.js";
import { readYearAfter } from "./year-after.js";

/** FY2026Q3FY is longer than any code in use. */
const CODE_LIMIT = 10;
const SHORT_PARTS: ReadonlySet<string> = /* @__PURE__ */ new Set("q1 q2 q3 q4 h1 h2 h3 h4".split(" "));
// Each is matched against at most that many units.
const PART_LAST = /^(?:fy|cy)?(\d{4}|\d{2})?([qh])([1-4])(?:fy|cy)?(\d{4}|\d{2})?$/;
const PART_FIRST = /^([1-4])([qh])(?:fy|cy)?(\d{4}|\d{2})?$/;
const YEAR_CODE = /^(fy|cy|ye|eoy|eofy|fye|cye)(\d{4}|\d{2})$/;
const END_CODE = /^eo([qh])([1-4])$/;
const WEEK_CODE = /^(?:w|wk|cw|kw)(\d{1,2})$/;

/** The quarter, half, fiscal year or week whose code begins here. */
export function readPeriodCode(text: string, at: number, context: TimeContext): DatedForm | null {
  const first = text.charAt(at);
  if (!"cefhkqwy0123456789".includes(first) || first === "") return null;
  const end = wordRunEnd(text, at);
  const length = end - at;
  if (length > CODE_LIMIT || length < 2) return null;
  const run = text.slice(at, end);
  if (run === "fy" || run === "cy") return readSplitYear(text, at, end, context);
  const hasDigit = isDigit(text.charCodeAt(end - 1)) || isDigit(text.charCodeAt(at));
  if (!hasDigit) return null;
  return readCode(text, at, end, run, context);
}

function readCode(text: string, at: number, end: number, run: string, context: TimeContext): DatedForm | null {
  // Q3 and H1 alone are most of them.
  if (SHORT_PARTS.has(run)) return readPart(text, at, end, run.charAt(0), run.charAt(1), undefined, context);
  const last = PART_LAST.exec(run);
  if (last !== null) return readPart(text, at, end, last[2], last[3], last[1] ?? last[4], context);
  const front = PART_FIRST.exec(run);
  if (front !== null) {
    // 1h alone is an hour.
    const isHour = front[2] === "h" && front[3] === undefined && readYearAfter(text, end, context, true) === null;
    return isHour ? null : readPart(text, at, end, front[2], front[1], front[3], context);
  }
  const year = YEAR_CODE.exec(run);
  if (year !== null)
    return readYearCode(
      text,
      at,
      end,
      yearOf(year[2]),
      year[1] === "fy" || year[1] === "eofy" || year[1] === "fye",
      context,
    );
  const ending = END_CODE.exec(run);
  if (ending !== null) return readPart(text, at, end, ending[1], ending[2], undefined, context);
  const week = WEEK_CODE.exec(run);
  if (week === null) return null;
  const after = readYearAfter(text, end, context, false);
  const days = daysOfWeek(context, small(week[1]), after?.year ?? null);
  return datedForm(at, after?.end ?? end, days, { isWeak: after === null });
}

/** Digits of a code, at most four: never an amount. */
function small(digits: string | undefined): number {
  return Number.parseInt(digits ?? "", 10);
}

function yearOf(digits: string | undefined): number {
  return digits?.length === 2 ? fullYear(small(digits)) : small(digits);
}

function readPart(
  text: string,
  at: number,
  end: number,
  letter: string | undefined,
  part: string | undefined,
  yearDigits: string | undefined,
  context: TimeContext,
): DatedForm | null {
  const grain = letter === "q" ? "quarter" : "half";
  if (grain === "half" && small(part) > 2) return null;
  if (yearDigits !== undefined && !isYear(yearOf(yearDigits))) return null;
  const after = yearDigits === undefined ? readYearAfter(text, end, context, true) : null;
  const year = yearDigits === undefined ? (after?.year ?? null) : yearOf(yearDigits);
  return datedForm(
    at,
    after?.end ?? end,
    daysOfPeriod(context, partOfYear(context, grain, small(part), year), "whole"),
  );
}

/** FY 26, FY 2026, FY'26. */
function readSplitYear(text: string, at: number, end: number, context: TimeContext): DatedForm | null {
  const digits = readDigits(text, skipSpaces(text, text.charAt(end) === "'" ? end + 1 : end));
  if (digits === null || (digits.digits !== 2 && digits.digits !== 4) || !endsNumber(text, digits.end)) return null;
  const year = digits.digits === 2 ? fullYear(digits.value) : digits.value;
  return readYearCode(text, at, digits.end, year, text.charAt(at) === "f", context);
}

/** FY26, perhaps with the year it ends in (FY26/27) or a part of it (FY26 Q3). */
function readYearCode(
  text: string,
  at: number,
  end: number,
  year: number,
  isFiscal: boolean,
  context: TimeContext,
): DatedForm | null {
  if (!isYear(year)) return null;
  const sign = text.charAt(end);
  const joint = sign !== "" && ",-/ ".includes(sign) ? skipSpaces(text, end + 1) : end;
  const partEnd = wordRunEnd(text, joint);
  const part = partEnd - joint === 2 ? PART_LAST.exec(text.slice(joint, partEnd)) : null;
  if (part !== null) {
    const grain = part[2] === "q" ? "quarter" : "half";
    return datedForm(at, partEnd, daysOfPeriod(context, partOfYear(context, grain, small(part[3]), year), "whole"));
  }
  const next = sign === "-" || sign === "/" ? readDigits(text, end + 1) : null;
  const isPair =
    next !== null && next.digits >= 2 && next.value % 100 === (year + 1) % 100 && endsNumber(text, next.end);
  const endsLater = context.fiscalYear.label === "end" || context.fiscalYear.startMonth === 1;
  const index = isPair && endsLater ? year + 1 : year;
  const name = { ...periodFromNow(context, "year", 0, isFiscal), index };
  return datedForm(at, isPair ? next.end : end, daysOfPeriod(context, name, "whole"));
}
