/**
 * What a check reports: code, severity, place and data. Words are made later, by `render`.
 * @module
 */

export type Severity = "error" | "warning" | "info";

/** Where a finding points. */
export interface Place {
  /** Path inside the thing that was checked, e.g. `["kpis", 3, "formula"]`. */
  readonly path: readonly (string | number)[];
  /** Ids of what it concerns, e.g. `{ kpi: "margin" }`; waivers match on them. */
  readonly ids?: Readonly<Record<string, string>>;
  /** Part of a text, in UTF-16 units: start inclusive, end exclusive. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** Plain data that the words of a finding are made of. */
export type FindingData = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number | null)[]>
>;

/** One thing that a check found. Plain data. */
export interface Finding {
  /** `module/kebab-case`; stable, part of the public interface. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly data: FindingData;
  /** Set if a waiver covers it: it is returned all the same. */
  readonly waived?: { readonly reason: string; readonly until: string };
}
