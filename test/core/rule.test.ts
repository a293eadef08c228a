import {
  applyWaivers,
  baselineOf,
  type CheckOptions,
  composePresets,
  type Finding,
  fingerprintOf,
  OpsLogicError,
  type Preset,
  type Rule,
  runRules,
} from "opslogic/core";
import { describe, expect, it } from "vitest";
import { frozen } from "./vectors.js";

interface Team {
  readonly people: readonly { readonly id: string; readonly role: string }[];
}
const team: Team = frozen({
  people: [
    { id: "ann", role: "" },
    { id: "bo", role: "lead" },
    { id: "cy", role: "" },
  ],
});

const roles: Rule<Team> = {
  code: "team/no-role",
  severity: "warning",
  check: ({ people }, report) => {
    // Backwards, to show that the order is not that of reporting.
    for (const [i, { id, role }] of [...people.entries()].reverse()) {
      if (role === "") report({ path: ["people", i, "role"], ids: { person: id } }, { person: id });
    }
  },
};
const size: Rule<Team> = {
  code: "team/too-small",
  severity: "info",
  check: ({ people }, report) => {
    if (people.length < 5) report({ path: ["people"] }, { size: people.length });
  },
};
const broken: Rule<Team> = {
  code: "team/broken",
  severity: "info",
  check: (_, report) => {
    report({ path: ["people", 1] });
    throw new TypeError("nobody\nexpected this");
  },
};
const rules = [roles, size];
const codes = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, place }) => [code, place.ids?.["person"]].filter(Boolean).join(" "));
const run = (options?: CheckOptions, of: readonly Rule<Team>[] = rules): readonly Finding[] =>
  runRules(of, team, options && frozen(options));

describe("running rules", () => {
  it("reports everything, ordered by place", () => {
    expect(run()).toEqual([
      { code: "team/too-small", severity: "info", place: { path: ["people"] }, data: { size: 3 } },
      {
        code: "team/no-role",
        severity: "warning",
        place: { path: ["people", 0, "role"], ids: { person: "ann" } },
        data: { person: "ann" },
      },
      {
        code: "team/no-role",
        severity: "warning",
        place: { path: ["people", 2, "role"], ids: { person: "cy" } },
        data: { person: "cy" },
      },
    ]);
  });

  it("gives the same order whatever the order of the rules", () => {
    expect(run({}, [size, roles])).toEqual(run({}, [roles, size]));
  });

  it("orders by number where a path has numbers, by span, then by code", () => {
    const at = (
      code: string,
      ...places: readonly { path: readonly (string | number)[]; span?: { start: number; end: number } }[]
    ): Rule<Team> => ({
      code,
      severity: "info",
      check: (_, report) => {
        for (const place of places) report(place);
      },
    });
    const found = run({}, [
      at(
        "team/b",
        { path: ["x", 10] },
        { path: ["x", 9] },
        { path: ["x"] },
        { path: ["x", "a"] },
        { path: ["x", 9], span: { start: 4, end: 6 } },
        { path: ["x", 9], span: { start: 4, end: 5 } },
      ),
      at("team/a", { path: ["x", 9] }, { path: ["B"] }),
    ]);
    expect(found.map(({ code, place }) => [code.slice(-1), place.path.join("."), place.span?.end].join(" "))).toEqual([
      "a B ",
      "b x ",
      "a x.9 ",
      "b x.9 ",
      "b x.9 5",
      "b x.9 6",
      "b x.10 ",
      "b x.a ",
    ]);
  });

  it("turns a rule that throws into a finding, and runs the others", () => {
    const found = run({}, [broken, ...rules]);
    expect(codes(found)).toEqual([
      "team/too-small",
      "team/no-role ann",
      "team/broken",
      "team/no-role cy",
      "core/rule-failed",
    ]);
    expect(found[4]).toEqual({
      code: "core/rule-failed",
      severity: "error",
      place: { path: [], ids: { rule: "team/broken" } },
      data: { rule: "team/broken", message: "nobody expected this" },
    });
  });

  it("survives whatever is thrown", () => {
    const hostile = {
      toString: () => {
        throw new Error("no");
      },
    };
    for (const thrown of [hostile, null, undefined, "text", Symbol("x"), Object.create(null)]) {
      const found = run({}, [
        {
          ...broken,
          check: () => {
            throw thrown;
          },
        },
      ]);
      expect(codes(found)).toEqual(["core/rule-failed"]);
    }
    const coded = run({}, [
      {
        ...broken,
        check: () => {
          throw new OpsLogicError("kpi/x", "why", { function: "f" });
        },
      },
    ]);
    expect(coded[0]?.data).toMatchObject({ error: "kpi/x" });
  });

  it("has nothing to report without rules", () => {
    expect(run({}, [])).toEqual([]);
  });
});

describe("grades and presets", () => {
  const minimal: Preset = { name: "minimal", rules: { "team/no-role": "error" } };

  it("lets a rule report single findings lower than its own severity, never higher", () => {
    const mixed: Rule<Team> = {
      code: "team/mixed",
      severity: "warning",
      check: (_, report) => {
        report({ path: [0] });
        report({ path: [1] }, {}, "info");
        report({ path: [2] }, {}, "error");
        report({ path: [3] }, {}, "warning");
      },
    };
    const severities = (options?: CheckOptions): readonly string[] =>
      run(options, [mixed]).map(({ severity }) => severity);
    expect(severities()).toEqual(["warning", "info", "warning", "warning"]);
    expect(severities({ rules: { "team/mixed": "error" } })).toEqual(["error", "error", "error", "error"]);
    expect(severities({ rules: { "team/mixed": "off" } })).toEqual([]);
    expect(severities({ preset: ["team/mixed"] })).toEqual(["warning", "info", "warning", "warning"]);
    expect(severities({ preset: { name: "strict", rules: { "team/mixed": "error" } } })[1]).toBe("error");
  });

  it("re-grades and switches off", () => {
    expect(
      run({ rules: { "team/no-role": "error", "team/too-small": "off" } }).map(({ severity }) => severity),
    ).toEqual(["error", "error"]);
    expect(run({ rules: { "core/rule-failed": "info" } }, [broken]).map(({ severity }) => severity)).toEqual([
      "info",
      "info",
    ]);
    expect(codes(run({ rules: { "core/rule-failed": "off" } }, [broken]))).toEqual(["team/broken"]);
  });

  it("runs only what a preset names", () => {
    expect(run({ preset: minimal }).map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      "team/no-role error",
      "team/no-role error",
    ]);
    expect(codes(run({ preset: ["team/too-small"] }))).toEqual(["team/too-small"]);
    expect(run({ preset: [] })).toEqual([]);
    expect(run({ preset: { name: "none", rules: { "team/no-role": "off" } } })).toEqual([]);
  });

  it("lets single grades win over the preset", () => {
    expect(codes(run({ preset: minimal, rules: { "team/no-role": "off", "team/too-small": "info" } }))).toEqual([
      "team/too-small",
    ]);
  });

  it("composes presets, the later one winning", () => {
    const both = composePresets("both", minimal, {
      name: "more",
      rules: { "team/too-small": "on", "team/no-role": "info" },
    });
    expect(both).toEqual({ name: "both", rules: { "team/no-role": "info", "team/too-small": "on" } });
    expect(run({ preset: both }).map(({ severity }) => severity)).toEqual(["info", "info", "info"]);
    expect(composePresets("empty")).toEqual({ name: "empty", rules: {} });
  });

  it("reports names that no rule bears, but only of the modules that run", () => {
    const found = run({
      preset: ["team/no-rolle", "raci/anything"],
      rules: { "core/typo": "off", "team/no-rolle": "off" },
    });
    expect(found).toEqual([
      {
        code: "core/unknown-rule",
        severity: "warning",
        place: { path: ["rules", "core/typo"], ids: { rule: "core/typo" } },
        data: { rule: "core/typo" },
      },
      {
        code: "core/unknown-rule",
        severity: "warning",
        place: { path: ["rules", "team/no-rolle"], ids: { rule: "team/no-rolle" } },
        data: { rule: "team/no-rolle" },
      },
    ]);
    expect(run({ preset: ["team/x"], rules: { "core/unknown-rule": "off" } })).toEqual([]);
  });

  it("refuses a grade that is none", () => {
    expect(() => run({ rules: { "team/no-role": "fatal" as "error" } })).toThrow(
      expect.objectContaining({ code: "core/wrong-grade" }),
    );
    expect(() => run({ preset: { name: "x", rules: { "team/no-role": 2 as never } } })).toThrow(
      expect.objectContaining({ code: "core/wrong-grade" }),
    );
  });

  it("knows no rule called constructor", () => {
    const odd = JSON.parse('{"__proto__": "off", "constructor": "off"}') as Record<string, "off">;
    expect(codes(run({ rules: odd }))).toEqual(codes(run()));
  });
});

describe("waivers", () => {
  const waiver = { code: "team/no-role", ids: { person: "ann" }, reason: "joins in May", until: "2026-04-30" };
  const marks = (findings: readonly Finding[]): readonly string[] =>
    findings.map(
      ({ code, place, waived }) => `${code} ${Object.values(place.ids ?? {}).join("+")} ${waived?.reason ?? "-"}`,
    );

  it("mark what they cover, and leave it in", () => {
    const found = run({ waivers: [waiver], asOf: "2026-04-30" });
    expect(marks(found)).toEqual(["team/too-small  -", "team/no-role ann joins in May", "team/no-role cy -"]);
    expect(found[1]?.waived).toEqual({ reason: "joins in May", until: "2026-04-30" });
  });

  it("without ids cover every finding of the code", () => {
    const { ids: _, ...wide } = waiver;
    expect(marks(run({ waivers: [wide], asOf: "2026-04-01" })).filter((mark) => mark.endsWith("May"))).toHaveLength(2);
  });

  it("cover nothing after their last day, and say so", () => {
    const found = run({ waivers: [waiver], asOf: "2026-05-01" });
    expect(found.every(({ waived }) => waived === undefined)).toBe(true);
    expect(found[3]).toEqual({
      code: "core/waiver-expired",
      severity: "warning",
      place: { path: ["waivers", 0], ids: { person: "ann", rule: "team/no-role" } },
      data: { rule: "team/no-role", reason: "joins in May", until: "2026-04-30" },
    });
  });

  it("that cover nothing are reported", () => {
    const unused = { ...waiver, ids: { person: "bo" } };
    const other = { ...waiver, ids: { team: "ann" } };
    const typo = { ...waiver, code: "team/no-rolle" };
    const elsewhere = { ...waiver, code: "raci/no-accountable" };
    const found = run({ waivers: [unused, other, typo, elsewhere], asOf: "2026-04-30" });
    expect(codes(found.slice(3)).map((text) => text.split(" ")[0])).toEqual([
      "core/waiver-unused",
      "core/waiver-unused",
      "core/waiver-unused",
    ]);
    expect(found.slice(3).map(({ place }) => place.path[1])).toEqual([0, 1, 2]);
  });

  it("all count as used; an expired one does not hide a valid one", () => {
    const old = { ...waiver, reason: "old", until: "2025-01-01" };
    const found = run({ waivers: [old, waiver, { ...waiver, reason: "again" }], asOf: "2026-04-30" });
    expect(found[1]?.waived?.reason).toBe("joins in May");
    expect(found.slice(3).map(({ code }) => code)).toEqual(["core/waiver-expired"]);
  });

  it("are themselves graded", () => {
    const options = { waivers: [waiver], asOf: "2026-05-01" };
    expect(run({ ...options, rules: { "core/waiver-expired": "error" } })[3]?.severity).toBe("error");
    expect(run({ ...options, rules: { "core/waiver-expired": "off" } })).toHaveLength(3);
  });

  it("do not take ids from the prototype of things", () => {
    const odd = JSON.parse('{"constructor": "x"}') as Record<string, string>;
    expect(
      applyWaivers(run(), [{ ...waiver, ids: odd }], "2026-01-01").some(({ waived }) => waived !== undefined),
    ).toBe(false);
  });

  it.each(["2026-4-30", "2026-13-01", "2026-04-32", "", "tomorrow", "2026-04-30T00:00:00Z", undefined, 20260430])(
    "refuse %s as a day",
    (day) => {
      const wrong = expect.objectContaining({ code: "core/wrong-day" }) as unknown;
      expect(() => run({ waivers: [waiver], asOf: day as string })).toThrow(wrong);
      expect(() => run({ waivers: [{ ...waiver, until: day as string }], asOf: "2026-04-30" })).toThrow(wrong);
    },
  );

  it("need no day if there are none", () => {
    expect(run({ waivers: [] })).toEqual(run());
  });
});

describe("a baseline", () => {
  it("lets through only what is new", () => {
    const baseline = baselineOf(run({ preset: ["team/no-role"] }));
    expect(baseline).toEqual([
      'team/no-role {"person":"ann"} {"person":"ann"}',
      'team/no-role {"person":"cy"} {"person":"cy"}',
    ]);
    expect(codes(run({ baseline }))).toEqual(["team/too-small"]);
    expect(codes(run({ baseline: baseline.slice(1) }))).toEqual(["team/too-small", "team/no-role ann"]);
    expect(run({ baseline: baselineOf(run()) })).toEqual([]);
  });

  it("knows a finding again when its place has moved, not when its data have changed", () => {
    const found: Finding = {
      code: "a/b",
      severity: "info",
      place: { path: ["x", 3], ids: { b: "2", a: "1" } },
      data: { y: 1, x: [1, null] },
    };
    const moved: Finding = {
      ...found,
      severity: "error",
      place: { path: ["x", 4], ids: { a: "1", b: "2" } },
      data: { x: [1, null], y: 1 },
    };
    expect(fingerprintOf(moved)).toBe(fingerprintOf(found));
    expect(fingerprintOf({ ...found, data: { y: 2, x: [1, null] } })).not.toBe(fingerprintOf(found));
    expect(fingerprintOf({ ...found, place: { path: ["x", 3] } })).not.toBe(
      fingerprintOf({ ...found, place: { path: ["x", 4] } }),
    );
  });

  it("covers a finding as often as it holds it", () => {
    const twice: Rule<Team> = {
      code: "team/twice",
      severity: "info",
      check: (_, report) => {
        report({ path: ["x"] });
        report({ path: ["x"] });
      },
    };
    const all = baselineOf(run({}, [twice]));
    expect(all).toHaveLength(2);
    expect(run({ baseline: all.slice(1) }, [twice])).toHaveLength(1);
  });
});
