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
  {
    door: "opslogic",
    use: "*",
    min: 765,
    gzip: 285,
    reason: "all modules, without words; the goal compiler is 240 kB of it",
  },
  { door: "opslogic", use: "round", min: 39, gzip: 16, reason: DECIMAL },
  { door: "opslogic/core", use: "*", min: 64, gzip: 25.5, reason: DECIMAL },
  { door: "opslogic/core", use: "round", min: 39, gzip: 16, reason: DECIMAL },
  { door: "opslogic/core", use: "OpsLogicError", min: 0.25, gzip: 0.25, reason: "a class of its own" },
  {
    door: "opslogic/calendar",
    use: "*",
    min: 63.5,
    gzip: 25,
    reason: `working time in minutes, differences of periods as figures; ${DECIMAL}`,
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
  {
    door: "opslogic/goals",
    use: "*",
    min: 445,
    gzip: 176,
    reason: `the compiler with the words and grammar of two languages is 240 kB; ${DECIMAL}`,
  },
  {
    door: "opslogic/goals",
    use: "compileGoal",
    min: 325,
    gzip: 133,
    reason: `readers of time, quantities, verbs and vague words in two languages; ${DECIMAL}`,
  },
  { door: "opslogic/goals", use: "goalProgress", min: 52.5, gzip: 20.8, reason: DECIMAL },
  { door: "opslogic/goals", use: "rollUpScores", min: 44.7, gzip: 17.7, reason: DECIMAL },
  {
    door: "opslogic/goals",
    use: "checkCascade",
    min: 63,
    gzip: 24.3,
    reason: `19 rules; measures of goals as fractions; ${DECIMAL}`,
  },
  { door: "opslogic/raci", use: "*", min: 98, gzip: 37, reason: `the check, tables, proposals; ${DECIMAL}` },
  {
    door: "opslogic/raci",
    use: "checkRaci",
    min: 65.5,
    gzip: 25,
    reason: `36 rules; capacities are exact; ${DECIMAL}`,
  },
  { door: "opslogic/raci", use: "raciToMarkdown", min: 8.1, gzip: 3.6, reason: "a table, no decimals" },
  { door: "opslogic/workflow", use: "*", min: 106, gzip: 40.5, reason: `the check, cases, BPMN, SOP; ${DECIMAL}` },
  { door: "opslogic/workflow", use: "checkWorkflow", min: 60, gzip: 23.4, reason: `28 rules, graphs; ${DECIMAL}` },
  { door: "opslogic/workflow", use: "transition", min: 19.8, gzip: 8.1, reason: "working time, no decimals" },
  { door: "opslogic/workflow", use: "toMermaid", min: 4.7, gzip: 2.2, reason: "a graph as text" },
  { door: "opslogic/goals/schema", use: "*", min: 108, gzip: 31.8, reason: "zod is 80 kB of it" },
  { door: "opslogic/raci/schema", use: "*", min: 111, gzip: 32.5, reason: "zod is 80 kB of it" },
  { door: "opslogic/workflow/schema", use: "*", min: 104.5, gzip: 30.8, reason: "zod is 80 kB of it" },
  { door: "opslogic/kpi/schema", use: "*", min: 110, gzip: 32, reason: "zod is 80 kB of it" },
  { door: "opslogic/locale/en", use: "*", min: 59, gzip: 19, reason: "sentences of all modules in English" },
  { door: "opslogic/locale/zh-CN", use: "*", min: 63.5, gzip: 22.8, reason: "sentences of all modules in Chinese" },
];
