/**
 * The small types that carry every answer, and what makes them easy to use.
 * @module
 */
export { allocate } from "./allocate.js";
export { baselineOf, fingerprintOf } from "./baseline.js";
export { compare } from "./compare.js";
export type { Decimal } from "./decimal.js";
export type { OpsLogicErrorDetails } from "./error.js";
export { OpsLogicError } from "./error.js";
export type { Explanation, ExplanationLabels, ExplanationNode, ExplanationWindow, PlainFigure } from "./explanation.js";
export { evaluate } from "./explanation.js";
export type { Figure, Note } from "./figure.js";
export type { Finding, FindingData, Place, Severity } from "./finding.js";
export type { FormatOptions } from "./format.js";
export { format } from "./format.js";
export type { DecimalInput } from "./fraction.js";
export type { Locale, LocalePart, MoneyParts, NumberStep, NumberWords, OperationWords, Sentence } from "./locale.js";
export type { Measured } from "./measured.js";
export type { OperationName, OperationOptions } from "./operation.js";
export type { Plain } from "./plain.js";
export { toPlain } from "./plain.js";
export type { Grade, Preset } from "./preset.js";
export { composePresets } from "./preset.js";
export type { RenderOptions } from "./render.js";
export { render } from "./render.js";
export type { RoundingMode } from "./rounding.js";
export { round } from "./rounding.js";
export type { CheckOptions, Report, Rule } from "./rule.js";
export { runRules } from "./rule.js";
export type { BothLanguages, RuleDoc } from "./rule-doc.js";
export type { Scale, ScaleEdge } from "./scale.js";
export { scale, scaleLabel } from "./scale.js";
export { progress, share } from "./share.js";
export type { Text } from "./text.js";
export { textIn } from "./text.js";
export { toNumber, valueOr } from "./value.js";
export type { Waiver } from "./waiver.js";
export { applyWaivers } from "./waiver.js";
