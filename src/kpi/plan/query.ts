/**
 * What is asked of the facts: which periods, which dimensions, which totals.
 * @module
 */
import {
  type Calendar,
  type DayRange,
  type Grain,
  gregorian,
  type Period,
  type YearAgoAlignment,
} from "../../calendar/index.js";
import { dayNumber, dayOfNumber, periodAt, periodIndex, toDayNumber } from "../../calendar/internal.js";
import type { Finding } from "../../core/index.js";
import type { FillPolicy } from "../model/model.js";
import { refused } from "../refused.js";

/** One question. */
export interface KpiQuery {
  readonly grain: Grain;
  /** Default: the Gregorian calendar. */
  readonly calendar?: Calendar | undefined;
  /** Days that are asked about, half-open. Periods that it cuts are noted `partial-period`. */
  readonly range: DayRange;
  /** Last day up to which the facts are complete. If left out, the last day of the range, and a finding says so. */
  readonly dataThrough?: string | undefined;
  /** First day of the facts. Values whose days reach back before it are noted `partial-window`. Default: not known. */
  readonly dataFrom?: string | undefined;
  /** Dimensions of the cells: columns, or columns of a table that is looked up (`customers.Segment`). */
  readonly by?: readonly string[] | undefined;
  /** Further levels, each a list of dimensions; `[]` is the grand total. */
  readonly totals?: readonly (readonly string[])[] | undefined;
  /** Ids of the KPIs to calculate. Default: all. */
  readonly kpis?: readonly string[] | undefined;
  /** Rows that count, in every table; a condition in the formula language. */
  readonly where?: string | undefined;
  /** What `yearAgo` compares with. Default: `isoWeek` for weeks, else `calendar`. */
  readonly yearAgo?: YearAgoAlignment | undefined;
  /** What stands in for periods and members without rows. Default: nothing, they are not listed. */
  readonly fill?: { readonly periods?: FillPolicy | undefined; readonly members?: FillPolicy | undefined } | undefined;
}

/** A period of the answer. Plain data. */
export interface PlannedPeriod extends Period {
  /** Its number in its calendar; consecutive periods have consecutive numbers. */
  readonly index: number;
  /** Days of it that are asked about and covered by data, as day numbers, end exclusive. */
  readonly from: number;
  readonly until: number;
  /** True if that is less than the whole period. */
  readonly partial: boolean;
}

/** A query with every default settled. Plain data. */
export interface SettledQuery {
  readonly grain: Grain;
  readonly calendar: Calendar;
  readonly dataThrough: string;
  /** Day number of the first day of the facts; null if that was not said. */
  readonly dataFrom: number | null;
  readonly periods: readonly PlannedPeriod[];
  /** All dimensions of any level, in order of first mention. */
  readonly dimensions: readonly string[];
  /** Levels as positions in `dimensions`; the first is `by`, then the totals. */
  readonly levels: readonly (readonly number[])[];
  readonly where: string | null;
  readonly yearAgo: YearAgoAlignment;
  readonly fill: { readonly periods: FillPolicy; readonly members: FillPolicy };
}

/** More periods than this in one query is a mistake in its range. */
const MOST_PERIODS = 40_000;

const POLICIES: readonly FillPolicy[] = ["none", "null", "zero", "carry"];

/** Settles the defaults of a query and lays out its periods. */
export function settleQuery(
  query: KpiQuery,
  caller: string,
): { readonly query: SettledQuery; readonly findings: readonly Finding[] } {
  const calendar = query.calendar ?? gregorian();
  const start = toDayNumber(query.range?.start, caller, "query", "range", "start");
  const end = toDayNumber(query.range?.endExclusive, caller, "query", "range", "endExclusive");
  if (end < start)
    throw refused(
      "kpi/empty-range",
      "the range ends before it starts",
      caller,
      ["query", "range"],
      query.range.endExclusive,
    );
  const findings: Finding[] = [];
  const through =
    query.dataThrough === undefined ? end - 1 : toDayNumber(query.dataThrough, caller, "query", "dataThrough");
  if (query.dataThrough === undefined && end > start) {
    findings.push({
      code: "kpi/data-through-assumed",
      severity: "info",
      place: { path: ["query", "dataThrough"] },
      data: { assumed: dayOfNumber(through) },
    });
  }
  const dimensions: string[] = [];
  const level = (names: readonly string[], path: readonly (string | number)[]): readonly number[] => {
    if (!Array.isArray(names))
      throw refused("kpi/unknown-dimension", "expected a list of dimensions", caller, path, names);
    const positions = names.map((name) => {
      if (typeof name !== "string" || name === "")
        throw refused("kpi/unknown-dimension", "expected the name of a column", caller, path, name);
      const at = dimensions.indexOf(name);
      return at >= 0 ? at : dimensions.push(name) - 1;
    });
    if (new Set(positions).size < positions.length)
      throw refused("kpi/repeated-dimension", "a dimension is named twice", caller, path, names.join(", "));
    return positions;
  };
  const levels = [level(query.by ?? [], ["query", "by"])];
  for (const [i, total] of (query.totals ?? []).entries()) {
    const positions = level(total, ["query", "totals", i]);
    if (!levels.some((known) => sameSet(known, positions))) levels.push(positions);
  }
  return {
    findings,
    query: {
      grain: query.grain,
      calendar,
      dataThrough: dayOfNumber(through),
      dataFrom: query.dataFrom === undefined ? null : toDayNumber(query.dataFrom, caller, "query", "dataFrom"),
      periods: periodsOf(calendar, query.grain, start, end, through, caller),
      dimensions,
      levels,
      where: query.where ?? null,
      yearAgo: query.yearAgo ?? (query.grain === "week" ? "isoWeek" : "calendar"),
      fill: {
        periods: policy(query.fill?.periods, "periods", caller),
        members: policy(query.fill?.members, "members", caller),
      },
    },
  };
}

function periodsOf(
  calendar: Calendar,
  grain: Grain,
  start: number,
  end: number,
  through: number,
  caller: string,
): readonly PlannedPeriod[] {
  if (end === start) return [];
  const first = periodIndex(calendar, grain, start);
  const last = periodIndex(calendar, grain, end - 1);
  if (last - first >= MOST_PERIODS) {
    throw refused(
      "kpi/too-many-periods",
      `expected at most ${MOST_PERIODS} periods`,
      caller,
      ["query", "range"],
      last - first + 1,
    );
  }
  const periods: PlannedPeriod[] = [];
  for (let index = first; index <= last; index++) {
    const period = periodAt(calendar, grain, index);
    const opens = dayNumber(period.start);
    const closes = dayNumber(period.endExclusive);
    const from = Math.max(opens, start);
    const until = Math.max(from, Math.min(closes, end, through + 1));
    periods.push({ ...period, index, from, until, partial: from > opens || until < closes });
  }
  return periods;
}

/** True if two levels have the same dimensions. */
export function sameSet(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((position) => b.includes(position));
}

function policy(value: FillPolicy | undefined, what: string, caller: string): FillPolicy {
  const settled = value ?? "none";
  if (!POLICIES.includes(settled))
    throw refused("kpi/unknown-fill", `expected one of ${POLICIES.join(", ")}`, caller, ["query", "fill", what], value);
  return settled;
}
