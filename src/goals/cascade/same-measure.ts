/**
 * Which goals move the same thing? Those of one KPI, or of a metric written alike.
 * @module
 */
import { textIn } from "../../core/index.js";
import type { Goal } from "../definition/goal.js";

/**
 * A key for what each goal measures, `null` where it says nothing.
 *
 * A metric in words is taken for a KPI if some goal names both and no goal names the words with another KPI.
 */
export function measureKeys(goals: readonly Goal[]): readonly (string | null)[] {
  const kpiOfWords = new Map<string, string | null>();
  for (const goal of goals) {
    const words = wordsOf(goal);
    if (goal.kpi === undefined || words === "") continue;
    const known = kpiOfWords.get(words);
    kpiOfWords.set(words, known === undefined || known === goal.kpi ? goal.kpi : null);
  }
  return goals.map((goal) => {
    if (goal.kpi !== undefined) return `kpi ${goal.kpi}`;
    const words = wordsOf(goal);
    if (words === "") return null;
    const kpi = kpiOfWords.get(words);
    return kpi === undefined || kpi === null ? `metric ${words}` : `kpi ${kpi}`;
  });
}

/** The metric of a goal in lower case, with single spaces; empty where there is none. */
function wordsOf({ metric }: Goal): string {
  return textIn(metric, "en", "").toLowerCase().replace(/\s+/gu, " ").trim();
}

/** Goals by what they measure; only where there is more than one. */
export function goalsOfOneMeasure(
  keys: readonly (string | null)[],
  counts: (position: number) => boolean,
): readonly (readonly number[])[] {
  const byKey = new Map<string, number[]>();
  for (const [position, key] of keys.entries()) {
    if (key === null || !counts(position)) continue;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [position]);
    else group.push(position);
  }
  return [...byKey.values()].filter((group) => group.length > 1);
}
