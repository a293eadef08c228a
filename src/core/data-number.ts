/**
 * How is a number in the data of a finding written in its sentence?
 *
 * The data hold every digit; a sentence shows what is read: grouped by three, two decimals, or three digits that count.
 * @module
 */
import type { FindingData } from "./finding.js";
import {
  absoluteFraction,
  type Fraction,
  fractionOfDecimal,
  powerOfTen,
  readDecimal,
  textOfFraction,
} from "./fraction.js";
import { roundFraction } from "./rounding.js";
import { dataText } from "./text.js";

/** Decimals of a number that is 1 or more; most decimals of a smaller one. */
const PLACES = 2;
const MOST_PLACES = 12;

/** A number of the data, rounded half up for reading; what is no number is given as it is. */
export function dataNumber(data: FindingData, key: string): string {
  const exact = numberIn(data, key);
  return exact === null ? dataText(data, key) : grouped(exact, placesFor(exact));
}

/** A ratio of the data in percent, with at most one decimal: 0.975 is `97.5%`. */
export function dataPercent(data: FindingData, key: string): string {
  const exact = numberIn(data, key);
  return exact === null ? dataText(data, key) : `${grouped({ n: exact.n * 100n, d: exact.d }, 1)}%`;
}

function numberIn(data: FindingData, key: string): Fraction | null {
  const read = readDecimal(Object.hasOwn(data, key) ? data[key] : undefined);
  return typeof read === "string" ? null : fractionOfDecimal(read.digits, read.exponent);
}

/** Three digits that count, of what is below 1. */
function placesFor(exact: Fraction): number {
  const { n, d } = absoluteFraction(exact);
  let places = PLACES;
  while (n !== 0n && places < MOST_PLACES && n * powerOfTen(places) < 100n * d) places++;
  return places;
}

function grouped(exact: Fraction, places: number): string {
  const [whole = "", part] = textOfFraction(roundFraction(exact, places, "halfUp")).split(".");
  const text = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return part === undefined ? text : `${text}.${part}`;
}
