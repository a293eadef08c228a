import { readFileSync } from "node:fs";
import type { Finding } from "opslogic/core";
import {
  checkWorkflow,
  type StepKind,
  type Workflow,
  type WorkflowLimits,
  type WorkflowLink,
  type WorkflowStep,
  workflowCatalog,
  workflowRules,
} from "opslogic/workflow";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../kpi/vectors.js";

type Rest = Partial<Workflow> & { readonly limits?: WorkflowLimits };
type Row = readonly [name: string, number: string, firing: readonly string[], flow: string, rest?: Rest];

const KINDS: Readonly<Record<string, StepKind>> = { ">": "start", "?": "decision", "+": "parallel", ".": "end" };

/**
 * `"s> a(B)=30<60 d? e. | s-a a-d d-a:no d-e@0.5"`: a start, a task of B with 30 minutes and a deadline of 60, a decision and
 * an end; then links, with conditions and probabilities. A task without parentheses belongs to A, with empty ones to nobody.
 */
function workflowOf(flow: string, { limits: _, ...more }: Rest): Workflow {
  const [steps = "", links = ""] = flow.split("|").map((part) => part.trim());
  const words = (part: string): string[] => part.split(" ").filter((word) => word !== "");
  return { steps: words(steps).map(stepOf), links: words(links).map(linkOf), ...more };
}

function stepOf(word: string): WorkflowStep {
  const match = /^(\w+)([>?+.]?)(?:\((\w*)\))?(?:=(-?\d+))?(?:<(\d+))?$/.exec(word);
  if (match === null) throw new Error(`No step: ${word}`);
  const [, id = "", kind = "", owner = "A", minutes, deadline] = match;
  return {
    id,
    ...(kind === "" ? { owner } : { kind: KINDS[kind] }),
    ...(minutes === undefined ? {} : { minutes: Number(minutes) }),
    ...(deadline === undefined ? {} : { deadlineMinutes: Number(deadline) }),
  };
}

function linkOf(word: string): WorkflowLink {
  const match = /^(\w+)-(\w+)(?::(\w*))?(?:@([\d.]+))?$/.exec(word);
  if (match === null) throw new Error(`No link: ${word}`);
  const [, from = "", to = "", condition, probability] = match;
  return {
    ...{ from, to },
    ...(condition === undefined ? {} : { condition }),
    ...(probability === undefined ? {} : { probability: Number(probability) }),
  };
}

const strict = { limits: { requireDeadline: true, requireResources: true } };
const hands = (maxHandOffs: number): Rest => ({ limits: { maxHandOffs } });
/** Ways through a decision that take 70 and 130 minutes. */
const worked = "a=40 d? b=30 c=90 | a-d d-b:x d-c";
const split = "s> p+ a=40 b=90 j+ c=10 e. | s-p p-a p-b a-j b-j j-c c-e";

/** What fires where: the ids of the place, joined; nothing if the rule is silent. */
// biome-ignore format: a table
const table: readonly Row[] = [
  ["an id twice", "WF001", ["a"], "s> a a e. | s-a a-e"],
  ["an id three times, once", "WF001", ["a"], "s> a a a e. | s-a a-e"],
  ["the first of two counts: the second would be an end", "WF021", ["a"], "s> a a. | s-a"],
  ["ids that differ in case", "WF001", [], "s> a A e. | s-a a-A A-e"],
  ["a link to nowhere", "WF002", ["a/x"], "s> a e. | s-a a-e a-x"],
  ["a link from nowhere", "WF002", ["x/a"], "s> a e. | s-a a-e x-a"],
  ["a link from nowhere to nowhere", "WF002", ["x/y"], "s> a e. | s-a a-e x-y"],
  ["a link to a method of objects", "WF002", ["a/toString"], "s> a e. | s-a a-e a-toString"],
  ["a link to nowhere is ignored: nothing follows", "WF021", ["a"], "s> a e. | s-a s-e a-x"],
  ["a link to nowhere is ignored: no split", "WF043", [], "s> a e. | s-a a-e a-x"],
  ["links to steps", "WF002", [], "s> a e. | s-a a-e"],
  ["the same link twice", "WF003", ["s/a"], "s> a e. | s-a s-a a-e"],
  ["the same link three times, once", "WF003", ["s/a"], "s> a e. | s-a s-a s-a a-e"],
  ["two ways between two steps", "WF003", ["d/e"], "s> d? e. | s-d d-e:yes d-e:no"],
  ["two ways with a condition each are a choice", "WF040", [], "s> d? e. | s-d d-e:yes d-e:no"],
  ["there and back", "WF003", [], "s> a b e. | s-a a-b b-a b-e"],
  ["the same link twice into nowhere", "WF003", [], "s> a e. | s-a a-e a-x a-x"],
  ["the same link twice is no split", "WF043", [], "s> a e. | s-a s-a a-e"],
  ["the same link twice is no choice", "WF040", ["d"], "s> d? e. | s-d d-e:yes d-e:yes"],
  ["no steps", "WF004", [""], ""],
  ["no steps but links: nothing else is checked", "WF002", [], "| a-b"],
  ["a step", "WF004", [], "a"],
  ["a circle without start", "WF010", [""], "a d? e. | a-d d-a:no d-e:yes"],
  ["a step that leads to itself", "WF010", [""], "a e. | a-a a-e"],
  ["a start within a circle", "WF010", [], "s> a | s-a a-s"],
  ["a step that nothing leads to", "WF010", [], "a e. | a-e"],
  ["a step that only an unknown one leads to", "WF010", [], "a e. | x-a a-e"],
  ["another step that nothing leads to", "WF011", ["b"], "s> a b e. | s-a a-e b-e"],
  ["the first step that nothing leads to is the start", "WF011", ["b"], "a b e. | a-e b-e"],
  ["first in the list, not first in the links", "WF011", ["b"], "a b e. | b-e a-e"],
  ["a second declared start", "WF011", [], "s> t> e. | s-e t-e"],
  ["an end that nothing leads to", "WF011", ["e"], "s> a e. | s-a"],
  ["a declared start takes the place of the first", "WF011", ["a"], "a s> e. | a-e s-e"],
  ["a circle that is never entered", "WF011", [], "s> a b e. | s-e a-b b-a"],
  ["no end and no dead end", "WF012", [""], "s> a b | s-a a-b b-a"],
  ["a dead end", "WF012", [], "s> a | s-a"],
  ["an end that cannot be reached", "WF012", [], "s> a b e. | s-a a-b b-a e-e"],
  ["a dead end that cannot be reached", "WF012", [""], "s> a b x | s-a a-b b-a"],
  ["an end that goes on", "WF012", [], "s> e. | s-e e-s"],
  ["a step that only an extra start leads to", "WF020", ["y"], "s> a e. x y | s-a a-e x-y y-e"],
  ["an extra start itself", "WF020", [], "s> a e. x | s-a a-e x-e"],
  ["a circle that is never entered, step by step", "WF020", ["a", "b"], "s> a b e. | s-e a-b b-a"],
  ["a step behind a second start", "WF020", [], "s> t> a e. | s-e t-a a-e"],
  ["no start: no step can be reached from one", "WF020", ["a", "b"], "a b | a-b b-a"],
  ["a dead end that can be reached", "WF021", ["b"], "s> d? a b e. | s-d d-a:x d-b:y a-e"],
  ["a dead end that cannot be reached", "WF021", [], "s> a e. x | s-a a-e"],
  ["a single task", "WF021", ["a"], "a"],
  ["a single start", "WF021", ["s"], "s>"],
  ["a single end", "WF021", [], "e."],
  ["a task that leads to itself alone", "WF021", [], "s> a | s-a a-a"],
  ["a loop without exit", "WF022", ["a+b"], "s> d? b a e. | s-d d-b:x d-e:y b-a a-b"],
  ["a step that leads to itself alone, without exit", "WF022", ["a"], "s> d? a e. | s-d d-a:x d-e:y a-a"],
  ["two loops without exit", "WF022", ["a+b", "c+f"], "s> d? a b c f | s-d d-a:x d-c:y a-b b-a c-f f-c"],
  ["two circles through one step are one loop", "WF022", ["a+b+c"], "s> b a c | s-b b-a a-b b-c c-b"],
  ["a loop with an end on it", "WF022", [], "s> a e. | s-a a-e e-a"],
  ["a loop without exit that is never entered", "WF022", ["a+b"], "s> a b e. | s-e a-b b-a"],
  ["a loop with an exit", "WF022", [], "s> a b e. | s-a a-b b-a b-e"],
  ["a loop whose only exit leads nowhere", "WF022", ["a+b"], "s> a b e. | s-a a-b b-a b-x"],
  ["a loop without loop", "WF022", [], "s> a b e. | s-a a-b b-e"],
  ["a loop left at a task", "WF023", ["a+b"], "s> a b e. | s-a a-b b-a b-e"],
  ["a loop left at a decision", "WF023", [], "s> a d? e. | s-a a-d d-a:x d-e:y"],
  ["a loop left at a task and at a decision", "WF023", [], "s> a d? e. | s-a a-d d-a:x d-e:y a-e"],
  ["a decision on the loop, but not at its exit", "WF023", ["a+b+d"], "s> a d? b e. | s-a a-d d-b:x d-a:y b-a b-e"],
  ["a loop left at a parallel step", "WF023", ["a+p"], "s> a p+ e. | s-a a-p p-a p-e"],
  ["a step that leads to itself and on", "WF023", ["a"], "s> a e. | s-a a-a a-e"],
  ["a loop without exit is another rule's", "WF023", [], "s> a b | s-a a-b b-a"],
  ["an end that leads on", "WF024", ["e"], "s> e. a f. | s-e e-a a-f"],
  ["an end that leads nowhere", "WF024", [], "s> e. | s-e e-x"],
  ["a start that is come back to", "WF025", ["s"], "s> a | s-a a-s"],
  ["the first step, not declared a start", "WF025", [], "a e. | a-e x-a"],
  ["a task without owner", "WF030", ["a"], "s> a() e. | s-a a-e"],
  ["a task with a blank owner", "WF030", ["a"], "", { steps: [{ id: "a", owner: " " }] }],
  ["a step without kind is a task", "WF030", ["a"], "", { steps: [{ id: "a" }] }],
  ["a declared task", "WF030", ["a"], "", { steps: [{ id: "a", kind: "task" }] }],
  ["no other step needs an owner", "WF030", [], split],
  ["a task without minutes", "WF031", ["b"], "a=0 b | a-b", { slaMinutes: 9 }],
  ["no service level", "WF031", [], "a b | a-b"],
  ["steps that are no tasks", "WF031", [], "s> d? p+ e. | s-d d-p p-e", { slaMinutes: 9 }],
  ["bad minutes are minutes", "WF031", [], "a=-1", { slaMinutes: 9 }],
  ["a task without deadline", "WF032", ["a"], "s> a e. | s-a a-e", strict],
  ["a task with deadline", "WF032", [], "s> a<9 e. | s-a a-e", strict],
  ["nobody asked for deadlines", "WF032", [], "s> a e. | s-a a-e"],
  ["a task without resources", "WF033", ["a"], "s> a e. | s-a a-e", strict],
  ["a task with an empty list of resources", "WF033", ["a"], "", { ...strict, steps: [{ id: "a", resources: [] }] }],
  ["a task with resources", "WF033", [], "", { ...strict, steps: [{ id: "a", resources: ["form"] }] }],
  ["nobody asked for resources", "WF033", [], "s> a e. | s-a a-e"],
  ["negative minutes", "WF034", ["a"], "a=-1"],
  ["negative minutes of a decision", "WF034", ["d"], "d?=-1"],
  ["endless minutes", "WF034", ["a"], "", { steps: [{ id: "a", minutes: Number.POSITIVE_INFINITY }] }],
  ["minutes that are no number", "WF034", ["a"], "", { steps: [{ id: "a", minutes: Number.NaN }] }],
  ["no minutes at all", "WF034", [], "a b=0 | a-b"],
  ["a decision with one way out", "WF040", ["d"], "s> d? e. | s-d d-e"],
  ["a decision without way out", "WF040", ["d"], "s> d? | s-d"],
  ["a decision with two ways out", "WF040", [], "s> d? a e. | s-d d-a:x d-e a-e"],
  ["two ways out without condition", "WF041", ["d"], "s> d? a e. | s-d d-a d-e a-e"],
  ["two ways out with empty conditions", "WF041", ["d"], "s> d? a e. | s-d d-a: d-e: a-e"],
  ["one default", "WF041", [], "s> d? a e. | s-d d-a:x d-e a-e"],
  ["a condition and a probability", "WF041", [], "s> d? a e. | s-d d-a:x d-e@0.5 a-e"],
  ["a probability of 0 is one", "WF041", [], "s> d? a e. | s-d d-a@0 d-e@0 a-e"],
  ["a task may lead on without conditions", "WF041", [], "s> a b e. | s-a a-b a-e b-e"],
  ["probabilities that sum to 0.9", "WF042", ["d"], "s> d? a e. | s-d d-a@0.5 d-e@0.4 a-e"],
  ["probabilities that sum to 1.1", "WF042", ["d"], "s> d? a e. | s-d d-a@0.7 d-e@0.4 a-e"],
  ["0.1 + 0.2 + 0.7", "WF042", [], "s> d? a b e. | s-d d-a@0.1 d-b@0.2 d-e@0.7 a-e b-e"],
  ["a millionth less", "WF042", [], "s> d? a e. | s-d d-a@0.5 d-e@0.499999 a-e"],
  ["more than a millionth less", "WF042", ["d"], "s> d? a e. | s-d d-a@0.5 d-e@0.4999989 a-e"],
  ["one probability is not given", "WF042", [], "s> d? a e. | s-d d-a@0.5 d-e a-e"],
  ["a single way with half a chance", "WF042", ["d"], "s> d? e. | s-d d-e@0.5"],
  ["no way out at all", "WF042", [], "s> d? | s-d"],
  ["probabilities of a task", "WF042", [], "s> a b e. | s-a a-b@0.5 a-e@0.4 b-e"],
  ["a task with two ways out", "WF043", ["a"], "s> a b e. | s-a a-b a-e b-e"],
  ["a start with two ways out", "WF043", ["s"], "s> a e. | s-a s-e a-e"],
  ["a task that leads to itself and on", "WF043", ["a"], "s> a e. | s-a a-a a-e"],
  ["a decision, a parallel step and an end", "WF043", [], "s> d? p+ e. a | s-d d-p:x d-e:y p-a p-e e-d e-a"],
  ["a parallel step with one in and one out", "WF044", ["p"], "s> p+ e. | s-p p-e"],
  ["a parallel step with one in and two out", "WF044", [], split],
  ["a parallel step with one in and none out", "WF044", [], "s> p+ | s-p"],
  ["a decision with one in and one out is another rule's", "WF044", [], "s> d? e. | s-d d-e"],
  ["even the best case takes 70", "WF050", [""], worked, { slaMinutes: 60 }],
  ["the best case takes just as long", "WF050", [], worked, { slaMinutes: 70 }],
  ["parallel ways are waited for", "WF050", [""], split, { slaMinutes: 99 }],
  ["parallel ways are done in time", "WF050", [], split, { slaMinutes: 100 }],
  ["0.1 + 0.2 is 0.3", "WF050", [], "", { steps: [{ id: "a", minutes: 0.1 }, { id: "b", minutes: 0.2 }], links: [{ from: "a", to: "b" }], slaMinutes: 0.3 }],
  ["no service level", "WF050", [], worked],
  ["minutes before a start step do not count", "WF050", [], "x=500 s> a=10 e. | x-s s-a a-e", { slaMinutes: 20 }],
  ["loops entered at two steps: no times", "WF050", [], "s>=99 d? a b e. | s-d d-a:x d-b:y a-b b-a b-e", { slaMinutes: 9 }],
  ["negative minutes make up for nothing", "WF050", [""], "a=70 b=-30 | a-b", { slaMinutes: 60 }],
  ["the worst case takes 130", "WF051", [""], worked, { slaMinutes: 100 }],
  ["the worst case takes just as long", "WF051", [], worked, { slaMinutes: 130 }],
  ["not beside an impossible one", "WF051", [], worked, { slaMinutes: 60 }],
  ["loops are not gone around", "WF051", [], "s> a=40 d? e. | s-a a-d d-a:x d-e:y", { slaMinutes: 40 }],
  ["a deadline before the earliest end", "WF052", ["b"], "a=40 b=30<69 | a-b"],
  ["a deadline at the earliest end", "WF052", [], "a=40 b=30<70 | a-b"],
  ["a deadline of a step that is never reached", "WF052", [], "s> e. a=40 b=30<10 | s-e a-b"],
  ["a deadline behind a join", "WF052", ["c"], "s> p+ a=40 b=90 j+ c=10<99 | s-p p-a p-b a-j b-j j-c"],
  ["a deadline behind a choice", "WF052", [], "s> d? a=40 b=90 c=10<50 | s-d d-a:x d-b:y a-c b-c"],
  ["two hand-offs", "WF060", [""], "a(A) b(B) c(A) e. | a-b b-c c-e", hands(1)],
  ["two hand-offs, two allowed", "WF060", [], "a(A) b(B) c(A) e. | a-b b-c c-e", hands(2)],
  ["nobody asked", "WF060", [], "a(A) b(B) c(A) e. | a-b b-c c-e"],
  ["through a decision", "WF060", [""], "a(A) d? b(B) c(B) e. | a-d d-b:x d-c:y b-e c-e", hands(0)],
  ["the quickest way changes no hands", "WF060", [], "s> d? a(A)=5 b(B)=9 c(C)=9 e. | s-d d-a:x d-b:y a-e b-c c-e", hands(0)],
  ["A, B, A", "WF061", ["b"], "a(A) b(B) c(A) e. | a-b b-c c-e"],
  ["A, B, C", "WF061", [], "a(A) b(B) c(C) e. | a-b b-c c-e"],
  ["A, B, A, B", "WF061", ["b", "c"], "a(A) b(B) c(A) f(B) e. | a-b b-c c-f f-e"],
  ["A, A, A", "WF061", [], "a b c e. | a-b b-c c-e"],
  ["A, nobody, A", "WF061", [], "a b() c e. | a-b b-c c-e"],
  ["with a decision between", "WF061", [], "a(A) b(B) d? c(A) e. | a-b b-d d-c:x d-e:y c-e"],
  ["a loop of two tasks, seen from both", "WF061", ["a", "b"], "s> a(A) b(B) e. | s-a a-b b-a b-e"],
];

const places = (findings: readonly Finding[], number: string): string[] =>
  findings
    .filter(({ code }) => workflowCatalog[code]?.catalog === number)
    .map(({ place }) => Object.values(place.ids ?? {}).join("/"));

describe("each rule of the catalog", () => {
  it.each(table.map((row) => [row[0], row[1], row] as const))("%s (%s)", (_, number, [, , firing, flow, rest = {}]) => {
    const findings = checkWorkflow(deepFreeze(workflowOf(flow, rest)), { limits: rest.limits });
    expect(places(findings, number)).toEqual(firing);
  });

  it.each(workflowRules.map(({ catalog }) => catalog))("%s has a row that fires and one that does not", (number) => {
    const rows = table.filter((row) => row[1] === number);
    expect(rows.some(([, , firing]) => firing.length > 0)).toBe(true);
    expect(rows.some(([, , firing]) => firing.length === 0)).toBe(true);
  });
});

interface Vector {
  readonly id: string;
  readonly input: { readonly workflow: Workflow; readonly limits?: WorkflowLimits };
  readonly expected: readonly {
    readonly number: string;
    readonly ids: Readonly<Record<string, string>>;
    readonly data?: Readonly<Record<string, number>>;
  }[];
}

const vectors = JSON.parse(
  readFileSync(new URL("../vectors/workflow/rules.json", import.meta.url), "utf8"),
) as readonly Vector[];

describe("worked workflows", () => {
  it.each(vectors.map((vector) => [vector.id, vector] as const))("%s", (_, { input, expected }) => {
    const found = checkWorkflow(deepFreeze(input.workflow), { limits: input.limits }).map(({ code, place, data }) => ({
      number: workflowCatalog[code]?.catalog ?? code,
      ids: place.ids ?? {},
      data,
    }));
    const keyOf = ({ number, ids }: { number: string; ids: object }): string => number + JSON.stringify(ids);
    found.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    expect(found.map(({ number, ids }) => ({ number, ids }))).toEqual(
      expected.map(({ number, ids }) => ({ number, ids })),
    );
    expected.forEach(({ data = {} }, i) => expect(found[i]?.data).toMatchObject(data));
  });
});
