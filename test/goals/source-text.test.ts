/**
 * Folding a text: what becomes what, and that no position moves.
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { plainText } from "../../src/goals/compile/source-text.js";
import { TRADITIONAL_PAIRS } from "../../src/goals/compile/traditional-characters.js";

describe("what becomes what", () => {
  test.each([
    ["capitals", "NPS and OKRs", "nps and okrs"],
    ["full-width letters and digits", "Ｑ３达到９５．５％", "q3达到95.5%"],
    ["Chinese punctuation", "甲，乙；丙：丁！（戊）？", "甲,乙;丙:丁!(戊)?"],
    ["quotes", "“a” ‘b’ «c» 「d」", '"a" \'b\' "c" "d"'],
    ["dashes and minus signs", "1–2 1—2 1−2 1‐2 1－2", "1-2 1-2 1-2 1-2 1-2"],
    ["waves", "3～5 3〜5", "3~5 3~5"],
    ["spaces", "a\u00a0b\u3000c\u2009d\te\u202ff", "a b c d e f"],
    ["signs of money and percent", "￥5 ＄5 5％ 5﹪", "¥5 $5 5% 5%"],
    ["comparison signs and arrows", "≧5 ≦5 5⇒6", "≥5 ≤5 5→6"],
    ["traditional characters", "將客戶滿意度從４０％提升至９５％，達標率維持", "将客户满意度从40%提升至95%,达标率维持"],
    ["more traditional characters", "營業額達兩億元，團隊減少費用，準時應對", "营业额达两亿元,团队减少费用,准时应对"],
  ])("%s", (_what, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test.each(["。", "、", "《目标》", "…", "\n", "\r", "著", "\ud800", "\udc00", "\0", "😀", "é", "ß", "İ"])(
    "%j stays",
    (text) => {
      expect(plainText(text)).toBe(text);
    },
  );
});

describe("traditional characters", () => {
  const pairs = Array.from({ length: TRADITIONAL_PAIRS.length / 2 }, (_, at) =>
    TRADITIONAL_PAIRS.slice(2 * at, 2 * at + 2),
  );

  test("each stands once, and none is what another becomes", () => {
    const traditional = pairs.map((pair) => pair.charAt(0));
    expect(new Set(traditional).size).toBe(traditional.length);
    const known = new Set(traditional);
    expect(pairs.filter((pair) => known.has(pair.charAt(1)) || new Set(pair).size === 1)).toEqual([]);
  });

  test("are Chinese characters, several hundred", () => {
    expect(pairs.length).toBeGreaterThan(700);
    expect(TRADITIONAL_PAIRS).toMatch(/^[\u4e00-\u9fff]+$/);
  });
});

describe("laws", () => {
  const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
  const long = fc.tuple(anyText, fc.integer({ min: 1, max: 200 })).map(([text, times]) => text.repeat(times));

  test.prop([fc.oneof(anyText, long)])("as long as the text, unit by unit", (text) => {
    const plain = plainText(text);
    expect(plain.length).toBe(text.length);
    for (let at = 0; at < Math.min(text.length, 300); at++) {
      expect(plain[at]).toBe(plainText(text.charAt(at)));
    }
  });

  test.prop([fc.oneof(anyText, long)])("folding twice changes nothing more", (text) => {
    const plain = plainText(text);
    expect(plainText(plain)).toBe(plain);
  });
});
