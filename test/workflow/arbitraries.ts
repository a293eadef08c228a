/**
 * Workflows that no sane person would write, small enough for every way to be walked.
 * @module
 */
import { fc } from "@fast-check/vitest";
import type { StepKind, Workflow, WorkflowLimits, WorkflowLink, WorkflowStep } from "opslogic/workflow";

export interface Case {
  readonly workflow: Workflow;
  readonly limits: WorkflowLimits;
}

/** What a random workflow may hold. */
export interface CaseOptions {
  /** No id stands twice. */
  readonly unique?: boolean;
  /** Kinds besides tasks; default all. */
  readonly kinds?: readonly StepKind[];
  /** Only durations that are some. */
  readonly sound?: boolean;
}

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const IDS = ["__proto__", "constructor", "a", "b", "c", "d", "e"];
const ALL: readonly StepKind[] = ["start", "decision", "decision", "parallel", "end"];

const tenths = (most: number): fc.Arbitrary<number> => fc.nat(most * 10).map((each) => each / 10);
const badMinutes = fc.constantFrom(-1, -0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0);

function stepOf({ kinds = ALL, sound = false }: CaseOptions): fc.Arbitrary<WorkflowStep> {
  return fc.record({
    id: fc.constantFrom(...IDS),
    kind: fc.constantFrom<StepKind | undefined>(undefined, undefined, "task", "task", ...kinds),
    owner: fc.constantFrom("A", "A", "B", "B", "B ", "C", undefined, " "),
    minutes: fc.oneof(
      { arbitrary: optional(tenths(9)), weight: 8 },
      { arbitrary: sound ? fc.constant(0) : badMinutes, weight: 1 },
    ),
    waitMinutes: fc.constantFrom(undefined, undefined, 0.3),
    deadlineMinutes: optional(tenths(25)),
    resources: fc.constantFrom(undefined, [], ["form"]),
  });
}

/** Ends that are there, and now and then one that is not. */
function linkOf(steps: readonly WorkflowStep[]): fc.Arbitrary<WorkflowLink> {
  const ids = steps.map(({ id }) => id);
  const end = fc.oneof(
    { arbitrary: fc.constantFrom(...(ids.length > 0 ? ids : IDS)), weight: 30 },
    { arbitrary: fc.constantFrom("nowhere", "toString"), weight: 1 },
  );
  return fc.record({
    from: end,
    to: end,
    condition: fc.constantFrom(undefined, undefined, "yes", ""),
    probability: fc.constantFrom(undefined, undefined, 0.5, 0.5, 0.3, 0.7, 1, 0.499999, 0.4999989, 0.2, 0.1),
  });
}

const limits: fc.Arbitrary<WorkflowLimits> = fc.record(
  { requireDeadline: fc.boolean(), requireResources: fc.boolean(), maxHandOffs: fc.nat(2) },
  { requiredKeys: [] },
);

/** Any links; mostly forward ones, as people draw them; or a way to every step, and a few more. */
function linksOf(steps: readonly WorkflowStep[]): fc.Arbitrary<WorkflowLink[]> {
  const at = (id: string): number => steps.findIndex((step) => step.id === id);
  const any = linkOf(steps);
  const forward = any.map((link) => (at(link.from) > at(link.to) ? { ...link, from: link.to, to: link.from } : link));
  const mostlyForward = fc.oneof({ arbitrary: forward, weight: 9 }, { arbitrary: any, weight: 1 });
  const some = { maxLength: 11, size: "max" } as const;
  const ways = fc.tuple(
    ...steps.slice(1).map(({ id: to }, i) => fc.nat(i).map((from) => ({ from: idAt(steps, from), to }))),
  );
  const drawn = fc.tuple(ways, fc.array(mostlyForward, { ...some, maxLength: 5 }));
  return fc.oneof(
    { arbitrary: fc.array(any, some), weight: 2 },
    { arbitrary: fc.array(mostlyForward, some), weight: 2 },
    { arbitrary: drawn.map((lists) => lists.flat()), weight: 5 },
  );
}

function idAt(steps: readonly WorkflowStep[], at: number): string {
  return steps[at]?.id ?? "";
}

export function cases(options: CaseOptions = {}): fc.Arbitrary<Case> {
  const step = stepOf(options);
  const length = { maxLength: 7, size: "max" } as const;
  const steps =
    options.unique === true ? fc.uniqueArray(step, { ...length, selector: ({ id }) => id }) : fc.array(step, length);
  const workflow = steps.chain((list) =>
    fc.record({
      steps: fc.constant<readonly WorkflowStep[]>(list),
      links: linksOf(list),
      slaMinutes: optional(tenths(30)),
    }),
  );
  return fc.record({ workflow, limits });
}
