import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, test } from "vitest";
import { compileGoal } from "../../src/goals/compile/compile-goal.js";
import type { Goal } from "../../src/goals/definition/goal.js";
import { goalOfSentence } from "../../src/goals/render/goal-of-sentence.js";
import { renderGoal } from "../../src/goals/render/render-goal.js";
import { frozen } from "../core/vectors.js";

const AS_OF = { asOf: "2026-01-15" } as const;
const says = (goal: Partial<Goal>): readonly string[] => {
  const whole: Goal = frozen({ id: "g", kind: "numeric", ...goal });
  return [renderGoal(whole, en), renderGoal(whole, zhCN)];
};
const otd = { metric: { en: "on-time delivery", "zh-CN": "准时交付率" }, unit: "%" } as const;

describe("a goal in one sentence", () => {
  test.each<[Partial<Goal>, string, string]>([
    [
      { ...otd, direction: "increase", start: 88, target: 95, dueDate: "2026-06-30" },
      "Increase on-time delivery from 88% to 95% by 30 June 2026.",
      "2026年6月30日前，把准时交付率从88%提高到95%。",
    ],
    [
      { ...otd, direction: "increase", target: 95, comparator: ">=" },
      "Increase on-time delivery to at least 95%.",
      "把准时交付率提高到95%以上。",
    ],
    [
      { ...otd, direction: "achieve", target: 95, comparator: ">" },
      "Achieve on-time delivery of more than 95%.",
      "准时交付率达到高于95%。",
    ],
    [
      { ...otd, direction: "maintain", target: 95, comparator: ">=", dueDate: "2026-12-01" },
      "Keep on-time delivery at or above 95% until 1 December 2026.",
      "2026年12月1日前，准时交付率保持在95%以上。",
    ],
    [
      { ...otd, kind: "range", direction: "maintain", range: { low: 90, high: "95.5" } },
      "Keep on-time delivery between 90% and 95.5%.",
      "准时交付率保持在90%到95.5%之间。",
    ],
    [
      { ...otd, direction: "increase", start: 88, change: { kind: "absolute", size: 2 } },
      "Increase on-time delivery by 2 percentage points from 88%.",
      "把准时交付率提高2个百分点（目前88%）。",
    ],
    [
      { ...otd, direction: "increase", change: { kind: "relative", size: "2.5" }, comparator: ">=" },
      "Increase on-time delivery by at least 2.5%.",
      "把准时交付率提高2.5%以上。",
    ],
    [
      { metric: "revenue", direction: "increase", change: { kind: "factor", size: 2 } },
      "Double revenue.",
      "把revenue提高到原来的2倍。",
    ],
    [{ metric: "cost", direction: "decrease", change: { kind: "factor", size: "0.5" } }, "Halve cost.", "把cost减半。"],
    [
      { metric: "revenue", direction: "increase", change: { kind: "factor", size: "2.5" } },
      "Increase revenue by a factor of 2.5.",
      "把revenue提高到原来的2.5倍。",
    ],
    [
      { metric: "cost", direction: "decrease", start: "1200000", target: 1e6, unit: "USD" },
      "Reduce cost from $1,200,000 to $1,000,000.",
      "把cost从120万美元降低到100万美元。",
    ],
    [
      { metric: "营收", direction: "increase", start: 1.2e8, target: 123456789, unit: "CNY" },
      "Increase 营收 from CNY 120,000,000 to CNY 123,456,789.",
      "把营收从12000万元提高到12345.6789万元。",
    ],
    [
      { metric: "lead time", direction: "decrease", start: 36, target: 1, unit: "hour" },
      "Reduce lead time from 36 hours to 1 hour.",
      "把lead time从36小时降低到1小时。",
    ],
    [
      { metric: "profit", direction: "increase", start: -500, target: 0, unit: "EUR" },
      "Increase profit from -€500 to €0.",
      "把profit从-500欧元提高到0欧元。",
    ],
    [
      { kind: "binary", deliverable: { en: "invoicing module", "zh-CN": "开票模块" }, dueDate: "2026-08-31" },
      "Complete invoicing module by 31 August 2026.",
      "2026年8月31日前，完成开票模块。",
    ],
    [
      {
        metric: "NPS",
        direction: "increase",
        kind: "thresholds",
        unit: "point",
        thresholds: { commit: 40, target: 45, stretch: 50 },
      },
      "Increase NPS to 45 points.",
      "把NPS提高到45分。",
    ],
    [
      { kind: "baseline", metric: "effort score" },
      "Establish a baseline for effort score.",
      "建立effort score的基期值。",
    ],
    [{ ...otd, direction: "increase" }, "Increase on-time delivery.", "提高准时交付率。"],
    [{}, "G.", "g。"],
    [{ name: "Be\n\u202egood" }, "Be good.", "Be good。"],
  ])("%j", (goal, english, chinese) => {
    expect(says(goal)).toEqual([english, chinese]);
  });

  test("numbers keep all their digits", () => {
    const digits = "12345678901234567890123456789012345678.123456789";
    expect(says({ metric: "x", direction: "achieve", target: digits })[0]).toContain(
      "12,345,678,901,234,567,890,123,456,789,012,345,678.123456789",
    );
    expect(says({ metric: "x", direction: "achieve", target: 1e-7 })[0]).toBe("Achieve x of 0.0000001.");
    expect(says({ metric: "x", direction: "achieve", target: 1e21 })[1]).toBe("x达到10000000000000亿。");
  });

  test("what is no locale, or no number, is refused", () => {
    const goal: Goal = { id: "g", kind: "numeric", target: "many" };
    expect(() => renderGoal(goal, en)).toThrow(expect.objectContaining({ code: "core/not-a-number" }));
    for (const locale of [null, undefined, {}, "en"]) {
      expect(() => renderGoal({ id: "g", kind: "numeric" }, locale as never)).toThrow(
        expect.objectContaining({ code: "core/wrong-locale" }),
      );
    }
  });
});

describe("a goal made of a sentence", () => {
  test.each<[string, object]>([
    [
      "Lift trial-to-paid conversion from 4% to 6% by the end of August 2026",
      {
        kind: "numeric",
        metric: "trial-to-paid conversion",
        direction: "increase",
        start: 4,
        target: 6,
        unit: "%",
        dueDate: "2026-08-31",
      },
    ],
    [
      "Halve overtime cost within 8 weeks",
      {
        kind: "numeric",
        metric: "overtime cost",
        direction: "decrease",
        change: { kind: "factor", size: 0.5 },
        dueDate: "2026-03-12",
      },
    ],
    [
      "Keep scrap between 1% and 2%",
      {
        kind: "range",
        metric: "scrap",
        direction: "maintain",
        unit: "%",
        comparator: "between",
        range: { low: 1, high: 2 },
      },
    ],
    [
      "Ship the invoicing module next quarter",
      { kind: "binary", deliverable: "invoicing module", direction: "complete", dueDate: "2026-06-30" },
    ],
    [
      "毛利率提高2个百分点，年内完成",
      {
        kind: "numeric",
        metric: "毛利率",
        direction: "increase",
        change: { kind: "absolute", size: 2 },
        unit: "%",
        dueDate: "2026-12-31",
      },
    ],
    ["营收增长20%", { kind: "numeric", metric: "营收", direction: "increase", change: { kind: "relative", size: 20 } }],
    ["做好安全生产工作", { kind: "numeric" }],
  ])("%s", (text, expected) => {
    expect(goalOfSentence(frozen(compileGoal(text, AS_OF)), { id: "g" })).toEqual({ id: "g", ...expected });
  });

  test("what is known besides wins", () => {
    const sentence = compileGoal("Reduce scrap from 5% to 3%", AS_OF);
    const goal = goalOfSentence(
      sentence,
      frozen({ id: "s", owner: "ann", start: "4.8", parents: [{ goal: "p", kind: "support" }] }),
    );
    expect(goal).toMatchObject({ id: "s", owner: "ann", start: "4.8", target: 3, parents: [{ goal: "p" }] });
  });
});
