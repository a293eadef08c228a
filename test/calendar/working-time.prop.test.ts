/**
 * Is working time counted as a clock on the wall would count it? Laws, and a count minute by minute.
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import {
  addWorkingMinutes,
  isWorkingDay,
  nextWorkingInstant,
  overlapWorkingMinutes,
  type TimeWindow,
  type WorkSchedule,
  workCalendar,
  workingMinutesBetween,
  workSchedule,
} from "opslogic/calendar";
import { compare, type Decimal } from "opslogic/core";
import { describe, expect } from "vitest";

const ZONES = ["UTC", "Asia/Shanghai", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia", "Australia/Lord_Howe"];

/** Around changes of clocks, and a date that was left out. */
const MOMENTS = ["2011-12-28T00:00:00Z", "2018-11-02T00:00:00Z", "2026-03-27T00:00:00Z", "2026-10-23T00:00:00Z"];

const windows: fc.Arbitrary<TimeWindow[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 48 }), { minLength: 2, maxLength: 6 })
  .map((halves) => {
    const sorted = [...halves].sort((a, b) => a - b);
    const even = sorted.slice(0, sorted.length - (sorted.length % 2));
    const text = (half: number): string =>
      `${String(Math.floor(half / 2)).padStart(2, "0")}:${half % 2 === 0 ? "00" : "30"}`;
    return Array.from({ length: even.length / 2 }, (_, i) => ({
      start: text(even[2 * i] as number),
      end: text(even[2 * i + 1] as number),
    }));
  });

const schedules: fc.Arbitrary<WorkSchedule> = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    windows,
    weekdays: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
    holidays: fc.subarray(["2026-03-27", "2026-03-30", "2018-11-05", "2011-12-29", "2011-12-31"]),
    extraWorkdays: fc.subarray(["2026-03-29", "2026-10-25", "2018-11-04", "2011-12-30"]),
    half: fc.boolean(),
  })
  .map(({ zone, windows: hours, weekdays, holidays, extraWorkdays, half }) =>
    workSchedule({
      zone,
      windows: hours,
      calendar: workCalendar({ weekdays: weekdays as (1 | 2 | 3 | 4 | 5 | 6 | 7)[], holidays, extraWorkdays }),
      dayWindows: half ? { "2026-03-28": [{ start: "00:00", end: "12:00" }], "2018-11-06": [] } : {},
    }),
  );

const instants: fc.Arbitrary<string> = fc
  .record({ moment: fc.constantFrom(...MOMENTS), minutes: fc.integer({ min: 0, max: 8 * 24 * 60 }) })
  .map(({ moment, minutes }) => at(Date.parse(moment) + minutes * 60_000));

function at(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(".000Z", "Z");
}

/** By its definition: the wall clock of a minute lies in a window of its day. */
function isWorked(schedule: WorkSchedule, milliseconds: number): boolean {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: schedule.zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(new Date(milliseconds));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? "";
  const day = `${part("year")}-${part("month")}-${part("day")}`;
  const time = `${part("hour")}:${part("minute")}`;
  const hours = schedule.dayWindows[day] ?? (isWorkingDay(schedule.calendar, day) ? schedule.windows : []);
  return hours.some(({ start, end }) => start <= time && time < end);
}

const minutesOf = (value: Decimal): number => Number(value.toFixed());

describe("working time", () => {
  test.prop([schedules, instants, fc.integer({ min: 0, max: 60 * 60 })], { numRuns: 40 })(
    "is what a clock on the wall counts, minute by minute",
    (schedule, start, length) => {
      const from = Date.parse(start);
      let worked = 0;
      // Every half hour: windows, clock changes and starts all lie on half hours when the start does.
      const first = from - (from % 1_800_000);
      for (let moment = first; moment < first + length * 60_000; moment += 1_800_000) {
        if (isWorked(schedule, moment)) worked += 30;
      }
      const end = first + Math.ceil((length * 60_000) / 1_800_000) * 1_800_000;
      expect(minutesOf(workingMinutesBetween(schedule, { start: at(first), end: at(end) }).minutes)).toBe(worked);
    },
  );

  test.prop([schedules, instants, fc.integer({ min: -5000, max: 5000 })])(
    "added is counted again: add and difference are inverses",
    (schedule, start, minutes) => {
      const { instant } = addWorkingMinutes(schedule, start, minutes);
      expect(minutesOf(workingMinutesBetween(schedule, { start, end: instant }).minutes)).toBe(minutes);
    },
  );

  test.prop([schedules, instants, instants])("is reached again from a worked moment", (schedule, a, b) => {
    const [start, end] = [a, nextWorkingInstant(schedule, b).instant].sort();
    const { minutes } = workingMinutesBetween(schedule, { start: start as string, end: end as string });
    const reached = addWorkingMinutes(schedule, start as string, minutes).instant;
    // The first moment with so much work behind it; nothing is worked from there to the end.
    expect(reached <= (end as string)).toBe(true);
    expect(minutesOf(workingMinutesBetween(schedule, { start: reached, end: end as string }).minutes)).toBe(0);
  });

  test.prop([schedules, instants, fc.nat(2000), fc.nat(2000)])("adds up in steps", (schedule, start, a, b) => {
    const step = addWorkingMinutes(schedule, start, a).instant;
    expect(addWorkingMinutes(schedule, step, b).instant).toBe(addWorkingMinutes(schedule, start, a + b).instant);
  });

  test.prop([schedules, instants, instants, instants])("of stretches that follow each other adds up", (s, a, b, c) => {
    const count = (start: string, end: string): number => minutesOf(workingMinutesBetween(s, { start, end }).minutes);
    expect(count(a, b) + count(b, c)).toBe(count(a, c));
  });

  test.prop([schedules, instants, fc.nat(3000)])("of a wider schedule never ends later", (schedule, start, minutes) => {
    const wider = workSchedule({ zone: schedule.zone, calendar: workCalendar({ weekdays: [1, 2, 3, 4, 5, 6, 7] }) });
    expect(
      addWorkingMinutes(wider, start, minutes).instant <= addWorkingMinutes(schedule, start, minutes).instant,
    ).toBe(true);
  });

  test.prop([schedules, schedules, instants, instants, instants])(
    "shared by two is symmetric, additive, and no more than either has",
    (one, other, a, b, c) => {
      const shared = (x: WorkSchedule, y: WorkSchedule, start: string, end: string): Decimal =>
        overlapWorkingMinutes(x, y, { start, end }).minutes;
      expect(shared(one, other, a, b).toFixed()).toBe(shared(other, one, a, b).toFixed());
      expect(minutesOf(shared(one, other, a, b)) + minutesOf(shared(one, other, b, c))).toBe(
        minutesOf(shared(one, other, a, c)),
      );
      const [start, end] = [a, b].sort() as [string, string];
      expect(compare(shared(one, other, start, end), workingMinutesBetween(one, { start, end }).minutes)).not.toBe(1);
      expect(shared(one, one, start, end).toFixed()).toBe(workingMinutesBetween(one, { start, end }).minutes.toFixed());
    },
  );

  test.prop([schedules, instants])("begins at a worked moment", (schedule, instant) => {
    const next = nextWorkingInstant(schedule, instant).instant;
    expect(next >= instant).toBe(true);
    expect(isWorked(schedule, Date.parse(next))).toBe(true);
    expect(minutesOf(workingMinutesBetween(schedule, { start: instant, end: next }).minutes)).toBe(0);
  });
});
