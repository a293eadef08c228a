/**
 * Names given by the user, in one language or several.
 * @module
 */

import type { FindingData } from "./finding.js";

/** A name: plain text, or text by language tag. */
export type Text = string | Readonly<{ en?: string | undefined; "zh-CN"?: string | undefined }>;

/**
 * The text of a name in one language.
 *
 * @param text - A name, or none.
 * @param language - `"en"` or `"zh-CN"`; for any other tag the English text is taken first.
 * @param fallback - Given back if there is no name, and none in any language.
 * @returns The text in the language asked for; else in another that is there; else the fallback.
 * @example
 * ```ts
 * import { textIn } from "opslogic/core";
 *
 * textIn({ en: "Margin", "zh-CN": "利润率" }, "zh-CN", "margin"); // => "利润率"
 * textIn({ en: "Margin" }, "zh-CN", "margin"); // => "Margin"
 * textIn(undefined, "en", "margin"); // => "margin"
 * ```
 */
export function textIn(text: Text | undefined, language: string, fallback: string): string {
  if (text === undefined) return fallback;
  if (typeof text === "string") return text;
  const exact = language === "zh-CN" ? text["zh-CN"] : text.en;
  return exact ?? text.en ?? text["zh-CN"] ?? fallback;
}

/**
 * The text as one line of plain characters: control characters, line breaks and marks that turn
 * the direction of writing become spaces, so that a name cannot forge a line of a report.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();
}

/** The data of a finding with every text on one line, for the sentence made of it. */
export function cleanData(data: FindingData): FindingData {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, Array.isArray(value) ? value.map(cleanEntry) : cleanEntry(value)]),
  ) as FindingData;
}

function cleanEntry(value: unknown): unknown {
  return typeof value === "string" ? oneLine(value) : value;
}

/** One entry of the data as text, for a sentence; a list with commas, nothing for what is not there. */
export function dataText(data: FindingData, key: string): string {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  return Array.isArray(value) ? value.join(", ") : String(value ?? "");
}
