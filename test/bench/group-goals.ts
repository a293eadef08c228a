/**
 * How long does it take to compile sentences, beside a parser that only looks for dates, and how does the time grow with
 * the length of a hostile sentence?
 * @module
 */
import * as chrono from "chrono-node";
import { type CompiledGoal, compileGoal } from "opslogic/goals";
import { AS_OF, drawSentences, HOSTILE, type SaidGoal } from "./goal-sentences.js";
import { best, measure, type Rounds } from "./measure.js";
import type { Report } from "./report.js";

/** At least five times as fast. */
const MOST_OF_CHRONO = 0.2;

/** Noon, so that no zone of the host moves chrono's reference to another day. */
const REFERENCE = new Date(2026, 0, 15, 12);

/** Sentences of known meaning, compiled by us and searched for dates by chrono. */
export async function compareSentences(report: Report, count: number, rounds: Rounds): Promise<void> {
  report.heading(`${count.toLocaleString("en-US")} sentences, half English, half Chinese`);
  const said = drawSentences(count);
  const found = await measure(
    [
      { name: "ours", run: () => said.map(({ text }) => compileGoal(text, { asOf: AS_OF })) },
      { name: "chrono", run: () => said.map(chronoDay) },
    ],
    rounds,
  );
  report.line({
    input: "sentences compiled",
    peer: "chrono-node, dates alone",
    ours: found.get("ours"),
    theirs: found.get("chrono"),
    ceiling: MOST_OF_CHRONO,
  });
  const compiled = found.get("ours")?.answer as readonly CompiledGoal[];
  const wrong = said.filter((each, i) => !says(compiled[i], each));
  if (wrong.length > 0) report.fail(`${wrong.length} sentences compiled wrongly, first "${wrong[0]?.text ?? ""}"`);
  const days = found.get("chrono")?.answer as readonly (string | null)[];
  for (const language of ["en", "zh-CN"] as const) {
    const ofLanguage = said.map((each, i) => ({ ...each, day: days[i] })).filter((each) => each.language === language);
    const right = ofLanguage.filter(({ day, deadline }) => day === deadline).length;
    report.fact(
      `of the deadlines of ${ofLanguage.length} sentences (${language}), chrono-node alone finds ${right}; ours are all right`,
    );
  }
}

/** The last date that chrono finds, as a civil day. */
function chronoDay({ text, language }: SaidGoal): string | null {
  const found = (language === "en" ? chrono : chrono.zh).parse(text, REFERENCE, { forwardDate: true }).at(-1);
  if (found === undefined) return null;
  // A range ends at its end; a single date has none.
  const end = found.end ?? found.start;
  const two = (part: number | null): string => String(part ?? 0).padStart(2, "0");
  return `${end.get("year") ?? 0}-${two(end.get("month"))}-${two(end.get("day"))}`;
}

function says(goal: CompiledGoal | undefined, said: SaidGoal): boolean {
  return (
    goal !== undefined &&
    Number(goal.amount) === said.amount &&
    goal.unit === said.unit &&
    goal.direction === said.direction &&
    goal.deadline === said.deadline
  );
}

/** What the time grows with: 1 is linear. */
const MOST_EXPONENT = 1.2;

/** Hostile texts of doubling length. */
export async function compareHostile(report: Report, longest: number, rounds: Rounds): Promise<void> {
  report.heading(`hostile texts of up to ${longest.toLocaleString("en-US")} characters, doubled`);
  const lengths = [longest / 8, longest / 4, longest / 2, longest];
  for (const [name, make] of Object.entries(HOSTILE)) {
    const times: number[] = [];
    for (const length of lengths) {
      const text = make(length);
      const found = await measure([{ name: "ours", run: () => compileGoal(text, { asOf: AS_OF }) }], rounds);
      const ours = found.get("ours");
      if (ours !== undefined) times.push(best(ours));
    }
    const [first = Number.NaN, last = Number.NaN] = [times[0], times.at(-1)];
    const exponent = Math.log2(last / first) / (lengths.length - 1);
    const verdict = exponent <= MOST_EXPONENT ? "ok" : "over";
    console.log(
      `  ${name}: ${times.map((time) => time.toFixed(2)).join(", ")} ms, exponent ${exponent.toFixed(2)} ${verdict}`,
    );
    report.fact(
      `hostile text, ${name}: time grows with length to the power of ${exponent.toFixed(2)}, at most ${MOST_EXPONENT}: ${verdict}`,
    );
  }
}
