import { runInNewContext } from "node:vm";
import { Decimal as HostDecimal } from "decimal.js";
import { allocate, round, share, toPlain } from "opslogic/core";
import { describe, expect, it } from "vitest";
import { decimalFromText } from "../../src/core/internal.js";
import { frozen } from "./vectors.js";

describe("toPlain", () => {
  it("turns Decimals into decimal text, however deep", () => {
    const thing = frozen({ parts: allocate("0.03", [1, 2], { unit: "0.01" }), inner: [{ share: share(1, 3) }] });
    expect(toPlain(thing)).toEqual({
      parts: ["0.01", "0.02"],
      inner: [{ share: { value: "0.3333333333333333333333333333333333", reason: null, notes: [] } }],
    });
  });

  it.each<[unknown, unknown]>([
    [round(5, { places: 0, mode: "up" }), "5"],
    [new HostDecimal("1e30"), `1${"0".repeat(30)}`],
    [new HostDecimal("-1.5e-9"), "-0.0000000015"],
    [new HostDecimal("-0"), "0"],
    [decimalFromText("1e-5001"), "1e-5001"],
    [decimalFromText("2.5e999999"), "2.5e+999999"],
    [12n, "12"],
    [-0, 0],
    [null, null],
    [undefined, undefined],
    ["text", "text"],
    [true, true],
    [
      [undefined, 1],
      [null, 1],
    ],
    [{ a: undefined, b: 1 }, { b: 1 }],
    [new Float64Array([1, 2.5]), [1, 2.5]],
    [new BigInt64Array([1n]), ["1"]],
    [Object.create(null), {}],
  ])("case %#", (given, expected) => {
    expect(toPlain(given)).toStrictEqual(expected);
  });

  it("keeps fields whose names mean something to JavaScript", () => {
    const thing = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2, "toString": 3}') as object;
    expect(JSON.stringify(toPlain(thing))).toBe('{"__proto__":{"x":1},"constructor":2,"toString":3}');
  });

  it("takes plain things of another realm", () => {
    expect(toPlain(runInNewContext("({ a: [1, { b: null }] })"))).toEqual({ a: [1, { b: null }] });
  });

  it("allows a thing to be there twice, not inside itself", () => {
    const shared = { x: 1 };
    expect(toPlain([shared, shared])).toEqual([{ x: 1 }, { x: 1 }]);
    const cyclic: unknown[] = [];
    cyclic.push({ cyclic });
    expect(() => toPlain(cyclic)).toThrow(expect.objectContaining({ code: "core/not-plain" }));
  });

  it.each<[string, unknown]>([
    ["core/not-plain", () => 1],
    ["core/not-plain", Symbol("x")],
    ["core/not-plain", new Map()],
    ["core/not-plain", new Date(0)],
    ["core/not-plain", new (class Made {})()],
    ["core/not-plain", { toStringTag: "[object Decimal]", [Symbol.iterator]: null, deep: new Set() }],
    ["core/not-plain", new DataView(new ArrayBuffer(1))],
    ["core/not-finite", Number.NaN],
    ["core/not-finite", [{ x: Infinity }]],
    ["core/not-finite", new HostDecimal(NaN)],
  ])("refuses with %s, case %#", (code, given) => {
    expect(() => toPlain(given)).toThrow(expect.objectContaining({ code }));
  });

  it("says where it met what it refuses", () => {
    expect(() => toPlain({ rows: [1, { at: new Map() }] })).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ path: ["rows", 1, "at"] }) as unknown }),
    );
  });

  it("refuses what is too deep instead of running out of stack", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(() => toPlain(deep)).toThrow(expect.objectContaining({ code: "core/not-plain" }));
  });
});
