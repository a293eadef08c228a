/**
 * Runs a program: from the vectors of its leaves to the vector of any of its nodes.
 * @module
 */
import { fractionOfText } from "../../core/internal.js";
import type { PlanNode, Program } from "../plan/program.js";
import {
  constantVector,
  type KpiReason,
  missingVector,
  type NumberVector,
  operandAt,
  REASONS,
  type TruthVector,
  UNKNOWN_TRUTH,
} from "./vector.js";
import {
  absoluteVector,
  addVectors,
  divideVectors,
  eachExactly,
  multiplyVectors,
  negateVector,
  roundVector,
} from "./vector-arithmetic.js";
import { type Comparison, chooseVectors, compareVectors, isMissing, joinTruths, notTruth } from "./vector-logic.js";

/** Gives the value of a node; each node is calculated once. */
export type NodeValues = (node: number) => NumberVector | TruthVector;

/** `period` is the position of each cell's period, for definitions that change in time. */
export function evaluateProgram(
  program: Pick<Program, "nodes">,
  leaves: readonly NumberVector[],
  period: Int32Array | null,
): NodeValues {
  const known = new Map<number, NumberVector | TruthVector>();

  function valueOf(at: number): NumberVector | TruthVector {
    const before = known.get(at);
    if (before !== undefined) return before;
    // Operands come before their node: no recursion, however long the chain.
    for (const needed of neededFor(at)) known.set(needed, calculate(program.nodes[needed] as PlanNode));
    return known.get(at) as NumberVector | TruthVector;
  }

  /** The node and everything below it that is not known yet, in order. */
  function neededFor(at: number): readonly number[] {
    const wanted = new Set<number>([at]);
    const open = [at];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const node = program.nodes[next] as PlanNode;
      if (!("operands" in node)) continue;
      for (const operand of node.operands) {
        if (known.has(operand) || wanted.has(operand)) continue;
        wanted.add(operand);
        open.push(operand);
      }
    }
    return [...wanted].sort((a, b) => a - b);
  }

  const number = (at: number): NumberVector => known.get(at) as NumberVector;
  const truth = (at: number): TruthVector => {
    const vector = known.get(at) as NumberVector | TruthVector;
    // A number that is missing where a condition belongs is an unknown condition.
    return vector.kind === "truth"
      ? vector
      : { kind: "truth", truth: new Uint8Array(vector.n.length).fill(UNKNOWN_TRUTH) };
  };

  function calculate(node: PlanNode): NumberVector | TruthVector {
    switch (node.op) {
      case "constant":
        return constantVector(fractionOfText(node.exact, "evaluateProgram"));
      case "truth":
        return { kind: "truth", truth: Uint8Array.of(node.truth === null ? UNKNOWN_TRUTH : node.truth ? 1 : 0) };
      case "missing":
        return missingVector(node.reason as KpiReason);
      case "leaf":
        return leaves[node.leaf] as NumberVector;
      case "version":
        return versionByPeriod(node.operands.map(number), node.choice, period as Int32Array);
      case "add":
      case "subtract":
        return addVectors(
          number(node.operands[0] as number),
          number(node.operands[1] as number),
          node.op === "add" ? 1 : -1,
        );
      case "multiply":
        return multiplyVectors(number(node.operands[0] as number), number(node.operands[1] as number));
      case "divide":
        return divideVectors(number(node.operands[0] as number), number(node.operands[1] as number));
      case "negate":
        return negateVector(number(node.operands[0] as number));
      case "absolute":
        return absoluteVector(number(node.operands[0] as number));
      case "round":
        return roundVector(number(node.operands[0] as number), node.options ?? {});
      case "and":
        return node.operands.map(truth).reduce((a, b) => joinTruths(a, b, 0));
      case "or":
        return node.operands.map(truth).reduce((a, b) => joinTruths(a, b, 1));
      case "not":
        return notTruth(truth(node.operands[0] as number));
      case "isMissing":
        return isMissing(known.get(node.operands[0] as number) as NumberVector);
      case "equal":
      case "notEqual":
      case "less":
      case "lessOrEqual":
      case "greater":
      case "greaterOrEqual":
        return compared(
          node.op,
          known.get(node.operands[0] as number) as NumberVector,
          known.get(node.operands[1] as number) as NumberVector,
        );
      default:
        return chooseVectors(
          node.op,
          node.operands.map((operand) => known.get(operand) as NumberVector),
        );
    }
  }

  return valueOf;
}

function compared(comparison: Comparison, a: NumberVector | TruthVector, b: NumberVector | TruthVector): TruthVector {
  if (a.kind === "number" && b.kind === "number") return compareVectors(comparison, a, b);
  const x = a.kind === "truth" ? a : unknown(a.n.length);
  const y = b.kind === "truth" ? b : unknown(b.n.length);
  const same = joinTruths(joinTruths(x, y, 0), joinTruths(notTruth(x), notTruth(y), 0), 1);
  return comparison === "equal" ? same : notTruth(same);
}

function unknown(length: number): TruthVector {
  return { kind: "truth", truth: new Uint8Array(length).fill(UNKNOWN_TRUTH) };
}

/** Cell by cell the version that is in force in the cell's window. */
function versionByPeriod(
  versions: readonly NumberVector[],
  choice: readonly number[],
  period: Int32Array,
): NumberVector {
  return eachExactly("coalesce", period.length, (cell) => {
    const version = versions[choice[period[cell] as number] as number];
    return [version === undefined ? { reason: "not-in-force" } : operandAt(version, cell)];
  });
}

/** Positions of {@link REASONS}, for those who write `why` themselves. */
export function reasonCode(reason: KpiReason): number {
  return REASONS.indexOf(reason);
}
