/**
 * How large may a door become in a user's bundle? In kB (1000 bytes), minified by esbuild, dependencies
 * included; gzip beside it. Each ceiling is what was measured and a little more; it is raised only with
 * the reason in the same entry.
 * @module
 */

export interface Ceiling {
  readonly door: string;
  /** What the consumer imports: one name, or `*` for all of them. */
  readonly use: string;
  readonly min: number;
  readonly gzip: number;
  /** Why it is as large as that. */
  readonly reason: string;
}

const DECIMAL = "decimal.js is 32 kB of it";

/** All of a door, and single names of it: the first shows what we weigh, the second that the rest falls away. */
export const CEILINGS: readonly Ceiling[] = [
  { door: "opslogic", use: "*", min: 268, gzip: 95, reason: `all modules, without words; ${DECIMAL}` },
  { door: "opslogic", use: "round", min: 39, gzip: 16, reason: DECIMAL },
  { door: "opslogic/core", use: "*", min: 64, gzip: 25.5, reason: DECIMAL },
  { door: "opslogic/core", use: "round", min: 39, gzip: 16, reason: DECIMAL },
  { door: "opslogic/core", use: "OpsLogicError", min: 0.25, gzip: 0.25, reason: "a class of its own" },
  {
    door: "opslogic/calendar",
    use: "*",
    min: 56,
    gzip: 22.5,
    reason: `differences of periods are figures; ${DECIMAL}`,
  },
  { door: "opslogic/calendar", use: "countWorkingDays", min: 3.2, gzip: 1.7, reason: "whole numbers, no decimals" },
  { door: "opslogic/kpi", use: "*", min: 245, gzip: 87, reason: `the engine, the checks and all measures; ${DECIMAL}` },
  {
    door: "opslogic/kpi",
    use: "calculateKpis",
    min: 182,
    gzip: 64,
    reason: `formula language, checks, engine; ${DECIMAL}`,
  },
  { door: "opslogic/kpi", use: "variance", min: 43, gzip: 17.5, reason: DECIMAL },
  {
    door: "opslogic/kpi",
    use: "parseFormula",
    min: 16.5,
    gzip: 6.2,
    reason: "tokens, grammar, functions; no decimals",
  },
  { door: "opslogic/kpi/schema", use: "*", min: 110, gzip: 32, reason: "zod is 80 kB of it" },
  { door: "opslogic/locale/en", use: "*", min: 13.5, gzip: 4.9, reason: "sentences of all modules in English" },
  { door: "opslogic/locale/zh-CN", use: "*", min: 15.5, gzip: 6.8, reason: "sentences of all modules in Chinese" },
];
