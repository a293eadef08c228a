/**
 * Random formulas together with what they mean: each arbitrary gives the text for the engine and a
 * function for the oracle.
 * @module
 */
import { fc } from "@fast-check/vitest";
import { absolute, divide, negate, order, parse, type Q, q, roundHalfUp, subtract, total } from "./fractions.js";
import {
  aggregate,
  countOf,
  customersMeeting,
  type Dimension,
  edge,
  greatest,
  isNumber,
  least,
  mean,
  meanOfCustomers,
  type Num,
  quantileOf,
  retainedFrom,
  type View,
  weightedMean,
} from "./oracle-view.js";
import { ARITHMETIC, type Both, constant, type RowTruth, rowTruth, rowValue } from "./row-formulas.js";

export interface Formula {
  readonly text: string;
  readonly of: (view: View) => Num;
}

const where = fc.option(rowTruth, { nil: null, freq: 3 });
const filter = (condition: RowTruth | null): string => (condition === null ? "" : ` where ${condition.text}`);
const SHARES = ["0", "0.1", "0.25", "0.5", "0.9", "1"] as const;

/** Functions over rows, and over customers. */
export const aggregateFormula: fc.Arbitrary<Formula> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        ["sum", total],
        ["avg", mean],
        ["min", least],
        ["max", greatest],
        ["median", (values: Q[]) => quantileOf(values, q(1n, 2n), 7)],
      ) as fc.Arbitrary<[string, (values: Q[]) => Q]>,
      rowValue,
      where,
    )
    .map(
      ([[name, take], value, c]): Formula => ({
        text: `${name}(${value.text}${filter(c)})`,
        of: (view) => aggregate(view, c?.of ?? null, value.of, take),
      }),
    ),
  fc.tuple(rowValue, fc.constantFrom(...SHARES), fc.integer({ min: 1, max: 9 }), where).map(
    ([value, p, type, c]): Formula => ({
      text: `percentile(${value.text}, ${p}, type${type}${filter(c)})`,
      of: (view) => aggregate(view, c?.of ?? null, value.of, (values) => quantileOf(values, parse(p), type)),
    }),
  ),
  where.map((c): Formula => ({ text: `count(${filter(c)})`, of: (view) => countOf(view, c?.of ?? null, () => 1) })),
  fc.tuple(rowValue, where).map(
    ([value, c]): Formula => ({
      text: `count(${value.text}${filter(c)})`,
      of: (view) => countOf(view, c?.of ?? null, value.of),
    }),
  ),
  fc.tuple(fc.constantFrom("customer", "product", "region"), where).map(
    ([name, c]): Formula => ({
      text: `countDistinct(${name}${filter(c)})`,
      of: (view) => countOf(view, c?.of ?? null, (row) => row[name as "region"], true),
    }),
  ),
  fc.tuple(fc.constantFrom("x", "due"), where).map(
    ([name, c]): Formula => ({
      text: `countDistinct(${name}${filter(c)})`,
      of: (view) =>
        countOf(
          view,
          c?.of ?? null,
          (row) => (name === "due" ? row.due : row.x === null ? null : `${row.x.n}/${row.x.d}`),
          true,
        ),
    }),
  ),
  fc.tuple(rowValue, rowValue, where).map(
    ([value, weight, c]): Formula => ({
      text: `weightedAvg(${value.text}, ${weight.text}${filter(c)})`,
      of: (view) => weightedMean(view, c?.of ?? null, value.of, weight.of),
    }),
  ),
  fc.tuple(fc.constantFrom("first", "last"), rowValue, where).map(
    ([which, value, c]): Formula => ({
      text: `${which}(${value.text}, due${filter(c)})`,
      of: (view) => edge(view, c?.of ?? null, value.of, which as "first"),
    }),
  ),
  fc.tuple(fc.boolean(), rowValue, constant).map(
    ([asShare, value, { text, value: limit }]): Formula => ({
      text: `${asShare ? "share" : "tally"}(customer, sum(${value.text}) >= ${text})`,
      of: (view) =>
        customersMeeting(
          view,
          null,
          (rows) => {
            const values = rows.map(value.of).filter((each) => each !== null);
            return values.length === 0 ? null : order(total(values), limit) >= 0;
          },
          asShare,
        ),
    }),
  ),
  rowValue.map(
    (value): Formula => ({
      text: `mean(customer, max(${value.text}) - min(${value.text}))`,
      of: (view) =>
        meanOfCustomers(view, null, (rows) => {
          const values = rows.map(value.of).filter((each) => each !== null);
          return values.length === 0 ? null : subtract(greatest(values), least(values));
        }),
    }),
  ),
  fc.constantFrom("previous", "yearAgo").map(
    (word): Formula => ({
      text: `retained(customer, ${word})`,
      of: (view) => retainedFrom(view, earlier(view, word), null),
    }),
  ),
);

export function earlier(view: View, word: string): View {
  return view.at(word === "yearAgo" ? { yearsAgo: view.window.yearsAgo + 1 } : { previous: view.window.previous + 1 });
}

const arithmetic =
  (of: Both) =>
  (a: Num, b: Num): Num =>
    !isNumber(a) ? a : !isNumber(b) ? b : (of(a, b) ?? { why: "zero-divisor" });

function growth(now: Num, base: Num): Num {
  if (!isNumber(now)) return now;
  if (!isNumber(base)) return { why: "no-base" };
  return base.n === 0n ? { why: "zero-base" } : divide(subtract(now, base), absolute(base));
}

/** Whole formulas; `open` while no toDate or rolling is around. */
export function kpiFormula(depth: number, open = true): fc.Arbitrary<Formula> {
  if (depth === 0) return aggregateFormula;
  const inner = kpiFormula(depth - 1, open);
  const closed = kpiFormula(depth - 1, false);
  const widened: fc.Arbitrary<Formula>[] = open
    ? [
        fc.tuple(fc.constantFrom("year", "half", "quarter", "month"), closed).map(
          ([grain, a]): Formula => ({
            text: `toDate(${a.text}, ${grain})`,
            of: (view) => a.of(view.at({ toDate: grain as "year" })),
          }),
        ),
        fc.tuple(fc.integer({ min: 1, max: 4 }), closed).map(
          ([rolling, a]): Formula => ({
            text: `rolling(${a.text}, ${rolling})`,
            of: (view) => a.of(view.at({ rolling })),
          }),
        ),
      ]
    : [];
  return fc.oneof(
    { weight: 2, arbitrary: aggregateFormula },
    fc.tuple(fc.constantFrom(...ARITHMETIC), inner, inner).map(
      ([[sign, of], a, b]): Formula => ({
        text: `(${a.text} ${sign} ${b.text})`,
        of: (view) => arithmetic(of)(a.of(view), b.of(view)),
      }),
    ),
    fc.tuple(inner, fc.integer({ min: 1, max: 2 })).map(
      ([a, steps]): Formula => ({
        text: `previous(${a.text}, ${steps})`,
        of: (view) => a.of(view.at({ previous: view.window.previous + steps })),
      }),
    ),
    inner.map((a): Formula => ({ text: `yearAgo(${a.text})`, of: (view) => a.of(earlier(view, "yearAgo")) })),
    fc.tuple(inner, fc.constantFrom("previous", "yearAgo")).map(
      ([a, word]): Formula => ({
        text: `growth(${a.text}, ${word})`,
        of: (view) => growth(a.of(view), a.of(earlier(view, word))),
      }),
    ),
    fc.tuple(inner, fc.constantFrom<Dimension[]>([], ["region"])).map(
      ([a, kept]): Formula => ({
        text: `total(${[a.text, ...kept].join(", ")})`,
        of: (view) => a.of(view.total(kept)),
      }),
    ),
    fc.tuple(inner, inner).map(
      ([a, b]): Formula => ({
        text: `coalesce(${a.text}, ${b.text})`,
        of: (view) => (isNumber(a.of(view)) ? a.of(view) : b.of(view)),
      }),
    ),
    fc.tuple(inner, fc.integer({ min: -1, max: 3 })).map(
      ([a, places]): Formula => ({
        text: `round(${a.text}, ${places})`,
        of: (view) => arithmetic((value) => roundHalfUp(value, places))(a.of(view), q(0n)),
      }),
    ),
    fc.tuple(inner, inner, inner).map(
      ([a, b, c]): Formula => ({
        text: `if(${a.text} > ${b.text}, ${c.text}, -${c.text})`,
        of: (view) => {
          const [m, n, value] = [a.of(view), b.of(view), c.of(view)];
          if (!isNumber(m) || !isNumber(n)) return { why: "unknown-condition" };
          return order(m, n) > 0 || !isNumber(value) ? value : negate(value);
        },
      }),
    ),
    ...widened,
  );
}
