import { compare, type Figure, round, share, toNumber, valueOr } from "opslogic/core";
import { describe, expect, it } from "vitest";

const missing: Figure<"no-data"> = { value: null, reason: "no-data", notes: [] };

describe("valueOr", () => {
  it("gives the value, or the fallback as it is", () => {
    expect(String(valueOr(share(1, 4), 0))).toBe("0.25");
    expect(valueOr(missing, null)).toBeNull();
    const fallback = {};
    expect(valueOr(missing, fallback)).toBe(fallback);
    expect(String(valueOr(share(0, 4), "none"))).toBe("0");
  });
});

describe("toNumber", () => {
  it.each<[Parameters<typeof toNumber>[0], number | null]>([
    ["0.1", 0.1],
    [0.1, 0.1],
    [5e-324, 5e-324],
    [1.7976931348623157e308, 1.7976931348623157e308],
    [2n ** 53n + 1n, 9007199254740992],
    ["9007199254740993.0000000000000000000000000000000000001", 9007199254740994],
    [share(1, 3), 1 / 3],
    [share(1, 0), null],
    [round("-2.5", { places: 0, mode: "halfEven" }), -2],
    ["-0.0", 0],
    ["-1e-400", 0],
    [{ value: "12.5", reason: null, notes: [] }, 12.5],
  ])("case %#", (given, expected) => {
    expect(Object.is(toNumber(given), expected)).toBe(true);
  });

  it.each<[string, unknown]>([
    ["core/out-of-range", "1e309"],
    ["core/out-of-range", "-1e400"],
    ["core/not-finite", Number.NaN],
    ["core/not-a-number", "abc"],
    ["core/not-a-number", null],
    ["core/not-a-number", { value: null, reason: null }],
  ])("refuses with %s, case %#", (code, given) => {
    expect(() => toNumber(given as number)).toThrow(expect.objectContaining({ code }));
  });
});

describe("compare", () => {
  const nine = round(9, { places: 0, mode: "up" });
  const ten = round(10, { places: 0, mode: "up" });

  it("compares values where < compares text", () => {
    // What README warns of: the reason why compare is here.
    expect((nine as unknown as string) < (ten as unknown as string)).toBe(false);
    expect(compare(nine, ten)).toBe(-1);
    expect([ten, nine].sort(compare).map(String)).toEqual(["9", "10"]);
  });

  it.each<[Parameters<typeof compare>[0], Parameters<typeof compare>[1], -1 | 0 | 1]>([
    ["100.00", 100, 0],
    ["-0", 0, 0],
    ["1e400", "1e-400", 1],
    ["0.1", 0.1, 0],
    [0.30000000000000004, "0.3", 1],
    ["0.99999999999999999999999999999999999999999999999999999", 1, -1],
    [10n ** 30n, "1e30", 0],
    [nine, ten, -1],
  ])("case %#", (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });

  it("refuses what is no number, on either side", () => {
    expect(() => compare(Number.NaN, 1)).toThrow(expect.objectContaining({ code: "core/not-finite" }));
    expect(() => compare(1, "x")).toThrow(expect.objectContaining({ code: "core/not-a-number" }));
    expect(() => compare(1, undefined as never)).toThrow(expect.objectContaining({ code: "core/not-a-number" }));
  });
});
