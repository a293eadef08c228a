import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { checkRaci, type RaciMatrix, raciPage, raciSkeleton, renderRaciPage } from "opslogic/raci";
import type { Workflow } from "opslogic/workflow";
import { describe, expect, it } from "vitest";
import { codeOf, deepFreeze } from "../kpi/vectors.js";

const matrix: RaciMatrix = deepFreeze({
  variant: "RASCI",
  tasks: [
    { id: "reply", name: { en: "Reply", "zh-CN": "答复" } },
    { id: "refund", name: "Refund" },
    { id: "refund-2", name: "Refund" },
    { id: "fix" },
    { id: "tell" },
  ],
  roles: [{ id: "agent", name: { en: "Agent", "zh-CN": "客服" } }, { id: "lead" }, { id: "dev", name: "Dev" }],
  assignments: [
    { task: "reply", role: "agent", letters: "R" },
    { task: "reply", role: "lead", letters: "AR" },
    { task: "refund", role: "lead", letters: "A" },
    { task: "refund-2", role: "lead", letters: "A" },
    { task: "fix", role: "agent", letters: "SC" },
    { task: "tell", role: "agent", letters: "I" },
    { task: "tell", role: "dev", letters: "A" },
  ],
  people: [
    { id: "li", name: "Li *Na*", roles: ["agent"] },
    { id: "li", roles: ["lead", "agent", "ghost"] },
    { id: "wang", roles: [] },
  ],
  deputies: [
    { role: "dev", deputy: "li", start: "2026-07-01", end: "2026-07-05" },
    { role: "lead", deputy: "li", start: "2026-08-01" },
  ],
});

describe("a person's page", () => {
  it("holds every part by every role", () => {
    const page = raciPage(matrix, "li");
    expect(page.roles.map(({ role }) => role)).toEqual(["agent", "lead", "ghost"]);
    expect(page.does.map(({ task, role }) => `${task} ${role}`)).toEqual(["reply agent", "reply lead"]);
    expect(page.decides.map(({ task }) => task)).toEqual(["reply", "refund", "refund-2"]);
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });

  it("is written in both languages, each task once, same names apart", () => {
    expect(renderRaciPage(raciPage(matrix, "li"), en)).toBe(
      [
        ...["# Li \\*Na\\*", "", "Agent, lead, ghost", ""],
        ...["## What I decide (A Accountable)", "", "- Reply", "- Refund", "- Refund", ""],
        ...["## What I do (R Responsible)", "", "- Reply", ""],
        ...["## What I support (S Support)", "", "- fix", ""],
        ...["## What I am asked about before (C Consulted)", "", "- fix", ""],
        ...["## What I am told of after (I Informed)", "", "- tell", ""],
        ...["## Whom I stand in for", "", "- Dev: 2026-07-01 to 2026-07-05", "- lead: from 2026-08-01 on", ""],
      ].join("\n"),
    );
    const chinese = renderRaciPage(raciPage(matrix, "li"), zhCN);
    expect(chinese).toContain("客服、lead、ghost\n\n## 我拍板（A 最终负责人）\n\n- 答复\n");
    expect(chinese).toContain("- Dev：2026-07-01 至 2026-07-05\n- lead：2026-08-01 起\n");
    expect(renderRaciPage(raciPage(matrix, "wang"), en)).toBe("# wang\n\nNothing in this matrix.\n");
    expect(renderRaciPage(raciPage(matrix, "wang"), zhCN)).toBe("# wang\n\n这张矩阵中没有我的任务。\n");
  });

  it("names letters of other variants by the letter alone, and lists those with a meaning of their own", () => {
    const rapid = {
      variant: "RAPID",
      tasks: [{ id: "t" }],
      roles: [{ id: "a" }],
      assignments: [{ task: "t", role: "a", letters: "DRA" }],
      people: [{ id: "li", roles: ["a"] }],
    };
    expect(renderRaciPage(raciPage(rapid, "li"), en)).toBe(
      "# li\n\na\n\n## What I decide (D)\n\n- t\n\n## Other parts\n\n- R t\n- A t\n",
    );
  });

  it("cannot be forged by names, ids and letters", () => {
    const evil = "x\n# <b>forged</b> [a](javascript:b) $& {letter}";
    const forged: RaciMatrix = {
      variant: { name: evil, letters: "$#", decider: "$", doer: "#" },
      tasks: [{ id: evil }],
      roles: [{ id: evil }],
      assignments: [{ task: evil, role: evil, letters: "$#" }],
      people: [{ id: evil, roles: [evil] }],
      deputies: [{ role: evil, deputy: evil, start: evil, end: evil }],
    };
    for (const locale of [en, zhCN]) {
      const lines = renderRaciPage(raciPage(forged, evil), locale).split("\n");
      expect(lines.filter((line) => line.startsWith("# "))).toHaveLength(1);
      expect(lines.filter((line) => line.startsWith("## "))).toHaveLength(3);
      expect(lines.join("\n")).not.toMatch(/<b>|(?<!\\)\[a/);
      expect(lines.find((line) => line.startsWith("## "))).toMatch(/\$|&#36;/);
    }
  });

  it("is of somebody in the matrix", () => {
    expect(codeOf(() => raciPage(matrix, "__proto__"))).toBe("raci/unknown-person");
    expect(codeOf(() => raciPage({ ...matrix, people: undefined }, "li"))).toBe("raci/unknown-person");
  });
});

describe("a skeleton", () => {
  const workflow: Workflow = deepFreeze({
    name: "Feedback",
    steps: [
      { id: "in", kind: "start" },
      { id: "reply", owner: " agent ", minutes: 30, name: { en: "Reply", "zh-CN": "答复" } },
      { id: "choose", kind: "decision", owner: "lead" },
      { id: "both", kind: "parallel", owner: "lead" },
      { id: "release", owner: "lead", approves: ["reply", "release", "gone", "choose", "reply"] },
      { id: "reply", owner: "other" },
      { id: "open" },
      { id: "out", kind: "end" },
    ],
    links: [{ from: "in", to: "reply" }],
    roles: [{ id: "agent", name: "Agent" }],
  } as const);

  it("has a row for each step of work, and who does it", () => {
    expect(raciSkeleton(workflow)).toEqual({
      tasks: [
        { id: "reply", name: { en: "Reply", "zh-CN": "答复" }, step: "reply", effort: 30 },
        { id: "choose", step: "choose" },
        { id: "release", step: "release", approves: "reply" },
        { id: "open", step: "open" },
      ],
      roles: [{ id: "agent", name: "Agent" }, { id: "lead" }],
      assignments: [
        { task: "reply", role: "agent", letters: "R" },
        { task: "choose", role: "lead", letters: "R" },
        { task: "release", role: "lead", letters: "R" },
      ],
      conflicts: [["release", "choose"]],
    });
  });

  it("has a row for every step that the check asks for", () => {
    const found = checkRaci(raciSkeleton(workflow), { workflow });
    expect(found.filter(({ code }) => code.includes("step"))).toEqual([]);
    expect(raciSkeleton({ steps: [] })).toEqual({ tasks: [], roles: [], assignments: [] });
  });
});
