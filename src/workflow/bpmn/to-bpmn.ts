/**
 * How do process tools read it? As BPMN 2.0 XML, with a lane for each owner and a plain diagram.
 *
 * What BPMN has no element for (minutes, deadlines, acceptance) stands as JSON in the documentation of each element. Ids in the
 * file are made by us (`step_0`); the ids of the steps are in the documentation, from where the way back reads them.
 * @module
 */
import { type Locale, textIn } from "../../core/index.js";
import { escapeXml, jsonForXml } from "../../core/internal.js";
import { type ReadWorkflow, readWorkflow, stepOf } from "../definition/read-workflow.js";
import type { StepKind, Workflow, WorkflowLink } from "../definition/workflow.js";
import { roleNames } from "../render/role-names.js";
import { FIELDS_FORMAT } from "./bpmn-tree.js";
import { type Box, type Layout, layoutOf } from "./layout.js";

const ELEMENTS: Readonly<Record<StepKind, string>> = {
  start: "startEvent",
  task: "task",
  decision: "exclusiveGateway",
  parallel: "parallelGateway",
  end: "endEvent",
};

/**
 * Writes a workflow as BPMN 2.0 XML: a pool with a lane for each owner, and a diagram that tools can open.
 *
 * A start becomes a start event, a decision an exclusive gateway, a parallel step a parallel gateway, an end an end event.
 * All fields of the workflow, its steps and links are kept as JSON in documentation, where `fromBpmn` finds them. Steps whose id is
 * taken and links into nowhere are left out; `checkWorkflow` tells of them.
 *
 * @param workflow - A workflow of the right shape.
 * @param locale - Which texts of names are taken.
 * @returns XML 1.0, UTF-8; names are escaped, and what XML has no place for becomes U+FFFD.
 * @example
 * ```ts
 * import { en } from "opslogic/locale/en";
 * import { toBpmn } from "opslogic/workflow";
 *
 * const workflow = {
 *   steps: [{ id: "in", kind: "start" }, { id: "reply", owner: "agent", name: "Reply & close" }],
 *   links: [{ from: "in", to: "reply" }],
 * } as const;
 * toBpmn(workflow, en).includes('<bpmn:task id="step_1" name="Reply &amp; close">'); // => true
 * ```
 */
export function toBpmn(workflow: Workflow, locale: Locale): string {
  const read = readWorkflow(workflow);
  const layout = layoutOf(read);
  const name = textIn(workflow.name, locale.language, workflow.id ?? "workflow");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions" targetNamespace="urn:opslogic">',
    '  <bpmn:collaboration id="collaboration">',
    `    <bpmn:participant id="pool" name="${escapeXml(name)}" processRef="process" />`,
    "  </bpmn:collaboration>",
    `  <bpmn:process id="process" name="${escapeXml(name)}" isExecutable="false">`,
    ...fields(headOf(workflow), "    "),
    ...laneLines(read, layout, locale),
    ...read.stepAt.flatMap((_, node) => stepLines(read, node, locale)),
    ...read.linkAt.flatMap((position, link) => linkLines(read, position, link, locale)),
    "  </bpmn:process>",
    ...diagramLines(read, layout),
    "</bpmn:definitions>",
    "",
  ].join("\n");
}

function laneLines(read: ReadWorkflow, { lanes }: Layout, locale: Locale): string[] {
  if (lanes.length === 0) return [];
  const roleName = roleNames(read.workflow, locale);
  return [
    '    <bpmn:laneSet id="lanes">',
    ...lanes.flatMap(({ owner, nodes }, lane) => [
      `      <bpmn:lane id="lane_${lane}" name="${owner.trim() === "" ? "" : escapeXml(roleName(owner))}">`,
      ...fields({ owner }, "        "),
      ...nodes.map((node) => `        <bpmn:flowNodeRef>step_${node}</bpmn:flowNodeRef>`),
      "      </bpmn:lane>",
    ]),
    "    </bpmn:laneSet>",
  ];
}

function stepLines(read: ReadWorkflow, node: number, locale: Locale): string[] {
  const step = stepOf(read, node);
  const kind = read.kinds[node] as StepKind;
  const element = Object.hasOwn(ELEMENTS, kind) ? ELEMENTS[kind] : ELEMENTS.task;
  const { graph } = read;
  const refs = (kind: "incoming" | "outgoing", links: Int32Array): string[] =>
    [...links].map((link) => `      <bpmn:${kind}>link_${link}</bpmn:${kind}>`);
  return [
    `    <bpmn:${element} id="step_${node}" name="${escapeXml(textIn(step.name, locale.language, step.id))}">`,
    ...fields(step, "      "),
    ...refs("incoming", graph.inLinks.subarray(graph.inStart[node], graph.inStart[node + 1])),
    ...refs("outgoing", graph.outLinks.subarray(graph.outStart[node], graph.outStart[node + 1])),
    `    </bpmn:${element}>`,
  ];
}

function linkLines(read: ReadWorkflow, position: number, link: number, locale: Locale): string[] {
  const { workflow, graph } = read;
  const given = workflow.links[position] as WorkflowLink;
  const name = textIn(given.condition, locale.language, "");
  const ends = `sourceRef="step_${graph.from[link] as number}" targetRef="step_${graph.to[link] as number}"`;
  return [
    `    <bpmn:sequenceFlow id="link_${link}"${name === "" ? "" : ` name="${escapeXml(name)}"`} ${ends}>`,
    ...fields(given, "      "),
    "    </bpmn:sequenceFlow>",
  ];
}

/** Everything of a workflow but its steps and links. */
function headOf({ steps: _steps, links: _links, ...head }: Workflow): object {
  return head;
}

function fields(of: object, indent: string): string[] {
  const text = escapeXml(jsonForXml(of));
  return [`${indent}<bpmn:documentation textFormat="${FIELDS_FORMAT}">${text}</bpmn:documentation>`];
}

function diagramLines({ graph }: ReadWorkflow, { boxes, lanes, pool }: Layout): string[] {
  const bounds = ({ x, y, width, height }: Box): string =>
    `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" />`;
  const shape = (element: string, box: Box, more = ""): string =>
    `      <bpmndi:BPMNShape id="${element}_di" bpmnElement="${element}"${more}>${bounds(box)}</bpmndi:BPMNShape>`;
  return [
    '  <bpmndi:BPMNDiagram id="diagram">',
    '    <bpmndi:BPMNPlane id="plane" bpmnElement="collaboration">',
    shape("pool", pool, ' isHorizontal="true"'),
    ...lanes.map(({ box }, lane) => shape(`lane_${lane}`, box, ' isHorizontal="true"')),
    ...boxes.map((box, node) => shape(`step_${node}`, box)),
    ...[...graph.from].map((from, link) => edge(link, boxes[from] as Box, boxes[graph.to[link] as number] as Box)),
    "    </bpmndi:BPMNPlane>",
    "  </bpmndi:BPMNDiagram>",
  ];
}

/** From the right side of a step to the left side of the next, or from below to below on the way back. */
function edge(link: number, from: Box, to: Box): string {
  const forward = to.x > from.x;
  const points = forward
    ? [
        [from.x + from.width, from.y + from.height / 2],
        [to.x, to.y + to.height / 2],
      ]
    : [
        [from.x + from.width / 2, from.y + from.height],
        [from.x + from.width / 2, Math.max(from.y + from.height, to.y + to.height) + 15],
        [to.x + to.width / 2, Math.max(from.y + from.height, to.y + to.height) + 15],
        [to.x + to.width / 2, to.y + to.height],
      ];
  const lines = points.map(([x, y]) => `<di:waypoint x="${x as number}" y="${y as number}" />`).join("");
  return `      <bpmndi:BPMNEdge id="link_${link}_di" bpmnElement="link_${link}">${lines}</bpmndi:BPMNEdge>`;
}
