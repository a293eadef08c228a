/**
 * Which matrix belongs to a workflow? A row for each step where work is done, its owner as doer.
 * @module
 */
import type { Text } from "../../core/index.js";
import type { RaciMatrix } from "./matrix.js";

/** A workflow as far as its matrix is concerned. */
export interface SkeletonWorkflow {
  readonly steps: readonly {
    readonly id: string;
    readonly name?: Text | undefined;
    readonly kind?: string | undefined;
    readonly owner?: string | undefined;
    readonly minutes?: number | undefined;
    readonly approves?: readonly string[] | undefined;
  }[];
  readonly roles?: readonly { readonly id: string; readonly name?: Text | undefined }[] | undefined;
}

/**
 * Makes the beginning of a matrix from a workflow: a task for each task and decision, a role for each owner, who does what he owns.
 *
 * Who decides is left open, as a workflow does not say it: `checkRaci` lists what is to be filled in. Working time becomes the
 * effort, in minutes. A task approves one other; a step that approves several is kept apart from the rest by conflicting pairs.
 *
 * @param workflow - A thing with steps; the workflows of `opslogic/workflow` are.
 * @returns A RACI matrix in the order of the steps.
 * @example
 * ```ts
 * import { raciSkeleton } from "opslogic/raci";
 *
 * const { tasks, roles, assignments } = raciSkeleton({
 *   steps: [{ id: "in", kind: "start" }, { id: "reply", owner: "agent" }, { id: "review" }],
 * });
 * tasks; // => [{ id: "reply", step: "reply" }, { id: "review", step: "review" }]
 * roles; // => [{ id: "agent" }]
 * assignments; // => [{ task: "reply", role: "agent", letters: "R" }]
 * ```
 */
export function raciSkeleton(workflow: SkeletonWorkflow): RaciMatrix {
  const steps = new Map<string, SkeletonWorkflow["steps"][number]>();
  for (const step of workflow.steps) {
    const { id, kind = "task" } = step;
    if ((kind === "task" || kind === "decision") && !steps.has(id)) steps.set(id, step);
  }
  const working = [...steps.values()];
  const owners = new Set(working.map(({ owner = "" }) => owner.trim()).filter((owner) => owner !== ""));
  const names = new Map((workflow.roles ?? []).map(({ id, name }) => [id, name]));
  const named = (name: Text | undefined): { readonly name?: Text } => (name === undefined ? {} : { name });
  const approved = (id: string, approves: readonly string[] = []): readonly string[] =>
    [...new Set(approves)].filter((each) => each !== id && steps.has(each));
  const pairs = working.flatMap(({ id, approves }) =>
    approved(id, approves)
      .slice(1)
      .map((each) => [id, each] as const),
  );
  return {
    tasks: working.map(({ id, name, minutes, approves }) => {
      const [first] = approved(id, approves);
      return {
        ...{ id, ...named(name), step: id },
        ...(minutes === undefined ? {} : { effort: minutes }),
        ...(first === undefined ? {} : { approves: first }),
      };
    }),
    roles: [...owners].map((id) => ({ id, ...named(names.get(id)) })),
    assignments: working.flatMap(({ id, owner = "" }) =>
      owner.trim() === "" ? [] : [{ task: id, role: owner.trim(), letters: "R" }],
    ),
    ...(pairs.length === 0 ? {} : { conflicts: pairs }),
  };
}
