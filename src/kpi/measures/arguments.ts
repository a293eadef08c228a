/**
 * Do the arguments of a call fit its function? Their number, and what may stand at each place.
 * @module
 */
import type { Expression, Span } from "../formula/expression.js";
import { failFormula } from "../formula/formula-problem.js";
import { argumentCount, CHOICES, type FunctionEntry, type Slot } from "../formula/functions.js";

/** What a reader meant who gave a function of another family the wrong number of arguments. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ["mean/1", "avg"],
  ["min/2", "least"],
  ["max/2", "greatest"],
  ["total/0", "sum"],
]);

/**
 * The arguments as the tree has them: words such as `YearAgo` or `exclusive` in their canonical form.
 *
 * @throws {OpsLogicError} `kpi/formula-syntax` if their number or kind does not fit.
 */
export function fitArguments(
  text: string,
  entry: FunctionEntry,
  args: readonly Expression[],
  at: Span,
): readonly Expression[] {
  const most = entry.repeats ? Number.POSITIVE_INFINITY : entry.slots.length;
  if (args.length < entry.least || args.length > most) {
    const suggestion = MEANT.get(`${entry.name}/${args.length}`);
    failFormula(text, at, "argument-count", `${argumentCount(entry)} for ${entry.name}`, {
      function: entry.name,
      suggestion,
    });
  }
  return args.map((arg, i) => fitArgument(text, entry, entry.slots[Math.min(i, entry.slots.length - 1)] as Slot, arg));
}

function fitArgument(text: string, entry: FunctionEntry, slot: Slot, arg: Expression): Expression {
  switch (slot) {
    case "value":
    case "condition":
      return arg;
    case "column":
      if (arg.kind === "name") return arg;
      return refuse(text, entry, arg, "the name of a column");
    case "probability":
      // Without exponent and sign: at most 1 is "0", "0.…" or "1".
      if (arg.kind === "number" && (arg.value === "1" || /^0(\.|$)/.test(arg.value))) return arg;
      return refuse(text, entry, arg, "a share from 0 to 1, such as 0.9 or 90%");
    case "places":
      if (wholeNumber(arg.kind === "negate" ? arg.operand : arg, 0, 30)) return arg;
      return refuse(text, entry, arg, "a whole number from -30 to 30");
    case "steps":
      if (wholeNumber(arg, 1, 1000)) return arg;
      return refuse(text, entry, arg, "a whole number from 1 to 1000");
    case "quantile":
    case "mode":
    case "comparison":
    case "toDateGrain":
    case "grain": {
      const word = arg.kind === "name" && arg.table === null ? CHOICES[slot].get(arg.name.toLowerCase()) : undefined;
      if (word !== undefined) return { kind: "name", table: null, name: word, at: arg.at };
      const choices = [...CHOICES[slot].keys()].map((key) => CHOICES[slot].get(key) ?? key);
      return refuse(text, entry, arg, `one of ${[...new Set(choices)].join(", ")}`);
    }
  }
}

function wholeNumber(arg: Expression, least: number, most: number): boolean {
  if (arg.kind !== "number" || !/^\d{1,4}$/.test(arg.value)) return false;
  const size = Number.parseInt(arg.value, 10);
  return size >= least && size <= most;
}

function refuse(text: string, entry: FunctionEntry, arg: Expression, expected: string): never {
  return failFormula(text, arg.at, "argument", expected, { function: entry.name });
}

/** Refuses `where` outside of the functions over rows. */
export function refuseWhere(text: string, entry: FunctionEntry, at: Span): never {
  return failFormula(text, at, "where", `a comma or a closing parenthesis: ${entry.name} takes no where`, {
    function: entry.name,
  });
}
