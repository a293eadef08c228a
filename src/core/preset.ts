/**
 * Presets: which rules of a check run, and how severe they are.
 * @module
 */
import { describeValue, OpsLogicError } from "./error.js";
import type { Finding, Severity } from "./finding.js";

/** What may be said of a rule: a severity, or that it does not run. */
export type Grade = Severity | "off";

/** A named choice of rules; plain data. Rules that it does not name do not run. */
export interface Preset {
  /** Printed by reports, so that a reader knows what was checked. */
  readonly name: string;
  /** By code: a severity, `"on"` for the rule's own, or `"off"`. */
  readonly rules: Readonly<Record<string, Grade | "on">>;
}

/**
 * Puts presets together: the rules of all of them; where two grade the same rule the later wins.
 *
 * @param name - Name of the new preset.
 * @param presets - From general to special. None gives a preset that runs nothing.
 * @returns The new preset.
 * @example
 * ```ts
 * import { composePresets } from "opslogic/core";
 *
 * const recommended = { name: "recommended", rules: { "kpi/missing-owner": "on", "kpi/cycle": "on" } } as const;
 * const strict = { name: "strict", rules: { "kpi/missing-owner": "error" } } as const;
 * composePresets("ours", recommended, strict).rules; // => { "kpi/missing-owner": "error", "kpi/cycle": "on" }
 * ```
 */
export function composePresets(name: string, ...presets: readonly Preset[]): Preset {
  const rules = new Map<string, Grade | "on">();
  for (const preset of presets) for (const [code, grade] of Object.entries(preset.rules)) rules.set(code, grade);
  return { name, rules: Object.fromEntries(rules) };
}

/** Codes that a check may report besides those of its rules. */
const OWN_CODES = ["core/rule-failed", "core/unknown-rule", "core/waiver-expired", "core/waiver-unused"];

const NOTHING_GRADED: Readonly<Record<string, Grade>> = {};

const AS_IT_IS: ReturnType<typeof gradesOf> = { grade: (_code, own) => own, unknown: [] };

/** How each code is graded, and findings for what the options name but no rule bears. */
export function gradesOf(
  rules: readonly { readonly code: string }[],
  preset: Preset | readonly string[] | undefined,
  graded: Readonly<Record<string, Grade>> = NOTHING_GRADED,
): { readonly grade: (code: string, own: Severity) => Grade; readonly unknown: readonly Finding[] } {
  // Most checks are run as they are, some (a sentence) by the thousand.
  if (preset === undefined && graded === NOTHING_GRADED) return AS_IT_IS;
  const chosen = preset === undefined ? undefined : chosenBy(preset);
  const single = new Map<string, Grade | "on">(Object.entries(graded));
  for (const [code, value] of [...(chosen ?? []), ...single]) checkGrade(code, value);
  const grade = (code: string, own: Severity): Grade => {
    const fallback = chosen === undefined || code.startsWith("core/") ? "on" : "off";
    const value = single.get(code) ?? chosen?.get(code) ?? fallback;
    return value === "on" ? own : value;
  };
  const known = new Set([...rules.map((rule) => rule.code), ...OWN_CODES]);
  const modules = modulesOf(rules);
  const named = [...new Set([...(chosen?.keys() ?? []), ...single.keys()])];
  const severity = grade("core/unknown-rule", "warning");
  const unknown = named
    .filter(
      (code) => severity !== "off" && !known.has(code) && (modules.has(moduleOf(code)) || moduleOf(code) === "core"),
    )
    .map(
      (code): Finding => ({
        code: "core/unknown-rule",
        severity: severity as Severity,
        place: { path: ["rules", code], ids: { rule: code } },
        data: { rule: code },
      }),
    );
  return { grade, unknown };
}

/** The modules whose rules these are: the part of the code before the slash. */
export function modulesOf(rules: readonly { readonly code: string }[]): ReadonlySet<string> {
  return new Set(rules.map((rule) => moduleOf(rule.code)));
}

/** `"kpi"` of `"kpi/cycle"`. */
export function moduleOf(code: string): string {
  return code.split("/", 1)[0] as string;
}

function chosenBy(preset: Preset | readonly string[]): Map<string, Grade | "on"> {
  // Array.isArray does not narrow a readonly array.
  if ("rules" in preset) return new Map(Object.entries(preset.rules));
  return new Map(preset.map((code) => [code, "on"]));
}

function checkGrade(code: string, grade: unknown): void {
  if (grade === "error" || grade === "warning" || grade === "info" || grade === "off" || grade === "on") return;
  const expected = "error, warning, info or off";
  throw new OpsLogicError(
    "core/wrong-grade",
    `${describeValue(code)}: expected ${expected}, got ${describeValue(grade)}`,
    {
      function: "runRules",
      path: ["options", "rules", code],
      received: describeValue(grade),
      expected,
    },
  );
}
