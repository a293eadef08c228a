/**
 * What needs attention first? Points as data, the most urgent first: words are made of them elsewhere.
 *
 * First growth that brings no profit, then regions that turned to loss (the largest swing first), then
 * KPIs by status and attainment: off target, warning, and on target where some region is off.
 * @module
 */
import { compare, type DecimalInput } from "opslogic/core";
import { type Cube, toRows, variance } from "opslogic/kpi";
import type { KpiId } from "./model.js";
import type { Line } from "./scorecard.js";

export type Point =
  | {
      readonly kind: "growth-without-profit";
      readonly revenue: Line;
      readonly profit: Line;
      readonly margin: Line;
      /** Of so many quarters up to this one, it has the highest revenue. */
      readonly highestOf: number;
      /** Of so many quarters up to this one, it has the lowest margin. */
      readonly lowestOf: number;
    }
  | { readonly kind: "turned-to-loss"; readonly profit: Line; readonly margin: Line }
  /** A KPI of the company with the regions where it is off target. */
  | { readonly kind: "judged"; readonly line: Line; readonly regions: readonly Line[] };

/** The points of a quarter, most urgent first. */
export function attentionPoints(cube: Cube<KpiId>, lines: readonly Line[]): readonly Point[] {
  const company = lines.filter(({ level }) => level === "company");
  const regional = lines.filter(({ level }) => level === "region");
  const judged = URGENCY.flatMap((status) => linesWith(company, status)).map((line) => ({
    kind: "judged" as const,
    line,
    regions: linesWith(regional, "off-target").filter(({ kpi }) => kpi.id === line.kpi.id),
  }));
  return [
    ...growthWithoutProfit(cube, company),
    ...turnedToLoss(regional),
    ...judged.filter(({ line, regions }) => line.assessment.status !== "on-target" || regions.length > 0),
  ];
}

const URGENCY = ["off-target", "warning", "on-target"] as const;

/** The lines of a status, the lowest attainment first. */
function linesWith(lines: readonly Line[], status: (typeof URGENCY)[number]): readonly Line[] {
  return lines.filter(({ assessment }) => assessment.status === status).sort(byAttainment);
}

/** Revenue is above the year before and profit below it. */
function growthWithoutProfit(cube: Cube<KpiId>, company: readonly Line[]): readonly Point[] {
  const [revenue, profit, margin] = (["revenue", "profit", "margin"] as const).map((id) => lineOf(company, id));
  if (revenue === undefined || profit === undefined || margin === undefined) return [];
  if (sign(revenue.yearBefore.change.figure.value) <= 0 || sign(profit.yearBefore.change.figure.value) >= 0) return [];
  const { period } = revenue;
  const highestOf = standsOut(historyOf(cube, "revenue", period), 1);
  return [
    {
      kind: "growth-without-profit",
      revenue,
      profit,
      margin,
      highestOf,
      lowestOf: standsOut(historyOf(cube, "margin", period), -1),
    },
  ];
}

/** Regions with a profit a year ago and a loss now. */
function turnedToLoss(regional: readonly Line[]): readonly Point[] {
  return regional
    .filter(
      ({ kpi, actual, yearBefore }) =>
        kpi.id === "profit" && sign(actual.figure.value) < 0 && sign(yearBefore.amount.figure.value) > 0,
    )
    .sort((a, b) => compare(swingOf(a), swingOf(b)))
    .flatMap((profit) => {
      const margin = lineOf(
        regional.filter(({ region }) => region === profit.region),
        "margin",
      );
      return margin === undefined ? [] : [{ kind: "turned-to-loss" as const, profit, margin }];
    });
}

/** A KPI of the company, quarter by quarter up to this one. */
export function historyOf(
  cube: Cube<KpiId>,
  kpi: KpiId,
  period: string,
): readonly { readonly period: string; readonly value: string | null }[] {
  const rows = toRows(cube, { kpis: [kpi], by: [] });
  return rows.slice(0, rows.findIndex((row) => row.period === period) + 1);
}

/** How many quarters up to the last one it exceeds (side 1) or undercuts (side -1), itself counted. */
function standsOut(history: readonly { readonly value: string | null }[], side: 1 | -1): number {
  const [last, ...earlier] = history.map(({ value }) => value).reverse();
  if (last === undefined || last === null) return 0;
  const rival = earlier.findIndex((value) => value !== null && compare(value, last) !== -side);
  return rival < 0 ? history.length : rival + 1;
}

function lineOf(lines: readonly Line[], id: KpiId): Line | undefined {
  return lines.find(({ kpi }) => kpi.id === id);
}

function byAttainment(a: Line, b: Line): number {
  return compare(a.assessment.attainment?.value ?? 0, b.assessment.attainment?.value ?? 0);
}

/** How far a line fell against the year before, in its own unit. */
function swingOf({ actual, yearBefore }: Line): DecimalInput {
  return (
    variance({ actual: actual.figure, target: yearBefore.amount.figure, direction: "higher" }).difference.value ?? 0
  );
}

function sign(value: DecimalInput | null): number {
  return value === null ? 0 : compare(value, 0);
}
