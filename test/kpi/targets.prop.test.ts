import { fc, test } from "@fast-check/vitest";
import { checkTargets, indexTargets, spreadTarget, type TargetRow, targetAt } from "opslogic/kpi";
import { describe, expect } from "vitest";
import { addFractions, compareFractions, toFraction } from "../../src/core/internal.js";
import { amount } from "./arbitraries.js";

const model = {
  tables: { orders: { date: "Order Date" } },
  kpis: [{ id: "revenue", formula: "sum(Sales)", direction: "higher" }],
} as const;

const weights = fc
  .array(amount({ positive: true }), { minLength: 1, maxLength: 12 })
  .chain((some) => fc.constant(some));

describe("spreading a target", () => {
  test.prop([amount(), weights, fc.constantFrom("0.01", "1", "1000")])("conserves it", (total, parts, unit) => {
    const spread = spreadTarget({ total, weights: parts, unit });
    const sum = spread.map((part) => toFraction(part, "test")).reduce(addFractions);
    expect(compareFractions(sum, toFraction(total, "test"))).toBe(0);
  });

  test.prop([amount(), weights])("leaves nothing for the check to find", (total, parts) => {
    const rows: TargetRow[] = spreadTarget({ total, weights: parts, unit: "0.01" }).map((value, index) => ({
      kpi: "revenue",
      period: "2026-Q1",
      members: { Region: `R${index}` },
      value,
    }));
    expect(checkTargets([{ kpi: "revenue", period: "2026-Q1", value: total }, ...rows], model)).toEqual([]);
    // A cent more, and it does.
    const [first, ...rest] = rows as [TargetRow & { value: string }, ...TargetRow[]];
    const more = { ...first, value: `${addCent(String(first.value))}` };
    const findings = checkTargets([{ kpi: "revenue", period: "2026-Q1", value: total }, more, ...rest], model);
    expect(findings.map(({ code, data }) => [code, data["difference"]])).toEqual([
      ["kpi/target-members-disagree", "0.01"],
    ]);
  });

  test.prop([amount(), fc.integer({ min: 1, max: 40 })])("evenly, parts differ by a unit at most", (total, parts) => {
    const whole = BigInt(Math.trunc(Number(total)));
    const spread = spreadTarget({ total: whole, parts, unit: 1 }).map((part) => BigInt(String(part)));
    const sorted = [...spread].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect((sorted[sorted.length - 1] ?? 0n) - (sorted[0] ?? 0n)).toBeLessThanOrEqual(1n);
  });
});

function addCent(value: string): string {
  const { n, d } = addFractions(toFraction(value, "test"), { n: 1n, d: 100n });
  const places = d.toString().length + 10;
  const digits = ((n < 0n ? -n : n) * 10n ** BigInt(places)) / d;
  return `${n < 0n ? "-" : ""}${digits}e-${places}`;
}

describe("looking a target up", () => {
  const member = fc.option(fc.constantFrom("a", "b", "null", ""), { nil: null });
  const place = fc.record({
    kpi: fc.constantFrom("x", "y"),
    period: fc.constantFrom("2026", "2026-Q1"),
    members: fc.dictionary(fc.constantFrom("R", "S", "__proto__"), member, { maxKeys: 2 }),
    scenario: fc.constantFrom("plan", "forecast"),
  });

  test.prop([fc.array(place, { maxLength: 12 })])("finds each row at its place, and only there", (places) => {
    const rows: TargetRow[] = places.map((each, value) => ({ ...each, value }));
    const twice = checkTargets(rows).filter(({ code }) => code === "kpi/target-duplicate");
    if (twice.length > 0) {
      expect(() => indexTargets(rows)).toThrow();
      return;
    }
    const index = indexTargets(rows);
    for (const row of rows) expect(targetAt(index, row)).toBe(row);
    expect(index.rows.size).toBe(rows.length);
  });
});
