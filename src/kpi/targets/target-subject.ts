/**
 * What the rules of the target check look at: the rows, read once, with their KPI and their period.
 * @module
 */
import { type Calendar, fiscal, gregorian, type Period, parsePeriod } from "../../calendar/index.js";
import { OpsLogicError, type Place, type Rule } from "../../core/index.js";
import { addFractions, type Fraction, ZERO } from "../../core/internal.js";
import { type Additivity, additivityOfKpis } from "../model/additivity.js";
import type { KpiDefinition, KpiModel } from "../model/model.js";
import { type ExactAmount, kindsOf, membersOf, readAmount, type TargetRow } from "./targets.js";

/** A row of targets that has been read. */
export interface TargetEntry {
  /** Position among the rows. */
  readonly position: number;
  readonly row: TargetRow;
  /** `null` if the row gives no target that can be read. */
  readonly amount: ExactAmount | null;
  /** Why it cannot, as a code; `null` if it can. */
  readonly problem: string | null;
  /** `null` if no calendar knows the id. */
  readonly period: Period | null;
  /** The last version of the KPI; `null` if there is none, or no model was given. */
  readonly definition: KpiDefinition | null;
}

/** All targets, with what several rules need. */
export interface TargetSubject {
  readonly entries: readonly TargetEntry[];
  /** Without a model nothing is said about KPIs. */
  readonly hasModel: boolean;
  /** How the values of a KPI make up those of a whole, by its id. */
  readonly additivity: ReadonlyMap<string, Additivity>;
  /** Parts and total may differ by this much. */
  readonly tolerance: Fraction;
}

/** A rule of the target check. */
export type TargetRule = Rule<TargetSubject>;

/** Reads targets for the rules. */
export function targetSubject(
  rows: readonly TargetRow[],
  model: KpiModel | undefined,
  calendar: Calendar | undefined,
  tolerance: Fraction,
): TargetSubject {
  const definitions = new Map(model?.kpis.map((definition) => [definition.id, definition]));
  // Ids of months and years say by themselves which of the two calendars they belong to.
  const calendars = calendar === undefined ? [gregorian(), fiscal({ startMonth: 1 })] : [calendar];
  const entries = rows.map((row, position): TargetEntry => {
    const { amount, problem } = tryAmount(row);
    const definition = definitions.get(row.kpi) ?? null;
    return { position, row, amount, problem, period: periodIn(calendars, row.period), definition };
  });
  const additivity = model === undefined ? new Map<string, Additivity>() : additivityOfKpis(model);
  return { entries, hasModel: model !== undefined, additivity, tolerance };
}

function tryAmount(row: TargetRow): Pick<TargetEntry, "amount" | "problem"> {
  const kinds = kindsOf(row);
  if (kinds.length !== 1) return { amount: null, problem: kinds.length === 0 ? "no-target" : "several-targets" };
  try {
    return { amount: readAmount(row, "checkTargets"), problem: null };
  } catch (error) {
    if (!(error instanceof OpsLogicError)) throw error;
    return { amount: null, problem: error.code === "kpi/malformed-range" ? "range-upside-down" : "not-a-number" };
  }
}

function periodIn(calendars: readonly Calendar[], id: string): Period | null {
  for (const calendar of calendars) {
    try {
      return parsePeriod(calendar, id);
    } catch (error) {
      if (!(error instanceof OpsLogicError)) throw error;
    }
  }
  return null;
}

/** Where a finding about a row points. */
export function placeOfTarget({ position, row }: TargetEntry, part?: string): Place {
  return { path: part === undefined ? [position] : [position, part], ids: { kpi: row.kpi, period: row.period } };
}

/** Members as text, `Region=East, Segment=null`; empty for the total. */
export function membersText(row: TargetRow): string {
  return membersOf(row)
    .map(([dimension, member]) => `${dimension}=${member ?? "null"}`)
    .join(", ");
}

/** The number that parts and total are compared by; a range has none. */
export function totalOfEntry({ amount }: TargetEntry): Fraction | null {
  if (amount === null || amount.kind === "range") return null;
  return amount.kind === "value" ? amount.value : amount.target;
}

/** The sum of the targets of some rows. */
export function sumOfEntries(entries: readonly TargetEntry[]): Fraction {
  return entries.map((entry) => totalOfEntry(entry) ?? ZERO).reduce(addFractions, ZERO);
}

/** Rows in groups with the same key, in the order of their first rows. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
