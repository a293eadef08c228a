/**
 * A number as people write it: rounded by name, grouped, with its unit, in the words of a locale.
 * @module
 */
import { describeValue, OpsLogicError } from "./error.js";
import { absoluteFraction, compareFractions, type Fraction, multiplyFractions, powerOfTen } from "./fraction.js";
import { entryOf, type Locale, type NumberStep } from "./locale.js";
import { type Measured, readMeasured } from "./measured.js";
import { currencyName, currencyPlaces, type Digits, type NumberStyle, numberText, readsOne } from "./number-text.js";
import { checkMode, checkPlaces, type RoundingMode, roundedSteps } from "./rounding.js";
import { oneLine } from "./text.js";

/** How a number is to be written; only the locale is needed. */
export interface FormatOptions {
  /** The words: `en` of `opslogic/locale/en`, `zhCN` of `opslogic/locale/zh-CN`. */
  readonly locale: Locale;
  /**
   * An ISO 4217 currency; `"%"` for a ratio (0.098 is 9.80%); `"points"` for the difference of two
   * ratios (0.0635 is 6.35 points); `"d"`, `"h"`, `"min"`; `"USD/h"`; `"#"`, `"1"` or nothing for a
   * bare number; `"percent"` for a number that is one already (9.8 is 9.8%); other units that the locale has words for,
   * such as `"hour"`; anything else is put behind the number.
   */
  readonly unit?: string | undefined;
  /**
   * Decimal places, of the percent or the short number if it is one. Default: 2 for `"%"`,
   * `"points"` and short numbers, what the currency has, else up to 4 without zeros at the end.
   */
  readonly places?: number | undefined;
  /** Default `"halfUp"`. */
  readonly mode?: RoundingMode | undefined;
  /** Short numbers: by size (K, M, B; 万, 亿), or always in one step of the locale, by its name. */
  readonly compact?: "auto" | "thousand" | "million" | "billion" | "wan" | "yi" | undefined;
  /** `"always"` puts a plus before what is above zero. */
  readonly sign?: "always" | "negative" | undefined;
  /** Never shows 0, or 100 %, for a value that only comes near: `"<0.01%"`, `">99.99%"`. */
  readonly bounds?: boolean | undefined;
}

/**
 * Writes a number, or says why there is none.
 *
 * Rounds the exact number once, by the mode named. Digits are exact at any size. Never prints minus
 * zero. Notes of a figure are not shown; see `render`.
 *
 * @param value - A number or a figure. A figure without value gives its reason in words.
 * @param options - See {@link FormatOptions}. A percent is never shortened.
 * @returns One line of text.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range` for the value;
 * `core/wrong-locale`, `core/wrong-places`, `core/wrong-mode`, `core/wrong-compact` for the options.
 * @example
 * ```ts
 * import { format, share } from "opslogic/core";
 * import { en } from "opslogic/locale/en";
 * import { zhCN } from "opslogic/locale/zh-CN";
 *
 * format("27448.726", { locale: en, unit: "USD" }); // => "$27,448.73"
 * format("0.098012", { locale: en, unit: "%" }); // => "9.80%"
 * format("-0.0635", { locale: zhCN, unit: "points" }); // => "-6.35 个百分点"
 * format("280054.067", { locale: zhCN, unit: "CNY", compact: "auto" }); // => "28.01万元"
 * format("0.999999", { locale: en, unit: "%", bounds: true }); // => ">99.99%"
 * format(share(1, 0), { locale: zhCN, unit: "%" }); // => "分母为 0，无法计算"
 * ```
 */
export function format(value: Measured, options: FormatOptions): string {
  const { exact, reason } = readMeasured(value, "format", "value");
  const locale = checkLocale(options?.locale, "format");
  if (exact === null) return entryOf(locale.reasons, reason) ?? oneLine(reason);

  const mode = checkMode(options.mode ?? "halfUp", "format");
  const [unit = "", each] = splitUnit(options.unit ?? "");
  const kind = kindOf(unit);
  const step = kind.scaled ? undefined : stepOf(exact, options, locale, mode);
  const shown = shift(exact, kind.scaled ? 2 : -(step?.power ?? 0));
  const asked = options.places === undefined ? undefined : checkPlaces(options.places, "format");
  const places = asked ?? (step === undefined ? kind.places : 2) ?? FREE_PLACES;
  const trim = asked === undefined && step === undefined && kind.places === undefined;

  const steps = roundedSteps(shown, places, mode);
  const bound = options.bounds === true ? nearBound(shown, { steps, places }, kind.scaled && unit === "%") : undefined;
  const digits = { steps: bound?.steps ?? steps, places };
  const style: NumberStyle = { tag: locale.tag, plus: options.sign === "always", trim };
  const quantity = withUnit(digits, unit, kind, step, style, locale, options.compact !== undefined);
  return (bound?.sign ?? "") + (each === undefined ? quantity : locale.numbers.per(quantity, each));
}

/** The locale, if it is one. */
export function checkLocale(locale: unknown, caller: string): Locale {
  if (typeof locale === "object" && locale !== null && "numbers" in locale && "reasons" in locale)
    return locale as Locale;
  throw refusal("core/wrong-locale", caller, "locale", "a locale such as en of opslogic/locale/en", locale);
}

/** Up to this many decimals where nothing says how many. */
const FREE_PLACES = 4;

interface Kind {
  /** Shown times a hundred. */
  readonly scaled: boolean;
  readonly currency: boolean;
  /** Decimals that the unit asks for. */
  readonly places: number | undefined;
}

function kindOf(unit: string): Kind {
  const scaled = unit === "%" || unit === "points";
  const currency = currencyPlaces(unit);
  return { scaled, currency: currency !== undefined, places: scaled ? 2 : currency };
}

/** `"USD/h"` is dollars for each hour. */
function splitUnit(unit: string): readonly string[] {
  const clean = oneLine(unit);
  const slash = clean.indexOf("/");
  return slash > 0 ? [clean.slice(0, slash), clean.slice(slash + 1)] : [clean];
}

/** True if numbers of this unit are money, also for each of something. */
export function isMoney(unit: string | undefined): boolean {
  return unit !== undefined && kindOf(splitUnit(unit)[0] ?? "").currency;
}

function withUnit(
  digits: Digits,
  unit: string,
  kind: Kind,
  step: NumberStep | undefined,
  style: NumberStyle,
  { numbers, tag }: Locale,
  short: boolean,
): string {
  const number = numberText(digits, style);
  if (kind.currency) {
    const symbolic = numberText(digits, { ...style, currency: unit });
    if (!short) return symbolic;
    return numbers.money({ number, symbolic, step: step?.word ?? "", code: unit, name: currencyName(unit, tag) });
  }
  const counted = number + (step?.word ?? "");
  if (unit === "" || unit === "1" || unit === "#") return counted;
  if (unit === "%") return `${counted}%`;
  const word = entryOf(numbers.units, unit);
  return word === undefined ? numbers.otherUnit(counted, unit) : word(counted, step === undefined && readsOne(digits));
}

/** The step of a short number: the one named, or the largest that the rounded number reaches. */
function stepOf(exact: Fraction, options: FormatOptions, locale: Locale, mode: RoundingMode): NumberStep | undefined {
  const { compact } = options;
  if (compact === undefined) return undefined;
  const steps = locale.numbers.steps;
  if (compact !== "auto") {
    const named = steps.find((step) => step.name === compact);
    if (named !== undefined) return named;
    const expected = `auto, ${steps.map((step) => step.name).join(", ")}`;
    throw refusal("core/wrong-compact", "format", "compact", expected, compact);
  }
  const size = absoluteFraction(exact);
  const places = options.places === undefined ? 2 : checkPlaces(options.places, "format");
  // 9,999.996 thousand read 10,000.00: what rounds up to the next step is written in it.
  const reached = steps.filter((step, index) => {
    const below = steps[index - 1]?.power ?? 0;
    const rounded = roundedSteps(shift(size, -below), places, mode);
    return compareFractions({ n: rounded, d: 1n }, shift({ n: 1n, d: 1n }, step.power - below + places)) >= 0;
  });
  return reached[reached.length - 1];
}

/** What to write instead of a bound (0; 100 for a percent) that the value comes near but does not reach. */
function nearBound(
  shown: Fraction,
  { steps, places }: Digits,
  percent: boolean,
): { readonly sign: "<" | ">"; readonly steps: bigint } | undefined {
  const hundred = percent && places >= -2 ? powerOfTen(places + 2) : undefined;
  if (steps !== 0n && steps !== hundred) return undefined;
  const bound: Fraction = { n: steps === 0n ? 0n : 100n, d: 1n };
  const order = compareFractions(shown, bound);
  if (order === 0) return undefined;
  if (order < 0) return { sign: ">", steps: steps - 1n };
  return steps === 0n ? { sign: "<", steps: 1n } : { sign: ">", steps };
}

function shift(value: Fraction, power: number): Fraction {
  return multiplyFractions(value, power >= 0 ? { n: powerOfTen(power), d: 1n } : { n: 1n, d: powerOfTen(-power) });
}

function refusal(code: string, caller: string, option: string, expected: string, received: unknown): OpsLogicError {
  const shown = describeValue(received);
  return new OpsLogicError(code, `${option}: expected ${expected}, got ${shown}`, {
    function: caller,
    path: ["options", option],
    received: shown,
    expected,
  });
}
