/**
 * Files of other tools: what becomes of them, and what is said to be lost.
 * @module
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BpmnModdle } from "bpmn-moddle";
import { en } from "opslogic/locale/en";
import { type BpmnReading, fromBpmn, toBpmn, type Workflow } from "opslogic/workflow";
import { describe, expect, test } from "vitest";

const SPACES =
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:tool="http://tool.example"';

async function read(inside: string): Promise<BpmnReading> {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><bpmn:definitions ${SPACES} id="defs" targetNamespace="urn:x">${inside}</bpmn:definitions>`;
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
  expect(warnings).toEqual([]);
  return fromBpmn(rootElement);
}
const flow = (id: string, from: string, to: string, more = ""): string =>
  `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}"${more}`;
/** What was lost, one line each. */
const lost = ({ dropped }: BpmnReading): string[] => dropped.map(({ type, id, why }) => `${why} ${type} ${id ?? "-"}`);

describe("a file of another tool", () => {
  test("with a sub-process: it becomes a task, and all within is listed, however deep", async () => {
    const reading =
      await read(`<bpmn:process id="p" name="Claims"><bpmn:documentation>Claims in a day</bpmn:documentation>
      <bpmn:startEvent id="s" /><bpmn:subProcess id="sub" name="Check">
        <bpmn:task id="inner" /><bpmn:subProcess id="deep"><bpmn:task id="deepest" /></bpmn:subProcess>${flow("f0", "inner", "deep", " />")}
      </bpmn:subProcess>${flow("f1", "s", "sub", " />")}</bpmn:process>`);
    expect(reading.workflow).toEqual({
      name: "Claims",
      purpose: "Claims in a day",
      steps: [
        { id: "s", kind: "start" },
        { id: "sub", name: "Check", kind: "task" },
      ],
      links: [{ from: "s", to: "sub" }],
    });
    expect(lost(reading)).toEqual([
      "simplified bpmn:SubProcess sub",
      "no-place bpmn:Task inner",
      "no-place bpmn:SubProcess deep",
      "no-place bpmn:Task deepest",
      "no-place bpmn:SequenceFlow f0",
    ]);
  });

  test("with a boundary event: the way out of it is a loose end", async () => {
    const reading =
      await read(`<bpmn:process id="p"><bpmn:userTask id="t"><bpmn:documentation>Call back</bpmn:documentation></bpmn:userTask>
      <bpmn:boundaryEvent id="late" attachedToRef="t"><bpmn:timerEventDefinition id="timer" /></bpmn:boundaryEvent>
      <bpmn:endEvent id="e" />${flow("f1", "t", "e", " />")}${flow("f2", "late", "e", " />")}</bpmn:process>`);
    expect(reading.workflow.steps[0]).toEqual({ id: "t", kind: "task", instruction: "Call back" });
    expect(reading.workflow.links).toEqual([{ from: "t", to: "e" }]);
    expect(lost(reading)).toEqual(["no-place bpmn:BoundaryEvent late", "loose-end bpmn:SequenceFlow f2"]);
  });

  test("with pools: messages between them, black boxes and further processes are listed", async () => {
    const reading = await read(`<bpmn:message id="m" name="Order" /><bpmn:collaboration id="c">
      <bpmn:participant id="us" processRef="p" /><bpmn:participant id="them" name="Customer" /><bpmn:participant id="others" processRef="q" />
      <bpmn:messageFlow id="mf" sourceRef="them" targetRef="s" /><bpmn:textAnnotation id="note" /></bpmn:collaboration>
      <bpmn:process id="p"><bpmn:startEvent id="s"><bpmn:messageEventDefinition id="md" messageRef="m" /></bpmn:startEvent></bpmn:process>
      <bpmn:process id="q"><bpmn:task id="elsewhere" /></bpmn:process>`);
    expect(reading.workflow.steps).toEqual([{ id: "s", kind: "start" }]);
    expect(lost(reading)).toEqual([
      "no-place bpmn:Message m",
      "further-process bpmn:Process q",
      "no-place bpmn:Participant them",
      "no-place bpmn:MessageFlow mf",
      "no-place bpmn:TextAnnotation note",
      "simplified bpmn:StartEvent s",
    ]);
    expect(reading.dropped[0]?.name).toBe("Order");
  });

  test("with nested lanes: the innermost is the owner", async () => {
    const reading = await read(`<bpmn:process id="p"><bpmn:laneSet id="ls"><bpmn:lane id="l1" name="Service">
        <bpmn:flowNodeRef>a</bpmn:flowNodeRef><bpmn:flowNodeRef>b</bpmn:flowNodeRef>
        <bpmn:childLaneSet id="cs"><bpmn:lane id="l2" name="Back office"><bpmn:flowNodeRef>b</bpmn:flowNodeRef></bpmn:lane></bpmn:childLaneSet>
      </bpmn:lane><bpmn:lane id="l3"><bpmn:flowNodeRef>c</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
      <bpmn:task id="a" /><bpmn:manualTask id="b" /><bpmn:task id="c" /><bpmn:task id="d" /></bpmn:process>`);
    expect(reading.workflow.steps.map(({ id, owner }) => [id, owner])).toEqual([
      ["a", "Service"],
      ["b", "Back office"],
      ["c", "l3"],
      ["d", undefined],
    ]);
    expect(reading.dropped).toEqual([]);
  });

  test("with gateways, conditions, data, repetition and what tools add", async () => {
    const reading =
      await read(`<bpmn:process id="p"><bpmn:inclusiveGateway id="g" /><bpmn:exclusiveGateway id="x" default="f3" />
      <bpmn:serviceTask id="t"><bpmn:extensionElements><tool:retry times="3" /></bpmn:extensionElements>
        <bpmn:multiInstanceLoopCharacteristics id="mi" /></bpmn:serviceTask>
      <bpmn:parallelGateway id="k" /><bpmn:dataObject id="data" /><bpmn:dataObjectReference id="ref" dataObjectRef="data" />
      ${flow("f1", "g", "x", ' name="big" />')}${flow("f2", "x", "t", '><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">amount &gt; 5</bpmn:conditionExpression></bpmn:sequenceFlow>')}${flow("f3", "x", "k", " />")}
      <bpmn:group id="grp" /></bpmn:process>`);
    expect(reading.workflow.steps.map(({ id, kind }) => [id, kind])).toEqual([
      ["g", "decision"],
      ["x", "decision"],
      ["t", "task"],
      ["k", "parallel"],
    ]);
    expect(reading.workflow.links).toEqual([
      { from: "g", to: "x", condition: "big" },
      { from: "x", to: "t", condition: "amount > 5" },
      { from: "x", to: "k" },
    ]);
    expect(lost(reading)).toEqual([
      "simplified bpmn:InclusiveGateway g",
      "simplified bpmn:ServiceTask t",
      "no-place bpmn:MultiInstanceLoopCharacteristics mi",
      "no-place tool:retry -",
      "no-place bpmn:DataObject data",
      "no-place bpmn:DataObjectReference ref",
      "no-place bpmn:Group grp",
    ]);
  });

  test.each([
    null,
    5,
    "xml",
    {},
    { $type: "bpmn:Definitions" },
    { $type: "bpmn:Definitions", rootElements: [{ $type: "bpmn:Message" }] },
  ])("is refused if there is no process: %j", (given) => {
    expect(() => fromBpmn(given)).toThrowError(expect.objectContaining({ code: "workflow/not-bpmn" }));
  });
});

describe("a file of ours that somebody changed", () => {
  const workflow: Workflow = {
    name: { en: "Feedback", "zh-CN": "反馈" },
    steps: [
      { id: "in", kind: "start", name: { en: "Received", "zh-CN": "收到" } },
      { id: "fix", owner: "engineer", minutes: 30, name: "Fix" },
      { id: "ask", owner: "agent", kind: "decision", name: "Ask" },
    ],
    links: [
      { from: "in", to: "fix" },
      { from: "fix", to: "ask", condition: { en: "done", "zh-CN": "完成" } },
    ],
  };
  const changed = async (edit: (xml: string) => string): Promise<BpmnReading> => {
    const xml = toBpmn(workflow, en);
    const edited = edit(xml);
    expect(edited).not.toBe(xml);
    return fromBpmn((await new BpmnModdle().fromXML(edited)).rootElement);
  };

  test("has the new names, and keeps all other fields", async () => {
    const { workflow: back } = await changed((xml) =>
      xml.replace('name="Fix"', 'name="Repair"').replace('name="done"', 'name="finished"'),
    );
    expect(back.steps[1]).toEqual({ id: "fix", owner: "engineer", minutes: 30, name: "Repair" });
    expect(back.steps[0]).toEqual(workflow.steps[0]);
    expect(back.links[1]).toEqual({ from: "fix", to: "ask", condition: "finished" });
    expect(back.name).toEqual(workflow.name);
  });

  test("has the new kind and the new owner", async () => {
    const move = (xml: string): string =>
      xml
        .replaceAll("bpmn:exclusiveGateway", "bpmn:userTask")
        .replace("        <bpmn:flowNodeRef>step_2</bpmn:flowNodeRef>\n", "")
        .replace("<bpmn:flowNodeRef>step_1<", "<bpmn:flowNodeRef>step_2</bpmn:flowNodeRef><bpmn:flowNodeRef>step_1<");
    const { workflow: back } = await changed(move);
    expect(back.steps[2]).toEqual({ id: "ask", owner: "engineer", kind: "task", name: "Ask" });
  });

  test("tells copied steps apart", async () => {
    const copy = (xml: string): string => {
      const task = /<bpmn:task id="step_1"[\s\S]*?<\/bpmn:task>/.exec(xml)?.[0] ?? "";
      return xml.replace(
        task,
        task + task.replace('id="step_1"', 'id="Activity_7"').replace(/<bpmn:(incoming|outgoing)>.*?<\/.*?>/g, ""),
      );
    };
    expect((await changed(copy)).workflow.steps.map(({ id }) => id)).toEqual(["in", "fix", "Activity_7", "ask"]);
  });

  test("takes no field of a wrong shape", async () => {
    const spoil = (xml: string): string =>
      xml.replace(
        "&quot;minutes&quot;:30",
        "&quot;minutes&quot;:{},&quot;evil&quot;:1,&quot;escalation&quot;:{&quot;to&quot;:5}",
      );
    expect((await changed(spoil)).workflow.steps[1]).toEqual({ id: "fix", owner: "engineer", name: "Fix" });
  });
});

describe("toBpmn", () => {
  test("lays no step on another, and puts each into the lane of its owner", () => {
    const count = 60;
    const steps = Array.from({ length: count }, (_, i) => ({ id: `n${i}`, owner: `role ${i % 4}` }));
    const links = steps.flatMap(({ id }, i) =>
      [2 * i + 1, 2 * i + 2].filter((to) => to < count).map((to) => ({ from: id, to: `n${to}` })),
    );
    const xml = toBpmn({ steps, links: [...links, { from: "n59", to: "n0" }] }, en);
    const boxes = [
      ...xml.matchAll(
        /bpmnElement="(step_\d+|lane_\d+)"[^>]*><dc:Bounds x="([\d.]+)" y="([\d.]+)" width="(\d+)" height="(\d+)"/g,
      ),
    ].map(([, id = "", ...numbers]) => {
      const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
      return { id, x, y, right: x + width, bottom: y + height };
    });
    const [lanes, nodes] = [
      boxes.filter(({ id }) => id.startsWith("lane")),
      boxes.filter(({ id }) => id.startsWith("step")),
    ];
    expect([lanes.length, nodes.length]).toEqual([4, count]);
    for (const a of nodes) {
      for (const b of nodes.slice(nodes.indexOf(a) + 1)) {
        expect(a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y).toBe(true);
      }
      const lane = lanes[Number(a.id.slice(5)) % 4];
      expect(
        lane !== undefined && lane.y <= a.y && a.bottom <= lane.bottom && lane.x <= a.x && a.right <= lane.right,
      ).toBe(true);
    }
  });

  test("writes 20,000 steps of one owner", () => {
    const steps = Array.from({ length: 20_000 }, (_, i) => ({ id: `n${i}`, owner: "agent" }));
    const links = steps.slice(1).map(({ id }, i) => ({ from: `n${i}`, to: id }));
    expect(toBpmn({ steps, links }, en).match(/<bpmn:task /g)).toHaveLength(20_000);
  });
});

test("no file of the library imports bpmn-moddle", () => {
  const root = fileURLToPath(new URL("../../src/", import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.filter((file) =>
      /(?:from|import)\s*\(?["']bpmn-moddle/.test(readFileSync(`${root}${file}`, "utf8").replace(/^ \*.*$/gm, "")),
    ),
  ).toEqual([]);
});
