/**
 * Who fills which role?
 * @module
 */
import type { RaciSubject } from "./subject.js";

/**
 * People by role, and roles by person, as positions; roles that nobody defined are left out, and a person who stands
 * in the list several times is the first of them.
 */
export interface Holders {
  readonly peopleOf: ReadonlyMap<number, readonly number[]>;
  readonly rolesOf: readonly ReadonlySet<number>[];
}

const KEPT = new WeakMap<RaciSubject, Holders>();

/** Who fills which role; read once. */
export function peopleOf(subject: RaciSubject): Holders {
  const kept = KEPT.get(subject);
  if (kept !== undefined) return kept;
  const byRole = new Map<number, number[]>();
  const { people = [] } = subject.matrix;
  // Lists of people often have a line for each role: whoever stands there twice is still one person.
  const firstOf = new Map<string, number>();
  const rolesOf = people.map(() => new Set<number>());
  people.forEach(({ id, roles }, position) => {
    const person = firstOf.get(id) ?? position;
    if (person === position) firstOf.set(id, position);
    for (const name of roles) {
      const role = subject.roleAt.get(name);
      const known = rolesOf[person] as Set<number>;
      if (role === undefined || known.has(role)) continue;
      known.add(role);
      const list = byRole.get(role);
      if (list === undefined) byRole.set(role, [person]);
      else list.push(person);
    }
  });
  const made = { peopleOf: byRole, rolesOf };
  KEPT.set(subject, made);
  return made;
}

/** Everybody who fills one of the roles of a task, each set made once. */
export function holderSets(
  { peopleOf: byRole }: Holders,
  rolesOfTask: (task: number) => ReadonlySet<number>,
): (task: number) => ReadonlySet<number> {
  const kept = new Map<number, ReadonlySet<number>>();
  return (task) => {
    let people = kept.get(task);
    if (people === undefined) {
      people = new Set([...rolesOfTask(task)].flatMap((role) => byRole.get(role) ?? []));
      kept.set(task, people);
    }
    return people;
  };
}
