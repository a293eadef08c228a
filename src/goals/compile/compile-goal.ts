/**
 * What does a sentence say, and what is wrong with it?
 * @module
 */
import type { WorkCalendar } from "../../calendar/index.js";
import type { CheckOptions } from "../../core/index.js";

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
