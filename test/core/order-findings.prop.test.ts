import { fc, test } from "@fast-check/vitest";
import type { Finding, Place } from "opslogic/core";
import { describe, expect } from "vitest";
import { orderFindings } from "../../src/core/order-findings.js";

/** As the order is said in words: about the thing first, then by path, span and code. */
function before(a: Finding, b: Finding): number {
  const own = ({ code }: Finding): number => (code.startsWith("core/") ? 1 : 0);
  const key = ({ path, span }: Place): readonly (string | number)[] => [
    ...path.flatMap((part) => (typeof part === "number" ? [0, part] : [1, part])),
    ...[-1, span?.start ?? -1, span?.end ?? -1],
  ];
  if (own(a) !== own(b)) return own(a) - own(b);
  const [x, y] = [key(a.place), key(b.place)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const [p, q] = [x[i] as string | number, y[i] as string | number];
    if (p !== q) return p < q ? -1 : 1;
  }
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

const path = fc.oneof(
  { arbitrary: fc.tuple(fc.constantFrom("tasks", "roles"), fc.nat(400)), weight: 30 },
  { arbitrary: fc.tuple(fc.constantFrom("links"), fc.nat(90_000)), weight: 3 },
  { arbitrary: fc.tuple(fc.constantFrom("tasks"), fc.nat(400), fc.constantFrom("id", 2)), weight: 1 },
  { arbitrary: fc.constantFrom<(string | number)[]>([], ["tasks"], [7, 1], ["steps", "x"], ["steps", 1.5]), weight: 1 },
);
const finding = (odd: boolean): fc.Arbitrary<Finding> =>
  fc
    .record({
      code: fc.constantFrom("a/x", "a/b", "a/c", ...(odd ? ["core/rule-failed"] : [])),
      path: odd ? path : fc.tuple(fc.constantFrom("tasks", "roles"), fc.nat(400)),
      start: odd ? fc.option(fc.nat(3), { nil: undefined }) : fc.constant(undefined),
      count: fc.nat(1000),
    })
    .map(({ code, path: at, start, count }) => ({
      ...{ code, severity: "info", data: { count } },
      place: start === undefined ? { path: at } : { path: at, span: { start: 3 - start, end: 3 } },
    }));

describe("orderFindings", () => {
  const lists = fc.boolean().chain((odd) => fc.array(finding(odd), { minLength: 250, maxLength: 400 }));
  test.prop([lists], { numRuns: 60, endOnFailure: true })(
    "orders as comparing any two does, and leaves equal ones as they came",
    (list) => {
      expect(orderFindings(Object.freeze(list) as readonly Finding[])).toEqual([...list].sort(before));
    },
  );
});
