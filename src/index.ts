/**
 * The root door: every public name of every module. Written by `npm run doors`.
 * @module
 */

export type {
  Calendar,
  Day,
  FiscalCalendar,
  Grain,
  GregorianCalendar,
  Period,
} from "./calendar/index.js";
export {
  fiscal,
  gregorian,
} from "./calendar/index.js";
export type {
  BothLanguages,
  CheckOptions,
  Decimal,
  DecimalInput,
  Explanation,
  ExplanationLabels,
  ExplanationNode,
  Figure,
  Finding,
  FindingData,
  Grade,
  Locale,
  LocalePart,
  Note,
  NumberStep,
  NumberWords,
  OperationName,
  OperationOptions,
  OperationWords,
  OpsLogicErrorDetails,
  Place,
  PlainFigure,
  Preset,
  Report,
  RoundingMode,
  Rule,
  RuleDoc,
  Sentence,
  Severity,
  Text,
  Waiver,
} from "./core/index.js";
export {
  applyWaivers,
  baselineOf,
  composePresets,
  evaluate,
  fingerprintOf,
  OpsLogicError,
  round,
  runRules,
  textIn,
} from "./core/index.js";
