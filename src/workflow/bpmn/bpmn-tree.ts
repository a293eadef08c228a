/**
 * How is the tree looked at that a reader of BPMN files gives? Nothing of it is taken for granted.
 * @module
 */
import { fieldsOf, type GivenFields } from "./own-fields.js";

/** An element of the tree that `bpmn-moddle` gives; only the fields that are read. */
export interface BpmnElement {
  readonly $type: string;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** What an element says under a name. */
export function field(element: unknown, name: string): unknown {
  return typeof element === "object" && element !== null ? (element as GivenFields)[name] : undefined;
}

/** The elements in a list of an element; none if there is no list. */
export function elements(element: unknown, name: string): readonly BpmnElement[] {
  const list = field(element, name);
  if (!Array.isArray(list)) return [];
  return (list as readonly unknown[]).filter((each): each is BpmnElement => textOf(each, "$type") !== null);
}

/** A text of an element; `null` if it has none. */
export function textOf(element: unknown, name: string): string | null {
  const value = field(element, name);
  return typeof value === "string" ? value : null;
}

/** What marks the documentation that holds fields as JSON. */
export const FIELDS_FORMAT = "application/json";

/** The fields in the documentation of an element; `null` if it has none. */
export function ownFields(element: unknown): GivenFields | null {
  for (const each of elements(element, "documentation")) {
    const text = textOf(each, "text");
    const fields = text !== null && textOf(each, "textFormat") === FIELDS_FORMAT ? fieldsOf(text) : null;
    if (fields !== null) return fields;
  }
  return null;
}

/** The first documentation of an element that is for people. */
export function writtenText(element: unknown): string | null {
  const texts = elements(element, "documentation").filter((each) => textOf(each, "textFormat") !== FIELDS_FORMAT);
  return texts.map((each) => textOf(each, "text")).find((text) => text !== null && text.trim() !== "") ?? null;
}
