/**
 * How is a rule of the matrix check put together?
 * @module
 */
import type { Report, Severity } from "../../core/index.js";
import type { RaciRule, RaciScope, RaciSubject } from "./subject.js";

/** A rule that has nothing to say of a matrix without tasks or roles. */
export function raciRule(
  code: `raci/${string}`,
  catalog: string,
  severity: Severity,
  scope: RaciScope,
  check: (subject: RaciSubject, report: Report) => void,
): RaciRule {
  return {
    code,
    catalog,
    severity,
    scope,
    check: (subject, report) => {
      if (!subject.empty) check(subject, report);
    },
  };
}
