import { fc, test } from "@fast-check/vitest";
import {
  type Aggregates,
  aggregateFacts,
  calculateKpis,
  finishKpis,
  mergeAggregates,
  planKpis,
  prepareFacts,
  toRows,
} from "opslogic/kpi";
import { describe, expect } from "vitest";
import { question, rows, soiledRows } from "../support/questions.js";
import { TABLE } from "../support/tables.js";

/** Another order of the same items, by random keys. */
function shuffled<Item>(items: readonly Item[], keys: readonly number[]): Item[] {
  const order = items
    .map((_, i) => i)
    .sort((a, b) => (keys[a % keys.length] as number) - (keys[b % keys.length] as number) || a - b);
  return order.map((i) => items[i] as Item);
}

const keys = fc.array(fc.nat(99), { minLength: 20, maxLength: 20 });

describe("any split and order of the rows gives the same digits", () => {
  test.prop([question, soiledRows, keys, keys, fc.integer({ min: 1, max: 5 })], { numRuns: 200 })(
    "of every figure, with its reason and notes",
    ({ model, query }, facts, order, part, parts) => {
      const options = { badRows: "exclude" } as const;
      const plan = planKpis(model, query);
      const whole = toRows(finishKpis(plan, aggregateFacts(plan, { sales: prepareFacts(TABLE, facts, options) })));
      const mixed = shuffled(facts, order);
      const aggregates = Array.from({ length: parts }, (_, p): Aggregates => {
        const own = mixed.filter((_row, i) => (part[i % part.length] as number) % parts === p);
        return aggregateFacts(plan, { sales: prepareFacts(TABLE, own, options) });
      });
      expect(toRows(finishKpis(plan, mergeAggregates(aggregates)))).toEqual(whole);
      // Merging in another order, two by two, is the same again.
      const [first, ...rest] = shuffled(aggregates, order);
      const byTwo = rest.reduce((merged, next) => mergeAggregates([next, merged]), first as Aggregates);
      expect(toRows(finishKpis(plan, byTwo))).toEqual(whole);
    },
  );

  test.prop([question, soiledRows, fc.nat(20)])("and counts every row once", ({ model, query }, facts, at) => {
    const plan = planKpis(model, query);
    const aggregated = (own: readonly Record<string, unknown>[]): Aggregates =>
      aggregateFacts(plan, { sales: prepareFacts(TABLE, own, { badRows: "exclude" }) });
    const whole = aggregated(facts);
    const merged = mergeAggregates([aggregated(facts.slice(0, at)), aggregated(facts.slice(at))]);
    expect(merged.tables.map(({ counts }) => counts)).toEqual(whole.tables.map(({ counts }) => counts));
    for (const { counts } of whole.tables) {
      expect(counts.used + counts.outside + counts.undated + counts.filtered + counts.excluded).toBe(counts.rows);
      expect(counts.rows).toBe(facts.length);
    }
  });
});

describe("plan, facts, aggregates and cube are plain data", () => {
  test.prop([question, rows])("that survive a structured clone", ({ model, query }, facts) => {
    const plan = planKpis(model, query);
    const prepared = prepareFacts(TABLE, facts);
    const aggregates = aggregateFacts(plan, { sales: prepared });
    const cube = finishKpis(plan, aggregates);
    const expected = toRows(cube);
    const copy = structuredClone(plan);
    expect(toRows(structuredClone(cube))).toEqual(expected);
    expect(toRows(finishKpis(copy, structuredClone(aggregates)))).toEqual(expected);
    expect(toRows(finishKpis(copy, aggregateFacts(copy, { sales: structuredClone(prepared) })))).toEqual(expected);
  });
});

describe("rows, columns and texts are one thing", () => {
  const text = (value: unknown): unknown =>
    value === null || value === undefined ? null : typeof value === "boolean" ? String(value) : String(value);

  test.prop([question, rows], { numRuns: 200 })("to the figures", ({ model, query }, facts) => {
    const expected = toRows(calculateKpis(model, { sales: facts }, query));
    const names = ["day", ...Object.keys(TABLE.columns)];
    const columns = Object.fromEntries(names.map((name) => [name, facts.map((row) => row[name])]));
    const texts = Object.fromEntries(
      names.map((name) => [name, facts.map((row) => (name === "region" ? row[name] : text(row[name])))]),
    );
    const members = ["b", "", "B", "A", "never"];
    const coded = { codes: Int32Array.from(facts, ({ region }) => members.indexOf(region as string)), members };
    const small = facts.map(({ x }) => (typeof x === "number" ? x : null));
    const masked = { values: Float64Array.from(small, (x) => x ?? 7), missing: small.map((x) => x === null) };
    expect(toRows(calculateKpis(model, { sales: columns }, query))).toEqual(expected);
    expect(toRows(calculateKpis(model, { sales: texts as never }, query))).toEqual(expected);
    expect(toRows(calculateKpis(model, { sales: { ...columns, region: coded } }, query))).toEqual(expected);
    expect(toRows(calculateKpis(model, { sales: prepareFacts(TABLE, facts) }, query))).toEqual(expected);
    expect(toRows(calculateKpis(model, { sales: { ...columns, x: masked } }, query))).toEqual(
      toRows(calculateKpis(model, { sales: { ...columns, x: small } }, query)),
    );
  });
});
