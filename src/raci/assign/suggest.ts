/**
 * Who could do it, and who could decide it? A proposal by skill, availability and load, with its reasons.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";
import type { RaciAssignment, RaciMatrix, RaciPerson } from "../matrix/matrix.js";
import { type Choice, choose, order } from "./choose.js";
import { openLedger, rankings } from "./ledger.js";
import { type Parts, readRivals } from "./rivals.js";
import { readStaff, type TaskToAssign } from "./staff.js";

/** What holds for the whole proposal. */
export interface SuggestOptions {
  /** From this level on somebody has a skill; default 1. */
  readonly skillLevel?: number | undefined;
  /** Who may decide, by id; default: everybody. */
  readonly deciders?: readonly string[] | undefined;
  /** Pairs of tasks that one person must not both decide or do. */
  readonly conflicts?: readonly (readonly [string, string])[] | undefined;
}

/**
 * Why somebody was chosen: what told him from the next best. `moved`: the task was given to another first, and went on so
 * that a later one found room.
 */
export type ChoiceReason = "only-one" | "skill" | "load" | "wish" | "order" | "moved";

/** A proposal for one task. */
export interface SuggestedTask {
  readonly task: string;
  readonly doer: string;
  readonly doerReason: ChoiceReason;
  readonly decider: string;
  readonly deciderReason: ChoiceReason;
  /** How many could have done it when it was given out. */
  readonly candidates: number;
}

/**
 * Why a task has nobody: no people at all; none with the skills; those who have them are absent; have no capacity left; have
 * a part in a task that must be kept apart; nobody may decide it; it approves itself, which nobody can do.
 */
export type UnassignedReason =
  | "no-people"
  | "no-skill"
  | "absent"
  | "no-capacity"
  | "conflict"
  | "no-decider"
  | "approves-itself";

/** A task that nobody could be found for. */
export interface UnassignedTask {
  readonly task: string;
  readonly reason: UnassignedReason;
}

/** A proposal. */
export interface AssignmentSuggestion {
  /** In the order of the tasks given. */
  readonly assigned: readonly SuggestedTask[];
  readonly unassigned: readonly UnassignedTask[];
  /**
   * The proposal as a RACI matrix: people are its roles, tasks without anybody are left out. `checkRaci` finds no error in
   * it; if nothing could be assigned, it has no tasks, and that is the one thing it finds.
   */
  readonly matrix: RaciMatrix;
}

/**
 * Proposes a doer and a decider for each task.
 *
 * A doer has all skills of the task, is there on its days, and has capacity left for its effort; the one with the highest levels
 * is taken, then the one with the smaller share of his capacity used (or fewer tasks), then the one who wishes to grow in more skills
 * of the task, then the first of the list. A decider may decide, is there, and is somebody else if there is anybody; the one with
 * fewer decisions is taken, then the higher skill, then the wish. Tasks with the fewest able people choose first, what is approved
 * before its approval, larger ones before smaller ones. Nobody does or decides both tasks of a conflicting pair, and whoever did
 * the work neither does nor decides its approval. Where capacity is used up, one earlier task is moved to another able person if
 * that makes room.
 *
 * A greedy choice, and no proof of the best one; the same arguments always give the same answer. Capacities are compared exactly.
 * Time grows with tasks times people.
 *
 * @param tasks - Tasks with skills, effort, days; ids must differ. A task without effort needs no capacity.
 * @param people - People with skills, capacity, absences, wishes; their roles are not asked. Ids must differ.
 * @param options - See {@link SuggestOptions}.
 * @returns Assigned tasks with reasons, and those without anybody, each with the reason. No tasks give empty lists.
 * @throws {OpsLogicError} `raci/duplicate-id` for a task or person given twice, `raci/unknown-person` for a decider who is not
 *   among the people, `raci/wrong-amount` for a negative effort or capacity, `raci/wrong-days` for an end before its start;
 *   `calendar/not-a-day`; `core/not-a-number`, `core/not-finite`, `core/out-of-range` for an effort, capacity or level.
 * @example
 * ```ts
 * import { suggestAssignments } from "opslogic/raci";
 *
 * const { assigned, unassigned } = suggestAssignments(
 *   [{ id: "fix", skills: ["code"], effort: 8 }, { id: "reply", effort: 2 }, { id: "audit", skills: ["law"] }],
 *   [{ id: "li", roles: [], skills: { code: 3 }, capacity: 10 }, { id: "wang", roles: [], capacity: 10 }],
 * );
 * assigned.map(({ task, doer, decider }) => [task, doer, decider]); // => [["fix", "li", "wang"], ["reply", "wang", "li"]]
 * unassigned; // => [{ task: "audit", reason: "no-skill" }]
 * ```
 */
export function suggestAssignments(
  tasks: readonly TaskToAssign[],
  people: readonly RaciPerson[],
  options: SuggestOptions = {},
): AssignmentSuggestion {
  refuseDoubles(tasks, "tasks");
  refuseDoubles(people, "people");
  const plan = planOf(tasks, people, options);
  for (const task of plan.order) plan.found[task] = plan.assign(task);
  const assigned: SuggestedTask[] = [];
  const unassigned: UnassignedTask[] = [];
  for (const each of plan.found) {
    if ("reason" in each) unassigned.push(each);
    else assigned.push(each);
  }
  return { assigned, unassigned, matrix: matrixOf(tasks, people, assigned, options) };
}

interface Plan {
  readonly order: readonly number[];
  readonly found: (SuggestedTask | UnassignedTask)[];
  readonly assign: (task: number) => SuggestedTask | UnassignedTask;
}

function planOf(tasks: readonly TaskToAssign[], people: readonly RaciPerson[], options: SuggestOptions): Plan {
  const parts: Parts = { doer: new Int32Array(tasks.length).fill(-1), decider: new Int32Array(tasks.length).fill(-1) };
  const staff = readStaff(tasks, people, options.skillLevel ?? 1);
  const rivals = readRivals(tasks, options.conflicts ?? [], parts);
  const load = openLedger(people.length, staff);
  const deciders = decidersOf(people, options.deciders);
  const skilled = tasks.map((_, task) => staff.skilled(task));
  const able = skilled.map((list, task) => list.filter((person) => staff.isThere(person, task)));
  const found: (SuggestedTask | UnassignedTask)[] = [];
  const personOf = (position: number): string => people[position]?.id ?? "";
  const candidatesOf = (task: number): number[] => {
    const out = rivals.notDoing(task);
    return (able[task] as number[]).filter((person) => !out.has(person) && load.hasRoom(person, task));
  };
  const without = (task: number, reason: UnassignedReason): UnassignedTask => ({ task: tasks[task]?.id ?? "", reason });
  const rank = rankings(staff, load);
  const handOn = (from: number, task: number, to: Choice<ChoiceReason>): void => {
    load.take(from, task, -1);
    load.take(to.person, task, 1);
    parts.doer[task] = to.person;
    found[task] = { ...(found[task] as SuggestedTask), doer: personOf(to.person), doerReason: "moved" };
  };
  /** Moves one earlier task of somebody able to another, so that there is room. */
  const makeRoom = (task: number): void => {
    const out = rivals.notDoing(task);
    let tries = MOST_TRIES;
    for (const person of (able[task] as number[]).filter((each) => !out.has(each))) {
      for (const earlier of load.tasksOf(person)) {
        if (!load.hasRoom(person, task, earlier)) continue;
        if (tries-- === 0) return;
        const others = candidatesOf(earlier).filter((each) => each !== person && each !== parts.decider[earlier]);
        const other = choose(others, rank.doing(earlier));
        if (other !== null) return handOn(person, earlier, other);
      }
    }
  };
  const deciding = (task: number): number[] => {
    const out = rivals.notDeciding(task);
    return deciders.filter((person) => !out.has(person) && staff.isThere(person, task));
  };
  /** At which of the questions nobody was left, before it comes to capacity. */
  const whyNobody = (task: number): UnassignedReason | null => {
    if (people.length === 0) return "no-people";
    if (rivals.approvesItself(task)) return "approves-itself";
    if (skilled[task]?.length === 0) return "no-skill";
    if (able[task]?.length === 0) return "absent";
    const out = rivals.notDoing(task);
    if (able[task]?.every((person) => out.has(person))) return "conflict";
    return deciding(task).length === 0 ? "no-decider" : null;
  };
  const assign = (task: number): SuggestedTask | UnassignedTask => {
    const why = whyNobody(task);
    if (why !== null) return without(task, why);
    if (candidatesOf(task).length === 0) makeRoom(task);
    const candidates = candidatesOf(task);
    const doer = choose(candidates, rank.doing(task));
    if (doer === null) return without(task, "no-capacity");
    const mayDecide = deciding(task);
    const others = mayDecide.filter((person) => person !== doer.person);
    const decider = choose(others.length > 0 ? others : mayDecide, rank.deciding(task)) as Choice<ChoiceReason>;
    parts.doer[task] = doer.person;
    parts.decider[task] = decider.person;
    load.take(doer.person, task, 1);
    load.decide(decider.person);
    return {
      task: tasks[task]?.id ?? "",
      ...{ doer: personOf(doer.person), doerReason: doer.reason },
      ...{ decider: personOf(decider.person), deciderReason: decider.reason },
      candidates: candidates.length,
    };
  };
  const { depth } = rivals;
  const inOrder = tasks.map((_, task) => task);
  inOrder.sort(
    (a, b) =>
      (able[a] as number[]).length - (able[b] as number[]).length ||
      (depth[a] as number) - (depth[b] as number) ||
      order(staff.effort[b] as bigint, staff.effort[a] as bigint),
  );
  return { order: inOrder, found, assign };
}

/** For each task at most so many moves are looked at, which keeps the time in proportion to tasks times people. */
const MOST_TRIES = 64;

/** Positions of those who may decide. */
function decidersOf(people: readonly RaciPerson[], ids: readonly string[] | undefined): readonly number[] {
  const at = new Map(people.map(({ id }, position) => [id, position]));
  if (ids === undefined) return [...at.values()];
  const unknown = ids.find((id) => !at.has(id));
  if (unknown === undefined) return [...new Set(ids.map((id) => at.get(id) as number))].sort((a, b) => a - b);
  const received = describeValue(unknown);
  throw new OpsLogicError("raci/unknown-person", `expected deciders among the people, got ${received}`, {
    function: "suggestAssignments",
    path: ["options", "deciders"],
    received,
    expected: "ids of people",
  });
}

function matrixOf(
  tasks: readonly TaskToAssign[],
  people: readonly RaciPerson[],
  assigned: readonly SuggestedTask[],
  { conflicts }: SuggestOptions,
): RaciMatrix {
  const known = new Set(assigned.map(({ task }) => task));
  return {
    tasks: tasks.filter(({ id }) => known.has(id)).map(({ start: _start, end: _end, ...task }) => task),
    roles: people.map(({ id, name, capacity }) => ({
      id,
      ...(name === undefined ? {} : { name }),
      ...(capacity === undefined ? {} : { capacity }),
    })),
    assignments: assigned.flatMap(({ task, doer, decider }): RaciAssignment[] =>
      doer === decider
        ? [{ task, role: doer, letters: "RA" }]
        : [
            { task, role: doer, letters: "R" },
            { task, role: decider, letters: "A" },
          ],
    ),
    people: people.map((person) => ({ ...person, roles: [person.id] })),
    ...(conflicts === undefined ? {} : { conflicts }),
  };
}

function refuseDoubles(list: readonly { readonly id: string }[], name: "tasks" | "people"): void {
  const seen = new Set<string>();
  for (const [at, { id }] of list.entries()) {
    if (seen.has(id)) {
      throw new OpsLogicError("raci/duplicate-id", `expected different ids, got ${describeValue(id)} twice`, {
        function: "suggestAssignments",
        path: [name, at, "id"],
        received: describeValue(id),
        expected: "an id that no other has",
      });
    }
    seen.add(id);
  }
}
