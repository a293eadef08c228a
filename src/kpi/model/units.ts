/**
 * The algebra of units: what unit has a product, a quotient, a sum?
 *
 * A unit is text: `"USD"`, `"EUR/h"`, `"kg*m"`. `"%"`, `"1"`, `"x"` and `"points"` are all bare
 * ratios, told apart only when a number is shown. `"#"` counts things: money per count is money,
 * a count per count is a ratio.
 * @module
 */

/** A unit that has been read. */
export type Unit =
  /** Nothing is known, and nothing can be said against it. */
  | { readonly kind: "unknown" }
  /** A number written into a formula: it takes the unit of what it is added to. */
  | { readonly kind: "constant" }
  /** A bare ratio. */
  | { readonly kind: "ratio" }
  /** A count of things. */
  | { readonly kind: "count" }
  /** `powers` in canonical order, without those that are 0; never empty. */
  | { readonly kind: "of"; readonly powers: ReadonlyMap<string, number> };

export const UNKNOWN_UNIT: Unit = { kind: "unknown" };
export const CONSTANT: Unit = { kind: "constant" };
export const RATIO: Unit = { kind: "ratio" };
export const COUNT: Unit = { kind: "count" };

const RATIOS: ReadonlySet<string> = new Set(["%", "1", "x", "points"]);

/** Reads a unit: names joined by `*`, `·` and `/`. Any text is a unit; the empty one is unknown. */
export function readUnit(text: string | undefined): Unit {
  if (text === undefined || text.trim() === "") return UNKNOWN_UNIT;
  let unit: Unit | undefined;
  for (const [, sign, name] of text.matchAll(/([*·/]?)([^*·/]*)/gu)) {
    const word = (name ?? "").trim();
    if (word === "") continue;
    const factor: Unit = RATIOS.has(word) ? RATIO : word === "#" ? COUNT : { kind: "of", powers: new Map([[word, 1]]) };
    unit =
      unit === undefined
        ? sign === "/"
          ? quotientOfUnits(RATIO, factor)
          : factor
        : sign === "/"
          ? quotientOfUnits(unit, factor)
          : productOfUnits(unit, factor);
  }
  return unit ?? UNKNOWN_UNIT;
}

/** Unit of `a * b`. */
export function productOfUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, 1);
}

/** Unit of `a / b`. */
export function quotientOfUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, -1);
}

/** Unit of `a + b`, or null if they cannot be added. */
export function sumOfUnits(a: Unit, b: Unit): Unit | null {
  if (a.kind === "unknown" || b.kind === "unknown") return UNKNOWN_UNIT;
  if (a.kind === "constant") return b;
  if (b.kind === "constant") return a;
  return sameUnit(a, b) ? a : null;
}

/** True if both are known and the same, or if one of them can be anything. */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind === "unknown" || b.kind === "unknown" || a.kind === "constant" || b.kind === "constant") return true;
  return printUnit(a) === printUnit(b);
}

/** The unit as text: `"USD/h"`, `"%"` for a ratio, `"#"` for a count, empty if nothing is known. */
export function printUnit(unit: Unit): string {
  if (unit.kind === "ratio") return "%";
  if (unit.kind === "count") return "#";
  if (unit.kind !== "of") return "";
  const above: string[] = [];
  const below: string[] = [];
  for (const [name, power] of unit.powers)
    for (let i = 0; i < Math.abs(power); i++) (power > 0 ? above : below).push(name);
  return [above.join("*") || "1", ...below].join("/");
}

/** Powers higher than these are no unit of any KPI; they are not followed. */
const HIGHEST_POWER = 9;

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  if (a.kind === "unknown" || b.kind === "unknown") return UNKNOWN_UNIT;
  if (a.kind !== "of" && b.kind !== "of") return combineBare(a.kind, b.kind, sign);
  const powers = new Map(a.kind === "of" ? a.powers : []);
  for (const [name, power] of b.kind === "of" ? b.powers : []) {
    const sum = (powers.get(name) ?? 0) + sign * power;
    if (Math.abs(sum) > HIGHEST_POWER) return UNKNOWN_UNIT;
    if (sum === 0) powers.delete(name);
    else powers.set(name, sum);
  }
  if (powers.size === 0) return RATIO;
  return { kind: "of", powers: new Map([...powers].sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0))) };
}

/** Ratios, counts and constants among each other. */
function combineBare(a: "constant" | "ratio" | "count", b: "constant" | "ratio" | "count", sign: 1 | -1): Unit {
  if (a === "constant" && b === "constant") return CONSTANT;
  if (a === "count") return b === "count" && sign < 0 ? RATIO : COUNT;
  if (b === "count") return sign > 0 ? COUNT : UNKNOWN_UNIT;
  return RATIO;
}
