/**
 * How well does a set of goals hang together, as one number?
 *
 * A preset of penalties, not a law of nature: each is named in the answer with the goals it was given for, so that the
 * list is what people act on.
 * @module
 */
import { type DecimalInput, type Figure, textIn } from "../../core/index.js";
import {
  compareFractions,
  type Fraction,
  figureOfFraction,
  multiplyFractions,
  noFigure,
  subtractFractions,
  toFraction,
} from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import { type CascadeContext, type CascadeSubject, cascadeSubject, idOf } from "./cascade-subject.js";
import { sumOfFractions } from "./exact-sum.js";
import { orderOfIds } from "./goal-graph.js";
import { wrongOption } from "./roll-up-scores.js";

/**
 * What costs points. `no-anchor`: no goal stands on the top level (counts once); `orphan`: a goal below the top serves
 * none above; `unmeasured`: a goal has neither a measure of its own nor a goal that contributes to it; `level-skipped`:
 * a goal contributes past a level; `silo`: nothing below a goal of the second level supports, or is supported by, the
 * work of another one.
 */
export type AlignmentFault = "no-anchor" | "orphan" | "unmeasured" | "level-skipped" | "silo";

/** What alignment is judged by. */
export interface AlignmentOptions extends Pick<CascadeContext, "asOf" | "levels"> {
  /** Points for each fault; those not named are as in the preset. */
  readonly penalties?: Readonly<Partial<Record<AlignmentFault, DecimalInput>>> | undefined;
}

/** One kind of fault, and what it cost. */
export interface AlignmentPenalty {
  readonly fault: AlignmentFault;
  /** Points for each. */
  readonly each: Figure<never>;
  readonly count: number;
  /** Points in all. */
  readonly points: Figure<never>;
  /** The goals it was given for, in the order of their ids; empty for `no-anchor`. */
  readonly goals: readonly string[];
}

/** Alignment in one number, and how it came about. */
export interface AlignmentHealth {
  /** 100 less all points, never below the floor. */
  readonly score: Figure<"no-parts">;
  readonly penalties: readonly AlignmentPenalty[];
  /** `open-okr`, or `custom` if any penalty was given. */
  readonly preset: "open-okr" | "custom";
}

/** OpenOKR, METHOD 5.2: 100 to begin with, floor 5. */
const PRESET: Readonly<Record<AlignmentFault, number>> = {
  "no-anchor": 10,
  orphan: 12,
  unmeasured: 4,
  "level-skipped": 3,
  silo: 8,
};
const BEST: Fraction = { n: 100n, d: 1n };
const FLOOR: Fraction = { n: 5n, d: 1n };

/**
 * Scores how well goals hang together: 100, less points for each fault, never below 5.
 *
 * The preset is that of OpenOKR (METHOD 5.2): no goal at the top 10; each goal below the top without one above 12; each
 * without any measure 4; each that skips a level 3; each goal of the second level whose whole branch has no supporting
 * link to another branch 8 (where there is more than one). There 75 counts as healthy. Closed goals are left out.
 *
 * @param goals - All goals of the cascade, in any order.
 * @param options - The day of asking, the levels, and penalties of your own.
 * @returns The score and every penalty behind it; `no-parts` without open goals.
 * @throws {OpsLogicError} `calendar/not-a-day`, `goals/wrong-options` for levels that repeat or a penalty below zero;
 * `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { alignmentHealth, type Goal } from "opslogic/goals";
 *
 * const goals: Goal[] = [
 *   { id: "growth", kind: "numeric", level: "company", metric: "Revenue", target: 100 },
 *   { id: "hiring", kind: "numeric", level: "department", metric: "Heads", target: 12 },
 *   {
 *     id: "demo", kind: "binary", level: "team", deliverable: "Demo",
 *     parents: [{ goal: "growth", kind: "contribute" }],
 *   },
 * ];
 * const health = alignmentHealth(goals, { asOf: "2026-03-31" });
 * health.score.value; // => "85"
 * health.penalties.filter(({ count }) => count > 0).map(({ fault, goals: ids }) => [fault, ids]);
 * // => [["orphan", ["hiring"]], ["level-skipped", ["demo"]]]
 * ```
 */
export function alignmentHealth(goals: readonly Goal[], options: AlignmentOptions): AlignmentHealth {
  const subject = cascadeSubject(goals, options, "alignmentHealth");
  const each = readPenalties(options.penalties);
  const open = subject.goals.map((_, position) => position).filter(subject.isOpen);
  const found = faultsOf(subject, open);
  const penalties = [...found].map(([fault, positions]): AlignmentPenalty & { exact: Fraction } => {
    const count = positions.length;
    const exact = multiplyFractions(each[fault], { n: BigInt(count), d: 1n });
    const ids = [...positions].sort((a, b) => orderOfIds(subject.goals, a, b));
    return {
      fault,
      each: figureOfFraction(each[fault]),
      count,
      points: figureOfFraction(exact),
      goals: fault === "no-anchor" ? [] : ids.map((position) => idOf(subject.goals, position)),
      exact,
    };
  });
  const left = subtractFractions(BEST, sumOfFractions(penalties.map(({ exact }) => exact)));
  return {
    score:
      open.length === 0 ? noFigure("no-parts") : figureOfFraction(compareFractions(left, FLOOR) < 0 ? FLOOR : left),
    penalties: penalties.map(({ exact: _, ...penalty }) => penalty),
    preset: options.penalties === undefined ? "open-okr" : "custom",
  };
}

function readPenalties(given: AlignmentOptions["penalties"] = {}): Readonly<Record<AlignmentFault, Fraction>> {
  const read = (fault: AlignmentFault): Fraction => {
    const points = toFraction(given[fault] ?? PRESET[fault], "alignmentHealth", "options", "penalties", fault);
    if (points.n >= 0n) return points;
    throw wrongOption("alignmentHealth", `penalties.${fault}`, given[fault], "zero or more points");
  };
  return {
    "no-anchor": read("no-anchor"),
    orphan: read("orphan"),
    unmeasured: read("unmeasured"),
    "level-skipped": read("level-skipped"),
    silo: read("silo"),
  };
}

function faultsOf(subject: CascadeSubject, open: readonly number[]): ReadonlyMap<AlignmentFault, readonly number[]> {
  const { goals, graph, levelOf } = subject;
  const skips = (position: number): boolean =>
    levelOf(position) >= 0 &&
    (graph.above[position] ?? []).some(({ parent }) => {
      const above = levelOf(parent);
      return above >= 0 && levelOf(position) - above > 1;
    });
  const isMeasured = (position: number): boolean => {
    const { metric, kpi, deliverable, milestones, thresholds, range, target, change } = goals[position] ?? {};
    const words = textIn(metric, "en", "") + textIn(deliverable, "en", "");
    return (
      words.trim() !== "" || [kpi, milestones, thresholds, range, target, change].some((part) => part !== undefined)
    );
  };
  return new Map<AlignmentFault, readonly number[]>([
    // It counts once, whoever stands for all that have no anchor.
    ["no-anchor", open.some((position) => levelOf(position) === 0) ? [] : open.slice(0, 1)],
    ["orphan", open.filter((position) => levelOf(position) > 0 && (goals[position]?.parents ?? []).length === 0)],
    ["unmeasured", open.filter((position) => !isMeasured(position) && (graph.below[position] ?? []).length === 0)],
    ["level-skipped", open.filter(skips)],
    ["silo", silosOf(subject, open)],
  ]);
}

/** Goals of the second level whose branch has no supporting link to the branch of another one. */
function silosOf({ goals, graph, levelOf, groups }: CascadeSubject, open: readonly number[]): readonly number[] {
  const heads = open.filter((position) => levelOf(position) === 1);
  if (heads.length < 2) return [];
  const isHead = new Set(heads);
  const branchOf = new Int32Array(goals.length).fill(-1);
  const order = groups();
  for (let i = order.length - 1; i >= 0; i--) {
    for (const position of order[i] as readonly number[]) {
      const above = graph.above[position]?.[0]?.parent;
      branchOf[position] = isHead.has(position) ? position : above === undefined ? -1 : (branchOf[above] as number);
    }
  }
  const linked = new Set<number>();
  for (const { child, parent } of graph.supports) {
    const [from, to] = [branchOf[child] as number, branchOf[parent] as number];
    if (from === to || from === -1 || to === -1) continue;
    linked.add(from).add(to);
  }
  return heads.filter((position) => !linked.has(position));
}
