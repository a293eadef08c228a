/**
 * How long does it take on average from one step to another, loops gone around as often as chance has it?
 *
 * A case at a decision goes each way with its probability, whatever it did before: an absorbing Markov chain. With T the time
 * from a step on, E[T] = m + sum(p E[T']) and E[T^2] = m^2 + s^2 + 2 m sum(p E[T']) + sum(p E[T'^2]); m and s are mean and
 * standard deviation of the step. Steps on loops together are solved together (Gauss), all others one after the other.
 * @module
 */
import {
  addFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  ONE,
  reduce,
  subtractFractions,
  ZERO,
} from "../../core/internal.js";
import { componentsOf, digraph } from "../../graph/internal.js";

/** Mean and mean square of a time. */
export interface Moments {
  readonly mean: Fraction;
  readonly square: Fraction;
}

/** A step of the chain. */
export interface ChainStep {
  readonly mean: Fraction;
  /** Square of the standard deviation. */
  readonly variance: Fraction;
  readonly next: readonly { readonly node: number; readonly probability: Fraction }[];
}

/** So many steps on loops together are solved; the work grows with the third power. */
const MOST_TOGETHER = 40;

/** Why there is no mean. */
export type NoPassage = "endless-loop" | "too-many-steps-in-loop";

/** What is known beyond the stop: no time is left. */
const STOPPED: Moments = { mean: ZERO, square: ZERO };

/**
 * Time from entering `start` until entering `stop`.
 *
 * @param stepOf - A step by node; asked for each node that lies on the way, and never for the stop.
 */
export function passage(start: number, stop: number, stepOf: (node: number) => ChainStep): Moments | NoPassage {
  if (start === stop) return STOPPED;
  const nodes = nodesBetween(start, stop, stepOf);
  const at = new Map(nodes.map((node, i) => [node, i]));
  const steps = nodes.map(stepOf);
  const links = steps.flatMap(({ next }, from) =>
    next.flatMap(({ node }) => (at.has(node) ? [[from, at.get(node) as number] as const] : [])),
  );
  const graph = digraph(
    nodes.length,
    Int32Array.from(links, ([from]) => from),
    Int32Array.from(links, ([, to]) => to),
  );
  const { of, count } = componentsOf(graph);
  const members: number[][] = Array.from({ length: count }, () => []);
  of.forEach((component, i) => members[component]?.push(i));
  const known = new Map<number, Moments>([[stop, STOPPED]]);
  // A link between components leads to a lower number, which is solved by then.
  for (const together of members) {
    if (together.length > MOST_TOGETHER) return "too-many-steps-in-loop";
    const solved = solve(
      together.map((i) => nodes[i] as number),
      together.map((i) => steps[i] as ChainStep),
      known,
    );
    if (solved === null) return "endless-loop";
    for (const [node, moments] of solved) known.set(node, moments);
  }
  return known.get(start) ?? "endless-loop";
}

function nodesBetween(start: number, stop: number, stepOf: (node: number) => ChainStep): number[] {
  const nodes = [start];
  const seen = new Set([start, stop]);
  for (const node of nodes) {
    for (const { node: next, probability } of stepOf(node).next) {
      // What is never taken does not count: an endless loop behind it least of all.
      if (seen.has(next) || probability.n === 0n) continue;
      seen.add(next);
      nodes.push(next);
    }
  }
  return nodes;
}

/** Solves the steps of one component; `null` if cases never leave it. */
function solve(
  nodes: readonly number[],
  steps: readonly ChainStep[],
  known: ReadonlyMap<number, Moments>,
): [number, Moments][] | null {
  const place = new Map(nodes.map((node, i) => [node, i]));
  const matrix = (): Fraction[][] =>
    steps.map(({ next }, row) => {
      const line = nodes.map((_, column) => (column === row ? ONE : ZERO));
      for (const { node, probability } of next) {
        const column = place.get(node);
        if (column !== undefined) line[column] = subtractFractions(line[column] as Fraction, probability);
      }
      return line;
    });
  const outside = (row: number, of: (moments: Moments) => Fraction): Fraction =>
    sum((steps[row] as ChainStep).next, ({ node, probability }) => {
      const moments = place.has(node) ? undefined : known.get(node);
      return moments === undefined ? ZERO : multiplyFractions(probability, of(moments));
    });
  const means = eliminate(
    matrix(),
    steps.map(({ mean }, row) =>
      addFractions(
        mean,
        outside(row, (moments) => moments.mean),
      ),
    ),
  );
  if (means === null) return null;
  const squares = eliminate(
    matrix(),
    steps.map(({ mean, variance, next }, row) => {
      const later = sum(next, ({ node, probability }) => {
        const column = place.get(node);
        const after = column === undefined ? (known.get(node)?.mean ?? ZERO) : (means[column] as Fraction);
        return multiplyFractions(probability, after);
      });
      const own = addFractions(multiplyFractions(mean, mean), variance);
      const cross = multiplyFractions(multiplyFractions({ n: 2n, d: 1n }, mean), later);
      return addFractions(
        addFractions(own, cross),
        outside(row, (moments) => moments.square),
      );
    }),
  );
  if (squares === null) return null;
  return nodes.map((node, i) => [node, { mean: means[i] as Fraction, square: squares[i] as Fraction }]);
}

function sum<T>(list: readonly T[], of: (each: T) => Fraction): Fraction {
  return list.reduce((total, each) => addFractions(total, of(each)), ZERO);
}

/** Gauss and Jordan over exact fractions; `null` if the matrix is singular. Changes its arguments. */
function eliminate(matrix: Fraction[][], right: Fraction[]): Fraction[] | null {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    const pivot = matrix.findIndex((line, row) => row >= column && (line[column] as Fraction).n !== 0n);
    if (pivot === -1) return null;
    [matrix[column], matrix[pivot]] = [matrix[pivot] as Fraction[], matrix[column] as Fraction[]];
    [right[column], right[pivot]] = [right[pivot] as Fraction, right[column] as Fraction];
    const line = matrix[column] as Fraction[];
    const divisor = line[column] as Fraction;
    for (let row = 0; row < size; row++) {
      const other = matrix[row] as Fraction[];
      if (row === column || (other[column] as Fraction).n === 0n) continue;
      const factor = divideFractions(other[column] as Fraction, divisor);
      for (let k = column; k < size; k++) {
        other[k] = reduce(subtractFractions(other[k] as Fraction, multiplyFractions(factor, line[k] as Fraction)));
      }
      right[row] = reduce(
        subtractFractions(right[row] as Fraction, multiplyFractions(factor, right[column] as Fraction)),
      );
    }
  }
  return right.map((value, i) => reduce(divideFractions(value, (matrix[i] as Fraction[])[i] as Fraction)));
}
