/**
 * What changed between two versions of a workflow?
 * @module
 */
import type { Workflow, WorkflowLink, WorkflowStep } from "./workflow.js";

/** A field with what it was and what it is; `null` where it was or is not there. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What changed. Plain data; lists are in the order of the newer version, what was removed in that of the older. */
export interface WorkflowDifference {
  /** Name, purpose, service level, version, dates. */
  readonly workflow: readonly FieldChange[];
  readonly steps: {
    readonly added: readonly WorkflowStep[];
    readonly removed: readonly WorkflowStep[];
    readonly changed: readonly { readonly step: string; readonly changes: readonly FieldChange[] }[];
  };
  readonly links: {
    readonly added: readonly WorkflowLink[];
    readonly removed: readonly WorkflowLink[];
    readonly changed: readonly {
      readonly from: string;
      readonly to: string;
      readonly changes: readonly FieldChange[];
    }[];
  };
}

/**
 * Compares two versions of a workflow: steps by id, links by their ends.
 *
 * Where a link stands several times between the same steps, the first is compared with the first, and so on. The order of steps
 * and links makes no difference.
 *
 * @param before - The older version.
 * @param after - The newer version.
 * @returns What was added, removed and changed; empty lists if both say the same.
 * @example
 * ```ts
 * import { workflowDifference } from "opslogic/workflow";
 *
 * const before = { steps: [{ id: "reply", minutes: 40 }], links: [] };
 * const after = { steps: [{ id: "reply", minutes: 30 }, { id: "review" }], links: [{ from: "reply", to: "review" }] };
 * const { steps, links } = workflowDifference(before, after);
 * steps.changed; // => [{ step: "reply", changes: [{ field: "minutes", before: 40, after: 30 }] }]
 * steps.added.map(({ id }) => id); // => ["review"]
 * links.added.length; // => 1
 * ```
 */
export function workflowDifference(before: Workflow, after: Workflow): WorkflowDifference {
  const steps = matched(before.steps, after.steps, ({ id }) => id);
  const links = matched(before.links, after.links, ({ from, to }) => JSON.stringify([from, to]));
  return {
    workflow: changesOf(before, after, ["steps", "links"]),
    steps: {
      added: steps.added,
      removed: steps.removed,
      changed: steps.both.flatMap(([old, now]) => {
        const changes = changesOf(old, now, ["id"]);
        return changes.length === 0 ? [] : [{ step: now.id, changes }];
      }),
    },
    links: {
      added: links.added,
      removed: links.removed,
      changed: links.both.flatMap(([old, now]) => {
        const changes = changesOf(old, now, ["from", "to"]);
        return changes.length === 0 ? [] : [{ from: now.from, to: now.to, changes }];
      }),
    },
  };
}

interface Matched<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly both: readonly (readonly [T, T])[];
}

function matched<T>(before: readonly T[], after: readonly T[], keyOf: (each: T) => string): Matched<T> {
  const waiting = new Map<string, T[]>();
  for (const each of before) {
    const key = keyOf(each);
    const list = waiting.get(key);
    if (list === undefined) waiting.set(key, [each]);
    else list.push(each);
  }
  const taken = new Map<string, number>();
  const added: T[] = [];
  const both: (readonly [T, T])[] = [];
  for (const each of after) {
    const key = keyOf(each);
    const at = taken.get(key) ?? 0;
    const old = waiting.get(key)?.[at];
    taken.set(key, at + 1);
    if (old === undefined) added.push(each);
    else both.push([old, each]);
  }
  const removed = [...waiting].flatMap(([key, list]) => list.slice(taken.get(key) ?? 0));
  return { added, removed, both };
}

/** Fields by name; those that are not there are the same as undefined ones. */
function changesOf(before: object, after: object, left: readonly string[]): FieldChange[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  const fields = [...new Set([...old.keys(), ...now.keys()])].filter((field) => !left.includes(field)).sort();
  return fields.flatMap((field) => {
    const [was, is]: [unknown, unknown] = [old.get(field) ?? null, now.get(field) ?? null];
    return same(was, is) ? [] : [{ field, before: was, after: is }];
  });
}

/** Plain data with the same content, whatever the order of its fields. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [new Map<string, unknown>(Object.entries(a)), new Map<string, unknown>(Object.entries(b))];
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].every((key) => same(one.get(key), other.get(key)));
}
