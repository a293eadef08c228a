/**
 * What changed between two versions, and what is a large piece of work made of?
 * @module
 */
import { breakdownOf, type Workflow, workflowDifference } from "opslogic/workflow";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../kpi/vectors.js";

describe("workflowDifference", () => {
  const before: Workflow = deepFreeze({
    version: "1",
    name: { en: "Feedback", "zh-CN": "反馈" },
    steps: [{ id: "a", minutes: 5, form: [{ id: "f" }] }, { id: "b" }, { id: "__proto__", owner: "li" }],
    links: [
      { from: "a", to: "b", condition: "yes" },
      { from: "a", to: "b", condition: "no" },
      { from: "b", to: "__proto__" },
    ],
  });

  test("of a version with itself is empty, whatever the order of fields, steps and links", () => {
    const turned: Workflow = {
      links: [before.links[2], before.links[0], before.links[1]] as Workflow["links"],
      steps: [...before.steps].reverse().map((step) => ({ ...step, owner: step.owner, note: undefined })),
      name: { "zh-CN": "反馈", en: "Feedback" },
      version: "1",
    };
    const none = {
      workflow: [],
      steps: { added: [], removed: [], changed: [] },
      links: { added: [], removed: [], changed: [] },
    };
    expect(workflowDifference(before, before)).toEqual(none);
    expect(workflowDifference(before, turned)).toEqual(none);
  });

  test("lists what was added, removed and changed, field by field", () => {
    const after: Workflow = deepFreeze({
      version: "2",
      slaMinutes: 60,
      name: { en: "Feedback", "zh-CN": "反馈" },
      steps: [{ id: "c" }, { id: "a", minutes: 5, form: [{ id: "g" }], owner: "li" }, { id: "b" }],
      links: [
        { from: "a", to: "b", condition: "maybe" },
        { from: "b", to: "c" },
      ],
    });
    expect(workflowDifference(before, after)).toEqual({
      workflow: [
        { field: "slaMinutes", before: null, after: 60 },
        { field: "version", before: "1", after: "2" },
      ],
      steps: {
        added: [{ id: "c" }],
        removed: [{ id: "__proto__", owner: "li" }],
        changed: [
          {
            step: "a",
            changes: [
              { field: "form", before: [{ id: "f" }], after: [{ id: "g" }] },
              { field: "owner", before: null, after: "li" },
            ],
          },
        ],
      },
      links: {
        added: [{ from: "b", to: "c" }],
        removed: [
          { from: "a", to: "b", condition: "no" },
          { from: "b", to: "__proto__" },
        ],
        changed: [{ from: "a", to: "b", changes: [{ field: "condition", before: "yes", after: "maybe" }] }],
      },
    });
  });
});

describe("breakdownOf", () => {
  test("numbers parts in the order given and adds up their minutes", () => {
    const { items, withoutOwner } = breakdownOf(
      deepFreeze({
        steps: [
          { id: "d", partOf: "b", minutes: 0.1, owner: " " },
          { id: "a", owner: "li", minutes: 1 },
          { id: "b", partOf: "a", minutes: -5 },
          { id: "c", partOf: "a", minutes: 0.2, owner: "li" },
          { id: "e" },
        ],
        links: [],
      }),
    );
    expect(
      items.map(({ number, step, level, parts, minutes }) => [number, step, level, parts, String(minutes.value)]),
    ).toEqual([
      ["1", "a", 1, 2, "1.3"],
      ["1.1", "b", 2, 1, "0.1"],
      ["1.1.1", "d", 3, 0, "0.1"],
      ["1.2", "c", 2, 0, "0.2"],
      ["2", "e", 1, 0, "0"],
    ]);
    expect(withoutOwner).toEqual(["d", "e"]);
  });

  test("lists what has no place: parts of nothing, of themselves, of each other, and what hangs on them", () => {
    const parts = { a: "a", b: "c", c: "b", d: "b", e: "nowhere", f: "e", g: "__proto__" };
    const steps = Object.entries(parts).map(([id, partOf]) => ({ id, partOf }));
    expect(breakdownOf({ steps: [...steps, { id: "a" }], links: [] })).toEqual({
      items: [],
      unplaced: ["a", "b", "c", "d", "e", "f", "g"],
      withoutOwner: [],
    });
  });

  test("100,000 parts deep, and 200,000 parts wide", () => {
    const deep = Array.from({ length: 100_000 }, (_, i) =>
      i === 0 ? { id: "n0" } : { id: `n${i}`, partOf: `n${i - 1}`, minutes: 1 },
    );
    const { items } = breakdownOf({ steps: deep, links: [] });
    expect([items.length, items.at(-1)?.level, String(items[0]?.minutes.value)]).toEqual([100_000, 100_000, "99999"]);
    const wide = [{ id: "all" }, ...Array.from({ length: 200_000 }, (_, i) => ({ id: `n${i}`, partOf: "all" }))];
    expect(breakdownOf({ steps: wide, links: [] }).items.at(-1)?.number).toBe("1.200000");
  });
});
