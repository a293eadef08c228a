/**
 * The inner door of core: exact fractions and the makers of figures, for our own modules only.
 * It is not among the package's exports.
 * @module
 */

export { dataNumber, dataPercent } from "./data-number.js";
export {
  DecimalClass,
  decimalFromDigits,
  decimalFromFields,
  decimalFromText,
  decimalOfScaledInteger,
  PRECISION,
  workshopAt,
} from "./decimal.js";
export { describeValue } from "./error.js";
export { escapeMarkdown, escapeMermaid, escapeXml, jsonForXml, textForXml } from "./escape.js";
export type { ExactFigure } from "./exact-figure.js";
export { exactFigure, figureOfExact, noExactFigure, uniteNotes } from "./exact-figure.js";
export { operandOf } from "./explanation.js";
export { figureOf, figureOfFraction, noFigure } from "./figure.js";
export type { Fraction, ReadDecimal } from "./fraction.js";
export {
  absoluteFraction,
  addFractions,
  compareFractions,
  decimalOfFraction,
  divideFractions,
  fractionOfDecimal,
  fractionOfText,
  multiplyFractions,
  negateFraction,
  ONE,
  powerOfTen,
  readDecimal,
  readDecimalText,
  reduce,
  subtractFractions,
  textOfFraction,
  toFraction,
  ZERO,
} from "./fraction.js";
export { entryOf, joinParts } from "./locale.js";
export type { ReadMeasured } from "./measured.js";
export { isFigure, joinNotes, readMeasured } from "./measured.js";
export { once } from "./once.js";
export type { Missing, Operand, OperationName, OperationOptions, Truth } from "./operation.js";
export { applyOperation } from "./operation.js";
export { decimalOfQuotient, decimalOfScaled } from "./quotient.js";
export { noteText } from "./render-explanation.js";
export type { RoundingMode } from "./rounding.js";
export { checkMode, checkPlaces, roundedSteps, roundFraction } from "./rounding.js";
export type { ReadScale } from "./scale.js";
export { labelOfFraction, readScale } from "./scale.js";
export type { Parsed, ShapeIssue, ShapeSchema } from "./shape.js";
export { EXPECTED_MARK, parseShape, readOwnRecord, safeParseShape } from "./shape.js";
export { dataText, oneLine } from "./text.js";
