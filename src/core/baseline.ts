/**
 * Baselines: a list of the findings a team already knows, so that a check shows what is new.
 * @module
 */
import type { Finding } from "./finding.js";

/**
 * The fingerprint of a finding: text that stays the same while the problem does.
 *
 * Made of code, ids and data. The path counts only where there are no ids, since places in a list
 * shift when something is added above. Severity and waivers do not count.
 *
 * @param finding - Any finding.
 * @returns Text for a baseline file; readable, not a hash.
 * @example
 * ```ts
 * import { fingerprintOf } from "opslogic/core";
 *
 * const place = { path: ["kpis", 3], ids: { kpi: "margin" } };
 * fingerprintOf({ code: "kpi/missing-owner", severity: "warning", place, data: {} }); // => 'kpi/missing-owner {"kpi":"margin"} {}'
 * ```
 */
export function fingerprintOf(finding: Finding): string {
  const { ids, path } = finding.place;
  const where = ids === undefined || Object.keys(ids).length === 0 ? path : sorted(ids);
  return `${finding.code} ${JSON.stringify(where)} ${JSON.stringify(sorted(finding.data))}`;
}

/**
 * The baseline of what a check found now: keep it in a file, hand it to the next check.
 *
 * @param findings - What a check found. None gives an empty list.
 * @returns The fingerprints, sorted; as often as they occur.
 * @example
 * ```ts
 * import { baselineOf } from "opslogic/core";
 *
 * const finding = { code: "kpi/missing-owner", severity: "warning", place: { path: ["kpis", 3] }, data: {} } as const;
 * baselineOf([finding]); // => ['kpi/missing-owner ["kpis",3] {}']
 * ```
 */
export function baselineOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(fingerprintOf).sort();
}

/** The findings that a baseline does not hold; a fingerprint held once covers one finding. */
export function withoutKnown(findings: readonly Finding[], baseline: readonly string[]): readonly Finding[] {
  const left = new Map<string, number>();
  for (const known of baseline) left.set(known, (left.get(known) ?? 0) + 1);
  return findings.filter((finding) => {
    const print = fingerprintOf(finding);
    const count = left.get(print) ?? 0;
    if (count > 0) left.set(print, count - 1);
    return count === 0;
  });
}

function sorted(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
