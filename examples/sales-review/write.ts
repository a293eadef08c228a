/**
 * How is the review written to files? As a tidy CSV for spreadsheets and programs, and as Markdown for people.
 * @module
 */
import { type PlainFigure, render, round } from "opslogic/core";
import {
  amountText,
  attainmentOf,
  changeText,
  type Language,
  nameOf,
  placeName,
  quarterName,
  type Review,
  scoreTable,
  stateText,
  type Table,
  trendTable,
  varianceOf,
  wordOf,
} from "./review.js";
import type { Amount, Line } from "./scorecard.js";
import { attentionSentences, noteSentences } from "./sentences.js";

/** A number keeps its sign; a text may come from anybody. */
export type Cell = { readonly number: string } | { readonly text: string };

/** What is known of a KPI in one place: a number, or a code such as `off-target`, and how it reads. */
interface Measure {
  readonly measure: string;
  readonly amount: Amount;
  readonly code?: string | null;
  readonly text: string;
}

const COLUMNS = "period kpi name level region measure number unit code reason text notes".split(" ");

/** One row for each KPI, place and measure; percentages and points are ratios: 0.098 is 9.80 %. */
export function reviewCsv({ lines }: Review, language: Language): string {
  const rows = lines.flatMap((line) =>
    measuresOf(line, language).map(({ measure, amount, code, text }): readonly Cell[] => {
      const { figure } = amount;
      const { number, unit } = numberOf(amount);
      const where = [line.period, line.kpi.id, nameOf(line, language), line.level, line.region ?? "", measure];
      const said = [unit, code ?? "", figure.reason ?? "", typographic(text), figure.notes.join(" ")];
      return [...where.map(textCell), { number }, ...said.map(textCell)];
    }),
  );
  return csvText([COLUMNS.map(textCell), ...rows]);
}

function measuresOf(line: Line, language: Language): readonly Measure[] {
  const { actual, target, assessment, yearBefore, quarterBefore } = line;
  const { variance, status, reason } = assessment;
  const plain = (measure: string, amount: Amount): Measure => ({ measure, amount, text: amountText(amount, language) });
  const coded = (measure: string, code: string | null): Measure => {
    const figure: PlainFigure = { value: null, reason: code === null ? reason : null, notes: [] };
    return { measure, amount: { figure, unit: "" }, code, text: wordOf(code, reason, language) };
  };
  return [
    plain("actual", actual),
    plain("target", target),
    plain("variance", varianceOf(line)),
    plain("variance-ratio", { figure: variance.ratio, unit: "%" }),
    coded("effect", variance.effect),
    plain("attainment", attainmentOf(line)),
    coded("status", status),
    plain("year-before", yearBefore.amount),
    { ...plain("on-year", yearBefore.change), text: changeText(yearBefore, language) },
    plain("quarter-before", quarterBefore.amount),
    { ...plain("on-quarter", quarterBefore.change), text: changeText(quarterBefore, language) },
  ];
}

/** A rounded number without grouping, and the unit it is in; empty where there is none. */
function numberOf({ figure, unit }: Amount): { readonly number: string; readonly unit: string } {
  const isRatio = unit === "%" || unit === "points";
  const places = isRatio ? 4 : unit === "#" ? 0 : 2;
  const number = figure.value === null ? "" : round(figure.value, { places, mode: "halfUp" }).toFixed(places);
  return { number, unit: isRatio ? "ratio" : unit };
}

/** CSV of RFC 4180, with a byte order mark: spreadsheets take it as UTF-8. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;
}

const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A text that a spreadsheet would run as a formula gets an apostrophe in front; a number never does. */
function csvCell(cell: Cell): string {
  if ("number" in cell) return cell.number;
  const { text } = cell;
  const safe = FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function textCell(text: string): Cell {
  return { text };
}

/** Number texts with a true minus sign and no plus: they begin no formula and need no apostrophe. */
function typographic(text: string): string {
  return text.replace(/^-(?=[^\p{L}]*\d)/u, "\u2212").replace(/^\+(?=[^\p{L}]*\d)/u, "");
}

/** The review as Markdown. */
export function reviewMarkdown(review: Review, language: Language): string {
  const { words, locale } = language;
  const company = review.lines.filter(({ level }) => level === "company");
  const regions = review.lines.filter(({ level }) => level === "region");
  const parts = [
    `# ${escaped(words.title(quarterName(review, language)))}`,
    escaped(stateText(review, language)),
    `## ${words.attention}`,
    listed(attentionSentences(review, language)),
    `## ${words.company}`,
    tableMarkdown(scoreTable(company, language, true)),
    `## ${words.byRegion}`,
    tableMarkdown(scoreTable(regions, language, true)),
    `## ${words.trend}`,
    ...review.trends.flatMap((trend) => [
      `### ${escaped(placeName(trend, language))}`,
      tableMarkdown(trendTable(trend, language)),
    ]),
    `## ${words.explained}`,
    escaped(render(review.explanation, locale)),
    fenced(render(review.explanation, locale, { detail: "full" })),
    `## ${words.footnotes}`,
    listed(noteSentences(review, language)),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** A Markdown table; what stands in a cell stays in it. */
export function tableMarkdown({ headings, numeric, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = numeric.map((right) => (right ? "---:" : "---"));
  return [line(headings.map(escaped)), line(rule), ...rows.map((row) => line(row.map(escaped)))].join("\n");
}

/** Text that is no markup, on one line. */
function escaped(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_{}[\]<>|~#&]/g, "\\$&");
}

/** Lines as they are, in a fence longer than any that stands in them. */
function fenced(text: string): string {
  const runs = (text.match(/`+/g) ?? []).map((run) => run.length);
  const fence = "`".repeat(Math.max(2, ...runs) + 1);
  return `${fence}text\n${text}\n${fence}`;
}

function listed(sentences: readonly string[]): string {
  return sentences.map((sentence, at) => `${at + 1}. ${escaped(sentence)}`).join("\n");
}
