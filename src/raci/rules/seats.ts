/**
 * Is somebody there to fill the roles that decide and do?
 * @module
 */
import { peopleOf } from "../check/holders.js";
import { raciRule } from "../check/raci-rule.js";
import { type RaciRule, rolePlace } from "../check/subject.js";
import { talliesOf } from "../check/tallies.js";

export const roleUnfilled: RaciRule = raciRule(
  "raci/role-unfilled",
  "RACI304",
  "warning",
  "role",
  (subject, report) => {
    // An empty list says nothing about who is there, as a missing one.
    if ((subject.matrix.people ?? []).length === 0) return;
    const { peopleOf: byRole } = peopleOf(subject);
    const { decides, does } = talliesOf(subject).roles;
    for (const role of subject.roles) {
      if ((decides[role] === 0 && does[role] === 0) || byRole.has(role)) continue;
      const data = {
        role: subject.matrix.roles[role]?.id ?? "",
        decides: decides[role] as number,
        does: does[role] as number,
      };
      report(rolePlace(subject, role), data);
    }
  },
);

export const noBackup: RaciRule = raciRule("raci/no-backup", "RACI305", "info", "role", (subject, report) => {
  if (!subject.limits.requireBackup) return;
  const { peopleOf: byRole } = peopleOf(subject);
  const { decides } = talliesOf(subject).roles;
  for (const role of subject.roles) {
    const holders = byRole.get(role) ?? [];
    if (decides[role] === 0 || holders.length !== 1) continue;
    const person = subject.matrix.people?.[holders[0] as number]?.id ?? "";
    report(rolePlace(subject, role), {
      role: subject.matrix.roles[role]?.id ?? "",
      person,
      decides: decides[role] as number,
    });
  }
});
