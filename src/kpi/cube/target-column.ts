/**
 * One target for each cell of a level, read once.
 * @module
 */
import type { DecimalInput } from "../../core/index.js";
import type { Fraction } from "../../core/internal.js";
import { collectBadValues } from "../facts/bad-values.js";
import { numberReader } from "../facts/read-numbers.js";

/** Targets as whole numbers of 1 / power; NaN for none, or where a longer number stands in `exact`. Plain data. */
export interface TargetColumn {
  readonly kind: "targets";
  readonly n: Float64Array;
  readonly power: number;
  readonly exact: ReadonlyMap<number, Fraction> | null;
}

/**
 * Reads one target for each cell of a level, to be asked often by `assessKpis`.
 *
 * @param values - Numbers in the order of `cellsOf`, in the unit of the KPI; null where there is no target.
 * @returns The targets; none for an empty list.
 * @throws {OpsLogicError} `kpi/bad-values` naming the first ten targets that are no numbers, and their count.
 * @example
 * ```ts
 * import { prepareTargets } from "opslogic/kpi";
 *
 * prepareTargets([100, "99.5", null]).power; // => 10
 * ```
 */
export function prepareTargets(values: ArrayLike<DecimalInput | null>): TargetColumn {
  const bad = collectBadValues("targets", values.length);
  const reader = numberReader("value", values.length, bad);
  if (values instanceof Float64Array) reader.numbers(values, values.length, 0);
  else {
    const others: unknown[] = [];
    for (let i = 0; i < values.length; i++) others.push(i, values[i]);
    reader.others(others, 0);
  }
  bad.refuse("prepareTargets");
  const { n, places, exact } = reader.column();
  return { kind: "targets", n, power: 10 ** places, exact };
}
