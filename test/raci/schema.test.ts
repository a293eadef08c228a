import { render } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { checkRaci, raciVariants } from "opslogic/raci";
import { parseRaciMatrix, raciMatrixJsonSchema, raciMatrixSchema, safeParseRaciMatrix } from "opslogic/raci/schema";
import { describe, expect, it } from "vitest";
import { OpsLogicError } from "../../src/core/error.js";
import { deepFreeze } from "../kpi/vectors.js";

const matrix = {
  name: { en: "Complaints", "zh-CN": "客户投诉" },
  variant: "RASCI",
  tasks: [
    { id: "reply", name: "Reply", effort: 2.5, step: "s1", skills: ["writing"] },
    { id: "approve", approves: "reply" },
  ],
  roles: [{ id: "agent", name: "Agent", kind: "external", active: false, capacity: 0 }],
  assignments: [{ task: "reply", role: "agent", letters: "A/R" }],
  people: [
    {
      ...{ id: "wang", name: "Wang", roles: ["agent"], skills: JSON.parse('{ "__proto__": 2 }') as unknown },
      ...{ wishes: ["law"], capacity: 5, absences: [{ start: "2026-07-01", end: "2026-07-05" }] },
    },
  ],
  conflicts: [["reply", "approve"]],
  deputies: [{ role: "agent", deputy: "wang", start: "2026-07-01", end: "2026-07-05", note: "summer" }],
};
const minimal = { tasks: [], roles: [], assignments: [] };
const cell = { task: "t", role: "a", letters: "A" };

/** Wrong matrices, each with the path and the problem that is found. */
const wrong: readonly (readonly [string, unknown, readonly (string | number)[], string])[] = [
  ["no object", "RACI", [], "other-type"],
  ["null", null, [], "other-type"],
  ["no tasks", { roles: [], assignments: [] }, ["tasks"], "other-type"],
  ["no assignments", { tasks: [], roles: [] }, ["assignments"], "other-type"],
  ["a misspelled key", { ...minimal, task: [] }, [], "unknown-key"],
  ["an unknown variant", { ...minimal, variant: "RACIX" }, ["variant"], "other-type"],
  [
    "a variant without doer",
    { ...minimal, variant: { name: "x", letters: "A", decider: "A" } },
    ["variant"],
    "other-type",
  ],
  ["an empty id", { ...minimal, tasks: [{ id: "" }] }, ["tasks", 0, "id"], "empty"],
  ["an effort below nothing", { ...minimal, tasks: [{ id: "t", effort: -1 }] }, ["tasks", 0, "effort"], "other-type"],
  [
    "an effort that is no number",
    { ...minimal, tasks: [{ id: "t", effort: Number.NaN }] },
    ["tasks", 0, "effort"],
    "other-type",
  ],
  ["a capacity as text", { ...minimal, roles: [{ id: "a", capacity: "5" }] }, ["roles", 0, "capacity"], "other-type"],
  ["another kind", { ...minimal, roles: [{ id: "a", kind: "guest" }] }, ["roles", 0, "kind"], "other-value"],
  [
    "letters as a number",
    { ...minimal, assignments: [{ ...cell, letters: 5 }] },
    ["assignments", 0, "letters"],
    "other-type",
  ],
  [
    "a cell without role",
    { ...minimal, assignments: [{ task: "t", letters: "A" }] },
    ["assignments", 0, "role"],
    "other-type",
  ],
  ["a person without roles", { ...minimal, people: [{ id: "p" }] }, ["people", 0, "roles"], "other-type"],
  [
    "a skill without level",
    { ...minimal, people: [{ id: "p", roles: [], skills: { law: "high" } }] },
    ["people", 0, "skills", "law"],
    "other-type",
  ],
  ["a pair of three", { ...minimal, conflicts: [["a", "b", "c"]] }, ["conflicts", 0], "other-type"],
  [
    "a deputy without start",
    { ...minimal, deputies: [{ role: "a", deputy: "b" }] },
    ["deputies", 0, "start"],
    "other-type",
  ],
];

describe("parseRaciMatrix", () => {
  it("gives the matrix back, whole and as a copy", () => {
    const input = deepFreeze(structuredClone(matrix));
    const parsed = parseRaciMatrix(input);
    expect(JSON.stringify(parsed)).toBe(JSON.stringify(input));
    expect(parsed).not.toBe(input);
    expect(Object.hasOwn(parsed.people?.[0]?.skills ?? {}, "__proto__")).toBe(true);
    expect(parseRaciMatrix(minimal)).toEqual(minimal);
  });

  it.each(Object.keys(raciVariants))("takes %s by name and as data", (name) => {
    for (const variant of [name, raciVariants[name]]) {
      expect(parseRaciMatrix({ ...minimal, variant: structuredClone(variant) }).variant).toEqual(variant);
    }
  });

  it("lets through what a rule judges", () => {
    const judged = {
      tasks: [{ id: "t" }, { id: "t" }],
      roles: [{ id: "a" }, { id: "a" }],
      assignments: [cell, cell, { ...cell, role: "ghost" }, { ...cell, task: "ghost" }, { ...cell, letters: "?" }],
      people: [{ id: "p", roles: ["ghost"] }],
      conflicts: [["ghost", "t"]],
    };
    const codes = new Set(checkRaci(parseRaciMatrix(judged)).map(({ code }) => code));
    for (const code of ["duplicate-id", "letter-twice", "unknown-role", "unknown-task", "foreign-letter"]) {
      expect(codes).toContain(`raci/${code}`);
    }
    expect(checkRaci(parseRaciMatrix(minimal)).map(({ code }) => code)).toEqual(["raci/empty-matrix"]);
  });

  it.each(wrong)("refuses %s", (_, input, path, problem) => {
    const parsed = safeParseRaciMatrix(input);
    expect(parsed.ok).toBe(false);
    const findings = parsed.ok ? [] : parsed.findings;
    const expected = { code: "raci/malformed-matrix", severity: "error", place: { path }, data: { problem } };
    expect(findings[0]).toMatchObject(expected);
    expect(() => parseRaciMatrix(input)).toThrow("[raci/malformed-matrix]");
    expect(render(findings[0] as never, en)).not.toMatch(/undefined|null|\[object/);
    // Paths and words of the format apart, the Chinese sentence is Chinese.
    expect(render(findings[0] as never, zhCN)).toMatch(/^[^：]+：(应为|没有|只能是)[^a-z]*[a-z,、 ]*[^a-z]*。$/u);
  });

  it("counts the findings in its error", () => {
    try {
      parseRaciMatrix({ ...minimal, tasks: Array.from({ length: 500 }, () => ({ id: 1 })) });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(OpsLogicError);
      const { details } = error as OpsLogicError;
      expect(details).toMatchObject({ function: "parseRaciMatrix", path: ["matrix", "tasks", 0, "id"] });
      expect(details.data).toMatchObject({ count: 500 });
      expect(details.data?.["findings"]).toHaveLength(100);
    }
  });
});

describe("the shape", () => {
  it("is a schema, and JSON Schema without holes", () => {
    expect(raciMatrixSchema.safeParse(matrix).success).toBe(true);
    const schema = raciMatrixJsonSchema();
    expect(schema).toMatchObject({ title: "Matrix of responsibilities", type: "object", additionalProperties: false });
    expect(JSON.stringify(schema)).not.toContain("{}");
    expect(raciMatrixJsonSchema()).not.toBe(schema);
  });
});
