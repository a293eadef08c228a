/**
 * Who fills which role?
 * @module
 */
import type { RaciSubject } from "./subject.js";

/** People by role, and roles by person, as positions; roles that nobody defined are left out. */
export interface Holders {
  readonly peopleOf: ReadonlyMap<number, readonly number[]>;
  readonly rolesOf: readonly (readonly number[])[];
}

const KEPT = new WeakMap<RaciSubject, Holders>();

/** Who fills which role; read once. */
export function peopleOf(subject: RaciSubject): Holders {
  const kept = KEPT.get(subject);
  if (kept !== undefined) return kept;
  const byRole = new Map<number, number[]>();
  const rolesOf = (subject.matrix.people ?? []).map(({ roles }, person) => {
    const known = [...new Set(roles.map((id) => subject.roleAt.get(id)).filter((role) => role !== undefined))];
    for (const role of known) {
      const list = byRole.get(role);
      if (list === undefined) byRole.set(role, [person]);
      else list.push(person);
    }
    return known;
  });
  const made = { peopleOf: byRole, rolesOf };
  KEPT.set(subject, made);
  return made;
}

/** Everybody who fills one of these roles. */
export function holdersOf({ peopleOf: byRole }: Holders, roles: ReadonlySet<number>): Set<number> {
  return new Set([...roles].flatMap((role) => byRole.get(role) ?? []));
}
