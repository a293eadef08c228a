/**
 * Matrices that no sane person would write, small enough to be judged by hand.
 * @module
 */
import { fc } from "@fast-check/vitest";
import { type RaciLimits, type RaciMatrix, type RaciWorkflow, raciVariants } from "opslogic/raci";

export interface Case {
  readonly matrix: RaciMatrix;
  readonly limits: RaciLimits;
  readonly workflow: RaciWorkflow | undefined;
}

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const ids = (letter: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${letter}${i}`);
const TASKS = ["__proto__", ...ids("t", 4)];
const ROLES = ["constructor", ...ids("r", 4)];

/** Ids of the matrix, now and then one that it does not have. */
const taskId = fc.constantFrom(...TASKS, ...TASKS, "t9");
const roleId = fc.constantFrom(...ROLES, ...ROLES, "r9");

const task = fc.record({
  id: fc.constantFrom(...TASKS),
  effort: optional(fc.nat(9)),
  approves: optional(taskId),
  step: optional(fc.constantFrom("s0", "s1", "t0")),
});
const role = fc.record({
  id: fc.constantFrom(...ROLES),
  kind: optional(fc.constantFrom("internal", "external")),
  active: optional(fc.boolean()),
  capacity: optional(fc.nat(12)),
});

function assignments(variant: string): fc.Arbitrary<RaciMatrix["assignments"]> {
  const alphabet = [...(raciVariants[variant]?.letters ?? "")];
  const letters = fc.oneof(
    { arbitrary: fc.constantFrom(...alphabet), weight: 6 },
    { arbitrary: fc.string({ unit: fc.constantFrom(...alphabet, "X"), maxLength: 3 }), weight: 2 },
  );
  const cell = fc.record({ task: taskId, role: roleId, letters });
  // Crowded rows break other rules than sparse ones.
  return fc.oneof(
    fc.array(cell, { maxLength: 30, size: "max" }),
    fc.array(cell, { minLength: 3, maxLength: 9, size: "max" }),
  );
}

const limits: fc.Arbitrary<RaciLimits> = fc.record(
  {
    ...{ maxDoers: fc.nat(3), maxConsulted: fc.nat(3), maxInformed: fc.nat(3) },
    ...{ maxTasksDone: fc.nat(3), maxTasksDecided: fc.nat(3), fullColumnFromTasks: fc.nat(6) },
    ...{ isolationFromRoles: fc.nat(5), requireBackup: fc.boolean(), deciderDoes: fc.boolean() },
  },
  { requiredKeys: [] },
);

const stepId = fc.constantFrom("s0", "s1", "s2", ...TASKS);
const workflow: fc.Arbitrary<RaciWorkflow> = fc.record({
  steps: fc.array(
    fc.record({ id: stepId, kind: optional(fc.constantFrom("start", "task", "decision", "parallel", "end")) }),
    { maxLength: 6, size: "max" },
  ),
  links: fc.array(fc.record({ from: stepId, to: stepId }), { maxLength: 8, size: "max" }),
});

function caseOf(variant: string, unique: boolean): fc.Arbitrary<Case> {
  const listOf = <T extends { readonly id: string }>(entry: fc.Arbitrary<T>, minLength: number): fc.Arbitrary<T[]> =>
    unique
      ? fc.uniqueArray(entry, { selector: ({ id }) => id, minLength, maxLength: 5, size: "max" })
      : fc.array(entry, { minLength, maxLength: 7, size: "max" });
  const list = <T extends { readonly id: string }>(entry: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
    fc.oneof({ arbitrary: listOf(entry, 0), weight: 1 }, { arbitrary: listOf(entry, 3), weight: 7 });
  const person = fc.record({
    id: fc.constantFrom("p0", "p1", "p2"),
    roles: fc.array(roleId, { minLength: 2, maxLength: 4, size: "max" }),
  });
  const matrix = fc.record({
    variant: fc.constant(variant),
    tasks: list(task),
    roles: list(role),
    assignments: assignments(variant),
    people: optional(fc.array(person, { maxLength: 3, size: "max" })),
    conflicts: optional(fc.array(fc.tuple(taskId, taskId), { minLength: 1, maxLength: 6, size: "max" })),
  });
  return fc.record({ matrix, limits, workflow: optional(workflow) });
}

/** Of any of the seven variants; ids may stand twice unless they are asked to be unique. */
export function cases(unique = false): fc.Arbitrary<Case> {
  return fc.constantFrom(...Object.keys(raciVariants)).chain((variant) => caseOf(variant, unique));
}
