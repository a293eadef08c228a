/**
 * What do people call a period? Its name in the words of a language, for headings and charts.
 *
 * An id such as `2026-Q1` sorts and compares; a name such as "Q1 2026" or 2026年第一季度 is for reading only.
 * @module
 */
import { type Locale, OpsLogicError } from "../core/index.js";
import { describeValue, entryOf } from "../core/internal.js";
import { toDayNumber } from "./day-number.js";
import type { Period } from "./period-index.js";

const ID = /^(FY)?(\d{4})(?:-(?:([HQ]\d)|W(\d\d)|M?(\d\d)(?:-\d\d)?))?$/;

/**
 * The name of a period in words.
 *
 * @param period - A period of any calendar. Only its id, grain and start are read, so a cut one bears the name of the whole.
 * @param locale - Whose words, e.g. `en` from `opslogic/locale/en`.
 * @throws {OpsLogicError} `calendar/not-a-period` if its id is none of ours, `calendar/not-a-day`.
 * @example
 * ```ts
 * import { fiscal, gregorian, parsePeriod, periodName } from "opslogic/calendar";
 * import { en } from "opslogic/locale/en";
 * import { zhCN } from "opslogic/locale/zh-CN";
 *
 * periodName(parsePeriod(gregorian(), "2026-Q1"), en); // => "Q1 2026"
 * periodName(parsePeriod(gregorian(), "2026-Q1"), zhCN); // => "2026年第一季度"
 * periodName(parsePeriod(gregorian(), "2026-03"), en); // => "March 2026"
 * periodName(parsePeriod(fiscal({ startMonth: 4 }), "FY2026-H2"), zhCN); // => "2026财年下半年"
 * ```
 */
export function periodName(period: Period, locale: Locale): string {
  const match = typeof period?.id === "string" ? ID.exec(period.id) : null;
  if (match === null) {
    const expected = "a period with the id that its calendar gave it";
    const received = describeValue(period?.id ?? period);
    throw new OpsLogicError("calendar/not-a-period", `expected ${expected}, got ${received}`, {
      function: "periodName",
      path: ["period"],
      received,
      expected,
    });
  }
  const [, prefix, year = "", part, week, month] = match;
  const isFiscal = prefix !== undefined;
  const fill = (key: string, number = ""): string =>
    word(locale, key)
      .replace("{year}", year)
      .replace("{number}", number.replace(/^0/, ""))
      .replace("{part}", part === undefined ? "" : word(locale, part));
  if (part !== undefined) return fill(isFiscal ? "fiscal-part" : "part");
  if (week !== undefined) return fill("week", week);
  if (month === undefined) return fill(isFiscal ? "fiscal-year" : "year");
  return isFiscal ? fill("fiscal-month", month) : dateName(period, locale);
}

/** A day or a month of the wall calendar, as the language writes it. */
function dateName(period: Period, locale: Locale): string {
  const milliseconds = toDayNumber(period.start, "periodName", "period", "start") * 86_400_000;
  const day = period.grain === "day" ? ({ day: "numeric" } as const) : {};
  return new Intl.DateTimeFormat(locale.tag, {
    timeZone: "UTC",
    calendar: "gregory",
    year: "numeric",
    month: "long",
    ...day,
  }).format(milliseconds);
}

function word(locale: Locale, key: string): string {
  return entryOf(locale.words, `calendar/${key}`) ?? key;
}
