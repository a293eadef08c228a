import { type Figure, progress, share, toPlain } from "opslogic/core";
import { describe, expect, it } from "vitest";
import { frozen, vectors } from "./vectors.js";

interface Expected {
  readonly id: string;
  readonly expected: string | null;
  readonly reason: string | null;
}
const file = vectors<{
  shares: readonly (Expected & { part: string; whole: string })[];
  progress: readonly (Expected & { baseline: string; actual: string; target: string })[];
}>("shares");

describe("share agrees with the vectors", () => {
  it.each(file.shares)("$id", ({ part, whole, expected, reason }) => {
    expect(toPlain(share(part, whole))).toEqual({ value: expected, reason, notes: [] });
  });
});

describe("progress agrees with the vectors", () => {
  it.each(file.progress)("$id", ({ baseline, actual, target, expected, reason }) => {
    expect(toPlain(progress(frozen({ baseline, actual, target })))).toEqual({ value: expected, reason, notes: [] });
  });
});

describe("figures as input", () => {
  const partial: Figure = frozen({ ...share(1, 4), notes: ["partial-period", "rows-excluded"] });
  const missing: Figure<"no-data"> = frozen({ value: null, reason: "no-data", notes: ["partial-period"] });

  it("hands on values with their notes, each once", () => {
    expect(toPlain(share(partial, partial))).toEqual({
      value: "1",
      reason: null,
      notes: ["partial-period", "rows-excluded"],
    });
    expect(toPlain(share(JSON.parse(JSON.stringify(partial)) as Figure, "0.5"))).toMatchObject({ value: "0.5" });
  });

  it("hands on the first reason why there is none, before the divisor is looked at", () => {
    expect(share(missing, 0)).toEqual({ value: null, reason: "no-data", notes: ["partial-period"] });
    expect(share(1, missing).reason).toBe("no-data");
    expect(progress({ baseline: 1, actual: missing, target: 1 }).reason).toBe("no-data");
  });

  it.each<[string, () => unknown]>([
    ["core/not-a-number", () => share("x", 1)],
    ["core/not-a-number", () => share(1, {} as never)],
    ["core/not-a-number", () => share({ value: null, reason: null, notes: [] }, 1)],
    ["core/not-finite", () => share(1, Number.NaN)],
    ["core/not-finite", () => progress({ baseline: 0, actual: Infinity, target: 1 })],
    ["core/not-a-number", () => progress({ baseline: 0, actual: 1 } as never)],
  ])("refuses with %s, case %#", (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});
