/**
 * What does a KPI bring along for those that refer to it: windows, steps per entity, depth?
 * @module
 */

import { functionOf, takesSnapshots } from "../formula/functions.js";
import { walk } from "../formula/walk.js";
import { referredBy } from "./dependencies.js";
import type { ModelReading } from "./model-reading.js";

/** Traits of a KPI with all that it refers to. */
export interface Traits {
  /** A function over time or levels, a balance at snapshot dates, or a definition that holds for some time only. */
  readonly window: boolean;
  /** `toDate` or `rolling`. */
  readonly widened: boolean;
  /** A function over entities. */
  readonly entity: boolean;
  /** Levels of KPIs that refer to each other, itself included. */
  readonly depth: number;
}

const NONE: Traits = { window: false, widened: false, entity: false, depth: 0 };

/** Traits of every KPI by position, in an order in which those that are referred to come first. */
export function traitsOf(reading: ModelReading, order: readonly number[]): readonly Traits[] {
  const traits: Traits[] = reading.kpis.map(() => NONE);
  for (const position of order) {
    let { window, widened, entity, depth } = NONE;
    const { formula } = reading.kpis[position] ?? { formula: null };
    const { effectiveFrom, effectiveUntil } = reading.kpis[position]?.definition ?? {};
    window ||= effectiveFrom !== undefined || effectiveUntil !== undefined;
    if (formula !== null) {
      walk(formula, "kpi", ({ node }) => {
        if (node.kind !== "call") return true;
        const { group } = functionOf(node.name);
        window ||= group === "window" || takesSnapshots(node.name);
        widened ||= node.name === "toDate" || node.name === "rolling";
        entity ||= group === "entity";
        return true;
      });
    }
    for (const other of referredBy(reading, position)) {
      const below = traits[other] ?? NONE;
      window ||= below.window;
      widened ||= below.widened;
      entity ||= below.entity;
      depth = Math.max(depth, below.depth);
    }
    traits[position] = { window, widened, entity, depth: depth + 1 };
  }
  return traits;
}

/** True if any version of a KPI has a trait. */
export function hasTrait(
  reading: ModelReading,
  traits: readonly Traits[],
  id: string,
  trait: "window" | "widened" | "entity",
): boolean {
  return (reading.versions.get(id) ?? []).some((position) => traits[position]?.[trait] === true);
}
