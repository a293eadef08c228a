/**
 * The plan of a question: what has to be aggregated, once, for every window and level that an
 * answer needs. Plain data; made from the model and the query alone, before any row is seen.
 * @module
 */
import type { Finding } from "../../core/index.js";
import type { Expression } from "../formula/expression.js";
import { parseFormula } from "../formula/parse-formula.js";
import type { KpiModel } from "../model/model.js";
import { modelProblems } from "../model/model-problems.js";
import { tableNamed } from "../model/resolve-columns.js";
import { bindKpis } from "./bind.js";
import { resolved } from "./bind-context.js";
import { type NeededColumns, neededColumns } from "./needed-columns.js";
import type { Program, Window } from "./program.js";
import { type KpiQuery, type SettledQuery, settleQuery } from "./query.js";
import { isNoWindow, type WindowRanges, windowRanges } from "./windows.js";

/** Stretches of days, in order and apart, that every window is made of. Day numbers, end exclusive. */
export interface Segments {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What {@link planKpis} gives. Plain data; `Id` are the ids of the KPIs of the model. */
export interface KpiPlan<Id extends string = string> {
  readonly kind: "plan";
  readonly model: KpiModel<Id>;
  readonly query: SettledQuery;
  readonly program: Program;
  readonly windows: readonly Window[];
  readonly ranges: readonly WindowRanges[];
  readonly segments: Segments;
  readonly kpis: readonly { readonly id: Id; readonly definition: number; readonly node: number }[];
  readonly columns: NeededColumns;
  /** Filter of the query, by table, with its columns resolved. */
  readonly where: ReadonlyMap<string, Expression>;
  /** What the model check and the query say that is no error. */
  readonly findings: readonly Finding[];
}

/**
 * Plans a question: checks the model, binds its formulas and lists what must be aggregated.
 *
 * @param model - Tables and KPIs.
 * @param query - Grain, range, dimensions, totals.
 * @throws {OpsLogicError} `kpi/model-has-errors` with the findings in `details.data`; the codes of a
 * query that cannot be answered, e.g. `kpi/unknown-kpi`, `kpi/empty-range`, `kpi/too-many-periods`.
 * @example
 * ```ts
 * import { planKpis } from "opslogic/kpi";
 *
 * const plan = planKpis(
 *   {
 *     tables: { orders: { date: "day", columns: { sales: { unit: "USD" } } } },
 *     kpis: [{ id: "revenue", formula: "sum(sales)", unit: "USD", direction: "higher", owner: "Sales" }],
 *   },
 *   { grain: "quarter", range: { start: "2026-01-01", endExclusive: "2027-01-01" }, dataThrough: "2026-12-31" },
 * );
 * plan.query.periods.map((period) => period.id); // => ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]
 * ```
 */
export function planKpis<const Id extends string>(model: KpiModel<Id>, query: KpiQuery): KpiPlan<Id> {
  return planFor(model, query, "planKpis");
}

/** {@link planKpis} on behalf of another function. */
export function planFor<Id extends string>(model: KpiModel<Id>, asked: KpiQuery, caller: string): KpiPlan<Id> {
  const problems = modelProblems(model, caller);
  const { query, findings } = settleQuery(asked, caller);
  const { program, windows, kpis } = bindKpis(model, asked.kpis, query, caller);
  const where = new Map<string, Expression>();
  if (query.where !== null) {
    const filter = parseFormula(query.where);
    for (const { table } of program.bases) {
      if (!where.has(table) && tableNamed(model, table) !== undefined)
        where.set(table, resolved(filter, model, table, caller, ["query", "where"]));
    }
  }
  const ranges = windows.map((window) => windowRanges(window, query));
  return {
    kind: "plan",
    model,
    query,
    program,
    windows,
    ranges,
    segments: segmentsOf(ranges),
    kpis: kpis as KpiPlan<Id>["kpis"],
    columns: neededColumns(model, program, query, where, caller),
    where,
    findings: [...problems, ...findings],
  };
}

/** Cuts the days of all ranges at every bound, and keeps the pieces that some range covers. */
function segmentsOf(windows: readonly WindowRanges[]): Segments {
  const changes = new Map<number, number>();
  const note = (day: number, change: number): void => void changes.set(day, (changes.get(day) ?? 0) + change);
  for (const ranges of windows) {
    for (const [period, start] of ranges.starts.entries()) {
      if (isNoWindow(ranges, period)) continue;
      note(start, 1);
      note(ranges.ends[period] as number, -1);
    }
  }
  const days = [...changes.keys()].sort((a, b) => a - b);
  const starts: number[] = [];
  const ends: number[] = [];
  let covering = 0;
  for (const [i, day] of days.entries()) {
    covering += changes.get(day) as number;
    const next = days[i + 1];
    if (covering > 0 && next !== undefined) {
      starts.push(day);
      ends.push(next);
    }
  }
  return { starts, ends };
}
