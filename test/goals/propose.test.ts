/**
 * Proposed targets: methods, refusals, notes, sentences.
 * @module
 */
import { compare, render } from "opslogic/core";
import { type HistoryPoint, type ProposalOptions, proposeTarget } from "opslogic/goals";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, test } from "vitest";
import { codeOf } from "../kpi/vectors.js";

function months(values: readonly (number | string)[]): HistoryPoint[] {
  return values.map((value, at) => {
    return { period: `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`, value };
  });
}

const SIX = months([80, 82, 81, 84, 85, 87]);
const RISE = { periods: 3, direction: "increase" } as const;

describe("a history", () => {
  test("of five values has too few changes to tell a fifth", () => {
    const proposal = proposeTarget(SIX.slice(1), RISE);
    expect(proposal).toMatchObject({ reason: "too-few-points", sample: 4, needed: 5, method: "sums" });
    expect(proposal.target.value).toEqual({ value: null, reason: "too-few-points", notes: [] });
    expect(render(proposal.target.explanation, en)).toBe("Target: too few data points");
    expect(render(proposal.target.explanation, zhCN)).toBe("目标值：数据期数不足");
  });

  test("that is empty has none at all", () => {
    expect(proposeTarget([], RISE)).toMatchObject({ reason: "too-few-points", sample: 0 });
  });

  test("rarer chances need more of it", () => {
    const chances = { floor: "0.9", target: "0.5", stretch: "0.05" };
    expect(proposeTarget(SIX, { ...RISE, chances })).toMatchObject({ reason: "too-few-points", needed: 20 });
  });

  test("of month ends is a monthly one, whatever their day", () => {
    const days = ["2025-10-31", "2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31"];
    const proposal = proposeTarget(
      days.map((date, at) => ({ date, value: SIX[at]?.value ?? 0 })),
      RISE,
    );
    expect(proposal.step).toBe("month");
    expect(String(proposal.target.value.value)).toBe("91");
  });

  test.each([
    ["day", ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "2026-01-05", "2026-01-06"]],
    ["week", ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02", "2026-02-09"]],
    ["month", ["2026-01-30", "2026-02-28", "2026-03-30", "2026-04-30", "2026-05-30", "2026-06-30"]],
    ["quarter", ["2025-01-15", "2025-04-15", "2025-07-15", "2025-10-15", "2026-01-15", "2026-04-15"]],
    ["year", ["2020-02-29", "2021-02-28", "2022-02-28", "2023-02-28", "2024-02-29", "2025-02-28"]],
  ])("of days is read as %s", (step, days) => {
    expect(
      proposeTarget(
        days.map((date, value) => ({ date, value })),
        RISE,
      ).step,
    ).toBe(step);
  });

  test("without rhythm is refused, not stretched", () => {
    const days = ["2026-01-03", "2026-01-20", "2026-02-01", "2026-03-30", "2026-04-02", "2026-06-30"];
    const proposal = proposeTarget(
      days.map((date, value) => ({ date, value })),
      RISE,
    );
    expect(proposal).toMatchObject({ reason: "irregular-history", method: null, step: null });
    expect(render(proposal.floor.explanation, zhCN)).toBe("保底值：历史数据的间隔不均匀");
  });

  test("with a gap leaves the change across it out", () => {
    const gapped = months([80, 82, 81, 84, 85, 87, 90, 91]).filter((_, at) => at !== 3);
    const proposal = proposeTarget(gapped, RISE);
    expect(proposal).toMatchObject({ sample: 5, notes: ["gaps"] });
  });

  test.each<[string, readonly HistoryPoint[]]>([
    ["two values of one month", [...SIX, { period: "2024-06", value: 3 }]],
    ["months and quarters", [...SIX, { period: "2024-Q3", value: 3 }]],
    ["periods and days", [...SIX, { date: "2024-08-31", value: 3 }]],
    ["a date beside the period", [{ period: "2024-01", date: "2024-01-31", value: 3 }]],
  ])("with %s is refused", (_, history) => {
    expect(codeOf(() => proposeTarget(history, RISE))).toBe("goals/wrong-history");
  });

  test("with values that are none is refused with the place", () => {
    expect(codeOf(() => proposeTarget([{ period: "2024-01", value: "many" }], RISE))).toBe("core/not-a-number");
    expect(codeOf(() => proposeTarget([{ period: "2024-13", value: 1 }], RISE))).toBe("calendar/not-a-period");
    expect(codeOf(() => proposeTarget([{ value: 1 }], RISE))).toBe("calendar/not-a-day");
  });
});

describe("options that make no sense are refused", () => {
  test.each<[string, Partial<Record<keyof ProposalOptions, unknown>>]>([
    ["no periods", { periods: 0 }],
    ["half a period", { periods: 1.5 }],
    ["too many", { periods: 121 }],
    ["no direction", { direction: "maintain" }],
    ["chances that rise", { chances: { floor: "0.2", target: "0.5", stretch: "0.8" } }],
    ["a certain floor", { chances: { floor: 1, target: "0.5", stretch: "0.2" } }],
    ["bounds upside down", { bounds: { low: 100, high: 0 } }],
    ["a season of one", { season: 1 }],
    ["an unknown method", { method: "seasonal" }],
  ])("%s", (_, options) => {
    expect(codeOf(() => proposeTarget(SIX, { ...RISE, ...options } as ProposalOptions))).toBe("goals/wrong-proposal");
  });
});

describe("what is worth knowing is noted", () => {
  test("a bound stands in the way, and two levels become one", () => {
    const proposal = proposeTarget(SIX, { ...RISE, bounds: { high: 90 } });
    expect(String(proposal.stretch.value.value)).toBe("90");
    expect(proposal.stretch.value.notes).toEqual(["capped"]);
    expect(proposal.notes).toEqual(["levels-coincide"]);
    // The chance is that of the bound, not of what lies beyond.
    expect(String(proposal.stretch.chance.value)).toBe("0.776");
    expect(render(proposal.stretch.explanation, en)).toMatch(/^Stretch 90/);
  });

  test("a floor behind the latest value", () => {
    const proposal = proposeTarget(months([50, 55, 51, 56, 52, 57]), { periods: 1, direction: "increase" });
    expect(String(proposal.floor.value.value)).toBe("53");
    expect(proposal.floor.value.notes).toEqual(["behind-latest"]);
    expect(proposal.target.value.notes).toEqual([]);
  });

  test("changes on a grid are approximate, and near the truth", () => {
    // Thirteen digits have no common step within the limit.
    const values = Array.from({ length: 30 }, (_, at) => `${at}.${(at * 7919 * 104729) % 1_000_003}${at * at}`);
    const proposal = proposeTarget(months(values), { periods: 12, direction: "increase" });
    expect(proposal).toMatchObject({ method: "sums", notes: ["approximate"] });
    expect(proposal.target.value.notes).toEqual(["approximate"]);
    // Twelve changes of about one each, from about 29.
    expect(compare(proposal.target.value.value ?? 0, 40)).toBe(1);
    expect(compare(proposal.target.value.value ?? 0, 42)).toBe(-1);
  });

  test("a long goal on a long history takes no time to speak of", () => {
    const values = Array.from({ length: 120 }, (_, at) => `${(at * 7919) % 10_007}.${(at * 104_729) % 9973}`);
    const proposal = proposeTarget(months(values), { periods: 120, direction: "decrease" });
    expect(proposal.reason).toBeNull();
  });
});

test("the words of a proposal", () => {
  const { floor } = proposeTarget(SIX, { ...RISE, unit: "%" });
  expect(render(floor.explanation, en, { detail: "full" }).split("\n")).toEqual([
    "Floor 89%",
    "  = latest value 87% + change over 3 months 2 points",
    "  latest value 87%",
    "  change over 3 months 2 points",
    "Chance to get this far or further in 3 months, if the past goes on: 87.2%.",
    "Counted on all sums of 3 changes drawn from 5 past ones, each draw as likely.",
  ]);
  expect(render(floor.explanation, zhCN, { detail: "full" }).split("\n")).toEqual([
    "保底值 89%",
    "  = 最近一期 87% + 3 个月的变化 2 个百分点",
    "  最近一期 87%",
    "  3 个月的变化 2 个百分点",
    "若走势与以往相同，3 个月内达到或超过的可能性为 87.2%。",
    "依据以往 5 次变化统计：任取 3 次（可重复）相加，每次机会相同。",
  ]);
});
