import { fc, test } from "@fast-check/vitest";
import { checkRaci, convertRaci, type RaciMatrix, type RaciVariant, raciDifference, raciVariants } from "opslogic/raci";
import { describe, expect, it } from "vitest";
import { codeOf, deepFreeze } from "../kpi/vectors.js";
import { cases } from "./arbitraries.js";

/** An eighth: one letter decides and does, and two have a meaning of their own. */
const eighth: RaciVariant = {
  name: "own",
  letters: "OHVX",
  decider: "O",
  doer: "O",
  support: "H",
  others: [["V", "verify"]],
};
const targets = fc.constantFrom<string | RaciVariant>(...Object.keys(raciVariants), eighth);

const row = (variant: string | RaciVariant, ...letters: string[]): RaciMatrix => ({
  variant,
  tasks: [{ id: "t" }],
  roles: letters.map((_, at) => ({ id: `r${at}` })),
  assignments: letters.map((each, at) => ({ task: "t", role: `r${at}`, letters: each })),
});
const converted = (matrix: RaciMatrix, to: string | RaciVariant): unknown => {
  const { matrix: made, lost } = convertRaci(deepFreeze(matrix), to);
  const cell = (role: string): string => made.assignments.find((each) => each.role === role)?.letters ?? "";
  return [
    matrix.roles.map(({ id }) => cell(id)).join(" "),
    ...lost.map(({ role, letter, became, why }) => `${role} ${letter}>${became ?? ""} ${why}`),
  ];
};

describe("a matrix under another variant", () => {
  test.prop([cases(), targets], { numRuns: 500 })(
    "has no letters but its own, and no cell that was not there",
    ({ matrix }, to) => {
      const { matrix: made, lost } = convertRaci(deepFreeze(matrix), to);
      expect(checkRaci(made).filter(({ code }) => /foreign-letter|unknown-|letter-twice/.test(code))).toEqual([]);
      const given = new Set(matrix.assignments.map(({ task, role }) => JSON.stringify([task, role])));
      for (const { task, role } of made.assignments) expect(given).toContain(JSON.stringify([task, role]));
      // Whoever is gone from the matrix is in the list.
      const listed = new Set([...made.assignments, ...lost].map(({ task, role }) => JSON.stringify([task, role])));
      for (const { task, role, letters } of matrix.assignments) {
        if (letters !== "") expect(listed).toContain(JSON.stringify([task, role]));
      }
    },
  );

  test.prop([cases(), targets], { numRuns: 500 })("comes back as it was where nothing was lost", ({ matrix }, to) => {
    const there = convertRaci(matrix, to);
    const back = convertRaci(there.matrix, matrix.variant ?? "RACI");
    if (there.lost.length === 0) {
      expect(raciDifference(matrix, back.matrix).cells).toEqual([]);
      expect(back.lost).toEqual([]);
    }
  });

  test.prop([cases()])("loses nothing under its own", ({ matrix }) => {
    const { matrix: same, lost } = convertRaci(matrix, matrix.variant ?? "RACI");
    // But for drivers of whom DACI has one too many.
    if (lost.every(({ why }) => why !== "one-doer")) expect(raciDifference(matrix, same).cells).toEqual([]);
    expect(lost.filter(({ why }) => why === "no-letter")).toEqual([]);
  });

  it.each([
    ["RASCI", "RACI", ["A", "R", "S", "C", "I"], ["A R C C I", "r2 S>C no-letter"]],
    ["RASCI", "RACI", ["A", "RS"], ["A R", "r1 S> no-letter"]],
    ["RACI", "RAPID", ["A", "R", "C", "I"], ["D P I ", "r3 I> no-letter"]],
    ["RAPID", "DARE", ["D", "P", "I", "R", "A"], ["D E A R ", "r4 A> no-letter"]],
    ["DARE", "RAPID", ["D", "E", "A", "R"], ["D P I R"]],
    ["RACI-VS", "RASCI", ["AR", "V", "S"], ["RA  ", "r1 V> no-letter", "r2 S> no-letter"]],
    ["RASCI", "RACI-VS", ["A", "R", "S"], ["A R C", "r2 S>C no-letter"]],
    ["CAIRO", "RACI", ["A", "R", "O"], ["A R ", "r2 O> no-letter"]],
    ["RACI", "DACI", ["A", "R", "R", "AR"], ["A D C A", "r2 R>C one-doer", "r3 R> one-doer"]],
    ["DACI", "CAIRO", ["DA", "C", "I"], ["AR C I"]],
    ["RACI", "own", ["AR", "A", "R", "C"], ["O O O ", "r1 A>O no-letter", "r2 R>O no-letter", "r3 C> no-letter"]],
    ["own", "RACI-VS", ["O", "V", "H"], ["RA V C", "r2 H>C no-letter"]],
  ] as const)("%s as %s: %j", (from, to, cells, expected) => {
    const variant = (name: string): string | RaciVariant => (name === "own" ? eighth : name);
    expect(converted(row(variant(from), ...cells), variant(to))).toEqual(expected);
  });

  it("tells of what was no cell", () => {
    const matrix = {
      ...row("RACI", "AX", "R"),
      assignments: [...row("RACI", "AX").assignments, { task: "t9", role: "r0", letters: "R" }],
    };
    expect(converted(matrix, "RASCI")).toEqual(["A ", "r0 X> foreign", "r0 R> unknown"]);
  });

  it("is refused under a variant that is none", () => {
    expect(codeOf(() => convertRaci(row("RACI"), "RACSI"))).toBe("raci/unknown-variant");
    const others = [["Z", "zeal"]] as const;
    expect(codeOf(() => convertRaci(row("RACI"), { ...eighth, others }))).toBe("raci/wrong-variant");
  });
});

describe("the difference of two versions", () => {
  test.prop([cases(), cases()])("leads from one to the other", (one, two) => {
    const [before, after] = [one.matrix, { ...two.matrix, variant: one.matrix.variant }];
    const { cells, tasks, roles } = raciDifference(deepFreeze(before), deepFreeze(after));
    const back = raciDifference(after, before);
    const turned = cells.map((each) => ({ ...each, before: each.after, after: each.before }));
    const sorted = (list: readonly object[]): string[] =>
      list.map((each) => JSON.stringify(Object.entries(each).sort())).sort();
    expect(sorted(back.cells)).toEqual(sorted(turned));
    expect([back.tasks.added, back.roles.removed]).toEqual([tasks.removed, roles.added]);
    expect(raciDifference(before, before)).toMatchObject({ variant: null, cells: [], seats: [] });
  });

  it("asks for no order, and names variants and seats", () => {
    const before = {
      ...row("RACI", "AR", "C"),
      people: [
        { id: "li", roles: ["r0", "r1"] },
        { id: "wang", roles: ["r0"] },
      ],
    };
    const after = {
      ...row("RASCI", "R/A", "S"),
      people: [
        { id: "li", roles: ["r1"] },
        { id: "li", roles: ["r2"] },
        { id: "zhao", roles: ["r0"] },
      ],
    };
    expect(raciDifference(before, after)).toEqual({
      variant: { before: "RACI", after: "RASCI" },
      tasks: { added: [], removed: [] },
      roles: { added: [], removed: [] },
      cells: [{ task: "t", role: "r1", before: "C", after: "S" }],
      seats: [
        { role: "r2", person: "li", change: "taken" },
        { role: "r0", person: "li", change: "left" },
        { role: "r0", person: "zhao", change: "taken" },
        { role: "r0", person: "wang", change: "left" },
      ],
    });
  });
});
