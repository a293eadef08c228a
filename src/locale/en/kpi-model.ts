/**
 * What the check of a KPI model says in English.
 * @module
 */
import type { FindingData, Sentence } from "../../core/index.js";
import { dataText } from "../../core/internal.js";

/** The KPI in front, where there is one: a formula may also be read by itself. */
function of(data: FindingData): string {
  return data["kpi"] === undefined ? "" : `${dataText(data, "kpi")}: `;
}

function meant(data: FindingData): string {
  return data["suggestion"] === undefined || data["suggestion"] === null
    ? ""
    : `; did you mean ${dataText(data, "suggestion")}?`;
}

function list(value: FindingData[string] | undefined, between = ", "): string {
  return Array.isArray(value) ? value.join(between) : String(value ?? "");
}

/** A kind of value in a sentence. */
function kind(value: FindingData[string] | undefined): string {
  return value === "boolean" ? "condition (true or false)" : String(value);
}

/** A unit in a sentence; a ratio is no unit. */
function unit(value: FindingData[string] | undefined): string {
  return value === "%" ? "a ratio (%)" : value === "#" ? "a count (#)" : String(value);
}

function found(data: FindingData): string {
  return data["found"] === "" ? "the end of the formula" : `"${dataText(data, "found")}"`;
}

const MISPLACED: Readonly<Record<string, (data: FindingData) => string>> = {
  row: (data) => `${dataText(data, "text")} stands inside an aggregate, where there are only the values of rows`,
  entity: (data) => `${dataText(data, "text")} stands inside a step per entity, where only aggregates can be taken`,
};

function malformed(data: FindingData): string {
  return `${dataText(data, "path") || "the whole"}: expected ${dataText(data, "expected")}.`;
}

/** Sentences by code. */
export const modelFindings: Readonly<Record<string, Sentence>> = {
  "kpi/malformed-model": malformed,
  "kpi/malformed-targets": malformed,
  "kpi/formula-syntax": (data) =>
    `${of(data)}expected ${dataText(data, "expected")}, found ${found(data)}${meant(data) || "."}`,
  "kpi/formula-too-long": (data) =>
    `${of(data)}the formula has more than ${dataText(data, "limit")} characters; split it into several KPIs.`,
  "kpi/formula-too-deep": (data) =>
    `${of(data)}the formula is nested too deep (limit ${dataText(data, "limit")}); give its inner parts ids of their own.`,
  "kpi/unknown-kpi": (data) =>
    `${of(data)}there is no KPI ${dataText(data, "name")}${meant(data) || `; for a column write an aggregate such as sum(${dataText(data, "text")}).`}`,
  "kpi/column-outside-aggregate": (data) =>
    `${of(data)}${dataText(data, "text")} stands outside of aggregates; write sum(...), count(...) or another one around it.`,
  "kpi/unknown-table": (data) =>
    `${of(data)}there is no table ${dataText(data, "name")}${meant(data) || "; correct the name or add the table."}`,
  "kpi/unknown-lookup": (data) =>
    data["problem"] === "no-key"
      ? `Table ${dataText(data, "table")} looks rows up in ${dataText(data, "target")}, which declares no key.`
      : `${of(data)}${dataText(data, "text")} cannot be looked up from ${dataText(data, "table")}; declare a lookup to ${dataText(data, "target")}.`,
  "kpi/ambiguous-column": (data) =>
    `${of(data)}${dataText(data, "text")} may take its rows from ${list(data["tables"])}; write the table before the column.`,
  "kpi/several-tables": (data) =>
    `${of(data)}${dataText(data, "text")} uses columns of ${list(data["tables"])}; aggregate each table by itself and calculate with the results.`,
  "kpi/undated-table": (data) =>
    `${of(data)}${dataText(data, "text")} has no rows to take: no table names its date column.`,
  "kpi/unknown-column": (data) =>
    `${of(data)}table ${dataText(data, "table")} declares no column ${dataText(data, "column")}${meant(data) || "; declare it, with its unit."}`,
  "kpi/cycle": (data) => {
    const ids = list(data["ids"], " → ");
    const more = Number(data["count"]) > 10 ? ` … (${dataText(data, "count")} KPIs)` : ` → ${dataText(data, "kpi")}`;
    return `KPIs need each other: ${ids}${more}; define one of them from columns.`;
  },
  "kpi/too-deep": (data) =>
    `${of(data)}refers to other KPIs through more than ${dataText(data, "limit")} levels; define it from fewer steps.`,
  "kpi/nested-aggregate": (data) =>
    `${of(data)}${MISPLACED[dataText(data, "inside")]?.(data)}; for one step per entity write mean(entity, sum(x)).`,
  "kpi/nested-window": (data) =>
    `${of(data)}${dataText(data, "text")} inside ${dataText(data, "outer")}(...) widens a window twice; keep one of them.`,
  "kpi/no-members": (data) =>
    `${of(data)}${dataText(data, "text")} takes the balance of each member, but table ${dataText(data, "table")} does not say in members which columns name one.`,
  "kpi/not-a-number": (data) =>
    `${of(data)}${dataText(data, "text")} is a ${kind(data["type"])}, where a number is needed.`,
  "kpi/not-a-condition": (data) =>
    `${of(data)}${dataText(data, "text")} is a ${kind(data["type"])}, where a condition is needed; compare it with something.`,
  "kpi/incomparable": (data) =>
    data["type"] === data["other"]
      ? `${of(data)}${dataText(data, "text")}: a ${kind(data["type"])} has no order; compare it with = or <>.`
      : `${of(data)}${dataText(data, "text")} is a ${kind(data["type"])} and does not go together with a ${kind(data["other"])}.`,
  "kpi/unit-mismatch": (data) =>
    `${of(data)}${dataText(data, "text")} puts ${unit(data["left"])} and ${unit(data["right"])} together; convert one of them first.`,
  "kpi/declared-unit": (data) =>
    `${of(data)}declares ${unit(data["declared"])}, its formula gives ${unit(data["inferred"])}.`,
  "kpi/stock-summed-over-time": (data) =>
    `${of(data)}${dataText(data, "text")} adds up the balance ${dataText(data, "column")} over the days of a period; take closing(...), opening(...) or averageBalance(...).`,
  "kpi/average-of-ratios": (data) =>
    `${of(data)}${dataText(data, "text")} ${data["function"] === "sum" ? "adds up" : "averages"} ratios; divide the sums, or use weightedAvg(value, weight).`,
  "kpi/percent-of-percent": (data) =>
    `${of(data)}${dataText(data, "text")} is a percentage of a percentage; take the difference, in points.`,
  "kpi/mixed-denominators": (data) =>
    `${of(data)}${dataText(data, "text")} averages ratios with different denominators (${list(data["denominators"])}); divide the sums or write weights.`,
  "kpi/missing-direction": (data) => `${of(data)}which way is better? Set direction to higher, lower, range or none.`,
  "kpi/missing-owner": (data) => `${of(data)}has no owner; name the role that answers for it.`,
  "kpi/duplicate-id": (data) =>
    `${of(data)}this id is defined more than once; rename one, or say when each version holds.`,
  "kpi/overlapping-versions": (data) =>
    `${of(data)}two versions hold on the same days; let the earlier end (effectiveUntil) on the day on which the next begins.`,
  "kpi/effective-dates": (data) =>
    data["problem"] === "never-holds"
      ? `${of(data)}this version ends on ${dataText(data, "value")}, before it begins on ${dataText(data, "from")}.`
      : `${of(data)}${dataText(data, "value")} is not a day; write YYYY-MM-DD.`,
  "kpi/unused-column": (data) =>
    `Table ${dataText(data, "table")}: no formula uses the column ${dataText(data, "column")}; remove it, or write the KPI that needs it.`,
  "kpi/ambiguous-name": (data) => `${of(data)}this name is a column too; give the KPI an id of its own.`,
};
