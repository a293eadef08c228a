import { fc, test as prop } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { type MetricMatch, matchMetric } from "../../src/goals/match/match-metric.js";
import { frozen } from "../core/vectors.js";

const kpis = frozen([
  { id: "revenue", name: { en: "Revenue", "zh-CN": "营业收入" } },
  { id: "gross-margin", name: { en: "Gross margin", "zh-CN": "毛利率" } },
  { id: "csat", name: { en: "Customer satisfaction", "zh-CN": "客户满意度" } },
  { id: "otd", name: { en: "On-time delivery rate", "zh-CN": "准时交付率" } },
  { id: "onlineConversion", name: "Conversion rate of the online shop" },
  { id: "complaintsPerThousandOrders" },
  { id: "turnover", name: { "zh-CN": "员工离职率" } },
]);
const first = (metric: string): MetricMatch | undefined => matchMetric(metric, kpis)[0];

describe("proposing a KPI", () => {
  test.each([
    ["Revenue", "revenue", "same"],
    ["our REVENUE", "revenue", "same"],
    ["营收", "revenue", "same"],
    ["客户的满意度", "csat", "same"],
    ["顾客满意度", "csat", "same"],
    ["CSAT", "csat", "same"],
    ["customer satisfaction of key accounts", "csat", "part"],
    ["毛利率", "gross-margin", "same"],
    ["華東大區毛利率", "gross-margin", "part"],
    ["及时交付率", "otd", "same"],
    ["on-time deliveries", "otd", "same"],
    ["online conversion", "onlineConversion", "same"],
    ["shop conversion", "onlineConversion", "part"],
    ["complaints per thousand orders", "complaintsPerThousandOrders", "same"],
    ["离职率", "turnover", "part"],
  ])("%s: %s (%s)", (metric, kpi, why) => {
    expect(first(metric)).toMatchObject({ kpi, why });
  });

  test.each(["scrap rate", "废品率", "", "  ", "the", "，。", "\ud800"])("nothing for %j", (metric) => {
    expect(matchMetric(metric, kpis)).toEqual([]);
  });

  test("the same name beats a part of it, which beats likeness", () => {
    const list = [
      { id: "a", name: "Order accuracy of retail" },
      { id: "b", name: "Order accuracy" },
      { id: "c", name: "Order time accuracy check" },
    ];
    expect(matchMetric("order accuracy", list).map(({ kpi, score }) => [kpi, score])).toEqual([
      ["b", 1],
      ["a", 0.83],
      ["c", 0.78],
    ]);
  });

  test("refuses what is no text", () => {
    expect(() => matchMetric(5 as never, kpis)).toThrow(expect.objectContaining({ code: "goals/not-text" }));
  });

  const metric = fc.constantFrom(
    "revenue",
    "毛利率",
    "customer satisfaction",
    "conversion rate",
    "离职率",
    "delivery 交付",
  );
  prop.prop([metric, fc.shuffledSubarray([...kpis], { minLength: kpis.length })])(
    "gives the same proposals whatever the order of the KPIs, falling, within 0 and 1",
    (asked, shuffled) => {
      const proposals = matchMetric(asked, shuffled);
      expect(proposals).toEqual(matchMetric(asked, kpis));
      for (const [at, { score }] of proposals.entries()) {
        expect(score).toBeGreaterThanOrEqual(0.4);
        expect(score).toBeLessThanOrEqual(proposals[at - 1]?.score ?? 1);
      }
    },
  );
});
