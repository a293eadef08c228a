/**
 * What a plan asks of a model: no errors. Warnings travel on with the plan.
 * @module
 */
import { type Finding, OpsLogicError } from "../core/index.js";
import type { KpiModel } from "./model.js";

export function modelProblems(model: KpiModel, caller: string): readonly Finding[] {
  if (typeof model !== "object" || model === null || typeof model.tables !== "object" || !Array.isArray(model.kpis)) {
    throw new OpsLogicError("kpi/malformed-model", "expected a model with tables and kpis", { function: caller, path: ["model"] });
  }
  return [];
}
