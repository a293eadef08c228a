import { fc, test } from "@fast-check/vitest";
import { baselineOf, type Finding } from "opslogic/core";
import { checkWorkflow, workflowCatalog, workflowRecommended, workflowStrict } from "opslogic/workflow";
import { parseWorkflow } from "opslogic/workflow/schema";
import { describe, expect } from "vitest";
import { deepFreeze } from "../kpi/vectors.js";
import { type Case, cases } from "./arbitraries.js";
import { naiveCatalog } from "./naive-catalog.js";

const keyed = (number: string, ids: Readonly<Record<string, string>>): string =>
  `${number} ${JSON.stringify(Object.entries(ids).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
const ours = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, place }) => keyed(workflowCatalog[code]?.catalog ?? code, place.ids ?? {}));
const check = ({ workflow, limits }: Case): readonly Finding[] => checkWorkflow(workflow, { limits });
/** One finding a place; a link into nowhere may stand several times, each with a finding of its own. */
const once = (list: readonly string[]): string[] => [...new Set(list)].sort();

describe("checkWorkflow", () => {
  const RUNS = 5000;
  const spoken = new Map<string, number>();

  test.prop([cases()], { numRuns: RUNS })("says what the catalog says, no more and no less", (each) => {
    const findings = check(deepFreeze(each));
    for (const code of new Set(findings.map((finding) => finding.code))) spoken.set(code, (spoken.get(code) ?? 0) + 1);
    const naive = naiveCatalog(each.workflow, each.limits).map(([number, ids]) => keyed(number, ids));
    expect(once(ours(findings))).toEqual(naive.sort());
  });

  test("in these cases every rule spoke, and every rule was silent", () => {
    const rare = Object.keys(workflowCatalog).filter(
      (code) => (spoken.get(code) ?? 0) < 10 || spoken.get(code) === RUNS,
    );
    expect(rare.map((code) => [code, spoken.get(code)])).toEqual([]);
  });

  test.prop([cases()])("speaks of each place once, but of each link into nowhere", (each) => {
    const said = ours(check(each)).filter((line) => !line.startsWith("WF002"));
    expect(said.length).toBe(new Set(said).size);
    const strangers = each.workflow.links.filter(({ from, to }) =>
      [from, to].some((end) => !each.workflow.steps.some(({ id }) => id === end)),
    );
    const found = check(each).filter(({ code }) => code === "workflow/unknown-step");
    if (each.workflow.steps.length > 0) expect(found.length).toBe(strangers.length);
  });

  test.prop([cases(), fc.infiniteStream(fc.nat())])(
    "does not look at the order of links",
    ({ workflow, limits }, by) => {
      const links = workflow.links
        .map((link) => ({ link, at: by.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ link }) => link);
      expect(ours(check({ workflow: { ...workflow, links }, limits })).sort()).toEqual(
        ours(check({ workflow, limits })).sort(),
      );
    },
  );

  test.prop([cases()])("takes ids for names and nothing else", ({ workflow, limits }) => {
    const longer = (id: string): string => `${id}+ ${id}`;
    const renamed = {
      ...workflow,
      steps: workflow.steps.map((step) => ({ ...step, id: longer(step.id) })),
      links: workflow.links.map((link) => ({ ...link, from: longer(link.from), to: longer(link.to) })),
    };
    const shape = (findings: readonly Finding[]): unknown[] =>
      findings.map(({ code, place: { path }, severity }) => [code, path, severity]);
    expect(shape(check({ workflow: renamed, limits }))).toEqual(shape(check({ workflow, limits })));
  });

  test.prop([cases()])("points at what it speaks of", (each) => {
    for (const { place } of check(each)) {
      const [list, position] = place.path as [("steps" | "links")?, number?];
      if (position === undefined || list === undefined) continue;
      const entry = each.workflow[list][position] as unknown as Readonly<Record<string, string>>;
      const { step, steps, ...link } = place.ids ?? {};
      if (list === "links") expect(entry).toMatchObject(link);
      else if (step !== undefined) expect(entry["id"]).toBe(step);
      else expect(steps?.split("+")).toContain(entry["id"]);
    }
  });

  test.prop([cases()])("gives the same findings in the same order, and none beyond its own baseline", (each) => {
    const findings = check(each);
    expect(check(structuredClone(each))).toEqual(findings);
    const { workflow, limits } = each;
    expect(checkWorkflow(workflow, { limits, baseline: baselineOf(findings) })).toEqual([]);
  });

  test.prop([cases()])("says the same of a workflow that went through the schema", ({ workflow, limits }) => {
    expect(check({ workflow: parseWorkflow(workflow), limits })).toEqual(check({ workflow, limits }));
  });

  test.prop([cases()])("grades by preset, and finds nothing else by it", ({ workflow, limits }) => {
    const all = checkWorkflow(workflow, { limits });
    for (const { code, severity } of all) expect(severity).toBe(workflowCatalog[code]?.severity);
    const errors = checkWorkflow(workflow, { limits, preset: workflowRecommended });
    expect(errors).toEqual(all.filter(({ severity }) => severity === "error"));
    const strict = checkWorkflow(workflow, { limits, preset: workflowStrict });
    expect(ours(strict)).toEqual(ours(all));
    expect(strict.filter(({ severity }) => severity === "info")).toEqual([]);
  });
});
