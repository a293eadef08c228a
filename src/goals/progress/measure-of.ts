/**
 * Which way of measuring values does a goal have? By its kind, and whether it is to move or to stay.
 * @module
 */
import { exactFigure, ONE } from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import { insideMeasure } from "./inside-measure.js";
import { thresholdsMeasure } from "./thresholds-measure.js";
import type { ValueMeasure } from "./value-measure.js";
import { wayMeasure } from "./way-measure.js";

/** Any value will do: it was to be found out. */
const RECORDED: ValueMeasure = {
  name: "recorded",
  of: () => ({ raw: exactFigure(ONE), met: true }),
  way: null,
};

/** The way of measuring of a goal that is read as values. */
export function measureOf(definition: Goal, caller: string): ValueMeasure {
  switch (definition.kind) {
    case "range":
      return insideMeasure(definition, caller);
    case "thresholds":
      return thresholdsMeasure(definition, caller);
    case "baseline":
      return RECORDED;
    default:
      return staysInside(definition) ? insideMeasure(definition, caller) : wayMeasure(definition, caller);
  }
}

function staysInside({ direction, comparator, range }: Goal): boolean {
  return direction === "maintain" || (comparator === "between" && range !== undefined);
}
