/**
 * Where does each KPI stand in a quarter: against its target, the year before and the quarter before,
 * for the company and for each region?
 * @module
 */
import { gregorian, parsePeriod, shiftPeriod } from "opslogic/calendar";
import type { Figure, PlainFigure } from "opslogic/core";
import {
  type Assessment,
  assessKpi,
  type CellAddress,
  type Cube,
  cellsOf,
  figureAt,
  growth,
  indexTargets,
  targetAt,
  variance,
} from "opslogic/kpi";
import { companyOnly, type Kpi, type KpiId, model, standards, targets } from "./model.js";

/** A figure and the unit it is in. */
export interface Amount {
  readonly figure: Figure | PlainFigure;
  readonly unit: string;
}

/** An earlier quarter: what the KPI was, and how it has changed since. */
export interface Earlier {
  readonly period: string;
  readonly amount: Amount;
  /** In points for a percentage, else as a growth rate. */
  readonly change: Amount;
}

/** The company, or one of its regions; a line without a region has the region `null`, which is no total. */
export interface Place {
  readonly level: "company" | "region";
  readonly region: string | null;
}

/** One KPI in one place. */
export interface Line extends Place {
  readonly kpi: Kpi;
  readonly period: string;
  readonly actual: Amount;
  readonly target: Amount;
  readonly assessment: Assessment;
  readonly yearBefore: Earlier;
  readonly quarterBefore: Earlier;
}

/** The KPIs of one place over several quarters. */
export interface Trend extends Place {
  readonly periods: readonly string[];
  readonly rows: readonly { readonly kpi: Kpi; readonly amounts: readonly Amount[] }[];
}

/** All lines of a quarter: the company first, then region by region, each in the order of the model. */
export function scorecard(cube: Cube<KpiId>, period: string): readonly Line[] {
  return placesOf(cube, period).flatMap(({ members, kpis }) =>
    kpis.map((kpi) => lineOf(cube, kpi, { period, members })),
  );
}

/** The last quarters up to this one, for the company and each region. */
export function trends(cube: Cube<KpiId>, period: string, quarters: number): readonly Trend[] {
  const current = parsePeriod(gregorian(), period);
  const periods = Array.from({ length: quarters }, (_, at) => shiftPeriod(gregorian(), current, at + 1 - quarters).id);
  return placesOf(cube, period).map(({ members, kpis }) => ({
    ...placeOf(members),
    periods,
    rows: kpis.map((kpi) => ({
      kpi,
      amounts: periods.map((id) => ({ figure: figureAt(cube, { kpi: kpi.id, period: id, members }), unit: kpi.unit })),
    })),
  }));
}

type Members = Readonly<Record<string, string | null>>;

interface Reviewed {
  readonly members: Members;
  readonly kpis: readonly Kpi[];
}

/** The company, then the regions that have orders in the quarter; each with the KPIs that make sense there. */
function placesOf(cube: Cube<KpiId>, period: string): readonly Reviewed[] {
  const regions = cellsOf(cube, ["Region"]).filter((cell) => cell.period === period);
  const regional = model.kpis.filter(({ id }) => !companyOnly.has(id));
  return [{ members: {}, kpis: model.kpis }, ...regions.map(({ members }) => ({ members, kpis: regional }))];
}

const index = indexTargets(targets);

function lineOf(cube: Cube<KpiId>, kpi: Kpi, at: CellAddress): Line {
  const { id, unit } = kpi;
  const current = parsePeriod(gregorian(), at.period);
  const actual = figureAt(cube, { kpi: id, ...at });

  function earlier(quarters: number): Earlier {
    const period = shiftPeriod(gregorian(), current, -quarters).id;
    const figure = figureAt(cube, { kpi: id, ...at, period });
    return { period, amount: { figure, unit }, change: changeOf(actual, figure, unit) };
  }

  return {
    kpi,
    period: at.period,
    ...placeOf(at.members ?? {}),
    actual: { figure: actual, unit },
    target: { figure: targetFigure(at, id), unit },
    assessment: assessKpi(cube, { kpi: id, ...at }, { targets: index, standard: standards[id] }),
    yearBefore: earlier(4),
    quarterBefore: earlier(1),
  };
}

function placeOf(members: Members): Place {
  return { level: "Region" in members ? "region" : "company", region: members["Region"] ?? null };
}

function targetFigure(at: CellAddress, kpi: KpiId): PlainFigure {
  const target = targetAt(index, { kpi, ...at });
  return target !== null && "value" in target
    ? { value: String(target.value), reason: null, notes: [] }
    : { value: null, reason: "no-target", notes: [] };
}

/** Percentages differ in points, everything else grows by percent of what it was. */
function changeOf(current: Figure, prior: Figure, unit: string): Amount {
  if (unit !== "%" || prior.value === null) return { figure: growth({ current, prior }), unit: "%" };
  return { figure: variance({ actual: current, target: prior, direction: "none" }).difference, unit: "points" };
}
