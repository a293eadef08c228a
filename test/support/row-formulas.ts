/**
 * Random row expressions and conditions together with what they mean: text for the engine, a function
 * for the oracle.
 * @module
 */
import { fc } from "@fast-check/vitest";
import {
  absolute,
  add,
  divide,
  multiply,
  negate,
  order,
  parse,
  type Q,
  q,
  roundHalfUp,
  subtract,
} from "./fractions.js";
import type { TruthOf, ValueOf } from "./oracle-view.js";

export interface RowValue {
  readonly text: string;
  readonly of: ValueOf;
}
export interface RowTruth {
  readonly text: string;
  readonly of: TruthOf;
}

const COLUMNS = ["x", "y", "w"] as const;

/** Two numbers to one, or none. */
export type Both = (a: Q, b: Q) => Q | null;
export const ARITHMETIC: readonly (readonly [string, Both])[] = [
  ["+", add],
  ["-", subtract],
  ["*", multiply],
  ["/", (a, b) => (b.n === 0n ? null : divide(a, b))],
];
const COMPARISONS: readonly (readonly [string, (sign: number) => boolean])[] = [
  ["=", (sign) => sign === 0],
  ["<>", (sign) => sign !== 0],
  ["<", (sign) => sign < 0],
  ["<=", (sign) => sign <= 0],
  [">", (sign) => sign > 0],
  [">=", (sign) => sign >= 0],
];

const both = (a: Q | null, b: Q | null, of: Both): Q | null => (a === null || b === null ? null : of(a, b));

export const constant: fc.Arbitrary<{ readonly text: string; readonly value: Q }> = fc
  .constantFrom("0", "1", "2", "0.5", "3", "1000", "0.001", "12345678901234567.89")
  .map((text) => ({ text, value: parse(text) }));

/** Row expressions and conditions. */
export const { value: rowValue, truth: rowTruth } = fc.letrec<{ value: RowValue; truth: RowTruth }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    {
      weight: 4,
      arbitrary: fc.constantFrom(...COLUMNS).map((name): RowValue => ({ text: name, of: (row) => row[name] })),
    },
    constant.map(({ text, value }): RowValue => ({ text, of: () => value })),
    fc.constant<RowValue>({
      text: "days(day, due)",
      of: (row) => (row.day === null || row.due === null ? null : q(BigInt(row.due - row.day))),
    }),
    fc.tuple(fc.constantFrom(...ARITHMETIC), tie("value"), tie("value")).map(
      ([[sign, of], a, b]): RowValue => ({
        text: `(${a.text} ${sign} ${b.text})`,
        of: (row) => both(a.of(row), b.of(row), of),
      }),
    ),
    fc.tuple(tie("value"), fc.integer({ min: -2, max: 4 })).map(
      ([a, places]): RowValue => ({
        text: `round(${a.text}, ${places})`,
        of: (row) => both(a.of(row), q(0n), (value) => roundHalfUp(value, places)),
      }),
    ),
    tie("value").map((a): RowValue => ({ text: `abs(${a.text})`, of: (row) => both(a.of(row), q(0n), absolute) })),
    tie("value").map((a): RowValue => ({ text: `(-${a.text})`, of: (row) => both(a.of(row), q(0n), negate) })),
    fc.tuple(tie("value"), tie("value")).map(
      ([a, b]): RowValue => ({
        text: `least(${a.text}, ${b.text})`,
        of: (row) => both(a.of(row), b.of(row), (m, n) => (order(m, n) <= 0 ? m : n)),
      }),
    ),
    fc
      .tuple(tie("value"), tie("value"))
      .map(([a, b]): RowValue => ({ text: `coalesce(${a.text}, ${b.text})`, of: (row) => a.of(row) ?? b.of(row) })),
    fc.tuple(tie("truth"), tie("value"), tie("value")).map(
      ([c, a, b]): RowValue => ({
        text: `if(${c.text}, ${a.text}, ${b.text})`,
        of: (row) => {
          const truth = c.of(row);
          return truth === null ? null : truth ? a.of(row) : b.of(row);
        },
      }),
    ),
  ),
  truth: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constantFrom(...COLUMNS), fc.constantFrom(...COMPARISONS), constant).map(
        ([name, [sign, holds], { text, value }]): RowTruth => ({
          text: `${name} ${sign} ${text}`,
          of: (row) => (row[name] === null ? null : holds(order(row[name], value))),
        }),
      ),
    },
    fc.tuple(fc.constantFrom(...COMPARISONS), tie("value"), tie("value")).map(
      ([[sign, holds], a, b]): RowTruth => ({
        text: `(${a.text} ${sign} ${b.text})`,
        of: (row) => {
          const m = a.of(row);
          const n = b.of(row);
          return m === null || n === null ? null : holds(order(m, n));
        },
      }),
    ),
    fc.constant<RowTruth>({ text: "flag", of: (row) => row.flag }),
    fc.constantFrom("A", "B", "Z").map(
      (name): RowTruth => ({
        text: `region = '${name}'`,
        of: (row) => (row.region === null ? null : row.region === name),
      }),
    ),
    fc.constant<RowTruth>({
      text: "product not in ('p', 'q')",
      of: (row) => (row.product === null ? null : row.product !== "p" && row.product !== "q"),
    }),
    fc.constantFrom("2024-02-29", "2025-01-31").map(
      (day): RowTruth => ({
        text: `due >= '${day}'`,
        of: (row) => (row.due === null ? null : row.due >= Date.parse(`${day}T00:00:00Z`) / 86_400_000),
      }),
    ),
    fc.constantFrom(...COLUMNS).map((name): RowTruth => ({ text: `${name} is null`, of: (row) => row[name] === null })),
    fc
      .tuple(tie("truth"), tie("truth"))
      .map(
        ([a, b]): RowTruth => ({ text: `(${a.text} and ${b.text})`, of: (row) => join(a.of(row), b.of(row), false) }),
      ),
    fc
      .tuple(tie("truth"), tie("truth"))
      .map(([a, b]): RowTruth => ({ text: `(${a.text} or ${b.text})`, of: (row) => join(a.of(row), b.of(row), true) })),
    tie("truth").map((a): RowTruth => ({ text: `(not ${a.text})`, of: (row) => negated(a.of(row)) })),
  ),
}));

const negated = (truth: boolean | null): boolean | null => (truth === null ? null : !truth);

function join(a: boolean | null, b: boolean | null, settling: boolean): boolean | null {
  if (a === settling || b === settling) return settling;
  return a === null || b === null ? null : !settling;
}
