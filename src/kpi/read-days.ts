/**
 * Date columns: civil dates, and instants where the table names a zone, to days since 1970-01-01.
 * @module
 */
import { instantToDay } from "../calendar/index.js";
import { dayNumber } from "../calendar/internal.js";
import type { BadValues } from "./bad-values.js";
import type { DayColumn } from "./facts.js";
import { NO_DAY } from "./vector.js";

export interface DayReader {
  read(values: ArrayLike<unknown>, count: number, row: number): void;
  column(): DayColumn;
}

export function dayReader(name: string, rows: number, zone: string | undefined, bad: BadValues): DayReader {
  const days = new Int32Array(rows).fill(NO_DAY);

  function instant(row: number, value: unknown): void {
    if (value === null || value === undefined || value === "") return;
    const isInstant = value instanceof Date || (typeof value === "string" && /^\d{4}-\d{2}-\d{2}[T ]/.test(value));
    if (!isInstant) {
      bad.add(row, name, value, "not-a-day");
      return;
    }
    if (zone === undefined) {
      bad.add(row, name, value, "no-zone");
      return;
    }
    try {
      days[row] = dayNumber(instantToDay(value as string | Date, zone));
    } catch {
      bad.add(row, name, value, "not-a-day");
    }
  }

  return {
    read(values, count, row) {
      for (let i = 0; i < count; i++) {
        const value = values[i];
        const day = typeof value === "string" ? dayNumber(value) : Number.NaN;
        if (day === day) days[row + i] = day;
        else instant(row + i, value);
      }
    },
    column: () => ({ kind: "day", name, days }),
  };
}
