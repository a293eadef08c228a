/**
 * A work calendar of a country or region from `date-holidays`. Not for China: the package knows no make-up days, and lists half
 * days as public holidays.
 * @module
 */
import Holidays from "date-holidays";
import { type WorkCalendar, workCalendar } from "opslogic/calendar";

/** The public holidays of some years: `countryCalendar(["DE", "BE"], [2026])` is Berlin. */
export function countryCalendar(place: readonly [string, string?, string?], years: readonly number[]): WorkCalendar {
  const [country, state, region] = place;
  const known = new Holidays({
    country,
    ...(state === undefined ? {} : { state }),
    ...(region === undefined ? {} : { region }),
  });
  const holidays = years.flatMap((year) =>
    known
      .getHolidays(year)
      .filter(({ type }) => type === "public")
      .map(({ date }) => date.slice(0, 10)),
  );
  return workCalendar({ holidays, knownUntil: `${Math.max(...years)}-12-31` });
}
