/**
 * Date columns: civil dates, and instants where the table names a zone, to days since 1970-01-01.
 * @module
 */
import { dayNumber, dayNumbersOfZone, secondsOfInstant } from "../../calendar/internal.js";
import { NO_DAY } from "../vector/vector.js";
import type { BadValues } from "./bad-values.js";
import type { DayColumn } from "./facts.js";

/** Eleven years of days. */
const MOST_KNOWN = 4096;

export interface DayReader {
  read(values: ArrayLike<unknown>, count: number, row: number): void;
  column(): DayColumn;
}

export function dayReader(name: string, rows: number, zone: string | undefined, bad: BadValues): DayReader {
  const days = new Int32Array(rows).fill(NO_DAY);
  // Dates repeat: looking one up takes less time than reading its digits again.
  const known = new Map<unknown, number>();
  let dayInZone: ((seconds: number) => number) | null = null;

  /** What is no civil date: nothing, an instant where the table has a zone, or a bad value. */
  function other(row: number, value: unknown): void {
    if (value === null || value === undefined || value === "") return;
    // A bare number may be seconds, milliseconds or a serial date: it is none of ours to guess.
    const isInstant = typeof value === "string" || value instanceof Date;
    const seconds = isInstant ? secondsOfInstant(value) : Number.NaN;
    if (seconds !== seconds) bad.add(row, name, value, "not-a-day");
    else if (zone === undefined) bad.add(row, name, value, "no-zone");
    else {
      dayInZone ??= dayNumbersOfZone(zone, "prepareFacts");
      days[row] = dayInZone(seconds);
    }
  }

  function admit(row: number, value: unknown): void {
    const day = typeof value === "string" ? dayNumber(value) : Number.NaN;
    if (day !== day) return other(row, value);
    days[row] = day;
    if (known.size < MOST_KNOWN) known.set(value, day);
  }

  return {
    read(values, count, row) {
      for (let i = 0; i < count; i++) {
        const value = values[i];
        const day = known.get(value);
        if (day === undefined) admit(row + i, value);
        else days[row + i] = day;
      }
    },
    column: () => ({ kind: "day", name, days }),
  };
}
