import { type Finding, render } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { checkWorkflow, leadTime, type Workflow, type WorkflowLink } from "opslogic/workflow";
import { parseWorkflow } from "opslogic/workflow/schema";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../kpi/vectors.js";

const MANY = 100_000;
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const chain = (ids: readonly string[]): WorkflowLink[] => ids.slice(1).map((to, i) => ({ from: ids[i] as string, to }));
const found = (workflow: Workflow): unknown[] => checkWorkflow(workflow).map(({ code, place }) => [code, place.ids]);

/** Generous: what is not linear takes minutes. */
function quickly<T>(run: () => T): T {
  const start = performance.now();
  const answer = run();
  expect(performance.now() - start).toBeLessThan(10_000);
  return answer;
}

describe("hostile ids", () => {
  const ids = [
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "",
    " ",
    "\ud800",
    "a\u0000b",
    "受理",
    "a+b",
    "<b>",
  ];

  it("are ids like others", () => {
    const steps = ids.map((id) => ({ id, owner: "constructor" }));
    const workflow: Workflow = deepFreeze({ steps, links: chain(ids), slaMinutes: 1 });
    expect(found(workflow)).toEqual([
      ...ids.slice(0, -1).map((id) => ["workflow/no-duration", { step: id }]),
      ["workflow/dead-end", { step: "<b>" }],
      ["workflow/no-duration", { step: "<b>" }],
    ]);
  });

  it("are not found where they are not", () => {
    const links = ids.map((id) => ({ from: "a", to: id }));
    const codes = checkWorkflow({ steps: [{ id: "a", owner: "A" }], links }).map(({ code }) => code);
    expect(codes.filter((code) => code === "workflow/unknown-step")).toHaveLength(ids.length);
  });

  it("stay on one line of a message", () => {
    const id = "reply\nworkflow/no-owner: forged\u202e";
    for (const finding of checkWorkflow({ steps: [{ id }], links: [{ from: id, to: id }] })) {
      for (const locale of [en, zhCN]) expect(render(finding, locale)).not.toMatch(/[\n\r\u202e]/);
    }
  });
});

describe("hostile numbers", () => {
  const bad = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1];

  it.each(bad)("minutes of %d count as none, and are told", (minutes) => {
    const steps = [
      { id: "a", owner: "A", minutes, waitMinutes: minutes, deadlineMinutes: 1 },
      { id: "e", kind: "end" },
    ] as const;
    const findings = checkWorkflow({ steps, links: chain(["a", "e"]), slaMinutes: 0 });
    expect(findings).toMatchObject([{ code: "workflow/bad-duration", data: { step: "a", minutes: String(minutes) } }]);
    for (const locale of [en, zhCN]) expect(render(findings[0] as Finding, locale)).toContain(String(minutes));
  });

  it.each(bad)("a service level, a deadline, a limit or a probability of %d breaks nothing", (number) => {
    const steps = [
      { id: "d", kind: "decision", deadlineMinutes: number, minutes: 5 },
      { id: "a", owner: "A" },
      { id: "e", kind: "end" },
    ] as const;
    const links = [
      ...[
        { from: "d", to: "a", probability: number },
        { from: "d", to: "e", probability: number },
      ],
      ...chain(["a", "e"]),
    ];
    const findings = checkWorkflow({ steps, links, slaMinutes: number }, { limits: { maxHandOffs: number } });
    expect(findings.map(({ code }) => code)).not.toContain("core/rule-failed");
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    expect(findings.map(({ code }) => code)).toContain("workflow/probability-sum");
  });

  it("null is as good as nothing", () => {
    const given = { owner: null, minutes: null, waitMinutes: null, deadlineMinutes: null, resources: null, kind: null };
    const steps = [
      { id: "a", ...given },
      { id: "d", ...given, kind: "decision" },
      { id: "e", kind: "end" },
    ];
    const links = ["a-d", "d-a", "d-e"].map((ends) => {
      const [from = "", to = ""] = ends.split("-");
      return { from, to, condition: null, probability: null };
    });
    const told = { requireResources: true, requireDeadline: true };
    const findings = checkWorkflow({ steps, links, slaMinutes: null } as never, { limits: told });
    const said = findings.map(({ code, place }) => `${code.slice(9)} ${place.ids?.["step"] ?? ""}`);
    expect(said.sort()).toEqual([
      ...["no-deadline a", "no-owner a", "no-resources a", "no-start ", "unconditioned-branches d"],
      ...["unreachable-step a", "unreachable-step d", "unreachable-step e"],
    ]);
  });

  it("numbers near the largest do not overflow into findings", () => {
    const steps = times(3, (i) => ({ id: `s${i}`, owner: "A", minutes: Number.MAX_VALUE }));
    const links = chain(steps.map(({ id }) => id));
    expect(found({ steps, links, slaMinutes: 5 })).toContainEqual(["workflow/sla-impossible", undefined]);
    expect(JSON.stringify(checkWorkflow({ steps, links, slaMinutes: 5 }))).not.toContain("null");
  });
});

describe("far too much", () => {
  it("of one step and one link", () => {
    const steps = [...times(MANY, () => ({ id: "a", owner: "A" })), { id: "e", kind: "end" as const }];
    const links = times(MANY, () => ({ from: "a", to: "e" }));
    expect(quickly(() => checkWorkflow({ steps, links }))).toMatchObject([
      { code: "workflow/duplicate-link" },
      { code: "workflow/duplicate-step", data: { count: MANY } },
    ]);
  });

  it("of ways between two steps", () => {
    const steps = [
      { id: "d", kind: "decision" },
      { id: "e", kind: "end" },
    ] as const;
    const links = times(MANY, (i) => ({ from: "d", to: "e", condition: `case ${i}` }));
    const bare = times(MANY, (i) => ({ from: "d", to: "e", condition: " ".repeat(i % 7) }));
    expect(quickly(() => found({ steps, links }))).toEqual([["workflow/duplicate-link", { from: "d", to: "e" }]]);
    const open = quickly(() => checkWorkflow({ steps, links: bare })).find(({ place }) => place.ids?.["step"] === "d");
    expect(open).toMatchObject({ code: "workflow/unconditioned-branches", data: { count: 7 } });
  });

  it("of text", () => {
    const long = "x".repeat(10_000_000);
    const workflow = {
      name: long,
      steps: [{ id: long, name: long, owner: long, instruction: long }],
      links: [{ from: long, to: long, condition: long }],
    };
    const codes = quickly(() => checkWorkflow(parseWorkflow(workflow)).map(({ code }) => code));
    expect(codes.sort()).toEqual([
      "workflow/cycle-without-exit",
      "workflow/no-end",
      "workflow/no-start",
      "workflow/unreachable-step",
    ]);
  });

  it("of owners around one task", () => {
    const steps = [
      { id: "hub", owner: "H" },
      ...times(MANY, (i) => ({ id: `i${i}`, owner: `A${i}` })),
      ...times(MANY, (i) => ({ id: `o${i}`, owner: i === MANY - 1 ? "A0" : `B${i}` })),
    ];
    const links = times(MANY, (i) => [
      { from: `i${i}`, to: "hub" },
      { from: "hub", to: `o${i}` },
    ]).flat();
    const findings = quickly(() => checkWorkflow({ steps, links }));
    expect(findings.find(({ code }) => code === "workflow/ping-pong")).toMatchObject({
      place: { ids: { step: "hub" } },
      data: { owner: "H", back: "A0" },
    });
  });

  it("of steps in one loop, and of loops in one another", () => {
    const ids = times(MANY, (i) => `s${String(i).padStart(6, "0")}`);
    const steps = ids.map((id) => ({ id, owner: "A" }));
    const ring = [...chain(ids), { from: ids[MANY - 1] as string, to: ids[0] as string }];
    const [loop] = quickly(() => checkWorkflow({ steps, links: ring })).filter(
      ({ place }) => "steps" in (place.ids ?? {}),
    );
    expect(loop?.place.ids?.["steps"]).toBe(ids.join("+"));
    const nested = [...chain(ids), ...ids.slice(1).map((from, i) => ({ from, to: ids[Math.floor(i / 2)] as string }))];
    const findings = quickly(() => checkWorkflow({ steps, links: nested, slaMinutes: 1 }));
    expect(findings.filter(({ code }) => code === "workflow/cycle-without-exit")).toHaveLength(1);
  });

  it("a chain of a million steps is a chain", () => {
    const ids = times(1_000_000, (i) => `s${i}`);
    const steps = ids.map((id) => ({ id, owner: "A", minutes: 0.1 }));
    const workflow: Workflow = { steps, links: chain(ids), slaMinutes: 100_000 };
    const findings = checkWorkflow(workflow);
    expect(findings.map(({ code, place }) => [code, place.ids])).toEqual([["workflow/dead-end", { step: "s999999" }]]);
    const late = checkWorkflow({ ...workflow, slaMinutes: 99_999.9 });
    expect(late.map(({ code, data }) => [code, data["best"]])).toEqual([
      ["workflow/sla-impossible", 100_000],
      ["workflow/dead-end", undefined],
    ]);
    expect(String(leadTime(workflow).worst.value)).toBe("100000");
  }, 120_000);
});
