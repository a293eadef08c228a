import { fc, test } from "@fast-check/vitest";
import { type Explanation, type ExplanationNode, evaluate, type RoundingMode, render, toPlain } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect } from "vitest";
import {
  applyOperation,
  figureOfFraction,
  noFigure,
  type Operand,
  type OperationName,
  textOfFraction,
} from "../../src/core/internal.js";
import { fraction } from "./arbitraries.js";

/** A step together with what it comes to, which was calculated while it was built. */
interface Built {
  readonly node: ExplanationNode;
  readonly operand: Operand;
}

const label = fc.record(
  {
    name: fc.oneof(fc.string(), fc.record({ en: fc.string(), "zh-CN": fc.string() }, { requiredKeys: [] })),
    unit: fc.constantFrom("%", "USD", "points", "d", "USD/h", "kg", "1"),
    formula: fc.string(),
    rows: fc.nat(),
    table: fc.string(),
  },
  { requiredKeys: [] },
);
const options = fc.record(
  {
    places: fc.integer({ min: -5, max: 12 }),
    mode: fc.constantFrom<RoundingMode>("up", "floor", "halfUp", "halfEven"),
  },
  { requiredKeys: [] },
);

function join(
  op: OperationName,
  parts: readonly Built[],
  labels: object,
  how?: { places?: number; mode?: RoundingMode },
): Built {
  const operands = parts.map(({ node }) => node);
  const node = { op, operands, ...(how === undefined ? {} : { options: how }), ...labels } as ExplanationNode;
  return {
    node,
    operand: applyOperation(
      op,
      parts.map(({ operand }) => operand),
      how,
    ),
  };
}

const { number: numberTree } = fc.letrec<{ number: Built; truth: Built }>((tie) => {
  const some = fc.array(tie("number"), { minLength: 1, maxLength: 3 });
  const leaf = fc.tuple(fraction(), label).map(
    ([value, labels]): Built => ({
      node: { op: "value", exact: textOfFraction(value), ...labels },
      operand: value,
    }),
  );
  const missing = fc
    .constantFrom("no-data", "no-values")
    .map((reason): Built => ({ node: { op: "missing", reason }, operand: { reason } }));
  const truth = fc
    .constantFrom(true, false, null)
    .map((value): Built => ({ node: { op: "truth", truth: value }, operand: { truth: value } }));
  const pair = fc.tuple(tie("number"), tie("number"));
  return {
    number: fc.oneof(
      { depthSize: "medium", withCrossShrink: true },
      leaf,
      missing,
      fc
        .tuple(fc.constantFrom<OperationName>("add", "multiply", "least", "greatest", "coalesce"), some, label)
        .map(([op, parts, labels]) => join(op, parts, labels)),
      fc
        .tuple(fc.constantFrom<OperationName>("subtract", "divide", "growth"), pair, label)
        .map(([op, parts, labels]) => join(op, parts, labels)),
      fc
        .tuple(fc.constantFrom<OperationName>("negate", "absolute"), tie("number"), label)
        .map(([op, part, labels]) => join(op, [part], labels)),
      fc.tuple(tie("number"), options, label).map(([part, how, labels]) => join("round", [part], labels, how)),
      fc
        .tuple(tie("truth"), pair, label)
        .map(([condition, parts, labels]) => join("if", [condition, ...parts], labels)),
    ),
    truth: fc.oneof(
      truth,
      fc
        .tuple(
          fc.constantFrom<OperationName>("equal", "notEqual", "less", "lessOrEqual", "greater", "greaterOrEqual"),
          pair,
        )
        .map(([op, parts]) => join(op, parts, {})),
      fc
        .tuple(fc.constantFrom<OperationName>("and", "or"), fc.array(tie("truth"), { minLength: 1, maxLength: 3 }))
        .map(([op, parts]) => join(op, parts, {})),
      fc.oneof(
        tie("truth").map((part) => join("not", [part], {})),
        tie("number").map((part) => join("isMissing", [part], {})),
      ),
    ),
  };
});

function explained({ node, operand }: Built): Explanation {
  const figure =
    "reason" in operand
      ? noFigure(operand.reason, ["approximate"])
      : figureOfFraction(operand as { n: bigint; d: bigint }, ["partial-period"]);
  return { kind: "explanation", code: "test/any", name: "Any", root: node, figure: toPlain(figure), unit: "%" };
}

describe("an explanation", () => {
  test.prop([numberTree], { numRuns: 500 })("gives the same figure after a round trip through JSON", (built) => {
    const explanation = explained(built);
    const back = JSON.parse(JSON.stringify(explanation)) as Explanation;
    expect(toPlain(evaluate(back))).toEqual(explanation.figure);
  });

  test.prop([numberTree], { numRuns: 200 })(
    "can be said in both languages, on as many lines as it has steps",
    (built) => {
      const explanation = explained(built);
      for (const locale of [en, zhCN]) {
        expect(render(explanation, locale)).not.toMatch(/[\n\r\u2028]/);
        const steps = JSON.stringify(explanation.root).split('"op":').length - 1;
        expect(render(explanation, locale, { detail: "full" }).split("\n").length).toBeLessThanOrEqual(steps + 4);
      }
    },
  );
});
