/**
 * Are there words for what the library says, in both languages?
 * @module
 */
import type { Locale } from "opslogic/core";
import ts from "typescript";
import type { Source } from "./sources.js";

/** Keys that only one of two maps has, in words. */
export function missingKeys(left: object, right: object): string[] {
  return [
    ...Object.keys(left).flatMap((key) => (Object.hasOwn(right, key) ? [] : [`${key} is missing on the right`])),
    ...Object.keys(right).flatMap((key) => (Object.hasOwn(left, key) ? [] : [`${key} is missing on the left`])),
  ];
}

// Separators and patterns are made of signs, not words.
const SIGNS = /^(\{\w+\}|[\s\p{P}\p{S}\d])*$/u;

/** Texts that are empty, and Chinese ones that hold no Chinese. */
export function spokenGaps(english: Locale, chinese: Locale): string[] {
  const found: string[] = [];
  for (const [locale, own] of [
    [english, /[a-z]/i],
    [chinese, /\p{Script=Han}/u],
  ] as const) {
    for (const part of ["reasons", "notes", "words"] as const) {
      for (const [key, text] of Object.entries(locale[part])) {
        if (text === "" || (!own.test(text) && !SIGNS.test(text)))
          found.push(`${locale.tag}: ${part} ${key}: "${text}"`);
      }
    }
  }
  return found;
}

/** The texts that calls to a function by this name are given at a place among their arguments. */
export function literalsOfCalls(sources: readonly Source[], name: RegExp, argument: number): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && name.test(node.expression.getText())) {
      const given = node.arguments[argument];
      if (given && ts.isStringLiteralLike(given)) found.add(given.text);
    }
    ts.forEachChild(node, visit);
  };
  for (const { tree } of sources) visit(tree);
  return [...found].sort();
}
