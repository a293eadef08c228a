import { type RoundingMode, round } from "opslogic/core";
import { describe, expect, it } from "vitest";
import { vectors } from "./vectors.js";

interface Case {
  readonly id: string;
  readonly value: string;
  readonly places: number;
  readonly expected: Readonly<Record<RoundingMode, string>>;
}

const { cases } = vectors<{ cases: readonly Case[] }>("rounding");

describe("round agrees with the vectors", () => {
  it.each(cases)("$id", ({ value, places, expected }) => {
    const given = Object.fromEntries(
      Object.keys(expected).map((mode) => [mode, round(value, { places, mode: mode as RoundingMode }).toFixed()]),
    );
    expect(given).toEqual(expected);
  });

  it("has all seven modes in every case", () => {
    expect(new Set(cases.map(({ expected }) => Object.keys(expected).length))).toEqual(new Set([7]));
    expect(cases.length).toBeGreaterThan(60);
  });
});

describe("round", () => {
  it("never gives minus zero", () => {
    for (const value of ["-0.001", -0, "-0", "-4e-300"]) {
      const rounded = round(value, { places: 2, mode: "halfUp" });
      expect([rounded.s, rounded.toString(), Object.is(rounded.toNumber(), 0)]).toEqual([1, "0", true]);
    }
  });

  it("takes what a number means, not what the double holds", () => {
    expect(round(1.005, { places: 2, mode: "halfUp" }).toString()).toBe("1.01");
    expect(round(-1.005, { places: 2, mode: "halfUp" }).toString()).toBe("-1.01");
  });

  it.each<[string, () => unknown]>([
    ["core/not-a-number", () => round("12,50", { places: 2, mode: "halfUp" })],
    ["core/not-a-number", () => round(null as never, { places: 2, mode: "halfUp" })],
    ["core/not-finite", () => round(Number.NaN, { places: 2, mode: "halfUp" })],
    ["core/out-of-range", () => round("1e999999999", { places: 2, mode: "halfUp" })],
    ["core/wrong-places", () => round(1, { places: 2.5, mode: "halfUp" })],
    ["core/wrong-places", () => round(1, { places: 1e9, mode: "halfUp" })],
    ["core/wrong-places", () => round(1, { places: Number.NaN, mode: "halfUp" })],
    ["core/wrong-places", () => round(1, { mode: "halfUp" } as never)],
    ["core/wrong-places", () => round(1, undefined as never)],
    ["core/wrong-mode", () => round(1, { places: 2 } as never)],
    ["core/wrong-mode", () => round(1, { places: 2, mode: "constructor" as never })],
    ["core/wrong-mode", () => round(1, { places: 2, mode: 4 as never })],
  ])("refuses with %s, case %#", (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});
