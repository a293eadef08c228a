/**
 * Do both languages say the same things, and are there words for everything that can be said?
 * @module
 */
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, test } from "vitest";
import { MODULES } from "../../scripts/doors.js";
import { type DocumentedRule, rulesOf } from "../../scripts/rules-reference.js";
import { librarySources } from "./guards/sources.js";
import { literalsOfCalls, missingKeys, spokenGaps } from "./guards/words.js";

const library = librarySources();
const rules = (await Promise.all(MODULES.map(async (name) => await rulesOf(name)))).flat();

describe("the two languages", () => {
  test.each(["reasons", "notes", "findings", "footnotes", "words", "operations"] as const)(
    "have the same %s",
    (part) => {
      expect(missingKeys(en[part], zhCN[part])).toEqual([]);
    },
  );

  test("say something under every key, and Chinese says it in Chinese", () => {
    expect(spokenGaps(en, zhCN)).toEqual([]);
  });

  test("have words for every reason that is given and every note that is made", () => {
    const given = literalsOfCalls(library, /^(noFigure|missing)$/, 0);
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((reason) => !Object.hasOwn(en.reasons, reason))).toEqual([]);
  });

  test("have a sentence for every rule", () => {
    expect(rules.map(({ code }) => code).filter((code) => !Object.hasOwn(en.findings, code))).toEqual([]);
  });
});

describe("every rule", () => {
  const problems = (each: DocumentedRule): string[] => {
    const { code, file, severity, doc } = each;
    if (severity === null) return [`${file} holds no rule ${code}, but its documentation does`];
    if (doc === null) return [`${file}: ${code} has no documentation beside it`];
    const found: string[] = [];
    if (doc.wrong.trim() === "" || doc.right.trim() === "" || doc.wrong === doc.right) {
      found.push(`${file}: ${code} shows no wrong and right example`);
    }
    for (const part of [doc.title, doc.why, doc.fix]) {
      if (part.en.trim() === "" || !/\p{Script=Han}/u.test(part["zh-CN"]))
        found.push(`${file}: ${code} lacks a language`);
    }
    return found;
  };

  test("has its documentation beside it, with a wrong and a right example, in both languages", () => {
    expect(rules.flatMap(problems)).toEqual([]);
  });

  test("has a code of its own, that of its module", () => {
    const codes = rules.map(({ code }) => code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    expect(rules.filter(({ code, file }) => code.split("/")[0] !== file.split("/")[1])).toEqual([]);
  });

  test("the guard notices a rule without documentation, or without examples", () => {
    const text = { en: "words", "zh-CN": "文字" };
    const doc = { code: "kpi/x", title: text, why: text, fix: text, wrong: "a", right: "b" };
    const rule: DocumentedRule = { file: "src/kpi/rules/x.ts", code: "kpi/x", severity: "error", doc };
    expect(problems(rule)).toEqual([]);
    expect(problems({ ...rule, doc: null })).toHaveLength(1);
    expect(problems({ ...rule, severity: null })).toHaveLength(1);
    expect(problems({ ...rule, doc: { ...doc, right: "a" } })).toHaveLength(1);
    expect(problems({ ...rule, doc: { ...doc, fix: { en: "words", "zh-CN": "words" } } })).toHaveLength(1);
  });
});

describe("the guard of words notices", () => {
  test("a key on one side only", () => {
    expect(missingKeys({ a: 1, b: 2 }, { a: 1, c: 3 })).toEqual([
      "b is missing on the right",
      "c is missing on the left",
    ]);
  });

  test("an empty text, and English left in Chinese", () => {
    const planted = { ...zhCN, reasons: { "no-data": "" }, notes: { approximate: "approximate" } };
    expect(spokenGaps(en, planted)).toHaveLength(2);
  });
});
