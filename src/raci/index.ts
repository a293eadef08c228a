/**
 * Who does, decides, is asked and is told: matrices of responsibilities.
 * @module
 */
export type { RaciCatalogEntry, RaciCheckOptions } from "./check/check-raci.js";
export {
  checkRaci,
  raciCatalog,
  raciRecommended,
  raciRules,
  raciSmallTeam,
  raciStrict,
} from "./check/check-raci.js";
export type { RaciLimits } from "./check/limits.js";
export type { RaciRule, RaciScope } from "./check/subject.js";
export type {
  RaciAssignment,
  RaciDeputy,
  RaciMatrix,
  RaciPerson,
  RaciRole,
  RaciTask,
  RaciVariant,
  RaciWorkflow,
} from "./matrix/matrix.js";
export { raciVariants } from "./matrix/variants.js";
export type { RaciLoad, RaciRoleLoad, RaciTaskLoad } from "./measures/load.js";
export { raciLoad } from "./measures/load.js";
export type { RaciShape } from "./measures/shape.js";
export { raciShape } from "./measures/shape.js";
