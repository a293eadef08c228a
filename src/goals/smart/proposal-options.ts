/**
 * Do the options of a proposal make sense? Read once, refused with the place.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import {
  compareFractions,
  describeValue,
  type Fraction,
  ONE,
  subtractFractions,
  toFraction,
} from "../../core/internal.js";
import type { ProposalLevel, ProposalOptions } from "./proposal.js";

/** Options read. */
export interface ReadProposal {
  readonly periods: number;
  readonly direction: "increase" | "decrease";
  readonly chances: Readonly<Record<ProposalLevel, Fraction>>;
  /** The bound on the better side, and on the worse. */
  readonly limit: Fraction | null;
  readonly worst: Fraction | null;
  readonly season: number | null;
  readonly method: "stretches" | "sums" | null;
  readonly unit: string | null;
  /** How many changes the chances need at least. */
  readonly needed: number;
}

/** A goal of ten years in months; the work grows with it. */
const MOST_PERIODS = 120;

const CALLER = "proposeTarget";

/** @throws {OpsLogicError} `goals/wrong-proposal`. */
export function readProposalOptions(options: ProposalOptions): ReadProposal {
  const { periods, direction, season, method, bounds, unit } = options ?? {};
  const wrong = (option: string, value: unknown, expected: string): OpsLogicError => {
    const received = describeValue(value);
    const details = { function: CALLER, path: ["options", option], received, expected };
    return new OpsLogicError("goals/wrong-proposal", `${option}: expected ${expected}, got ${received}`, details);
  };
  const whole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1;
  if (!whole(periods) || periods > MOST_PERIODS)
    throw wrong("periods", periods, `a whole number from 1 to ${MOST_PERIODS}`);
  if (direction !== "increase" && direction !== "decrease")
    throw wrong("direction", direction, '"increase" or "decrease"');
  if (season !== undefined && (!whole(season) || season < 2 || season > 366)) {
    throw wrong("season", season, "a whole number of steps in a year, from 2");
  }
  if (method !== undefined && method !== "stretches" && method !== "sums") {
    throw wrong("method", method, '"stretches" or "sums"');
  }
  const given = options.chances ?? { floor: "0.8", target: "0.5", stretch: "0.2" };
  const chances = {
    floor: toFraction(given.floor, CALLER, "options", "chances", "floor"),
    target: toFraction(given.target, CALLER, "options", "chances", "target"),
    stretch: toFraction(given.stretch, CALLER, "options", "chances", "stretch"),
  };
  const falling = [ONE, chances.floor, chances.target, chances.stretch, { n: 0n, d: 1n }];
  if (falling.some((chance, index) => index > 0 && compareFractions(chance, falling[index - 1] as Fraction) >= 0)) {
    throw wrong("chances", given, "three chances between 1 and 0, each below the one before");
  }
  const low = bounds?.low === undefined ? null : toFraction(bounds.low, CALLER, "options", "bounds", "low");
  const high = bounds?.high === undefined ? null : toFraction(bounds.high, CALLER, "options", "bounds", "high");
  if (low !== null && high !== null && compareFractions(low, high) >= 0) {
    throw wrong("bounds", bounds, "a low bound below the high one");
  }
  return {
    periods,
    direction,
    chances,
    limit: direction === "increase" ? high : low,
    worst: direction === "increase" ? low : high,
    season: season ?? null,
    method: method ?? null,
    unit: unit ?? null,
    needed: leastChanges(chances),
  };
}

/** A chance of a fifth cannot be told from fewer than five changes, nor one of four fifths. */
function leastChanges(chances: Readonly<Record<ProposalLevel, Fraction>>): number {
  const sizes = Object.values(chances).map((chance) => {
    const rest = subtractFractions(ONE, chance);
    const rarer = compareFractions(chance, rest) < 0 ? chance : rest;
    return Number((rarer.d + rarer.n - 1n) / rarer.n);
  });
  return Math.min(Math.max(...sizes), Number.MAX_SAFE_INTEGER);
}
