/**
 * Is a matrix of responsibilities sound?
 * @module
 */
import { type CheckOptions, type Finding, type Preset, runRules, type Severity } from "../../core/index.js";
import type { RaciMatrix, RaciWorkflow } from "../matrix/matrix.js";
import * as cells from "../rules/cells.js";
import * as duties from "../rules/duties.js";
import * as flow from "../rules/flow.js";
import * as columns from "../rules/role-columns.js";
import * as seats from "../rules/seats.js";
import * as structure from "../rules/structure.js";
import * as rows from "../rules/task-rows.js";
import type { RaciLimits } from "./limits.js";
import { type RaciRule, type RaciScope, raciSubject } from "./subject.js";

/** Every rule, in the order of the catalog. */
export const raciRules: readonly RaciRule[] = [
  ...[structure.foreignLetter, structure.unknownRole, structure.unknownTask],
  ...[structure.duplicateId, structure.letterTwice, structure.emptyMatrix],
  ...[rows.noDecider, rows.severalDeciders, rows.noDoer, rows.tooManyDoers, rows.tooManyConsulted],
  ...[rows.tooManyInformed, rows.isolatedTask, cells.redundantLetters, rows.emptyRow],
  ...[cells.externalDecider, cells.vacantSeat, rows.severalDrivers, cells.vacantInformed],
  ...[rows.supportWithoutDoer, cells.incompatibleLetters, cells.exclusiveLetter],
  ...[columns.roleWithoutLetter, columns.bystander, columns.doesTooMuch, columns.decidesTooMuch],
  ...[columns.overCapacity, columns.fullColumn],
  ...[duties.conflictInRole, duties.conflictInPerson, duties.selfApproval, seats.roleUnfilled, seats.noBackup],
  ...[flow.stepWithoutRow, flow.rowWithoutStep, flow.handOffGap],
];

/** The few rules that a new matrix should pass first: one who decides, somebody who does, ids that mean something. */
export const raciRecommended: Preset = preset("recommended", [
  ...["raci/foreign-letter", "raci/unknown-role", "raci/unknown-task", "raci/duplicate-id", "raci/empty-matrix"],
  ...["raci/no-decider", "raci/several-deciders", "raci/no-doer", "raci/empty-row", "raci/several-drivers"],
  ...["raci/vacant-seat", "raci/conflict-in-role", "raci/conflict-in-person", "raci/self-approval"],
]);

/** Every rule, each one grade higher: where audits rely on the matrix. */
export const raciStrict: Preset = {
  name: "strict",
  rules: Object.fromEntries(raciRules.map(({ code, severity }) => [code, severity === "info" ? "warning" : "error"])),
};

/**
 * For teams where everybody has several hats: what only weighs the number of hats is off, and one person in two roles
 * of a conflicting pair is a warning, as nobody else may be there.
 */
export const raciSmallTeam: Preset = {
  name: "small-team",
  rules: {
    ...Object.fromEntries(raciRules.map(({ code }) => [code, "on" as const])),
    "raci/does-too-much": "off",
    "raci/decides-too-much": "off",
    "raci/full-column": "off",
    "raci/isolated-task": "off",
    "raci/bystander": "off",
    "raci/conflict-in-person": "warning",
  },
};

function preset(name: string, codes: readonly string[]): Preset {
  return { name, rules: Object.fromEntries(codes.map((code) => [code, "on"])) };
}

/** A rule as the catalog has it. */
export interface RaciCatalogEntry {
  /** Number in the catalog, `"RACI101"`. */
  readonly catalog: string;
  readonly severity: Severity;
  readonly scope: RaciScope;
}

/** Number, severity and scope of each rule, by its code. */
export const raciCatalog: Readonly<Record<string, RaciCatalogEntry>> = Object.fromEntries(
  raciRules.map(({ code, catalog, severity, scope }) => [code, { catalog, severity, scope }]),
);

/** How a matrix is to be checked. */
export interface RaciCheckOptions extends CheckOptions {
  /** Thresholds that differ from the defaults. */
  readonly limits?: RaciLimits | undefined;
  /** The workflow whose steps are the tasks. */
  readonly workflow?: RaciWorkflow | undefined;
}

/**
 * Checks a matrix: who decides, who does, whether duties are apart, whether hand-offs reach everybody.
 *
 * Time grows in proportion to the assignments, and to the links, pairs and people that come with them. Assignments that
 * name no known task or role, and letters that the variant does not have, are reported and count for no other rule.
 *
 * @param matrix - A matrix of the right shape; see `parseRaciMatrix` for one from outside.
 * @param options - Rules to grade or switch off, presets, waivers, a baseline; thresholds; a workflow to compare with.
 * @returns The findings, in a stable order.
 * @throws {OpsLogicError} `raci/unknown-variant`, `raci/wrong-variant`, `raci/wrong-limits`; what `runRules` throws for wrong options.
 * @example
 * ```ts
 * import { checkRaci } from "opslogic/raci";
 *
 * const matrix = {
 *   tasks: [{ id: "reply" }, { id: "refund" }],
 *   roles: [{ id: "agent" }, { id: "lead" }],
 *   assignments: [
 *     { task: "reply", role: "agent", letters: "AR" },
 *     { task: "refund", role: "agent", letters: "R" },
 *     { task: "refund", role: "lead", letters: "C" },
 *   ],
 * };
 * checkRaci(matrix).map(({ code, place }) => [code, place.ids]);
 * // => [["raci/bystander", { role: "lead" }], ["raci/no-decider", { task: "refund" }]]
 * ```
 */
export function checkRaci(matrix: RaciMatrix, options: RaciCheckOptions = {}): readonly Finding[] {
  return runRules(raciRules, raciSubject(matrix, options), options);
}
