import { describe, expect, test } from "vitest";
import { plainText } from "../../src/goals/compile/source-text.js";
import { splitDocument } from "../../src/goals/compile/split-document.js";

const partsOf = (text: string): readonly string[] =>
  splitDocument(text, plainText(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const sentencesOf = (text: string): readonly string[] =>
  splitDocument(text, plainText(text))
    .filter(({ kind }) => kind !== "marker" && kind !== "heading")
    .map(({ start, end }) => text.slice(start, end));

describe("markers of lists", () => {
  test.each([
    ["- Raise NPS to 50", "Raise NPS to 50"],
    ["* Raise NPS", "Raise NPS"],
    ["•\tRaise NPS", "Raise NPS"],
    ["•提高续约率", "提高续约率"],
    ["1. Raise NPS", "Raise NPS"],
    ["1) Raise NPS", "Raise NPS"],
    ["(1) Raise NPS", "Raise NPS"],
    ["  (a) Raise NPS", "Raise NPS"],
    ["iv) Raise NPS", "Raise NPS"],
    ["1.2. Raise NPS", "Raise NPS"],
    ["1.1 Raise NPS", "Raise NPS"],
    ["- [ ] Raise NPS", "Raise NPS"],
    ["- [x] KR1: Raise NPS", "Raise NPS"],
    ["KR 2 Raise NPS", "Raise NPS"],
    ["Objective 1: Raise NPS", "Raise NPS"],
    ["> - Raise NPS", "Raise NPS"],
    ["1、提高续约率", "提高续约率"],
    ["一、提高续约率", "提高续约率"],
    ["（一）提高续约率", "提高续约率"],
    ["（2）提高续约率", "提高续约率"],
    ["①提高续约率", "提高续约率"],
    ["㈠ 提高续约率", "提高续约率"],
    ["第一，提高续约率", "提高续约率"],
    ["目标一：提高续约率", "提高续约率"],
    ["１．提高续约率", "提高续约率"],
    ["1.2026年底前上线系统", "2026年底前上线系统"],
    ["🎯 Raise NPS", "Raise NPS"],
    ["**Raise NPS**", "Raise NPS"],
  ])("%s", (text, expected) => {
    expect(sentencesOf(text)).toEqual([expected]);
  });

  test.each([
    "-5% cost by June",
    "3.5 million customers by June",
    "6.30前完成验收",
    "2026. A year of growth",
    "第一季度营收达到100万元",
    "十二月底前上线",
    "目标客户数提高到20",
    "Onboard 20 customers",
    "i.e. nothing",
    "20 new customers by June",
    "O2 enabled",
  ])("%s: none", (text) => {
    expect(sentencesOf(text)[0]?.slice(0, 4)).toBe(text.slice(0, 4));
  });
});

describe("ends of sentences", () => {
  test.each([
    ["Raise NPS to 50. Cut churn to 3.5%.", "Raise NPS to 50.", "Cut churn to 3.5%."],
    ["Reach approx. 20% (vs. 15% in 2025). Done", "Reach approx. 20% (vs. 15% in 2025).", "Done"],
    ["Use tools, e.g. CRM, by No. 1 vendors. Cut cost", "Use tools, e.g. CRM, by No. 1 vendors.", "Cut cost"],
    ["Grow U.S. sales by 5%. Cut cost", "Grow U.S. sales by 5%.", "Cut cost"],
    ["Ship by Sept. 30. Cut cost", "Ship by Sept. 30.", "Cut cost"],
    ["2026.6.30前完成。2026.12.31前上线", "2026.6.30前完成。", "2026.12.31前上线"],
    ["Ship by 2026. 6. 30 at last", "Ship by 2026. 6. 30 at last"],
    ["Ship in June 2026. 20 stores open", "Ship in June 2026.", "20 stores open"],
    ["Ship by 30.6.2026. Next", "Ship by 30.6.2026.", "Next"],
    ["提高到3.5%；降低到2%。", "提高到3.5%；", "降低到2%。"],
    ["提高满意度.降低成本", "提高满意度.", "降低成本"],
    ["Really?! Yes... Cut cost!", "Really?!", "Yes...", "Cut cost!"],
    ["推出“新品。”然后降价", "推出“新品。”", "然后降价"],
    ["Raise NPS (from 30; see sec. 2. It matters) to 50", "Raise NPS (from 30; see sec. 2. It matters) to 50"],
    ["See example.com for v1.2 now", "See example.com for v1.2 now"],
    ["1、提高营收；2、降低成本", "提高营收；", "降低成本"],
  ])("%s", (text, ...expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe("lines", () => {
  test("a break ends a sentence, unless the next line goes on with it", () => {
    expect(sentencesOf("Raise NPS to 50\nCut churn to 3%")).toEqual(["Raise NPS to 50", "Cut churn to 3%"]);
    expect(sentencesOf("Raise NPS from 30 to 50\nby June")).toEqual(["Raise NPS from 30 to 50\nby June"]);
    expect(sentencesOf("2026年6月底前，\r\n把成本降低5%")).toEqual(["2026年6月底前，\r\n把成本降低5%"]);
    expect(sentencesOf("- Raise NPS\n  to 50 by June\n- cut churn")).toEqual([
      "Raise NPS\n  to 50 by June",
      "cut churn",
    ]);
    expect(sentencesOf("Raise NPS to 50.\nand more")).toEqual(["Raise NPS to 50.", "and more"]);
    expect(sentencesOf("Raise NPS\n\nby June")).toEqual(["Raise NPS", "by June"]);
  });

  test("headings are told from sentences", () => {
    expect(partsOf("# Goals of 2026\n## Sales ##\n- Raise NPS\nQ3 goals:\nLine\n====\nOther\n---\ntext")).toEqual([
      "heading: Goals of 2026",
      "heading: Sales ##",
      "item: Raise NPS",
      "heading: Q3 goals:",
      "heading: Line",
      "heading: Other",
      "line: text",
    ]);
    expect(partsOf("#no heading\n---\n***\n\n")).toEqual(["heading: #no heading"]);
  });

  test("numbers and labels are parts too, so that nothing is lost", () => {
    expect(partsOf("1. Raise NPS. Cut cost\n- 提高营收\nKR1: x")).toEqual([
      "marker: 1.",
      "item: Raise NPS.",
      "item: Cut cost",
      "item: 提高营收",
      "marker: KR1:",
      "item: x",
    ]);
  });
});
