import { readFileSync } from "node:fs";
import type { Finding } from "opslogic/core";
import {
  checkRaci,
  type RaciAssignment,
  type RaciLimits,
  type RaciMatrix,
  type RaciRole,
  type RaciTask,
  type RaciWorkflow,
  raciCatalog,
  raciRules,
} from "opslogic/raci";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../kpi/vectors.js";

type Rest = Partial<RaciMatrix> & { readonly workflow?: RaciWorkflow; readonly limits?: RaciLimits };
type Row = readonly [name: string, number: string, firing: readonly string[], cells: string, rest?: Rest];

/** `"t1 a:AR b:C; t2 b:A"`: a matrix of the tasks and roles that are named, in the order of their names. */
function matrixOf(text: string, { workflow: _, limits: __, ...more }: Rest): RaciMatrix {
  const assignments: RaciAssignment[] = [];
  const tasks = new Map<string, RaciTask>();
  const roles = new Map<string, RaciRole>();
  for (const row of text.split(";").map((each) => each.trim())) {
    const [task = "", ...cells] = row.split(" ");
    if (task !== "") tasks.set(task, { id: task });
    for (const cell of cells) {
      const [role = "", letters = ""] = cell.split(":");
      roles.set(role, { id: role });
      assignments.push({ task, role, letters });
    }
  }
  const list = <T>(map: Map<string, T>): T[] => [...map.keys()].sort().map((id) => map.get(id) as T);
  return { tasks: list(tasks), roles: list(roles), assignments, ...more };
}

const sixth = "t1 a:R; t2 a:R; t3 a:R; t4 a:R; t5 a:R; t6 a:R";
const decided = sixth.replaceAll("R", "A");
const steps = (...ids: string[]): RaciWorkflow["steps"] => ids.map((id) => ({ id }));
const pay: Rest = { conflicts: [["t1", "t2"]] };
const approval: Rest = { tasks: [{ id: "t1" }, { id: "t2", approves: "t1" }] };

/** What fires where: the ids of the place, joined; nothing if the rule is silent. */
// biome-ignore format: a table
const table: readonly Row[] = [
  ["a foreign letter", "RACI001", ["t1/a"], "t1 a:AX"],
  ["two foreign letters in one cell, once", "RACI001", ["t1/a"], "t1 a:XQ a:Z"],
  ["a small letter", "RACI001", ["t1/a"], "t1 a:a"],
  ["a letter of another variant", "RACI001", ["t1/a"], "t1 a:S b:AR"],
  ["the same letter where the variant has it", "RACI001", [], "t1 a:S b:AR", { variant: "RASCI" }],
  ["a foreign letter of an unknown role: the assignment is ignored", "RACI001", [], "t1 a:AR b:X", { roles: [{ id: "a" }] }],
  ["no letters at all", "RACI001", [], "t1 a:"],
  ["separators", "RACI001", [], "t1 a:A/R"],
  ["an unknown role", "RACI002", ["t1/b"], "t1 a:AR b:C", { roles: [{ id: "a" }] }],
  ["an unknown role, twice in one cell", "RACI002", ["t1/b"], "t1 a:AR b:C b:I", { roles: [{ id: "a" }] }],
  ["an unknown role that is called like a method", "RACI002", ["t1/toString"], "t1 a:AR toString:C", { roles: [{ id: "a" }] }],
  ["a known role", "RACI002", [], "t1 a:AR"],
  ["a known task", "RACI003", [], "t1 a:AR"],
  ["an unknown task", "RACI003", ["t2/a"], "t1 a:AR; t2 a:A", { tasks: [{ id: "t1" }] }],
  ["an unknown task and role", "RACI003", ["t2/b"], "t1 a:AR; t2 b:A", { tasks: [{ id: "t1" }], roles: [{ id: "a" }] }],
  ["a task twice", "RACI004", ["t1"], "t1 a:AR", { tasks: [{ id: "t1" }, { id: "t1" }, { id: "t1" }] }],
  ["a role twice", "RACI004", ["a"], "t1 a:AR", { roles: [{ id: "a" }, { id: "a" }] }],
  ["a task and a role of one name", "RACI004", [], "a a:AR"],
  ["a letter twice in one assignment", "RACI005", ["t1/a"], "t1 a:AAR"],
  ["a letter twice in two assignments", "RACI005", ["t1/a"], "t1 a:AR a:A"],
  ["different letters in two assignments", "RACI005", [], "t1 a:A a:R"],
  ["a foreign letter twice", "RACI005", [], "t1 a:ARXX"],
  ["no tasks", "RACI006", [""], "", { roles: [{ id: "a" }] }],
  ["no roles", "RACI006", [""], "t1"],
  ["both", "RACI006", [], "t1 a:AR"],
  ["no decider", "RACI101", ["t1"], "t1 a:R"],
  ["only informed", "RACI101", ["t1"], "t1 a:I"],
  ["an empty row has no decider either, but is reported as empty", "RACI101", [], "t1 a:"],
  ["no D in RAPID", "RACI101", ["t1"], "t1 a:RAPI", { variant: "RAPID" }],
  ["A does not decide in DARE", "RACI101", ["t1"], "t1 a:AE", { variant: "DARE" }],
  ["A decides in DACI", "RACI101", [], "t1 a:AD", { variant: "DACI" }],
  ["two deciders", "RACI102", ["t1"], "t1 a:A b:A c:AR"],
  ["one decider, given twice", "RACI102", [], "t1 a:A a:A"],
  ["two D in RAPID", "RACI102", ["t1"], "t1 a:D b:D", { variant: "RAPID" }],
  ["two A in RAPID agree", "RACI102", [], "t1 a:A b:A c:D", { variant: "RAPID" }],
  ["no doer", "RACI103", ["t1"], "t1 a:A"],
  ["the decider as doer", "RACI103", [], "t1 a:A", { limits: { deciderDoes: true } }],
  ["no decider who could be the doer", "RACI103", ["t1"], "t1 a:C", { limits: { deciderDoes: true } }],
  ["R does not do the work in RAPID", "RACI103", ["t1"], "t1 a:RD", { variant: "RAPID" }],
  ["R does not do the work in DARE", "RACI103", ["t1"], "t1 a:RD", { variant: "DARE" }],
  ["E does in DARE", "RACI103", [], "t1 a:DE", { variant: "DARE" }],
  ["three doers", "RACI104", [], "t1 a:R b:R c:R"],
  ["four doers", "RACI104", ["t1"], "t1 a:R b:R c:R d:AR"],
  ["four drivers are another rule's", "RACI104", [], "t1 a:D b:D c:D d:D", { variant: "DACI" }],
  ["two doers where one is the most", "RACI104", ["t1"], "t1 a:R b:R", { limits: { maxDoers: 1 } }],
  ["four consulted", "RACI105", [], "t1 a:C b:C c:C d:C"],
  ["five consulted", "RACI105", ["t1"], "t1 a:C b:C c:C d:C e:C"],
  ["six informed", "RACI106", [], "t1 a:I b:I c:I d:I e:I f:I"],
  ["seven informed", "RACI106", ["t1"], "t1 a:I b:I c:I d:I e:I f:I g:I"],
  ["nobody hears of it", "RACI107", ["t1"], "t1 a:A b:R; t2 c:ARI"],
  ["two roles only", "RACI107", [], "t1 a:A b:R"],
  ["an empty row", "RACI107", [], "t1 a: b: c:"],
  ["advice in DARE is asking", "RACI107", [], "t1 a:D b:E c:A", { variant: "DARE" }],
  ["C beside A", "RACI108", ["t1/a"], "t1 a:AC b:R"],
  ["I beside R", "RACI108", ["t1/b"], "t1 a:A b:RI"],
  ["C with I", "RACI108", ["t1/b"], "t1 a:AR b:CI"],
  ["C beside A from two assignments", "RACI108", ["t1/a"], "t1 a:A b:R a:C"],
  ["A with R", "RACI108", [], "t1 a:AR"],
  ["S beside R", "RACI108", [], "t1 a:ARS", { variant: "RASCI" }],
  ["I beside P in RAPID", "RACI108", ["t1/a"], "t1 a:PI b:D", { variant: "RAPID" }],
  ["A and R beside D in RAPID", "RACI108", [], "t1 a:DAR b:P", { variant: "RAPID" }],
  ["A beside E in DARE", "RACI108", ["t1/a"], "t1 a:AE b:D", { variant: "DARE" }],
  ["C beside the driver", "RACI108", ["t1/a"], "t1 a:DC b:A", { variant: "DACI" }],
  ["an empty row", "RACI109", ["t2"], "t1 a:AR; t2"],
  ["a row of foreign letters", "RACI109", ["t1"], "t1 a:X"],
  ["a row of O in CAIRO", "RACI109", ["t1"], "t1 a:O", { variant: "CAIRO" }],
  ["a row with an I", "RACI109", [], "t1 a:I"],
  ["a row of unknown roles", "RACI109", ["t1"], "t1 b:AR", { roles: [{ id: "a" }] }],
  ["an external decider", "RACI110", ["t1/a"], "t1 a:AR", { roles: [{ id: "a", kind: "external" }] }],
  ["an external doer", "RACI110", [], "t1 a:R", { roles: [{ id: "a", kind: "external" }] }],
  ["A of an external role in RAPID", "RACI110", [], "t1 a:A", { variant: "RAPID", roles: [{ id: "a", kind: "external" }] }],
  ["a vacant decider", "RACI111", ["t1/a"], "t1 a:A", { roles: [{ id: "a", active: false }] }],
  ["a vacant doer", "RACI111", ["t1/a"], "t1 a:R", { roles: [{ id: "a", active: false }] }],
  ["a vacant role consulted", "RACI111", [], "t1 a:C", { roles: [{ id: "a", active: false }] }],
  ["an active role", "RACI111", [], "t1 a:AR", { roles: [{ id: "a", active: true }] }],
  ["two drivers", "RACI112", ["t1"], "t1 a:D b:D c:A", { variant: "DACI" }],
  ["two doers elsewhere", "RACI112", [], "t1 a:R b:R"],
  ["a vacant role consulted", "RACI113", ["t1/a"], "t1 a:C", { roles: [{ id: "a", active: false }] }],
  ["a vacant role in support", "RACI113", ["t1/a"], "t1 a:S", { variant: "RASCI", roles: [{ id: "a", active: false }] }],
  ["a vacant role that signs", "RACI113", [], "t1 a:S", { variant: "RACI-VS", roles: [{ id: "a", active: false }] }],
  ["a vacant decider", "RACI113", [], "t1 a:A", { roles: [{ id: "a", active: false }] }],
  ["support without doer", "RACI120", ["t1"], "t1 a:A b:S", { variant: "RASCI" }],
  ["support with doer", "RACI120", [], "t1 a:AR b:S", { variant: "RASCI" }],
  ["support of a decider who counts as doer", "RACI120", [], "t1 a:A b:S", { variant: "RASCI", limits: { deciderDoes: true } }],
  ["a signatory is no support", "RACI120", [], "t1 a:A b:S", { variant: "RACI-VS" }],
  ["V with R", "RACI121", ["t1/a"], "t1 a:RV b:A", { variant: "RACI-VS" }],
  ["V with A", "RACI121", [], "t1 a:AV b:R", { variant: "RACI-VS" }],
  ["V and R apart", "RACI121", [], "t1 a:AR b:V", { variant: "RACI-VS" }],
  ["O with C", "RACI122", ["t1/b"], "t1 a:AR b:OC", { variant: "CAIRO" }],
  ["O alone", "RACI122", [], "t1 a:AR b:O", { variant: "CAIRO" }],
  ["O with a foreign letter", "RACI122", [], "t1 a:AR b:OX", { variant: "CAIRO" }],
  ["a role without letter", "RACI201", ["b"], "t1 a:AR b:"],
  ["a role with O only", "RACI201", ["b"], "t1 a:AR b:O", { variant: "CAIRO" }],
  ["a role with I only", "RACI201", [], "t1 a:AR b:I"],
  ["a role with I only", "RACI202", ["b"], "t1 a:AR b:I"],
  ["a role with O only", "RACI202", [], "t1 a:AR b:O", { variant: "CAIRO" }],
  ["a role in support", "RACI202", ["b"], "t1 a:AR b:S", { variant: "RASCI" }],
  ["six tasks", "RACI203", [], sixth],
  ["seven tasks", "RACI203", ["a"], `${sixth}; t7 a:R`],
  ["seven decisions are another rule's", "RACI203", [], `${decided}; t7 a:A`],
  ["six decisions", "RACI204", [], decided],
  ["seven decisions", "RACI204", ["a"], `${decided}; t7 a:A`],
  ["no capacity", "RACI205", [], "t1 a:AR", { tasks: [{ id: "t1", effort: 9 }] }],
  ["a capacity of nothing", "RACI205", ["a"], "t1 a:AR", { tasks: [{ id: "t1", effort: 1 }], roles: [{ id: "a", capacity: 0 }] }],
  ["no effort", "RACI205", [], "t1 a:AR", { roles: [{ id: "a", capacity: 0 }] }],
  ["a third and two thirds", "RACI205", [], "t1 a:R b:R c:R", { tasks: [{ id: "t1", effort: 0.3 }], roles: [{ id: "a", capacity: 0.1 }, { id: "b" }, { id: "c" }] }],
  ["deciding takes no effort", "RACI205", [], "t1 a:A", { tasks: [{ id: "t1", effort: 9 }], roles: [{ id: "a", capacity: 1 }] }],
  ["on five of five tasks", "RACI206", ["a"], "t1 a:I; t2 a:I; t3 a:C; t4 a:A; t5 a:R"],
  ["on four of four tasks", "RACI206", [], "t1 a:I; t2 a:I; t3 a:C; t4 a:A"],
  ["on five of five, once out of the loop", "RACI206", [], "t1 a:I; t2 a:I; t3 a:C; t4 a:A; t5 a:O", { variant: "CAIRO" }],
  ["both of a pair in one role", "RACI301", ["a/t1/t2"], "t1 a:A; t2 a:R", pay],
  ["the pair given both ways", "RACI301", ["a/t1/t2"], "t1 a:A; t2 a:R", { conflicts: [["t1", "t2"], ["t2", "t1"]] }],
  ["one of the pair only consulted", "RACI301", [], "t1 a:A; t2 a:C", pay],
  ["a pair with an unknown task", "RACI301", [], "t1 a:A", pay],
  ["a pair of a task with itself", "RACI301", [], "t1 a:A", { conflicts: [["t1", "t1"]] }],
  ["both of a pair in one person", "RACI302", ["p/t1/t2"], "t1 a:A; t2 b:R", { ...pay, people: [{ id: "p", roles: ["a", "b"] }] }],
  ["a person who stands in the list twice", "RACI302", ["p/t1/t2"], "t1 a:A; t2 b:R", { ...pay, people: [{ id: "p", roles: ["a"] }, { id: "p", roles: ["b"] }] }],
  ["a role explains it", "RACI302", [], "t1 a:A; t2 a:R b:R", { ...pay, people: [{ id: "p", roles: ["a", "b"] }] }],
  ["a role that the person does not fill explains nothing", "RACI302", ["p/t1/t2"], "t1 a:A c:R; t2 b:R c:A", { ...pay, people: [{ id: "p", roles: ["a", "b"] }] }],
  ["two people", "RACI302", [], "t1 a:A; t2 b:R", { ...pay, people: [{ id: "p", roles: ["a"] }, { id: "q", roles: ["b"] }] }],
  ["a doer who approves", "RACI303", ["t1/t2"], "t1 a:R; t2 a:A", approval],
  ["a doer who carries the approval out", "RACI303", ["t1/t2"], "t1 a:R; t2 a:R", approval],
  ["a decider who approves", "RACI303", [], "t1 a:A; t2 a:A", approval],
  ["a doer who is consulted", "RACI303", [], "t1 a:R; t2 a:C", approval],
  ["a person who does and approves", "RACI303", ["t1/t2"], "t1 a:R; t2 b:A", { ...approval, people: [{ id: "p", roles: ["a", "b"] }] }],
  ["an approval of nothing known", "RACI303", [], "t2 a:AR", { tasks: [{ id: "t2", approves: "t1" }] }],
  ["a role that nobody fills", "RACI304", ["a"], "t1 a:R b:A", { people: [{ id: "p", roles: ["b", "ghost"] }] }],
  ["a role that only hears, filled by nobody", "RACI304", [], "t1 b:AR a:I", { people: [{ id: "p", roles: ["b"] }] }],
  ["no people given", "RACI304", [], "t1 a:AR"],
  ["an empty list of people", "RACI304", [], "t1 a:AR", { people: [] }],
  ["a decider with one person", "RACI305", ["a"], "t1 a:A", { people: [{ id: "p", roles: ["a", "a"] }], limits: { requireBackup: true } }],
  ["nobody asked for a backup", "RACI305", [], "t1 a:A", { people: [{ id: "p", roles: ["a"] }] }],
  ["a decider with two", "RACI305", [], "t1 a:A", { people: [{ id: "p", roles: ["a"] }, { id: "q", roles: ["a"] }], limits: { requireBackup: true } }],
  ["a doer with one", "RACI305", [], "t1 a:R", { people: [{ id: "p", roles: ["a"] }], limits: { requireBackup: true } }],
  ["a step without row", "RACI401", ["t2"], "t1 a:AR", { workflow: { steps: steps("t1", "t2", "t2"), links: [] } }],
  ["steps without work", "RACI401", [], "t1 a:AR", { workflow: { steps: [{ id: "s", kind: "start" }, { id: "e", kind: "end" }, { id: "p", kind: "parallel" }], links: [] } }],
  ["a decision without row", "RACI401", ["d"], "t1 a:AR", { workflow: { steps: [{ id: "d", kind: "decision" }], links: [] } }],
  ["a row that names its step", "RACI401", [], "t1 a:AR", { tasks: [{ id: "t1", step: "s1" }], workflow: { steps: steps("s1"), links: [] } }],
  ["a row without step", "RACI402", ["t2"], "t1 a:AR; t2 a:AR", { workflow: { steps: steps("t1"), links: [] } }],
  ["no workflow", "RACI402", [], "t1 a:AR"],
  ["a hand-off to somebody new", "RACI403", ["t1/t2"], "t1 a:AR; t2 b:AR", { workflow: { steps: steps("t1", "t2"), links: [{ from: "t1", to: "t2" }, { from: "t1", to: "t2" }] } }],
  ["a hand-off to somebody informed", "RACI403", [], "t1 a:AR b:I; t2 b:AR", { workflow: { steps: steps("t1", "t2"), links: [{ from: "t1", to: "t2" }] } }],
  ["a new decider is no new doer", "RACI403", [], "t1 a:AR; t2 a:R b:A", { workflow: { steps: steps("t1", "t2"), links: [{ from: "t1", to: "t2" }] } }],
  ["one of two doers is new", "RACI403", ["t1/t2"], "t1 a:AR; t2 a:AR b:R", { workflow: { steps: steps("t1", "t2"), links: [{ from: "t1", to: "t2" }] } }],
  ["a hand-off to somebody out of the loop", "RACI403", ["t1/t2"], "t1 a:AR b:O; t2 b:AR", { variant: "CAIRO", workflow: { steps: steps("t1", "t2"), links: [{ from: "t1", to: "t2" }] } }],
  ["a step that is spread over two rows", "RACI403", [], "t1 a:AR; t2 b:AR; t3 b:AR", { tasks: [{ id: "t1", step: "s" }, { id: "t2", step: "s" }, { id: "t3" }], workflow: { steps: steps("s", "t3"), links: [{ from: "s", to: "t3" }] } }],
  ["a link from a step without row", "RACI403", [], "t2 b:AR", { workflow: { steps: steps("t1", "t2"), links: [{ from: "t1", to: "t2" }] } }],
];

const places = (findings: readonly Finding[], number: string): string[] =>
  findings
    .filter(({ code }) => raciCatalog[code]?.catalog === number)
    .map(({ place }) => Object.values(place.ids ?? {}).join("/"));

describe("each rule of the catalog", () => {
  it.each(table.map((row) => [row[0], row[1], row] as const))(
    "%s (%s)",
    (_, number, [, , firing, cells, rest = {}]) => {
      const { workflow, limits } = rest;
      const findings = checkRaci(deepFreeze(matrixOf(cells, rest)), { workflow, limits });
      expect(places(findings, number)).toEqual(firing);
    },
  );

  it("has a row that fires and a row that does not", () => {
    for (const { catalog } of raciRules) {
      const rows = table.filter(([, number]) => number === catalog);
      expect([
        catalog,
        rows.some(([, , firing]) => firing.length > 0),
        rows.some(([, , firing]) => firing.length === 0),
      ]).toEqual([...[catalog, true, true]]);
    }
  });
});

interface Vector {
  readonly id: string;
  readonly input: { readonly matrix: RaciMatrix };
  readonly expected: readonly {
    readonly number: string;
    readonly ids: Readonly<Record<string, string>>;
    readonly data?: Readonly<Record<string, number>>;
  }[];
}

const vectors = JSON.parse(
  readFileSync(new URL("../vectors/raci/rules.json", import.meta.url), "utf8"),
) as readonly Vector[];

describe("worked matrices", () => {
  it.each(vectors.map((vector) => [vector.id, vector] as const))("%s", (_, { input, expected }) => {
    const findings = [...checkRaci(deepFreeze(input.matrix))].sort((a, b) => {
      const [one = "", other = ""] = [a, b].map(({ code }) => raciCatalog[code]?.catalog);
      return one < other ? -1 : one > other ? 1 : 0;
    });
    expect(findings.map(({ code, place: { ids } }) => ({ number: raciCatalog[code]?.catalog, ids }))).toEqual(
      expected.map(({ number, ids }) => ({ number, ids })),
    );
    expected.forEach(({ data = {} }, i) => expect(findings[i]?.data).toMatchObject(data));
  });
});
