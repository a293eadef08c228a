import { fc, test } from "@fast-check/vitest";
import { checkRaci, type RaciPerson, suggestAssignments, type TaskToAssign } from "opslogic/raci";
import { describe, expect } from "vitest";
import { deepFreeze } from "../kpi/vectors.js";

const TASKS = ["__proto__", "constructor", "t2", "t3", "t4", "t5", "t6"];
const PEOPLE = ["__proto__", "toString", "p2", "p3", "p4"];
const SKILLS = ["__proto__", "law", "code"];
const amount = fc.constantFrom(0, 1 / 3, 2 / 3, 0.1, 0.2, 0.3, 1, 2, 3, 0.30000000000000004);
const day = fc.constantFrom("2026-07-01", "2026-07-02", "2026-07-03", "2026-07-04");
const stretch = fc.tuple(day, day).map((days) => {
  const [start = "", end = ""] = days.sort();
  return { start, end };
});
const list = <T>(entry: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.array(entry, { maxLength, size: "max" });
const skillRecord = list(fc.tuple(fc.constantFrom(...SKILLS), fc.constantFrom(0, 0.5, 1, 2, 3)), 3).map(
  (entries) => Object.fromEntries(entries) as Record<string, number>,
);
const task = fc
  .record({
    id: fc.constantFrom(...TASKS),
    effort: fc.option(amount, { nil: undefined }),
    approves: fc.option(fc.constantFrom(...TASKS, "t9"), { nil: undefined }),
    skills: fc.option(list(fc.constantFrom(...SKILLS), 2), { nil: undefined }),
    days: fc.option(stretch, { nil: undefined }),
  })
  .map(({ days, ...more }): TaskToAssign => ({ ...more, ...days }));
const person: fc.Arbitrary<RaciPerson> = fc.record({
  id: fc.constantFrom(...PEOPLE),
  roles: fc.constant([]),
  skills: fc.option(skillRecord, { nil: undefined }),
  wishes: fc.option(list(fc.constantFrom(...SKILLS), 2), { nil: undefined }),
  capacity: fc.option(fc.constantFrom(0, 1, 0.6, 2, 2 / 3, 4), { nil: undefined }),
  absences: fc.option(list(stretch, 2), { nil: undefined }),
});
const unique = <T extends { readonly id: string }>(entry: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 7, size: "max" });
const problem = fc.record({
  tasks: unique(task),
  people: unique(person),
  conflicts: list(fc.tuple(fc.constantFrom(...TASKS), fc.constantFrom(...TASKS)), 4),
});

describe("a proposal", () => {
  test.prop([problem], { numRuns: 1500 })("leaves no error, and no task without an answer", (given) => {
    const { tasks, people, conflicts } = deepFreeze(given);
    const { assigned, unassigned, matrix } = suggestAssignments(tasks, people, { conflicts });
    expect([...assigned, ...unassigned].map((each) => each.task).sort()).toEqual(tasks.map(({ id }) => id).sort());
    expect(matrix.tasks.map(({ id }) => id)).toEqual(assigned.map((each) => each.task));
    const errors = checkRaci(matrix).filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code)).toEqual(assigned.length === 0 ? ["raci/empty-matrix"] : []);
  });

  test.prop([problem], { numRuns: 500 })(
    "takes nobody without skill or on leave, and says so of nobody else",
    (given) => {
      const { tasks, people, conflicts } = given;
      const taskOf = new Map(tasks.map((each) => [each.id, each]));
      const has = ({ skills = {} }: RaciPerson, { skills: needed = [] }: TaskToAssign): boolean =>
        needed.every((skill) => Object.hasOwn(skills, skill) && (skills[skill] as number) >= 1);
      const away = ({ absences = [] }: RaciPerson, { start = "", end = "" }: TaskToAssign): boolean =>
        start !== "" && absences.some((each) => !(each.end < start || end < each.start));
      const { assigned, unassigned } = suggestAssignments(tasks, people, { conflicts });
      for (const { task: id, doer, decider } of assigned) {
        const given = taskOf.get(id) as TaskToAssign;
        const [does, decides] = [doer, decider].map((each) => people.find((one) => one.id === each) as RaciPerson);
        expect([
          has(does as RaciPerson, given),
          away(does as RaciPerson, given),
          away(decides as RaciPerson, given),
        ]).toEqual([true, false, false]);
      }
      for (const { task: id, reason } of unassigned) {
        const given = taskOf.get(id) as TaskToAssign;
        const able = people.filter((each) => has(each, given));
        if (reason === "no-people") expect(people).toEqual([]);
        if (reason === "no-skill") expect(able).toEqual([]);
        if (reason === "absent")
          expect([able.length > 0, able.every((each) => away(each, given))]).toEqual([true, true]);
        if (reason === "approves-itself") expect(given.approves).toBe(id);
        if (reason === "no-capacity") expect(able.some((each) => each.capacity !== undefined)).toBe(true);
      }
    },
  );

  test.prop([problem])("is the same each time", ({ tasks, people, conflicts }) => {
    expect(suggestAssignments(tasks, people, { conflicts })).toEqual(suggestAssignments(tasks, people, { conflicts }));
  });
});
