/**
 * A model that has been read once for all rules: formulas as trees, names in their places, the
 * table of each aggregate.
 * @module
 */
import type { Expression, Span } from "../formula/expression.js";
import { functionOf } from "../formula/functions.js";
import { safeParseFormula } from "../formula/parse-formula.js";
import { type Scope, walk } from "../formula/walk.js";
import type { KpiDefinition, KpiModel } from "./model.js";
import { nearestAmong } from "./nearest.js";
import { type HomeTable, homeTable, indexTables, type NameNode, type TableIndex } from "./table-index.js";

/** Which text of a definition an expression comes from. */
export type Field = "formula" | "where";

/** A name inside an aggregate. */
export interface ColumnUse {
  readonly field: Field;
  readonly name: NameNode;
  /** True if it is calculated with. */
  readonly numeric: boolean;
}

/** An outermost aggregate, or function over entities, with the columns it takes. */
export interface RowUse {
  readonly call: Expression & { readonly kind: "call" };
  readonly columns: readonly ColumnUse[];
  readonly home: HomeTable;
}

/** One KPI, or one version of it. */
export interface KpiEntry {
  /** Position in the model. */
  readonly position: number;
  readonly definition: KpiDefinition;
  /** Null if the text is no formula. */
  readonly formula: Expression | null;
  readonly where: Expression | null;
  readonly problems: readonly {
    readonly field: Field;
    readonly code: string;
    readonly span: Span;
    readonly data: object;
  }[];
  /** Names of KPIs: bare names outside of aggregates. */
  readonly references: readonly NameNode[];
  /** Names with a table outside of aggregates. */
  readonly strays: readonly NameNode[];
  readonly rowUses: readonly RowUse[];
  /** Names in the KPI's own `where`. */
  readonly filters: readonly ColumnUse[];
}

export interface ModelReading {
  readonly model: KpiModel;
  readonly tables: TableIndex;
  readonly kpis: readonly KpiEntry[];
  /** Positions of all versions of a KPI. */
  readonly versions: ReadonlyMap<string, readonly number[]>;
  /** The id of a KPI that was probably meant. */
  readonly nearestKpi: (name: string) => string | null;
}

/** Reads a model; never throws for a model of the right shape. */
export function readModel(model: KpiModel): ModelReading {
  const tables = indexTables(model);
  const versions = new Map<string, number[]>();
  for (const [position, { id }] of model.kpis.entries()) {
    const known = versions.get(id);
    if (known === undefined) versions.set(id, [position]);
    else known.push(position);
  }
  const kpis = model.kpis.map((definition, position) => readKpi(definition, position, tables));
  return { model, tables, kpis, versions, nearestKpi: nearestAmong(versions.keys()) };
}

function readKpi(definition: KpiDefinition, position: number, tables: TableIndex): KpiEntry {
  const problems: KpiEntry["problems"][number][] = [];
  const read = (field: Field, text: string | undefined): Expression | null => {
    if (text === undefined) return null;
    const parsed = safeParseFormula(text);
    if (parsed.ok) return parsed.expression;
    for (const { code, place, data } of parsed.findings) {
      problems.push({ field, code, span: place.span ?? { start: 0, end: text.length }, data });
    }
    return null;
  };
  const formula = read("formula", definition.formula);
  const where = read("where", definition.where);
  const filters = columnsIn(where, "where");
  const references: NameNode[] = [];
  const strays: NameNode[] = [];
  const rowUses: RowUse[] = [];
  if (formula !== null) {
    walk(formula, "kpi", ({ node, scope }) => {
      if (node.kind === "name" && scope === "kpi") (node.table === null ? references : strays).push(node);
      if (node.kind !== "call" || !isBase(node)) return true;
      rowUses.push(rowUseOf(node, tables, filters, references, strays));
      return false;
    });
  }
  return {
    position,
    definition,
    formula,
    where,
    problems,
    references,
    strays,
    rowUses,
    filters,
  };
}

function isBase(call: Expression & { readonly kind: "call" }): boolean {
  const { group } = functionOf(call.name);
  return group === "aggregate" || group === "entity";
}

function rowUseOf(
  call: Expression & { readonly kind: "call" },
  tables: TableIndex,
  filters: readonly ColumnUse[],
  references: NameNode[],
  strays: NameNode[],
): RowUse {
  const columns: ColumnUse[] = [];
  walk(call, "kpi", ({ node, scope, numeric }) => {
    if (node.kind !== "name") return true;
    if (scope === "row") columns.push({ field: "formula", name: node, numeric });
    else if (scope === "entity") (node.table === null ? references : strays).push(node);
    return true;
  });
  const names = [...columns, ...filters].map((column) => column.name);
  return { call, columns, home: homeTable(tables, names) };
}

function columnsIn(expression: Expression | null, field: Field): readonly ColumnUse[] {
  const columns: ColumnUse[] = [];
  if (expression === null) return columns;
  walk(expression, "row" satisfies Scope, ({ node, scope, numeric }) => {
    if (node.kind === "name" && scope === "row") columns.push({ field, name: node, numeric });
    return true;
  });
  return columns;
}
