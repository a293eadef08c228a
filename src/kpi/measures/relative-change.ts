/**
 * By how much did a value change, relative to where it came from? Four answers, each by its name.
 *
 * The formulas compared by Törnqvist, Vartia and Vartia (1985). The library's own growth and variance take `absolute`;
 * the others are here for whoever must meet another system's figure.
 * @module
 */
import { type Decimal, type Figure, type Note, OpsLogicError } from "../../core/index.js";
import {
  absoluteFraction,
  addFractions,
  describeValue,
  divideFractions,
  type ExactFigure,
  exactFigure,
  type Fraction,
  figureOf,
  figureOfExact,
  multiplyFractions,
  noExactFigure,
  noFigure,
  reduce,
  subtractFractions,
  uniteNotes,
  ZERO,
} from "../../core/internal.js";
import { logarithm, roundCorrectly } from "./correct-rounding.js";
import { type Reading, readReading } from "./reading.js";

/**
 * What the difference is divided by. `absolute`: |from|, so that the sign is that of the difference;
 * `signed`: from; `symmetric`: the mean of |from| and |to|, between -2 and 2; `log`: ln(to / from),
 * which adds up over time.
 */
export type ChangeConvention = "absolute" | "signed" | "symmetric" | "log";

/**
 * Measures a relative change by a named convention.
 *
 * absolute: (to - from) / |from|; signed: (to - from) / from; symmetric: (to - from) / ((|to| + |from|) / 2);
 * log: ln(to / from). Source: Törnqvist, Vartia and Vartia (1985); signed as in IBCS and Essbase.
 *
 * @param input - Two values in one unit.
 * @param input.from - The earlier or planned value.
 * @param input.to - The later or actual value.
 * @param input.convention - What the difference is divided by; there is no default.
 * @returns The change as a ratio, rounded once (the logarithm correctly). Reasons: that of `to`; `no-base` where
 * `from` is missing; `zero-base` for a `from` of 0 (`symmetric`: both 0); `not-comparable` for the `log` of a value
 * that is not positive. Notes: `negative-base`, `sign-change`.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`, `kpi/unknown-convention`.
 * @example
 * ```ts
 * import { relativeChange } from "opslogic/kpi";
 *
 * relativeChange({ from: -100, to: -50, convention: "absolute" }).value; // => "0.5"
 * relativeChange({ from: -100, to: -50, convention: "signed" }).value; // => "-0.5"
 * relativeChange({ from: 100, to: 150, convention: "symmetric" }).value; // => "0.4"
 * relativeChange({ from: 0, to: 50, convention: "symmetric" }).value; // => "2"
 * relativeChange({ from: 100, to: 150, convention: "log" }).value; // => "0.4054651081081643819780131154643491"
 * ```
 */
export function relativeChange(input: {
  readonly from: Reading;
  readonly to: Reading;
  readonly convention: ChangeConvention;
}): Figure {
  const from = readReading(input.from, "relativeChange", "from");
  const to = readReading(input.to, "relativeChange", "to");
  if (input.convention === "log") return logChange(from, to);
  return figureOfExact(changeOver(from, to, divisorOf(input.convention)));
}

/** The change of one figure to another over a divisor made of both. */
export function changeOver(
  from: ExactFigure,
  to: ExactFigure,
  divisorOf: (from: Fraction, to: Fraction) => Fraction,
): ExactFigure {
  const notes = uniteNotes(to.notes, from.notes);
  if (to.exact === null) return noExactFigure(to.reason, notes);
  if (from.exact === null) return noExactFigure("no-base", notes);
  const divisor = divisorOf(from.exact, to.exact);
  if (divisor.n === 0n) return noExactFigure("zero-base", notes);
  const change = divideFractions(subtractFractions(to.exact, from.exact), divisor);
  return exactFigure(change, uniteNotes(notes, notesOfBase(to.exact, from.exact)));
}

/** What a reader should know about a change that is seen relative to this base. */
export function notesOfBase(value: Fraction, base: Fraction): readonly Note[] {
  const notes: Note[] = [];
  if (base.n < 0n) notes.push("negative-base");
  if ((value.n > 0n && base.n < 0n) || (value.n < 0n && base.n > 0n)) notes.push("sign-change");
  return notes;
}

function divisorOf(convention: Exclude<ChangeConvention, "log">): (from: Fraction, to: Fraction) => Fraction {
  switch (convention) {
    case "absolute":
      return absoluteFraction;
    case "signed":
      return (from) => from;
    case "symmetric":
      return (from, to) =>
        multiplyFractions(addFractions(absoluteFraction(from), absoluteFraction(to)), { n: 1n, d: 2n });
    default:
      throw new OpsLogicError("kpi/unknown-convention", `unknown convention ${describeValue(convention)}`, {
        function: "relativeChange",
        path: ["convention"],
        received: describeValue(convention),
        expected: "absolute, signed, symmetric or log",
      });
  }
}

function logChange(from: ExactFigure, to: ExactFigure): Figure {
  const notes = uniteNotes(to.notes, from.notes);
  if (to.exact === null) return noFigure(to.reason, notes);
  if (from.exact === null) return noFigure("no-base", notes);
  if (from.exact.n === 0n) return noFigure("zero-base", notes);
  if (from.exact.n < 0n || to.exact.n <= 0n) return noFigure("not-comparable", notes);
  const ratio = reduce(divideFractions(to.exact, from.exact));
  // ln 1 is the only logarithm of a fraction that is one itself.
  if (ratio.n === ratio.d) return figureOfExact(exactFigure(ZERO, notes));
  return figureOf(logarithmOf(ratio), notes);
}

function logarithmOf(ratio: Fraction): Decimal {
  return roundCorrectly("relativeChange", (workshop) => {
    const value = logarithm(ratio, workshop);
    const scale = new workshop(10).pow(6 - workshop.precision);
    return { value, error: scale.times(value.abs().plus(1)) };
  });
}
