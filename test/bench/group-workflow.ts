/**
 * How does the time to check a workflow by all rules grow with its links, and are the findings those that Maps give?
 * @module
 */
import type { Finding } from "opslogic/core";
import { checkWorkflow, type StepKind, type Workflow, type WorkflowLink, type WorkflowStep } from "opslogic/workflow";
import { randomFrom } from "./data.js";
import { best, measure, type Rounds } from "./measure.js";
import type { Report } from "./report.js";

/** What the time grows with: 1 is linear. */
const MOST_EXPONENT = 1.2;
const LINKS_PER_STEP = 3;
const ROLES = 40;
/** One task in so many has no owner. */
const NO_OWNER_ONE_IN = 50;
const KINDS: readonly (StepKind | undefined)[] = [
  ...[undefined, undefined, undefined, undefined, undefined, undefined, undefined],
  ...(["decision", "parallel", "end"] as const),
];

/** Where the links of a step lead: anywhere, so that nearly all is one loop; or onward, so that there are lead times. */
type Shape = "anywhere" | "onward";

/** A workflow of links at random. */
export function drawWorkflow(count: number, shape: Shape): Workflow {
  const random = randomFrom(20_260_123);
  const below = (limit: number): number => Math.floor(random() * limit);
  const links: WorkflowLink[] = [];
  const steps = Array.from({ length: count }, (_, at): WorkflowStep => {
    const kind = at === 0 ? "start" : at === count - 1 ? "end" : KINDS[below(KINDS.length)];
    for (let link = 0; link < LINKS_PER_STEP; link++) {
      const target = shape === "anywhere" ? below(count) : at + 1 + below(Math.min(1000, count - at));
      links.push({ from: `step-${at}`, to: `step-${Math.min(target, count - 1)}`, condition: `case ${link}` });
    }
    if (kind !== undefined) return { id: `step-${at}`, kind };
    const owner = below(NO_OWNER_ONE_IN) === 0 ? undefined : `role-${below(ROLES)}`;
    return { id: `step-${at}`, owner, minutes: 1 + below(60), deadlineMinutes: 500_000 };
  });
  return { steps, links, slaMinutes: 60 };
}

/** Steps one after the other. */
function drawChain(count: number): Workflow {
  const steps = Array.from({ length: count }, (_, at) => ({ id: `step-${at}`, owner: "role", minutes: 1 }));
  const links = steps.slice(1).map(({ id }, at) => ({ from: `step-${at}`, to: id }));
  return { steps, links, slaMinutes: count };
}

/** A finding as the peer has it. */
type Counted = readonly [code: string, id: string];

/** The usual way: Maps of the links of each step, a queue for what can be reached. */
export function mapAndQueue({ steps, links }: Workflow): readonly Counted[] {
  const outgoing = new Map(steps.map(({ id }) => [id, [] as string[]]));
  const incoming = new Map(steps.map(({ id }) => [id, 0]));
  const found: Counted[] = [];
  for (const { from, to } of links) {
    const list = outgoing.get(from) ?? [];
    const before = list.filter((each) => each === to).length;
    if (before === 1) found.push(["workflow/duplicate-link", `${from},${to}`]);
    list.push(to);
    incoming.set(to, (incoming.get(to) ?? 0) + 1);
  }
  const starts = steps.filter(({ kind }) => kind === "start").map(({ id }) => id);
  const reached = new Set(starts);
  for (const id of reached) for (const next of outgoing.get(id) ?? []) reached.add(next);
  for (const { id, kind = "task", owner } of steps) {
    const [ins, outs] = [incoming.get(id) ?? 0, outgoing.get(id)?.length ?? 0];
    if (ins === 0 && kind !== "start") found.push(["workflow/extra-start", id]);
    if (ins > 0 && !reached.has(id)) found.push(["workflow/unreachable-step", id]);
    if (reached.has(id) && kind !== "end" && outs === 0) found.push(["workflow/dead-end", id]);
    if (kind === "end" && outs > 0) found.push(["workflow/end-goes-on", id]);
    if (kind === "start" && ins > 0) found.push(["workflow/start-is-entered", id]);
    if (kind === "task" && owner === undefined) found.push(["workflow/no-owner", id]);
    if ((kind === "task" || kind === "start") && outs > 1) found.push(["workflow/implicit-split", id]);
  }
  return found;
}

const COUNTED: ReadonlySet<string> = new Set(
  ["duplicate-link", "extra-start", "unreachable-step", "dead-end", "end-goes-on", "start-is-entered", "no-owner"]
    .concat("implicit-split")
    .map((code) => `workflow/${code}`),
);

/** A workflow checked by all rules, beside what Maps say of eight. */
export async function compareWorkflow(report: Report, count: number, rounds: Rounds): Promise<void> {
  for (const shape of ["anywhere", "onward"] as const) {
    report.heading(`a workflow of ${count.toLocaleString("en-US")} steps, links leading ${shape}`);
    const workflow = drawWorkflow(count, shape);
    const found = await measure(
      [
        { name: "ours", run: () => checkWorkflow(workflow) },
        { name: "maps", run: () => mapAndQueue(workflow) },
      ],
      rounds,
    );
    const [ours, theirs] = [found.get("ours"), found.get("maps")];
    const size = `${count.toLocaleString("en-US")} steps, ${workflow.links.length.toLocaleString("en-US")} links`;
    report.line({ input: `${size} ${shape}, all 28 rules`, peer: "Maps, eight rules", ours, theirs, ceiling: null });
    const findings = ours?.answer as readonly Finding[];
    const given = findings
      .filter(({ code }) => COUNTED.has(code))
      .map(({ code, place }) => `${code} ${Object.values(place.ids ?? {}).join()}`)
      .sort();
    const wanted = (theirs?.answer as readonly Counted[]).map((each) => each.join(" ")).sort();
    const same = wanted.length === given.length && wanted.every((each, i) => each === given[i]);
    if (!same) report.fail(`workflow ${shape}: ${given.length} findings of eight rules, ${wanted.length} by Maps`);
    else
      report.fact(
        `ours, workflow ${shape}: ${findings.length.toLocaleString("en-US")} findings, the ${given.length.toLocaleString("en-US")} of eight rules as by Maps`,
      );
  }
}

/** Workflows of doubling size, and a chain. */
export async function compareWorkflowLengths(report: Report, most: number, rounds: Rounds): Promise<void> {
  for (const shape of ["anywhere", "onward"] as const) {
    report.heading(`workflows of up to ${most.toLocaleString("en-US")} steps, links leading ${shape}, doubled`);
    const times: number[] = [];
    for (const count of [most / 8, most / 4, most / 2, most]) {
      const workflow = drawWorkflow(count, shape);
      const ours = (await measure([{ name: "ours", run: () => checkWorkflow(workflow) }], rounds)).get("ours");
      if (ours !== undefined) times.push(best(ours));
    }
    const [first = Number.NaN, last = Number.NaN] = [times[0], times.at(-1)];
    const exponent = Math.log2(last / first) / (times.length - 1);
    const verdict = exponent <= MOST_EXPONENT ? "ok" : "over";
    console.log(`  ${times.map((time) => time.toFixed(1)).join(", ")} ms`);
    report.fact(
      `workflow ${shape}: time grows with links to the power of ${exponent.toFixed(2)}, at most ${MOST_EXPONENT}: ${verdict}`,
    );
  }
  const chain = drawChain(most * 10);
  const found = (await measure([{ name: "ours", run: () => checkWorkflow(chain) }], { warmUps: 0, rounds: 1 })).get(
    "ours",
  );
  const codes = (found?.answer as readonly Finding[]).map(({ code }) => code).join(", ");
  if (codes !== "workflow/dead-end") report.fail(`a chain has one dead end, not: ${codes}`);
  else report.fact(`a chain of ${chain.steps.length.toLocaleString("en-US")} steps is checked, and ends where it ends`);
}
