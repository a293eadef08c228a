/**
 * `npm run bench`: the library against its peers in one run, peers interleaved, digits checked.
 *
 * Prints ratios and fails only if digits differ: times belong to the machine, digits do not.
 * Options: `--rows N` (default 1,000,000), `--rounds N`, `--only NAME[,NAME]` (rows, loading, inputs, prepared,
 * cells, status, small, length, memory, sentences, hostile, raci, workflow), `--quick` (a smoke test),
 * `--markdown FILE`.
 * @module
 */
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { compareFineCube } from "./group-cells.js";
import { compareHostile, compareSentences } from "./group-goals.js";
import { compareRaci, compareRaciLengths } from "./group-raci.js";
import { compareFromRows, compareInputs, compareLoading, comparePrepared } from "./group-rows.js";
import { compareLengths, compareMemory, compareSmall } from "./group-scale.js";
import { compareStatus } from "./group-status.js";
import { compareWorkflow, compareWorkflowLengths } from "./group-workflow.js";
import { MEMORY_OPTION, measureMemory } from "./memory.js";
import { askOurs, MODEL } from "./ours.js";
import { floatLoop } from "./peer-loops.js";
import { Report } from "./report.js";

const { values: options } = parseArgs({
  options: {
    rows: { type: "string" },
    rounds: { type: "string" },
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    markdown: { type: "string" },
    [MEMORY_OPTION.slice(2)]: { type: "string" },
  },
});

const memoryRows = options[MEMORY_OPTION.slice(2)];
if (typeof memoryRows === "string") {
  const questions = {
    "ours, from row objects": (rows: Parameters<typeof floatLoop>[0]) => askOurs(MODEL, rows),
    "the usual float loop": floatLoop,
  };
  console.log(JSON.stringify(await measureMemory(positive(memoryRows, 0), questions)));
} else await compareAll();

async function compareAll(): Promise<void> {
  const quick = options.quick === true;
  const report = new Report(!quick);
  const rows = positive(options.rows, quick ? 20_000 : 1_000_000);
  const rounds = { warmUps: quick ? 1 : 2, rounds: positive(options.rounds, quick ? 2 : 9) };
  const setting = { report, rows, rounds };
  const groups: Readonly<Record<string, () => Promise<void> | void>> = {
    rows: () => compareFromRows(setting),
    loading: () => compareLoading(setting),
    inputs: () => compareInputs(setting),
    prepared: () => comparePrepared(setting),
    cells: () => compareFineCube({ ...setting, rounds: { ...rounds, rounds: Math.min(rounds.rounds, 7) } }),
    status: () => compareStatus(report, quick ? 5000 : 100_000, rounds),
    small: () => compareSmall(setting),
    length: () =>
      compareLengths(report, [rows / 10, rows, rows * 10], { warmUps: 1, rounds: Math.min(rounds.rounds, 5) }),
    memory: () => compareMemory(report, rows),
    sentences: () => compareSentences(report, quick ? 200 : 10_000, rounds),
    hostile: () => compareHostile(report, quick ? 8000 : 100_000, { warmUps: 1, rounds: Math.min(rounds.rounds, 5) }),
    raci: async () => {
      const some = { warmUps: rounds.warmUps, rounds: Math.min(rounds.rounds, 7) };
      await compareRaci(report, quick ? 20_000 : 1_000_000, some);
      await compareRaciLengths(report, quick ? 40_000 : 1_000_000, { ...some, rounds: Math.min(rounds.rounds, 5) });
    },
    workflow: async () => {
      const some = { warmUps: 1, rounds: Math.min(rounds.rounds, 5) };
      await compareWorkflow(report, quick ? 5000 : 100_000, some);
      await compareWorkflowLengths(report, quick ? 10_000 : 100_000, some);
    },
  };
  const chosen = typeof options.only === "string" ? options.only.split(",") : Object.keys(groups);
  console.log(
    `opslogic beside its peers: Node ${process.versions.node}, ${rounds.warmUps} rounds to warm up, ${rounds.rounds} measured; ` +
      `load of the machine ${(loadavg()[0] as number).toFixed(1)}. Medians of the ratios of each round; in brackets the best times.`,
  );
  for (const name of chosen) {
    const compare = groups[name];
    if (compare === undefined) throw new Error(`--only takes ${Object.keys(groups).join(", ")}, not ${name}.`);
    await compare();
  }
  report.summary();
  if (typeof options.markdown === "string") report.writeMarkdown(options.markdown);
  if (report.failed) process.exitCode = 1;
}

function positive(text: string | boolean | undefined, otherwise: number): number {
  if (typeof text !== "string") return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value <= 0) throw new Error(`Expected a positive whole number, got ${text}.`);
  return value;
}
