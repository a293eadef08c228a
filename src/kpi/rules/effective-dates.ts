/**
 * Are the days between which a version holds days, and in order?
 * @module
 */
import { isDay } from "../../calendar/index.js";
import { type KpiRule, placeOf } from "../model/check-subject.js";

export const effectiveDates: KpiRule = {
  code: "kpi/effective-dates",
  severity: "error",
  check: ({ kpis }, report) => {
    for (const entry of kpis) {
      const { id, effectiveFrom: from, effectiveUntil: until } = entry.definition;
      const wrong = (part: string, value: string): void =>
        report(placeOf(entry, part), { kpi: id, value, problem: "not-a-day" });
      if (from !== undefined && !isDay(from)) wrong("effectiveFrom", from);
      if (until !== undefined && !isDay(until)) wrong("effectiveUntil", until);
      if (from === undefined || until === undefined || !isDay(from) || !isDay(until) || from < until) continue;
      report(placeOf(entry, "effectiveUntil"), { kpi: id, value: until, from, problem: "never-holds" });
    }
  },
};
