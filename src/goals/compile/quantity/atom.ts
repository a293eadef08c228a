/**
 * What is a number with its unit, before anything around it is looked at?
 * @module
 */
import { type Fraction, ONE } from "../../../core/internal.js";
import type { TextSpan } from "../compiled-goal.js";

/** A number with its unit where it stands. */
export interface NumberAtom extends TextSpan {
  /** `name`: a number that is no amount; `factor`: a multiplier. */
  readonly kind: "value" | "factor" | "name";
  readonly value: Fraction;
  readonly unit: string | null;
  /** What one of the unit written is in the unit: a basis point is 0.01 pp. */
  readonly unitScale: Fraction;
  /** The power of ten that was written as a word or letter (k, million, 万); 0 without. */
  readonly scale: number;
  /** A sign in front: `-` is a negative value or a fall, as what stands before it tells. */
  readonly sign: "+" | "-" | "±" | null;
  /** Written with a plus between number and unit: 95+%. */
  readonly orMore: boolean;
  readonly approximate: boolean;
  readonly notes: readonly string[];
  readonly alternatives: readonly Fraction[];
}

/** An atom with nothing special about it. */
export function plainAtom(start: number, end: number, value: Fraction, unit: string | null): NumberAtom {
  return {
    start,
    end,
    kind: "value",
    value,
    unit,
    unitScale: ONE,
    scale: 0,
    sign: null,
    orMore: false,
    approximate: false,
    notes: [],
    alternatives: [],
  };
}

const NOTHING: Fraction = { n: 0n, d: 1n };

/** A number that is a name, worth a note where a reader could take it for a value. */
export function nameAtom(start: number, end: number, note: string | null, value: Fraction = NOTHING): NumberAtom {
  return { ...plainAtom(start, end, value, null), kind: "name", notes: note === null ? [] : [note] };
}

/** What was read at a position, and where reading goes on. */
export interface Step {
  readonly atoms: readonly NumberAtom[];
  readonly end: number;
}
