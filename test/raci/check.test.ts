import { composePresets, type Finding, runRules } from "opslogic/core";
import {
  checkRaci,
  type RaciCheckOptions,
  type RaciMatrix,
  type RaciVariant,
  raciCatalog,
  raciRecommended,
  raciRules,
  raciSmallTeam,
  raciStrict,
  raciVariants,
} from "opslogic/raci";
import { describe, expect, it } from "vitest";
import { codeOf, deepFreeze } from "../kpi/vectors.js";

const codes = (matrix: RaciMatrix, options: RaciCheckOptions = {}): readonly string[] =>
  checkRaci(deepFreeze(matrix), deepFreeze(options)).map(({ code }) => code);

/** Nobody decides t2, and b only hears of things. */
const matrix: RaciMatrix = {
  tasks: [{ id: "t1" }, { id: "t2" }],
  roles: [{ id: "a" }, { id: "b" }],
  assignments: [
    { task: "t1", role: "a", letters: "AR" },
    { task: "t2", role: "a", letters: "R" },
    { task: "t2", role: "b", letters: "I" },
  ],
};

describe("the catalog", () => {
  it("has 36 rules, each with a number of its own", () => {
    expect(raciRules).toHaveLength(36);
    expect(new Set(raciRules.map(({ catalog }) => catalog)).size).toBe(36);
    expect(Object.keys(raciCatalog)).toEqual(raciRules.map(({ code }) => code));
    expect(raciCatalog["raci/no-decider"]).toEqual({ catalog: "RACI101", severity: "error", scope: "task" });
  });
});

describe("presets", () => {
  it("recommended is short, strict has all, and names only rules that there are", () => {
    expect(codes(matrix)).toEqual(["raci/bystander", "raci/no-decider"]);
    expect(codes(matrix, { preset: raciRecommended })).toEqual(["raci/no-decider"]);
    expect(Object.keys(raciRecommended.rules).length).toBeLessThan(raciRules.length / 2);
    expect(Object.keys(raciStrict.rules).sort()).toEqual(Object.keys(raciCatalog).sort());
    for (const preset of [raciRecommended, raciStrict, raciSmallTeam])
      for (const code of Object.keys(preset.rules)) expect(raciCatalog).toHaveProperty([code]);
  });

  it("strict weighs every finding higher, small team leaves out what counts hats", () => {
    const severities = checkRaci(matrix, { preset: raciStrict }).map(({ severity }) => severity);
    expect(severities).toEqual(["warning", "error"]);
    expect(codes(matrix, { preset: raciSmallTeam })).toEqual(["raci/no-decider"]);
  });

  it("can be composed, and single rules re-graded above them", () => {
    const ours = composePresets("ours", raciRecommended, { name: "more", rules: { "raci/bystander": "warning" } });
    expect(checkRaci(matrix, { preset: ours }).map(({ severity }) => severity)).toEqual(["warning", "error"]);
    expect(codes(matrix, { preset: ours, rules: { "raci/no-decider": "off" } })).toEqual(["raci/bystander"]);
    expect(codes(matrix, { rules: { "raci/no-deciders": "off" } })).toContain("core/unknown-rule");
  });
});

describe("a waiver", () => {
  const waiver = {
    code: "raci/no-decider",
    ids: { task: "t2" },
    reason: "until the new lead starts",
    until: "2026-06-30",
  };
  it("covers one finding for a time", () => {
    const waived = (asOf: string): readonly (Finding["waived"] | undefined)[] =>
      checkRaci(matrix, { waivers: [waiver], asOf }).map((finding) => finding.waived);
    expect(waived("2026-06-30")).toEqual([undefined, { reason: waiver.reason, until: waiver.until }]);
    expect(codes(matrix, { waivers: [waiver], asOf: "2026-07-01" })).toContain("core/waiver-expired");
    expect(codes(matrix, { waivers: [{ ...waiver, ids: { task: "t1" } }], asOf: "2026-01-01" })).toContain(
      "core/waiver-unused",
    );
  });

  it("tells pairs of one role apart", () => {
    const paying: RaciMatrix = {
      tasks: [{ id: "t1" }, { id: "t2" }, { id: "t3" }],
      roles: [{ id: "a" }],
      assignments: ["t1", "t2", "t3"].map((task) => ({ task, role: "a", letters: "AR" })),
      conflicts: [
        ["t1", "t2"],
        ["t1", "t3"],
      ],
    };
    const accepted = { ...waiver, code: "raci/conflict-in-role", ids: { role: "a", other: "t3" } };
    const found = checkRaci(paying, { waivers: [accepted], asOf: "2026-01-01" });
    expect(found.map(({ waived }) => waived !== undefined)).toEqual([false, true]);
  });
});

describe("thresholds", () => {
  it.each([
    [{ limits: { maxR: 3 } }, "raci/wrong-limits"],
    [{ limits: { maxDoers: "3" } }, "raci/wrong-limits"],
    [{ limits: { maxDoers: Number.NaN } }, "raci/wrong-limits"],
    [{ limits: { maxDoers: -1 } }, "raci/wrong-limits"],
    [{ limits: { requireBackup: 1 } }, "raci/wrong-limits"],
    [{ limits: { toString: 1 } }, "raci/wrong-limits"],
    [{ limits: { maxDoers: undefined } }, "nothing was thrown"],
    [{ limits: { maxDoers: Number.POSITIVE_INFINITY } }, "nothing was thrown"],
  ])("%j: %s", (options, code) => {
    expect(codeOf(() => checkRaci(matrix, options as RaciCheckOptions))).toBe(code);
  });
});

describe("a variant", () => {
  /** Owner, maker, helper, checker who may not be the maker, reader; X is out of it. */
  const eighth: RaciVariant = {
    ...{ name: "OMHCRX", letters: "OMHCRX", decider: "O", doer: "M", support: "H", informed: "R" },
    ...{ redundant: ["R"], incompatible: [["C", "M"]], exclusive: ["X"], doerMax: 2 },
  };
  const made = (cells: Readonly<Record<string, string>>): RaciMatrix => ({
    variant: eighth,
    tasks: [{ id: "t" }],
    roles: Object.keys(cells).map((id) => ({ id })),
    assignments: Object.entries(cells).map(([role, letters]) => ({ task: "t", role, letters })),
  });

  it("of one's own is checked like the seven", () => {
    expect(codes(made({ a: "OM", b: "R" }))).toEqual(["raci/bystander"]);
    expect(codes(made({ a: "OMR" }))).toEqual(["raci/redundant-letters"]);
    expect(codes(made({ a: "OMC" }))).toEqual(["raci/incompatible-letters"]);
    expect(codes(made({ a: "OMX" }))).toEqual(["raci/exclusive-letter"]);
    expect(codes(made({ a: "OH" }))).toEqual(["raci/no-doer", "raci/support-without-doer"].sort());
    expect(codes(made({ a: "OM", b: "M", c: "M", d: "R" }))).toEqual(["raci/bystander", "raci/several-drivers"]);
    expect(codes(made({ a: "OM", b: "A" }))).toEqual(["raci/foreign-letter", "raci/role-without-letter"]);
    expect(codes(made({ a: "X" }))).toEqual(["raci/role-without-letter", "raci/empty-row"]);
  });

  it.each([
    ["RACIX", "raci/unknown-variant"],
    ["__proto__", "raci/unknown-variant"],
    [null, "raci/wrong-variant"],
    [{ name: "x", letters: "AB", decider: "A" }, "raci/wrong-variant"],
    [{ name: "x", letters: "AB", decider: "A", doer: "C" }, "raci/wrong-variant"],
    [{ name: "x", letters: "AAB", decider: "A", doer: "B" }, "raci/wrong-variant"],
    [{ name: "x", letters: "A/B", decider: "A", doer: "B" }, "raci/wrong-variant"],
    [{ name: "x", letters: "AB", decider: "A", doer: "B", incompatible: [["A", "C"]] }, "raci/wrong-variant"],
    [{ name: "x", letters: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef", decider: "A", doer: "B" }, "raci/wrong-variant"],
  ])("that makes no sense is refused: %j", (variant, code) => {
    expect(codeOf(() => checkRaci({ ...matrix, variant } as RaciMatrix))).toBe(code);
  });

  it("is data: a copy of a known one does the same", () => {
    const copy = JSON.parse(JSON.stringify(raciVariants["RACI"])) as RaciVariant;
    expect(checkRaci({ ...matrix, variant: copy })).toEqual(checkRaci(matrix));
  });
});

describe("a rule that throws", () => {
  it("becomes a finding, and the others go on", () => {
    const broken = { tasks: [{ id: "t1", effort: Number.NaN }], roles: [{ id: "a", capacity: 1 }] };
    const found = checkRaci({ ...broken, assignments: [{ task: "t1", role: "a", letters: "R" }] });
    expect(found.map(({ code }) => code)).toEqual(["raci/no-decider", "core/rule-failed"]);
    expect(found.at(-1)?.data).toMatchObject({ rule: "raci/over-capacity" });
  });

  it("is run like every other", () => {
    const rule = { ...raciRules[0], code: "team/own", severity: "info" as const, check: () => expect.fail("broken") };
    expect(runRules([rule], undefined as never).map(({ code }) => code)).toEqual(["core/rule-failed"]);
  });
});
