/**
 * In which unit is a bare number, if the name of the metric says so (overtime hours at most 120, NPS of 50)?
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
  ["nps", "point"],
  ["enps", "point"],
  ["score", "point"],
  ["rating", "point"],
  ["推荐值", "point"],
  ["评分", "point"],
  ["得分", "point"],
];

/** The unit that the name of a metric gives, or `null` where it gives none. */
export function unitByMetric(plain: string, metric: TextSpan): string | null {
  const text = ` ${plain.slice(metric.start, metric.end)} `;
  const known = UNITS.find(([word]) => text.includes(word.charCodeAt(0) > 0x7f ? word : ` ${word} `));
  return known?.[1] ?? null;
}
