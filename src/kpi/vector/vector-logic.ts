/**
 * Comparisons and choices on whole vectors, with three-valued truth.
 * @module
 */
import { applyOperation, type Operand, type OperationName } from "../../core/internal.js";
import {
  commonLength,
  type DayVector,
  isThereAt,
  lengthOf,
  NO_DAY,
  type NumberVector,
  operandAt,
  positionIn,
  SAFE,
  type TextVector,
  type TruthVector,
  UNKNOWN_TRUTH,
  type Vector,
} from "./vector.js";
import { eachExactly } from "./vector-arithmetic.js";

export type Comparison = "equal" | "notEqual" | "less" | "lessOrEqual" | "greater" | "greaterOrEqual";

/** Truth of a comparison by the sign of left minus right (-1, 0, 1), in that order. */
const ANSWERS: Readonly<Record<Comparison, readonly [number, number, number]>> = {
  equal: [0, 1, 0],
  notEqual: [1, 0, 1],
  less: [1, 0, 0],
  lessOrEqual: [1, 1, 0],
  greater: [0, 0, 1],
  greaterOrEqual: [0, 1, 1],
};

/** Compares numbers exactly: a/b with c/d by a*d with c*b. */
export function compareVectors(comparison: Comparison, a: NumberVector, b: NumberVector): TruthVector {
  const length = commonLength(a.n.length, b.n.length);
  const truth = new Uint8Array(length);
  const [below, same, above] = ANSWERS[comparison];
  const stepA = a.n.length === 1 ? 0 : 1;
  const stepB = b.n.length === 1 ? 0 : 1;
  for (let i = 0; i < length; i++) {
    const da = typeof a.d === "number" ? a.d : (a.d[i * stepA] as number);
    const db = typeof b.d === "number" ? b.d : (b.d[i * stepB] as number);
    const x = (a.n[i * stepA] as number) * db;
    const y = (b.n[i * stepB] as number) * da;
    if (Math.abs(x) < SAFE && Math.abs(y) < SAFE) truth[i] = x < y ? below : x > y ? above : same;
    else if (isThereAt(a, i) && isThereAt(b, i)) {
      const answer = applyOperation(comparison, [operandAt(a, i), operandAt(b, i)]);
      truth[i] = "truth" in answer && answer.truth === true ? 1 : 0;
    } else truth[i] = UNKNOWN_TRUTH;
  }
  return { kind: "truth", truth };
}

/** Compares days with days. */
export function compareDays(comparison: Comparison, a: DayVector, b: DayVector): TruthVector {
  const length = commonLength(a.days.length, b.days.length);
  const truth = new Uint8Array(length);
  const [below, same, above] = ANSWERS[comparison];
  for (let i = 0; i < length; i++) {
    const x = a.days[positionIn(a.days.length, i)] as number;
    const y = b.days[positionIn(b.days.length, i)] as number;
    truth[i] = x === NO_DAY || y === NO_DAY ? UNKNOWN_TRUTH : x < y ? below : x > y ? above : same;
  }
  return { kind: "truth", truth };
}

/** Equal or not: texts are compared case-sensitively, code unit by code unit. */
export function equalTexts(a: TextVector, b: TextVector, wanted: boolean): TruthVector {
  const length = commonLength(a.codes.length, b.codes.length);
  const truth = new Uint8Array(length);
  const codeInB = new Map(b.members.map((member, code) => [member, code]));
  const translated = a.members.map((member) => codeInB.get(member) ?? -2);
  for (let i = 0; i < length; i++) {
    const x = a.codes[positionIn(a.codes.length, i)] as number;
    const y = b.codes[positionIn(b.codes.length, i)] as number;
    truth[i] = x < 0 || y < 0 ? UNKNOWN_TRUTH : (translated[x] === y) === wanted ? 1 : 0;
  }
  return { kind: "truth", truth };
}

/** `and` is settled by one false, `or` by one true; else one unknown leaves it open. */
export function joinTruths(a: TruthVector, b: TruthVector, settling: 0 | 1): TruthVector {
  const length = commonLength(a.truth.length, b.truth.length);
  const truth = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const x = a.truth[positionIn(a.truth.length, i)] as number;
    const y = b.truth[positionIn(b.truth.length, i)] as number;
    truth[i] =
      x === settling || y === settling
        ? settling
        : x === UNKNOWN_TRUTH || y === UNKNOWN_TRUTH
          ? UNKNOWN_TRUTH
          : 1 - settling;
  }
  return { kind: "truth", truth };
}

export function notTruth(a: TruthVector): TruthVector {
  return { kind: "truth", truth: a.truth.map((truth) => (truth === UNKNOWN_TRUTH ? truth : 1 - truth)) };
}

/** Whether each value is missing; never unknown. */
export function isMissing(a: Vector): TruthVector {
  const truth = new Uint8Array(lengthOf(a));
  for (let i = 0; i < truth.length; i++) {
    const missing =
      a.kind === "number"
        ? !isThereAt(a, i)
        : a.kind === "truth"
          ? a.truth[i] === UNKNOWN_TRUTH
          : a.kind === "text"
            ? (a.codes[i] as number) < 0
            : a.days[i] === NO_DAY;
    truth[i] = missing ? 1 : 0;
  }
  return { kind: "truth", truth };
}

/** Choices and extremes of several operands, index by index: if, coalesce, least, greatest, growth. */
export function chooseVectors(name: OperationName, operands: readonly (NumberVector | TruthVector)[]): NumberVector {
  const length = commonLength(...operands.map(lengthOf));
  return eachExactly(name, length, (index): Operand[] => operands.map((operand) => operandAt(operand, index)));
}
