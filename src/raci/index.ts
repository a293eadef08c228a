/**
 * Who does, decides, is asked and is told: matrices of responsibilities.
 * @module
 */

export type { PageDeputy, PageRole, PageTask, RaciPage } from "./assign/person-page.js";
export { raciPage, renderRaciPage } from "./assign/person-page.js";
export type { TaskToAssign } from "./assign/staff.js";
export type {
  AssignmentSuggestion,
  ChoiceReason,
  SuggestedTask,
  SuggestOptions,
  UnassignedReason,
  UnassignedTask,
} from "./assign/suggest.js";
export { suggestAssignments } from "./assign/suggest.js";
export type { ConvertedRaci, LostLetter } from "./change/convert.js";
export { convertRaci } from "./change/convert.js";
export type { RaciCellChange, RaciDifference, RaciSeatChange } from "./change/difference.js";
export { raciDifference } from "./change/difference.js";
export { checkDeputies, deputyRules } from "./check/check-deputies.js";
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
export type { DayStretch, EmptySeat } from "./matrix/empty-seats.js";
export { emptySeats } from "./matrix/empty-seats.js";
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
export type { Seat } from "./matrix/seats.js";
export { seatsOn } from "./matrix/seats.js";
export type { SkeletonWorkflow } from "./matrix/skeleton.js";
export { raciSkeleton } from "./matrix/skeleton.js";
export { raciVariants } from "./matrix/variants.js";
export type { RaciLoad, RaciRoleLoad, RaciTaskLoad } from "./measures/load.js";
export { raciLoad } from "./measures/load.js";
export type { RaciShape } from "./measures/shape.js";
export { raciShape } from "./measures/shape.js";
export type { RaciReading, RaciTableOptions } from "./table/from-table.js";
export { raciFromTable } from "./table/from-table.js";
export type { RaciRow } from "./table/to-table.js";
export { raciToMarkdown, raciToRows, raciToTable } from "./table/to-table.js";
