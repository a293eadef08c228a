/**
 * How are sentences to be compiled, and is that said in a way that can be followed?
 * @module
 */
import { type WorkCalendar, workCalendar } from "../../calendar/index.js";
import { toDayNumber } from "../../calendar/internal.js";
import { type CheckOptions, OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";
import type { TimeContext } from "./mark.js";

/** How sentences are to be compiled. */
export interface CompileOptions {
  /** The day of asking, `"2026-01-15"`: words such as "next quarter" count from it. */
  readonly asOf: string;
  /** The language that a sentence without words is taken to be in. Default: English. */
  readonly locale?: "en" | "zh-CN" | undefined;
  /** First month of the fiscal year, 1 to 12. Default: 1. */
  readonly fiscalYearStart?: number | undefined;
  /** Whether a fiscal year bears the year in which it starts or ends. Default: `"end"`. */
  readonly fiscalYearLabel?: "start" | "end" | undefined;
  /** Which days are worked. Default: Monday to Friday, no holidays. */
  readonly workCalendar?: WorkCalendar | undefined;
  /** Rules re-graded, switched off, findings waived. */
  readonly check?: CheckOptions | undefined;
}

/** The options as the readers need them. */
export interface ReadOptions {
  readonly context: TimeContext;
  readonly asOf: string;
  readonly locale: "en" | "zh-CN";
}

const MONTHS = 12;
const EVERY_WEEKDAY: WorkCalendar = /* @__PURE__ */ workCalendar();

/** Checks options and fills in what is left out. */
export function readOptions(options: CompileOptions, caller: string): ReadOptions {
  if (typeof options !== "object" || options === null) throw wrong(caller, [], options, "an object with asOf");
  const { asOf, locale, fiscalYearStart = 1, fiscalYearLabel = "end" } = options;
  const today = toDayNumber(asOf, caller, "asOf");
  if (locale !== undefined && locale !== "en" && locale !== "zh-CN") {
    throw wrong(caller, ["locale"], locale, '"en" or "zh-CN"');
  }
  if (!Number.isInteger(fiscalYearStart) || fiscalYearStart < 1 || fiscalYearStart > MONTHS) {
    throw wrong(caller, ["fiscalYearStart"], fiscalYearStart, "a month, 1 to 12");
  }
  if (fiscalYearLabel !== "start" && fiscalYearLabel !== "end") {
    throw wrong(caller, ["fiscalYearLabel"], fiscalYearLabel, '"start" or "end"');
  }
  const calendar = options.workCalendar ?? EVERY_WEEKDAY;
  if (typeof calendar !== "object" || calendar.kind !== "work") {
    throw wrong(caller, ["workCalendar"], calendar, "a calendar made by workCalendar");
  }
  return {
    context: {
      asOf: today,
      fiscalYear: { startMonth: fiscalYearStart, label: fiscalYearLabel },
      workCalendar: calendar,
    },
    asOf,
    locale: locale ?? "en",
  };
}

function wrong(caller: string, path: readonly string[], received: unknown, expected: string): OpsLogicError {
  const what = describeValue(received);
  return new OpsLogicError("goals/wrong-options", `${path.join(".") || "options"}: expected ${expected}, got ${what}`, {
    function: caller,
    path,
    received: what,
    expected,
  });
}
