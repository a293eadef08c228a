/**
 * How is a run shown? As lines on the terminal while it goes on, and as Markdown on request.
 * @module
 */
import { writeFileSync } from "node:fs";
import { best, type Measured, type Ratio, ratioOf, typical } from "./measure.js";

/** One line of the table: our time against a peer's, and what it may be at most. */
export interface Line {
  readonly input: string;
  readonly peer: string;
  readonly ours: Measured | undefined;
  readonly theirs: Measured | undefined;
  /** `null`: told for information. */
  readonly ceiling: number | null;
  /** A goal that may be missed. */
  readonly stretch?: boolean;
}

interface Entry {
  readonly line: Line;
  readonly ratio: Ratio;
}

/** Collects what a run finds. */
export class Report {
  /** With few rows and rounds ratios mean little: then they are shown, but not judged. */
  private readonly judging: boolean;
  private readonly entries: Entry[] = [];
  private readonly facts: string[] = [];
  private readonly failures: string[] = [];

  constructor(judging: boolean) {
    this.judging = judging;
  }

  /** A heading on the terminal. */
  heading(text: string): void {
    console.log(`\n${text}`);
  }

  /** Compares two cases; without a word if one of them did not run. */
  line(line: Line): void {
    if (line.ours === undefined || line.theirs === undefined) return;
    const ratio = ratioOf(line.ours, line.theirs);
    this.entries.push({ line, ratio });
    console.log(
      `  ${this.verdict(line, ratio).padEnd(14)} ${digits(ratio.median).padStart(6)} (best ${digits(ratio.best)})` +
        `${line.ceiling === null ? "" : `  at most ${line.ceiling}`}  ${line.input} / ${line.peer}` +
        `  [${times(line.ours)} / ${times(line.theirs)}, ${ratio.rounds} rounds]`,
    );
  }

  /** A finding that is no ratio. */
  fact(text: string): void {
    this.facts.push(text);
    console.log(`  ${text}`);
  }

  /** Digits that differ: the only thing that makes a run fail. */
  fail(text: string): void {
    this.failures.push(text);
    console.log(`  WRONG  ${text}`);
  }

  private verdict({ ceiling, stretch }: Line, { median }: Ratio): string {
    if (ceiling === null || !this.judging) return "";
    if (median <= ceiling) return "ok";
    return stretch === true ? "over (stretch)" : "over";
  }

  get failed(): boolean {
    return this.failures.length > 0;
  }

  summary(): void {
    const over = this.entries.filter(({ line, ratio }) => this.verdict(line, ratio) === "over");
    this.heading(
      `${this.entries.length} ratios, ${over.length} over their ceiling; ${this.failures.length} differences from the oracle`,
    );
  }

  /** Writes the tables, ratios only: times belong to one machine and one moment. */
  writeMarkdown(file: string): void {
    const rows = this.entries.map(({ line, ratio }) => {
      const ceiling = line.ceiling === null ? "" : String(line.ceiling);
      return `| ${line.input} | ${line.peer} | ${digits(ratio.median)} | ${digits(ratio.best)} | ${ceiling} | ${this.verdict(line, ratio)} |`;
    });
    const lines = [
      "| our input | peer | median ratio | ratio of the best times | at most | |",
      "|---|---|---|---|---|---|",
      ...rows,
      "",
      ...this.facts.map((fact) => `- ${fact}`),
      ...this.failures.map((failure) => `- **wrong**: ${failure}`),
      "",
    ];
    writeFileSync(file, lines.join("\n"));
  }
}

function times(measured: Measured): string {
  return `${milliseconds(typical(measured))} (${milliseconds(best(measured))}) ms`;
}

function milliseconds(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(2);
}

function digits(ratio: number): string {
  return ratio >= 10 ? ratio.toFixed(1) : ratio.toFixed(ratio < 0.1 ? 3 : 2);
}
