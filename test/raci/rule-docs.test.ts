import { readdirSync } from "node:fs";
import { type Finding, render } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { checkRaci, type RaciLimits, type RaciMatrix, type RaciWorkflow, raciCatalog, raciRules } from "opslogic/raci";
import { safeParseRaciMatrix } from "opslogic/raci/schema";
import { describe, expect, it } from "vitest";
import type { RuleDoc } from "../../src/core/rule-doc.js";

const folder = new URL("../../src/raci/rules/", import.meta.url);
const docs: RuleDoc[] = [];
// Deputies have a check of their own.
for (const name of readdirSync(folder).filter((each) => each.endsWith(".doc.ts") && each !== "deputies.doc.ts")) {
  docs.push(...Object.values((await import(new URL(name, folder).href)) as Record<string, RuleDoc>));
}

interface Example {
  readonly matrix: RaciMatrix;
  readonly workflow?: RaciWorkflow;
  readonly limits?: RaciLimits;
}

function exampleOf(text: string): Example {
  const read = JSON.parse(text) as Example | RaciMatrix;
  return "matrix" in read ? read : { matrix: read };
}

function findingsOf(text: string): readonly Finding[] {
  const { matrix, workflow, limits } = exampleOf(text);
  return checkRaci(matrix, { workflow, limits });
}

const entries = docs.map((doc) => [doc.code, doc] as const);

describe("the rules of checkRaci", () => {
  it("are documented, each once", () => {
    expect(docs.map((doc) => doc.code).sort()).toEqual(raciRules.map((rule) => rule.code).sort());
  });

  it.each(entries)("%s fires on its wrong example and is silent on its right one", (code, doc) => {
    expect(findingsOf(doc.wrong).map((each) => each.code)).toContain(code);
    expect(findingsOf(doc.right).map((each) => each.code)).not.toContain(code);
  });

  it.each(entries)("%s: its right example has no errors of any kind", (_, doc) => {
    expect(findingsOf(doc.right).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(entries)("%s: its examples have the shape of a matrix", (_, doc) => {
    for (const example of [doc.wrong, doc.right]) expect(safeParseRaciMatrix(exampleOf(example).matrix).ok).toBe(true);
  });

  it.each(entries)("%s names its number in the catalog, in both languages", (code, doc) => {
    for (const text of Object.values(doc.why)) expect(text).toContain(raciCatalog[code]?.catalog);
  });
});

describe("the words of a finding", () => {
  it.each(entries)("%s: are whole sentences in both languages, and show the letters", (code, doc) => {
    const finding = findingsOf(doc.wrong).find((each) => each.code === code) as Finding;
    const [english, chinese] = [render(finding, en), render(finding, zhCN)];
    expect(english).toMatch(/[.?]$/);
    expect(chinese).toMatch(/[。？]$/);
    expect(english + chinese).not.toMatch(/undefined|null|NaN|\[object|\(\)|（）|您|请注意|被/);
    const { letter, letters } = finding.data;
    for (const shown of [letter, letters].flat()) {
      if (shown !== undefined) for (const text of [english, chinese]) expect(text).toContain(String(shown));
    }
    for (const id of Object.values(finding.place.ids ?? {}).filter((each) => each !== "")) {
      for (const text of [english, chinese]) expect(text).toContain(id);
    }
  });

  it("count what they do not name", () => {
    const roles = Array.from({ length: 50 }, (_, i) => ({ id: `role-${i}` }));
    const assignments = roles.map(({ id }) => ({ task: "t", role: id, letters: "A" }));
    const finding = checkRaci({ tasks: [{ id: "t" }], roles, assignments }).find(
      ({ code }) => code === "raci/several-deciders",
    ) as Finding;
    expect(finding.data["roles"]).toHaveLength(20);
    expect(render(finding, en)).toContain("role-19 and 30 more");
    expect(render(finding, zhCN)).toContain("role-19 等 50 个");
  });
});
