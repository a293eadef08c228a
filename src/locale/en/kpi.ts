/**
 * What kpi says in English.
 * @module
 */
import type { FindingData, LocalePart } from "../../core/index.js";
import { dataText } from "../../core/internal.js";
import { modelFindings } from "./kpi-model.js";

export const kpiPart: LocalePart = {
  reasons: {
    stale: "the data are not up to date",
  },
  notes: {
    "rounds-to-target": "rounds to the target without reaching it",
  },
  findings: {
    "kpi/values-cleaned": (data) =>
      `${dataText(data, "preset")} changed ${dataText(data, "count")} values of ${dataText(data, "table")}.${dataText(data, "column")}.`,
    "kpi/keys-unmatched": (data) =>
      `${dataText(data, "count")} rows of ${dataText(data, "table")} have a key that is not in ${dataText(data, "owner")}; what is looked up there is missing for them.`,
    "kpi/where-without-aggregate": (data) =>
      `${dataText(data, "kpi")} has a filter but no aggregate of its own: KPIs it refers to keep their own filters. Write the aggregates out, or remove the filter.`,
    "kpi/data-through-assumed": (data) =>
      `The facts are taken to be complete through ${dataText(data, "assumed")}; say so with dataThrough.`,
    "kpi/rows-excluded": (data) =>
      `${dataText(data, "count")} of ${dataText(data, "rows")} rows of ${dataText(data, "table")} were left out for values that could not be read.`,
    "kpi/rows-undated": (data) =>
      `${dataText(data, "count")} of ${dataText(data, "rows")} rows of ${dataText(data, "table")} have no date and belong to no period.`,
    ...modelFindings,
    "kpi/target-duplicate": (data) =>
      `${dataText(data, "kpi")} has two targets for ${targetPlace(data)}: keep one, or give the other its own scenario.`,
    "kpi/target-unknown-kpi": (data) => `There is no KPI ${dataText(data, "kpi")}: write the id as the model has it.`,
    "kpi/target-unknown-period": (data) =>
      `The target of ${dataText(data, "kpi")} names the period ${dataText(data, "period")}, which the calendar does not have: write it like 2026-Q1.`,
    "kpi/target-malformed": (data) =>
      `The target of ${dataText(data, "kpi")} for ${dataText(data, "period")} cannot be used: ${targetProblem(data)}.`,
    "kpi/target-kind": (data) =>
      dataText(data, "kind") === "range"
        ? `${dataText(data, "kpi")} is better ${dataText(data, "direction")} and cannot be held against a range: give one number.`
        : `${dataText(data, "kpi")} is best within a range: give low and high instead of one number.`,
    "kpi/target-undirected": (data) =>
      `${dataText(data, "kpi")} has a target for ${dataText(data, "period")} but no better side: give it a direction, or remove the target.`,
    "kpi/target-members-disagree": (data) =>
      `The targets of ${dataText(data, "kpi")} for ${targetPlace(data)} by ${dataText(data, "by")} add up to ${dataText(data, "sum")}, their total is ${dataText(data, "total")} (${dataText(data, "difference")} apart).`,
    "kpi/target-periods-disagree": (data) =>
      `The ${dataText(data, "parts")} targets of ${dataText(data, "kpi")} by ${dataText(data, "by")} add up to ${dataText(data, "sum")}, that for ${targetPlace(data)} is ${dataText(data, "total")} (${dataText(data, "difference")} apart).`,
  },
  footnotes: {
    "kpi/data-through": (data) => `Data through ${dataText(data, "dataThrough")}.`,
    "kpi/rows-excluded": (data) =>
      `${dataText(data, "count")} rows of ${dataText(data, "table")} were left out for values that could not be read.`,
    "kpi/attainment-ratioUp": () => "Attainment = actual ÷ target.",
    "kpi/attainment-ratioDown": () => "Attainment = target ÷ actual (lower is better).",
    "kpi/attainment-mirror": () => "Attainment = 2 − actual ÷ target (lower is better).",
    "kpi/attainment-progress": () => "Attainment = (actual − baseline) ÷ (target − baseline).",
    "kpi/attainment-signed": () =>
      "Attainment = 1 + (actual − target) ÷ |target|, minus instead of plus if lower is better.",
    "kpi/attainment-worstScale": () => "Attainment = (actual − worst) ÷ (target − worst).",
    "kpi/attainment-band": () => "Attainment = 1 inside the range, else 1 − distance from it ÷ tolerance.",
    "kpi/attainment-stepped": () => "Attainment by steps: the best step that was reached.",
  },
  words: {
    "kpi/on-target": "on target",
    "kpi/warning": "warning",
    "kpi/off-target": "off target",
    "kpi/below-minimum": "below minimum",
    "kpi/minimum": "minimum reached",
    "kpi/target": "target reached",
    "kpi/stretch": "stretch target reached",
    "kpi/favorable": "favorable",
    "kpi/unfavorable": "unfavorable",
    "kpi/neutral": "on a par with the target",
    "kpi/undirected": "no better side",
    "kpi/variance": "variance",
    "kpi/attainment": "attainment",
    "kpi/gap": "gap",
    "kpi/plan": "plan",
    "kpi/forecast": "forecast",
    "kpi/sample-target": "sample target",
  },
};

/** Where a target holds: its period, and its members if it has any. */
function targetPlace(data: FindingData): string {
  const members = dataText(data, "members");
  return members === "" ? dataText(data, "period") : `${dataText(data, "period")} (${members})`;
}

const TARGET_PROBLEMS: Readonly<Record<string, string>> = {
  "no-target": "it gives no number",
  "several-targets": "it gives more than one kind of target",
  "not-a-number": "it is no number",
  "range-upside-down": "low lies above high",
  "levels-out-of-order": "minimum, target and stretch must each be better than the one before",
};

function targetProblem(data: FindingData): string {
  return TARGET_PROBLEMS[dataText(data, "problem")] ?? dataText(data, "problem");
}
