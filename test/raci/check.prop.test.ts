import { fc, test } from "@fast-check/vitest";
import { baselineOf, type Finding } from "opslogic/core";
import { checkRaci, raciCatalog } from "opslogic/raci";
import { parseRaciMatrix } from "opslogic/raci/schema";
import { describe, expect } from "vitest";
import { deepFreeze } from "../kpi/vectors.js";
import { type Case, cases } from "./arbitraries.js";
import { naiveCatalog } from "./naive-catalog.js";

const keyed = (number: string, ids: Readonly<Record<string, string>>): string =>
  `${number} ${JSON.stringify(Object.entries(ids).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
const ours = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, place }) => keyed(raciCatalog[code]?.catalog ?? code, place.ids ?? {})).sort();
const check = ({ matrix, limits, workflow }: Case): readonly Finding[] => checkRaci(matrix, { limits, workflow });
const naive = ({ matrix, limits, workflow }: Case): string[] =>
  naiveCatalog(matrix, { limits, workflow })
    .map(([number, ids]) => keyed(number, ids))
    .sort();

describe("checkRaci", () => {
  const spoken = new Map<string, number>();

  test.prop([cases()], { numRuns: 2000 })("says what the catalog says, no more and no less, each once", (each) => {
    const findings = check(deepFreeze(each));
    for (const code of new Set(findings.map((finding) => finding.code))) spoken.set(code, (spoken.get(code) ?? 0) + 1);
    expect(ours(findings)).toEqual(naive(each));
  });

  test("in these cases every rule spoke, and every rule was silent", () => {
    const rare = Object.keys(raciCatalog).filter((code) => (spoken.get(code) ?? 0) < 5 || spoken.get(code) === 2000);
    expect(rare.map((code) => [code, spoken.get(code)])).toEqual([]);
  });

  test.prop([cases(true), fc.infiniteStream(fc.nat())])("does not look at the order of anything", (each, numbers) => {
    const shuffled = <T>(list: readonly T[]): T[] =>
      list
        .map((entry) => ({ entry, at: numbers.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ entry }) => entry);
    const { matrix, limits, workflow } = each;
    const other = {
      ...matrix,
      tasks: shuffled(matrix.tasks),
      roles: shuffled(matrix.roles),
      assignments: shuffled(matrix.assignments),
      people: matrix.people === undefined ? undefined : shuffled(matrix.people),
    };
    expect(ours(check({ matrix: other, limits, workflow }))).toEqual(ours(check(each)));
  });

  test.prop([cases()])("points at what it speaks of", (each) => {
    const parts: Readonly<Record<string, unknown>> = { ...each.matrix, ...each.workflow };
    for (const { code, place } of check(each)) {
      if (code === "raci/empty-matrix") continue;
      const [list, position] = place.path as [string, number];
      const entry = (parts[list] as readonly Readonly<Record<string, string>>[])[position];
      const ids = place.ids ?? {};
      if (list === "assignments" || list === "links") expect(entry).toMatchObject(ids);
      else expect(ids[list === "people" ? "person" : list.slice(0, -1)]).toBe(entry?.["id"]);
    }
  });

  test.prop([cases()])("gives the same findings in the same order, and none beyond its own baseline", (each) => {
    const findings = check(each);
    expect(check(structuredClone(each))).toEqual(findings);
    const { matrix, limits, workflow } = each;
    expect(checkRaci(matrix, { limits, workflow, baseline: baselineOf(findings) })).toEqual([]);
  });

  test.prop([cases()])("says the same of a matrix that went through JSON and the schema", (each) => {
    const matrix = parseRaciMatrix(JSON.parse(JSON.stringify(each.matrix)));
    expect(check({ ...each, matrix })).toEqual(check(each));
  });

  test.prop([cases()])("finds nothing but its own codes: no rule throws", (each) => {
    for (const { code, severity } of check(each)) expect(raciCatalog[code]?.severity).toBe(severity);
  });
});
