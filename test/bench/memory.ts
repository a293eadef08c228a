/**
 * How much memory does a question take beyond its input? A process of its own, watched by a second
 * thread while the first one calculates.
 * @module
 */
import { spawnSync } from "node:child_process";
import { Worker } from "node:worker_threads";
import { drawSales, makeRows, type SaleRow } from "./data.js";

/** The option that makes a run of the benchmark such a process. */
export const MEMORY_OPTION = "--measure-memory";

const MEBIBYTE = 2 ** 20;

/** MiB at the peak above the row objects, for each question. */
export interface MemoryUse {
  readonly rows: number;
  readonly peakMiB: Readonly<Record<string, number>>;
}

// Resident memory of the whole process, read about every half millisecond.
const WATCH = `
const { workerData } = require("node:worker_threads");
const peak = new BigInt64Array(workerData.peak);
const pause = new Int32Array(workerData.pause);
for (;;) {
  const now = BigInt(process.memoryUsage.rss());
  if (now > Atomics.load(peak, 0)) Atomics.store(peak, 0, now);
  if (Atomics.wait(pause, 0, 0, 0.5) === "not-equal") break;
}`;

/** In the process of its own: makes rows, then asks each question three times; the least peak counts. */
export async function measureMemory(
  length: number,
  questions: Readonly<Record<string, (rows: readonly SaleRow[]) => unknown>>,
): Promise<MemoryUse> {
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error("Run with node --expose-gc.");
  const rows = makeRows(drawSales(length));
  const peak = new BigInt64Array(new SharedArrayBuffer(8));
  const pause = new Int32Array(new SharedArrayBuffer(4));
  const watcher = new Worker(WATCH, {
    eval: true,
    execArgv: [],
    workerData: { peak: peak.buffer, pause: pause.buffer },
  });
  const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
  await new Promise((online) => watcher.once("online", online));
  const peakMiB: Record<string, number> = {};
  for (const [name, ask] of Object.entries(questions)) {
    const peaks: number[] = [];
    for (let attempt = 0; attempt < 3; attempt++) {
      collect();
      await wait(50);
      collect();
      await wait(50);
      const before = process.memoryUsage.rss();
      Atomics.store(peak, 0, BigInt(before));
      ask(rows);
      await wait(5);
      peaks.push((Number(Atomics.load(peak, 0)) - before) / MEBIBYTE);
    }
    // The first attempt also compiles; later ones may find room that an earlier one has left behind.
    peakMiB[name] = peaks[0] as number;
  }
  Atomics.store(pause, 0, 1);
  Atomics.notify(pause, 0);
  await watcher.terminate();
  return { rows: rows.length, peakMiB };
}

/** Starts this program once more as such a process and reads what it found. */
export function memoryOf(rows: number): MemoryUse {
  const script = process.argv[1];
  if (script === undefined) throw new Error("The benchmark does not know its own file.");
  const child = spawnSync(process.execPath, [...process.execArgv, script, MEMORY_OPTION, String(rows)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.status !== 0) throw new Error(`The process that measures memory ended with ${String(child.status)}.`);
  return JSON.parse(child.stdout.trim().split("\n").at(-1) ?? "") as MemoryUse;
}
