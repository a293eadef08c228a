/**
 * An aggregate in the words of the formula language, for explanations: what a formula says as one
 * call, such as a mean, is calculated from several.
 * @module
 */
import type { Expression, FunctionName } from "./expression.js";
import { printFormula } from "./print-formula.js";

/**
 * The text of a call; besides functions of the language `sumOver(entity, value)`, and of balances
 * `snapshotSum`, `snapshotCount`, `daySum` and `dayCount`.
 */
export function aggregateText(name: string, args: readonly Expression[], where: Expression | null): string {
  const counted = name === "dayCount" || name === "snapshotCount" ? [] : args.map(printFormula);
  const filter = where === null ? [] : [`${counted.length === 0 ? "" : " "}where ${printFormula(where)}`];
  return `${name as FunctionName}(${counted.join(", ")}${filter.join("")})`;
}
