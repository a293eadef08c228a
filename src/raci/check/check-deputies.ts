/**
 * Are deputies and absences written down so that seats can be counted?
 * @module
 */
import { type CheckOptions, type Finding, type Rule, runRules } from "../../core/index.js";
import type { RaciMatrix } from "../matrix/matrix.js";
import * as deputies from "../rules/deputies.js";

/** The rules of `checkDeputies`; they are not among those of the catalog. */
export const deputyRules: readonly Rule<RaciMatrix>[] = [
  ...[deputies.deputyUnknownRole, deputies.deputyUnknownPerson, deputies.deputyWrongDays],
  ...[deputies.absenceWrongDays, deputies.deputyAbsent, deputies.deputyHoldsRole],
];

/**
 * Checks deputies and absences: roles and people that exist, days that exist and come in order, deputies who are there.
 *
 * When seats are empty all the same is for `emptySeats`.
 *
 * @param matrix - A matrix of the right shape; one without deputies and absences has nothing to find.
 * @param options - Rules to grade or switch off, waivers, a baseline.
 * @returns The findings, in a stable order.
 * @throws {OpsLogicError} What `runRules` throws for wrong options.
 * @example
 * ```ts
 * import { checkDeputies } from "opslogic/raci";
 *
 * const matrix = {
 *   tasks: [],
 *   roles: [{ id: "lead" }],
 *   assignments: [],
 *   people: [{ id: "wang", roles: [], absences: [{ start: "2026-07-03", end: "2026-07-03" }] }],
 *   deputies: [
 *     { role: "lead", deputy: "wang", start: "2026-07-01", end: "2026-07-05" },
 *     { role: "lead", deputy: "zhao", start: "2026-07-09", end: "2026-07-06" },
 *   ],
 * };
 * checkDeputies(matrix).map(({ code, place }) => [code, place.path]);
 * // => [["raci/deputy-absent", ["deputies", 0]], ["raci/deputy-unknown-person", ["deputies", 1]], ["raci/deputy-wrong-days", ["deputies", 1]]]
 * ```
 */
export function checkDeputies(matrix: RaciMatrix, options: CheckOptions = {}): readonly Finding[] {
  return runRules(deputyRules, matrix, options);
}
