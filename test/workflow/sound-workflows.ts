/**
 * Workflows made of blocks that open and close: one after the other, a choice, side by side, repeated. What they take on
 * average is known from how they were made, in floating point.
 * @module
 */
import { fc } from "@fast-check/vitest";
import type { Workflow, WorkflowLink, WorkflowStep } from "opslogic/workflow";

export type Block =
  | { readonly kind: "task"; readonly minutes: number; readonly deviation: number }
  | { readonly kind: "row"; readonly blocks: readonly Block[] }
  | { readonly kind: "choice"; readonly blocks: readonly Block[]; readonly shares: readonly number[] }
  | { readonly kind: "aside"; readonly blocks: readonly Block[] }
  | { readonly kind: "loop"; readonly block: Block; readonly again: number };

const tenths = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least * 10, max: most * 10 }).map((each) => each / 10);

const { block } = fc.letrec<{ block: Block; task: Block }>((tie) => ({
  task: fc.record({ kind: fc.constant("task" as const), minutes: tenths(0, 90), deviation: tenths(0, 5) }),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: tie("task"), weight: 3 },
    {
      arbitrary: fc.record({
        kind: fc.constant("row" as const),
        blocks: fc.array(tie("block"), { minLength: 2, maxLength: 3 }),
      }),
      weight: 2,
    },
    {
      arbitrary: fc.tuple(tie("block"), tie("block"), tenths(0.1, 0.9)).map(([one, other, share]) => ({
        kind: "choice" as const,
        blocks: [one, other],
        shares: [share, Number((1 - share).toFixed(1))],
      })),
      weight: 2,
    },
    {
      arbitrary: fc.record({
        kind: fc.constant("aside" as const),
        blocks: fc.array(tie("block"), { minLength: 2, maxLength: 3 }),
      }),
      weight: 2,
    },
    {
      arbitrary: fc.record({ kind: fc.constant("loop" as const), block: tie("block"), again: tenths(0, 0.8) }),
      weight: 2,
    },
  ),
}));

export const soundBlock: fc.Arbitrary<Block> = block;

/** The block as a workflow between a start and an end. */
export function workflowOf(whole: Block): Workflow {
  const steps: WorkflowStep[] = [{ id: "start", kind: "start" }];
  const links: WorkflowLink[] = [];
  const add = (step: Omit<WorkflowStep, "id">): string => {
    const id = `s${steps.length}`;
    steps.push({ id, ...step });
    return id;
  };
  const join = (from: string, to: string, probability?: number): void => {
    links.push(probability === undefined ? { from, to } : { from, to, probability });
  };
  /** Puts a block after a step; gives the step that it ends with. */
  const put = (each: Block, before: string, probability?: number): string => {
    switch (each.kind) {
      case "task": {
        const task = add({ minutes: each.minutes, deviationMinutes: each.deviation });
        join(before, task, probability);
        return task;
      }
      case "row": {
        const begin = add({ minutes: 0 });
        join(before, begin, probability);
        return each.blocks.reduce((last, inner) => put(inner, last), begin);
      }
      case "choice":
      case "aside": {
        const kind = each.kind === "choice" ? "decision" : "parallel";
        const split = add({ kind });
        join(before, split, probability);
        const ends = each.blocks.map((inner, i) =>
          put(inner, split, each.kind === "choice" ? each.shares[i] : undefined),
        );
        const end = add(kind === "parallel" ? { kind } : { minutes: 0 });
        for (const last of ends) join(last, end);
        return end;
      }
      case "loop": {
        const begin = add({ minutes: 0 });
        join(before, begin, probability);
        const question = add({ kind: "decision" });
        join(put(each.block, begin), question);
        join(question, begin, each.again);
        const after = add({ minutes: 0 });
        join(question, after);
        return after;
      }
    }
  };
  const last = put(whole, "start");
  steps.push({ id: "end", kind: "end" });
  join(last, "end");
  return { steps, links };
}

/** Mean and variance by the way it was made; whether ways side by side vary, so that the longest on average is only a bound. */
export interface KnownTime {
  readonly mean: number;
  readonly variance: number;
  readonly approximate: boolean;
}

export function knownTime(each: Block): KnownTime {
  switch (each.kind) {
    case "task":
      return { mean: each.minutes, variance: each.deviation ** 2, approximate: false };
    case "row": {
      const parts = each.blocks.map(knownTime);
      return {
        mean: parts.reduce((sum, { mean }) => sum + mean, 0),
        variance: parts.reduce((sum, { variance }) => sum + variance, 0),
        approximate: parts.some(({ approximate }) => approximate),
      };
    }
    case "choice": {
      const parts = each.blocks.map(knownTime);
      const share = (i: number): number => each.shares[i] as number;
      const mean = parts.reduce((sum, part, i) => sum + share(i) * part.mean, 0);
      const square = parts.reduce((sum, part, i) => sum + share(i) * (part.variance + part.mean ** 2), 0);
      return { mean, variance: square - mean ** 2, approximate: parts.some(({ approximate }) => approximate) };
    }
    case "aside": {
      const parts = each.blocks.map(knownTime);
      const slowest = parts.reduce((longest, part) => (part.mean > longest.mean ? part : longest));
      // Of ways that take equally long any may stand for all.
      return { ...slowest, approximate: parts.some(({ variance, approximate }) => approximate || variance > 1e-9) };
    }
    case "loop": {
      const { mean, variance, approximate } = knownTime(each.block);
      const [go, again] = [1 - each.again, each.again];
      return { mean: mean / go, variance: variance / go + (again / go ** 2) * mean ** 2, approximate };
    }
  }
}
