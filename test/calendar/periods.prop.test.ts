/**
 * Which laws do days and periods obey? Tiling, shifting, names, months.
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import {
  addDays,
  addMonths,
  type Calendar,
  dayOfWeek,
  daysBetween,
  daysIn,
  type Grain,
  gregorian,
  inclusiveRange,
  isDay,
  parseDay,
  parsePeriod,
  periodOf,
  periodsIn,
  previousPeriod,
  priorRange,
  rangeOf,
  shiftPeriod,
  toDateRange,
  yearAgoPeriod,
  yearAgoRange,
} from "opslogic/calendar";
import { describe, expect } from "vitest";
import { periodAt, periodIndex, periodStartNumber } from "../../src/calendar/period-index.js";
import { anyCalendar, anyDay, anyGrain, anyRange, dayNumberOf } from "./arbitraries.js";

const monthGrain = fc.constantFrom<Grain>("month", "quarter", "half", "year");

describe("days", () => {
  test.prop([anyDay, fc.integer({ min: -400_000, max: 400_000 })])("moving there and back", (day, n) => {
    const moved = addDays(day, n);
    expect(addDays(moved, -n)).toBe(day);
    expect(daysBetween({ start: day, end: moved })).toBe(n);
    expect(Object.is(daysBetween({ start: day, end: day }), 0)).toBe(true);
  });

  test.prop([anyDay, fc.integer({ min: -5000, max: 5000 })])("the days of the engine, in UTC", (day, n) => {
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + n);
    expect(addDays(day, n)).toBe(date.toISOString().slice(0, 10));
    expect(dayOfWeek(addDays(day, n)) % 7).toBe(date.getUTCDay());
  });

  test.prop([fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })])(
    "every date of the engine is a day",
    (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(isDay(text)).toBe(true);
      expect(parseDay(text)).toBe(text);
    },
  );

  test.prop([fc.stringMatching(/^(0|1|2|9)\d{3}-[01]\d-[0-3]\d$/)])(
    "text is a day if the engine writes it so, too",
    (text) => {
      const date = new Date(`${text}T00:00:00Z`);
      const written = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
      expect(isDay(text)).toBe(written === text && !text.startsWith("0000"));
    },
  );

  test.prop([anyDay, fc.integer({ min: -1200, max: 1200 })])(
    "months keep the day or clamp it to the last one",
    (day, n) => {
      const moved = addMonths(day, n);
      const [from, to] = [day, moved].map((each) => each.split("-").map(Number)) as [number[], number[]];
      expect((to[0] as number) * 12 + (to[1] as number)).toBe((from[0] as number) * 12 + (from[1] as number) + n);
      const isLast = addDays(moved, 1).endsWith("-01");
      if (to[2] !== from[2]) expect(isLast && (to[2] as number) < (from[2] as number)).toBe(true);
    },
  );

  test.prop([anyDay, anyDay, fc.integer({ min: -600, max: 600 })])(
    "months never turn the order of two days",
    (a, b, n) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      expect(addMonths(early, n) <= addMonths(late, n)).toBe(true);
    },
  );
});

describe("periods", () => {
  test.prop([anyCalendar, anyGrain, anyDay])(
    "tile the line: a day lies in its period and in no neighbor",
    (calendar, grain, day) => {
      const period = periodOf(calendar, grain, day);
      expect(period.start <= day && day < period.endExclusive).toBe(true);
      expect(previousPeriod(calendar, period).endExclusive).toBe(period.start);
      expect(shiftPeriod(calendar, period, 1).start).toBe(period.endExclusive);
      expect(periodOf(calendar, grain, period.start)).toEqual(period);
      expect(periodOf(calendar, grain, addDays(period.endExclusive, -1))).toEqual(period);
    },
  );

  test.prop([anyCalendar, anyGrain, anyDay, fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 })])(
    "shifts add up",
    (calendar, grain, day, a, b) => {
      const period = periodOf(calendar, grain, day);
      const once = shiftPeriod(calendar, shiftPeriod(calendar, period, a), b);
      expect(once).toEqual(shiftPeriod(calendar, period, a + b));
      expect(shiftPeriod(calendar, period, 0)).toEqual(period);
    },
  );

  test.prop([anyCalendar, anyGrain, anyDay])("are known by their ids", (calendar, grain, day) => {
    const period = periodOf(calendar, grain, day);
    expect(parsePeriod(calendar, period.id)).toEqual(period);
    expect(JSON.parse(JSON.stringify(period))).toEqual(period);
  });

  test.prop([anyCalendar, anyGrain, anyDay, anyDay])("ids of one grain sort as time does", (calendar, grain, a, b) => {
    const [first, second] = [periodOf(calendar, grain, a), periodOf(calendar, grain, b)];
    expect(first.id < second.id).toBe(first.start < second.start);
  });

  test.prop([anyCalendar, anyDay])(
    "a quarter is three months, a half two quarters, a year two halves",
    (calendar, day) => {
      for (const [whole, part, count] of [
        ["quarter", "month", 3],
        ["half", "quarter", 2],
        ["year", "half", 2],
        ["week", "day", 7],
      ] as const) {
        const period = periodOf(calendar, whole, day);
        const parts = periodsIn(calendar, part, period);
        expect(parts).toHaveLength(count);
        expect(parts[0]?.start).toBe(period.start);
        expect(parts.at(-1)?.endExclusive).toBe(period.endExclusive);
      }
    },
  );

  test.prop([anyCalendar, anyGrain, anyRange])("of a range cover it without a gap", (calendar, grain, range) => {
    const whole = periodsIn(calendar, grain, range);
    const cut = periodsIn(calendar, grain, range, { edges: "cut" });
    const inner = periodsIn(calendar, grain, range, { edges: "drop" });
    for (const list of [whole, cut]) {
      list.slice(1).forEach((period, i) => expect(period.start).toBe(list[i]?.endExclusive));
    }
    expect(cut.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    expect(cut.reduce((sum, period) => sum + daysIn(period), 0)).toBe(daysIn(range));
    expect(inner).toEqual(whole.filter((each) => each.start >= range.start && each.endExclusive <= range.endExclusive));
    if (daysIn(range) > 0) expect(cut[0]?.start).toBe(range.start);
    else expect(whole).toEqual([]);
  });

  test.prop([anyCalendar, anyGrain, anyDay])("have consecutive numbers", (calendar, grain, day) => {
    const index = periodIndex(calendar, grain, dayNumberOf(day));
    const period = periodAt(calendar, grain, index);
    expect(period).toEqual(periodOf(calendar, grain, day));
    expect(periodStartNumber(calendar, grain, index)).toBe(dayNumberOf(period.start));
    expect(periodIndex(calendar, grain, dayNumberOf(period.endExclusive))).toBe(index + 1);
  });

  test.prop([fc.integer({ min: 1, max: 12 }), monthGrain, anyDay])(
    "both labels of a fiscal year have the same bounds",
    (startMonth, grain, day) => {
      const [start, end] = (["start", "end"] as const).map((label) =>
        rangeOf(periodOf({ kind: "fiscal", startMonth, label } satisfies Calendar, grain, day)),
      );
      expect(start).toEqual(end);
      if (startMonth === 1) expect(start).toEqual(rangeOf(periodOf(gregorian(), grain, day)));
    },
  );
});

describe("comparisons", () => {
  test.prop([anyCalendar, monthGrain, anyDay])(
    "a year before a month or longer is a year of steps",
    (calendar, grain, day) => {
      const period = periodOf(calendar, grain, day);
      const steps = { month: 12, quarter: 4, half: 2, year: 1 }[grain as "month"];
      expect(yearAgoPeriod(calendar, period, { align: "calendar" }).period).toEqual(
        shiftPeriod(calendar, period, -steps),
      );
    },
  );

  test.prop([anyDay])("the same ISO week has the same number and weekday", (day) => {
    const calendar = gregorian();
    const week = periodOf(calendar, "week", day);
    const before = yearAgoPeriod(calendar, week, { align: "isoWeek" });
    const dayBefore = yearAgoPeriod(calendar, periodOf(calendar, "day", day), { align: "isoWeek" });
    if (before.period === null) {
      expect(week.id.slice(5)).toBe("W53");
      expect(dayBefore.period).toBeNull();
      return;
    }
    expect(before.period.id.slice(5)).toBe(week.id.slice(5));
    expect(Number(before.period.id.slice(0, 4))).toBe(Number(week.id.slice(0, 4)) - 1);
    expect(periodOf(calendar, "week", dayBefore.period?.id ?? "")).toEqual(before.period);
    expect(dayOfWeek(dayBefore.period?.id ?? "")).toBe(dayOfWeek(day));
  });

  test.prop([anyRange])("a range by weekday keeps length and weekdays, the one just before touches it", (range) => {
    const moved = yearAgoRange(range, { align: "weekday" }).range;
    expect(moved && daysIn(moved)).toBe(daysIn(range));
    expect(moved && dayOfWeek(moved.start)).toBe(dayOfWeek(range.start));
    const before = priorRange(range);
    expect(before.endExclusive).toBe(range.start);
    expect(daysIn(before)).toBe(daysIn(range));
  });

  test.prop([anyDay])("both ends of a range are those of its days", (day) => {
    const range = inclusiveRange({ start: day, end: addDays(day, 40) });
    const { range: moved } = yearAgoRange(range, { align: "calendar" });
    expect(moved?.start).toBe(addMonths(day, -12));
    expect(addDays(moved?.endExclusive ?? "", -1)).toBe(addMonths(addDays(day, 40), -12));
  });

  test.prop([anyCalendar, anyGrain, anyDay])(
    "to date starts with the period and ends with the day",
    (calendar, grain, day) => {
      const range = toDateRange(calendar, grain, day);
      expect(range).toEqual({ start: periodOf(calendar, grain, day).start, endExclusive: addDays(day, 1) });
    },
  );
});
