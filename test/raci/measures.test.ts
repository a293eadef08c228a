import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import type { Figure } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { checkRaci, type RaciMatrix, raciLoad, raciShape, raciVariants } from "opslogic/raci";
import { describe, expect, it } from "vitest";
import { codeOf, deepFreeze } from "../kpi/vectors.js";
import { cases } from "./arbitraries.js";

interface Vector {
  readonly id: string;
  readonly input: RaciMatrix;
  readonly expected: { readonly load: readonly object[]; readonly shape: object };
}

const path = new URL("../vectors/raci/measures.json", import.meta.url);
const vectors = deepFreeze(JSON.parse(readFileSync(path, "utf8")) as Vector[]);

/** Figures as their value or their reason. */
function shown(record: object): object {
  const isFigure = (value: unknown): value is Figure =>
    typeof value === "object" && value !== null && "reason" in value;
  return Object.fromEntries(
    Object.entries(record).map(([key, value]: [string, unknown]) => [
      key,
      isFigure(value) ? (value.reason ?? String(value.value)) : value,
    ]),
  );
}

describe("measures", () => {
  it.each(vectors)("$id", ({ input, expected }) => {
    expect(raciLoad(input).roles.map(shown)).toEqual(expected.load);
    expect(shown(raciShape(input))).toEqual(expected.shape);
  });

  it("of a task", () => {
    const matrix = {
      tasks: [{ id: "t1", effort: 10 }, { id: "t2" }, { id: "t3", effort: 3 }],
      roles: ["a", "b", "c"].map((id) => ({ id })),
      assignments: ["a", "b", "c"].flatMap((role) => [
        { task: "t1", role, letters: role === "a" ? "AR" : "R" },
        { task: "t3", role, letters: role === "a" ? "I" : "C" },
      ]),
    };
    expect(raciLoad(matrix).tasks.map(shown)).toEqual([
      { task: "t1", deciders: 1, doers: 3, consulted: 0, informed: 0, roles: 3, effortPerDoer: `3.${"3".repeat(33)}` },
      { task: "t2", deciders: 0, doers: 0, consulted: 0, informed: 0, roles: 0, effortPerDoer: "no-effort" },
      { task: "t3", deciders: 0, doers: 0, consulted: 2, informed: 1, roles: 3, effortPerDoer: "no-doer" },
    ]);
  });

  it("have words for every reason", () => {
    const reasons = ["no-effort", "no-capacity", "no-doer", "no-cells", "no-tasks", "no-decisions", "no-people"];
    for (const locale of [en, zhCN])
      for (const each of reasons) expect(locale.reasons[each]).toEqual(expect.any(String));
  });

  it.each([
    ["raci/unknown-variant", () => raciLoad({ tasks: [], roles: [], assignments: [], variant: "X" })],
    ["raci/unknown-variant", () => raciShape({ tasks: [], roles: [], assignments: [], variant: "__proto__" })],
    ["core/not-finite", () => raciLoad({ tasks: [], roles: [{ id: "a", capacity: Number.NaN }], assignments: [] })],
  ])("refuse %s", (code, call) => {
    expect(codeOf(call)).toBe(code);
  });
});

it("errors name the function that was called", () => {
  const wrong = { tasks: [], roles: [], assignments: [], variant: "X" };
  const calls = { raciLoad, raciShape, checkRaci } as const;
  for (const [name, call] of Object.entries(calls)) {
    expect(() => call(wrong)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ function: name }) }),
    );
  }
});

describe("the laws of measures", () => {
  test.prop([cases()])(
    "letters of roles and of tasks are the same letters, and the check counts as we do",
    ({ matrix }) => {
      const { roles, tasks } = raciLoad(deepFreeze(matrix));
      const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
      expect(sum(roles.map(({ decides }) => decides))).toBe(sum(tasks.map(({ deciders }) => deciders)));
      expect(sum(roles.map(({ does }) => does))).toBe(sum(tasks.map(({ doers }) => doers)));
      expect(sum(roles.map(({ consulted }) => consulted))).toBe(sum(tasks.map(({ consulted }) => consulted)));
      expect(sum(roles.map((each) => each.tasks))).toBe(sum(tasks.map((each) => each.roles)));
      const over = roles.filter(({ utilization }) => utilization.value?.greaterThan(1)).map(({ role }) => role);
      const told = checkRaci(matrix).filter(({ code }) => code === "raci/over-capacity");
      for (const role of tasks.length === 0 ? [] : over)
        expect(told.map(({ place }) => place.ids?.["role"])).toContain(role);
    },
  );

  test.prop([cases()])("shares lie between 0 and 1, and one over the roles", ({ matrix }) => {
    const shape = raciShape(matrix);
    for (const each of [shape.density, shape.coverage, shape.topDeciderShare, shape.decisionConcentration]) {
      expect([each.value?.lessThan(0) ?? false, each.value?.greaterThan(1) ?? false]).toEqual([false, false]);
    }
    const [top, index] = [shape.topDeciderShare.value, shape.decisionConcentration.value];
    // Herfindahl lies between the square of the largest share and the largest share.
    if (top !== null && index !== null) {
      expect([index.toNumber() <= top.toNumber() + 1e-12, index.toNumber() >= top.toNumber() ** 2 - 1e-12]).toEqual([
        true,
        true,
      ]);
    }
  });

  test.prop([fc.constantFrom(...Object.keys(raciVariants))])("a row of each variant is counted by meaning", (name) => {
    const { decider, doer } = raciVariants[name] as { readonly decider: string; readonly doer: string };
    const matrix = {
      variant: name,
      tasks: [{ id: "t" }],
      roles: [{ id: "a" }],
      assignments: [{ task: "t", role: "a", letters: decider + doer }],
    };
    expect(raciLoad(matrix).tasks[0]).toMatchObject({ deciders: 1, doers: 1, roles: 1 });
  });
});

describe("a million assignments", () => {
  it("are measured in seconds, exactly", () => {
    const tasks = Array.from({ length: 100_000 }, (_, i) => ({ id: `t${i}`, effort: (i % 7) / 10 }));
    const roles = Array.from({ length: 500 }, (_, i) => ({ id: `r${i}`, capacity: 1000 }));
    const assignments = tasks.flatMap(({ id }, i) =>
      Array.from({ length: 10 }, (_, k) => ({
        task: id,
        role: `r${(i * 10 + k) % 500}`,
        letters: k === 0 ? "AR" : k <= i % 3 ? "R" : "C",
      })),
    );
    const start = performance.now();
    const { roles: load } = raciLoad({ tasks, roles, assignments });
    const { density } = raciShape({ tasks, roles, assignments });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(String(density.value)).toBe("0.02");
    // Shared among its doers, all of the effort comes back: tenths of 0 to 6, over and over.
    const whole = load.reduce((sum, { effort }) => sum + (effort.value?.toNumber() ?? Number.NaN), 0);
    expect(whole).toBeCloseTo(
      tasks.reduce((sum, { effort }) => sum + effort, 0),
      3,
    );
  });
});
