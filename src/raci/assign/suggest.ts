/**
 * Who could do it, and who could decide it? A proposal by skill, availability and load, with its reasons.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";
import type { RaciAssignment, RaciMatrix, RaciPerson, RaciTask } from "../matrix/matrix.js";

/** A task to be assigned. */
export interface TaskToAssign extends RaciTask {
  /** First and last day of the work: who is absent on one of them is not available. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** What holds for the whole proposal. */
export interface SuggestOptions {
  /** From this level on somebody has a skill; default 1. */
  readonly skillLevel?: number | undefined;
  /** Who may decide, by id; default: everybody. */
  readonly deciders?: readonly string[] | undefined;
  /** Pairs of tasks that one person must not both decide or do. */
  readonly conflicts?: readonly (readonly [string, string])[] | undefined;
}

/** Why somebody was chosen: what told him from the next best, in the order in which it is asked. */
export type ChoiceReason = "only-one" | "skill" | "load" | "wish" | "order";

/** A proposal for one task. */
export interface SuggestedTask {
  readonly task: string;
  readonly doer: string;
  readonly doerReason: ChoiceReason;
  readonly decider: string;
  readonly deciderReason: ChoiceReason;
  /** How many could have done it. */
  readonly candidates: number;
}

/** Why a task has nobody. */
export type UnassignedReason = "no-skill" | "absent" | "no-capacity" | "conflict" | "no-decider" | "no-people";

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
  /** The proposal as a RACI matrix: people are its roles. `checkRaci` finds no error in it. */
  readonly matrix: RaciMatrix;
}

/**
 * Proposes a doer and a decider for each task.
 *
 * A doer has all skills of the task, is there on its days, and has capacity left for its effort; the one with the highest levels
 * is taken, then the one with the smaller share of his capacity used (or fewer tasks), then the one who wishes to grow in a skill of
 * the task, then the first of the list. A decider may decide, is there, and is somebody else if there is anybody; the one with fewer
 * decisions is taken, then the higher skill, then the wish. Tasks with the fewest candidates choose first, larger ones before
 * smaller ones. Nobody does or decides both tasks of a conflicting pair, or approves his own work.
 *
 * A greedy choice, and no proof of the best one; the same arguments always give the same answer.
 *
 * @param tasks - Tasks with skills, effort, days; ids must differ.
 * @param people - People with skills, capacity, absences, wishes; their roles are not asked. Ids must differ.
 * @param options - See {@link SuggestOptions}.
 * @returns Assigned tasks with reasons, and those without anybody, each with the reason. No tasks give empty lists.
 * @throws {OpsLogicError} `raci/duplicate-id` for a task or person given twice.
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
  const level = options.skillLevel ?? 1;
  const used = new Map<string, Used>(people.map(({ id }) => [id, { effort: 0, tasks: 0, decisions: 0 }]));
  const parts = new Map<string, Set<string>>();
  const rivals = rivalsOf(tasks, options.conflicts ?? []);
  const mayDecide = new Set(options.deciders ?? people.map(({ id }) => id));
  const found = new Map<string, SuggestedTask | UnassignedTask>();
  const skilled = new Map(tasks.map((task) => [task.id, people.filter((person) => hasSkills(person, task, level))]));
  const order = [...tasks].sort(
    (a, b) => (skilled.get(a.id)?.length ?? 0) - (skilled.get(b.id)?.length ?? 0) || (b.effort ?? 0) - (a.effort ?? 0),
  );
  for (const task of order) {
    const free = (person: RaciPerson): boolean =>
      ![...(rivals.get(task.id) ?? [])].some((rival) => parts.get(rival)?.has(person.id));
    const able = skilled.get(task.id) ?? [];
    const there = able.filter((person) => isThere(person, task));
    const withRoom = there.filter((person) => hasRoom(person, task, used.get(person.id)));
    const candidates = withRoom.filter(free);
    const doer = choose(candidates, doerOrder(task, used));
    if (doer === null) {
      found.set(task.id, { task: task.id, reason: whyNobody([people, able, there, withRoom, candidates]) });
      continue;
    }
    const deciders = people.filter((person) => mayDecide.has(person.id) && isThere(person, task) && free(person));
    const others = deciders.filter(({ id }) => id !== doer.person.id);
    const decider = choose(others.length > 0 ? others : deciders, deciderOrder(task, used));
    if (decider === null) {
      found.set(task.id, { task: task.id, reason: "no-decider" });
      continue;
    }
    const doing = used.get(doer.person.id) as Used;
    doing.effort += task.effort ?? 0;
    doing.tasks++;
    (used.get(decider.person.id) as Used).decisions++;
    parts.set(task.id, new Set([doer.person.id, decider.person.id]));
    found.set(task.id, {
      task: task.id,
      ...{ doer: doer.person.id, doerReason: doer.reason, decider: decider.person.id, deciderReason: decider.reason },
      candidates: candidates.length,
    });
  }
  const all = tasks.map(({ id }) => found.get(id) as SuggestedTask | UnassignedTask);
  const assigned = all.filter((each): each is SuggestedTask => "doer" in each);
  return {
    assigned,
    unassigned: all.filter((each): each is UnassignedTask => "reason" in each),
    matrix: matrixOf(tasks, people, assigned, options),
  };
}

interface Used {
  effort: number;
  tasks: number;
  decisions: number;
}

interface Ranking {
  readonly reason: ChoiceReason;
  /** Smaller comes first. */
  readonly of: (person: RaciPerson) => number;
}

function doerOrder(task: TaskToAssign, used: ReadonlyMap<string, Used>): Ranking[] {
  return [
    { reason: "skill", of: (person) => 0 - skillSum(person, task) },
    { reason: "load", of: (person) => loadOf(person, used.get(person.id)) },
    { reason: "wish", of: (person) => 0 - wishes(person, task) },
  ];
}

function deciderOrder(task: TaskToAssign, used: ReadonlyMap<string, Used>): Ranking[] {
  return [
    { reason: "load", of: ({ id }) => used.get(id)?.decisions ?? 0 },
    { reason: "skill", of: (person) => 0 - skillSum(person, task) },
    { reason: "wish", of: (person) => 0 - wishes(person, task) },
  ];
}

/** The first by the rankings, and which of them told him from the next best. */
function choose(
  people: readonly RaciPerson[],
  rankings: readonly Ranking[],
): { readonly person: RaciPerson; readonly reason: ChoiceReason } | null {
  const by = (a: RaciPerson, b: RaciPerson): number =>
    rankings.reduce((order, { of }) => (order === 0 ? of(a) - of(b) : order), 0);
  const [person, next] = [...people].sort(by);
  if (person === undefined) return null;
  if (next === undefined) return { person, reason: "only-one" };
  return { person, reason: rankings.find(({ of }) => of(person) !== of(next))?.reason ?? "order" };
}

function levelOf({ skills = {} }: RaciPerson, skill: string): number {
  return Object.hasOwn(skills, skill) ? (skills[skill] ?? 0) : 0;
}

function hasSkills(person: RaciPerson, { skills = [] }: TaskToAssign, level: number): boolean {
  return skills.every((skill) => levelOf(person, skill) >= level);
}

function skillSum(person: RaciPerson, { skills = [] }: TaskToAssign): number {
  return skills.reduce((sum, skill) => sum + levelOf(person, skill), 0);
}

function wishes({ wishes: wished = [] }: RaciPerson, { skills = [] }: TaskToAssign): number {
  return skills.filter((skill) => wished.includes(skill)).length;
}

/** Share of the capacity that is used; without capacity, the number of tasks stands for it. */
function loadOf({ capacity }: RaciPerson, used: Used | undefined): number {
  if (used === undefined) return 0;
  return capacity === undefined || capacity <= 0 ? used.tasks : used.effort / capacity;
}

function hasRoom({ capacity }: RaciPerson, { effort = 0 }: TaskToAssign, used: Used | undefined): boolean {
  return capacity === undefined || (used?.effort ?? 0) + effort <= capacity;
}

/** Days sort as text; a task without days asks for nobody's absence. */
function isThere({ absences = [] }: RaciPerson, { start, end }: TaskToAssign): boolean {
  const [first, last] = [start ?? end, end ?? start];
  if (first === undefined || last === undefined) return true;
  return !absences.some((absence) => absence.start <= last && first <= absence.end);
}

/** Tasks whose people must be others: conflicting pairs, approvals and what they approve. */
function rivalsOf(
  tasks: readonly TaskToAssign[],
  conflicts: readonly (readonly [string, string])[],
): Map<string, Set<string>> {
  const rivals = new Map<string, Set<string>>();
  const approvals = tasks.flatMap(({ id, approves }) => (approves === undefined ? [] : [[id, approves] as const]));
  for (const [a, b] of [...conflicts, ...approvals]) {
    if (a === b) continue;
    rivals.set(a, (rivals.get(a) ?? new Set()).add(b));
    rivals.set(b, (rivals.get(b) ?? new Set()).add(a));
  }
  return rivals;
}

/** At which of the questions nobody was left. */
function whyNobody(left: readonly (readonly RaciPerson[])[]): UnassignedReason {
  const reasons: readonly UnassignedReason[] = ["no-people", "no-skill", "absent", "no-capacity", "conflict"];
  return reasons[left.findIndex((people) => people.length === 0)] ?? "conflict";
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
