import { describe, expect, test } from "vitest";
import { readVagueMarks } from "../../src/goals/compile/lint/read-vague-marks.js";
import { plainText } from "../../src/goals/compile/source-text.js";

const wordsOf = (text: string): readonly string[] =>
  readVagueMarks(plainText(text)).map((mark) => `${mark.category} ${text.slice(mark.start, mark.end)}`);

describe("vague words in English", () => {
  test.each([
    ["Significantly improve customer satisfaction", "degree Significantly"],
    ["Sell more to existing customers", "degree more"],
    ["Achieve a lower churn", "degree lower"],
    ["Drive unit cost lower", "degree lower"],
    ["Maximise throughput as much as possible", "degree Maximise", "degree as much as possible"],
    ["Offer world-class service and high quality products", "quality world-class", "quality high quality"],
    ["Become a leading supplier in the region", "quality leading"],
    ["Be the best in the industry", "quality best"],
    ["Make the process more efficient", "degree more", "quality efficient"],
    ["Reply to customers ASAP", "time ASAP"],
    ["Fix defects as soon as possible", "time as soon as possible"],
    ["Review suppliers regularly", "time regularly"],
    ["Hold regular meetings with the team", "time regular"],
    ["Improve gradually in the near future", "time gradually", "time in the near future"],
    ["One day we will lead the market", "time One day"],
    ["Try to cut cost where possible", "hedge Try", "hedge where possible"],
    ["Aim to reach about 20% margin", "hedge Aim to", "hedge about"],
    ["Revenue should reach approximately 3M", "hedge should", "hedge approximately"],
    ["Meet various customers, partners, etc.", "scope various", "scope etc"],
    ["Train some employees in relevant skills", "scope some", "scope relevant"],
    ["Align all\nstakeholders", "scope all\nstakeholders"],
    ["Support many customers and so on", "scope many", "scope and so on"],
  ])("%s", (text, ...expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test.each([
    "Win more than 20 customers",
    "Hire 5 more engineers",
    "Sell 10% more licenses",
    "Keep a rating of 4.5 or higher",
    "Answer in less than two hours",
    "Spend no more than 3M",
    "Lower churn to 2%",
    "Raise margin and lower cost by 3%",
    "Document one best practice a month",
    "Ship 300 goods, follow Good Manufacturing Practice",
    "Report the leading indicator weekly",
    "Someone moves the moron to Baltimore",
    "Write a self-sufficient, best-selling guide",
    "Reach a timely response rate of 95%",
    "Cut the effective tax rate to 21%",
    "Effective from 1 March, close 3 stores",
    "Regularly (weekly) publish the report",
    "Resolve tickets within one day",
    "Report how many customers left",
    "Reach as many as 20 cities",
    "We shouldn't lose 3 customers",
    "Hire two employees at the regular price",
    "Reduce overtime and over-the-counter sales by 5%",
    "Fewer than 3 defects",
    "Train 20 people in higher education",
    "Days sales outstanding down to 47 days",
    "Collect all outstanding invoices",
    "Customers likely to recommend us reach 60%",
  ])("%s: none", (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

describe("vague words in Chinese", () => {
  test.each([
    ["大幅提升客户满意度", "degree 大幅"],
    ["大幅度降低成本", "degree 大幅度"],
    ["进一步加强管理，使质量更好", "degree 进一步", "degree 更好"],
    ["打造一流的服务", "quality 一流"],
    ["确保机制完善，流程科学合理", "quality 完善", "quality 科学", "quality 合理"],
    ["高效完成工作", "quality 高效"],
    ["有效提升转化率", "quality 有效"],
    ["尽快上线系统，及时回复客户", "time 尽快", "time 及时"],
    ["定期召开会议", "time 定期"],
    ["不定期检查", "time 不定期"],
    ["持续改进，逐步完善制度", "time 持续", "time 逐步"],
    ["未来提升销量", "time 未来"],
    ["力争达到100万元左右", "hedge 力争", "hedge 左右"],
    ["基本完成约20项工作", "hedge 基本", "hedge 约"],
    ["原则上不超过3天", "hedge 原则上"],
    ["做好质量、安全等工作", "scope 等"],
    ["联合相关部门，提高水平等方面", "scope 相关", "scope 等"],
    ["若干部分客户", "scope 若干", "scope 部分"],
    ["大幅提高優質客戶數", "degree 大幅", "quality 優質"],
    ["提升線上等渠道的佔比", "scope 等"],
  ])("%s", (text, ...expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test.each([
    "客户等级提升到A级",
    "推动男女平等，同等对待，高等教育毕业生20人",
    "缩短等待时间至5分钟",
    "在北京、上海等5个城市开店",
    "基本工资上调5%",
    "企业基本面评分达到80",
    "加强左右手协作训练3次",
    "中国科学院合作项目3个，数据科学课程2门",
    "完善制度3项",
    "每月定期召开1次会议",
    "按季度定期检查",
    "定期存款增加100万元",
    "持续率达到95%",
    "可持续发展报告发布",
    "及时交付率达到98%",
    "不合理处方率降到1%",
    "有效线索200条",
    "优秀率达到30%",
    "节约100万元，签约20家",
    "十分钟内响应",
    "未来三年营收翻番",
    "少数民族员工20人",
    "《科学管理办法》发布",
    "较大事故为0起",
    "长期借款降到1亿元",
    "上下游企业20家",
    "第一批设备到货",
    "二季度末前到位",
    "让客户少等3分钟",
    "提高效率，加大力度",
    "以及时间成本降低5%",
    "所有关键客户满意度达到90",
    "相当于20个工作日后，补充分析3份",
  ])("%s: none", (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

describe("marks of vague words", () => {
  test("are in order, do not overlap, and point at the text given", () => {
    const text = "力争 significantly 提升 quality，etc. 等 有关部门尽快、尽可能、as soon as possible 做好";
    const marks = readVagueMarks(plainText(text));
    expect(marks.length).toBeGreaterThan(5);
    marks.forEach(({ start, end, word }, at) => {
      expect(plainText(text).slice(start, end)).toBe(word);
      expect(start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
    });
  });

  test.each(["", "\0", "\ud800", "等", "'", "-", "《"])("survive %j", (text) => {
    expect(readVagueMarks(text)).toEqual([]);
  });
});
