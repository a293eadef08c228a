/**
 * Is the unit that a KPI declares the one that its formula gives?
 * @module
 */
import { type KpiRule, placeOf } from "../model/check-subject.js";
import { printUnit, readUnit, sameUnit, UNKNOWN_UNIT } from "../model/units.js";

export const declaredUnit: KpiRule = {
  code: "kpi/declared-unit",
  severity: "warning",
  check: ({ kpis, units }, report) => {
    for (const [position, inferred] of units().kpis.entries()) {
      const entry = kpis[position];
      const declared = entry?.definition.unit;
      if (entry === undefined || declared === undefined || sameUnit(readUnit(declared), inferred ?? UNKNOWN_UNIT))
        continue;
      report(placeOf(entry, "unit"), { kpi: entry.definition.id, declared, inferred: printUnit(inferred) });
    }
  },
};
