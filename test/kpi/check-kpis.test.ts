import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RuleDoc } from "../../src/core/rule-doc.js";
import { checkKpis, kpiRules } from "../../src/kpi/check-kpis.js";
import type { KpiModel } from "../../src/kpi/model.js";

const folder = new URL("../../src/kpi/rules/", import.meta.url);
const docs: RuleDoc[] = [];
for (const name of readdirSync(folder).filter((each) => each.endsWith(".doc.ts") && !each.startsWith("target-"))) {
  docs.push(...Object.values((await import(new URL(name, folder).href)) as Record<string, RuleDoc>));
}
const codesOf = (model: string): readonly string[] => checkKpis(JSON.parse(model) as KpiModel).map(({ code }) => code);

describe("the rules of checkKpis", () => {
  it("are documented, each once", () => {
    expect(docs.map((doc) => doc.code).sort()).toEqual(kpiRules.map((rule) => rule.code).sort());
  });

  it.each(docs.map((doc) => [doc.code, doc] as const))("%s fires on its wrong example and is silent on its right one", (code, doc) => {
    expect(codesOf(doc.wrong)).toContain(code);
    expect(codesOf(doc.right)).not.toContain(code);
  });

  it.each(docs.map((doc) => [doc.code, doc] as const))("%s: its right example has no errors of any kind", (_, doc) => {
    const errors = checkKpis(JSON.parse(doc.right) as KpiModel).filter((finding) => finding.severity === "error");
    expect(errors).toEqual([]);
  });
});
