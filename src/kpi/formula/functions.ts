/**
 * The functions of the formula language: the one place that lists them.
 * The reader of formulas, the checks, the engine and the docs all look here.
 * @module
 */
import type { AggregateName, EntityName, FunctionName, ScalarName, WindowName } from "./expression.js";

export type FunctionGroup = "aggregate" | "entity" | "window" | "scalar";

/** What may stand at one place among the arguments. */
export type Slot =
  /** Any expression. */
  | "value"
  | "condition"
  /** The name of a column. */
  | "column"
  /** A number from 0 to 1, written out: `0.9` or `90%`. */
  | "probability"
  /** A whole number from -30 to 30, written out. */
  | "places"
  /** A whole number from 1 to 1000, written out. */
  | "steps"
  /** One of a few words. */
  | "quantile"
  | "mode"
  | "comparison"
  | "toDateGrain"
  | "grain";

/** The words that a slot takes: as may be written (lower case), to as the tree has it. */
export const CHOICES: Readonly<
  Record<"quantile" | "mode" | "comparison" | "toDateGrain" | "grain", ReadonlyMap<string, string>>
> = {
  /** Types of Hyndman and Fan (1996); `inclusive` and `exclusive` are what spreadsheets call 7 and 6. */
  quantile: new Map([
    ["type1", "type1"],
    ["type2", "type2"],
    ["type3", "type3"],
    ["type4", "type4"],
    ["type5", "type5"],
    ["type6", "type6"],
    ["type7", "type7"],
    ["type8", "type8"],
    ["type9", "type9"],
    ["inclusive", "type7"],
    ["exclusive", "type6"],
  ]),
  mode: words("up", "down", "ceiling", "floor", "halfUp", "halfDown", "halfEven"),
  comparison: words("previous", "yearAgo"),
  toDateGrain: words("year", "half", "quarter", "month", "week"),
  grain: words("year", "half", "quarter", "month", "week", "day"),
};

export interface FunctionEntry {
  /** Canonical spelling, as the tree has it. */
  readonly name: FunctionName;
  readonly group: FunctionGroup;
  /** How many arguments it needs at least. */
  readonly least: number;
  /** What stands at each place; the last one repeats if `repeats`. */
  readonly slots: readonly Slot[];
  readonly repeats?: true;
  /** Other spellings, without case and underscores. */
  readonly synonyms?: readonly string[];
}

const AGGREGATES: readonly (FunctionEntry & { readonly name: AggregateName })[] = [
  { name: "sum", group: "aggregate", least: 1, slots: ["value"] },
  { name: "count", group: "aggregate", least: 0, slots: ["value"] },
  {
    name: "countDistinct",
    group: "aggregate",
    least: 1,
    slots: ["value"],
    synonyms: ["distinctcount", "countd", "countunique"],
  },
  { name: "avg", group: "aggregate", least: 1, slots: ["value"], synonyms: ["average"] },
  { name: "min", group: "aggregate", least: 1, slots: ["value"], synonyms: ["minimum"] },
  { name: "max", group: "aggregate", least: 1, slots: ["value"], synonyms: ["maximum"] },
  { name: "median", group: "aggregate", least: 1, slots: ["value"] },
  {
    name: "percentile",
    group: "aggregate",
    least: 3,
    slots: ["value", "probability", "quantile"],
    synonyms: ["quantile"],
  },
  { name: "first", group: "aggregate", least: 2, slots: ["value", "column"] },
  { name: "last", group: "aggregate", least: 2, slots: ["value", "column"] },
  {
    name: "weightedAvg",
    group: "aggregate",
    least: 2,
    slots: ["value", "value"],
    synonyms: ["weightedaverage", "weightedmean"],
  },
  { name: "closing", group: "aggregate", least: 1, slots: ["value"], synonyms: ["closingbalance"] },
  { name: "opening", group: "aggregate", least: 1, slots: ["value"], synonyms: ["openingbalance"] },
  { name: "closingOfEach", group: "aggregate", least: 1, slots: ["value"] },
  { name: "openingOfEach", group: "aggregate", least: 1, slots: ["value"] },
  { name: "averageBalance", group: "aggregate", least: 1, slots: ["value"] },
  { name: "timeWeightedBalance", group: "aggregate", least: 1, slots: ["value"] },
];

const ENTITIES: readonly (FunctionEntry & { readonly name: EntityName })[] = [
  { name: "share", group: "entity", least: 2, slots: ["column", "condition"] },
  { name: "tally", group: "entity", least: 2, slots: ["column", "condition"] },
  { name: "mean", group: "entity", least: 2, slots: ["column", "value"] },
  { name: "retained", group: "entity", least: 2, slots: ["column", "comparison"] },
];

const WINDOWS: readonly (FunctionEntry & { readonly name: WindowName })[] = [
  { name: "growth", group: "window", least: 2, slots: ["value", "comparison"] },
  { name: "previous", group: "window", least: 1, slots: ["value", "steps"] },
  { name: "yearAgo", group: "window", least: 1, slots: ["value"] },
  { name: "toDate", group: "window", least: 2, slots: ["value", "toDateGrain"] },
  { name: "rolling", group: "window", least: 2, slots: ["value", "steps", "grain"] },
  { name: "total", group: "window", least: 1, slots: ["value", "column"], repeats: true },
];

const SCALARS: readonly (FunctionEntry & { readonly name: ScalarName })[] = [
  { name: "if", group: "scalar", least: 3, slots: ["condition", "value", "value"], synonyms: ["iif"] },
  { name: "coalesce", group: "scalar", least: 2, slots: ["value"], repeats: true, synonyms: ["ifnull", "nvl"] },
  { name: "abs", group: "scalar", least: 1, slots: ["value"] },
  { name: "round", group: "scalar", least: 2, slots: ["value", "places", "mode"] },
  { name: "least", group: "scalar", least: 2, slots: ["value"], repeats: true },
  { name: "greatest", group: "scalar", least: 2, slots: ["value"], repeats: true },
  { name: "days", group: "scalar", least: 2, slots: ["value", "value"] },
];

/** Every function, by group. */
export const FUNCTIONS: readonly FunctionEntry[] = [...AGGREGATES, ...ENTITIES, ...WINDOWS, ...SCALARS];

const BY_SPELLING: ReadonlyMap<string, FunctionEntry> = new Map(
  FUNCTIONS.flatMap((entry) =>
    [entry.name, ...(entry.synonyms ?? [])].map((name): [string, FunctionEntry] => [spelling(name), entry]),
  ),
);

/** The function of that name or synonym, without regard to case and underscores. */
export function findFunction(name: string): FunctionEntry | undefined {
  return BY_SPELLING.get(spelling(name));
}

/** The function of a call in a tree. */
export function functionOf(name: FunctionName): FunctionEntry {
  return BY_SPELLING.get(spelling(name)) as FunctionEntry;
}

/** True for a function over rows. */
export function isAggregate(name: FunctionName): name is AggregateName {
  return functionOf(name).group === "aggregate";
}

/** Balances at or between snapshot dates: they need the dates of a whole table, so no single entity has one. */
const SNAPSHOTS: ReadonlySet<FunctionName> = new Set([
  "closing",
  "opening",
  "openingOfEach",
  "averageBalance",
  "timeWeightedBalance",
]);

/** True for a balance that is taken at the snapshot dates of a table. */
export function takesSnapshots(name: FunctionName): boolean {
  return SNAPSHOTS.has(name);
}

/** How many arguments a function takes, in words. */
export function argumentCount(entry: FunctionEntry): string {
  const most = entry.repeats ? Number.POSITIVE_INFINITY : entry.slots.length;
  const plural = (count: number): string => (count === 1 ? "1 argument" : `${count} arguments`);
  if (most === entry.least) return plural(most);
  return most === Number.POSITIVE_INFINITY ? `at least ${plural(entry.least)}` : `${entry.least} or ${plural(most)}`;
}

function spelling(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

function words(...canonical: readonly string[]): ReadonlyMap<string, string> {
  return new Map(canonical.map((word) => [word.toLowerCase(), word]));
}
