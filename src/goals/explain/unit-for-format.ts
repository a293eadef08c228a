/**
 * How is the unit of a goal written by `format`?
 *
 * A goal says 20 and `%` for twenty percent, as people write it; `format` takes `%` for a ratio, 0.2.
 * @module
 */

/** The unit for `format` and `render`, by which a number of a goal shows as it is. */
export function unitForFormat(unit: string): string {
  return unit === "%" ? "percent" : unit;
}
