/**
 * What a compiled sentence says: hand-labeled sentences field by field, the table of the conventions, spans, several
 * goals in one, and broken calls.
 */
import { describe, expect, it } from "vitest";
import { compileGoal } from "../../src/goals/index.js";
import { divergences } from "./compile-divergences.js";
import { labeledSentences, missesOf } from "./compile-vectors.js";

const asOf = "2026-01-15";

describe("hand-labeled sentences", () => {
  for (const name of ["sentences-en", "sentences-zh"]) {
    it(`${name}: every field as labeled, but for the divergences listed with their reasons`, () => {
      const misses = labeledSentences(name).flatMap((sentence) => {
        const { text, ...options } = sentence.input;
        return missesOf(sentence, compileGoal(text, options));
      });
      const open = misses.filter(({ id, field }) => divergences[id]?.fields.includes(field) !== true);
      const shown = open.map(
        ({ id, text, field, got, expected }) =>
          `${id} ${text} | ${field}: ${JSON.stringify(got)}, labeled ${JSON.stringify(expected)}`,
      );
      expect(shown).toEqual([]);
      const prefix = name.endsWith("en") ? "en-" : "zh-";
      const stale = Object.entries(divergences).flatMap(([id, { fields }]) =>
        id.includes(prefix)
          ? fields
              .filter((field) => !misses.some((miss) => miss.id === id && miss.field === field))
              .map((field) => `${id} ${field}`)
          : [],
      );
      expect(stale).toEqual([]);
    });
  }
});

describe("the table of the conventions", () => {
  it.each([
    ["Lift trial-to-paid conversion from 4% to 6% by the end of August 2026", "TTT", "increase", 6, "%", "2026-08-31"],
    ["Resolve 9 of 10 incidents inside 4 hours", "TTF", "achieve", 90, "%", null],
    ["Enhance the customer experience by Q4", "FFT", null, null, null, "2026-12-31"],
    ["Halve overtime cost within 8 weeks", "TTT", "decrease", 0.5, "x", "2026-03-12"],
    ["Keep scrap between 1% and 2%", "TTF", "maintain", null, "%", null],
    ["Ship the invoicing module next quarter", "TTT", "complete", null, null, "2026-06-30"],
    ["8月底前把订单处理时长由36小时压缩到20小时", "TTT", "decrease", 20, "hour", "2026-08-31"],
    ["做好安全生产工作", "FFF", null, null, null, null],
    ["毛利率提高2个百分点，年内完成", "TTT", "increase", 2, "pp", "2026-12-31"],
    ["门店数量翻两番", "TTF", "increase", 4, "x", null],
    ["每周例会出勤率保持在95%以上", "TTF", "maintain", 95, "%", null],
    ["上线后三个月内活跃用户达到2万", "TTF", "achieve", 20000, "count", null],
  ])("%s", (text, flags, direction, amount, unit, deadline) => {
    const goal = compileGoal(text, { asOf });
    const read = [goal.specific, goal.measurable, goal.timeBound].map((flag) => (flag ? "T" : "F")).join("");
    expect([read, goal.direction, goal.amount, goal.unit, goal.deadline]).toEqual([
      flags,
      direction,
      amount,
      unit,
      deadline,
    ]);
  });
});

describe("spans", () => {
  it("cut the words of each field out of the text as given", () => {
    const text = "Lift  Trial-to-paid conversion from 4% to 6% by the end of August 2026";
    const { spans } = compileGoal(text, { asOf });
    const words = Object.fromEntries(
      Object.entries(spans).map(([field, { start, end }]) => [field, text.slice(start, end)]),
    );
    expect(words).toEqual({
      metric: "Trial-to-paid conversion",
      direction: "Lift",
      from: "4%",
      to: "6%",
      amount: "6%",
      unit: "6%",
      deadline: "by the end of August 2026",
      achievable: "4%",
    });
  });

  it("count in a full-width text, position by position", () => {
    const text = "Ｑ２末前将原材料库存降至３００万元";
    const { spans, metric } = compileGoal(text, { asOf });
    expect(metric).toBe("原材料库存");
    expect(text.slice(spans.amount?.start, spans.amount?.end)).toBe("３００万元");
  });
});

describe("several goals in one", () => {
  it("fields speak of the first with a number, the others are told", () => {
    const text = "Launch the loyalty program in May and sign up 5,000 members by the end of the year";
    const goal = compileGoal(text, { asOf });
    expect([goal.metric, goal.amount, goal.deadline]).toEqual(["members", 5000, "2026-12-31"]);
    expect(goal.others.map(({ start, end }) => text.slice(start, end))).toEqual(["Launch the loyalty program in May"]);
  });

  it("a deadline at the end of the sentence holds for all of them", () => {
    const goal = compileGoal("客户满意度提升至95%，投诉量下降20%，6月底前完成", { asOf });
    expect([goal.metric, goal.amount, goal.deadline, goal.others.length]).toEqual(["客户满意度", 95, "2026-06-30", 1]);
  });

  it("things listed under one verb and one number are one goal", () => {
    expect(compileGoal("Improve speed, accuracy and cost by 10%", { asOf }).others).toEqual([]);
    expect(compileGoal("Reduce defects and rework by 20%", { asOf }).metric).toBe("defects and rework");
  });

  it("a change beside a level is the same goal", () => {
    const goal = compileGoal("2026年实现净利润1200万元，较上年增长15%", { asOf });
    expect([goal.to, goal.delta, goal.deltaUnit, goal.unit, goal.amount, goal.others]).toEqual([
      12000000,
      15,
      "%",
      "CNY",
      12000000,
      [],
    ]);
  });
});

describe("what stands around a goal", () => {
  it.each([
    ["由张三负责，3月底前完成供应商评审", "张三"],
    ["责任人：李四，6月底前库存周转天数降至30天", "李四"],
    ["Reduce scrap to 2% by Q2 (owner: Jane Smith)", "Jane Smith"],
    ["Owner: J. Doe. Reduce scrap to 2% by Q2", "J. Doe"],
    ["Reduce scrap to 2% by Q2", null],
  ])("owner of %s", (text, owner) => {
    expect(compileGoal(text, { asOf }).owner).toBe(owner);
  });

  it.each([
    ["Cut review time to 5 days by Q2 with no additional staff", "known", "unknown"],
    ["为支撑公司战略，二季度新签合同额达到800万元", "unknown", "known"],
    ["管理费用同比下降5%", "known", "unknown"],
    ["Raise output to 1,300 units by June", "unknown", "unknown"],
  ])("%s: achievable %s, relevant %s", (text, achievable, relevant) => {
    const goal = compileGoal(text, { asOf });
    expect([goal.achievable, goal.relevant]).toEqual([achievable, relevant]);
  });

  it("a time within which something is done each time is no deadline", () => {
    const goal = compileGoal("Respond to 90% of chats within 60 seconds", { asOf });
    expect([goal.serviceLevel, goal.deadline]).toEqual(["within 60 seconds", null]);
  });
});

describe("broken calls", () => {
  const code = (call: () => unknown): unknown => {
    try {
      call();
    } catch (error) {
      return (error as { code?: string }).code;
    }
    return "no error";
  };

  it("name what is wrong", () => {
    expect(code(() => compileGoal(12 as never, { asOf }))).toBe("goals/not-text");
    expect(code(() => compileGoal("x", undefined as never))).toBe("goals/wrong-options");
    expect(code(() => compileGoal("x", { asOf: "soon" }))).toBe("calendar/not-a-day");
    expect(code(() => compileGoal("x", { asOf, fiscalYearStart: 13 }))).toBe("goals/wrong-options");
    expect(code(() => compileGoal("x", { asOf, fiscalYearLabel: "middle" as never }))).toBe("goals/wrong-options");
    expect(code(() => compileGoal("x", { asOf, locale: "fr" as never }))).toBe("goals/wrong-options");
    expect(code(() => compileGoal("x", { asOf, workCalendar: {} as never }))).toBe("goals/wrong-options");
  });

  it("a text without anything is a goal without anything", () => {
    const goal = compileGoal("", { asOf, locale: "zh-CN" });
    expect([goal.language, goal.metric, goal.specific, goal.timeBound, goal.spans]).toEqual([
      "zh-CN",
      null,
      false,
      false,
      {},
    ]);
  });
});
