/**
 * Number columns: any values in, scaled whole numbers out, each proven to be exactly what was given.
 *
 * A JS number means the decimal that its text shows. For `v` and `places`, the whole number nearest
 * to `v * 10^places` is accepted only if dividing it again gives `v` and it has at most 15 digits:
 * two decimals of 15 digits never share a double, so it is that decimal and no other. Everything
 * else goes the slow, general way into `exact`.
 * @module
 */
import { type Fraction, fractionOfDecimal, readDecimal } from "../../core/internal.js";
import type { BadValues } from "./bad-values.js";
import type { NumberColumn } from "./facts.js";

const MOST_PLACES = 15;
const LIMIT = 1e15;
/** Adding and taking away 1.5 * 2^52 rounds to the nearest whole number below 2^51 in size. */
const MAGIC = 6755399441055744;
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** Builds one number column, block by block. */
export interface NumberReader {
  /** Reads `count` numbers, which are those of the rows from `row` on. */
  numbers(values: ArrayLike<number>, count: number, row: number): void;
  /** Reads what is no number: position after `row`, value, position, value, ... */
  others(others: readonly unknown[], row: number): void;
  column(): NumberColumn;
}

export function numberReader(name: string, rows: number, bad: BadValues): NumberReader {
  const n = new Float64Array(rows);
  const exact = new Map<number, Fraction>();
  let places = 0;
  let power = 1;
  let largest = 0;
  // Row after the last one of the blocks begun so far: rows after the one that is read may be filled already.
  let end = 0;

  /** Raises the scale of the column, if what it holds leaves room. */
  function raise(wanted: number): boolean {
    const factor = POWERS[wanted - places] as number;
    if (largest * factor >= LIMIT) return false;
    for (let i = 0; i < end; i++) n[i] = (n[i] as number) * factor;
    largest *= factor;
    places = wanted;
    power = POWERS[wanted] as number;
    return true;
  }

  /** Files `digits * 10^-decimals`, both safe; false if it needs the general way. */
  function small(row: number, digits: number, decimals: number): boolean {
    if (decimals > places && (decimals > MOST_PLACES || !raise(decimals))) return false;
    const scaled = digits * (POWERS[places - decimals] as number);
    const size = Math.abs(scaled);
    if (size >= LIMIT) return false;
    if (size > largest) largest = size;
    n[row] = scaled + 0;
    return true;
  }

  function general(row: number, value: unknown): void {
    n[row] = Number.NaN;
    const read = readDecimal(value);
    if (typeof read === "string") {
      bad.add(row, name, value, read);
      return;
    }
    const { digits, exponent } = read;
    if (
      exponent <= 0 &&
      digits < 1000000000000000n &&
      digits > -1000000000000000n &&
      small(row, Number(digits), -exponent)
    )
      return;
    exact.set(row, fractionOfDecimal(digits, exponent));
  }

  function number(row: number, value: number): void {
    // The smallest scale that shows the value; most columns settle on one at once.
    for (let more = places + 1; more <= MOST_PLACES; more++) {
      const shift = POWERS[more] as number;
      const scaled = Math.round(value * shift);
      if (Math.abs(scaled) >= LIMIT) break;
      if (scaled / shift === value && small(row, scaled, more)) return;
    }
    if (Number.isInteger(value) && small(row, value, 0)) return;
    general(row, value);
  }

  function other(row: number, value: unknown): void {
    if (value === null || value === undefined || value === "") n[row] = Number.NaN;
    else if (typeof value !== "string" || !text(row, value)) general(row, value);
  }

  /** Plain decimal text of at most 15 digits, read digit by digit. */
  function text(row: number, value: string): boolean {
    const length = value.length;
    if (length > 17) return false;
    let at = 0;
    const sign = value.charCodeAt(0);
    if (sign === 45 || sign === 43) at = 1;
    let digits = 0;
    let count = 0;
    let decimals = -1;
    for (; at < length; at++) {
      const code = value.charCodeAt(at) - 48;
      if (code >= 0 && code <= 9) {
        digits = digits * 10 + code;
        count++;
        if (decimals >= 0) decimals++;
      } else if (code === -2 && decimals < 0) decimals = 0;
      else return false;
    }
    if (count === 0 || count > MOST_PLACES) return false;
    if (decimals < 0) decimals = 0;
    // Trailing zeros are no places: "1.50" and 1.5 give the same column.
    while (decimals > places && digits % 10 === 0) {
      digits /= 10;
      decimals--;
    }
    return small(row, sign === 45 ? 0 - digits : digits, decimals);
  }

  return {
    numbers(values, count, row) {
      end = Math.max(end, row + count);
      for (let i = 0; i < count; i++) {
        const value = values[i] as number;
        const scaled = value * power + MAGIC - MAGIC;
        const size = scaled < 0 ? -scaled : scaled;
        if (size < LIMIT && scaled / power === value) {
          n[row + i] = scaled + 0;
          if (size > largest) largest = size;
        } else if (value - value === 0) number(row + i, value);
        else general(row + i, value);
      }
    },
    others(others, row) {
      end = Math.max(end, row + ((others[others.length - 2] as number | undefined) ?? -1) + 1);
      for (let i = 0; i < others.length; i += 2) other(row + (others[i] as number), others[i + 1]);
    },
    column: () => ({ kind: "number", name, places, n, largest, exact: exact.size === 0 ? null : exact }),
  };
}
