/**
 * Which laws does working time obey? The definition walked day by day, inverses, sums, wider calendars.
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import {
  addDays,
  addWorkingDays,
  countWorkingDays,
  dayOfWeek,
  isWorkingDay,
  type WorkCalendar,
  workCalendar,
  workingDaysBetween,
} from "opslogic/calendar";
import { expect } from "vitest";
import { anyWork, nearDay } from "./arbitraries.js";

const steps = fc.integer({ min: -120, max: 120 });

/** The definition: an extra workday, else no holiday, else a weekday that is worked. */
function works({ weekdays, holidays, extraWorkdays }: WorkCalendar, day: string): boolean {
  return extraWorkdays.includes(day) || (!holidays.includes(day) && weekdays.includes(dayOfWeek(day)));
}

test.prop([anyWork, nearDay])("a day is worked as the definition says", (work, day) => {
  expect(isWorkingDay(work, day)).toBe(works(work, day));
});

test.prop([anyWork, nearDay, steps])("stepping is stepping day by day", (work, start, n) => {
  let day = start;
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, Math.sign(n));
    if (works(work, day)) left--;
  }
  expect(addWorkingDays(work, start, n)).toBe(day);
});

test.prop([anyWork, nearDay, nearDay])("counting is counting day by day", (work, a, b) => {
  const [start, end] = a < b ? [a, b] : [b, a];
  let count = 0;
  for (let day = start; day <= end; day = addDays(day, 1)) if (works(work, day)) count++;
  expect(countWorkingDays(work, { start, end })).toBe(count);
  expect(countWorkingDays(work, { start: addDays(end, 1), end: start })).toBe(
    0 - count - (works(work, addDays(end, 1)) ? 1 : 0),
  );
});

test.prop([anyWork, nearDay, steps])("steps are counted back", (work, start, n) => {
  const end = addWorkingDays(work, start, n);
  expect(workingDaysBetween(work, { start, end })).toBe(n);
  if (n !== 0) expect(isWorkingDay(work, end)).toBe(true);
});

test.prop([anyWork, nearDay, nearDay])("a working day is reached by its count", (work, start, end) => {
  const n = workingDaysBetween(work, { start, end });
  expect(Object.is(n, -0)).toBe(false);
  if (isWorkingDay(work, end) && end !== start) expect(addWorkingDays(work, start, n)).toBe(end);
});

test.prop([anyWork, nearDay, steps, steps])("steps in one direction add up", (work, start, a, b) => {
  const [first, second] = Math.sign(a) === Math.sign(b) ? [a, b] : [a, -b];
  const twice = addWorkingDays(work, addWorkingDays(work, start, first), second);
  expect(twice).toBe(addWorkingDays(work, start, first + second));
});

test.prop([anyWork, nearDay, nearDay, nearDay])(
  "counts of stretches that follow each other add up",
  (work, ...days) => {
    const [a, b, c] = days.sort();
    const rest = b === c ? 0 : countWorkingDays(work, { start: addDays(b, 1), end: c });
    expect(countWorkingDays(work, { start: a, end: b }) + rest).toBe(countWorkingDays(work, { start: a, end: c }));
    expect(countWorkingDays(work, { start: a, end: c })).toBe(
      workingDaysBetween(work, { start: a, end: c }) + (isWorkingDay(work, a) ? 1 : 0),
    );
  },
);

test.prop([anyWork, fc.array(nearDay, { maxLength: 30 }), nearDay, fc.integer({ min: 1, max: 120 })])(
  "a wider calendar never finishes later",
  (work, more, start, n) => {
    const wider = workCalendar({ ...work, extraWorkdays: [...work.extraWorkdays, ...more] });
    expect(addWorkingDays(wider, start, n) <= addWorkingDays(work, start, n)).toBe(true);
    const fewerHolidays = workCalendar({ ...work, holidays: work.holidays.slice(1) });
    expect(addWorkingDays(fewerHolidays, start, n) <= addWorkingDays(work, start, n)).toBe(true);
  },
);

test.prop([anyWork, nearDay, nearDay, steps])(
  "order and repetition of its lists, and a trip through JSON, change nothing",
  (work, start, end, n) => {
    const twice = workCalendar({
      weekdays: [...work.weekdays].reverse(),
      holidays: [...work.holidays, ...work.holidays].reverse(),
      extraWorkdays: [...work.extraWorkdays].reverse(),
    });
    const copy = JSON.parse(JSON.stringify(work)) as WorkCalendar;
    expect(twice).toEqual(work);
    for (const each of [twice, copy]) {
      expect(addWorkingDays(each, start, n)).toBe(addWorkingDays(work, start, n));
      expect(countWorkingDays(each, { start, end })).toBe(countWorkingDays(work, { start, end }));
    }
  },
);

test.prop([anyWork, nearDay])("a calendar that its owner changes is read anew", (work, day) => {
  const own = {
    ...work,
    holidays: [...work.holidays],
    extraWorkdays: work.extraWorkdays.filter((each) => each !== day),
  };
  isWorkingDay(own, day);
  own.holidays.push(day);
  expect(isWorkingDay(own, day)).toBe(false);
});

test.prop([fc.integer({ min: 250_000, max: 1_000_000 })])("a million steps take no longer than one", (n) => {
  const work = workCalendar({ holidays: ["2026-01-01", "2030-05-01"] });
  const end = addWorkingDays(work, "2026-01-05", n);
  expect(workingDaysBetween(work, { start: "2026-01-05", end })).toBe(n);
});
