/**
 * KPIs: from facts to exact figures, how far they lie from their targets, and what that means.
 * @module
 */
// Facts to figures: prepare, plan, aggregate, finish

export type { Additivity } from "./additivity.js";
export { additivityOfKpis } from "./additivity.js";
export type { Aggregates, TableAggregates } from "./aggregate.js";
export { aggregateFacts } from "./aggregate.js";
export type { Assessment, AssessmentInput } from "./assess.js";
export { assessValue } from "./assess.js";
export type { KpiStandard } from "./assess-kpi.js";
export { assessKpi } from "./assess-kpi.js";
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
export type { CalculateOptions } from "./calculate.js";
export { calculateKpis } from "./calculate.js";
export { checkKpis, kpiRecommended, kpiStrict } from "./check-kpis.js";
export type { TargetCheckOptions } from "./check-targets.js";
export { checkTargets } from "./check-targets.js";
export type { CleaningPreset } from "./cleaning.js";
export { cagr, compoundGrowth, meanGrowth } from "./compound-growth.js";
export type { CellAddress, Cube, CubeLevel } from "./cube.js";
export type { KpiOrder } from "./dependencies.js";
export { kpiOrder } from "./dependencies.js";
export { explainKpi } from "./explain-kpi.js";
export type {
  AggregateName,
  BinaryOperator,
  EntityName,
  Expression,
  FunctionName,
  ScalarName,
  Span,
  WindowName,
} from "./expression.js";
export type { ColumnValues, FactSource } from "./fact-source.js";
export type { BadValue, Facts } from "./facts.js";
export { figureAt } from "./figure-at.js";
export { finishKpis } from "./finish.js";
export type { Contribution, GrowthContributions, MemberChange } from "./growth.js";
export { annualize, growth, growthContributions, growthPerDay } from "./growth.js";
export type { RatioRow, WeightedValue } from "./means.js";
export { averageOfRatios, ratioOfSums, turnover, weightedMean } from "./means.js";
export { mergeAggregates } from "./merge.js";
export type {
  ColumnDefinition,
  ColumnType,
  Direction,
  FillPolicy,
  KpiDefinition,
  KpiModel,
  TableDefinition,
} from "./model.js";
export type { ParsedFormula } from "./parse-formula.js";
export { parseFormula, safeParseFormula } from "./parse-formula.js";
export type { KpiPlan } from "./plan.js";
export { planKpis } from "./plan.js";
export type { PrepareOptions } from "./prepare-facts.js";
export { prepareFacts } from "./prepare-facts.js";
export { printFormula } from "./print-formula.js";
export type { KpiQuery, SettledQuery } from "./query.js";
export type { Reading } from "./reading.js";
export type { ChangeConvention } from "./relative-change.js";
export { relativeChange } from "./relative-change.js";
export type { RowCounts } from "./row-counts.js";
export type { Spreading } from "./spread-target.js";
export { spreadTarget } from "./spread-target.js";
export type { AttainmentStandard, LabelOf, ScaledBasis, Standard, TargetLevel, ThreeBands } from "./standard.js";
export { threeBands, threeLevels } from "./standard.js";
export type { LevelTargets, StatusColumn, StatusQuery } from "./status-column.js";
export { assessKpis } from "./status-column.js";
export type { TargetColumn } from "./target-column.js";
export { prepareTargets } from "./target-column.js";
export type { TargetRange } from "./target-range.js";
export type { TargetAmount, TargetIndex, TargetLevels, TargetPlace, TargetRow, TargetValue } from "./targets.js";
export { indexTargets, targetAt } from "./targets.js";
export type { Cell, CubeRow, RowOptions } from "./to-rows.js";
export { cellsOf, figuresOf, toRows } from "./to-rows.js";
export type { RankedMember, TopMembers, TopQuery } from "./top-members.js";
export { topMembers } from "./top-members.js";
export type { Effect, Variance, VarianceInput } from "./variance.js";
export { variance } from "./variance.js";
export type { KpiReason } from "./vector.js";
