/**
 * How is responsibility spread? Density, coverage, concentration of decisions, consulting, and how few people it hangs on.
 * @module
 */
import type { Figure } from "../../core/index.js";
import { type Fraction, figureOfFraction, noFigure, reduce } from "../../core/internal.js";
import { peopleOf } from "../check/holders.js";
import { type RaciSubject, raciSubject } from "../check/subject.js";
import { talliesOf } from "../check/tallies.js";
import type { RaciMatrix } from "../matrix/matrix.js";

/** The shape of a matrix in numbers. */
export interface RaciShape {
  /** Cells with a letter / all cells, as a ratio. */
  readonly density: Figure<"no-cells">;
  /** Tasks with exactly one decider and at least one doer / all tasks, as a ratio. */
  readonly coverage: Figure<"no-tasks">;
  /** Share of the decisions that lie with the role that has most of them, as a ratio. */
  readonly topDeciderShare: Figure<"no-decisions">;
  /** The roles that have most decisions. */
  readonly topDeciders: readonly string[];
  /** Sum of the squares of all roles' shares of the decisions: 1 if one role decides all, 1/n if n share them equally. */
  readonly decisionConcentration: Figure<"no-decisions">;
  /** Roles consulted / tasks. */
  readonly consultFanOut: Figure<"no-tasks">;
  /** The fewest people whose absence leaves a deciding role without anybody. */
  readonly busFactor: Figure<"no-people" | "no-decisions">;
  /** The deciding roles that hang on so few. */
  readonly thinnestSeats: readonly string[];
}

/**
 * Says in numbers how responsibility is spread over a matrix.
 *
 * Concentration is the index of Herfindahl and Hirschman over the decisions of each role.
 *
 * @param matrix - A matrix of the right shape; what a check would refuse is left out, as in `checkRaci`.
 * @returns Figures; each without value, and with the reason, where there is nothing to count.
 * @throws {OpsLogicError} `raci/unknown-variant`, `raci/wrong-variant`.
 * @example
 * ```ts
 * import { raciShape } from "opslogic/raci";
 *
 * const shape = raciShape({
 *   tasks: [{ id: "reply" }, { id: "refund" }],
 *   roles: [{ id: "agent" }, { id: "lead" }],
 *   assignments: [
 *     { task: "reply", role: "agent", letters: "AR" },
 *     { task: "refund", role: "agent", letters: "R" },
 *     { task: "refund", role: "lead", letters: "A" },
 *   ],
 *   people: [{ id: "wang", roles: ["agent"] }, { id: "li", roles: ["agent", "lead"] }],
 * });
 * shape.density.value; // => "0.75"
 * shape.decisionConcentration.value; // => "0.5"
 * shape.busFactor.value; // => "1"
 * shape.thinnestSeats; // => ["lead"]
 * ```
 */
export function raciShape(matrix: RaciMatrix): RaciShape {
  const subject = raciSubject(matrix, {}, "raciShape");
  const { tasks, roles } = talliesOf(subject);
  const taskCount = subject.tasks.length;
  const cells = taskCount * subject.roles.length;
  const of = (counts: Int32Array, positions: readonly number[]): number =>
    positions.reduce((sum, at) => sum + (counts[at] as number), 0);
  const covered = subject.tasks.filter((at) => tasks.deciders[at] === 1 && (tasks.doers[at] as number) > 0).length;
  const decisions = of(roles.decides, subject.roles);
  const most = subject.roles.reduce((max, at) => Math.max(max, roles.decides[at] as number), 0);
  const squares = subject.roles.reduce((sum, at) => sum + BigInt(roles.decides[at] as number) ** 2n, 0n);
  return {
    density: cells === 0 ? noFigure("no-cells") : ratio(of(tasks.involved, subject.tasks), cells),
    coverage: taskCount === 0 ? noFigure("no-tasks") : ratio(covered, taskCount),
    topDeciderShare: decisions === 0 ? noFigure("no-decisions") : ratio(most, decisions),
    topDeciders: most === 0 ? [] : idsWhere(subject, (at) => roles.decides[at] === most),
    decisionConcentration:
      decisions === 0 ? noFigure("no-decisions") : figureOfFraction(reduce({ n: squares, d: BigInt(decisions) ** 2n })),
    consultFanOut: taskCount === 0 ? noFigure("no-tasks") : ratio(of(tasks.consulted, subject.tasks), taskCount),
    ...seats(subject, roles.decides),
  };
}

function seats(subject: RaciSubject, decides: Int32Array): Pick<RaciShape, "busFactor" | "thinnestSeats"> {
  if (subject.matrix.people === undefined) return { busFactor: noFigure("no-people"), thinnestSeats: [] };
  const holders = peopleOf(subject).peopleOf;
  const deciding = subject.roles.filter((at) => decides[at] !== 0);
  if (deciding.length === 0) return { busFactor: noFigure("no-decisions"), thinnestSeats: [] };
  const heldBy = (at: number): number => holders.get(at)?.length ?? 0;
  const fewest = deciding.reduce((least, at) => Math.min(least, heldBy(at)), Number.POSITIVE_INFINITY);
  return {
    busFactor: ratio(fewest, 1),
    thinnestSeats: idsWhere(subject, (at) => decides[at] !== 0 && heldBy(at) === fewest),
  };
}

function idsWhere({ matrix, roles }: RaciSubject, holds: (at: number) => boolean): readonly string[] {
  return roles.filter(holds).map((at) => matrix.roles[at]?.id ?? "");
}

function ratio(part: number, whole: number): Figure<never> {
  const exact: Fraction = { n: BigInt(part), d: BigInt(whole) };
  return figureOfFraction(reduce(exact));
}
