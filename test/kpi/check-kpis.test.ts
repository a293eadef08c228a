import { readdirSync } from "node:fs";
import { type Finding, render } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, it } from "vitest";
import type { RuleDoc } from "../../src/core/rule-doc.js";
import { checkKpis, kpiRules } from "../../src/kpi/model/check-kpis.js";
import type { KpiModel } from "../../src/kpi/model/model.js";

const folder = new URL("../../src/kpi/rules/", import.meta.url);
const docs: RuleDoc[] = [];
for (const name of readdirSync(folder).filter((each) => each.endsWith(".doc.ts") && !each.startsWith("target-"))) {
  docs.push(...Object.values((await import(new URL(name, folder).href)) as Record<string, RuleDoc>));
}
/** `⟨text × n⟩` in an example stands for n times the text, with i from 1. */
const modelOf = (example: string): KpiModel => {
  const whole = example.replace(/⟨([\s\S]+?) × (\d+)⟩/g, (_, text: string, count: string) =>
    Array.from({ length: Number(count) }, (_each, i) =>
      text.replaceAll("{i}", `${i + 1}`).replaceAll("{i-1}", `${i}`),
    ).join(""),
  );
  return JSON.parse(whole) as KpiModel;
};
const codesOf = (model: string): readonly string[] => checkKpis(modelOf(model)).map(({ code }) => code);

describe("the rules of checkKpis", () => {
  it("are documented, each once", () => {
    expect(docs.map((doc) => doc.code).sort()).toEqual(kpiRules.map((rule) => rule.code).sort());
  });

  it.each(docs.map((doc) => [doc.code, doc] as const))(
    "%s fires on its wrong example and is silent on its right one",
    (code, doc) => {
      expect(codesOf(doc.wrong)).toContain(code);
      expect(codesOf(doc.right)).not.toContain(code);
    },
  );

  it.each(docs.map((doc) => [doc.code, doc] as const))("%s: its right example has no errors of any kind", (_, doc) => {
    const errors = checkKpis(modelOf(doc.right)).filter((finding) => finding.severity === "error");
    expect(errors).toEqual([]);
  });
});

describe("the words of a finding", () => {
  it.each(docs.map((doc) => [doc.code, doc] as const))("%s: are whole sentences in both languages", (code, doc) => {
    const finding = checkKpis(modelOf(doc.wrong)).find((each) => each.code === code) as Finding;
    const [english, chinese] = [render(finding, en), render(finding, zhCN)];
    expect(english).toMatch(/[.?]$/);
    expect(chinese).toMatch(/[。？]$/);
    expect(english + chinese).not.toMatch(/undefined|null|NaN|\[object|\(\)\b|您|请注意|被/);
    // The parts of the formula are cited as they were written.
    const { text } = finding.data;
    if (typeof text === "string") expect(doc.wrong).toContain(JSON.stringify(text).slice(1, -1));
  });
});
