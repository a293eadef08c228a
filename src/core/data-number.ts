/**
 * How is a number in the data of a finding written in its sentence?
 *
 * The data hold every digit; a sentence shows what is read: grouped by three, two decimals, or three digits that count. In
 * big integers alone, as the words of a language bring no arithmetic with them.
 * @module
 */
import type { FindingData } from "./finding.js";
import { dataText } from "./text.js";

/** Decimals of a number that is 1 or more; most decimals of a smaller one. */
const PLACES = 2;
const MOST_PLACES = 12;

/** A number of the data, rounded half up for reading; what is no number is given as it is. */
export function dataNumber(data: FindingData, key: string): string {
  const scaled = scaledIn(data, key);
  return scaled === null ? dataText(data, key) : grouped(scaled, placesFor(scaled));
}

/** A ratio of the data in percent, with at most one decimal: 0.975 is `97.5%`. */
export function dataPercent(data: FindingData, key: string): string {
  const scaled = scaledIn(data, key);
  return scaled === null ? dataText(data, key) : `${grouped({ ...scaled, digits: scaled.digits * 100n }, 1)}%`;
}

/** digits / 10^scale. */
interface Scaled {
  readonly digits: bigint;
  readonly scale: number;
}

const DECIMAL = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?(?:e([+-]?\d{1,3}))?$/i;

function scaledIn(data: FindingData, key: string): Scaled | null {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  if (typeof value !== "number" && typeof value !== "string") return null;
  const match = DECIMAL.exec(String(value));
  if (match === null) return null;
  const [, sign = "", whole = "", part = "", exponent = "0"] = match;
  const digits = BigInt(`${sign}${whole}${part}`);
  const scale = part.length - Number.parseInt(exponent, 10);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** Three digits that count, of what is below 1. */
function placesFor({ digits, scale }: Scaled): number {
  const size = digits < 0n ? -digits : digits;
  let places = PLACES;
  while (size !== 0n && places < MOST_PLACES && size * 10n ** BigInt(places) < 100n * 10n ** BigInt(scale)) places++;
  return places;
}

function grouped({ digits, scale }: Scaled, places: number): string {
  const size = digits < 0n ? -digits : digits;
  const unit = 10n ** BigInt(scale);
  // Half up: away from zero.
  const steps = (size * 10n ** BigInt(places) * 2n + unit) / (2n * unit);
  const text = steps.toString().padStart(places + 1, "0");
  const whole = text.slice(0, text.length - places).replace(/\B(?=(?:\d{3})+$)/g, ",");
  const part = text.slice(text.length - places).replace(/0+$/, "");
  const sign = digits < 0n && steps !== 0n ? "-" : "";
  return part === "" ? `${sign}${whole}` : `${sign}${whole}.${part}`;
}
