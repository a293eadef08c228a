/**
 * Rules: how a check is put together from small judgments that can be graded, switched off, waived.
 * @module
 */
import { withoutKnown } from "./baseline.js";
import { OpsLogicError } from "./error.js";
import type { Finding, FindingData, Place, Severity } from "./finding.js";
import { orderFindings } from "./order-findings.js";
import { type Grade, gradesOf, type Preset } from "./preset.js";
import { oneLine } from "./text.js";
import { applyWaivers, type Waiver } from "./waiver.js";

/**
 * Reports one finding of the rule that is running. A finding that weighs less than the rule's others may be given a lower
 * severity; a higher one counts as the rule's own, and whoever runs the check has the last word on both.
 */
export type Report = (place: Place, data?: FindingData, lower?: Severity) => void;

/**
 * One judgment. Its documentation lies beside it in `<rule>.doc.ts`, its words in the locale files,
 * both outside the run-time path.
 */
export interface Rule<Subject> {
  /** `module/kebab-case`. */
  readonly code: string;
  /** Default severity; of its findings, the highest. */
  readonly severity: Severity;
  readonly check: (subject: Subject, report: Report) => void;
}

/** How a check is to be run; without options every rule runs with its own severity. */
export interface CheckOptions {
  /** The rules that run: their codes, or a preset that also grades them. Default: all. */
  readonly preset?: Preset | readonly string[] | undefined;
  /** Re-grades single rules or switches them off; wins over the preset. */
  readonly rules?: Readonly<Record<string, Grade>> | undefined;
  /** Findings that somebody has accepted for a time; they are returned, marked. Needs `asOf`. */
  readonly waivers?: readonly Waiver[] | undefined;
  /** The day on which waivers are judged, `"2026-03-31"`. */
  readonly asOf?: string | undefined;
  /** Fingerprints of findings that are known already, see `baselineOf`; they are left out. */
  readonly baseline?: readonly string[] | undefined;
}

/**
 * Runs the rules of a check over a thing.
 *
 * Never stops at the first finding. A rule that throws becomes the finding `core/rule-failed`; an
 * option that names a rule that does not exist becomes `core/unknown-rule`; a waiver that has run
 * out or covers nothing becomes `core/waiver-expired` or `core/waiver-unused`. What the waivers
 * and options name is judged only for the modules whose rules run, so one list can serve several
 * checks.
 *
 * @param rules - The rules of the check.
 * @param subject - The thing to be checked; not changed.
 * @param options - See {@link CheckOptions}.
 * @returns All findings, ordered by place in the thing (path, then span), then by code; findings
 * about the options come last.
 * @throws {OpsLogicError} `core/wrong-grade` for an unknown grade, `core/wrong-day` if there are
 * waivers but `asOf` is missing or a date is malformed.
 * @example
 * ```ts
 * import { type Rule, runRules } from "opslogic/core";
 *
 * const named: Rule<{ name: string }> = {
 *   code: "team/no-name",
 *   severity: "warning",
 *   check: (team, report) => {
 *     if (team.name === "") report({ path: ["name"] });
 *   },
 * };
 * runRules([named], { name: "" }); // => [{ code: "team/no-name", severity: "warning", place: { path: ["name"] }, data: {} }]
 * runRules([named], { name: "" }, { rules: { "team/no-name": "error" } })[0]?.severity; // => "error"
 * runRules([named], { name: "" }, { rules: { "team/no-name": "off" } }); // => []
 * ```
 */
export function runRules<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  options: CheckOptions = {},
): readonly Finding[] {
  const { grade, unknown } = gradesOf(rules, options.preset, options.rules);
  const found: Finding[] = [];
  // One reporter for all rules: most of them have nothing to say.
  let running = rules[0] as Rule<Subject>;
  const report: Report = (place, data = {}, lower = running.severity) => {
    const own = WEIGHT[lower] < WEIGHT[running.severity] ? lower : running.severity;
    // Whether the rule runs at all was decided below; a grade other than that falls back on the severity given.
    found.push({ code: running.code, severity: grade(running.code, own) as Severity, place, data });
  };
  for (const rule of rules) {
    if (grade(rule.code, rule.severity) === "off") continue;
    running = rule;
    try {
      rule.check(subject, report);
    } catch (error) {
      found.push(...failure(rule.code, error, grade("core/rule-failed", "error")));
    }
  }
  found.push(...unknown);
  const ordered = orderFindings(found);
  const judged = options.waivers === undefined ? ordered : judgedBy(options.waivers);
  return options.baseline === undefined ? judged : withoutKnown(judged, options.baseline);

  function judgedBy(waivers: readonly Waiver[]): readonly Finding[] {
    return applyWaivers(ordered, waivers, options.asOf, rules).flatMap((finding) => {
      if (!finding.code.startsWith("core/waiver-")) return [finding];
      const severity = grade(finding.code, finding.severity);
      return severity === "off" ? [] : [{ ...finding, severity }];
    });
  }
}

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function failure(code: string, error: unknown, severity: Grade): Finding[] {
  if (severity === "off") return [];
  const about = error instanceof OpsLogicError ? { error: error.code } : {};
  let message = "";
  try {
    message = oneLine(error instanceof Error ? error.message : String(error)).slice(0, 200);
  } catch {
    message = "an error that cannot be shown";
  }
  return [
    {
      code: "core/rule-failed",
      severity,
      place: { path: [], ids: { rule: code } },
      data: { rule: code, message, ...about },
    },
  ];
}
