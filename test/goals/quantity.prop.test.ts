/**
 * Laws of the readers of amounts: every notation of a number gives that number, any text gives sound marks, and the
 * time grows with the length of the text and no faster.
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import { describe, expect, test as once } from "vitest";
import type { TextSpan } from "../../src/goals/compile/compiled-goal.js";
import { readChineseNumber } from "../../src/goals/compile/quantity/chinese-number.js";
import { readQuantityMarks } from "../../src/goals/compile/quantity/read-quantity-marks.js";
import { plainText } from "../../src/goals/compile/source-text.js";

const DIGITS = [..."零一二三四五六七八九"];

/** Below ten thousand, with its inner zeros; an independent writer, by division. */
function section(value: number): string {
  let text = "";
  let pending = false;
  for (const [place, sign] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) {
      pending ||= text !== "";
      continue;
    }
    text += (pending ? "零" : "") + (DIGITS[digit] as string) + sign;
    pending = false;
  }
  return text;
}

/** A whole number below 10^16 in Chinese numerals. */
function chinese(value: number): string {
  if (value === 0) return "零";
  let text = "";
  let rest = value;
  let gap = false;
  for (const [size, sign] of [
    [1e12, "万"],
    [1e8, "亿"],
    [1e4, "万"],
    [1, ""],
  ] as const) {
    const part = Math.floor(rest / size);
    rest -= part * size;
    const closes = size === 1e8 && text !== "";
    if (part === 0) {
      // 一万亿: the myriad of myriads closes even without hundreds of millions.
      if (closes) text += "亿";
      gap ||= text !== "";
      continue;
    }
    if (text !== "" && (gap || part < 1000)) text += "零";
    text += section(part) + sign;
    gap = false;
  }
  return text;
}

/** 十二 for 一十二, as people write. */
function spoken(text: string): string {
  return text.startsWith("一十") ? text.slice(1) : text;
}

const whole = fc.oneof(
  fc.integer({ min: 0, max: 9999 }),
  fc.integer({ min: 0, max: 99_999_999 }),
  fc.maxSafeNat().map((value) => value % 1e12),
  fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1e4, 1e6, 1e8, 1e12)).map(([a, b]) => a * b),
);

describe("numbers", () => {
  test.prop([whole])("Chinese numerals round-trip", (value) => {
    const text = chinese(value);
    expect(readChineseNumber(text, 0)).toEqual({ value, end: text.length });
    const short = spoken(text);
    expect(readChineseNumber(short, 0)).toEqual({ value, end: short.length });
  });

  test.prop([whole])("are read in sentences in every notation", (value) => {
    const grouped = value.toLocaleString("en-US");
    const wide = [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
    for (const text of [
      `达到${value}元`,
      `达到${grouped}元`,
      `达到${wide}元`,
      `达到${chinese(value)}元`,
      `达到${spoken(chinese(value))}元`,
      `reach $${value}`,
      `reach ${grouped} dollars`,
    ]) {
      expect([text, readQuantityMarks(plainText(text), [])[0]?.value]).toEqual([text, value]);
    }
  });

  test.prop([fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 4 })])(
    "with decimals and scales are exact",
    (digits, places) => {
      const text = (digits / 10 ** places).toFixed(places);
      for (const [scale, zeros] of [
        ["k", 3],
        ["m", 6],
        [" million", 6],
        ["bn", 9],
        ["万", 4],
        ["亿", 8],
        ["百万", 6],
        ["%", 0],
        ["‰", -1],
      ] as const) {
        const [mark] = readQuantityMarks(plainText(`增长${text}${scale}，`), []);
        expect([text + scale, mark?.value]).toEqual([text + scale, Number(`${digits}e${zeros - places}`)]);
      }
    },
  );

  test.prop([fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })])(
    "movements keep both ends, however they are written",
    (from, to) => {
      for (const text of [
        `from ${from}% to ${to}%`,
        `to ${to}% from ${from}%`,
        `to ${to}% (currently ${from}%)`,
        `从${from}%提升到${to}%`,
        `由${from}%降至${to}%`,
        `${from}%→${to}%`,
        `从百分之${chinese(from)}调整为百分之${chinese(to)}`,
      ]) {
        expect([text, readQuantityMarks(plainText(text), [])]).toMatchObject([
          text,
          [{ shape: "from-to", low: from, value: to, unit: "%" }],
        ]);
      }
    },
  );
});

/** Pieces that readers react to, so that marks come close to one another. */
const PIECES =
  "from|to|by|5%|3|-|~|±|到|至|从|由|两|百|万|亿|分之|成|倍|翻|番|一半|个|百分点|of|out of|4.5|/5|(|)|满分|100|,|.|。| |k|m|$|¥|元|half|double|a|dozen|at least|不低于|以上|or more|between|and|和|之间|iso|9001|top|十|零|点|小时|分钟|30|第|半|2026|1:3|+|负|%".split(
    "|",
  );

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(" ")),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units)),
);

function checkMarks(plain: string, taken: readonly TextSpan[]): void {
  let floor = 0;
  for (const mark of readQuantityMarks(plain, taken)) {
    expect(mark.start).toBeGreaterThanOrEqual(floor);
    expect(mark.core.start).toBeGreaterThanOrEqual(mark.start);
    expect(mark.core.end).toBeGreaterThan(mark.core.start);
    expect(mark.end).toBeGreaterThanOrEqual(mark.core.end);
    expect(mark.end).toBeLessThanOrEqual(plain.length);
    expect(mark.value).not.toBeNaN();
    for (const end of mark.ends === null ? [] : [mark.ends.from, mark.ends.to]) {
      expect(end.start).toBeGreaterThanOrEqual(mark.core.start);
      expect(end.end).toBeLessThanOrEqual(mark.core.end);
    }
    floor = mark.end;
  }
}

describe("any text", () => {
  test.prop([anyText], { numRuns: 1000 })("gives marks in bounds, in order, not overlapping", (text) => {
    checkMarks(plainText(text), []);
  });

  test.prop([anyText, fc.nat(50), fc.nat(20)])("no core touches what is taken", (text, start, length) => {
    const plain = plainText(text);
    const taken = [{ start: Math.min(start, plain.length), end: Math.min(start + length, plain.length) }];
    checkMarks(plain, taken);
    for (const mark of readQuantityMarks(plain, taken)) {
      for (const span of mark.ends === null ? [] : [mark.ends.from, mark.ends.to]) {
        expect(span.end <= (taken[0]?.start ?? 0) || span.start >= (taken[0]?.end ?? 0) || length === 0).toBe(true);
      }
    }
  });
});

describe("hostile texts", () => {
  const HOSTILE =
    "1|9,|1,000,|1.|1/|1-|5%|5% to |从5到|from 4% |的|一|十百|两千|百分之|翻|a |one |one hundred and |twenty-|½|(| |to |between |half a |3 of |1:|1 2 3 |¥|$|个|个半|7x|iso|第|±5|~|-|→|1e|k|\u{1f600}".split(
      "|",
    );

  for (const piece of HOSTILE) {
    once(`${JSON.stringify(piece)} over fifty thousand units is read in linear time`, () => {
      const plain = plainText(piece.repeat(Math.ceil(50_000 / piece.length)));
      const start = performance.now();
      checkMarks(plain.slice(0, 4000), []);
      readQuantityMarks(plain, []);
      // A pass over 50,000 units takes some tens of milliseconds; a quadratic one takes minutes.
      expect(performance.now() - start).toBeLessThan(3000);
    });
  }
});
