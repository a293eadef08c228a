/**
 * Which laws do zones obey? Days follow each other without a gap, and the quick way gives the day of the slow one.
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import { addDays, dayStart, hoursInDay, instantToDay } from "opslogic/calendar";
import { describe, expect, test as plain } from "vitest";
import { dayNumbersOfZone } from "../../src/calendar/zone-offset.js";
import { dayNumberOf, dayOf } from "./arbitraries.js";
import { cases } from "./vectors.js";

const anyZone = fc.constantFrom(
  ...["UTC", "Asia/Shanghai", "America/Sao_Paulo", "Pacific/Apia", "Europe/Berlin", "America/St_Johns", "Asia/Kolkata"],
  ...["Australia/Lord_Howe", "America/New_York", "Pacific/Kiritimati", "Africa/Cairo", "Asia/Gaza", "Antarctica/Troll"],
);
const anyDay = fc.integer({ min: dayNumberOf("1900-01-01"), max: dayNumberOf("2037-12-31") }).map(dayOf);
const anySeconds = fc.integer({ min: dayNumberOf("1900-01-01") * 86_400, max: dayNumberOf("2037-12-31") * 86_400 });

describe("a day of a zone", () => {
  test.prop([anyDay, anyZone])("begins at the first instant of that day or later", (day, zone) => {
    const start = Date.parse(dayStart(day, zone));
    expect(instantToDay(start, zone) >= day).toBe(true);
    expect(instantToDay(start - 1, zone) < day).toBe(true);
  });

  test.prop([anyDay, anyZone])("has the hours until the next one begins", (day, zone) => {
    const hours = hoursInDay(day, zone);
    const next = Date.parse(dayStart(addDays(day, 1), zone));
    expect(
      hours
        .times(3_600_000)
        .plus(Date.parse(dayStart(day, zone)))
        .toString(),
    ).toBe(`${next}`);
    // From the date that Apia left out to the day that Kiritimati or Kwajalein might have had twice.
    expect(hours.gte(0) && hours.lte(48)).toBe(true);
  });
});

describe("an instant", () => {
  test.prop([anySeconds, anyZone, fc.nat({ max: 999 })])(
    "has one day, however it is written",
    (seconds, zone, milliseconds) => {
      const time = seconds * 1000 + milliseconds;
      const text = new Date(time).toISOString();
      const day = instantToDay(text, zone);
      expect(instantToDay(time, zone)).toBe(day);
      expect(instantToDay(new Date(time), zone)).toBe(day);
      expect(instantToDay(text.replace("T", " ").replace("Z", "+00"), zone)).toBe(day);
      const inShanghai = new Date(time + 8 * 3_600_000).toISOString();
      expect(instantToDay(inShanghai.replace("Z", "+08:00"), zone)).toBe(day);
      expect(instantToDay(inShanghai.replace("Z", "+0800"), zone)).toBe(day);
    },
  );

  plain.each(cases<{ zone: string; day: string }>("zone-days"))(
    "of %s, hour by hour, among many",
    (_, { zone, day }) => {
      const dayOfSeconds = dayNumbersOfZone(zone, "test");
      const noon = dayNumberOf(day) * 86_400 + 43_200;
      for (let seconds = noon - 172_800; seconds <= noon + 172_800; seconds += 1800) {
        expect(dayOf(dayOfSeconds(seconds))).toBe(instantToDay(seconds * 1000, zone));
      }
    },
  );

  test.prop([anyZone, fc.array(anySeconds, { maxLength: 20 })])(
    "has the same day when many are asked for",
    (zone, all) => {
      const dayOfSeconds = dayNumbersOfZone(zone, "test");
      for (const seconds of [...all, ...all]) {
        expect(dayOf(dayOfSeconds(seconds))).toBe(instantToDay(seconds * 1000, zone));
      }
    },
  );
});
