/**
 * Do chains and stars of a hundred thousand goals come to an end, without running out of stack?
 */
import { alignmentHealth, allocationOf, checkCascade, type Goal, type GoalLink, rollUpGoals } from "opslogic/goals";
import { describe, expect, it } from "vitest";

const COUNT = 100_000;
/** Enough to overflow a stack, and for what grows with the square of the count to be felt. */
const MANY = 20_000;
const asOf = "2026-06-30";
const to = (goal: string, more: Partial<GoalLink> = {}): GoalLink => ({ goal, kind: "contribute", ...more });
const leaf = { kind: "numeric", start: 0, target: 100, checkIns: [{ date: "2026-06-01", value: 50 }] } as const;
const chain = (length: number, link: (i: number) => Partial<GoalLink> = () => ({}), own: Partial<Goal> = {}): Goal[] =>
  Array.from({ length }, (_, i) => ({
    id: `g${i}`,
    ...leaf,
    ...own,
    ...(i === 0 ? {} : { parents: [to(`g${i - 1}`, link(i))] }),
  }));

describe("very many goals", { timeout: 120_000 }, () => {
  it("in a chain of a hundred thousand", () => {
    const goals = chain(COUNT);
    expect(checkCascade(goals, { asOf })).toEqual([]);
    expect(String(rollUpGoals(goals, { asOf }).goals[0]?.score.value)).toBe("0.5");
  });

  it("in a chain whose every goal mixes its own score with the one below", () => {
    const goals = chain(MANY, (i) => ({ weight: `0.${(i % 8) + 1}` }), {
      ownWeight: "0.3",
      target: 7,
      checkIns: [{ date: asOf, value: 2 }],
    });
    const top = rollUpGoals(goals, { asOf }).goals[0];
    expect(String(top?.score.value)).toBe("0.2857142857142857142857142857142857");
    expect(top?.score.notes).toEqual([]);
  });

  it("in a star of a hundred thousand", () => {
    const goals: Goal[] = [
      { id: "top", kind: "numeric", metric: "Revenue", unit: "USD", start: 0, target: COUNT, rollUp: "sum" },
      ...Array.from(
        { length: COUNT },
        (_, i): Goal => ({
          id: `g${i}`,
          ...leaf,
          target: 1,
          metric: "Revenue",
          unit: "USD",
          checkIns: i % 2 === 0 ? [{ date: "2026-06-01", value: 1 }] : [],
          parents: [to("top")],
        }),
      ),
    ];
    expect(checkCascade(goals, { asOf })).toEqual([]);
    const top = rollUpGoals(goals, { asOf, missing: "zero" }).goals[0];
    expect(String(top?.score.value)).toBe("0.5");
    expect(top?.known).toBe(COUNT / 2);
    expect(String(allocationOf(goals[0] as Goal, goals.slice(1)).coverage.value)).toBe("1");
  });

  it("in a star of scores with nothing in common", () => {
    const goals: Goal[] = [
      { id: "top", kind: "numeric" },
      ...Array.from({ length: MANY }, (_, i): Goal => ({ id: `g${i}`, ...leaf, target: i + 50, parents: [to("top")] })),
    ];
    expect(rollUpGoals(goals, { asOf }).goals[0]?.score.reason).toBeNull();
  });

  it("in one circle", () => {
    const goals = chain(MANY);
    goals[0] = { ...(goals[0] as Goal), parents: [to(`g${MANY - 1}`)] };
    expect(checkCascade(goals, { asOf }).map(({ code, data }) => [code, data["count"]])).toEqual([
      ["goals/cascade-cycle", MANY],
    ]);
    expect(rollUpGoals(goals, { asOf }).goals[7]?.score.reason).toBe("cycle");
  });

  it("that all contribute to the two before them, claim the same, and pull both ways", () => {
    const goals = Array.from(
      { length: MANY },
      (_, i): Goal => ({
        id: `g${String(i).padStart(6, "0")}`,
        ...leaf,
        level: "team",
        metric: "Revenue",
        unit: "USD",
        direction: i % 2 === 0 ? "increase" : "decrease",
        parents: [i - 1, i - 2].filter((each) => each >= 0).map((each) => to(`g${String(each).padStart(6, "0")}`)),
      }),
    );
    const findings = checkCascade(goals, { asOf });
    const counts = new Map<string, number>();
    for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      "goals/orphan": 1,
      "goals/double-parent": MANY - 2,
      "goals/double-counting": MANY - 2,
      "goals/opposite-directions": 1,
    });
    expect(alignmentHealth(goals, { asOf }).penalties.map(({ count }) => count)).toEqual([1, 1, 0, 0, 0]);
  });
});
