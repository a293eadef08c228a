/**
 * How much of a goal's target has been given to those below it?
 *
 * For goals whose amounts add up. Where every start is known, movements are compared: from 100 heads to 150, of which
 * one team goes from 40 to 70, leaves 20 of 50. Otherwise targets are compared as they stand.
 * @module
 */
import type { Figure, Note } from "../../core/index.js";
import {
  divideFractions,
  type Fraction,
  figureOfFraction,
  multiplyFractions,
  noFigure,
  ONE,
  subtractFractions,
  toFraction,
} from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import { exactTarget } from "../definition/target.js";
import { sumOfFractions } from "./exact-sum.js";

/**
 * Why an allocation has no figure. `no-parts`: no goals below; `no-target`: the goal itself, or every one below, has no
 * target; `mixed-units`: their units are not those of the goal; `zero-divisor`: there is nothing to give away.
 */
export type AllocationReason = "no-parts" | "no-target" | "mixed-units" | "zero-divisor";

/** What a goal has given away of its target. */
export interface Allocation {
  /** allocated / wanted: 1 is all, above 1 is more than all. */
  readonly coverage: Figure<AllocationReason>;
  /** What nobody has taken on, in the unit of the goal; below zero, what was given away too much. */
  readonly gap: Figure<AllocationReason>;
  /** What the goal wants. */
  readonly wanted: Figure<AllocationReason>;
  /** What those below have taken on together. */
  readonly allocated: Figure<AllocationReason>;
  /** `movement`: target - start, of all; `target`: targets as they stand, since some start is not known. */
  readonly basis: "movement" | "target";
  /** Ids of goals below without a target: the figures are without them, and noted `partial-coverage`. */
  readonly unknown: readonly string[];
}

/** Start, target and share of a goal below. */
export interface AllocatedPart {
  readonly start: Fraction | null;
  readonly target: Fraction | null;
  /** Which part of its movement goes to the goal above. */
  readonly share: Fraction;
}

/** An allocation before it is rounded. */
export interface ExactAllocation {
  readonly wanted: Fraction;
  readonly allocated: Fraction;
  readonly basis: "movement" | "target";
}

/** Compares targets or movements; `null` if the goal has no target, or none below has one. */
export function exactAllocation(
  start: Fraction | null,
  target: Fraction | null,
  parts: readonly AllocatedPart[],
): ExactAllocation | null {
  const known = parts.filter((part) => part.target !== null);
  if (target === null || known.length === 0) return null;
  const byMovement = start !== null && known.every((part) => part.start !== null);
  const amountOf = (end: Fraction | null, from: Fraction | null): Fraction =>
    subtractFractions(end as Fraction, byMovement ? (from as Fraction) : { n: 0n, d: 1n });
  return {
    wanted: amountOf(target, start),
    allocated: sumOfFractions(known.map((part) => multiplyFractions(part.share, amountOf(part.target, part.start)))),
    basis: byMovement ? "movement" : "target",
  };
}

/** What is left of what was wanted: above zero where too little, below where too much was given away. */
export function gapOf({ wanted, allocated }: ExactAllocation): Fraction {
  const gap = subtractFractions(wanted, allocated);
  return wanted.n < 0n ? { n: -gap.n, d: gap.d } : gap;
}

/**
 * Measures how much of a goal's target the goals below it have taken on.
 *
 * coverage = sum(share x amount) / wanted, gap = wanted - sum(share x amount); an amount is target - start if every
 * start is known, else the target. Meant for amounts that add up, such as money and counts: rates have nothing to give
 * away.
 *
 * @param parent - The goal above, as of the day you ask for (see `goalInForce`).
 * @param children - The goals below. A share is that of the contributing link to this parent; 1 where there is none.
 * @returns Coverage (1 is all), gap, and what they rest on. Under-allocated below 1, over-allocated above.
 * @throws {OpsLogicError} What `targetOfGoal` throws; `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { allocationOf, type Goal } from "opslogic/goals";
 *
 * const goal = (id: string, target: number): Goal => ({ id, kind: "numeric", start: 0, target, unit: "USD" });
 * const given = allocationOf(goal("sales", 100), [goal("north", 40), goal("south", 35), goal("online", 15)]);
 * given.coverage.value; // => "0.9"
 * given.gap.value; // => "10"
 * allocationOf(goal("sales", 100), []).coverage.reason; // => "no-parts"
 * ```
 */
export function allocationOf(parent: Goal, children: readonly Goal[]): Allocation {
  const caller = "allocationOf";
  const start = parent.start === undefined ? null : toFraction(parent.start, caller, "parent", "start");
  const target = exactTarget(parent, caller).exact;
  const parts = children.map((child, index): AllocatedPart => {
    const share = child.parents?.find((link) => link.goal === parent.id && link.kind === "contribute")?.share;
    return {
      start: child.start === undefined ? null : toFraction(child.start, caller, "children", index, "start"),
      target: exactTarget(child, caller).exact,
      share: share === undefined ? ONE : toFraction(share, caller, "children", index, "share"),
    };
  });
  const unknown = children.filter((_, index) => parts[index]?.target === null).map(({ id }) => id);
  const found = exactAllocation(start, target, parts);
  const nothing = (reason: AllocationReason): Allocation => {
    const none = noFigure(reason);
    return { coverage: none, gap: none, wanted: none, allocated: none, basis: found?.basis ?? "target", unknown };
  };
  if (children.length === 0) return nothing("no-parts");
  if (children.some(({ unit }) => unit !== undefined && parent.unit !== undefined && unit !== parent.unit))
    return nothing("mixed-units");
  if (found === null) return nothing("no-target");
  const notes: readonly Note[] = unknown.length === 0 ? [] : ["partial-coverage"];
  return {
    coverage:
      found.wanted.n === 0n
        ? noFigure("zero-divisor")
        : figureOfFraction(divideFractions(found.allocated, found.wanted), notes),
    gap: figureOfFraction(gapOf(found), notes),
    wanted: figureOfFraction(found.wanted),
    allocated: figureOfFraction(found.allocated, notes),
    basis: found.basis,
    unknown,
  };
}
