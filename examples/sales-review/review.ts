/**
 * What is a review made of, and how do its parts read? Headings, tables and sentences as plain texts:
 * the printer and the Markdown writer lay them out.
 * @module
 */
import { gregorian, parsePeriod, periodName } from "opslogic/calendar";
import { type Explanation, format, type Locale, textIn } from "opslogic/core";
import type { Point } from "./attention.js";
import type { Duplicate } from "./quality.js";
import type { Amount, Earlier, Line, Place, Trend } from "./scorecard.js";
import type { Words } from "./words.js";

/** Everything that is known when the review is written. */
export interface Review {
  readonly period: string;
  /** The company first. */
  readonly lines: readonly Line[];
  readonly points: readonly Point[];
  /** The last quarters, place by place. */
  readonly trends: readonly Trend[];
  readonly explanation: Explanation;
  readonly quality: {
    readonly dataThrough: string;
    readonly lastDay: string;
    readonly duplicates: readonly Duplicate[];
  };
}

/** A language: the library's words and those of the review. */
export interface Language {
  readonly locale: Locale;
  readonly words: Words;
}

/** A table of texts; columns of numbers stand to the right. */
export interface Table {
  readonly headings: readonly string[];
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
}

/** An amount as people read it. */
export function amountText(
  { figure, unit }: Amount,
  { locale }: Language,
  sign: "always" | "negative" = "negative",
): string {
  const short = locale.language === "zh-CN" && unit === "USD" ? { compact: "auto" as const } : {};
  return format(figure, { locale, unit, sign, ...short, ...(unit === "d" ? { places: 2 } : {}) });
}

/** A change since an earlier quarter; where a loss is involved, in words: its percentage would mislead. */
export function changeText({ change }: Earlier, language: Language): string {
  const { figure, unit } = change;
  const { words } = language;
  const rises = figure.value !== null && !String(figure.value).startsWith("-");
  if (unit === "%" && figure.notes.includes("sign-change")) return rises ? words.turnedToProfit : words.turnedToLoss;
  if (unit === "%" && figure.notes.includes("negative-base")) return rises ? words.lossShrank : words.lossGrew;
  return amountText(change, language, "always");
}

/** The difference to the target; of percentages, in points. */
export function varianceOf({ assessment: { variance } }: Line): Amount {
  return { figure: variance.difference, unit: variance.differenceUnit ?? "1" };
}

/** The share of the target that was attained. */
export function attainmentOf({ assessment }: Line): Amount {
  const none = { value: null, reason: assessment.reason, notes: [] };
  return { figure: assessment.attainment ?? none, unit: "%" };
}

export function nameOf({ kpi }: Line, { locale }: Language): string {
  return textIn(kpi.name, locale.language, kpi.id);
}

/** The word of a status or an effect; without one, the reason. */
export function wordOf(code: string | null, reason: string | null, { locale }: Language): string {
  return code === null ? (locale.reasons[reason ?? ""] ?? reason ?? "") : (locale.words[`kpi/${code}`] ?? code);
}

/** Lines against target and earlier quarters; `full` adds the region and what the KPI was before. */
export function scoreTable(lines: readonly Line[], language: Language, full = false): Table {
  const { words } = language;
  const [first] = lines;
  const columns: readonly (readonly [heading: string, numeric: boolean, text: (line: Line) => string])[] = [
    ...(full
      ? [
          [
            words.place,
            false,
            (line: Line) => (line.level === "company" ? words.company : regionName(line, language)),
          ] as const,
        ]
      : []),
    [words.kpi, false, (line) => nameOf(line, language)],
    [first?.period ?? "", true, ({ actual }) => amountText(actual, language)],
    [words.target, true, ({ target }) => amountText(target, language)],
    [words.variance, true, (line) => amountText(varianceOf(line), language, "always")],
    [words.effect, false, ({ assessment: { variance, reason } }) => wordOf(variance.effect, reason, language)],
    [words.attainment, true, (line) => amountText(attainmentOf(line), language)],
    [words.status, false, ({ assessment: { status, reason } }) => wordOf(status, reason, language)],
    ...(full
      ? [
          [
            first?.yearBefore.period ?? "",
            true,
            ({ yearBefore }: Line) => amountText(yearBefore.amount, language),
          ] as const,
        ]
      : []),
    [words.onYear, true, ({ yearBefore }) => changeText(yearBefore, language)],
    ...(full
      ? [
          [
            first?.quarterBefore.period ?? "",
            true,
            ({ quarterBefore }: Line) => amountText(quarterBefore.amount, language),
          ] as const,
        ]
      : []),
    [words.onQuarter, true, ({ quarterBefore }) => changeText(quarterBefore, language)],
  ];
  return {
    headings: columns.map(([heading]) => heading),
    numeric: columns.map(([, numeric]) => numeric),
    rows: lines.map((line) => columns.map(([, , text]) => text(line))),
  };
}

/** A place quarter by quarter. */
export function trendTable({ periods, rows }: Trend, language: Language): Table {
  return {
    headings: [language.words.kpi, ...periods],
    numeric: [false, ...periods.map(() => true)],
    rows: rows.map(({ kpi, amounts }) => [
      textIn(kpi.name, language.locale.language, kpi.id),
      ...amounts.map((amount) => amountText(amount, language)),
    ]),
  };
}

/** What a place is called in a heading. */
export function placeName(place: Place, language: Language): string {
  const { words } = language;
  return place.level === "company" ? words.company : words.region(regionName(place, language));
}

/** The name of a region on one line: it comes from the data and may hold anything. */
export function regionName({ region }: Place, { locale }: Language): string {
  return region === null ? (locale.words["core/null-member"] ?? "") : region.replace(/[\p{Cc}\s]+/gu, " ").trim();
}

/** The name of the quarter in a title. */
export function quarterName({ period }: Review, { locale }: Language): string {
  return periodName(parsePeriod(gregorian(), period), locale);
}

/** How far the data reach, and whether the quarter is over. */
export function stateText({ quality, lines }: Review, { locale, words }: Language): string {
  const isPartial = lines.some(({ assessment }) => assessment.notes.includes("partial-period"));
  return words.dataThrough(quality.dataThrough, isPartial ? (locale.notes["partial-period"] ?? "") : "");
}
