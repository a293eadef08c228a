/**
 * What stands in for missing rows, where a policy was declared: nothing, zero, or the last value.
 *
 * A policy applies once, to the finished KPI, and only where there were no rows; a null value, a zero
 * divisor or a missing base stay what they are.
 * @module
 */
import { type Fraction, ZERO } from "../../core/internal.js";
import type { FillPolicy, KpiDefinition } from "../model/model.js";
import { reasonCode } from "../vector/evaluate-program.js";
import { isThereAt, type NumberVector, operandAt } from "../vector/vector.js";
import type { Cube, CubeLevel } from "./cube.js";

/** Values of a KPI in the cells of a level; `filled` is 1 where zero stands in, 2 where an earlier value does. */
export interface FilledVector {
  readonly vector: NumberVector;
  readonly filled: Uint8Array | null;
}

export function fillVector(
  cube: Cube,
  level: CubeLevel,
  value: NumberVector,
  own: KpiDefinition["missing"],
): FilledVector {
  const policies = {
    periods: own?.periods ?? cube.plan.query.fill.periods,
    members: own?.members ?? cube.plan.query.fill.members,
  };
  const acts = (policy: FillPolicy): boolean => policy === "zero" || policy === "carry";
  if (!acts(policies.periods) && !acts(policies.members)) return { vector: value, filled: null };
  const hasRows = periodsWithRows(cube, level);
  const noData = reasonCode("no-data");
  const filled = new Uint8Array(level.cells);
  const exact = new Map<number, Fraction>(value.exact ?? []);
  const n = Float64Array.from({ length: level.cells }, (_, cell) => value.n[value.n.length === 1 ? 0 : cell] as number);
  // A KPI that is the same everywhere is one number: it is spread over the cells that are filled.
  const spread = value.n.length === 1 && level.cells !== 1;
  const d =
    typeof value.d === "number"
      ? value.d
      : spread
        ? new Float64Array(level.cells).fill(value.d[0] as number)
        : value.d.slice();
  const same = spread ? value.exact?.get(0) : undefined;
  if (same !== undefined) for (let cell = 0; cell < level.cells; cell++) exact.set(cell, same);
  const why = new Uint8Array(level.cells);
  // Cells are sorted by period: the last one of a series is always the one before.
  const last = new Map<string, number>();
  for (let cell = 0; cell < level.cells; cell++) {
    why[cell] = value.why?.[value.why.length === 1 ? 0 : cell] ?? 0;
    const series = level.codes.map((codes) => codes[cell]).join();
    if (!isThereAt(value, cell) && why[cell] === noData) {
      const policy =
        hasRows[level.period[cell] as number] === 1 && policies.members !== "none"
          ? policies.members
          : policies.periods;
      const before = last.get(series);
      const standIn =
        policy === "zero"
          ? ZERO
          : policy === "carry" && before !== undefined
            ? operandAt({ kind: "number", n, d, exact, why }, before)
            : null;
      if (standIn !== null && "n" in standIn) {
        exact.set(cell, standIn);
        filled[cell] = policy === "zero" ? 1 : 2;
        if (policy === "carry") last.set(series, cell);
      }
    } else if (isThereAt(value, cell)) last.set(series, cell);
  }
  return { vector: { kind: "number", n, d, exact, why }, filled };
}

function periodsWithRows(cube: Cube, level: CubeLevel): Uint8Array {
  const found = new Uint8Array(cube.plan.query.periods.length);
  for (const { window, n } of level.rows) {
    if (window !== 0) continue;
    for (let cell = 0; cell < level.cells; cell++) if ((n[cell] as number) > 0) found[level.period[cell] as number] = 1;
  }
  return found;
}
