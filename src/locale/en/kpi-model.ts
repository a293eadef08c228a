/**
 * What the check of a KPI model says in English.
 * @module
 */
import type { FindingData, Sentence } from "../../core/index.js";

/** The KPI in front, where there is one: a formula may also be read by itself. */
function of(data: FindingData): string {
  return data["kpi"] === undefined ? "" : `${data["kpi"]}: `;
}

function meant(data: FindingData): string {
  return data["suggestion"] === undefined || data["suggestion"] === null ? "" : `; did you mean ${data["suggestion"]}?`;
}

function list(value: FindingData[string] | undefined, between = ", "): string {
  return Array.isArray(value) ? value.join(between) : String(value ?? "");
}

/** A unit in a sentence; a ratio is no unit. */
function unit(value: FindingData[string] | undefined): string {
  return value === "%" ? "a ratio (%)" : value === "#" ? "a count (#)" : String(value);
}

function found(data: FindingData): string {
  return data["found"] === "" ? "the end of the formula" : `"${data["found"]}"`;
}

const MISPLACED: Readonly<Record<string, (data: FindingData) => string>> = {
  row: (data) => `${data["text"]} stands inside an aggregate, where there are only the values of rows`,
  entity: (data) => `${data["text"]} stands inside a step per entity, where only aggregates can be taken`,
};

/** Sentences by code. */
export const modelFindings: Readonly<Record<string, Sentence>> = {
  "kpi/formula-syntax": (data) => `${of(data)}expected ${data["expected"]}, found ${found(data)}${meant(data)}`,
  "kpi/formula-too-long": (data) =>
    `${of(data)}the formula has more than ${data["limit"]} characters; split it into several KPIs.`,
  "kpi/formula-too-deep": (data) =>
    `${of(data)}the formula is nested too deep (limit ${data["limit"]}); give its inner parts ids of their own.`,
  "kpi/unknown-kpi": (data) =>
    `${of(data)}there is no KPI ${data["name"]}${meant(data) || `; for a column write an aggregate such as sum(${data["text"]}).`}`,
  "kpi/column-outside-aggregate": (data) =>
    `${of(data)}${data["text"]} stands outside of aggregates; write sum(...), count(...) or another one around it.`,
  "kpi/unknown-table": (data) =>
    `${of(data)}there is no table ${data["name"]}${meant(data) || "; correct the name or add the table."}`,
  "kpi/unknown-lookup": (data) =>
    data["problem"] === "no-key"
      ? `Table ${data["table"]} looks rows up in ${data["target"]}, which declares no key.`
      : `${of(data)}${data["text"]} cannot be looked up from ${data["table"]}; declare a lookup to ${data["target"]}.`,
  "kpi/ambiguous-column": (data) =>
    `${of(data)}${data["text"]} may take its rows from ${list(data["tables"])}; write the table before the column.`,
  "kpi/several-tables": (data) =>
    `${of(data)}${data["text"]} uses columns of ${list(data["tables"])}; aggregate each table by itself and calculate with the results.`,
  "kpi/undated-table": (data) => `${of(data)}${data["text"]} has no rows to take: no table names its date column.`,
  "kpi/unknown-column": (data) =>
    `${of(data)}table ${data["table"]} declares no column ${data["column"]}${meant(data) || "; declare it, with its unit."}`,
  "kpi/cycle": (data) => {
    const ids = list(data["ids"], " → ");
    const more = Number(data["count"]) > 10 ? ` … (${data["count"]} KPIs)` : ` → ${data["kpi"]}`;
    return `KPIs need each other: ${ids}${more}; define one of them from columns.`;
  },
  "kpi/too-deep": (data) =>
    `${of(data)}refers to other KPIs through more than ${data["limit"]} levels; define it from fewer steps.`,
  "kpi/nested-aggregate": (data) =>
    `${of(data)}${MISPLACED[String(data["inside"])]?.(data)}; for one step per entity write mean(entity, sum(x)).`,
  "kpi/nested-window": (data) =>
    `${of(data)}${data["text"]} inside ${data["outer"]}(...) widens a window twice; keep one of them.`,
  "kpi/no-members": (data) =>
    `${of(data)}${data["text"]} takes the balance of each member, but table ${data["table"]} does not say in members which columns name one.`,
  "kpi/not-a-number": (data) => `${of(data)}${data["text"]} is a ${data["type"]}, where a number is needed.`,
  "kpi/not-a-condition": (data) =>
    `${of(data)}${data["text"]} is a ${data["type"]}, where a condition is needed; compare it with something.`,
  "kpi/incomparable": (data) =>
    `${of(data)}${data["text"]} is a ${data["type"]} and does not go together with a ${data["other"]}.`,
  "kpi/unit-mismatch": (data) =>
    `${of(data)}${data["text"]} puts ${unit(data["left"])} and ${unit(data["right"])} together; convert one of them first.`,
  "kpi/declared-unit": (data) =>
    `${of(data)}declares ${unit(data["declared"])}, its formula gives ${unit(data["inferred"])}.`,
  "kpi/stock-summed-over-time": (data) =>
    `${of(data)}${data["text"]} adds up the balance ${data["column"]} over the days of a period; take closing(...), opening(...) or averageBalance(...).`,
  "kpi/average-of-ratios": (data) =>
    `${of(data)}${data["text"]} ${data["function"] === "sum" ? "adds up" : "averages"} ratios; divide the sums, or use weightedAvg(value, weight).`,
  "kpi/percent-of-percent": (data) =>
    `${of(data)}${data["text"]} is a percentage of a percentage; take the difference, in points.`,
  "kpi/mixed-denominators": (data) =>
    `${of(data)}${data["text"]} averages ratios with different denominators (${list(data["denominators"])}); divide the sums or write weights.`,
  "kpi/missing-direction": (data) => `${of(data)}which way is better? Set direction to higher, lower, range or none.`,
  "kpi/missing-owner": (data) => `${of(data)}has no owner; name the role that answers for it.`,
  "kpi/duplicate-id": (data) =>
    `${of(data)}this id is defined more than once; rename one, or say when each version holds.`,
  "kpi/overlapping-versions": (data) =>
    `${of(data)}two versions hold on the same days; let the earlier end (effectiveUntil) on the day on which the next begins.`,
  "kpi/effective-dates": (data) =>
    data["problem"] === "never-holds"
      ? `${of(data)}this version ends on ${data["value"]}, before it begins on ${data["from"]}.`
      : `${of(data)}${data["value"]} is not a day; write YYYY-MM-DD.`,
  "kpi/unused-column": (data) =>
    `Table ${data["table"]}: no formula uses the column ${data["column"]}; remove it, or write the KPI that needs it.`,
  "kpi/ambiguous-name": (data) => `${of(data)}this name is a column too; give the KPI an id of its own.`,
};
