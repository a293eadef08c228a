import { Decimal as HostDecimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import {
  DecimalClass,
  decimalFromText,
  decimalOfFraction,
  fractionOfText,
  readDecimal,
  readDecimalText,
  reduce,
  textOfFraction,
  toFraction,
} from "../../src/core/internal.js";

const fraction = (n: bigint, d = 1n): { n: bigint; d: bigint } => ({ n, d });

describe("what counts as a number", () => {
  it.each<[unknown, bigint, number]>([
    ["0", 0n, 0],
    ["-0", 0n, 0],
    ["-0.000", 0n, 0],
    [-0, 0n, 0],
    ["0e99999", 0n, 0],
    ["12.50", 125n, -1],
    ["-12.50", -125n, -1],
    ["+1e3", 1n, 3],
    ["1.5E-7", 15n, -8],
    [".5", 5n, -1],
    ["5.", 5n, 0],
    ["007", 7n, 0],
    [0.1, 1n, -1],
    [1e21, 1n, 21],
    [5e-324, 5n, -324],
    [1.7976931348623157e308, 17976931348623157n, 292],
    [123n, 123n, 0],
    [-(10n ** 30n), -1n, 30],
    ["1e400", 1n, 400],
    ["1e-400", 1n, -400],
    [`${"9".repeat(400)}`, BigInt("9".repeat(400)), 0],
    [`${"0".repeat(300)}1${"0".repeat(300)}`, 1n, 300],
    [new HostDecimal("-1234567.89"), -123456789n, -2],
    [new HostDecimal("1e-30"), 1n, -30],
    [new HostDecimal("-0"), 0n, 0],
    [HostDecimal.clone({ precision: 5, toExpPos: 1 })("123456789.5"), 1234567895n, -1],
    [decimalFromText("100.00"), 1n, 2],
  ])("case %#: %s", (given, digits, exponent) => {
    expect(readDecimal(given)).toEqual({ digits, exponent });
  });

  const notNumbers: readonly unknown[] = [
    "",
    " ",
    " 1",
    "1 ",
    "1_000",
    "1,000",
    "12,50",
    "0x10",
    "0b1",
    "0o7",
    "1e",
    "e5",
    ".",
    "-",
    "+",
    "--1",
    "+-1",
    "1.2.3",
    "1e5.5",
    "1e9999999999",
    "abc",
    "１２",
    "½",
    "1\n",
    "\u0000",
    "null",
    "infinity",
    "-nan",
    "1n",
    "$5",
    "5%",
    null,
    undefined,
    true,
    {},
    [],
    [1],
    [[1]],
    () => 1,
    Symbol("1"),
    new Date(0),
    new Number(5),
    new String("5"),
    { valueOf: () => 5, toString: () => "5" },
  ];

  it.each(notNumbers)("refuses %s as no number", (given) => {
    expect(readDecimal(given)).toBe("not-a-number");
  });

  it.each([
    Number.NaN,
    Infinity,
    -Infinity,
    "NaN",
    "Infinity",
    "-Infinity",
    "+Infinity",
    new HostDecimal(NaN),
    new HostDecimal(-Infinity),
  ])("refuses %s as not finite", (given) => {
    expect(readDecimal(given)).toBe("not-finite");
  });

  it.each([
    "1e401",
    "-1e-401",
    "1e999999999",
    "1e-999999999",
    "9".repeat(401),
    `0.${"1".repeat(401)}`,
    `${"9".repeat(5000)}`,
    "9".repeat(1_000_000),
    10n ** 401n,
    new HostDecimal("1e401"),
    new HostDecimal("1e999999"),
    new HostDecimal("7".repeat(401)),
    new HostDecimal("7".repeat(2000)),
  ])("case %#: refuses what is out of range", (given) => {
    expect(readDecimal(given)).toBe("out-of-range");
  });

  it("takes a megabyte of something else for no number, at once", () => {
    expect(readDecimalText(`x${"9".repeat(1_000_000)}`)).toBe("not-a-number");
    expect(readDecimalText(" ".repeat(1_000_000))).toBe("not-a-number");
  });
});

describe("objects that only say they are Decimals", () => {
  const tag = "[object Decimal]";
  it.each<[string, object]>([
    ["a tag and nothing else", { toStringTag: tag }],
    ["a tag and a text of its own", { toStringTag: tag, toString: () => "5" }],
    ["a conversion of its own", { toStringTag: tag, [Symbol.toPrimitive]: () => "5" }],
    ["a limb too large", { toStringTag: tag, s: 1, e: 0, d: [10_000_000] }],
    ["a limb below zero", { toStringTag: tag, s: 1, e: 0, d: [-5] }],
    ["half a limb", { toStringTag: tag, s: 1, e: 0, d: [5.5] }],
    ["a limb of text", { toStringTag: tag, s: 1, e: 0, d: ["5"] }],
    ["a limb of NaN", { toStringTag: tag, s: 1, e: 0, d: [Number.NaN] }],
    ["no limbs", { toStringTag: tag, s: 1, e: 0, d: [] }],
    ["limbs that are no list", { toStringTag: tag, s: 1, e: 0, d: { length: 1, 0: 5 } }],
    ["a leading limb of zero", { toStringTag: tag, s: 1, e: 6, d: [0, 5] }],
    ["a sign that is none", { toStringTag: tag, s: 2, e: 0, d: [5] }],
    ["half an exponent", { toStringTag: tag, s: 1, e: 0.5, d: [5] }],
    ["an exponent that does not fit its limbs", { toStringTag: tag, s: 1, e: 1, d: [5] }],
    [
      "a getter that throws",
      {
        get toStringTag(): string {
          throw new Error("no");
        },
      },
    ],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          get: () => {
            throw new Error("no");
          },
        },
      ),
    ],
    [
      "a revoked proxy",
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
    ],
    ["the prototype of Decimal", DecimalClass.prototype],
    ["an instance without fields", Object.create(DecimalClass.prototype) as object],
  ])("%s", (_, hostile) => {
    expect(readDecimal(hostile)).toBe("not-a-number");
    expect(() => toFraction(hostile as never, "test", "value")).toThrow(
      expect.objectContaining({ code: "core/not-a-number" }),
    );
  });

  it("does not ask a Decimal for its text", () => {
    const value = new HostDecimal("12.5");
    Object.assign(value, { toString: () => "99", valueOf: () => "99" });
    expect(readDecimal(value)).toEqual({ digits: 125n, exponent: -1 });
  });

  it("reads a Decimal behind a proxy, each field once", () => {
    let reads = 0;
    const shifting = new Proxy(new HostDecimal("12.5"), {
      get(target, key): unknown {
        // What is read twice would change between the reads.
        if (key === "d") return reads++ === 0 ? target.d : [9];
        return Reflect.get(target, key);
      },
    });
    expect(readDecimal(shifting)).toEqual({ digits: 125n, exponent: -1 });
    expect(reads).toBe(1);
  });

  it("reads plain fields that are a proper Decimal", () => {
    expect(readDecimal({ toStringTag: tag, s: -1, e: 7, d: [1, 2345678] })).toEqual({
      digits: -12345678n,
      exponent: 0,
    });
  });
});

describe("an error says where and what", () => {
  it("names function, path and value", () => {
    let caught: unknown;
    try {
      toFraction("12,50", "variance", "actual", 3);
    } catch (error) {
      caught = error;
    }
    expect(caught).toMatchObject({
      name: "OpsLogicError",
      code: "core/not-a-number",
      details: { function: "variance", path: ["actual", 3], received: '"12,50"' },
    });
    expect((caught as Error).message).toContain("12,50");
  });

  it("shortens what it got", () => {
    const long = "9".repeat(1_000_000);
    expect(() => toFraction(long, "test")).toThrow(/^.{1,300}$/u);
  });
});

describe("a fraction leaves rounded once, half to even, at 34 digits", () => {
  const even = "1.000000000000000000000000000000000";
  it.each<[string, bigint, bigint, string]>([
    ["a third", 1n, 3n, "0.3333333333333333333333333333333333"],
    ["two thirds", -2n, 3n, "-0.6666666666666666666666666666666667"],
    ["zero", 0n, 7n, "0"],
    ["a tie goes to the even digit below", 10n ** 34n + 5n, 10n ** 34n, "1"],
    ["a tie goes to the even digit above", 10n ** 34n + 15n, 10n ** 34n, `${even.slice(0, -1)}2`],
    ["a hair over a tie goes up", 10n ** 50n + 5n * 10n ** 16n + 1n, 10n ** 50n, `${even.slice(0, -1)}1`],
    ["a hair under a tie goes down", 10n ** 50n + 15n * 10n ** 16n - 1n, 10n ** 50n, `${even.slice(0, -1)}1`],
    ["nines carry to the next power", 10n ** 35n - 1n, 1n, `1${"0".repeat(35)}`],
    ["large", 10n ** 400n + 1n, 1n, `1${"0".repeat(400)}`],
    ["small", 1n, 10n ** 400n, `0.${"0".repeat(399)}1`],
  ])("%s", (_, n, d, expected) => {
    expect(decimalOfFraction({ n, d }).toString()).toBe(expected);
  });
});

describe("exact text", () => {
  it.each<[bigint, bigint, string]>([
    [1n, 3n, "1/3"],
    [-2n, 6n, "-1/3"],
    [1n, 8n, "0.125"],
    [-1n, 40n, "-0.025"],
    [100n, 4n, "25"],
    [0n, 9n, "0"],
    [7n, 14n, "0.5"],
    [22n, 7n, "22/7"],
  ])("%s/%s is %s", (n, d, text) => {
    expect(textOfFraction(fraction(n, d))).toBe(text);
    expect(reduce(fractionOfText(text, "test"))).toEqual(reduce(fraction(n, d)));
  });

  it.each(["1/0", "1/-3", "/3", "1/", "1/2/3", "a/b", "1/ 3", "", "0x1/2"])("refuses %s", (text) => {
    expect(() => fractionOfText(text, "evaluate")).toThrow(expect.objectContaining({ code: "core/not-a-number" }));
  });
});
