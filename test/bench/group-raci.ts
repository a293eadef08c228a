/**
 * How long does it take to check a matrix by all rules, beside the usual way of counting for four of them, and how does
 * the time grow with the assignments?
 * @module
 */
import type { Finding } from "opslogic/core";
import { checkRaci, type RaciAssignment, type RaciMatrix } from "opslogic/raci";
import { randomFrom } from "./data.js";
import { best, measure, type Rounds } from "./measure.js";
import type { Report } from "./report.js";

/** All rules in at most twice the time of the four. */
const MOST_OF_PEER = 2;
/** What the time grows with: 1 is linear. */
const MOST_EXPONENT = 1.2;
const CELLS_PER_TASK = 10;
const ROLES = 400;
/** The limit of tasks that one role does. */
const MOST_TASKS = 6;
/** One cell in so many has another letter than it should. */
const WRONG_ONE_IN = 50;
const WRONG_LETTERS = ["A", "R", "C", "I", "AR", "RC", "CI"] as const;

/** A matrix of mostly sound rows: one decides, one does, three are asked, the others told. */
export function drawMatrix(count: number): RaciMatrix {
  const random = randomFrom(20_260_115);
  const below = (limit: number): number => Math.floor(random() * limit);
  const assignments: RaciAssignment[] = [];
  const tasks = Array.from({ length: count / CELLS_PER_TASK }, (_, task) => {
    const first = below(ROLES);
    for (let cell = 0; cell < CELLS_PER_TASK; cell++) {
      const usual = cell === 0 ? "A" : cell === 1 ? "R" : cell < 5 ? "C" : "I";
      const letters = below(WRONG_ONE_IN) === 0 ? (WRONG_LETTERS[below(WRONG_LETTERS.length)] as string) : usual;
      assignments.push({ task: `task-${task}`, role: `role-${(first + cell * 7) % ROLES}`, letters });
    }
    return { id: `task-${task}` };
  });
  return { tasks, roles: Array.from({ length: ROLES }, (_, role) => ({ id: `role-${role}` })), assignments };
}

/** A finding as the peer has it: the rule and the id of the task or role. */
type Counted = readonly [code: string, id: string];

/** The usual way: group by task and by role, then filter each group. */
export function groupAndFilter({ tasks, roles, assignments }: RaciMatrix): readonly Counted[] {
  const byTask = new Map<string, RaciAssignment[]>();
  const byRole = new Map<string, RaciAssignment[]>();
  for (const assignment of assignments) {
    const row = byTask.get(assignment.task);
    if (row === undefined) byTask.set(assignment.task, [assignment]);
    else row.push(assignment);
    const column = byRole.get(assignment.role);
    if (column === undefined) byRole.set(assignment.role, [assignment]);
    else column.push(assignment);
  }
  const found: Counted[] = [];
  for (const { id } of tasks) {
    const row = byTask.get(id) ?? [];
    const deciders = row.filter(({ letters }) => letters.includes("A"));
    const doers = row.filter(({ letters }) => letters.includes("R"));
    if (deciders.length === 0) found.push(["raci/no-decider", id]);
    if (deciders.length > 1) found.push(["raci/several-deciders", id]);
    if (doers.length === 0) found.push(["raci/no-doer", id]);
  }
  for (const { id } of roles) {
    const does = (byRole.get(id) ?? []).filter(({ letters }) => letters.includes("R"));
    if (does.length > MOST_TASKS) found.push(["raci/does-too-much", id]);
  }
  return found;
}

/** A matrix checked by all rules, beside its counts by hand. */
export async function compareRaci(report: Report, count: number, rounds: Rounds): Promise<void> {
  report.heading(`a matrix of ${count.toLocaleString("en-US")} assignments`);
  const matrix = drawMatrix(count);
  const found = await measure(
    [
      { name: "ours", run: () => checkRaci(matrix) },
      { name: "maps", run: () => groupAndFilter(matrix) },
    ],
    rounds,
  );
  report.line({
    input: `${count.toLocaleString("en-US")} assignments, all 36 rules`,
    peer: "Maps and filters, four rules",
    ours: found.get("ours"),
    theirs: found.get("maps"),
    ceiling: MOST_OF_PEER,
  });
  const findings = found.get("ours")?.answer as readonly Finding[];
  const counted = found.get("maps")?.answer as readonly Counted[];
  const codes = new Set(counted.map(([code]) => code));
  const wanted = counted.map((each) => each.join(" ")).sort();
  const given = findings
    .filter(({ code }) => codes.has(code))
    .map(({ code, place }) => `${code} ${Object.values(place.ids ?? {}).join()}`)
    .sort();
  const same = wanted.length === given.length && wanted.every((each, i) => each === given[i]);
  if (!same) report.fail(`${given.length} findings of the counting rules, ${wanted.length} counted by hand`);
  else
    report.fact(
      `ours, matrix: ${findings.length.toLocaleString("en-US")} findings, the ${given.length.toLocaleString("en-US")} of the counting rules as by hand`,
    );
}

/** Matrices of doubling size. */
export async function compareRaciLengths(report: Report, most: number, rounds: Rounds): Promise<void> {
  report.heading(`matrices of up to ${most.toLocaleString("en-US")} assignments, doubled`);
  const times: number[] = [];
  for (const count of [most / 8, most / 4, most / 2, most]) {
    const matrix = drawMatrix(count);
    const ours = (await measure([{ name: "ours", run: () => checkRaci(matrix) }], rounds)).get("ours");
    if (ours !== undefined) times.push(best(ours));
  }
  const [first = Number.NaN, last = Number.NaN] = [times[0], times.at(-1)];
  const exponent = Math.log2(last / first) / (times.length - 1);
  const verdict = exponent <= MOST_EXPONENT ? "ok" : "over";
  console.log(`  ${times.map((time) => time.toFixed(1)).join(", ")} ms`);
  report.fact(
    `matrix: time grows with assignments to the power of ${exponent.toFixed(2)}, at most ${MOST_EXPONENT}: ${verdict}`,
  );
}
