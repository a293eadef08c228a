/**
 * Do the small measures of a cascade say what they rest on: alignment, allocation, accuracy, and sums of many?
 */
import type { Figure } from "opslogic/core";
import { alignmentHealth, allocationOf, confidenceAccuracy, type Goal, type GoalLink } from "opslogic/goals";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, it } from "vitest";
import { decimalOfFraction, type Fraction } from "../../src/core/fraction.js";
import { carriedFraction, sumOfFractions } from "../../src/goals/cascade/exact-sum.js";
import { codeOf, deepFreeze, shown } from "../kpi/vectors.js";

const asOf = "2026-06-30";
const to = (goal: string, more: Partial<GoalLink> = {}): GoalLink => ({ goal, kind: "contribute", ...more });
const goal = (id: string, more: Partial<Goal> = {}): Goal => ({ id, kind: "numeric", ...more });
const text = (figure: Figure): string | null => (figure.value === null ? null : String(figure.value));

describe("alignmentHealth", () => {
  const measured = { metric: "Revenue" };
  const sound = [
    goal("growth", { ...measured, level: "company" }),
    goal("sales", { ...measured, level: "department", parents: [to("growth")] }),
    goal("service", { ...measured, level: "department", parents: [to("growth")] }),
    goal("north", { ...measured, level: "team", parents: [to("sales"), to("service", { kind: "support" })] }),
  ];
  const faults = (goals: readonly Goal[]): readonly (readonly [string, readonly string[], string | null])[] =>
    alignmentHealth(deepFreeze([...goals]), { asOf })
      .penalties.filter(({ count }) => count > 0)
      .map(({ fault, goals: ids, points }) => [fault, ids, text(points)]);

  it("is 100 where nothing is wrong", () => {
    expect(faults(sound)).toEqual([]);
    expect(text(alignmentHealth(sound, { asOf }).score)).toBe("100");
  });

  it.each<[string, (goals: Goal[]) => Goal[], readonly unknown[]]>([
    ["no goal at the top", (goals) => goals.slice(1), [["no-anchor", [], "10"]]],
    [
      "a goal without one above",
      (goals) => [...goals, goal("x", { ...measured, level: "team" })],
      [["orphan", ["x"], "12"]],
    ],
    ["nothing to measure", (goals) => [...goals, goal("x", { parents: [to("sales")] })], [["unmeasured", ["x"], "4"]]],
    [
      "a level skipped",
      (goals) => [...goals, goal("x", { ...measured, level: "team", parents: [to("growth")] })],
      [["level-skipped", ["x"], "3"]],
    ],
    ["branches by themselves", (goals) => goals.slice(0, 3), [["silo", ["sales", "service"], "16"]]],
    [
      "two of a kind",
      (goals) => [...goals, ...["y", "x"].map((id) => goal(id, { ...measured, level: "person" }))],
      [["orphan", ["x", "y"], "24"]],
    ],
  ])("takes points for %s", (_, change, expected) => {
    expect(faults(change([...sound]))).toEqual(expected);
  });

  it("finds a link between branches at any depth and in either direction, but not inside of one", () => {
    const link = (from: string, target: string): readonly Goal[] =>
      [
        ...sound.slice(0, 3),
        goal("north", { ...measured, level: "team", parents: [to("sales")] }),
        goal("desk", { ...measured, level: "team", parents: [to("service")] }),
        goal("deep", { ...measured, level: "person", parents: [to("north")] }),
      ].map((each) =>
        each.id === from ? { ...each, parents: [...(each.parents ?? []), to(target, { kind: "support" })] } : each,
      );
    expect(faults(link("deep", "desk"))).toEqual([]);
    expect(faults(link("desk", "deep"))).toEqual([]);
    expect(faults(link("deep", "sales"))).toEqual([["silo", ["sales", "service"], "16"]]);
    expect(faults(link("deep", "growth"))).toEqual([["silo", ["sales", "service"], "16"]]);
  });

  it("has nothing to link where there is one branch, and forgets closed goals", () => {
    expect(faults([...sound.slice(0, 2)])).toEqual([]);
    const closed = goal("x", { level: "team", outcome: { date: asOf, result: "missed" } });
    expect(faults([...sound, closed])).toEqual([]);
    expect(alignmentHealth([closed], { asOf }).score.reason).toBe("no-parts");
  });

  it("never falls below 5, and says whose penalties it took", () => {
    const islands = Array.from({ length: 9 }, (_, i) => goal(`g${i}`, { ...measured, level: "team" }));
    const health = alignmentHealth(islands, { asOf });
    expect([text(health.score), health.preset]).toEqual(["5", "open-okr"]);
    const mild = alignmentHealth(islands, { asOf, penalties: { orphan: "0.5" } });
    expect([text(mild.score), mild.preset]).toEqual(["85.5", "custom"]);
    expect(codeOf(() => alignmentHealth([], { asOf, penalties: { silo: -1 } }))).toBe("goals/wrong-options");
  });

  it("has a word for each fault", () => {
    for (const { fault } of alignmentHealth([], { asOf }).penalties)
      for (const locale of [en, zhCN]) expect(locale.words[`goals/${fault}`]).toBeTypeOf("string");
  });
});

describe("allocationOf", () => {
  const part = (id: string, target?: number, more: Partial<Goal> = {}): Goal =>
    goal(id, { unit: "USD", ...(target === undefined ? {} : { target }), ...more });

  it("counts what goes to this goal, by the share of the link", () => {
    const half = part("a", 80, { parents: [to("other", { share: "0.25" }), to("top", { share: "0.5" })] });
    expect(text(allocationOf(part("top", 100), [half]).coverage)).toBe("0.4");
    const support = part("a", 80, { parents: [to("top", { kind: "support", share: "0.5" })] });
    expect(text(allocationOf(part("top", 100), [support]).coverage)).toBe("0.8");
  });

  it("names the goals below that have no target yet", () => {
    const given = allocationOf(part("top", 100), [part("a", 40), part("b")]);
    expect(given.unknown).toEqual(["b"]);
    expect(shown(given.coverage)).toEqual({ value: "0.4", reason: null, notes: ["partial-coverage"] });
  });

  it("takes the target that follows from a change", () => {
    const rise = { start: 50, direction: "increase", change: { kind: "relative", size: 20 } } as const;
    const given = allocationOf(part("top", undefined, rise), [part("a", 7, { start: 0 })]);
    expect([text(given.wanted), text(given.coverage), text(given.gap)]).toEqual(["10", "0.7", "3"]);
  });

  it.each<[string, Goal, readonly Goal[]]>([
    ["no-parts", part("top", 100), []],
    ["no-target", part("top"), [part("a", 40)]],
    ["no-target", part("top", 100), [part("a")]],
    ["mixed-units", part("top", 100), [part("a", 40, { unit: "CNY" })]],
  ])("has the reason %s", (reason, parent, children) => {
    const given = allocationOf(parent, children);
    for (const figure of [given.coverage, given.gap, given.wanted, given.allocated]) expect(figure.reason).toBe(reason);
  });

  it("has no coverage of a goal that wants nothing, and still a gap", () => {
    const given = allocationOf(part("top", 5, { start: 5 }), [part("a", 2, { start: 0 })]);
    expect([given.coverage.reason, text(given.gap)]).toEqual(["zero-divisor", "-2"]);
  });
});

describe("confidenceAccuracy", () => {
  it("leaves out what was never stated, and says so", () => {
    const outcomes = [
      { confidence: null, reached: true },
      { confidence: "0.5", reached: true },
    ];
    expect(shown(confidenceAccuracy(outcomes))).toEqual({ value: "0.25", reason: null, notes: ["partial-coverage"] });
    expect(confidenceAccuracy([{ confidence: null, reached: true }]).reason).toBe("no-confidence");
    expect(confidenceAccuracy([]).reason).toBe("no-parts");
  });

  it.each([["1.1"], ["-0.1"]])("refuses %s", (confidence) => {
    expect(codeOf(() => confidenceAccuracy([{ confidence, reached: true }]))).toBe("goals/wrong-confidence");
  });
});

describe("sums of very many fractions", () => {
  /** 1/2 + 1/6 + 1/12 + ... = count / (count + 1), times a scale. */
  const rows = (count: number, scale: bigint): readonly Fraction[] =>
    Array.from({ length: count }, (_, i) => ({ n: 1n, d: BigInt((i + 1) * (i + 2)) * scale }));

  it.each([[100], [512], [513], [3000]])("%i of them keep every digit that is shown, large or small", (count) => {
    for (const scale of [1n, 10n ** 300n]) {
      const expected = decimalOfFraction({ n: BigInt(count), d: BigInt(count + 1) * scale });
      expect(String(decimalOfFraction(sumOfFractions(rows(count, scale))))).toBe(String(expected));
    }
  });

  it("are zero where all are zero", () => {
    expect(sumOfFractions(rows(600, 1n).map(({ d }) => ({ n: 0n, d }))).n).toBe(0n);
    expect(sumOfFractions([])).toEqual({ n: 0n, d: 1n });
  });

  it("are handed on in lowest terms, or cut far behind what is shown", () => {
    const common = 3n ** 200n;
    expect(carriedFraction({ n: common, d: common * 7n })).toEqual({ n: 1n, d: 7n });
    for (const large of [
      { n: 7n ** 200n, d: common * 11n ** 50n },
      { n: -(7n ** 300n), d: common * 11n ** 250n },
      { n: 1n, d: 10n ** 300n },
      { n: 1n, d: 3n ** 2000n },
    ]) {
      const cut = carriedFraction(large);
      expect(cut.n.toString().length).toBeLessThan(80);
      expect(String(decimalOfFraction(cut))).toBe(String(decimalOfFraction(large)));
    }
    expect(carriedFraction({ n: 0n, d: 3n ** 3000n }).n).toBe(0n);
  });
});
