import type { Finding, Rule } from "opslogic/core";
import { en } from "opslogic/locale/en";
import {
  checkDeputies,
  convertRaci,
  type DayStretch,
  deputyRules,
  emptySeats,
  type RaciMatrix,
  type RaciVariant,
  raciDifference,
  raciFromTable,
  raciLoad,
  raciShape,
  raciSkeleton,
  raciToTable,
  seatsOn,
  suggestAssignments,
  type UnassignedReason,
} from "opslogic/raci";
import type { Workflow } from "opslogic/workflow";
import { describe, expectTypeOf, test } from "vitest";

const matrix = { tasks: [{ id: "t" }], roles: [{ id: "a" }], assignments: [] } as const;

describe("what uses a matrix", () => {
  test("takes constants, and gives what cannot be written to", () => {
    const load = raciLoad(matrix);
    // @ts-expect-error readonly
    load.roles[0] = load.roles[1];
    // @ts-expect-error readonly
    raciShape(matrix).topDeciders[0] = "a";
    expectTypeOf(raciShape(matrix).busFactor.reason).toEqualTypeOf<"no-people" | "no-decisions" | null>();
    expectTypeOf(raciDifference(matrix, matrix).variant).toEqualTypeOf<{
      readonly before: string;
      readonly after: string;
    } | null>();
    expectTypeOf(checkDeputies(matrix)).toEqualTypeOf<readonly Finding[]>();
    expectTypeOf(deputyRules).toEqualTypeOf<readonly Rule<RaciMatrix>[]>();
  });

  test("names days, both of them", () => {
    const july: DayStretch = { start: "2026-07-01", end: "2026-07-31" };
    emptySeats(matrix, july);
    // @ts-expect-error the last day belongs to it
    emptySeats(matrix, { start: "2026-07-01", endExclusive: "2026-08-01" });
    // @ts-expect-error a day is text
    seatsOn(matrix, new Date());
  });

  test("takes a variant by name or as data", () => {
    const own = { name: "own", letters: "OX", decider: "O", doer: "O", others: [["X", "watch"]] } as const;
    expectTypeOf(own).toExtend<RaciVariant>();
    convertRaci(matrix, own);
    convertRaci(matrix, "DACI");
    // @ts-expect-error a letter and its meaning
    convertRaci(matrix, { ...own, others: [["X"]] });
  });

  test("takes any workflow of opslogic", () => {
    expectTypeOf(raciSkeleton).toBeCallableWith({} as Workflow);
    expectTypeOf(raciSkeleton({} as Workflow)).toEqualTypeOf<RaciMatrix>();
  });

  test("tells assigned tasks from those without anybody", () => {
    const { unassigned } = suggestAssignments([{ id: "t", start: "2026-07-01" }], [{ id: "p", roles: [] }]);
    expectTypeOf(unassigned[0]?.reason).toEqualTypeOf<UnassignedReason | undefined>();
    // @ts-expect-error people have roles, though they are not asked
    suggestAssignments([], [{ id: "p" }]);
    // @ts-expect-error levels are numbers
    suggestAssignments([], [{ id: "p", roles: [], skills: { law: "good" } }]);
  });

  test("reads tables of text", () => {
    expectTypeOf(raciFromTable(raciToTable(matrix, en)).matrix).toEqualTypeOf<RaciMatrix>();
    // @ts-expect-error cells are text
    raciFromTable([[1]]);
  });
});
