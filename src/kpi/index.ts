/**
 * KPIs: from facts to exact figures, how far they lie from their targets, and what that means.
 * @module
 */
export { attainment } from "./attainment.js";
export type {
  AttainmentConvention,
  AttainmentInput,
  AttainmentLimits,
  AttainmentRule,
  AttainmentStep,
} from "./attainment-input.js";
export type { DatedBalance } from "./balances.js";
export { meanOfPeriodEnds, timeWeightedMean } from "./balances.js";
export { cagr, compoundGrowth, meanGrowth } from "./compound-growth.js";
export type { Contribution, GrowthContributions, MemberChange } from "./growth.js";
export { annualize, growth, growthContributions, growthPerDay } from "./growth.js";
export type { RatioRow, WeightedValue } from "./means.js";
export { averageOfRatios, ratioOfSums, turnover, weightedMean } from "./means.js";
export type { Reading } from "./reading.js";
export type { ChangeConvention } from "./relative-change.js";
export { relativeChange } from "./relative-change.js";
export type { TargetRange } from "./target-range.js";
export type { Effect, Variance, VarianceInput } from "./variance.js";
export { variance } from "./variance.js";
