/**
 * Are duties apart that must be: does nobody decide or do both tasks of a pair, and nobody approve his own work?
 * @module
 */
import type { FindingData } from "../../core/index.js";
import { holdersOf, peopleOf } from "../check/holders.js";
import { raciRule } from "../check/raci-rule.js";
import { type RaciRule, type RaciSubject, rolePlace, taskPlace } from "../check/subject.js";
import { NAMED, roleIds, rolesWith } from "../check/tallies.js";

export const conflictInRole: RaciRule = raciRule(
  "raci/conflict-in-role",
  "RACI301",
  "error",
  "role",
  (subject, report) => {
    for (const { pair, both } of conflicts(subject)) {
      for (const role of both) {
        const { id = "" } = subject.matrix.roles[role] ?? {};
        const place = rolePlace(subject, role);
        report({ ...place, ids: { ...place.ids, task: pair[0], other: pair[1] } }, { role: id, tasks: pair });
      }
    }
  },
);

export const conflictInPerson: RaciRule = raciRule(
  "raci/conflict-in-person",
  "RACI302",
  "error",
  "person",
  (subject, report) => {
    const people = peopleOf(subject);
    for (const { pair, first, second, both } of conflicts(subject)) {
      const others = holdersOf(people, second);
      for (const person of holdersOf(people, first)) {
        if (!others.has(person)) continue;
        const roles = people.rolesOf[person] ?? [];
        // A role that holds both explains it already.
        if (roles.some((role) => both.has(role))) continue;
        const { id = "" } = subject.matrix.people?.[person] ?? {};
        const place = { path: ["people", person], ids: { person: id, task: pair[0], other: pair[1] } };
        report(place, { person: id, tasks: pair, roles: roleIds(subject, involvedRoles(roles, first, second)) });
      }
    }
  },
);

export const selfApproval: RaciRule = raciRule("raci/self-approval", "RACI303", "error", "task", (subject, report) => {
  const { matrix, taskAt, tasks, variant } = subject;
  const people = peopleOf(subject);
  for (const approval of tasks) {
    const { approves, id: approvalId = "" } = matrix.tasks[approval] ?? {};
    const task = approves === undefined ? undefined : taskAt.get(approves);
    if (task === undefined || approves === undefined) continue;
    const doers = new Set(rolesWith(subject, task, variant.doer));
    const approvers = new Set(rolesWith(subject, approval, variant.decider | variant.doer));
    const roles = [...doers].filter((role) => approvers.has(role));
    const approving = holdersOf(people, approvers);
    const persons = [...holdersOf(people, doers)].filter((person) => approving.has(person));
    if (roles.length === 0 && persons.length === 0) continue;
    const data: FindingData = {
      task: approves,
      approval: approvalId,
      roles: roleIds(subject, roles),
      people: persons.slice(0, NAMED).map((person) => matrix.people?.[person]?.id ?? ""),
    };
    const place = taskPlace(subject, task);
    report({ ...place, ids: { ...place.ids, approval: approvalId } }, data);
  }
});

interface Conflict {
  readonly pair: readonly [string, string];
  /** Roles that decide or do the one task, and the other. */
  readonly first: ReadonlySet<number>;
  readonly second: ReadonlySet<number>;
  readonly both: ReadonlySet<number>;
}

/** The pairs whose tasks are there; each pair once, whichever way around it is given. */
function* conflicts(subject: RaciSubject): Generator<Conflict> {
  const { matrix, taskAt, variant } = subject;
  const active = variant.decider | variant.doer;
  const known = new Map<string, Set<string>>();
  for (const pair of matrix.conflicts ?? []) {
    const [first, second] = [taskAt.get(pair[0]), taskAt.get(pair[1])];
    if (first === undefined || second === undefined || first === second) continue;
    if (known.get(pair[0])?.has(pair[1]) === true || known.get(pair[1])?.has(pair[0]) === true) continue;
    known.set(pair[0], (known.get(pair[0]) ?? new Set()).add(pair[1]));
    const [one, other] = [rolesWith(subject, first, active), rolesWith(subject, second, active)].map((r) => new Set(r));
    if (one === undefined || other === undefined) continue;
    yield { pair, first: one, second: other, both: new Set([...one].filter((role) => other.has(role))) };
  }
}

function involvedRoles(roles: readonly number[], ...sets: readonly ReadonlySet<number>[]): number[] {
  return roles.filter((role) => sets.some((set) => set.has(role)));
}
