/**
 * How is a duration said? In days of 24 hours, hours and minutes, the way people say it.
 * @module
 */
import type { Locale } from "../../core/index.js";
import { entryOf } from "../../core/internal.js";

const UNITS = [
  { word: "workflow/days", minutes: 1440 },
  { word: "workflow/hours", minutes: 60 },
  { word: "workflow/minutes", minutes: 1 },
] as const;

/** `1 h 30 min`; what is no duration is said as it is. */
export function durationText(minutes: number, locale: Locale): string {
  if (!(minutes >= 0) || !Number.isFinite(minutes)) return String(minutes);
  let left = minutes;
  const parts: string[] = [];
  for (const { word, minutes: size } of UNITS) {
    const count = size === 1 ? Number(left.toPrecision(12)) : Math.floor(left / size);
    left -= count * size;
    if (count > 0)
      parts.push(`${count}${entryOf(locale.words, "workflow/space") ?? " "}${entryOf(locale.words, word) ?? word}`);
  }
  return parts.length === 0
    ? `0${entryOf(locale.words, "workflow/space") ?? " "}${entryOf(locale.words, "workflow/minutes") ?? ""}`
    : parts.join(" ");
}
