/**
 * Which targets does a metric's own history suggest, and how likely is each to be reached?
 * @module
 */
import { compareFractions, type Fraction, figureOfFraction, negateFraction, noFigure } from "../../core/internal.js";
import { type ChangeDistribution, valueAtChance, weightFrom } from "./change-distribution.js";
import type { HistoryPoint } from "./goal-context.js";
import { readHistory } from "./metric-history.js";
import { possibleChanges, within } from "./possible-changes.js";
import type { ProposalLevel, ProposalOptions, ProposalReason, ProposedLevel, TargetProposal } from "./proposal.js";
import { explainLevel, explainNoLevel } from "./proposal-explanation.js";
import { type ReadProposal, readProposalOptions } from "./proposal-options.js";

const LEVELS: readonly ProposalLevel[] = ["floor", "target", "stretch"];

/**
 * Proposes a floor, a target and a stretch (保底, 目标, 挑战) from a metric's own past values, each with the chance of
 * reaching it.
 *
 * Which changes are possible over so many steps is told by the past, without drawing and without a bell curve:
 *
 * - `stretches`: every past stretch as long as the goal, one change each. Chosen where there are at least 20, and 5 of
 *   them do not overlap, so that good and bad times in a row are in it.
 * - `sums`: else, every sum of as many single past changes, each draw as likely as the other: what resampling (a
 *   bootstrap of the changes) tends to.
 * - `seasonal`: with `season`, changes over a year, from the value of the same season; over several years, sums.
 *
 * A level is the hardest value that at least the chance asked for of these changes reach: value = base + change. The
 * past is taken to go on as it was; a proposal knows nothing of what you plan to do otherwise.
 *
 * @param history - Past values, one for each period or evenly spread day, in any order.
 * @param options - How long, which way, with which chances; see {@link ProposalOptions}.
 * @returns Three levels. Without enough changes (five for the default chances, as a fifth cannot be told from fewer)
 * the reason is `too-few-points`; for days without rhythm it is `irregular-history`.
 * @throws {OpsLogicError} `goals/wrong-proposal` for options that make no sense; `goals/wrong-history`;
 * `calendar/not-a-day`, `calendar/not-a-period`; `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { render } from "opslogic/core";
 * import { proposeTarget } from "opslogic/goals";
 * import { en } from "opslogic/locale/en";
 *
 * const values = [80, 82, 81, 84, 85, 87];
 * const history = values.map((value, month) => ({ period: `2026-0${month + 1}`, value }));
 * const proposal = proposeTarget(history, { periods: 3, direction: "increase" });
 * proposal.method; // => "sums"
 * proposal.target.value.value; // => "91"
 * proposal.target.chance.value; // => "0.624"
 * render(proposal.target.explanation, en); // => "Target 91 = latest value 87 + change over 3 months 4"
 * ```
 */
export function proposeTarget(history: readonly HistoryPoint[], options: ProposalOptions): TargetProposal {
  const asked = readProposalOptions(options);
  const read = readHistory(history, options.calendar, null, "proposeTarget");
  const facts = { step: read.even ? read.step : null, periods: asked.periods, needed: asked.needed };
  if (!read.even) return refused("irregular-history", asked, { ...facts, sample: 0, method: null });
  const points = read.points.map(({ at, value }) => ({ at, value: turned(value, asked) }));
  const possible = possibleChanges(points, asked);
  const told = { ...facts, sample: possible.sample, method: possible.method };
  if (possible.changes === null) return refused("too-few-points", asked, told);
  const { base, changes } = possible;
  const [floor, target, stretch] = LEVELS.map((name) => levelOf(name, asked, told, base, changes)) as [
    Level,
    Level,
    Level,
  ];
  const coincide =
    compareFractions(floor.exact, target.exact) === 0 || compareFractions(target.exact, stretch.exact) === 0;
  return {
    ...told,
    base: figureOfFraction(turned(base, asked)),
    reason: null,
    notes: [
      ...(changes.approximate ? ["approximate"] : []),
      ...(coincide ? ["levels-coincide"] : []),
      ...(possible.gaps ? ["gaps"] : []),
    ],
    floor: floor.shown,
    target: target.shown,
    stretch: stretch.shown,
  };
}

/** A fall is the rise of the negated values: one way is reckoned with, and both are mirror images. */
function turned(value: Fraction, { direction }: ReadProposal): Fraction {
  return direction === "increase" ? value : negateFraction(value);
}

interface Level {
  readonly shown: ProposedLevel;
  /** The value, turned. */
  readonly exact: Fraction;
}

type Told = Pick<TargetProposal, "step" | "periods" | "needed" | "sample" | "method">;

function levelOf(
  name: ProposalLevel,
  asked: ReadProposal,
  told: Told,
  base: Fraction,
  changes: ChangeDistribution,
): Level {
  const limits = {
    worst: asked.worst === null ? null : turned(asked.worst, asked),
    limit: asked.limit === null ? null : turned(asked.limit, asked),
  };
  const { value, change, bound } = within(base, valueAtChance(changes, asked.chances[name]), limits);
  const rough = changes.approximate ? ["approximate"] : [];
  const behind = change.n < 0n ? ["behind-latest"] : [];
  const figure = figureOfFraction(turned(value, asked), [...rough, ...(bound === null ? [] : ["capped"]), ...behind]);
  const chance = figureOfFraction({ n: weightFrom(changes, change), d: changes.total }, rough);
  const explanation = explainLevel(name, {
    ...told,
    asked,
    base: turned(base, asked),
    change: turned(change, asked),
    bound: bound === null ? null : asked[bound],
    value: figure,
    chance,
  });
  return { shown: { value: figure, chance, explanation }, exact: value };
}

function refused(reason: ProposalReason, asked: ReadProposal, told: Told): TargetProposal {
  const none = reason === "too-few-points" ? noFigure("too-few-points") : noFigure("irregular-history");
  const level = (name: ProposalLevel): ProposedLevel => ({
    value: none,
    chance: none,
    explanation: explainNoLevel(name, asked, reason),
  });
  return {
    ...told,
    base: none,
    reason,
    notes: [],
    floor: level("floor"),
    target: level("target"),
    stretch: level("stretch"),
  };
}
