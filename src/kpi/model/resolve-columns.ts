/**
 * Which table and column does a name inside an aggregate mean?
 *
 * A bare name belongs to the one table that declares it, or to the only table of rows there is; a
 * name with a table belongs to it, or is looked up there through a key.
 * @module
 */
import type { Expression, FunctionName } from "../formula/expression.js";
import { functionOf, type Slot } from "../formula/functions.js";
import { refused } from "../refused.js";
import type { KpiModel, TableDefinition } from "./model.js";

type NameExpression = Extract<Expression, { readonly kind: "name" }>;

/** A column as an aggregate over the rows of `table` sees it. */
export interface ResolvedColumn {
  readonly table: string;
  readonly column: string;
  /** Foreign key in the rows' own table, if the column is looked up. */
  readonly through: string | null;
}

/** The definition of a table, if the model has one of that name. */
export function tableNamed(model: KpiModel, name: string): TableDefinition | undefined {
  return Object.hasOwn(model.tables, name) ? model.tables[name] : undefined;
}

/** Tables whose rows are aggregated: those with a date. */
export function rowTables(model: KpiModel): readonly string[] {
  return Object.keys(model.tables).filter((name) => tableNamed(model, name)?.date !== undefined);
}

/** The table whose rows an aggregate takes, from the names inside it. */
export function tableOfNames(
  model: KpiModel,
  names: readonly NameExpression[],
  caller: string,
  path: readonly (string | number)[],
): string {
  const candidates = rowTables(model);
  const named = new Set<string>();
  for (const { table } of names) {
    if (table === null) continue;
    if (tableNamed(model, table) === undefined)
      throw refused("kpi/unknown-table", "expected a table of the model", caller, path, table);
    if (candidates.includes(table)) named.add(table);
  }
  if (named.size === 0) {
    for (const { table, name } of names) {
      if (table !== null) continue;
      const declaring = candidates.filter((candidate) => declares(tableNamed(model, candidate), name));
      if (declaring.length === 1) named.add(declaring[0] as string);
    }
  }
  if (named.size === 0 && candidates.length === 1) return candidates[0] as string;
  if (named.size === 1) return [...named][0] as string;
  const what = names.map(({ name }) => name).join(", ");
  if (named.size === 0)
    throw refused("kpi/ambiguous-column", `name the table, one of ${candidates.join(", ")}`, caller, path, what);
  throw refused("kpi/several-tables", "an aggregate takes the rows of one table", caller, path, [...named].join(", "));
}

function declares(table: TableDefinition | undefined, column: string): boolean {
  if (table === undefined) return false;
  const own = [table.date, table.key, ...(table.members ?? []), ...Object.keys(table.lookups ?? {})];
  return Object.hasOwn(table.columns ?? {}, column) || own.includes(column);
}

/** The column that a name means among the rows of `table`. */
export function resolveName(
  model: KpiModel,
  table: string,
  name: NameExpression,
  caller: string,
  path: readonly (string | number)[],
): ResolvedColumn {
  if (name.table === null || name.table === table) return { table, column: name.name, through: null };
  const lookups = tableNamed(model, table)?.lookups ?? {};
  const through = Object.keys(lookups).find((key) => lookups[key] === name.table);
  if (through === undefined) {
    throw refused(
      "kpi/unknown-lookup",
      `table "${table}" looks nothing up in "${name.table}"`,
      caller,
      path,
      `${name.table}.${name.name}`,
    );
  }
  return { table: name.table, column: name.name, through };
}

/** The column that a dimension means among the rows of a table; null if the table cannot have it. */
export function resolveDimension(model: KpiModel, table: string, dimension: string): ResolvedColumn | null {
  if (declares(tableNamed(model, table), dimension)) return { table, column: dimension, through: null };
  const dot = dimension.indexOf(".");
  const owner = dot < 0 ? "" : dimension.slice(0, dot);
  if (tableNamed(model, owner) !== undefined) {
    const column = dimension.slice(dot + 1);
    if (owner === table) return { table, column, through: null };
    const lookups = tableNamed(model, table)?.lookups ?? {};
    const through = Object.keys(lookups).find((key) => lookups[key] === owner);
    return through === undefined ? null : { table: owner, column, through };
  }
  return { table, column: dimension, through: null };
}

const KEYWORDS: ReadonlySet<Slot> = new Set(["quantile", "mode", "comparison", "toDateGrain", "grain"]);

/** True where an argument is a word of the language, not a name: `halfEven`, `yearAgo`, `month`. */
function isKeyword(name: FunctionName, place: number): boolean {
  const { slots } = functionOf(name);
  return KEYWORDS.has(slots[Math.min(place, slots.length - 1)] as Slot);
}

/** All names of columns in an expression, in order. */
export function namesIn(expression: Expression | null): readonly NameExpression[] {
  const found: NameExpression[] = [];
  const walk = (node: Expression): void => {
    switch (node.kind) {
      case "name":
        found.push(node);
        break;
      case "negate":
      case "not":
      case "isNull":
        walk(node.operand);
        break;
      case "binary":
        walk(node.left);
        walk(node.right);
        break;
      case "in":
        walk(node.operand);
        node.list.forEach(walk);
        break;
      case "call":
        node.args.forEach((argument, place) => {
          if (!isKeyword(node.name, place)) walk(argument);
        });
        if (node.where !== null) walk(node.where);
        break;
      default:
    }
  };
  if (expression !== null) walk(expression);
  return found;
}
