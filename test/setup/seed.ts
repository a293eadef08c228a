/**
 * Which cases do the laws see? The same ones on every run, unless FC_SEED asks for others.
 * @module
 */
import { fc } from "@fast-check/vitest";

const seed = Number(process.env["FC_SEED"] ?? 20260101);
const numRuns = Number(process.env["FC_RUNS"] ?? 100);
if (!Number.isSafeInteger(seed)) throw new Error(`FC_SEED must be an integer, got ${process.env["FC_SEED"]}`);
if (!Number.isSafeInteger(numRuns) || numRuns < 1) throw new Error("FC_RUNS must be a positive integer");

// Merged, so that a file which asks for more runs of its own keeps them.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed, numRuns });
