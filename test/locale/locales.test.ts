import type { FindingData, Locale } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, it } from "vitest";
import * as enCalendar from "../../src/locale/en/calendar.js";
import * as enCore from "../../src/locale/en/core.js";
import * as enGoals from "../../src/locale/en/goals.js";
import * as enKpi from "../../src/locale/en/kpi.js";
import * as zhCalendar from "../../src/locale/zh-CN/calendar.js";
import * as zhCore from "../../src/locale/zh-CN/core.js";
import * as zhGoals from "../../src/locale/zh-CN/goals.js";
import * as zhKpi from "../../src/locale/zh-CN/kpi.js";

const MAPS = ["reasons", "notes", "findings", "footnotes", "words"] as const;
const PARTS = {
  en: [enCore.corePart, enCalendar.calendarPart, enKpi.kpiPart, enGoals.goalsPart],
  "zh-CN": [zhCore.corePart, zhCalendar.calendarPart, zhKpi.kpiPart, zhGoals.goalsPart],
} as const;

/** Data of any finding: every entry is there, as text that can be found again. */
const anyData = new Proxy(
  {},
  {
    get: (_, key) => (typeof key === "string" ? `«${key}»` : undefined),
    has: () => true,
    getOwnPropertyDescriptor: (_, key) => ({ value: `«${String(key)}»`, enumerable: true, configurable: true }),
  },
) as FindingData;

const sentences = (locale: Locale): readonly (readonly [string, string])[] =>
  [...Object.entries(locale.findings), ...Object.entries(locale.footnotes)].map(([code, say]) => [code, say(anyData)]);
const texts = (locale: Locale): readonly (readonly [string, string])[] => [
  ...MAPS.slice(0, 2).flatMap((map) => Object.entries(locale[map]) as [string, string][]),
  ...Object.entries(locale.words),
  ...sentences(locale),
];

describe("both languages", () => {
  it.each(MAPS)("have the same %s", (map) => {
    expect(Object.keys(zhCN[map]).sort()).toEqual(Object.keys(en[map]).sort());
  });

  it("have the same units and operations", () => {
    expect(Object.keys(zhCN.numbers.units).sort()).toEqual(Object.keys(en.numbers.units).sort());
    expect(Object.keys(zhCN.operations).sort()).toEqual(Object.keys(en.operations).sort());
  });

  // Other modules look words up by entries of the data; their tests say what their findings look like.
  it("make sentences of core of the same data", () => {
    const used = (text: string): readonly string[] => [...new Set(text.match(/«[^»]*»/g) ?? [])].sort();
    const english = new Map(sentences(en));
    for (const [code, text] of sentences(zhCN).filter(([code]) => code.startsWith("core/")))
      expect([code, used(text)]).toEqual([code, used(english.get(code) ?? "")]);
  });
});

describe.each([en, zhCN])("$language", (locale) => {
  it("has words for every reason that figures of core and kpi name", () => {
    const reasons =
      "no-data no-values zero-divisor zero-base no-base not-comparable too-few-points no-target no-dimension unknown-condition";
    for (const reason of reasons.split(" "))
      expect([reason, locale.reasons[reason]]).toEqual([reason, expect.any(String)]);
  });

  it("has words for every note", () => {
    const notes =
      "partial-period sign-change negative-base rows-excluded approximate filled carried partial-window capped";
    for (const note of notes.split(" ")) expect([note, locale.notes[note]]).toEqual([note, expect.any(String)]);
  });

  it("has words for every finding about the options of a check", () => {
    for (const code of ["rule-failed", "unknown-rule", "waiver-expired", "waiver-unused"]) {
      expect(locale.findings).toHaveProperty([`core/${code}`]);
    }
  });

  it("has one line for each, and no hole in it", () => {
    for (const [key, text] of texts(locale)) {
      expect([key, text]).not.toEqual([key, expect.stringMatching(/[\n\r]|\[object|NaN/)]);
      expect([key, text]).not.toEqual([key, ""]);
    }
  });

  it("keeps the words of one module from those of another", () => {
    for (const map of MAPS) {
      const keys = PARTS[locale.language].flatMap((part) => Object.keys(part[map]));
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }
  });

  it("names modules in the codes of findings and words", () => {
    for (const map of ["findings", "footnotes", "words"] as const) {
      for (const key of Object.keys(locale[map])) expect(key).toMatch(/^[a-z]+\/[A-Za-z0-9-]+$/);
    }
  });
});

describe("the Chinese of a Chinese manager (handbook wording.md)", () => {
  it.each([
    ["no-data", "本期无数据"],
    ["zero-divisor", "分母为 0，无法计算"],
    ["zero-base", "上期为 0，不计算增幅"],
    ["no-target", "未设目标"],
  ])("says %s as the handbook does", (reason, text) => {
    expect(zhCN.reasons[reason]).toBe(text);
  });

  it("grades findings in its words", () => {
    expect(["error", "warning", "info"].map((grade) => zhCN.words[`core/${grade}`])).toEqual([
      "必须修改",
      "建议修改",
      "提示",
    ]);
  });

  it("avoids translationese and half-width punctuation", () => {
    for (const [key, text] of texts(zhCN)) {
      // Without data, and without formulas: those keep their own punctuation.
      const words = text.replace(/«[^»]*»/g, "").replace(/\w+\([^。；]*\)/g, "");
      expect([key, words]).not.toEqual([key, expect.stringMatching(/被|进行|您|请注意|方差|问责/)]);
      expect([key, words]).not.toEqual([key, expect.stringMatching(/[\u4e00-\u9fff] ?[,;:?!()]/)]);
    }
  });
});
