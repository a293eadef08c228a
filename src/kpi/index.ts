/**
 * KPIs: from facts to exact figures, how far they lie from their targets, and what that means.
 * @module
 */
// Facts to figures: prepare, plan, aggregate, finish

export type { Aggregates, TableAggregates } from "./aggregate/aggregate.js";
export { aggregateFacts } from "./aggregate/aggregate.js";
export { mergeAggregates } from "./aggregate/merge.js";
export type { RowCounts } from "./aggregate/row-counts.js";
export type { KpiStandard } from "./cube/assess-kpi.js";
export { assessKpi } from "./cube/assess-kpi.js";
export type { CalculateOptions } from "./cube/calculate.js";
export { calculateKpis } from "./cube/calculate.js";
export type { CellAddress, Cube, CubeLevel } from "./cube/cube.js";
export { explainKpi } from "./cube/explain-kpi.js";
export { figureAt } from "./cube/figure-at.js";
export { finishKpis } from "./cube/finish.js";
export type { LevelTargets, StatusColumn, StatusQuery } from "./cube/status-column.js";
export { assessKpis } from "./cube/status-column.js";
export type { TargetColumn } from "./cube/target-column.js";
export { prepareTargets } from "./cube/target-column.js";
export type { Cell, CubeRow, RowOptions } from "./cube/to-rows.js";
export { cellsOf, figuresOf, toRows } from "./cube/to-rows.js";
export type { RankedMember, TopMembers, TopQuery } from "./cube/top-members.js";
export { topMembers } from "./cube/top-members.js";
export type { CleaningPreset } from "./facts/cleaning.js";
export type { ColumnValues, FactSource } from "./facts/fact-source.js";
export type { BadValue, Facts } from "./facts/facts.js";
export type { PrepareOptions } from "./facts/prepare-facts.js";
export { prepareFacts } from "./facts/prepare-facts.js";
export type {
  AggregateName,
  BinaryOperator,
  EntityName,
  Expression,
  FunctionName,
  ScalarName,
  Span,
  WindowName,
} from "./formula/expression.js";
export type { ParsedFormula } from "./formula/parse-formula.js";
export { parseFormula, safeParseFormula } from "./formula/parse-formula.js";
export { printFormula } from "./formula/print-formula.js";
export type { Assessment, AssessmentInput } from "./measures/assess.js";
export { assessValue } from "./measures/assess.js";
export { attainment } from "./measures/attainment.js";
export type {
  AttainmentConvention,
  AttainmentInput,
  AttainmentLimits,
  AttainmentRule,
  AttainmentStep,
} from "./measures/attainment-input.js";
export type { DatedBalance } from "./measures/balances.js";
export { meanOfPeriodEnds, timeWeightedMean } from "./measures/balances.js";
export { cagr, compoundGrowth, meanGrowth } from "./measures/compound-growth.js";
export type { Contribution, GrowthContributions, MemberChange } from "./measures/growth.js";
export { annualize, growth, growthContributions, growthPerDay } from "./measures/growth.js";
export type { RatioRow, WeightedValue } from "./measures/means.js";
export { averageOfRatios, ratioOfSums, turnover, weightedMean } from "./measures/means.js";
export type { Reading } from "./measures/reading.js";
export type { ChangeConvention } from "./measures/relative-change.js";
export { relativeChange } from "./measures/relative-change.js";
export type {
  AttainmentStandard,
  LabelOf,
  ScaledBasis,
  Standard,
  TargetLevel,
  ThreeBands,
} from "./measures/standard.js";
export { threeBands, threeLevels } from "./measures/standard.js";
export type { Effect, Variance, VarianceInput } from "./measures/variance.js";
export { variance } from "./measures/variance.js";
export type { Additivity } from "./model/additivity.js";
export { additivityOfKpis } from "./model/additivity.js";
export { checkKpis, kpiRecommended, kpiStrict } from "./model/check-kpis.js";
export type { KpiOrder } from "./model/dependencies.js";
export { kpiOrder } from "./model/dependencies.js";
export type {
  ColumnDefinition,
  ColumnType,
  Direction,
  FillPolicy,
  KpiDefinition,
  KpiModel,
  TableDefinition,
} from "./model/model.js";
export type { KpiPlan } from "./plan/plan.js";
export { planKpis } from "./plan/plan.js";
export type { KpiQuery, SettledQuery } from "./plan/query.js";
export type { TargetCheckOptions } from "./targets/check-targets.js";
export { checkTargets } from "./targets/check-targets.js";
export type { Spreading } from "./targets/spread-target.js";
export { spreadTarget } from "./targets/spread-target.js";
export type { TargetRange } from "./targets/target-range.js";
export type {
  TargetAmount,
  TargetIndex,
  TargetLevels,
  TargetPlace,
  TargetRow,
  TargetValue,
} from "./targets/targets.js";
export { indexTargets, targetAt } from "./targets/targets.js";
export type { KpiReason } from "./vector/vector.js";
