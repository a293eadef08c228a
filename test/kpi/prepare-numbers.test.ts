import { prepareFacts } from "opslogic/kpi";
import { describe, expect, test } from "vitest";
import { columnNamed, type NumberColumn } from "../../src/kpi/facts/facts.js";

/** What a number column holds, as text of its scaled numbers. */
function held(values: readonly unknown[]): {
  readonly places: number;
  readonly n: readonly (number | null)[];
  readonly exact: number;
} {
  const facts = prepareFacts({ columns: { x: { type: "number" } } }, { x: values });
  const { places, n, exact } = columnNamed(facts, "x") as NumberColumn;
  return { places, n: Array.from(n, (value) => (Number.isNaN(value) ? null : value)), exact: exact?.size ?? 0 };
}

describe("a number column", () => {
  test("of texts among numbers keeps every number, also those after the text that asks for more places", () => {
    expect(held(["0.55", 1, 2])).toEqual({ places: 2, n: [55, 100, 200], exact: 0 });
    expect(held([7, "0.125", 3, 0.5, "1e-4", 9])).toEqual({
      places: 4,
      n: [70000, 1250, 30000, 5000, 1, 90000],
      exact: 0,
    });
    expect(held([7n, 0.25, null, "3", undefined, ""])).toEqual({
      places: 2,
      n: [700, 25, null, 300, null, null],
      exact: 0,
    });
  });

  test("of more than a block of rows keeps them too", () => {
    const values: unknown[] = Array.from({ length: 5000 }, () => 1);
    values[4100] = "0.5";
    const { places, n } = held(values);
    expect(places).toBe(1);
    expect(n.every((value, row) => value === (row === 4100 ? 5 : 10))).toBe(true);
  });

  test("sets numbers apart that a double does not hold", () => {
    expect(held(["9007199254740993", 1]).exact).toBe(1);
    expect(held(["123456789012345678.5", "0.1", 10]).exact).toBe(1);
    expect(held([0.1 + 0.2, 0.3])).toEqual({ places: 1, n: [null, 3], exact: 1 });
    expect(held([999999999999999, 0.1])).toMatchObject({ places: 0, exact: 1 });
    expect(held([1e300, -1e-300]).exact).toBe(2);
  });

  test("has no minus zero", () => {
    expect(held([-0, "-0", "-0.00", 0]).n.map((value) => Object.is(value, 0))).toEqual([true, true, true, true]);
  });

  test("reads equal numbers equally, however they are written", () => {
    for (const written of [1.5, "1.5", "1.50", "15e-1", "+1.5", "0001.5"])
      expect(held([written, 2]), String(written)).toEqual({ places: 1, n: [15, 20], exact: 0 });
  });
});
