/**
 * What is asked of a proposal of targets, and what does it answer?
 * @module
 */
import type { Calendar, Grain } from "../../calendar/index.js";
import type { DecimalInput, Explanation, Figure } from "../../core/index.js";
import type { MetricBounds } from "./goal-context.js";

/** The three levels of a proposal: 保底, 目标, 挑战. */
export type ProposalLevel = "floor" | "target" | "stretch";

/**
 * How the spread of possible changes was had. `stretches`: all past stretches as long as the goal; `sums`: all sums of
 * as many single past changes, each as likely; `seasonal`: the same from changes over a year.
 */
export type ProposalMethod = "stretches" | "sums" | "seasonal";

/** What is asked. */
export interface ProposalOptions {
  /** How many steps of the history the goal lasts, 1 to 120: of a monthly history, months. */
  readonly periods: number;
  /** Which way is better. */
  readonly direction: "increase" | "decrease";
  /** How likely each level is to be reached, each above 0 and below 1, falling. Default: 0.8, 0.5, 0.2. */
  readonly chances?: Readonly<Record<ProposalLevel, DecimalInput>> | undefined;
  /** What the metric can be: no level lies beyond. */
  readonly bounds?: MetricBounds | undefined;
  /** Steps in a year, for a metric with seasons: 12 for months, 4 for quarters. Default: no seasons. */
  readonly season?: number | undefined;
  /** Takes this method instead of the one that the rule chooses; `seasonal` is chosen by `season` alone. */
  readonly method?: "stretches" | "sums" | undefined;
  /** Unit of the values, for the explanations. */
  readonly unit?: string | undefined;
  /** Whose months and years the periods of the history are. Default: the calendar on the wall. */
  readonly calendar?: Calendar | undefined;
}

/** Why there is no proposal. */
export type ProposalReason = "too-few-points" | "irregular-history";

/** One level: its value, and how likely it is to be reached. */
export interface ProposedLevel {
  /** In the unit of the history. Note `capped` if a bound stands in its way. */
  readonly value: Figure<ProposalReason>;
  /** Share of the possible changes that reach the value, 0 to 1: at least the chance asked for. */
  readonly chance: Figure<ProposalReason>;
  /** How the value came about: `evaluate` gives the same. */
  readonly explanation: Explanation;
}

/** Three levels from a metric's own history. Plain data, but for the values of its figures. */
export interface TargetProposal extends Readonly<Record<ProposalLevel, ProposedLevel>> {
  /** `null` if there is no proposal. */
  readonly method: ProposalMethod | null;
  /** How long a step of the history is; `null` if its points have no rhythm. */
  readonly step: Grain | null;
  readonly periods: number;
  /** How many past changes the method rests on. */
  readonly sample: number;
  /** How many it needs at least, for the chances asked for. */
  readonly needed: number;
  /** The value from which the levels count: the latest, or with seasons that of the same season. */
  readonly base: Figure<ProposalReason>;
  /** `null`, or why there is no proposal. */
  readonly reason: ProposalReason | null;
  /**
   * `approximate`: changes were put on a grid; `levels-coincide`: the history moves too evenly, or a bound is too
   * near, to tell the levels apart; `gaps`: periods are missing, and changes across them were left out.
   */
  readonly notes: readonly string[];
}
