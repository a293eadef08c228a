/**
 * Which target holds for a KPI, a period and a place in the department?
 *
 * Targets are rows of plain data, kept by whoever plans: one row for each KPI, period and combination
 * of members. A row holds exactly where it says, never below or above: a target for the company is
 * none for its regions.
 * @module
 */
import { type DecimalInput, type Figure, OpsLogicError } from "../../core/index.js";
import { DecimalClass, describeValue, type Fraction, isFigure, toFraction } from "../../core/internal.js";
import { type ExactRange, isTargetRange, readRange, type TargetRange } from "./target-range.js";

/** One number to reach. */
export interface TargetValue {
  readonly value: DecimalInput;
}

/** Three numbers to reach, each better than the one before. */
export interface TargetLevels {
  /** Worse than this is not acceptable. */
  readonly minimum: DecimalInput;
  readonly target: DecimalInput;
  /** What would be outstanding. */
  readonly stretch: DecimalInput;
}

/** What is to be reached: a value, a closed range, or minimum, target and stretch. */
export type TargetAmount = TargetValue | TargetRange | TargetLevels;

/** Where a target holds. */
export interface TargetPlace {
  /** Id of the KPI. */
  readonly kpi: string;
  /** Id of the period in its calendar, `"2026-Q1"`. */
  readonly period: string;
  /** Members by dimension, `{ Region: "East" }`; without any, the total. `null` is the member without a name. */
  readonly members?: Readonly<Record<string, string | null>> | undefined;
  /** `"plan"` if not said. */
  readonly scenario?: "plan" | "forecast" | (string & {}) | undefined;
}

/** A target as it is kept; plain data. */
export type TargetRow = TargetPlace &
  TargetAmount & {
    /** Who answers for it. */
    readonly owner?: string | undefined;
    /** Where it was agreed. */
    readonly source?: string | undefined;
    /** Made up for an example: reports say so. */
    readonly sample?: boolean | undefined;
  };

/** Targets made ready to be looked up. */
export interface TargetIndex {
  /** By the text of the place; see {@link targetAt}. */
  readonly rows: ReadonlyMap<string, TargetRow>;
}

const SHOWN_DUPLICATES = 10;

/**
 * Makes rows of targets ready to be looked up.
 *
 * @param rows - One row for each KPI, period, members and scenario.
 * @returns An index for {@link targetAt}.
 * @throws {OpsLogicError} `kpi/duplicate-target` if two rows claim one place: which of them holds is not ours to
 * choose. `details.data` has the first ten and their count; `checkTargets` lists all of them as findings.
 * @example
 * ```ts
 * import { indexTargets, targetAt } from "opslogic/kpi";
 *
 * const targets = indexTargets([
 *   { kpi: "margin", period: "2026-Q1", value: "0.12", owner: "Li Na" },
 *   { kpi: "margin", period: "2026-Q1", members: { Region: "East" }, value: "0.15" },
 * ]);
 * targetAt(targets, { kpi: "margin", period: "2026-Q1", members: { Region: "East" } });
 * // => { kpi: "margin", period: "2026-Q1", members: { Region: "East" }, value: "0.15" }
 * targetAt(targets, { kpi: "margin", period: "2026-Q1", members: { Region: "West" } }); // => null
 * ```
 */
export function indexTargets(rows: readonly TargetRow[]): TargetIndex {
  const index = new Map<string, TargetRow>();
  const duplicates: number[] = [];
  for (const [position, row] of rows.entries()) {
    const place = placeText(row);
    if (index.has(place)) duplicates.push(position);
    else index.set(place, row);
  }
  if (duplicates.length > 0) throw duplicateTargets(duplicates, rows);
  return { rows: index };
}

/**
 * Looks up the target of a place.
 *
 * @param index - Made by {@link indexTargets}.
 * @param place - KPI, period, members (in any order; none for the total) and scenario (`"plan"` if not said).
 * @returns The row, or `null` if nobody set a target there.
 * @example
 * ```ts
 * import { indexTargets, targetAt } from "opslogic/kpi";
 *
 * const targets = indexTargets([{ kpi: "orders", period: "2026-03", scenario: "forecast", value: 210 }]);
 * targetAt(targets, { kpi: "orders", period: "2026-03" }); // => null
 * targetAt(targets, { kpi: "orders", period: "2026-03", scenario: "forecast" })?.period; // => "2026-03"
 * ```
 */
export function targetAt(index: TargetIndex, place: TargetPlace): TargetRow | null {
  return index.rows.get(placeText(place)) ?? null;
}

/** A place as text: equal for equal places, whatever the order of the members. */
export function placeText(place: TargetPlace): string {
  return JSON.stringify([place.kpi, place.scenario ?? "plan", place.period, membersOf(place)]);
}

/** The members of a place, ordered by dimension. */
export function membersOf(place: TargetPlace): readonly (readonly [string, string | null])[] {
  return Object.entries(place.members ?? {}).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A {@link TargetAmount} that has been read. */
export type ExactAmount =
  | { readonly kind: "value"; readonly value: Fraction }
  | { readonly kind: "range"; readonly range: ExactRange }
  | { readonly kind: "levels"; readonly minimum: Fraction; readonly target: Fraction; readonly stretch: Fraction };

/**
 * Reads a target, or a plain number or figure standing for one; `null` where there is none.
 *
 * @throws {OpsLogicError} `kpi/malformed-target`, `kpi/malformed-range`, and the errors of a number.
 */
export function readAmount(
  target: TargetAmount | DecimalInput | Figure | null,
  caller: string,
  ...path: (string | number)[]
): ExactAmount | null {
  if (target === null) return null;
  if (isFigure(target)) {
    return target.value === null ? null : { kind: "value", value: toFraction(target.value, caller, ...path, "value") };
  }
  if (!isAmount(target)) return { kind: "value", value: toFraction(target, caller, ...path) };
  const kinds = kindsOf(target);
  if (kinds.length !== 1) throw malformedTarget(target, caller, path);
  if (isTargetRange(target)) return { kind: "range", range: readRange(target, caller, ...path) };
  if ("value" in target) return { kind: "value", value: toFraction(target.value, caller, ...path, "value") };
  return {
    kind: "levels",
    minimum: toFraction(target.minimum, caller, ...path, "minimum"),
    target: toFraction(target.target, caller, ...path, "target"),
    stretch: toFraction(target.stretch, caller, ...path, "stretch"),
  };
}

/** Which kinds of target a row gives: exactly one, if it is well made. */
export function kindsOf(target: object): readonly ExactAmount["kind"][] {
  const has = (name: string): boolean => (target as Readonly<Record<string, unknown>>)[name] !== undefined;
  const kinds: ExactAmount["kind"][] = [];
  if (has("value")) kinds.push("value");
  if (has("low") || has("high")) kinds.push("range");
  if (has("minimum") || has("target") || has("stretch")) kinds.push("levels");
  return kinds;
}

/** Rows and amounts are plain objects; Decimals have a class. */
function isAmount(target: TargetAmount | DecimalInput): target is TargetAmount {
  return typeof target === "object" && !DecimalClass.isDecimal(target);
}

function malformedTarget(target: unknown, caller: string, path: readonly (string | number)[]): OpsLogicError {
  const expected = "one of { value }, { low, high }, { minimum, target, stretch }";
  const received = describeValue(target);
  return new OpsLogicError("kpi/malformed-target", `expected ${expected}, got ${received}`, {
    function: caller,
    path,
    received,
    expected,
  });
}

function duplicateTargets(positions: readonly number[], rows: readonly TargetRow[]): OpsLogicError {
  const first = positions.slice(0, SHOWN_DUPLICATES).map((position) => {
    const { kpi, period } = rows[position] as TargetRow;
    return { row: position, kpi, period };
  });
  return new OpsLogicError("kpi/duplicate-target", `${positions.length} rows claim a place that is taken`, {
    function: "indexTargets",
    path: [positions[0] as number],
    expected: "one target for each KPI, period, members and scenario",
    data: { count: positions.length, first },
  });
}
