import { readdirSync } from "node:fs";
import { type Finding, render } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { checkWorkflow, type Workflow, type WorkflowLimits, workflowCatalog, workflowRules } from "opslogic/workflow";
import { safeParseWorkflow } from "opslogic/workflow/schema";
import { describe, expect, it } from "vitest";
import type { RuleDoc } from "../../src/core/rule-doc.js";

const folder = new URL("../../src/workflow/rules/", import.meta.url);
const docs: RuleDoc[] = [];
for (const name of readdirSync(folder).filter((each) => each.endsWith(".doc.ts"))) {
  docs.push(...Object.values((await import(new URL(name, folder).href)) as Record<string, RuleDoc>));
}

interface Example {
  readonly workflow: Workflow;
  readonly limits?: WorkflowLimits;
}

function exampleOf(text: string): Example {
  const read = JSON.parse(text) as Example | Workflow;
  return "workflow" in read ? read : { workflow: read };
}

function findingsOf(text: string): readonly Finding[] {
  const { workflow, limits } = exampleOf(text);
  return checkWorkflow(workflow, { limits });
}

const entries = docs.map((doc) => [doc.code, doc] as const);

describe("the rules of checkWorkflow", () => {
  it("are documented, each once", () => {
    expect(docs.map((doc) => doc.code).sort()).toEqual(workflowRules.map((rule) => rule.code).sort());
  });

  it.each(entries)("%s fires on its wrong example, and nothing does on its right one", (code, doc) => {
    expect(findingsOf(doc.wrong).map((each) => each.code)).toContain(code);
    expect(findingsOf(doc.right)).toEqual([]);
  });

  it.each(entries)("%s: its examples have the shape of a workflow", (_, doc) => {
    for (const text of [doc.wrong, doc.right]) expect(safeParseWorkflow(exampleOf(text).workflow).ok).toBe(true);
  });

  it.each(entries)("%s names its number in the catalog, in both languages", (code, doc) => {
    for (const text of Object.values(doc.why)) expect(text).toContain(workflowCatalog[code]?.catalog);
  });
});

describe("the words of a finding", () => {
  it.each(entries)("%s: are whole sentences in both languages, with every step and number", (code, doc) => {
    const finding = findingsOf(doc.wrong).find((each) => each.code === code) as Finding;
    for (const text of [render(finding, en), render(finding, zhCN)]) {
      expect(text).toMatch(/[.。]$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\(\)|（）|您|请注意|被/);
      const ids = Object.values(finding.place.ids ?? {}).flatMap((id) => id.split("+"));
      for (const id of ids) expect(text).toContain(id);
      for (const [key, value] of Object.entries(finding.data)) {
        if (key !== "count" && typeof value === "number") expect(text).toContain(String(value));
      }
    }
  });

  it("count what they do not name", () => {
    const steps = Array.from({ length: 50 }, (_, i) => ({ id: `s${String(i).padStart(2, "0")}`, owner: "a" }));
    const links = steps.map(({ id }, i) => ({ from: id, to: steps[(i + 1) % 50]?.id ?? "" }));
    const finding = checkWorkflow({ steps, links }).find(
      ({ code }) => code === "workflow/cycle-without-exit",
    ) as Finding;
    expect(finding.data["steps"]).toHaveLength(20);
    expect(render(finding, en)).toContain("s19 and 30 more");
    expect(render(finding, zhCN)).toContain("s19 等 50 个");
    expect(finding.place.ids?.["steps"]?.split("+")).toHaveLength(50);
  });
});
