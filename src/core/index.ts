/**
 * @module
 */
export type { Decimal } from "./decimal.js";
export { DecimalClass, decimalFromDigits, decimalFromFields, decimalFromText, PRECISION, workshopAt } from "./decimal.js";
export type { OpsLogicErrorDetails } from "./error.js";
export { describeValue, OpsLogicError } from "./error.js";
export type { Figure, Note } from "./figure.js";
export { figureOf, figureOfFraction, noFigure } from "./figure.js";
export type { Finding, FindingData, Place, Severity } from "./finding.js";
export type { DecimalInput, Fraction, ReadDecimal } from "./fraction.js";
export {
  absoluteFraction, addFractions, compareFractions, decimalOfFraction, divideFractions, fractionOfDecimal, fractionOfText,
  multiplyFractions, negateFraction, ONE, powerOfTen, readDecimal, readDecimalText, reduce, subtractFractions, textOfFraction, toFraction, ZERO,
} from "./fraction.js";
export type { Report, Rule } from "./rule.js";
export type { Text } from "./text.js";
export { textIn } from "./text.js";
