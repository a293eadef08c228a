/**
 * Are the two sides of every comparison of one kind?
 * @module
 */
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";

export const incomparable: KpiRule = {
  code: "kpi/incomparable",
  severity: "error",
  check: ({ types }, report) => {
    for (const { code, entry, field, node, type, other } of types()) {
      if (code !== "kpi/incomparable") continue;
      report(placeOf(entry, field, node.at), { ...partData(entry, field, node), type, other: other ?? "unknown" });
    }
  },
};
