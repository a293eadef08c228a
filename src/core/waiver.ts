/**
 * Waivers: findings that somebody has accepted, with a reason and until a day.
 * @module
 */
import { describeValue, OpsLogicError } from "./error.js";
import type { Finding } from "./finding.js";
import { moduleOf, modulesOf } from "./preset.js";

/** An accepted finding; plain data, kept by the team in a file of its own. */
export interface Waiver {
  /** Code of the findings it covers. */
  readonly code: string;
  /** Covers findings with these ids; they may bear others too. Without: every finding of the code. */
  readonly ids?: Readonly<Record<string, string>> | undefined;
  readonly reason: string;
  /** Who accepted it. */
  readonly approvedBy?: string | undefined;
  /** Last day on which it holds, `"2026-12-31"`. */
  readonly until: string;
}

/**
 * Marks the findings that waivers cover, and reports waivers that have run out or cover nothing.
 *
 * @param findings - What a check found.
 * @param waivers - Of several that cover a finding the first counts, but all count as used.
 * @param asOf - The day on which they are judged; a waiver holds through its `until`.
 * @param rules - The rules that ran: only waivers for their modules are reported. Default: for all.
 * @returns All findings, covered ones marked `waived`, then `core/waiver-expired` and
 * `core/waiver-unused` in the order of the waivers.
 * @throws {OpsLogicError} `core/wrong-day` if `asOf` or an `until` is not a day.
 * @example
 * ```ts
 * import { applyWaivers } from "opslogic/core";
 *
 * const finding = { code: "kpi/missing-owner", severity: "warning", place: { path: [], ids: { kpi: "margin" } }, data: {} } as const;
 * const waiver = { code: "kpi/missing-owner", ids: { kpi: "margin" }, reason: "new team from May", until: "2026-04-30" };
 * applyWaivers([finding], [waiver], "2026-04-30")[0]?.waived; // => { reason: "new team from May", until: "2026-04-30" }
 * applyWaivers([finding], [waiver], "2026-05-01").map((each) => each.code); // => ["kpi/missing-owner", "core/waiver-expired"]
 * ```
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  asOf: string | undefined,
  rules?: readonly { readonly code: string }[],
): readonly Finding[] {
  if (waivers.length === 0) return findings;
  const today = checkDay(asOf, "asOf");
  const holds = waivers.map((waiver, index) => checkDay(waiver.until, "waivers", index, "until") >= today);
  const used = waivers.map(() => false);
  const marked = findings.map((finding) => {
    const covering = waivers.flatMap((waiver, index) => (covers(waiver, finding) ? [index] : []));
    for (const index of covering) used[index] = true;
    const first = waivers[covering.find((index) => holds[index]) ?? -1];
    return first === undefined ? finding : { ...finding, waived: { reason: first.reason, until: first.until } };
  });
  const modules = rules === undefined ? undefined : modulesOf(rules);
  const reported = waivers.flatMap((waiver, index) => {
    if (modules !== undefined && !modules.has(moduleOf(waiver.code))) return [];
    if (!holds[index]) return [about("core/waiver-expired", waiver, index)];
    return used[index] ? [] : [about("core/waiver-unused", waiver, index)];
  });
  return [...marked, ...reported];
}

function covers(waiver: Waiver, finding: Finding): boolean {
  if (waiver.code !== finding.code) return false;
  const ids = finding.place.ids ?? {};
  return Object.entries(waiver.ids ?? {}).every(([key, id]) => Object.hasOwn(ids, key) && ids[key] === id);
}

function about(code: string, waiver: Waiver, index: number): Finding {
  return {
    code,
    severity: "warning",
    place: { path: ["waivers", index], ids: { ...waiver.ids, rule: waiver.code } },
    data: { rule: waiver.code, reason: waiver.reason, until: waiver.until },
  };
}

/** Days of this form sort as text. */
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function checkDay(day: unknown, ...path: (string | number)[]): string {
  if (typeof day === "string" && DAY.test(day)) return day;
  const expected = 'a day such as "2026-03-31"';
  throw new OpsLogicError("core/wrong-day", `${path.join(".")}: expected ${expected}, got ${describeValue(day)}`, {
    function: "applyWaivers",
    path,
    received: describeValue(day),
    expected,
  });
}
