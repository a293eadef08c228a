/**
 * What a plan asks of a model: no errors. Warnings travel on with the plan.
 * @module
 */
import { type Finding, OpsLogicError } from "../../core/index.js";
import { checkKpis } from "./check-kpis.js";
import type { KpiModel } from "./model.js";

/** The findings of the model check, if none of them is an error. */
export function modelProblems(model: KpiModel, caller: string): readonly Finding[] {
  const findings = checkKpis(model);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return findings;
  const first = errors.slice(0, 10).map(({ code, place }) => `${code} at ${place.path.join(".")}`);
  throw new OpsLogicError(
    "kpi/model-has-errors",
    `the model has ${errors.length} error${errors.length === 1 ? "" : "s"}: ${first.join("; ")}`,
    {
      function: caller,
      path: ["model", ...(errors[0] as Finding).place.path],
      data: { findings },
    },
  );
}
