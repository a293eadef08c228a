/**
 * How goals writes numbers with their units in English sentences.
 * @module
 */
import type { FindingData } from "../../core/index.js";
import { dataNumber, dataText, entryOf } from "../../core/internal.js";

/** Steps of time, one of each. */
export const STEPS: Readonly<Record<string, string>> = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  half: "half-year",
  year: "year",
};

const COUNTED: readonly string[] = ["minute", "hour", "day", "week", "point"];

/** A value with its unit: `84%`, `3 days`, `USD 1,200`. */
export function amount(data: FindingData, key: string): string {
  const unit = dataText(data, "unit");
  return unit === "%" ? `${dataNumber(data, key)}%` : withUnit(dataNumber(data, key), unit);
}

/** The size of a change with its unit; of percentages it is in points. */
export function change(data: FindingData, key: string): string {
  const unit = dataText(data, "unit");
  return withUnit(dataNumber(data, key).replace("-", ""), unit === "%" ? "point" : unit);
}

function withUnit(number: string, unit: string): string {
  const word = unit === "pp" ? "point" : unit;
  if (word === "" || word === "count") return number;
  if (word === "x") return `${number}x`;
  if (COUNTED.includes(word)) return `${number} ${word}${number === "1" ? "" : "s"}`;
  return /^[A-Z]{3}$/.test(word) ? `${word} ${number}` : `${number} ${word}`;
}

/** `3 months`. */
export function steps(data: FindingData): string {
  const step = entryOf(STEPS, dataText(data, "step")) ?? dataText(data, "step");
  return `${dataNumber(data, "periods")} ${step}${data["periods"] === 1 ? "" : "s"}`;
}

/** A list with commas. */
export function list(data: FindingData, key: string): string {
  return dataText(data, key);
}

/** The name of something, in English if it has one. */
export function name(data: FindingData): string {
  return dataText(data, "name");
}
