/**
 * What is declared about the column that a name means?
 * @module
 */
import type { ColumnType } from "./model.js";
import type { ModelReading } from "./model-reading.js";
import { type NameNode, ownerOf, type TableEntry } from "./table-index.js";
import { readUnit, UNKNOWN_UNIT, type Unit } from "./units.js";

/** What is known of a column; `type` is null if its values are to decide. */
export interface ColumnFacts {
  readonly table: string;
  readonly type: ColumnType | null;
  readonly unit: Unit;
  /** Declared as `"%"`: to be shown as a percentage, not to be added. */
  readonly percent: boolean;
  readonly stock: boolean;
}

/**
 * The declared facts of a column; null if nothing is declared.
 *
 * @param home - Table whose rows are taken; null in a KPI's own `where`, which holds for all of them.
 */
export function columnFacts({ tables }: ModelReading, home: string | null, name: NameNode): ColumnFacts | null {
  let owner: TableEntry | undefined;
  if (home !== null) owner = ownerOf(tables, home, name);
  else if (name.table !== null) owner = tables.tables.get(name.table);
  else {
    const knowing = tables.knownBy.get(name.name) ?? [];
    owner = knowing.length === 1 ? tables.tables.get(knowing[0] as string) : undefined;
  }
  if (owner === undefined) return null;
  const declared = owner.columns.get(name.name);
  const stock = declared?.stock === true;
  if (name.name === owner.definition.date && declared?.type === undefined) {
    return { table: owner.name, type: "date", unit: UNKNOWN_UNIT, percent: false, stock };
  }
  if (declared === undefined) return null;
  const type = declared.type ?? (declared.unit !== undefined || stock ? "number" : null);
  return { table: owner.name, type, unit: readUnit(declared.unit), percent: declared.unit === "%", stock };
}
