/**
 * What is wrong with the shape of a thing from outside? What a schema says of it, as findings of ours.
 *
 * The schemas themselves stand in the schema doors, which are the only files that need zod: here is what these doors
 * have in common, written against the little that is used of a schema.
 * @module
 */
import { OpsLogicError } from "./error.js";
import type { Finding, FindingData } from "./finding.js";

/** What the safe twins of parse functions give: the thing itself, or all that is wrong with its shape. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** The part of a schema that is used here. */
export interface ShapeSchema<T, Issue extends ShapeIssue = ShapeIssue> {
  readonly safeParse: (
    input: unknown,
  ) =>
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

/** The part of an issue that is used here. */
export interface ShapeIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
}

interface IssueDetails extends ShapeIssue {
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  /** What a door says itself where the issue alone does not tell. */
  readonly message?: unknown;
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

/** Messages of doors begin with this, so that they are told from those of the schema library. */
export const EXPECTED_MARK = "expected:";

/** One finding for each issue, in the order of the thing. */
export function shapeFindings(issues: readonly ShapeIssue[], code: string): readonly Finding[] {
  return issues.map((issue): Finding => {
    const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
    return { code, severity: "error", place: { path }, data: { path: path.join("."), ...dataOf(issue) } };
  });
}

function dataOf(issue: IssueDetails): FindingData {
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys ?? [];
    return { problem: "unknown-key", keys, expected: `no ${keys.join(", ")}` };
  }
  if (typeof issue.message === "string" && issue.message.startsWith(EXPECTED_MARK)) {
    return { problem: "other-type", expected: issue.message.slice(EXPECTED_MARK.length) };
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

/** The thing, or findings with this code. */
export function safeParseShape<T>(schema: ShapeSchema<T>, input: unknown, code: string): Parsed<T> {
  const parsed = schema.safeParse(input);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, findings: shapeFindings(parsed.error.issues, code) };
}

/** More findings than this help nobody. */
const SHOWN = 100;

/**
 * The thing, or an error.
 *
 * @param caller - Name of the public function, for the error.
 * @param argument - Name of what was handed in, for the error.
 * @throws {OpsLogicError} the code given; `details.data` has the first 100 findings and their count.
 */
export function parseShape<T>(
  schema: ShapeSchema<T>,
  input: unknown,
  { code, caller, argument }: { readonly code: string; readonly caller: string; readonly argument: string },
): T {
  const parsed = safeParseShape(schema, input, code);
  if (parsed.ok) return parsed.value;
  const { findings } = parsed;
  const first = findings[0];
  const expected = String(first?.data["expected"] ?? "another shape");
  const more = findings.length > 1 ? `, and ${findings.length - 1} more` : "";
  const path = [argument, ...(first?.place.path ?? [])];
  throw new OpsLogicError(code, `${path.join(".")}: expected ${expected}${more}`, {
    ...{ function: caller, path, expected },
    data: { findings: findings.slice(0, SHOWN), count: findings.length },
  });
}

/**
 * Reads an object whose keys are the user's: own keys only, and all of them, also one that is called `__proto__`.
 *
 * @returns The entries and what is wrong with any of them; `null` for what is no object.
 */
export function readOwnRecord<T, Issue extends ShapeIssue>(
  value: unknown,
  entry: ShapeSchema<T, Issue>,
): { readonly made: Readonly<Record<string, T>>; readonly issues: readonly (Issue & { input: unknown })[] } | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const made: Record<string, T> = {};
  const issues: (Issue & { input: unknown })[] = [];
  for (const [key, part] of Object.entries(value)) {
    const parsed = entry.safeParse(part);
    if (parsed.success) {
      const place = { value: parsed.data, enumerable: true, writable: true, configurable: true };
      Object.defineProperty(made, key, place);
    } else {
      for (const issue of parsed.error.issues) issues.push({ ...issue, input: part, path: [key, ...issue.path] });
    }
  }
  return { made, issues };
}
