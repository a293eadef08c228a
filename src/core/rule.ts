/**
 * Rules: how a check is put together from small judgments that can be graded, switched off, waived.
 * @module
 */
import type { FindingData, Place, Severity } from "./finding.js";

/** Reports one finding of the rule that is running. */
export type Report = (place: Place, data?: FindingData) => void;

/**
 * One judgment. Its documentation lies beside it in `<rule>.doc.ts`, its words in the locale files,
 * both outside the run-time path.
 */
export interface Rule<Subject> {
  /** `module/kebab-case`. */
  readonly code: string;
  /** Default severity. */
  readonly severity: Severity;
  readonly check: (subject: Subject, report: Report) => void;
}
