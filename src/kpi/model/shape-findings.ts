/**
 * What a schema says of a thing of the wrong shape, as findings of ours.
 * @module
 */
import type { Finding, FindingData } from "../../core/index.js";

/** The part of a zod issue that is used here; a type of our own, so that this file needs no zod. */
export interface ShapeIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
}

/** What is called what, for people who do not program. */
const KINDS: ReadonlyMap<unknown, string> = new Map([
  ["string", "a text"],
  ["number", "a number"],
  ["boolean", "true or false"],
  ["array", "an array"],
  ["object", "an object"],
  ["record", "an object"],
]);

/** One finding for each issue, in the order of the thing. */
export function shapeFindings(issues: readonly unknown[], code: string): readonly Finding[] {
  return (issues as readonly ShapeIssue[]).map((issue): Finding => {
    const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
    return { code, severity: "error", place: { path }, data: { path: path.join("."), ...dataOf(issue) } };
  });
}

function dataOf(issue: ShapeIssue): FindingData {
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys ?? [];
    return { problem: "unknown-key", keys, expected: `no ${keys.join(", ")}` };
  }
  if (issue.code === "invalid_value") {
    const values = (issue.values ?? []).map(String);
    return { problem: "other-value", values, expected: `one of ${values.join(", ")}` };
  }
  if (issue.code === "invalid_type") {
    return { problem: "other-type", expected: KINDS.get(issue.expected) ?? String(issue.expected) };
  }
  // A union of a name and names by language, or of a number and its text; and the empty id.
  return issue.code === "too_small"
    ? { problem: "empty", expected: "a text that is not empty" }
    : {
        problem: "other-type",
        expected: issue.path.includes("name") || issue.path.includes("description") ? "a name" : "a number or its text",
      };
}
