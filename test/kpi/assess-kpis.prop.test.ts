import { fc, test } from "@fast-check/vitest";
import { scale } from "opslogic/core";
import {
  type AttainmentStandard,
  assessKpi,
  assessKpis,
  type Cube,
  calculateKpis,
  cellsOf,
  type LevelTargets,
  prepareTargets,
  type Standard,
  type TargetRow,
} from "opslogic/kpi";
import { describe, expect } from "vitest";
import { deepFreeze } from "./vectors.js";

/** Small numbers meet their thresholds often; long ones need more than doubles. */
const small = fc.constantFrom("-4", "-2", "-1", "-0.5", "0", "0.5", "0.9", "1", "1.1", "2", "4", "10");
const value = fc.oneof(
  { weight: 5, arbitrary: small },
  fc.constantFrom("9007199254740993", "1e25", "-1e25", "1e-25", "123456789012345.67"),
);

const cuts = fc.uniqueArray(small, { maxLength: 3 }).map((list) => list.sort((a, b) => Number(a) - Number(b)));
const scales = fc
  .tuple(cuts, fc.constantFrom("above", "below"), fc.boolean())
  .map(([own, edge, same]) =>
    scale({ labels: ["a", "b", "c", same ? "a" : "d"].slice(0, own.length + 1), cuts: own, edge: edge as "above" }),
  );

const limits = fc.record({ cap: fc.constantFrom("1.2", 2), floor: fc.constantFrom(0, "-1") }, { requiredKeys: [] });
const rules: fc.Arbitrary<AttainmentStandard> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom("ratioUp", "ratioDown", "mirror").map((convention) => ({ convention })),
      fc.constantFrom("higher", "lower").map((direction) => ({ convention: "signed", direction })),
      small.map((baseline) => ({ convention: "progress", baseline })),
      small.map((worst) => ({ convention: "worstScale", worst })),
      fc.constantFrom("higher", "lower").map((direction) => ({
        convention: "stepped",
        direction,
        steps:
          direction === "higher"
            ? [
                { edge: "0.5", attainment: "0.5" },
                { edge: 1, attainment: 1 },
              ]
            : [
                { edge: 1, attainment: 1 },
                { edge: 2, attainment: "0.5" },
              ].reverse(),
        otherwise: 0,
      })),
    ),
    fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, limits),
  )
  .map(([rule, limit]) => ({ ...rule, ...limit }) as AttainmentStandard);

const standards: fc.Arbitrary<Standard> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("value", "variance", "varianceRatio", "gap"),
      scales,
      fc.constantFrom("higher", "lower", "none"),
    )
    .map(([basis, own, direction]) => ({ basis, scale: own, direction }) as Standard),
  fc
    .tuple(rules, scales, fc.constantFrom("higher", "lower"))
    .map(([attainment, own, direction]) => ({ basis: "attainment", attainment, scale: own, direction }) as Standard),
  fc.constantFrom("higher", "lower").map((direction) => ({ basis: "levels", direction }) as Standard),
  fc
    .tuple(scales, fc.constantFrom("value", "gap", "varianceRatio"))
    .map(([own, basis]) => ({ basis, scale: own, direction: "range" }) as Standard),
  scales.map(
    (own) =>
      ({
        basis: "attainment",
        attainment: { convention: "band", tolerance: 2 },
        scale: own,
        direction: "range",
      }) as Standard,
  ),
);

const MEMBERS = ["A", "B", "C", "D", null] as const;
const cells = fc.array(
  fc.tuple(fc.constantFrom(...MEMBERS), fc.option(value, { nil: null }), fc.option(value, { nil: null })),
  { maxLength: 12 },
);
const FORMULAS = [
  "sum(x)",
  "sum(x) / sum(y)",
  "min(x)",
  "1 / 3",
  "sum(x) - sum(x)",
  "growth(sum(x), previous)",
] as const;

function cubeOf(rows: readonly (readonly [string | null, string | null, string | null])[], formula: string): Cube<"k"> {
  return calculateKpis(
    {
      tables: { t: { date: "day", columns: { x: { type: "number" }, y: { type: "number" } } } },
      kpis: [{ id: "k", formula, direction: "higher", owner: "o" }],
    },
    {
      t: {
        day: rows.map((_, i) => (i % 3 === 0 ? "2025-12-05" : "2026-01-05")),
        r: rows.map(([r]) => r ?? null),
        x: rows.map(([, x]) => x),
        y: rows.map(([, , y]) => y),
      },
    },
    {
      grain: "month",
      range: { start: "2025-12-01", endExclusive: "2026-02-01" },
      dataThrough: "2026-01-20",
      by: ["r"],
      totals: [[]],
    },
  );
}

/** The status of every cell, one by one. */
function oneByOne(cube: Cube<"k">, standard: Standard, targets: readonly TargetRow[], more: object): (string | null)[] {
  return cellsOf(cube, ["r"]).map(
    (cell) => assessKpi(cube, { kpi: "k", ...cell }, { targets, standard, ...more }).status,
  );
}

const statuses = (cube: Cube<"k">, standard: Standard, targets: LevelTargets, more: object): (string | null)[] => {
  const { labels, status } = assessKpis(cube, { kpi: "k", by: ["r"], targets, standard, ...more });
  return Array.from(status, (code) => (code < 0 ? null : (labels[code] as string)));
};

const numbers = fc.array(fc.option(value, { nil: null, freq: 4 }), { minLength: 12, maxLength: 12 });

describe("the statuses of a level are those of its cells, one by one", () => {
  test.prop([cells, fc.constantFrom(...FORMULAS), standards, numbers, fc.boolean()], { numRuns: 400 })(
    "against one number for each cell",
    (rows, formula, standard, given, asNumbers) => {
      const cube = cubeOf(rows, formula);
      const list = cellsOf(cube, ["r"]);
      const own = given
        .slice(0, list.length)
        .map((each) => (asNumbers && each !== null && String(Number(each)) === each ? Number(each) : each));
      const targets = list.flatMap(({ period, members }, i): TargetRow[] =>
        own[i] === null || own[i] === undefined ? [] : [{ kpi: "k", period, members, value: own[i] }],
      );
      const expected = oneByOne(cube, deepFreeze(standard), targets, {});
      expect(statuses(cube, standard, prepareTargets(own), {})).toEqual(expected);
      expect(statuses(cube, standard, targets, {})).toEqual(expected);
      if (own.every((each) => typeof each === "number"))
        expect(statuses(cube, standard, prepareTargets(Float64Array.from(own as number[])), {})).toEqual(expected);
    },
  );

  const range = fc.tuple(small, small).map((pair) => {
    const [low, high] = pair.sort((a, b) => Number(a) - Number(b)) as [string, string];
    return { low, high };
  });
  const rising = fc.constantFrom({ minimum: "0.5", target: 1, stretch: 2 }, { minimum: 4, target: 1, stretch: "-2" });

  test.prop(
    [
      cells,
      fc.constantFrom(...FORMULAS),
      standards,
      fc.array(
        fc.oneof(
          range,
          rising,
          value.map((each) => ({ value: each })),
        ),
        { minLength: 12, maxLength: 12 },
      ),
    ],
    { numRuns: 200 },
  )("against ranges and levels", (rows, formula, standard, amounts) => {
    const cube = cubeOf(rows, formula);
    const targets = cellsOf(cube, ["r"]).map(
      ({ period, members }, i) => ({ kpi: "k", period, members, ...amounts[i] }) as TargetRow,
    );
    let expected: (string | null)[];
    try {
      expected = oneByOne(cube, standard, targets, {});
    } catch (error) {
      expect(() => statuses(cube, standard, targets, {})).toThrow((error as Error).message.split(": ").pop() as string);
      return;
    }
    expect(statuses(cube, standard, targets, {})).toEqual(expected);
  });

  test.prop([
    cells,
    standards,
    numbers,
    fc.constantFrom("2026-01-21", "2026-02-15", "2027-01-01"),
    fc.constantFrom(0, 10),
  ])("where data may be stale", (rows, standard, given, asOf, staleAfterDays) => {
    const cube = cubeOf(rows, "sum(x)");
    const list = cellsOf(cube, ["r"]);
    const own: (string | null)[] = given.slice(0, list.length);
    const targets = list.flatMap(({ period, members }, i): TargetRow[] =>
      own[i] === null ? [] : [{ kpi: "k", period, members, value: own[i] as string }],
    );
    const stale = { ...standard, staleAfterDays } as Standard;
    expect(statuses(cube, stale, prepareTargets(own), { asOf })).toEqual(oneByOne(cube, stale, targets, { asOf }));
  });
});
