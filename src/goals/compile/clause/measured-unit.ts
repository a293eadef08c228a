/**
 * In which unit is a bare number that is said of a metric which counts time (overtime hours at most 120)?
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";

const UNITS: readonly (readonly [string, string])[] = [
  ["hours", "hour"],
  ["minutes", "minute"],
  ["days", "day"],
  ["天数", "day"],
  ["小时数", "hour"],
  ["工时", "hour"],
];

/** The unit that the name of a metric gives, or `null` where it gives none. */
export function unitByMetric(plain: string, metric: TextSpan): string | null {
  const text = ` ${plain.slice(metric.start, metric.end)} `;
  const known = UNITS.find(([word]) => text.includes(word.charCodeAt(0) > 0x7f ? word : ` ${word} `));
  return known?.[1] ?? null;
}
