import { describe, expect, it } from "vitest";
import { nearestAmong } from "../../src/kpi/model/nearest.js";

describe("nearestAmong", () => {
  const nearest = nearestAmong(["revenue", "Order Date", "margin", "销售额合计", "ab", "__proto__"]);

  it.each([
    ["revenu", "revenue"],
    ["revenuee", "revenue"],
    ["ravenue", "revenue"],
    ["reveune", "revenue"],
    ["Revenue", "revenue"],
    ["order_date", "Order Date"],
    ["OrderDates", "Order Date"],
    ["销售总合计", "销售额合计"],
    ["__prto__", "__proto__"],
    ["revenue", null],
    ["rvn", null],
    ["profit", null],
    ["a", null],
    ["cb", null],
    ["", null],
    ["constructor", null],
  ])("%s: %s", (name, expected) => {
    expect(nearest(name)).toBe(expected);
  });

  it("costs little with ten thousand names, and with names of a megabyte", () => {
    const started = process.hrtime.bigint();
    const many = nearestAmong(Array.from({ length: 10_000 }, (_, i) => `column number ${i}`));
    for (let i = 0; i < 10_000; i++) many(`colunm number ${i}x`);
    expect(many("colum number 77")).toBe("column number 77");
    const huge = "a".repeat(1_000_000);
    expect(nearestAmong([huge])(`${huge}b`)).toBe(huge);
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(10);
  });
});
