/**
 * How do the longer checks run? Each as a named step with its own process; a failing step shows what
 * it printed, the others go on, and the last line counts: `12 passed, 0 failed`.
 * @module
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./files.js";

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Show what it prints while it runs; else only if it fails. */
  readonly live?: boolean;
}

const bin = (name: string): string => join(ROOT, "node_modules", ".bin", name);

/** A tool of node_modules as a command. */
export function tool(name: string, ...args: readonly string[]): string[] {
  return [bin(name), ...args];
}

/** Runs a command to its end; what it printed and its exit code. */
export function run(
  command: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly live?: boolean } = {},
): Promise<{ readonly code: number; readonly output: string }> {
  const [program = "", ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", options.live ? "inherit" : "pipe", options.live ? "inherit" : "pipe"],
      // npm and npx are scripts on Windows.
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout?.on("data", (part: Buffer) => (output += part.toString()));
    child.stderr?.on("data", (part: Buffer) => (output += part.toString()));
    child.on("error", (error) => {
      resolve({ code: 127, output: `${output}\n${error.message}` });
    });
    child.on("close", (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs a step and says how it went; a step counts as one. */
export async function runStep(step: Step): Promise<Count> {
  const start = Date.now();
  const { code, output } = await run(step.command, step);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (code === 0) {
    console.log(`ok    ${step.name} (${seconds} s)`);
    return { passed: 1, failed: 0 };
  }
  console.log(`FAIL  ${step.name} (${seconds} s): ${step.command.join(" ").replaceAll(ROOT, "")}\n${output}`);
  return { passed: 0, failed: 1 };
}

/** Runs vitest and counts its tests. A run that breaks down before it could count is one failure. */
export async function runVitest(
  name: string,
  projects: readonly string[],
  options: { readonly node?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), "opslogic-vitest-"));
  const file = join(folder, "result.json");
  const start = Date.now();
  const { code, output } = await run(
    [
      ...(options.node ?? [process.execPath]),
      join(ROOT, "node_modules", "vitest", "vitest.mjs"),
      "run",
      ...projects.flatMap((project) => ["--project", project]),
      ...["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`],
    ],
    { env: { NO_COLOR: "1", ...options.env } },
  );
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const count = readCount(file);
  rmSync(folder, { recursive: true, force: true });
  const sound = code === 0 && count !== null && count.passed > 0;
  const failed = sound ? 0 : Math.max(1, count?.failed ?? 1);
  console.log(`${sound ? "ok   " : "FAIL "} ${name}: ${count?.passed ?? 0} tests (${seconds} s)`);
  // Without the dots of the tests that passed.
  if (!sound) console.log(output.replace(/^[·x*-]{20,}$/gm, ""));
  return { passed: count?.passed ?? 0, failed };
}

function readCount(file: string): Count | null {
  try {
    const result = JSON.parse(readFileSync(file, "utf8")) as { numPassedTests: number; numFailedTests: number };
    return { passed: result.numPassedTests, failed: result.numFailedTests };
  } catch {
    return null;
  }
}

/** The sum of several counts. */
export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}

/** Prints the last line and sets the exit code. */
export function finish(count: Count): void {
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed === 0 ? 0 : 1;
}
