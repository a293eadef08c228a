/**
 * Which columns of which tables does a plan need, and as what will they be used?
 * @module
 */

import type { WantedColumn } from "../facts/prepare-facts.js";
import type { Expression } from "../formula/expression.js";
import type { ColumnType, KpiModel } from "../model/model.js";
import { namesIn, resolveDimension, tableNamed } from "../model/resolve-columns.js";
import { refused } from "../refused.js";
import type { Base, Program } from "./program.js";
import type { SettledQuery } from "./query.js";

/** Columns to read, by table. */
export type NeededColumns = ReadonlyMap<string, readonly WantedColumn[]>;

type Use = ColumnType | "any";

export function neededColumns(
  model: KpiModel,
  program: Program,
  query: SettledQuery,
  where: ReadonlyMap<string, Expression>,
  caller: string,
): NeededColumns {
  const needed = new Map<string, Map<string, Use>>();

  function want(table: string, column: string, use: Use): void {
    const columns = needed.get(table) ?? new Map<string, Use>();
    needed.set(table, columns);
    const known = columns.get(column);
    if (known === undefined || known === "any") columns.set(column, use);
    else if (use !== "any" && use !== known) {
      throw refused(
        "kpi/column-type",
        `column "${column}" is used as ${known} and as ${use}`,
        caller,
        ["model", "tables", table, "columns", column],
        use,
      );
    }
  }

  /** A column as rows of `table` see it: looked up ones need the key on both sides. */
  function wantFrom(table: string, owner: string, column: string, use: Use): void {
    if (owner !== table) {
      const lookups = tableNamed(model, table)?.lookups ?? {};
      const keys = Object.keys(lookups).filter((key) => lookups[key] === owner);
      if (keys.length > 1) {
        const message = `table "${table}" looks up "${owner}" through ${keys.join(" and ")}: which is meant? Name the table twice in the model`;
        throw refused("kpi/ambiguous-lookup", message, caller, ["model", "tables", table, "lookups"], column);
      }
      want(table, keys[0] as string, "any");
      const key = tableNamed(model, owner)?.key;
      if (key === undefined)
        throw refused(
          "kpi/no-key",
          `table "${owner}" must name its key to be looked up in`,
          caller,
          ["model", "tables", owner, "key"],
          key,
        );
      want(owner, key, "any");
    }
    want(owner, column, use);
  }

  function scan(table: string, expression: Expression | null, use: Use): void {
    if (expression === null) return;
    for (const { owner, column, use: found } of usesIn(expression, use)) wantFrom(table, owner ?? table, column, found);
  }

  function scanBase(base: Base): void {
    scan(base.table, base.value, base.kind === "count" ? "any" : "number");
    scan(base.table, base.where, "boolean");
    scan(base.table, base.order, "any");
    for (const entity of base.entity) scan(base.table, entity, "any");
    base.inner?.bases.forEach(scanBase);
  }

  program.bases.forEach(scanBase);
  const tables = new Set(program.bases.map(({ table }) => table));
  for (const table of tables) {
    want(table, tableNamed(model, table)?.date as string, "date");
    scan(table, where.get(table) ?? null, "boolean");
    for (const dimension of query.dimensions) {
      const column = resolveDimension(model, table, dimension);
      // A column that only the rows can tell of: it is read where it is there.
      if (
        column !== null &&
        (column.through !== null || isDeclared(model, table, column.column) || tables.size === 1)
      ) {
        wantFrom(table, column.table, column.column, "any");
      }
    }
  }
  for (const [i, dimension] of query.dimensions.entries()) {
    const has = (table: string): boolean => {
      const column = resolveDimension(model, table, dimension);
      return column !== null && (column.through !== null || isDeclared(model, column.table, column.column));
    };
    if (tables.size > 1 && ![...tables].some(has)) {
      const message = "several tables take part: declare the column in each that has it";
      throw refused("kpi/unknown-dimension", message, caller, ["query", "dimensions", i], dimension);
    }
  }
  return new Map([...needed].map(([table, columns]) => [table, [...columns].map(([name, type]) => ({ name, type }))]));
}

function isDeclared(model: KpiModel, table: string, column: string): boolean {
  return Object.hasOwn(tableNamed(model, table)?.columns ?? {}, column);
}

interface FoundUse {
  readonly owner: string | null;
  readonly column: string;
  readonly use: Use;
}

/** Each column of an expression with the type that its place asks for. */
function usesIn(expression: Expression, use: Use): readonly FoundUse[] {
  switch (expression.kind) {
    case "name":
      return [{ owner: expression.table, column: expression.name, use }];
    case "negate":
      return usesIn(expression.operand, "number");
    case "not":
      return usesIn(expression.operand, "boolean");
    case "isNull":
      return usesIn(expression.operand, "any");
    case "in":
      return comparedUses([expression.operand, ...expression.list]);
    case "binary": {
      const { operator, left, right } = expression;
      if (operator === "and" || operator === "or") return [...usesIn(left, "boolean"), ...usesIn(right, "boolean")];
      if (operator === "+" || operator === "-" || operator === "*" || operator === "/")
        return [...usesIn(left, "number"), ...usesIn(right, "number")];
      return comparedUses([left, right]);
    }
    case "call": {
      const [first, ...rest] = expression.args;
      if (expression.name === "days") return expression.args.flatMap((part) => usesIn(part, "date"));
      if (expression.name === "round") return usesIn(first as Expression, "number");
      if (expression.name === "if")
        return [...usesIn(first as Expression, "boolean"), ...rest.flatMap((part) => usesIn(part, use))];
      return expression.args.flatMap((part) => usesIn(part, expression.name === "coalesce" ? use : "number"));
    }
    default:
      return [];
  }
}

/** Compared with a number a column holds numbers; with a text it may hold texts or days. */
function comparedUses(sides: readonly Expression[]): readonly FoundUse[] {
  const isNumber = (side: Expression): boolean =>
    side.kind === "number" ||
    side.kind === "negate" ||
    (side.kind === "binary" && namesIn(side).length >= 0) ||
    side.kind === "call";
  const use: Use = sides.some(isNumber) ? "number" : sides.some((side) => side.kind === "boolean") ? "boolean" : "any";
  return sides.flatMap((side) => usesIn(side, use));
}
