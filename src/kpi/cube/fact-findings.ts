/**
 * What the facts of an answer give reason to say: rows without a date, rows left out, keys without a match.
 * @module
 */
import type { Finding } from "../../core/index.js";
import type { Aggregates } from "../aggregate/aggregate.js";

/** The findings of the plan, and those of the rows. */
export function joinFindings(planned: readonly Finding[], { tables }: Aggregates): readonly Finding[] {
  const found: Finding[] = [];
  for (const { table, counts, cleaned, unmatched } of tables) {
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
    for (const { column, preset, count } of cleaned) {
      const place = { path: ["facts", table, column], ids: { table, column } };
      found.push({ code: "kpi/values-cleaned", severity: "info", place, data: { table, column, preset, count } });
    }
    for (const { table: owner, count } of unmatched) {
      if (count === 0) continue;
      const place = { path: ["facts", table], ids: { table, lookup: owner } };
      found.push({ code: "kpi/keys-unmatched", severity: "warning", place, data: { table, owner, count } });
    }
  }
  return [...planned, ...found];
}
