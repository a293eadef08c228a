import { fc, test } from "@fast-check/vitest";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect } from "vitest";
import { fractionOfText, textOfFraction, toFraction } from "../../src/core/internal.js";
import { compileGoal } from "../../src/goals/compile/compile-goal.js";
import type { CompiledGoal } from "../../src/goals/compile/compiled-goal.js";
import type { Goal, GoalAmount } from "../../src/goals/definition/goal.js";
import { goalOfSentence } from "../../src/goals/render/goal-of-sentence.js";
import { renderGoal } from "../../src/goals/render/render-goal.js";

const AS_OF = { asOf: "2026-01-15" } as const;

/** Metrics in both languages, with the units that they are measured in. */
const METRICS: readonly (readonly [string, string, readonly string[]])[] = [
  ["on-time delivery rate", "准时交付率", ["%"]],
  ["first-call resolution", "首次解决率", ["%"]],
  ["gross margin", "毛利率", ["%"]],
  ["customer churn rate", "客户流失率", ["%"]],
  ["scrap rate of line 3", "三号线废品率", ["%"]],
  ["revenue", "营业收入", ["CNY", "USD", "EUR", "GBP", "JPY", "CHF", "HKD", "SGD"]],
  ["unit cost", "单位成本", ["CNY", "USD", "EUR"]],
  ["lead time", "交付周期", ["minute", "hour", "day", "week"]],
  ["average handling time", "平均处理时长", ["second", "minute", "hour"]],
  ["active users", "活跃用户数", ["count"]],
  ["customer complaints", "客户投诉量", ["count"]],
  ["employee satisfaction score", "员工满意度评分", ["point"]],
  ["monthly output", "月产量", ["ton"]],
];

const amount = fc.oneof(
  fc.integer({ min: 1, max: 99 }),
  fc.integer({ min: 100, max: 5_000_000 }),
  fc
    .tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 1, max: 9 }))
    .map(([whole, part]) => `${whole}.${part}`),
  fc.integer({ min: 1, max: 500 }).map((each) => each * 10_000),
);
const dueDate = fc.option(
  fc.integer({ min: 0, max: 1500 }).map((days) => new Date(Date.UTC(2026, 0, 16 + days)).toISOString().slice(0, 10)),
  { nil: undefined },
);
const comparator = fc.constantFrom<Goal["comparator"]>(undefined, ">=", "<=", ">", "<");
const named = fc
  .constantFrom(...METRICS)
  .chain(([english, chinese, units]) =>
    fc.record({ metric: fc.constant({ en: english, "zh-CN": chinese }), unit: fc.constantFrom(...units) }),
  );

const compare = (a: GoalAmount, b: GoalAmount): number => {
  const [x, y] = [toFraction(a, "test"), toFraction(b, "test")];
  return x.n * y.d < y.n * x.d ? -1 : x.n * y.d > y.n * x.d ? 1 : 0;
};

/** Numbers that agree with the direction: a start below a target to be risen to. */
const moving = fc
  .record({ start: amount, target: amount, direction: fc.constantFrom("increase" as const, "decrease" as const) })
  .filter(({ start, target }) => compare(start, target) !== 0)
  .map(({ start, target, direction }) => {
    const [low, high] = compare(start, target) < 0 ? [start, target] : [target, start];
    return direction === "increase" ? { direction, start: low, target: high } : { direction, start: high, target: low };
  });

const shape = fc.oneof(
  moving,
  fc.record({ target: amount, direction: fc.constantFrom("increase" as const, "decrease" as const) }),
  fc.record({ target: amount, direction: fc.constantFrom("maintain" as const, "achieve" as const) }),
  fc.record({
    direction: fc.constantFrom("increase" as const, "decrease" as const),
    start: fc.option(amount, { nil: undefined }),
    change: fc.record({ kind: fc.constantFrom("relative" as const, "absolute" as const), size: amount }),
  }),
  fc
    .constantFrom(2, 3, 4, "1.5", "2.5", 10)
    .map((size) => ({ direction: "increase" as const, change: { kind: "factor" as const, size } })),
  fc
    .constantFrom("0.5", "0.25", "0.8")
    .map((size) => ({ direction: "decrease" as const, change: { kind: "factor" as const, size } })),
);

const numeric: fc.Arbitrary<Goal> = fc.tuple(named, shape, comparator, dueDate).map(([base, moved, bound, day]) => ({
  id: "g",
  kind: "numeric",
  ...base,
  ...moved,
  // A factor with a bound word is no sentence that people write.
  comparator: "change" in moved && moved.change.kind === "factor" ? undefined : bound,
  dueDate: day,
}));

const range: fc.Arbitrary<Goal> = fc
  .tuple(named, amount, amount, dueDate)
  .filter(([, a, b]) => compare(a, b) !== 0)
  .map(([base, a, b, day]) => ({
    id: "g",
    kind: "range",
    ...base,
    direction: "maintain",
    comparator: "between",
    range: compare(a, b) < 0 ? { low: a, high: b } : { low: b, high: a },
    dueDate: day,
  }));

const binary: fc.Arbitrary<Goal> = fc
  .tuple(
    fc.constantFrom(
      { en: "invoicing module", "zh-CN": "开票模块" },
      { en: "supplier audit", "zh-CN": "供应商审核" },
      { en: "migration to the new warehouse", "zh-CN": "新仓库迁移" },
    ),
    dueDate,
  )
  .map(([deliverable, day]) => ({ id: "g", kind: "binary", deliverable, direction: "complete", dueDate: day }));

const goal = fc.oneof({ weight: 6, arbitrary: numeric }, range, binary);

const exact = (value: GoalAmount | null | undefined): string | null =>
  value === null || value === undefined ? null : textOfFraction(toFraction(value, "test"));

/** What a sentence can hold of a goal, as a compiled sentence has it. */
function held(g: Goal, language: "en" | "zh-CN"): object {
  const text = g.kind === "binary" ? g.deliverable : g.metric;
  const moved = g.target === undefined ? g.change : undefined;
  const factor = moved?.kind === "factor";
  return {
    metric: (text as { en: string; "zh-CN": string })[language],
    direction: g.direction,
    from: exact(g.start),
    to: exact(g.target),
    delta: factor ? null : exact(moved?.size),
    deltaKind: factor ? null : (moved?.kind ?? null),
    amount: exact(g.target ?? moved?.size),
    // The unit of a change alone is its own: percent, points, times.
    unit: factor
      ? "x"
      : moved?.kind === "relative"
        ? "%"
        : moved !== undefined && g.unit === "%"
          ? "pp"
          : (g.unit ?? null),
    comparator: g.comparator ?? null,
    range: g.range === undefined ? null : [exact(g.range.low), exact(g.range.high)],
    deadline: g.dueDate ?? null,
    measureKind: g.kind === "binary" ? "binary" : "numeric",
    timeBound: g.dueDate !== undefined,
    others: 0,
  };
}

function compiledFields(c: CompiledGoal): object {
  return {
    metric: c.metric,
    direction: c.direction,
    from: exact(c.from),
    to: exact(c.to),
    delta: exact(c.delta),
    deltaKind: c.deltaKind,
    amount: exact(c.amount),
    unit: c.unit,
    comparator: c.comparator,
    range: c.range === null ? null : c.range.map((end) => exact(end)),
    deadline: c.deadline,
    measureKind: c.measureKind,
    timeBound: c.timeBound,
    others: c.others.length,
  };
}

describe.each([
  ["en" as const, en],
  ["zh-CN" as const, zhCN],
])("compile(render(goal)) in %s", (language, locale) => {
  test.prop([goal], { numRuns: 500 })("keeps every field that a sentence can hold", (g) => {
    const sentence = renderGoal(g, locale);
    expect([sentence, compiledFields(compileGoal(sentence, AS_OF))]).toEqual([sentence, held(g, language)]);
  });

  test.prop([goal], { numRuns: 300 })("sentence to goal to sentence keeps them too", (g) => {
    const once = compileGoal(renderGoal(g, locale), AS_OF);
    const again = compileGoal(renderGoal(goalOfSentence(once, { id: "g" }), locale), AS_OF);
    expect([once.text, compiledFields(again)]).toEqual([once.text, compiledFields(once)]);
  });
});

test("the fractions of the test read back", () => {
  expect(exact("0.50")).toBe("0.5");
  expect(textOfFraction(fractionOfText("1/3", "test"))).toBe("1/3");
});
