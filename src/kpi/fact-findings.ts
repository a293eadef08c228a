/**
 * What the facts of an answer give reason to say: rows without a date, rows left out, keys without a match.
 * @module
 */
import type { Finding } from "../core/index.js";
import type { Aggregates } from "./aggregate.js";

/** The findings of the plan, and those of the rows. */
export function joinFindings(planned: readonly Finding[], { tables }: Aggregates): readonly Finding[] {
  const found: Finding[] = [];
  for (const { table, counts } of tables) {
    const say = (code: string, severity: Finding["severity"], count: number): void => {
      if (count > 0)
        found.push({
          code,
          severity,
          place: { path: ["facts", table], ids: { table } },
          data: { table, count, rows: counts.rows },
        });
    };
    say("kpi/rows-excluded", "warning", counts.excluded);
    say("kpi/rows-undated", "warning", counts.undated);
  }
  return [...planned, ...found];
}
