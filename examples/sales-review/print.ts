/**
 * How does the review look in a terminal? Plain text in aligned columns; a Chinese character is as
 * wide as two letters.
 * @module
 */
import { render } from "opslogic/core";
import {
  type Language,
  placeName,
  quarterName,
  type Review,
  scoreTable,
  stateText,
  type Table,
  trendTable,
} from "./review.js";
import { attentionSentences, noteSentences } from "./sentences.js";

/** The whole review as one text. */
export function reviewText(review: Review, language: Language): string {
  const { words, locale } = language;
  const explanation = render(review.explanation, locale, { detail: "full" });
  const parts = [
    underlined(words.title(quarterName(review, language)), "="),
    stateText(review, language),
    section(words.attention, numbered(attentionSentences(review, language))),
    ...review.trends.map((trend) => {
      const lines = review.lines.filter(({ level, region }) => level === trend.level && region === trend.region);
      const tables = [scoreTable(lines, language), trendTable(trend, language)].map(tableText);
      return section(placeName(trend, language), tables.join("\n\n"));
    }),
    section(words.explained, `${render(review.explanation, locale)}\n\n${explanation}`),
    section(words.footnotes, numbered(noteSentences(review, language))),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** A table with aligned columns. */
export function tableText({ headings, numeric, rows }: Table): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ""))));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => padded(text, widths[column] ?? 0, numeric[column] === true))
      .join("  ")
      .trimEnd();
  return [line(headings), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

/** Columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

function padded(text: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return right ? space + text : text + space;
}

function section(heading: string, body: string): string {
  return `${underlined(heading, "-")}\n${body}`;
}

function underlined(heading: string, sign: string): string {
  return `${heading}\n${sign.repeat(widthOf(heading))}`;
}

const LINE = 120;

/** Sentences with numbers in front, on lines that end between words, or in Chinese after a mark. */
function numbered(sentences: readonly string[]): string {
  return sentences
    .map((sentence, at) => `${String(at + 1).padStart(2)}. ${wrapped(sentence).join("\n    ")}`)
    .join("\n");
}

function wrapped(sentence: string): readonly string[] {
  const pieces = sentence.split(/\p{Script=Han}/u.test(sentence) ? /(?<=[，；。、])/u : /(?<= )/u);
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = (lines.at(-1) ?? "") + piece;
    if (lines.length > 0 && widthOf(line.trimEnd()) <= LINE - 4) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
