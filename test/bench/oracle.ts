/**
 * What are the right figures? Every cell summed as scaled BigInt from the decimal text of the
 * values, ratios divided to 34 significant digits half-even. Shares no code with the library.
 * @module
 */
import type { SaleRow } from "./data.js";

const SCALE = 20n;
const UNIT = 10n ** SCALE;
const DIGITS = 34;

/** A cell: sums in units of 10^-20, `null` when every value was missing. */
export interface OracleCell {
  readonly revenue: bigint | null;
  readonly cost: bigint | null;
  readonly orders: bigint | null;
  readonly revenueValues: number;
  readonly customers: number;
}

export type Cells<C> = ReadonlyMap<string, C>;
export type KeyOf = (row: SaleRow<number | string>) => string;

export const byMonthRegion: KeyOf = (row) => `${row.date.slice(0, 7)}|${row.region}`;
export const byDayRegionProduct: KeyOf = (row) => `${row.date}|${row.region}|${row.product}`;

/** The names of the five figures, in the order of the tables. */
export const FIGURES = ["revenue", "cost", "margin", "averageOrder", "customers"] as const;
export type FigureName = (typeof FIGURES)[number];

export function solve(rows: readonly SaleRow<number | string>[], keyOf: KeyOf): Cells<OracleCell> {
  interface Sums {
    revenue: bigint | null;
    cost: bigint | null;
    orders: bigint | null;
    revenueValues: number;
    customers: number;
    seen: Set<string>;
  }
  const cells = new Map<string, Sums>();
  for (const row of rows) {
    const key = keyOf(row);
    let sums = cells.get(key);
    if (sums === undefined) {
      sums = { revenue: null, cost: null, orders: null, revenueValues: 0, customers: 0, seen: new Set() };
      cells.set(key, sums);
    }
    if (row.revenue !== null) {
      sums.revenue = (sums.revenue ?? 0n) + scaled(row.revenue);
      sums.revenueValues++;
    }
    if (row.cost !== null) sums.cost = (sums.cost ?? 0n) + scaled(row.cost);
    if (row.orders !== null) sums.orders = (sums.orders ?? 0n) + scaled(row.orders);
    if (row.customerId !== null) sums.seen.add(row.customerId);
  }
  for (const sums of cells.values()) {
    sums.customers = sums.seen.size;
    sums.seen = new Set();
  }
  return cells;
}

/** A number means the decimal that its shortest text shows. */
function scaled(value: number | string): bigint {
  const [whole = "", part = ""] = String(value).split(".");
  if (part.length > Number(SCALE) || /[^0-9-]/.test(whole + part)) throw new Error(`The oracle cannot read ${value}.`);
  return BigInt(whole + part.padEnd(Number(SCALE), "0"));
}

/** The text of a figure, or `null` where there is none. */
export function textOf(cell: OracleCell, figure: FigureName): string | null {
  const ratio = ratioOf(cell, figure);
  return ratio === null ? null : quotientText(ratio[0], ratio[1]);
}

/** Numerator and denominator of a figure. */
export function ratioOf(cell: OracleCell, figure: FigureName): readonly [bigint, bigint] | null {
  const { revenue, cost, orders } = cell;
  if (figure === "customers") return [BigInt(cell.customers), 1n];
  if (figure === "cost") return cost === null ? null : [cost, UNIT];
  if (revenue === null) return null;
  if (figure === "revenue") return [revenue, UNIT];
  if (figure === "margin") return cost === null || revenue === 0n ? null : [revenue - cost, revenue];
  return orders === null || orders === 0n ? null : [revenue, orders];
}

/** Mean revenue of the rows that have one: where few rows meet, ties at the half cent are common. */
export function meanRevenueOf(cell: OracleCell): readonly [bigint, bigint] | null {
  return cell.revenue === null ? null : [cell.revenue, UNIT * BigInt(cell.revenueValues)];
}

/** `n / d` in plain digits without trailing zeros, rounded half-even to 34 significant digits. */
export function quotientText(numerator: bigint, denominator: bigint): string {
  if (numerator === 0n) return "0";
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  // Places after the point so that the quotient has 34 digits; at most one step off, then corrected.
  let places = DIGITS - String(n).length + String(d).length;
  let quotient = divide(n, d, places);
  if (String(quotient.floor).length > DIGITS) quotient = divide(n, d, --places);
  let digits = quotient.floor;
  const twice = quotient.remainder * 2n;
  if (twice > quotient.divisor || (twice === quotient.divisor && digits % 2n === 1n)) digits += 1n;
  return (negative ? "-" : "") + placePoint(String(digits), places);
}

function divide(n: bigint, d: bigint, places: number): { floor: bigint; remainder: bigint; divisor: bigint } {
  const dividend = places >= 0 ? n * 10n ** BigInt(places) : n;
  const divisor = places >= 0 ? d : d * 10n ** BigInt(-places);
  const floor = dividend / divisor;
  return { floor, remainder: dividend - floor * divisor, divisor };
}

function placePoint(digits: string, places: number): string {
  if (places <= 0) return digits + "0".repeat(-places);
  const padded = digits.padStart(places + 1, "0");
  const part = padded.slice(-places).replace(/0+$/, "");
  return padded.slice(0, -places) + (part === "" ? "" : `.${part}`);
}

/** `n / d` with two decimals, ties away from zero: what should be printed. */
export function centsText(numerator: bigint, denominator: bigint): string {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const cents = (n * 200n + d) / (2n * d);
  const padded = String(cents).padStart(3, "0");
  return `${negative && cents !== 0n ? "-" : ""}${padded.slice(0, -2)}.${padded.slice(-2)}`;
}
