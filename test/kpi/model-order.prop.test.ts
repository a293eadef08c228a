/** The order of KPIs and their classes. */
import { fc, test } from "@fast-check/vitest";
import { additivityOfKpis, type KpiModel, kpiOrder } from "opslogic/kpi";
import { describe, expect, it } from "vitest";

/** Who refers to whom, as a model: KPI i names those in its list. */
const references = fc
  .integer({ min: 1, max: 12 })
  .chain((count) =>
    fc.array(fc.uniqueArray(fc.nat({ max: count - 1 }), { maxLength: 3 }), { minLength: count, maxLength: count }),
  );
const modelOf = (below: readonly (readonly number[])[]): KpiModel => ({
  tables: {},
  kpis: below.map((names, i) => ({
    id: `k${i}`,
    formula: names.length === 0 ? "1" : names.map((name) => `k${name}`).join(" + "),
  })),
});

/** All that can be reached, by walking; the definition, not the algorithm. */
function reachable(below: readonly (readonly number[])[], from: number): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [...(below[from] ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    open.push(...(below[node] ?? []));
  }
  return seen;
}

describe("kpiOrder", () => {
  test.prop([references], { numRuns: 300 })(
    "lists every KPI once, after all it refers to unless they refer back",
    (below) => {
      const { order } = kpiOrder(modelOf(below));
      expect([...order].sort((a, b) => a - b)).toEqual(below.map((_, i) => i));
      const place = new Map(order.map((position, at) => [position, at]));
      for (const [i, names] of below.entries()) {
        for (const name of names) {
          if (name !== i && !reachable(below, name).has(i))
            expect(place.get(name)).toBeLessThan(place.get(i) as number);
        }
      }
    },
  );

  test.prop([references], { numRuns: 300 })(
    "finds a circle exactly where a KPI can be reached from itself, and each is one",
    (below) => {
      const { cycles } = kpiOrder(modelOf(below));
      const circular = below.flatMap((_, i) => (reachable(below, i).has(i) ? [i] : []));
      // Two KPIs are of one group if each reaches the other; every group has one circle.
      const groups = new Set(
        circular.map((i) =>
          circular.find((j) => j === i || (reachable(below, i).has(j) && reachable(below, j).has(i))),
        ),
      );
      expect(cycles).toHaveLength(groups.size);
      for (const circle of cycles) {
        expect(new Set(circle).size).toBe(circle.length);
        for (const [at, position] of circle.entries())
          expect(below[position]).toContain(circle[(at + 1) % circle.length]);
      }
    },
  );
});

describe("additivityOfKpis", () => {
  it.each([
    ["sum(t.x)", "additive"],
    ["count(t.x)", "additive"],
    ["sum(t.x) - sum(t.y)", "additive"],
    ["-sum(t.x) * 100", "additive"],
    ["2 * sum(t.x) / 3", "additive"],
    ["sum(t.x) + 1", "expression"],
    ["closing(t.x) - opening(t.x)", "semiAdditive"],
    ["averageBalance(t.x)", "semiAdditive"],
    ["sum(t.x) / closing(t.x)", "ratio"],
    ["1 - sum(t.x) / sum(t.y)", "ratio"],
    ["countDistinct(t.a) / countDistinct(t.b)", "ratio"],
    ["avg(t.x)", "ratio"],
    ["share(t.a, sum(t.x) > 1)", "ratio"],
    ["countDistinct(t.a)", "distinct"],
    ["tally(t.a, sum(t.x) > 1)", "distinct"],
    ["retained(t.a, previous)", "distinct"],
    ["countDistinct(t.a) + countDistinct(t.b)", "expression"],
    ["median(t.x)", "orderStatistic"],
    ["percentile(t.x, 0.9, type7)", "orderStatistic"],
    ["max(t.x)", "minMax"],
    ["-1 * max(t.x)", "expression"],
    ["max(t.x) / 2", "expression"],
    ["sum(t.x) * sum(t.y)", "expression"],
    ["sum(t.x) + closing(t.x)", "expression"],
    ["sum(t.x) / (sum(t.x) / sum(t.y))", "expression"],
    ["growth(sum(t.x), previous)", "expression"],
    ["previous(sum(t.x))", "additive"],
    ["rolling(sum(t.x), 12)", "semiAdditive"],
    ["toDate(avg(t.x), year)", "ratio"],
    ["total(sum(t.x))", "expression"],
    ["abs(sum(t.x))", "expression"],
    ["round(sum(t.x), 0)", "expression"],
    ["if(sum(t.x) > 0, 1, 2)", "expression"],
    ["other / sum(t.y)", "ratio"],
    ["other", "additive"],
    ["5", "expression"],
    ["nothing", "expression"],
    ["sum(", "expression"],
    ["x + 1", "expression"],
  ])("%s: %s", (formula, expected) => {
    const model = {
      tables: { t: { date: "d" } },
      kpis: [
        { id: "x", formula },
        { id: "other", formula: "sum(t.x)" },
      ],
    };
    expect(additivityOfKpis(model).get("x")).toBe(expected);
  });

  it("is expression where the versions of a KPI differ", () => {
    const version = (formula: string) =>
      additivityOfKpis({
        tables: { t: { date: "d" } },
        kpis: [
          { id: "x", formula: "sum(t.x)" },
          { id: "x", formula },
        ],
      }).get("x");
    expect([version("sum(t.y)"), version("max(t.y)")]).toEqual(["additive", "expression"]);
  });
});
