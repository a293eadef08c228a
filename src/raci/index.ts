/**
 * Who does, decides, is asked and is told: matrices of responsibilities.
 * @module
 */
export type {
  RaciAssignment,
  RaciDeputy,
  RaciMatrix,
  RaciPerson,
  RaciRole,
  RaciTask,
  RaciVariant,
  RaciWorkflow,
} from "./matrix.js";
