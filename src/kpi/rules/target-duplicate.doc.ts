/**
 * What the rule target-duplicate is for, with a wrong and a right example.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/target-duplicate",
  title: { en: "Two targets for one place", "zh-CN": "同一处设了两个目标" },
  why: {
    en: "Which of the two counts would depend on the order of the rows, so the same actual value could be on target today and off tomorrow.",
    "zh-CN": "以哪个为准取决于行的顺序，同一个实际值可能今天达标、明天未达标。",
  },
  wrong: `[
  { "kpi": "revenue", "period": "2026-Q1", "value": 1000 },
  { "kpi": "revenue", "period": "2026-Q1", "value": 1200 }
]`,
  right: `[
  { "kpi": "revenue", "period": "2026-Q1", "value": 1200 },
  { "kpi": "revenue", "period": "2026-Q1", "value": 1000, "scenario": "forecast" }
]`,
  fix: {
    en: "Keep one row, or give the other its own scenario.",
    "zh-CN": "只保留一行，或给另一行注明不同的情景（scenario）。",
  },
};
