/**
 * Digits as people of a locale write them: grouped, with a currency sign where it belongs.
 *
 * `Intl.NumberFormat` knows the signs and where they stand, but on Node 20 it takes at most 20
 * decimal places and turns a number of more than 308 digits into infinity. So it is asked once how
 * a sample looks, and the digits, which are exact, are put in its place.
 * @module
 */
import { powerOfTen } from "./fraction.js";

/** Rounded digits: `steps` times 10^-places. */
export interface Digits {
  readonly steps: bigint;
  readonly places: number;
}

/** How a number is to be written. */
export interface NumberStyle {
  /** BCP 47 tag. */
  readonly tag: string;
  /** ISO 4217 code, if it is money. */
  readonly currency?: string | undefined;
  /** A plus before what is above zero. */
  readonly plus?: boolean | undefined;
  /** Drop zeros at the end of the decimals. */
  readonly trim?: boolean | undefined;
}

/** The number as text; zero bears no sign. */
export function numberText({ steps, places }: Digits, style: NumberStyle): string {
  const { before, after, group, point } = patternOf(style, steps < 0n ? -1 : steps > 0n && style.plus === true ? 1 : 0);
  const size = steps < 0n ? -steps : steps;
  const whole = places > 0 ? size / powerOfTen(places) : size * powerOfTen(-places);
  const part = places > 0 ? (size % powerOfTen(places)).toString().padStart(places, "0") : "";
  const decimals = style.trim === true ? part.replace(/0+$/, "") : part;
  // Both our languages group by three.
  const grouped = whole.toString().replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${before}${grouped}${decimals === "" ? "" : point + decimals}${after}`;
}

/** True if the digits read exactly 1. */
export function readsOne({ steps, places }: Digits): boolean {
  return places >= 0 && steps === powerOfTen(places);
}

/** Decimal places that a currency has by ISO 4217; `undefined` if it is no currency. */
export function currencyPlaces(code: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(code) || !currencies().has(code)) return undefined;
  return new Intl.NumberFormat("en", { style: "currency", currency: code }).resolvedOptions().maximumFractionDigits;
}

/** The name of a currency in the language of the tag. */
export function currencyName(code: string, tag: string): string {
  return new Intl.DisplayNames([tag], { type: "currency" }).of(code) ?? code;
}

// What Intl says never changes while a program runs; asking it is a thousand times dearer than remembering.
let knownCurrencies: ReadonlySet<string> | undefined;
function currencies(): ReadonlySet<string> {
  knownCurrencies ??= new Set(Intl.supportedValuesOf("currency"));
  return knownCurrencies;
}

interface Pattern {
  readonly before: string;
  readonly after: string;
  readonly group: string;
  readonly point: string;
}

const patterns = new Map<string, Pattern>();

function patternOf({ tag, currency }: NumberStyle, sign: -1 | 0 | 1): Pattern {
  const key = `${tag} ${currency ?? ""} ${sign}`;
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    pattern = askIntl(tag, currency, sign);
    patterns.set(key, pattern);
  }
  return pattern;
}

function askIntl(tag: string, currency: string | undefined, sign: -1 | 0 | 1): Pattern {
  const format = new Intl.NumberFormat(tag, {
    ...(currency === undefined ? {} : { style: "currency", currency }),
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: sign > 0 ? "always" : "auto",
    useGrouping: true,
  });
  const parts = format.formatToParts(sign < 0 ? -1111111.1 : 1111111.1);
  const kinds = parts.map((part) => part.type);
  const text = (from: number, to: number): string =>
    parts
      .slice(from, to)
      .map((part) => part.value)
      .join("");
  return {
    before: text(0, kinds.indexOf("integer")),
    after: text(kinds.lastIndexOf("fraction") + 1, parts.length),
    group: parts[kinds.indexOf("group")]?.value ?? "",
    point: parts[kinds.indexOf("decimal")]?.value ?? ".",
  };
}
