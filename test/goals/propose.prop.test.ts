/**
 * Laws of proposed targets.
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import { compare, evaluate } from "opslogic/core";
import { type HistoryPoint, type ProposalOptions, proposeTarget, type TargetProposal } from "opslogic/goals";
import { describe, expect } from "vitest";

const LEVELS = ["floor", "target", "stretch"] as const;

/** Whole numbers over a hundred, as text: exact, and scaled exactly. */
const values = fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 6, maxLength: 26 });

const asked: fc.Arbitrary<ProposalOptions> = fc.record({
  periods: fc.integer({ min: 1, max: 12 }),
  direction: fc.constantFrom("increase", "decrease"),
});

function historyOf(hundredths: readonly number[]): HistoryPoint[] {
  return hundredths.map((value, month) => {
    const period = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    return { period, value: `${value}e-2` };
  });
}

function told(proposal: TargetProposal): unknown {
  return LEVELS.map((level) => [String(proposal[level].value.value), String(proposal[level].chance.value)]);
}

/** Each proposal is a power of a polynomial: fewer of them say as much. */
const RUNS = { numRuns: 40 };

describe("proposed targets", () => {
  test.prop([values, asked], RUNS)(
    "rise in difficulty, and fall in chance, each at least as asked",
    (given, options) => {
      const proposal = proposeTarget(historyOf(given), options);
      const sign = options.direction === "increase" ? 1 : -1;
      const wanted = ["0.8", "0.5", "0.2"];
      expect(proposal.reason).toBeNull();
      for (const [index, level] of LEVELS.entries()) {
        const { value, chance } = proposal[level];
        expect(compare(chance.value ?? 0, wanted[index] ?? 0)).toBeGreaterThanOrEqual(0);
        expect(compare(chance.value ?? 2, 1)).toBeLessThanOrEqual(0);
        const next = LEVELS[index + 1];
        if (next === undefined) continue;
        const harder = compare(proposal[next].value.value ?? 0, value.value ?? 0) * sign;
        expect(harder).toBeGreaterThanOrEqual(0);
        expect(compare(proposal[next].chance.value ?? 0, chance.value ?? 0)).toBeLessThanOrEqual(0);
        // Levels that coincide are said to.
        if (harder === 0) expect(proposal.notes).toContain("levels-coincide");
      }
    },
  );

  test.prop([values, asked, fc.integer({ min: 1, max: 900 }), fc.integer({ min: -9000, max: 9000 })], RUNS)(
    "move with the history: a x + b",
    (given, options, factor, shift) => {
      const plain = proposeTarget(historyOf(given), options);
      const moved = proposeTarget(historyOf(given.map((value) => value * factor + shift)), options);
      expect(moved.method).toBe(plain.method);
      expect(moved.notes).toEqual(plain.notes);
      for (const level of LEVELS) {
        const [before, after] = [plain[level], moved[level]];
        expect(String(after.chance.value)).toBe(String(before.chance.value));
        const exact = before.value.value?.times(factor).plus(shift / 100);
        // Both are rounded once; the product of one rounded may differ in its last digits.
        expect(
          after.value.value
            ?.minus(exact ?? 0)
            .abs()
            .lte("1e-24"),
        ).toBe(true);
      }
    },
  );

  test.prop([values, asked], RUNS)("a fall is the rise of the negated values", (given, options) => {
    const mirrored: ProposalOptions = {
      ...options,
      direction: options.direction === "increase" ? "decrease" : "increase",
    };
    const plain = proposeTarget(historyOf(given), options);
    const turned = proposeTarget(historyOf(given.map((value) => -value)), mirrored);
    for (const level of LEVELS) {
      expect(compare(turned[level].value.value?.negated() ?? 1e9, plain[level].value.value ?? 0)).toBe(0);
      expect(String(turned[level].chance.value)).toBe(String(plain[level].chance.value));
    }
  });

  test.prop([values, asked], RUNS)("do not depend on the order of the points", (given, options) => {
    const history = historyOf(given);
    expect(told(proposeTarget([...history].reverse(), options))).toEqual(told(proposeTarget(history, options)));
  });

  test.prop([values, asked, fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 40 })], RUNS)(
    "stay within the bounds",
    (given, options, low, width) => {
      const bounds = { low, high: low + width };
      const proposal = proposeTarget(historyOf(given), { ...options, bounds });
      for (const level of LEVELS) {
        const value = proposal[level].value.value ?? 1e9;
        expect(compare(value, bounds.low)).toBeGreaterThanOrEqual(0);
        expect(compare(value, bounds.high)).toBeLessThanOrEqual(0);
      }
    },
  );

  test.prop([values, asked], RUNS)("are explained by a calculation that gives them again", (given, options) => {
    const proposal = proposeTarget(historyOf(given), { ...options, bounds: { low: -30, high: 30 } });
    for (const level of LEVELS) {
      const { value, explanation } = proposal[level];
      const again = evaluate(JSON.parse(JSON.stringify(explanation)) as typeof explanation);
      expect(String(again.value)).toBe(String(value.value));
      expect(again.notes).toEqual(value.notes);
    }
  });

  test.prop(
    [fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 8 }), fc.integer({ min: 1, max: 4 })],
    RUNS,
  )("count every draw of single changes", (given, periods) => {
    const proposal = proposeTarget(historyOf(given.map((value) => value * 100)), {
      periods,
      direction: "increase",
      method: "sums",
    });
    const changes = given.slice(1).map((value, index) => value - (given[index] ?? 0));
    let draws = [0];
    for (let drawn = 0; drawn < periods; drawn++) draws = draws.flatMap((sum) => changes.map((next) => sum + next));
    const last = given.at(-1) ?? 0;
    for (const level of LEVELS) {
      const reached = draws.filter((sum) => compare(last + sum, proposal[level].value.value ?? 0) >= 0).length;
      const { value, chance } = proposal[level];
      expect(
        chance.value
          ?.minus(reached / draws.length)
          .abs()
          .lte("1e-12"),
      ).toBe(true);
      expect(draws).toContain(Number(String(value.value)) - last);
    }
  });
});
