/**
 * The catalog once more, as slow and plain as it can be said: objects, filters and sets of letters. It shares nothing
 * with the library but the types of its input.
 * @module
 */
import type { RaciAssignment, RaciLimits, RaciMatrix, RaciTask, RaciWorkflow } from "opslogic/raci";

/** Number in the catalog, and what it is about. */
export type Said = readonly [number: string, ids: Readonly<Record<string, string>>];

interface Letters {
  readonly all: string;
  readonly decides: string;
  readonly does: string;
  readonly supports?: string;
  readonly asked?: string;
  readonly told?: string;
  readonly redundant: string;
}

const VARIANTS: Readonly<Record<string, Letters>> = {
  RACI: { all: "RACI", decides: "A", does: "R", asked: "C", told: "I", redundant: "CI" },
  RASCI: { all: "RASCI", decides: "A", does: "R", supports: "S", asked: "C", told: "I", redundant: "CI" },
  "RACI-VS": { all: "RACIVS", decides: "A", does: "R", asked: "C", told: "I", redundant: "CI" },
  CAIRO: { all: "CAIRO", decides: "A", does: "R", asked: "C", told: "I", redundant: "CI" },
  DACI: { all: "DACI", decides: "A", does: "D", asked: "C", told: "I", redundant: "CI" },
  RAPID: { all: "RAPID", decides: "D", does: "P", asked: "I", redundant: "I" },
  DARE: { all: "DARE", decides: "D", does: "E", asked: "A", redundant: "A" },
};

const DEFAULTS = {
  ...{ maxDoers: 3, maxConsulted: 4, maxInformed: 6, maxTasksDone: 6, maxTasksDecided: 6 },
  ...{ fullColumnFromTasks: 5, isolationFromRoles: 3, requireBackup: false, deciderDoes: false },
};

const firsts = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  list.filter((each, i) => list.findIndex(({ id }) => id === each.id) === i);

/** What the catalog says of a matrix. */
export function naiveCatalog(
  matrix: RaciMatrix,
  options: { readonly limits?: RaciLimits | undefined; readonly workflow?: RaciWorkflow | undefined } = {},
): Said[] {
  const name = matrix.variant === undefined ? "RACI" : String(matrix.variant);
  const v = VARIANTS[name] as Letters;
  const limits = { ...DEFAULTS, ...options.limits } as typeof DEFAULTS;
  const tasks = firsts(matrix.tasks);
  const roles = firsts(matrix.roles);
  if (tasks.length === 0 || roles.length === 0) return [["RACI006", {}]];
  const said: Said[] = [];
  const say = (number: string, ids: Said[1]): void => {
    if (!said.some(([other, known]) => other === number && JSON.stringify(known) === JSON.stringify(ids)))
      said.push([number, ids]);
  };

  // Structure
  for (const { id } of matrix.tasks)
    if (matrix.tasks.filter((x) => x.id === id).length > 1) say("RACI004", { task: id });
  for (const { id } of matrix.roles)
    if (matrix.roles.filter((x) => x.id === id).length > 1) say("RACI004", { role: id });
  const isTask = (id: string): boolean => tasks.some((x) => x.id === id);
  const isRole = (id: string): boolean => roles.some((x) => x.id === id);
  for (const { task, role } of matrix.assignments) {
    if (!isRole(role)) say("RACI002", { task, role });
    if (!isTask(task)) say("RACI003", { task, role });
  }
  const kept = matrix.assignments.filter(({ task, role }) => isTask(task) && isRole(role));
  const written = (task: string, role: string): string[] =>
    kept.filter((x: RaciAssignment) => x.task === task && x.role === role).flatMap((x) => [...x.letters]);
  const cell = (task: string, role: string): string =>
    [...v.all].filter((letter) => written(task, role).includes(letter)).join("");
  for (const { id: task } of tasks) {
    for (const { id: role } of roles) {
      const letters = written(task, role);
      if (letters.some((letter) => !v.all.includes(letter))) say("RACI001", { task, role });
      if ([...v.all].some((letter) => letters.filter((x) => x === letter).length > 1)) say("RACI005", { task, role });
    }
  }

  const holders = (task: string, ...letters: (string | undefined)[]): string[] =>
    roles.map(({ id }) => id).filter((role) => letters.some((x) => x !== undefined && cell(task, role).includes(x)));
  const involved = (task: string, role: string): boolean => cell(task, role).replace(/O/g, "") !== "";

  // Rows
  for (const { id: task } of tasks) {
    const deciders = holders(task, v.decides);
    const doers = holders(task, v.does);
    const asDoers = limits.deciderDoes ? [...doers, ...deciders] : doers;
    const asked = holders(task, v.asked);
    const told = holders(task, v.told);
    const empty = roles.every(({ id }) => !involved(task, id));
    if (empty) say("RACI109", { task });
    if (!empty && deciders.length === 0) say("RACI101", { task });
    if (deciders.length > 1) say("RACI102", { task });
    if (!empty && asDoers.length === 0) say("RACI103", { task });
    if (name !== "DACI" && doers.length > limits.maxDoers) say("RACI104", { task });
    if (asked.length > limits.maxConsulted) say("RACI105", { task });
    if (told.length > limits.maxInformed) say("RACI106", { task });
    if (!empty && asked.length + told.length === 0 && roles.length >= limits.isolationFromRoles)
      say("RACI107", { task });
    if (name === "DACI" && doers.length > 1) say("RACI112", { task });
    if (holders(task, v.supports).length > 0 && asDoers.length === 0) say("RACI120", { task });
  }

  // Cells
  for (const { id: task } of tasks) {
    for (const { id: role, kind, active } of roles) {
      const letters = cell(task, role);
      const has = (letter: string | undefined): boolean => letter !== undefined && letters.includes(letter);
      const strong = has(v.decides) || has(v.does);
      if ((strong && [...v.redundant].some(has)) || (has("C") && has("I") && name !== "RAPID"))
        say("RACI108", { task, role });
      if (kind === "external" && has(v.decides)) say("RACI110", { task, role });
      if (active === false && strong) say("RACI111", { task, role });
      if (active === false && (has(v.asked) || has(v.told) || has(v.supports))) say("RACI113", { task, role });
      if (name === "RACI-VS" && has("V") && has("R")) say("RACI121", { task, role });
      if (name === "CAIRO" && has("O") && letters !== "O") say("RACI122", { task, role });
    }
  }

  // Columns
  const tasksOf = (role: string, letter: string): RaciTask[] =>
    tasks.filter(({ id }) => cell(id, role).includes(letter));
  for (const { id: role, capacity } of roles) {
    const decides = tasksOf(role, v.decides);
    const does = tasksOf(role, v.does);
    const on = tasks.filter(({ id }) => involved(id, role));
    if (on.length === 0) say("RACI201", { role });
    if (on.length > 0 && decides.length + does.length === 0) say("RACI202", { role });
    if (does.length > limits.maxTasksDone) say("RACI203", { role });
    if (decides.length > limits.maxTasksDecided) say("RACI204", { role });
    // In sixtieths, so that efforts in whole numbers stay whole for up to six doers.
    const carried = does.map(({ id, effort = 0 }) => (effort * 60) / holders(id, v.does).length);
    if (capacity !== undefined && carried.reduce((a, b) => a + b, 0) > capacity * 60) say("RACI205", { role });
    if (on.length === tasks.length && tasks.length >= limits.fullColumnFromTasks) say("RACI206", { role });
  }

  // Duties
  const people = matrix.people ?? [];
  const acts = (task: string, role: string): boolean => holders(task, v.decides, v.does).includes(role);
  const fills = (person: string): string[] => people.filter(({ id }) => id === person).flatMap((x) => [...x.roles]);
  const pairs = (matrix.conflicts ?? []).filter(([a, b]) => a !== b && isTask(a) && isTask(b));
  pairs.forEach(([task, other], i) => {
    if (pairs.slice(0, i).some(([a, b]) => (a === task && b === other) || (a === other && b === task))) return;
    const both = roles.map(({ id }) => id).filter((role) => acts(task, role) && acts(other, role));
    for (const role of both) say("RACI301", { role, task, other });
    for (const { id: person } of people) {
      const own = fills(person);
      const explained = own.some((role) => both.includes(role));
      if (!explained && own.some((role) => acts(task, role)) && own.some((role) => acts(other, role)))
        say("RACI302", { person, task, other });
    }
  });
  for (const { id: approval, approves: task } of tasks) {
    if (task === undefined || !isTask(task)) continue;
    const does = (role: string): boolean => holders(task, v.does).includes(role);
    const sameRole = roles.some(({ id }) => does(id) && acts(approval, id));
    const samePerson = people.some(({ id }) => fills(id).some(does) && fills(id).some((role) => acts(approval, role)));
    if (sameRole || samePerson) say("RACI303", { task, approval });
  }
  for (const { id: role } of roles) {
    const filledBy = new Set(people.filter((x) => x.roles.includes(role)).map(({ id }) => id)).size;
    const decides = tasksOf(role, v.decides).length;
    const acting = decides + tasksOf(role, v.does).length;
    if (people.length > 0 && acting > 0 && filledBy === 0) say("RACI304", { role });
    if (limits.requireBackup && decides > 0 && filledBy === 1) say("RACI305", { role });
  }

  // Workflow
  const { workflow } = options;
  if (workflow === undefined) return said;
  const rowsOf = (step: string): string[] => tasks.filter((x) => (x.step ?? x.id) === step).map(({ id }) => id);
  for (const { id: step, kind } of firsts(workflow.steps)) {
    if (!["start", "end", "parallel"].includes(kind ?? "task") && rowsOf(step).length === 0) say("RACI401", { step });
  }
  for (const { id: task, step = task } of tasks) {
    if (!workflow.steps.some(({ id }) => id === step)) say("RACI402", { task });
  }
  for (const { from, to } of workflow.links) {
    if (rowsOf(from).length === 0 || rowsOf(to).length === 0) continue;
    const next = rowsOf(to).flatMap((task) => holders(task, v.does));
    if (next.some((role) => rowsOf(from).every((task) => !involved(task, role)))) say("RACI403", { from, to });
  }
  return said;
}
