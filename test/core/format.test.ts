import { type Figure, type FormatOptions, format, share } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, it } from "vitest";
import { frozen, vectors } from "./vectors.js";

interface Case {
  readonly id: string;
  readonly value: string;
  readonly options: Omit<FormatOptions, "locale">;
  readonly expected: Readonly<Record<string, string>>;
}

const locales = { en, "zh-CN": zhCN } as const;
const rows = vectors<{ cases: readonly Case[] }>("format").cases.flatMap(({ id, value, options, expected }) =>
  Object.entries(expected).map(([language, text]) => ({ id, language: language as "en", value, options, text })),
);

describe("format agrees with the vectors", () => {
  it.each(rows)("$id, $language", ({ language, value, options, text }) => {
    expect(format(frozen(value), frozen({ ...options, locale: locales[language] }))).toBe(text);
  });
});

describe("a figure without value", () => {
  it("says why, in the words of the locale", () => {
    expect(format(share(1, 0), { locale: en })).toBe("the divisor is 0");
    expect(format(share(1, 0), { locale: zhCN, unit: "USD", compact: "auto" })).toBe("分母为 0，无法计算");
  });

  it("gives the reason itself where there are no words for it, on one line", () => {
    const figure: Figure = { value: null, reason: "made-up\nTotal 5", notes: [] };
    expect(format(figure, { locale: en })).toBe("made-up Total 5");
    expect(format({ ...figure, reason: "constructor" }, { locale: en })).toBe("constructor");
  });
});

describe("format", () => {
  it("keeps names of units on one line and knows no unit called constructor", () => {
    expect(format(5, { locale: en, unit: "kg\nTotal 5" })).toBe("5 kg Total 5");
    expect(format(5, { locale: en, unit: "constructor" })).toBe("5 constructor");
    expect(format(5, { locale: en, unit: "/h" })).toBe("5 /h");
  });

  it.each<[string, () => unknown]>([
    ["core/wrong-locale", () => format(1, {} as never)],
    ["core/wrong-locale", () => format(1, undefined as never)],
    ["core/wrong-locale", () => format(1, { locale: "en" as never })],
    ["core/wrong-places", () => format(1, { locale: en, places: 1000 })],
    ["core/wrong-places", () => format(1, { locale: en, places: 1.5, compact: "auto" })],
    ["core/wrong-mode", () => format(1, { locale: en, mode: "half" as never })],
    ["core/wrong-compact", () => format(1, { locale: en, compact: "wan" })],
    ["core/wrong-compact", () => format(1, { locale: zhCN, compact: "million" })],
    ["core/not-a-number", () => format("1,234", { locale: en })],
    ["core/not-finite", () => format(Number.NaN, { locale: en })],
  ])("refuses with %s, case %#", (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});
