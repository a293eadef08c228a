import {
  type Decimal,
  type DecimalInput,
  type Figure,
  type Finding,
  format,
  type Note,
  type Plain,
  progress,
  type RoundingMode,
  round,
  scale,
  scaleLabel,
  share,
  toNumber,
  toPlain,
  valueOr,
} from "opslogic/core";
import { en } from "opslogic/locale/en";
import { describe, expectTypeOf, test } from "vitest";

declare const figure: Figure<"no-data" | "zero-divisor">;

describe("a figure", () => {
  test("narrows to a Decimal by its reason, or by its value", () => {
    if (figure.reason === null) expectTypeOf(figure.value).toEqualTypeOf<Decimal>();
    else {
      expectTypeOf(figure.value).toEqualTypeOf<null>();
      expectTypeOf(figure.reason).toEqualTypeOf<"no-data" | "zero-divisor">();
    }
    if (figure.value !== null) expectTypeOf(figure.reason).toEqualTypeOf<null>();
  });

  test("has no number before it is narrowed", () => {
    expectTypeOf(figure.value).toEqualTypeOf<Decimal | null>();
    // @ts-expect-error the value may be missing
    figure.value.toFixed(2);
  });

  test("is readonly", () => {
    // @ts-expect-error results do not change
    figure.reason = "no-data";
    expectTypeOf(figure.notes).toEqualTypeOf<readonly Note[]>();
  });

  test("fits where reasons of any name are taken", () => {
    expectTypeOf(figure).toExtend<Figure>();
    expectTypeOf<Figure>().not.toExtend<typeof figure>();
  });
});

describe("functions say which reasons they give", () => {
  test("their own, and those of the figures handed in", () => {
    expectTypeOf(share(1, 2)).toEqualTypeOf<Figure<"zero-divisor">>();
    expectTypeOf(share(figure, 2)).toEqualTypeOf<Figure<"no-data" | "zero-divisor">>();
    expectTypeOf(progress({ baseline: 1, actual: 2, target: "3" })).toEqualTypeOf<Figure<"zero-divisor">>();
  });

  test("valueOr joins the fallback's type", () => {
    expectTypeOf(valueOr(figure, null)).toEqualTypeOf<Decimal | null>();
    expectTypeOf(valueOr(figure, "-")).toEqualTypeOf<Decimal | string>();
    expectTypeOf(toNumber(figure)).toEqualTypeOf<number | null>();
  });

  test("scaleLabel gives one of the labels", () => {
    const status = scale({ labels: ["missed", "met"], cuts: [1], edge: "above" });
    expectTypeOf(scaleLabel(status, 1)).toEqualTypeOf<"missed" | "met">();
  });

  test("toPlain says what becomes of Decimals", () => {
    expectTypeOf(toPlain(figure).value).toEqualTypeOf<string | null>();
    expectTypeOf<Plain<{ readonly a: readonly Decimal[]; b: bigint; c?: Date }>["a"]>().toEqualTypeOf<string[]>();
    expectTypeOf(toPlain({} as Finding).place.path).toEqualTypeOf<(string | number)[]>();
  });
});

describe("what does not compile", () => {
  test("a rounding without its mode or places", () => {
    // @ts-expect-error there is no default mode
    round(1, { places: 2 });
    // @ts-expect-error there are no default places
    round(1, { mode: "halfUp" });
    // @ts-expect-error seven modes, and no other
    round(1, { places: 2, mode: "nearest" });
    expectTypeOf<RoundingMode>().toEqualTypeOf<
      "up" | "down" | "ceiling" | "floor" | "halfUp" | "halfDown" | "halfEven"
    >();
  });

  test("a number that may be missing, handed in as one", () => {
    expectTypeOf<null>().not.toExtend<DecimalInput>();
    // @ts-expect-error a figure is no number
    round(figure, { places: 2, mode: "halfUp" });
  });

  test("a format without its words", () => {
    // @ts-expect-error there is no default locale
    format(1, {});
    // @ts-expect-error a tag is no locale
    format(1, { locale: "en" });
    format(1, { locale: en });
  });

  test("a scale whose edge is not said", () => {
    // @ts-expect-error which interval a cut belongs to must be said
    scale({ labels: ["a", "b"], cuts: [1] });
  });
});
