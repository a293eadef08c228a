/**
 * Who carries how much by now, and who comes first by it?
 * @module
 */
import { order, type Ranking } from "./choose.js";
import type { Staff } from "./staff.js";

/** What has been given out so far. */
export interface Ledger {
  /** Whether the effort of a task fits beside what the person has, but for one task that would be given away. */
  readonly hasRoom: (person: number, task: number, without?: number) => boolean;
  /** Books a task (1), or takes it back (-1). */
  readonly take: (person: number, task: number, sign: 1 | -1) => void;
  readonly decide: (person: number) => void;
  /** Tasks that the person does, in the order in which they were given out. */
  readonly tasksOf: (person: number) => readonly number[];
  /** Negative if the first carries less: share of the capacity, or number of tasks where there is none. */
  readonly compareLoad: (a: number, b: number) => number;
  readonly decisions: (person: number) => number;
}

/** An empty ledger. */
export function openLedger(people: number, { effort, capacity }: Staff): Ledger {
  const used = Array.from({ length: people }, () => 0n);
  const tasks = used.map((): number[] => []);
  const decisions = new Int32Array(people);
  const share = (person: number): readonly [bigint, bigint] => {
    const most = capacity[person] ?? 0n;
    return most > 0n ? [used[person] as bigint, most] : [BigInt((tasks[person] as number[]).length), 1n];
  };
  return {
    hasRoom: (person, task, without) => {
      const most = capacity[person] ?? null;
      const freed = without === undefined ? 0n : (effort[without] as bigint);
      return most === null || (used[person] as bigint) - freed + (effort[task] as bigint) <= most;
    },
    take: (person, task, sign) => {
      used[person] = (used[person] as bigint) + BigInt(sign) * (effort[task] as bigint);
      const list = tasks[person] as number[];
      if (sign === 1) list.push(task);
      else list.splice(list.indexOf(task), 1);
    },
    decide: (person) => {
      decisions[person] = (decisions[person] as number) + 1;
    },
    tasksOf: (person) => tasks[person] as number[],
    compareLoad: (a, b) => {
      const [[one, ofOne], [other, ofOther]] = [share(a), share(b)];
      return order(one * ofOther, other * ofOne);
    },
    decisions: (person) => decisions[person] as number,
  };
}

type Told = "skill" | "load" | "wish";

/** The questions by which doers and deciders are chosen, in the order in which they are asked. */
export interface Rankings {
  readonly doing: (task: number) => readonly Ranking<Told>[];
  readonly deciding: (task: number) => readonly Ranking<Told>[];
}

/** Doers by skill, then load; deciders by load, then skill; wishes last. */
export function rankings(staff: Staff, ledger: Ledger): Rankings {
  const bySkill = (task: number): Ranking<Told> => {
    const sums = new Map<number, bigint>();
    const sumOf = (person: number): bigint => {
      const sum = sums.get(person) ?? staff.skillSum(person, task);
      sums.set(person, sum);
      return sum;
    };
    return { reason: "skill", compare: (a, b) => order(sumOf(b), sumOf(a)) };
  };
  const byWish = (task: number): Ranking<Told> => ({
    reason: "wish",
    compare: (a, b) => staff.wishes(b, task) - staff.wishes(a, task),
  });
  const byLoad: Ranking<Told> = { reason: "load", compare: ledger.compareLoad };
  const byDecisions: Ranking<Told> = {
    reason: "load",
    compare: (a, b) => ledger.decisions(a) - ledger.decisions(b),
  };
  return {
    doing: (task) => [bySkill(task), byLoad, byWish(task)],
    deciding: (task) => [byDecisions, bySkill(task), byWish(task)],
  };
}
