import { render } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { checkRaci, type RaciMatrix } from "opslogic/raci";
import { parseRaciMatrix } from "opslogic/raci/schema";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../kpi/vectors.js";

const MANY = 100_000;
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const codes = (matrix: RaciMatrix): string[] => [...new Set(checkRaci(matrix).map(({ code }) => code))].sort();

/** Generous: what is not linear takes minutes. */
function quickly<T>(run: () => T): T {
  const start = performance.now();
  const answer = run();
  expect(performance.now() - start).toBeLessThan(10_000);
  return answer;
}

describe("hostile ids", () => {
  const ids = ["__proto__", "constructor", "toString", "hasOwnProperty", "", " ", "\ud800", "a\u0000b", "执行", "<b>"];

  it("are ids like others", () => {
    const matrix: RaciMatrix = deepFreeze({
      tasks: ids.map((id) => ({ id })),
      roles: ids.map((id) => ({ id })),
      assignments: ids.map((id) => ({ task: id, role: id, letters: "R" })),
      people: ids.map((id) => ({ id, roles: [id] })),
      conflicts: [["__proto__", "constructor"]],
    });
    const found = checkRaci(matrix).filter(({ severity }) => severity === "error");
    expect(found.map(({ code, place }) => [code, place.ids])).toEqual(
      ids.map((id) => ["raci/no-decider", { task: id }]),
    );
    expect(found.map(({ place }) => Object.keys(place.ids ?? {}))).toEqual(ids.map(() => ["task"]));
  });

  it("are not found where they are not", () => {
    const matrix = { tasks: [{ id: "t" }], roles: [{ id: "a" }] };
    const assignments = ids.map((id) => ({ task: id, role: id, letters: "AR" }));
    const found = checkRaci({ ...matrix, assignments });
    expect(found.filter(({ code }) => code === "raci/unknown-role")).toHaveLength(ids.length);
    expect(found.filter(({ code }) => code === "raci/unknown-task")).toHaveLength(ids.length);
  });

  it("stay on one line of a message", () => {
    const id = "reply\nraci/no-doer: forged\u202e";
    const [finding] = checkRaci({
      tasks: [{ id }],
      roles: [{ id: "a" }],
      assignments: [{ task: id, role: "a", letters: "R" }],
    });
    for (const locale of [en, zhCN]) expect(render(finding as never, locale)).not.toMatch(/[\n\r\u202e]/);
  });
});

describe("far too much", () => {
  it("of one cell, one task, one role", () => {
    const matrix = {
      tasks: times(MANY, () => ({ id: "t" })),
      roles: times(MANY, () => ({ id: "a" })),
      assignments: times(MANY, () => ({ task: "t", role: "a", letters: "AR" })),
    };
    const found = quickly(() => checkRaci(matrix));
    expect(found.map(({ code, data }) => [code, data["count"] ?? data["letters"]])).toEqual([
      ["raci/letter-twice", "RA"],
      ["raci/duplicate-id", MANY],
      ["raci/duplicate-id", MANY],
    ]);
  });

  it("of assignments that mean nothing", () => {
    const assignments = times(MANY, (i) => ({
      task: "x",
      role: "a",
      letters: String.fromCharCode(0x4e00 + (i % 20_000)),
    }));
    const tasks = [{ id: "t" }];
    const roles = [{ id: "a" }];
    expect(quickly(() => checkRaci({ tasks, roles, assignments })).length).toBe(3);
    const foreign = assignments.map((each) => ({ ...each, task: "t" }));
    const [finding] = quickly(() => checkRaci({ tasks, roles, assignments: foreign }));
    expect(finding).toMatchObject({ code: "raci/foreign-letter", data: { count: 20_000 } });
    expect(finding?.data["letters"]).toHaveLength(20);
  });

  it("of text in names, ids and letters", () => {
    const long = "x".repeat(10_000_000);
    const matrix = {
      tasks: [{ id: long, name: long }],
      roles: [{ id: "a", name: long }],
      assignments: [{ task: long, role: "a", letters: "A".repeat(10_000_000) }],
    };
    expect(quickly(() => codes(parseRaciMatrix(matrix)))).toEqual(["raci/letter-twice", "raci/no-doer"]);
  });

  it("of pairs, approvals, links and people around one task", () => {
    const tasks = [{ id: "t" }, ...times(MANY, (i) => ({ id: `t${i}`, approves: "t" }))];
    const roles = times(2000, (i) => ({ id: `r${i}` }));
    const matrix: RaciMatrix = {
      tasks,
      roles,
      assignments: [
        ...roles.map(({ id }) => ({ task: "t", role: id, letters: "R" })),
        ...times(MANY, (i) => ({ task: `t${i}`, role: `r${i % 2000}`, letters: "A" })),
      ],
      people: roles.map(({ id }) => ({ id, roles: [id] })),
      conflicts: times(MANY, (i) => ["t", `t${i}`] as const),
    };
    const links = times(MANY, (i) => ({ from: `t${i}`, to: "t" }));
    const found = quickly(() => checkRaci(matrix, { workflow: { steps: tasks, links } }));
    const count = (code: string): number => found.filter((each) => each.code === code).length;
    expect(count("raci/conflict-in-role")).toBe(MANY);
    expect(count("raci/self-approval")).toBe(MANY);
    expect(count("raci/hand-off-gap")).toBe(MANY);
    const gap = found.find(({ code }) => code === "raci/hand-off-gap");
    expect(gap?.data).toMatchObject({ count: 1999 });
    expect(gap?.data["roles"]).toHaveLength(20);
  });
});
