/**
 * The catalog read slowly and plainly: closures by repetition, dominance by taking steps out, every way walked.
 * Minutes are whole tenths and probabilities whole ten-millionths here, so nothing is lost.
 * @module
 */
import type { Workflow, WorkflowLimits, WorkflowLink, WorkflowStep } from "opslogic/workflow";

export type Said = readonly [number: string, ids: Readonly<Record<string, string>>];

const tenths = (minutes: number): number => Math.round(minutes * 10);
const isDuration = (minutes: number | undefined): boolean => Number.isFinite(minutes) && (minutes as number) >= 0;
const own = ({ minutes, waitMinutes }: WorkflowStep): number =>
  [minutes, waitMinutes].reduce<number>((sum, each) => sum + (isDuration(each) ? tenths(each as number) : 0), 0);
const kind = (step: WorkflowStep): string => step.kind ?? "task";
const ownerOf = (step: WorkflowStep): string => (kind(step) === "task" ? (step.owner ?? "").trim() : "");
const least = (list: readonly number[]): number => list.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

/** A workflow without what is there twice and what leads nowhere. */
export class Naive {
  readonly steps: readonly WorkflowStep[];
  readonly links: readonly WorkflowLink[];
  readonly starts: readonly string[];
  readonly extra: readonly string[];

  constructor(workflow: Workflow) {
    this.steps = workflow.steps.filter((step, i, all) => all.findIndex(({ id }) => id === step.id) === i);
    const words = ({ from, to, condition, probability }: WorkflowLink): string =>
      JSON.stringify([from, to, condition ?? "none", probability ?? "none"]);
    this.links = workflow.links
      .filter(({ from, to }) => this.has(from) && this.has(to))
      .filter((link, i, all) => all.findIndex((each) => words(each) === words(link)) === i);
    const declared = this.steps.filter((step) => kind(step) === "start").map(({ id }) => id);
    const implicit = this.steps
      .filter((step) => kind(step) !== "start" && this.into(step.id).length === 0)
      .map(({ id }) => id);
    this.starts = declared.length > 0 ? declared : implicit.slice(0, 1);
    this.extra = declared.length > 0 ? implicit : implicit.slice(1);
  }

  has(id: string): boolean {
    return this.steps.some((step) => step.id === id);
  }
  step(id: string): WorkflowStep {
    return this.steps.find((step) => step.id === id) as WorkflowStep;
  }
  into(id: string): readonly WorkflowLink[] {
    return this.links.filter(({ to }) => to === id);
  }
  outOf(id: string): readonly WorkflowLink[] {
    return this.links.filter(({ from }) => from === id);
  }

  /** Everything that a way of at least one link leads to. */
  after(ids: readonly string[], links = this.links): readonly string[] {
    let found: string[] = [];
    for (;;) {
      const next = links.filter(({ from, to }) => (ids.includes(from) || found.includes(from)) && !found.includes(to));
      if (next.length === 0) return found;
      found = [...new Set([...found, ...next.map(({ to }) => to)])];
    }
  }
  reached(without?: string): readonly string[] {
    const starts = this.starts.filter((id) => id !== without);
    const links = this.links.filter(({ from, to }) => from !== without && to !== without);
    return [...new Set([...starts, ...this.after(starts, links)])];
  }
  finals(): readonly string[] {
    const reached = this.steps.filter(({ id }) => this.reached().includes(id));
    const ends = reached.filter((step) => kind(step) === "end");
    const deadEnds = reached.filter(({ id }) => this.outOf(id).length === 0);
    return (ends.length > 0 ? ends : deadEnds).map(({ id }) => id);
  }

  /** Links between reached steps that do not lead back; `null` if some loop is entered at more than one step. */
  forward(): readonly WorkflowLink[] | null {
    const reached = this.reached();
    const links = this.links.filter(({ from, to }) => reached.includes(from) && this.reached(to).includes(from));
    return reached.some((id) => this.after([id], links).includes(id)) ? null : links;
  }

  /** Earliest completion of a step and the steps on the way to it. */
  best(id: string, forward: readonly WorkflowLink[]): { readonly time: number; readonly way: readonly string[] } {
    const mine = own(this.step(id));
    if (this.starts.includes(id)) return { time: mine, way: [id] };
    const before = this.steps
      .filter((step) => forward.some(({ from, to }) => from === step.id && to === id))
      .map((step) => this.best(step.id, forward));
    const times = before.map(({ time }) => time);
    const chosen = kind(this.step(id)) === "parallel" ? most(times) : least(times);
    const { way = [] } = before.find(({ time }) => time === chosen) ?? {};
    return { time: chosen + mine, way: [...way, id] };
  }

  /** The lengths of all ways from a start to a step that come to no step twice. */
  ways(id: string, seen: readonly string[] = []): readonly number[] {
    const way = [...seen, id];
    const mine = own(this.step(id));
    const longer = [...new Set(this.into(id).map(({ from }) => from))]
      .filter((from) => !way.includes(from) && this.reached().includes(from))
      .flatMap((from) => this.ways(from, way).map((time) => time + mine));
    return this.starts.includes(id) ? [mine, ...longer] : longer;
  }
}

/** What the catalog says of a workflow. */
export function naiveCatalog(workflow: Workflow, limits: WorkflowLimits = {}): Said[] {
  if (workflow.steps.length === 0) return [["WF004", {}]];
  const said: Said[] = [];
  const say = (number: string, ids: Said[1]): void => {
    const known = said.some(([other, at]) => other === number && JSON.stringify(at) === JSON.stringify(ids));
    if (!known) said.push([number, ids]);
  };
  const flow = new Naive(workflow);
  const reached = flow.reached();

  workflow.steps.forEach(({ id }, i) => {
    if (workflow.steps.findIndex((step) => step.id === id) < i) say("WF001", { step: id });
  });
  workflow.links.forEach(({ from, to }, i) => {
    if (!flow.has(from) || !flow.has(to)) say(`WF002`, { from, to });
    else if (workflow.links.slice(0, i).some((link) => link.from === from && link.to === to))
      say("WF003", { from, to });
  });
  if (flow.starts.length === 0) say("WF010", {});
  for (const step of flow.extra) say("WF011", { step });
  const deadEnds = flow.steps.filter(
    (step) => kind(step) !== "end" && reached.includes(step.id) && flow.outOf(step.id).length === 0,
  );
  if (!flow.steps.some((step) => kind(step) === "end") && deadEnds.length === 0) say("WF012", {});
  for (const { id } of deadEnds) say("WF021", { step: id });

  for (const { id } of flow.steps) {
    if (!flow.after([id]).includes(id)) continue;
    const loop = flow.steps
      .map((step) => step.id)
      .filter((other) => other === id || (flow.after([id]).includes(other) && flow.after([other]).includes(id)))
      .sort();
    const exits = flow.links
      .filter(({ from, to }) => loop.includes(from) && !loop.includes(to))
      .map(({ from }) => from);
    const steps = loop.join("+");
    if (exits.length === 0 && !loop.some((other) => kind(flow.step(other)) === "end")) say("WF022", { steps });
    if (exits.length > 0 && !exits.some((exit) => kind(flow.step(exit)) === "decision")) say("WF023", { steps });
  }

  for (const step of flow.steps) sayOfStep(flow, step, workflow.slaMinutes !== undefined, limits, say);
  sayOfTimes(flow, workflow.slaMinutes, limits, say);
  return said;
}

type Say = (number: string, ids: Said[1]) => void;

function sayOfStep(flow: Naive, step: WorkflowStep, hasSla: boolean, limits: WorkflowLimits, say: Say): void {
  const at = { step: step.id };
  const [ins, outs] = [flow.into(step.id), flow.outOf(step.id)];
  const is = (...kinds: string[]): boolean => kinds.includes(kind(step));
  if (!flow.reached().includes(step.id) && !flow.extra.includes(step.id)) say("WF020", at);
  if (is("end") && outs.length > 0) say("WF024", at);
  if (is("start") && ins.length > 0) say("WF025", at);
  if (is("task") && (step.owner === undefined || step.owner.trim() === "")) say("WF030", at);
  if (is("task") && hasSla && step.minutes === undefined) say("WF031", at);
  if (is("task") && limits.requireDeadline === true && step.deadlineMinutes === undefined) say("WF032", at);
  if (is("task") && limits.requireResources === true && (step.resources ?? []).length === 0) say("WF033", at);
  if (step.minutes !== undefined && !isDuration(step.minutes)) say("WF034", at);
  if (is("decision") && outs.length < 2) say("WF040", at);
  const bare = outs.filter(({ condition, probability }) => (condition ?? "") === "" && probability === undefined);
  if (is("decision") && bare.length > 1) say("WF041", at);
  if (is("decision") && outs.length > 0 && outs.every(({ probability }) => probability !== undefined)) {
    const sum = outs.reduce((total, { probability = 0 }) => total + Math.round(probability * 1e7), 0);
    if (Math.abs(sum - 1e7) > 10) say("WF042", at);
  }
  if (is("task", "start") && outs.length > 1) say("WF043", at);
  if (is("parallel") && ins.length === 1 && outs.length === 1) say("WF044", at);
  for (const { from } of ins) {
    for (const { to } of outs) {
      const [before, middle, next] = [flow.step(from), step, flow.step(to)].map(ownerOf);
      if (before !== "" && middle !== "" && before !== middle && before === next) say("WF061", at);
    }
  }
}

function sayOfTimes(flow: Naive, sla: number | undefined, limits: WorkflowLimits, say: Say): void {
  const forward = flow.forward();
  if (forward === null || flow.starts.length === 0) return;
  for (const { id, deadlineMinutes } of flow.steps) {
    if (deadlineMinutes === undefined || !flow.reached().includes(id)) continue;
    if (tenths(deadlineMinutes) < flow.best(id, forward).time) say("WF052", { step: id });
  }
  const finals = flow.finals();
  if (finals.length === 0) return;
  const cases = finals.map((id) => flow.best(id, forward));
  if (sla !== undefined && least(cases.map(({ time }) => time)) > tenths(sla)) say("WF050", {});
  else if (sla !== undefined && most(finals.flatMap((id) => flow.ways(id))) > tenths(sla)) say("WF051", {});
  const longest = cases.find(({ time }) => time === most(cases.map((each) => each.time)));
  const owners = (longest?.way ?? []).map((id) => ownerOf(flow.step(id))).filter((owner) => owner !== "");
  const handOffs = owners.filter((owner, i) => i > 0 && owner !== owners[i - 1]).length;
  if (limits.maxHandOffs !== undefined && handOffs > limits.maxHandOffs) say("WF060", {});
}
