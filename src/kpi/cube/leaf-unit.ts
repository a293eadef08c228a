/**
 * The unit of an aggregate, where it is plain to see: that of the one column it takes, or a count.
 * @module
 */
import type { KpiModel } from "../model/model.js";
import { tableNamed } from "../model/resolve-columns.js";
import { type Base, isCount, type LeafReading } from "../plan/program.js";

export function unitOf(model: KpiModel, base: Base, reading: LeafReading): string | null {
  if (isCount(base, reading) || reading.kind === "snapshotCount") return "#";
  if (reading.kind === "dayCount") return "d";
  const { value } = base;
  if (reading.kind === "daySum" || value?.kind !== "name") return null;
  const columns = tableNamed(model, value.table ?? base.table)?.columns ?? {};
  return (Object.hasOwn(columns, value.name) ? columns[value.name]?.unit : undefined) ?? null;
}
