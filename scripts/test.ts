/**
 * `npm test`: format, lint, types, and all tests with the examples of the documents.
 * @module
 */
import { writeExamples } from "./doc-examples.js";
import { type Count, finish, runStep, runVitest, type Step, sum, tool } from "./steps.js";

const { examples, claims } = writeExamples();
console.log(`${examples} examples with ${claims} claims; laws run with seed ${process.env["FC_SEED"] ?? "20260101"}\n`);

const steps: readonly Step[] = [
  { name: "format", command: tool("biome", "check", ".") },
  { name: "types of the library", command: tool("tsc", "-p", "tsconfig.json") },
  { name: "types of tests, scripts and examples", command: tool("tsc", "-p", "tsconfig.dev.json") },
  { name: "types of the documents' examples", command: tool("tsc", "-p", "tsconfig.docs.json") },
  { name: "lint", command: tool("eslint", ".") },
];

async function inTurn(list: readonly Step[]): Promise<Count> {
  const counts: Count[] = [];
  for (const step of list) counts.push(await runStep(step));
  return sum(counts);
}

// Two lanes, as most machines have two cores at least.
const lanes = [inTurn(steps), runVitest("tests, laws, types, documents", ["unit", "prop", "types", "docs"])];
finish(sum(await Promise.all(lanes)));
