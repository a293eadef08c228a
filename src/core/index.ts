/**
 * The small types that carry every answer, and what makes them easy to use.
 * @module
 */
export type { Decimal } from "./decimal.js";
export type { OpsLogicErrorDetails } from "./error.js";
export { OpsLogicError } from "./error.js";
export type { Figure, Note } from "./figure.js";
export type { Finding, FindingData, Place, Severity } from "./finding.js";
export type { DecimalInput } from "./fraction.js";
export type { Report, Rule } from "./rule.js";
export type { Text } from "./text.js";
export { textIn } from "./text.js";
