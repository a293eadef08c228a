import { type Finding, type RuleDoc, render } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, test } from "vitest";
import { compileGoal } from "../../src/goals/compile/compile-goal.js";
import { compileGoals } from "../../src/goals/compile/compile-goals.js";
import { sentenceRules } from "../../src/goals/rules/sentence-rules.js";
import { statedGoalRules } from "../../src/goals/rules/stated-goal-rules.js";

const AS_OF = { asOf: "2026-01-15" } as const;

const documented = await Promise.all(
  sentenceRules.map(async (rule) => {
    const file = rule.code.replace("goals/", "");
    const { doc } = (await import(`../../src/goals/rules/${file}.doc.ts`)) as { doc: RuleDoc };
    return { code: rule.code, doc };
  }),
);

const codesOf = (text: string): readonly string[] =>
  compileGoal(text, AS_OF).findings.map(({ code, severity }) => `${code.replace("goals/", "")} ${severity}`);
const findingOf = (text: string, code: string): Finding | undefined =>
  compileGoal(text, AS_OF).findings.find((finding) => finding.code === `goals/${code}`);
const reports = (text: string, code: string): boolean => findingOf(text, code) !== undefined;

describe.each(documented)("$code", ({ code, doc }) => {
  test("has its documentation under its own code", () => {
    expect(doc.code).toBe(code);
  });

  test("reports every goal of its wrong example, in words that say what was found", () => {
    const { goals } = compileGoals(doc.wrong, AS_OF);
    expect(goals.length).toBeGreaterThan(0);
    for (const { findings, text } of goals) {
      const own = findings.filter((finding) => finding.code === code);
      expect([text, own.length > 0]).toEqual([text, true]);
      for (const finding of own) {
        for (const locale of [en, zhCN]) {
          const words = render(finding, locale);
          expect(words).not.toBe(code);
          expect(words).not.toMatch(/undefined|null|\[object/);
        }
      }
    }
  });

  test("leaves every goal of its right example alone", () => {
    const { goals } = compileGoals(doc.right, AS_OF);
    expect(goals.length).toBeGreaterThan(0);
    for (const { findings, text } of goals) {
      expect([text, findings.map((finding) => finding.code)]).toEqual([text, expect.not.arrayContaining([code])]);
    }
  });
});

describe("the lists of rules", () => {
  test("hold each rule once, those of any goal among those of a sentence", () => {
    const codes = sentenceRules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(statedGoalRules.map(({ code }) => code)));
  });
});

describe("a good sentence", () => {
  test.each([
    "Lift trial-to-paid conversion from 4% to 6% by the end of August 2026",
    "8月底前把订单处理时长由36小时压缩到20小时",
    "Ship the invoicing module next quarter to support the growth strategy",
  ])("%s: nothing to report", (text) => {
    expect(codesOf(text)).toEqual([]);
  });
});

describe("what is missing", () => {
  test.each([
    ["Enhance the customer experience by Q4", ["no-metric warning", "soft-verb warning"]],
    [
      "Improve customer satisfaction",
      ["bare-metric warning", "no-deadline warning", "no-number warning", "soft-verb warning"],
    ],
    ["做好安全生产工作", ["no-deadline warning", "no-metric warning", "soft-verb warning"]],
    ["门店数量翻两番", ["no-baseline warning", "no-deadline warning"]],
    ["每周例会出勤率保持在95%以上", ["cadence-not-deadline info", "no-deadline warning"]],
    ["上线后三个月内活跃用户达到2万", ["event-relative warning"]],
    [
      "Resolve 9 of 10 incidents inside 4 hours",
      ["no-baseline info", "no-deadline warning", "service-level-not-deadline info"],
    ],
  ])("%s", (text, expected) => {
    expect([...codesOf(text)].sort()).toEqual(expected);
  });
});

describe("severity of a vague word", () => {
  test("is a note where the goal holds all the same, a warning otherwise", () => {
    const code = "goals/vague-degree";
    const severityOf = (text: string): unknown => findingOf(text, "vague-degree")?.severity;
    expect(severityOf("Significantly reduce churn")).toBe("warning");
    expect(severityOf("Significantly reduce churn from 5% to 3%")).toBe("warning");
    expect(severityOf("Significantly reduce churn from 5% to 3% by 30 June 2026")).toBe("info");
    expect(severityOf("2026年6月底前把流失率从5%大幅降低到3%")).toBe("info");
    const regraded = compileGoal("Significantly reduce churn from 5% to 3% by 30 June 2026", {
      ...AS_OF,
      check: { rules: { [code]: "error" } },
    });
    expect(regraded.findings.map(({ severity }) => severity)).toEqual(["error"]);
  });

  test("is never more than a note for 左右 and 约", () => {
    expect(findingOf("续约率提高到90%左右", "hedge")?.severity).toBe("info");
    expect(findingOf("力争续约率提高到90%", "hedge")?.severity).toBe("warning");
  });

  test("the finding quotes the word as written and asks", () => {
    expect(findingOf("Reduce churn SIGNIFICANTLY", "vague-degree")).toMatchObject({
      place: { span: { start: 13, end: 26 } },
      data: { word: "SIGNIFICANTLY", question: "goals/question-how-much" },
    });
  });
});

describe("numbers", () => {
  test("percent of percent gives both readings", () => {
    const data = findingOf("Reduce churn rate from 12% by 20%", "percent-of-percent")?.data;
    expect(data).toMatchObject({ metric: "churn rate", delta: 20, relative: "9.6", points: null });
    expect(findingOf("把转化率从10%提高20%", "percent-of-percent")?.data).toMatchObject({
      relative: "12",
      points: "30",
    });
  });

  test.each([
    ["Reduce the churn rate by 20%", true],
    ["客户满意度提高20%", true],
    ["市场份额提升5%", true],
    ["Increase revenue by 20%", false],
    ["营收增长20%", false],
    ["Raise the margin by 2 percentage points", false],
    ["毛利率提高2个百分点", false],
    ["Raise the conversion rate from 4% to 6%", false],
    ["产能利用率从80%提高到90%", false],
    ["Increase visit frequency by 20%", false],
    ["拜访频率提高20%", false],
  ])("percent of percent in %s: %s", (text, expected) => {
    expect(reports(text, "percent-of-percent")).toBe(expected);
  });

  test.each([
    ["Reduce defects by 120%", true],
    ["缺陷数下降一倍", true],
    ["成本减少150%", true],
    ["Reduce defects by 100%", false],
    ["Reduce defects by 50%", false],
    ["Increase sales by 150%", false],
    ["销量增长两倍", false],
    ["库存减少一半", false],
  ])("impossible change in %s: %s", (text, expected) => {
    expect(reports(text, "impossible-change")).toBe(expected);
  });

  test.each([
    ["Reduce cost from 8 to 12", true],
    ["Increase NPS from 50 to 40", true],
    ["把满意度从90%提升到85%", true],
    ["成本由100万元降到120万元", true],
    ["Increase NPS from 40 to 40", true],
    ["Reduce cost from 12 to 8", false],
    ["Keep churn below 3%", false],
    ["把满意度从85%提升到90%", false],
  ])("direction conflict in %s: %s", (text, expected) => {
    expect(reports(text, "direction-conflict")).toBe(expected);
  });

  test.each([
    ["Increase revenue by 20%", "warning"],
    ["Increase revenue from 10M to 12M", undefined],
    ["Increase revenue by 20% year over year", undefined],
    ["营收同比增长20%", undefined],
    ["Reach 95% on-time delivery", "info"],
    ["Win 20 new customers", undefined],
    ["Keep churn below 3%", undefined],
    ["Launch the portal", undefined],
  ])("baseline of %s: %s", (text, severity) => {
    expect(findingOf(text, "no-baseline")?.severity).toBe(severity);
  });

  test("a number in a name is told from a value", () => {
    expect(reports("Improve ISO 9001 compliance", "number-in-name")).toBe(true);
    expect(reports("Obtain ISO 9001 certification by June 2026", "number-in-name")).toBe(false);
  });

  test("an ambiguous multiplier gives its readings", () => {
    const readings = findingOf("Sell three times more licenses", "multiplier-ambiguous")?.data["readings"];
    expect([...(readings as readonly number[])].sort()).toEqual([3, 4]);
    expect(reports("销量翻两番", "multiplier-ambiguous")).toBe(false);
  });
});

describe("times", () => {
  test.each([
    ["Reply to 95% of tickets within 2 hours", "service-level-not-deadline", true],
    ["Reply to 95% of tickets within 2 hours by June 2026", "service-level-not-deadline", false],
    ["2小时内回复95%的工单", "service-level-not-deadline", true],
    ["Visit 10 customers each month", "cadence-not-deadline", true],
    ["Visit 10 customers each month until 30 June 2026", "cadence-not-deadline", false],
    ["每月走访10家客户", "cadence-not-deadline", true],
    ["Close 20 deals by 31 March 2025", "past-deadline", true],
    ["Close 20 deals by 31 March 2026", "past-deadline", false],
    ["Close 20 deals by 15 January 2026", "past-deadline", false],
    ["春节前完成盘点", "unresolved-deadline", true],
    ["春节前完成盘点", "no-deadline", false],
    ["Publish the report before 30 June 2026", "before-date", true],
    ["2026年6月30日前发布报告", "before-date", false],
    ["Reach 200 users within 30 days of launch", "event-relative", true],
    ["Reach 200 users within 30 days of launch", "no-deadline", false],
    ["Reach 200 users within 30 days", "event-relative", false],
  ])("%s: %s %s", (text, code, expected) => {
    expect(reports(text, code)).toBe(expected);
  });
});

describe("verbs and clauses", () => {
  test.each([
    ["Support the sales team", "soft-verb", true],
    ["Improve NPS from 30 to 40", "soft-verb", false],
    ["推进数字化建设", "soft-verb", true],
    ["Hold 12 workshops by June 2026", "output-verb", true],
    ["Raise NPS to 40", "output-verb", false],
    ["Increase revenue by 10% and reduce cost by 5%", "multiple-goals", true],
    ["Increase revenue in Europe and Asia by 10%", "multiple-goals", false],
    ["营收增长10%，成本降低5%", "multiple-goals", true],
    ["毛利率提高2个百分点，年内完成", "multiple-goals", false],
  ])("%s: %s %s", (text, code, expected) => {
    expect(reports(text, code)).toBe(expected);
  });
});
