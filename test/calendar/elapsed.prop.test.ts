/**
 * Which laws does time gone by obey? It never runs backwards, and the same stretch is as long.
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import { addDays, daysIn, elapsedShare, sameStretch, trailingRange } from "opslogic/calendar";
import { expect } from "vitest";
import { anyDay, anyRange } from "./arbitraries.js";

const share = (...args: Parameters<typeof elapsedShare>): string => String(elapsedShare(...args).value);

test.prop([anyRange, fc.integer({ min: -50, max: 900 }), fc.nat({ max: 50 })])(
  "the share never falls, and stays within 0 and 1",
  (range, at, more) => {
    fc.pre(daysIn(range) > 0);
    const [now, later] = [addDays(range.start, at), addDays(range.start, at + more)];
    const [a, b] = [elapsedShare(range, now).value, elapsedShare(range, later).value];
    expect(a !== null && b !== null && a.lte(b) && a.gte(0) && b.lte(1)).toBe(true);
    expect(share(range, addDays(range.start, -1))).toBe("0");
    expect(share(range, addDays(range.endExclusive, -1))).toBe("1");
  },
);

test.prop([anyDay, anyDay])("nothing has no share", (day, through) => {
  expect(elapsedShare({ start: day, endExclusive: day }, through)).toEqual({
    value: null,
    reason: "zero-divisor",
    notes: [],
  });
});

test.prop([anyRange, anyRange, fc.integer({ min: -50, max: 900 })])(
  "the same stretch starts with the base, is as long, and no longer than it",
  (period, base, at) => {
    const through = addDays(period.start, at);
    const stretch = sameStretch({ period, base, through });
    const gone = Math.min(Math.max(at + 1, 0), daysIn(period));
    const isOver = at + 1 >= daysIn(period);
    expect(stretch.start).toBe(base.start);
    expect(daysIn(stretch)).toBe(isOver ? daysIn(base) : Math.min(gone, daysIn(base)));
  },
);

test.prop([anyDay, fc.integer({ min: 1, max: 400 })])("trailing days are that many days", (day, days) => {
  const range = trailingRange(day, { days });
  expect(daysIn(range)).toBe(days);
  expect(range.endExclusive).toBe(addDays(day, 1));
});
