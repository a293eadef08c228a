import { checkRaci, type RaciPerson, suggestAssignments } from "opslogic/raci";
import { parseRaciMatrix } from "opslogic/raci/schema";
import { describe, expect, it } from "vitest";
import { codeOf } from "../kpi/vectors.js";

const person = (id: string, more: Partial<RaciPerson> = {}): RaciPerson => ({ id, roles: [], ...more });
const whys = (...given: Parameters<typeof suggestAssignments>): unknown =>
  suggestAssignments(...given).unassigned.map(({ task, reason }) => `${task} ${reason}`);
const who = (...given: Parameters<typeof suggestAssignments>): unknown =>
  suggestAssignments(...given).assigned.map(({ task, doer, doerReason }) => `${task} ${doer} ${doerReason}`);

describe("why somebody does a task", () => {
  it("is that nobody else could", () => {
    expect(who([{ id: "t", skills: ["law"] }], [person("a"), person("b", { skills: { law: 1 } })])).toEqual([
      "t b only-one",
    ]);
  });

  it("is skill, then load, then the wish to grow, then the order of the list", () => {
    const people = [person("a", { skills: { law: 2 } }), person("b", { skills: { law: 3 } })];
    expect(who([{ id: "t", skills: ["law"] }], people)).toEqual(["t b skill"]);
    const even = [person("a", { skills: { law: 1 } }), person("b", { skills: { law: 1 }, wishes: ["law"] })];
    expect(
      who(
        [
          { id: "t", skills: ["law"] },
          { id: "u", skills: ["law"] },
        ],
        even,
      ),
    ).toEqual(["t b wish", "u a load"]);
    expect(who([{ id: "t" }], [person("a"), person("b")])).toEqual(["t a order"]);
  });

  it("is the share of the capacity, exactly", () => {
    const people = [person("a", { capacity: 3 }), person("b", { capacity: 0.3 })];
    // Both carry a third after one task each; in floats 0.1 / 0.3 is more than 1 / 3.
    const tasks = [
      { id: "t", effort: 1, skills: ["x"] },
      { id: "u", effort: 0.1, skills: ["y"] },
      { id: "v", effort: 0.1 },
    ];
    const skilled = [person("b", { capacity: 0.3, skills: { y: 1 } }), person("a", { capacity: 3, skills: { x: 1 } })];
    expect(who(tasks, skilled)).toEqual(["t a only-one", "u b only-one", "v b order"]);
    expect(people).toHaveLength(2);
  });
});

describe("who decides", () => {
  it("is somebody else, as long as there is anybody, and who decides least", () => {
    const tasks = ["t", "u", "v"].map((id) => ({ id }));
    const { assigned } = suggestAssignments(tasks, [person("a"), person("b"), person("c")]);
    expect(assigned.map(({ decider, deciderReason }) => [decider, deciderReason])).toEqual([
      ["b", "order"],
      ["a", "order"],
      ["a", "order"],
    ]);
    const [alone] = suggestAssignments([{ id: "t" }], [person("a")]).assigned;
    expect(alone).toEqual({
      ...{ task: "t", doer: "a", doerReason: "only-one", decider: "a", deciderReason: "only-one", candidates: 1 },
    });
  });

  it("is among those named, whatever their skill and load", () => {
    const people = [person("a", { capacity: 5 }), person("boss", { capacity: 0 })];
    const { assigned, matrix } = suggestAssignments([{ id: "t", effort: 5 }], people, { deciders: ["boss", "boss"] });
    expect(assigned[0]).toMatchObject({ doer: "a", decider: "boss", deciderReason: "only-one" });
    expect(matrix.assignments).toEqual([
      { task: "t", role: "a", letters: "R" },
      { task: "t", role: "boss", letters: "A" },
    ]);
  });
});

describe("why nobody does a task", () => {
  const law = { id: "t", skills: ["law"], effort: 2, start: "2026-07-01", end: "2026-07-03" };
  const lawyer = person("a", { skills: { law: 1 } });
  const july = [{ start: "2026-07-03", end: "2026-07-09" }];

  it.each([
    ["no-people", [law], [], {}],
    ["no-skill", [law], [person("a", { skills: { code: 9 } })], {}],
    ["no-skill", [law], [lawyer], { skillLevel: 2 }],
    ["absent", [law], [{ ...lawyer, absences: july }, person("b")], {}],
    ["no-capacity", [law], [{ ...lawyer, capacity: 1 }, person("b")], {}],
    ["no-decider", [law], [lawyer], { deciders: [] }],
    ["no-decider", [law], [lawyer, person("b", { absences: july })], { deciders: ["b"] }],
    ["approves-itself", [{ ...law, approves: "t" }], [lawyer, person("b")], {}],
  ] as const)("%s", (reason, tasks, people, options) => {
    expect(whys(tasks, people, options)).toEqual([`t ${reason}`]);
  });

  it("is a conflict with what he has already", () => {
    const tasks = [{ id: "pay" }, { id: "book", skills: ["law"] }, { id: "file", skills: ["law"] }];
    const conflicts = [["file", "book"]] as const;
    expect(whys(tasks, [lawyer, person("b")], { conflicts })).toEqual(["file conflict"]);
    expect(whys(tasks, [lawyer, person("b", { skills: { law: 1 } })], { conflicts })).toEqual(["file conflict"]);
    const three = [lawyer, person("b"), person("c", { skills: { law: 1 } })];
    expect(whys(tasks, three, { conflicts, deciders: ["b"] })).toEqual(["file no-decider"]);
  });

  it("is told of all, with a matrix that has no tasks, if nothing can be done", () => {
    const { assigned, unassigned, matrix } = suggestAssignments([law, { id: "u", skills: ["x"] }], [person("a")]);
    expect([assigned, unassigned.length, matrix.tasks, matrix.assignments]).toEqual([[], 2, [], []]);
    expect(suggestAssignments([], [])).toMatchObject({ assigned: [], unassigned: [] });
  });
});

describe("approvals", () => {
  it("are by others than those who did the work; who decided it may", () => {
    const tasks = [{ id: "offer" }, { id: "release", approves: "offer" }, { id: "audit", approves: "release" }];
    const { assigned, matrix } = suggestAssignments(tasks, [person("a"), person("b")]);
    expect(assigned.map(({ task, doer, decider }) => [task, doer, decider])).toEqual([
      ["offer", "a", "b"],
      ["release", "b", "b"],
      ["audit", "a", "a"],
    ]);
    expect(checkRaci(matrix).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("in a circle are given out like others", () => {
    const tasks = [
      { id: "t", approves: "u" },
      { id: "u", approves: "t" },
    ];
    const { assigned, unassigned, matrix } = suggestAssignments(tasks, [person("a"), person("b"), person("c")]);
    expect(assigned.length + unassigned.length).toBe(2);
    expect(checkRaci(matrix).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("capacity", () => {
  it("is compared exactly", () => {
    const third = 0.3333333333333333;
    const tasks = ["t", "u", "v"].map((id) => ({ id, effort: third }));
    expect(whys(tasks, [person("a", { capacity: 1 })])).toEqual([]);
    const tenths = ["t", "u", "v"].map((id) => ({ id, effort: 0.1 }));
    expect(whys(tenths, [person("a", { capacity: 0.3 })])).toEqual([]);
    expect(whys(tenths, [person("a", { capacity: 0.29999999999999993 })])).toEqual(["v no-capacity"]);
  });

  it("of zero leaves tasks without effort", () => {
    const tasks = [{ id: "t" }, { id: "u", effort: 0 }, { id: "v", effort: 5e-324 }];
    expect(whys(tasks, [person("a", { capacity: 0 })])).toEqual(["v no-capacity"]);
  });

  it("is made by moving one earlier task to another", () => {
    // The larger tasks are given out first, and a, the better one, takes "big"; then only a could do "law".
    const people = [
      person("a", { skills: { code: 3, law: 1 }, capacity: 10 }),
      person("b", { skills: { code: 1, law: 1 }, capacity: 10 }),
    ];
    const tasks = [
      { id: "big", skills: ["code"], effort: 8 },
      { id: "mid", skills: ["code"], effort: 6 },
      { id: "low", skills: ["code"], effort: 2 },
      { id: "law", skills: ["law"], effort: 4 },
    ];
    expect(who(tasks, people)).toEqual(["big a skill", "mid b only-one", "low a only-one", "law b only-one"]);
    const moved = suggestAssignments(
      [...tasks.slice(0, 1), { id: "low", skills: ["code"], effort: 3 }, { id: "rest", effort: 9, skills: ["law"] }],
      [
        person("a", { skills: { code: 3, law: 2 }, capacity: 12 }),
        person("b", { skills: { code: 1 }, capacity: 12 }),
        person("c"),
      ],
    );
    expect(moved.unassigned).toEqual([]);
    const tight = suggestAssignments(
      [
        { id: "x", skills: ["code"], effort: 8 },
        { id: "y", skills: ["code", "law"], effort: 4, start: "2026-07-01" },
        { id: "z", skills: ["law"], effort: 6 },
      ],
      [
        person("a", { skills: { code: 3, law: 3 }, capacity: 10 }),
        person("b", { skills: { code: 1, law: 1 }, capacity: 10 }),
        person("boss"),
      ],
      { deciders: ["boss"] },
    );
    expect(tight.assigned.map(({ task, doer, doerReason }) => `${task} ${doer} ${doerReason}`)).toEqual([
      "x a skill",
      "y b only-one",
      "z b only-one",
    ]);
    const move = suggestAssignments(
      [
        { id: "x", effort: 4, skills: ["code"] },
        { id: "y", effort: 3, skills: ["law"] },
        { id: "w", effort: 1, skills: ["law"] },
      ],
      [
        person("a", { skills: { code: 3, law: 3 }, capacity: 4 }),
        person("b", { skills: { code: 1 }, capacity: 4 }),
        person("c", { skills: { law: 1 }, capacity: 3 }),
        person("boss"),
      ],
      { deciders: ["boss"] },
    );
    expect(move.assigned.map(({ task, doer, doerReason }) => `${task} ${doer} ${doerReason}`)).toEqual([
      "x b moved",
      "y c only-one",
      "w a only-one",
    ]);
    expect(checkRaci(move.matrix).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("what comes out", () => {
  it("is a matrix with people in it, of the right shape", () => {
    const tasks = [{ id: "t", effort: 1, start: "2026-07-01", name: { "zh-CN": "答复" } }];
    const { matrix } = suggestAssignments(tasks, [
      person("a", { name: "Li", capacity: 3, wishes: ["x"] }),
      person("b"),
    ]);
    expect(parseRaciMatrix(JSON.parse(JSON.stringify(matrix)))).toEqual(matrix);
    expect(matrix.tasks).toEqual([{ id: "t", effort: 1, name: { "zh-CN": "答复" } }]);
    expect(matrix.roles).toEqual([{ id: "a", name: "Li", capacity: 3 }, { id: "b" }]);
    expect(matrix.people?.map(({ roles }) => roles)).toEqual([["a"], ["b"]]);
  });

  it("does not take long for 2,000 tasks and 500 people", () => {
    const people = Array.from({ length: 500 }, (_, i) =>
      person(`p${i}`, { capacity: 7, skills: { [`s${i % 20}`]: 1 + (i % 3) } }),
    );
    const tasks = Array.from({ length: 2000 }, (_, i) => ({
      ...{ id: `t${i}`, effort: 1 + (i % 5), skills: i % 4 === 0 ? [] : [`s${i % 20}`] },
      ...(i % 3 === 0 ? { approves: `t${i + 1}` } : {}),
    }));
    const conflicts = tasks.flatMap(({ id }, i) => [1, 2, 3].map((step) => [id, `t${(i * 7 + step) % 2000}`] as const));
    const start = performance.now();
    const { unassigned, matrix } = suggestAssignments(tasks, people, { conflicts });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(unassigned.length).toBeGreaterThan(0);
    expect(checkRaci(matrix).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("a broken call", () => {
  const tasks = [{ id: "t" }];
  it.each([
    ["raci/duplicate-id", () => suggestAssignments([...tasks, ...tasks], [])],
    ["raci/duplicate-id", () => suggestAssignments(tasks, [person("a"), person("a")])],
    ["raci/unknown-person", () => suggestAssignments(tasks, [person("a")], { deciders: ["__proto__"] })],
    ["raci/wrong-amount", () => suggestAssignments([{ id: "t", effort: -1 }], [])],
    ["raci/wrong-amount", () => suggestAssignments(tasks, [person("a", { capacity: -0.5 })])],
    ["core/not-finite", () => suggestAssignments(tasks, [person("a", { capacity: Number.NaN })])],
    ["core/not-finite", () => suggestAssignments(tasks, [person("a", { skills: { law: Number.POSITIVE_INFINITY } })])],
    ["raci/wrong-days", () => suggestAssignments([{ id: "t", start: "2026-07-02", end: "2026-07-01" }], [])],
    ["calendar/not-a-day", () => suggestAssignments([{ id: "t", start: "2026-02-30" }], [])],
    [
      "calendar/not-a-day",
      () => suggestAssignments(tasks, [person("a", { absences: [{ start: "soon", end: "later" }] })]),
    ],
  ])("is refused: %s", (code, call) => {
    expect(codeOf(call)).toBe(code);
  });
});
