/**
 * How is a user's text written where signs have a meaning: in Markdown, XML, Mermaid?
 *
 * A name may hold anything. Escaped it stays what it is, text, and can neither end a table, nor open a tag, nor make a link.
 * @module
 */
import { oneLine } from "./text.js";

/** Signs that mean something wherever they stand. The others, such as `.` and `-`, only do at the beginning of a line. */
const MARKDOWN_SIGNS = /[\\`*_[\]|<>~&]/g;
const MARKDOWN_BEGINNING = /^(?:[#+=-]|\d{1,9}[.)](?=\s|$))/;

/** Text for one line of Markdown: a cell of a table, an item of a list, a heading. */
export function escapeMarkdown(text: string): string {
  return oneLine(wellFormed(text))
    .replace(MARKDOWN_SIGNS, (sign) => MARKDOWN_ENTITIES[sign] ?? `\\${sign}`)
    .replace(MARKDOWN_BEGINNING, (begin) => `${begin.slice(0, -1)}\\${begin.slice(-1)}`);
}

/** A backslash before these is not honored everywhere. */
const MARKDOWN_ENTITIES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

/** Text as XML 1.0 can hold it: what that has no place for becomes U+FFFD. */
export function textForXml(text: string): string {
  return wellFormed(text).replace(NOT_IN_XML, "\ufffd");
}

/** Text between tags or inside an attribute of XML 1.0. */
export function escapeXml(text: string): string {
  return textForXml(text).replace(/[<>&"'\t\n\r]/g, (sign) => XML_ENTITIES[sign] ?? sign);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML has no place for
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const XML_ENTITIES: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * Text inside the quotes of a Mermaid label, which has entities of its own. The colon is among the signs because Mermaid looks for
 * `style…:…#…;` in every line, also within labels.
 */
export function escapeMermaid(text: string): string {
  return oneLine(wellFormed(text)).replace(/["#<>&`\\;:$%{}[\]()|]/g, (sign) => `#${sign.charCodeAt(0)};`);
}

/** JSON that is well-formed XML text as well: what XML has no place for is written as JSON writes signs. */
export function jsonForXml(value: unknown): string {
  return JSON.stringify(value).replace(NOT_IN_XML, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A half of a pair stands for nothing, and no file can hold it. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (pair) =>
    pair.length === 2 ? pair : "\ufffd",
  );
}
