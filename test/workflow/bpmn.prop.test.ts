/**
 * Does bpmn-moddle read what is written, without a warning, and does the same workflow come back field by field?
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import { BpmnModdle } from "bpmn-moddle";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { fromBpmn, toBpmn, type Workflow, type WorkflowLink, type WorkflowStep } from "opslogic/workflow";
import { describe, expect } from "vitest";
import { deepFreeze } from "../kpi/vectors.js";

const HOSTILE = [
  `"quoted" 'twice'`,
  "<bpmn:task id='x'>",
  "]]>",
  "<![CDATA[ x ]]>",
  "<!-- no -->",
  "&amp; &#0; &lt;",
  "\u0000\u0001\u001f\u007f\u0085",
  "\ud800",
  "\udc00 half",
  "\ufffe\uffff",
  "👩‍👩‍👧 反馈",
  " \t\r\n\u2028 ",
  "",
  "__proto__",
  "constructor",
  "%%{init}%%",
  "x".repeat(10_000),
];
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ maxLength: 8 }),
);
const name = fc.oneof(text, fc.record({ en: text, "zh-CN": text }, { requiredKeys: [] }));
const amount = fc
  .oneof(fc.nat(500), fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e6 }))
  .map((each) => each + 0);

const step: fc.Arbitrary<Omit<WorkflowStep, "id">> = fc.record(
  {
    name,
    kind: fc.constantFrom("start", "task", "decision", "parallel", "end"),
    owner: text,
    minutes: amount,
    waitMinutes: amount,
    deviationMinutes: amount,
    deadlineMinutes: amount,
    resources: fc.array(text, { maxLength: 2 }),
    addsValue: fc.boolean(),
    approves: fc.array(text, { maxLength: 2 }),
    escalation: fc.record({ to: text, afterMinutes: amount }, { requiredKeys: ["to"] }),
    acceptance: name,
    instruction: name,
    form: fc.array(fc.record({ id: text, name, required: fc.boolean() }, { requiredKeys: ["id"] }), { maxLength: 2 }),
    documents: fc.array(fc.record({ name, href: text }, { requiredKeys: ["name"] }), { maxLength: 2 }),
    partOf: text,
  },
  { requiredKeys: [] },
);
const head = fc.record(
  {
    id: text,
    name,
    purpose: name,
    roles: fc.array(fc.record({ id: text, name }, { requiredKeys: ["id"] }), { maxLength: 2 }),
    slaMinutes: amount,
    version: text,
    effectiveDate: text,
    reviewDate: text,
  },
  { requiredKeys: [] },
);
const workflow: fc.Arbitrary<Workflow> = fc
  .tuple(
    head,
    fc.uniqueArray(
      text.filter((id) => id !== ""),
      { maxLength: 6 },
    ),
    fc.array(step, { minLength: 6, maxLength: 6 }),
  )
  .chain(([top, ids, steps]) => {
    const end = fc.constantFrom(...(ids.length === 0 ? ["none"] : ids));
    const link: fc.Arbitrary<WorkflowLink> = fc.record(
      {
        from: end,
        to: end,
        condition: name,
        probability: fc.double({ noNaN: true, min: 0, max: 1 }).map((each) => each + 0),
      },
      { requiredKeys: ["from", "to"] },
    );
    const key = ({ from, to }: WorkflowLink): string => JSON.stringify([from, to]);
    return fc.uniqueArray(link, { maxLength: ids.length === 0 ? 0 : 8, selector: key }).map((links) => ({
      ...top,
      steps: ids.map((id, i) => ({ id, ...steps[i] })),
      links,
    }));
  });

describe("BPMN", () => {
  test.prop([workflow, fc.constantFrom("en", "zh-CN")], { numRuns: 100 })(
    "brings a workflow back field by field, and nothing is dropped or warned of",
    async (given, language) => {
      const locale = language === "en" ? en : zhCN;
      const xml = toBpmn(deepFreeze(given), locale);
      const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
      expect(warnings).toEqual([]);
      const { workflow: back, dropped } = fromBpmn(rootElement);
      expect(dropped).toEqual([]);
      expect(back).toEqual(JSON.parse(JSON.stringify(given)));
      expect(toBpmn(back, locale)).toBe(xml);
    },
  );

  test.prop([fc.anything({ withNullPrototype: true })])(
    "refuses what is no tree, and never fails otherwise",
    (junk) => {
      expect(() => fromBpmn(junk)).toThrowError(expect.objectContaining({ code: "workflow/not-bpmn" }));
      const tree = {
        $type: "bpmn:Definitions",
        rootElements: [
          {
            $type: "bpmn:Process",
            flowElements: [{ $type: "bpmn:Task", documentation: junk }, junk],
            laneSets: junk,
            documentation: [{ $type: "bpmn:Documentation", textFormat: "application/json", text: junk }],
          },
        ],
      };
      expect(fromBpmn(tree).workflow.steps.length).toBeGreaterThan(0);
    },
  );
});
