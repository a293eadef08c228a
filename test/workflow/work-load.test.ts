/**
 * Hand-offs, back and forth, waiting, and what could go.
 * @module
 */
import { type Workflow, workflowLoad } from "opslogic/workflow";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../kpi/vectors.js";

const flow = (steps: Workflow["steps"], links: string): Workflow =>
  deepFreeze({
    steps,
    links: links
      .split(" ")
      .filter(Boolean)
      .map((each) => {
        const [from = "", to = ""] = each.split(">");
        return { from, to };
      }),
  });
const task = (id: string, owner?: string): Workflow["steps"][number] => ({ id, owner });
const gate = (id: string): Workflow["steps"][number] => ({ id, kind: "decision" });
const counted = (workflow: Workflow): string[] =>
  workflowLoad(workflow).handOffs.map(({ from, to, count }) => `${from}>${to}:${count}`);

describe("hand-offs", () => {
  test.each<[string, Workflow, string[]]>([
    ["to another owner", flow([task("a", "A"), task("b", " A "), task("c", "B")], "a>b b>c"), ["A>B:1"]],
    [
      "through gateways",
      flow([task("a", "A"), gate("d"), gate("e"), task("b", "B"), task("c", "A")], "a>d d>e e>b e>c"),
      ["A>B:1"],
    ],
    [
      "from several before a gateway",
      flow([task("a", "A"), task("b", "B"), gate("d"), task("c", "C")], "a>d b>d d>c"),
      ["A>C:1", "B>C:1"],
    ],
    [
      "around loops of gateways",
      flow([task("a", "A"), gate("d"), gate("e"), task("b", "B")], "a>d d>e e>d e>b"),
      ["A>B:1"],
    ],
    [
      "by count",
      flow([task("a", "A"), task("b", "B"), task("c", "A"), task("d", "B")], "a>b b>c c>d"),
      ["A>B:2", "B>A:1"],
    ],
    ["none, without owners", flow([task("a"), task("b", " ")], "a>b b>a"), []],
    [
      "with strange names",
      flow([task("a", "__proto__"), task("b", "constructor")], "a>b"),
      ["__proto__>constructor:1"],
    ],
  ])("%s", (_, workflow, expected) => {
    expect(counted(workflow)).toEqual(expected);
    const total = expected.reduce((sum, each) => sum + Number(each.split(":")[1]), 0);
    expect(workflowLoad(workflow).handOffCount).toBe(total);
  });

  test("back and forth is between tasks that follow each other, as the rule has it", () => {
    const there = flow([task("a", "A"), task("b", "B"), task("c", "A"), task("d", "C")], "a>b b>c b>d");
    expect(workflowLoad(there).pingPong).toEqual([{ role: "A", other: "B", step: "b" }]);
    expect(
      workflowLoad(flow([task("a", "A"), { ...gate("b"), owner: "B" }, task("c", "A")], "a>b b>c")).pingPong,
    ).toEqual([]);
  });
});

describe("what could go", () => {
  test("steps without value, later approvals, gateways that do nothing", () => {
    const { simplifications } = workflowLoad(
      flow(
        [
          { id: "a", minutes: 5, waitMinutes: 2, addsValue: false },
          { id: "p", kind: "parallel" },
          { id: "b", minutes: 3, approves: ["a", "a"] },
          { id: "c", minutes: 4, waitMinutes: 0.5, approves: ["a"] },
        ],
        "a>p p>b b>c",
      ),
    );
    expect(simplifications.map(({ kind, steps, minutes }) => [kind, steps, String(minutes.value)])).toEqual([
      ["adds-no-value", ["a"], "7"],
      ["idle-gateway", ["p"], "0"],
      ["double-approval", ["b", "c"], "4.5"],
    ]);
  });

  test("of nothing, nothing", () => {
    const empty = workflowLoad({ steps: [], links: [] });
    expect(empty.waitingShare.reason).toBe("no-durations");
    expect([empty.roles, empty.handOffs, empty.pingPong, empty.simplifications]).toEqual([[], [], [], []]);
  });

  test("of 100,000 gateways in a row, and of 100,000 approvals of one step", () => {
    const count = 100_000;
    const steps = Array.from({ length: count }, (_, i) => ({
      id: `n${i}`,
      kind: "decision" as const,
      approves: ["x"],
    }));
    const links = Array.from({ length: count - 1 }, (_, i) => ({ from: `n${i}`, to: `n${i + 1}` }));
    const load = workflowLoad({
      steps: [{ id: "in", owner: "A" }, ...steps, { id: "out", owner: "B" }],
      links: [{ from: "in", to: "n0" }, ...links, { from: `n${count - 1}`, to: "out" }],
    });
    expect(load.handOffs).toEqual([{ from: "A", to: "B", count: 1 }]);
    expect(load.simplifications[0]?.steps).toHaveLength(count);
  });
});
