/**
 * Are duties apart that must be: does nobody decide or do both tasks of a pair, and nobody approve his own work?
 * @module
 */
import type { FindingData } from "../../core/index.js";
import { holderSets, peopleOf } from "../check/holders.js";
import { raciRule } from "../check/raci-rule.js";
import { type RaciRule, type RaciSubject, rolePlace, taskPlace } from "../check/subject.js";
import { common, NAMED, roleIds, roleSets } from "../check/tallies.js";

export const conflictInRole: RaciRule = raciRule(
  "raci/conflict-in-role",
  "RACI301",
  "error",
  "role",
  (subject, report) => {
    const active = activeRoles(subject);
    for (const { pair, first, second } of conflicts(subject)) {
      for (const role of common(active(first), active(second))) {
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
    const active = activeRoles(subject);
    const holders = holderSets(people, active);
    for (const { pair, first, second } of conflicts(subject)) {
      const [one, other] = [active(first), active(second)];
      for (const person of common(holders(first), holders(second))) {
        const roles = [...(people.rolesOf[person] ?? [])];
        // A role that holds both explains it already.
        if (roles.some((role) => one.has(role) && other.has(role))) continue;
        const { id = "" } = subject.matrix.people?.[person] ?? {};
        const place = { path: ["people", person], ids: { person: id, task: pair[0], other: pair[1] } };
        const involved = roles.filter((role) => one.has(role) || other.has(role));
        report(place, { person: id, tasks: pair, roles: roleIds(subject, involved) });
      }
    }
  },
);

export const selfApproval: RaciRule = raciRule("raci/self-approval", "RACI303", "error", "task", (subject, report) => {
  const { matrix, taskAt, tasks, variant } = subject;
  if (tasks.every((task) => matrix.tasks[task]?.approves === undefined)) return;
  const people = peopleOf(subject);
  const doing = roleSets(subject, variant.doer);
  const approving = activeRoles(subject);
  const [peopleDoing, peopleApproving] = [holderSets(people, doing), holderSets(people, approving)];
  for (const approval of tasks) {
    const { approves, id: approvalId = "" } = matrix.tasks[approval] ?? {};
    const task = approves === undefined ? undefined : taskAt.get(approves);
    if (task === undefined || approves === undefined) continue;
    const roles = common(doing(task), approving(approval));
    const persons = common(peopleDoing(task), peopleApproving(approval));
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

function activeRoles(subject: RaciSubject): (task: number) => ReadonlySet<number> {
  return roleSets(subject, subject.variant.decider | subject.variant.doer);
}

interface Conflict {
  readonly pair: readonly [string, string];
  readonly first: number;
  readonly second: number;
}

/** The pairs whose tasks are there; each pair once, whichever way around it is given. */
function conflicts({ matrix, taskAt }: RaciSubject): readonly Conflict[] {
  const known = new Map<number, Set<number>>();
  const found: Conflict[] = [];
  for (const pair of matrix.conflicts ?? []) {
    const [first, second] = [taskAt.get(pair[0]), taskAt.get(pair[1])];
    if (first === undefined || second === undefined || first === second) continue;
    const lower = Math.min(first, second);
    const partners = known.get(lower) ?? new Set();
    const upper = Math.max(first, second);
    if (partners.has(upper)) continue;
    known.set(lower, partners.add(upper));
    found.push({ pair, first, second });
  }
  return found;
}
