/**
 * Lead time and expected time: worked numbers, and every reason why there is none.
 * @module
 */
import { readFileSync } from "node:fs";
import { expectedTime, leadTime, type Workflow } from "opslogic/workflow";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../kpi/vectors.js";

interface TimesCase {
  readonly id: string;
  readonly input: Workflow;
  readonly expected: {
    readonly best: string;
    readonly worst: string;
    readonly mean: string;
    readonly variance: string;
    readonly notes: readonly string[];
  };
}
const cases = deepFreeze(
  JSON.parse(readFileSync(new URL("../vectors/workflow/times.json", import.meta.url), "utf8")) as TimesCase[],
);

describe.each(cases)("$id", ({ input, expected }) => {
  test("takes the time worked out by hand", () => {
    const [{ best, worst }, { mean, variance }] = [leadTime(input), expectedTime(input)];
    const shown = [best, worst, mean, variance].map(({ value }) => String(value));
    expect(shown).toEqual([expected.best, expected.worst, expected.mean, expected.variance]);
    expect(mean.notes).toEqual(expected.notes);
    expect(variance.notes).toEqual(expected.notes);
  });
});

const link = (text: string): Workflow["links"] =>
  text.split(" ").map((each) => {
    const [from = "", to = "", share] = each.split(/[>:]/);
    return share === undefined ? { from, to } : { from, to, probability: Number(share) };
  });
const steps = (text: string): Workflow["steps"] =>
  text.split(" ").map((each) => {
    const [id = "", mark] = each.split("/");
    const kinds = { s: "start", d: "decision", p: "parallel", e: "end" } as const;
    return mark === undefined ? { id, minutes: 5 } : { id, kind: kinds[mark as keyof typeof kinds] };
  });
const flow = (nodes: string, links = ""): Workflow => ({ steps: steps(nodes), links: links === "" ? [] : link(links) });

describe("why there is no expected time", () => {
  test.each<[string, Workflow]>([
    ["nothing-begins", { steps: [], links: [] }],
    ["nothing-begins", flow("a b", "a>b b>a")],
    ["no-end", flow("in/s a", "in>a a>in")],
    ["several-starts", flow("in/s on/s a", "in>a on>a")],
    ["no-probabilities", flow("in/s d/d a b", "in>d d>a d>b")],
    ["no-probabilities", flow("in/s d/d a b", "in>d d>a:0.5 d>b:0.4")],
    ["no-probabilities", flow("in/s d/d a b", "in>d d>a:1.5 d>b:-0.5")],
    ["no-probabilities", flow("in/s d/d a b", "in>d d>a:1.5 d>b")],
    ["no-probabilities", flow("a b c", "a>b a>c")],
    ["dead-end", flow("in/s d/d a out/e", "in>d d>a:0.5 d>out:0.5")],
    ["endless-loop", flow("in/s d/d a b out/e", "in>d d>a:0.5 d>out:0.5 a>b b>a")],
    ["endless-loop", flow("in/s d/d out/e", "in>d d>d:1 d>out:0")],
    ["not-block-structured", flow("in/s p/p a b c", "in>p p>a p>b a>c b>c")],
    ["not-block-structured", flow("in/s d/d a b p/p", "in>d d>a:0.5 d>b:0.5 a>p b>p")],
    ["not-block-structured", flow("in/s p/p a d/d b j/p c out/e", "in>p p>a p>d d>b:0.5 d>out:0.5 a>j b>j j>c c>out")],
    ["not-block-structured", flow("in/s p/p a q/p b c j/p out/e", "in>p p>a p>q q>b q>c a>j b>j c>j j>out")],
  ])("%s", (reason, workflow) => {
    const { mean, variance } = expectedTime(deepFreeze(workflow));
    expect([mean.reason, variance.reason]).toEqual([reason, reason]);
  });

  test("a way that is never taken changes nothing", () => {
    const never = flow("in/s d/d a b out/e", "in>d d>a:0 d>out:1 a>b b>a");
    expect(String(expectedTime(never).mean.value)).toBe("0");
  });

  test("a probability that is no number is refused", () => {
    const workflow = flow("in/s d/d a b", "in>d d>a:x d>b");
    expect(() => expectedTime(workflow)).toThrowError(expect.objectContaining({ code: "core/not-finite" }));
  });

  test("many steps, or many on one loop", () => {
    const row = (count: number, last = ""): string =>
      Array.from({ length: count }, (_, i) => `n${i}>n${i + 1}`).join(" ") + last;
    const names = (count: number): string => Array.from({ length: count + 1 }, (_, i) => `n${i}`).join(" ");
    expect(expectedTime(flow(names(2500), row(2500))).mean.reason).toBe("too-many-steps");
    const loop = flow(`in/s ${names(45)} d/d out/e`, `in>n0 ${row(45)} n45>d d>n0:0.5 d>out:0.5`);
    expect(expectedTime(loop).mean.reason).toBe("too-many-steps-in-loop");
  });
});

describe("leadTime", () => {
  test("without value says why", () => {
    expect(leadTime({ steps: [], links: [] }).best.reason).toBe("nothing-begins");
    expect(leadTime(flow("in/s a", "in>a a>in")).worst.reason).toBe("no-end");
    const twoDoors = flow("in/s d/d a b out/e", "in>d d>a d>b a>b b>a b>out");
    expect(leadTime(twoDoors).best.reason).toBe("irreducible-loops");
    expect(leadTime(twoDoors).criticalSteps).toEqual([]);
  });

  test("a loop is not gone around, a negative duration counts as none", () => {
    const loop = flow("in/s a d/d out/e", "in>a a>d d>a d>out");
    expect(leadTime(loop)).toMatchObject({
      bestSteps: ["in", "a", "d", "out"],
      criticalSteps: ["in", "a", "d", "out"],
    });
    expect(
      String(
        leadTime({
          steps: [
            { id: "a", minutes: -5 },
            { id: "b", minutes: Number.NaN },
          ],
          links: [],
        }).best.value,
      ),
    ).toBe("0");
  });

  test("a chain of 300,000 steps", () => {
    const count = 300_000;
    const chain: Workflow = {
      steps: Array.from({ length: count }, (_, i) => ({ id: `n${i}`, minutes: 0.1 })),
      links: Array.from({ length: count - 1 }, (_, i) => ({ from: `n${i}`, to: `n${i + 1}` })),
    };
    expect(String(leadTime(chain).worst.value)).toBe("30000");
  });
});
