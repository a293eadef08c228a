/**
 * Locales: the words of one language, handed in by whoever wants text.
 *
 * A locale is put together from one part per module, so that a module's words are written beside
 * each other and a consumer of one language bundles one language.
 * @module
 */
import type { FindingData } from "./finding.js";

/** Makes a sentence of the data of a finding or footnote. */
export type Sentence = (data: FindingData) => string;

/** The words that one module needs; keys are codes. */
export interface LocalePart {
  /** Why a number is missing, by reason. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Notes on a number, by note. */
  readonly notes: Readonly<Record<string, string>>;
  /** Sentences for findings, by their code. */
  readonly findings: Readonly<Record<string, Sentence>>;
  /** Sentences for footnotes of explanations and reports, by their code. */
  readonly footnotes: Readonly<Record<string, Sentence>>;
  /** Other words, by key of the module's choice: `"kpi/on-track"`. */
  readonly words: Readonly<Record<string, string>>;
}

/** A step of short numbers: 10^power has this word. */
export interface NumberStep {
  readonly name: string;
  readonly power: number;
  readonly word: string;
}

/** What short money is written with. */
export interface MoneyParts {
  /** The number alone, `"28.01"`. */
  readonly number: string;
  /** The number with the currency's sign, `"$28.01"`. */
  readonly symbolic: string;
  /** The word of the step, `"K"`; empty if the number is too small for one. */
  readonly step: string;
  /** ISO 4217 code. */
  readonly code: string;
  /** Name in this language, from `Intl`. */
  readonly name: string;
}

/** How numbers are worded in a language. */
export interface NumberWords {
  /** Steps of short numbers, rising: thousand, million; 万, 亿. */
  readonly steps: readonly NumberStep[];
  /** Short money. */
  readonly money: (parts: MoneyParts) => string;
  /** Numbers with a unit, by unit; `one` if the number reads 1. */
  readonly units: Readonly<Record<string, (number: string, one: boolean) => string>>;
  /** A quantity for each of a unit: `"$12.00"` and `"h"`. */
  readonly per: (quantity: string, unit: string) => string;
  /** A number with a unit that is not known here. */
  readonly otherUnit: (number: string, unit: string) => string;
}

/** How the operations of a formula are written, for those that have no sign; by name. */
export type OperationWords = Readonly<Record<string, (operands: readonly string[]) => string>>;

/** All words of one language; made by us (`opslogic/locale/en`, `opslogic/locale/zh-CN`). */
export interface Locale extends LocalePart {
  /** BCP 47 tag for `Intl`. */
  readonly tag: string;
  /** The language of our words, and which text of a {@link Text} is taken. */
  readonly language: "en" | "zh-CN";
  readonly numbers: NumberWords;
  readonly operations: OperationWords;
}

/** One part made of several; a later part adds, and replaces where a key is the same. */
export function joinParts(...parts: readonly LocalePart[]): LocalePart {
  return {
    reasons: Object.assign({}, ...parts.map((part) => part.reasons)) as LocalePart["reasons"],
    notes: Object.assign({}, ...parts.map((part) => part.notes)) as LocalePart["notes"],
    findings: Object.assign({}, ...parts.map((part) => part.findings)) as LocalePart["findings"],
    footnotes: Object.assign({}, ...parts.map((part) => part.footnotes)) as LocalePart["footnotes"],
    words: Object.assign({}, ...parts.map((part) => part.words)) as LocalePart["words"],
  };
}

/** The entry of a map by a key that may come from outside; `constructor` is no entry. */
export function entryOf<Entry>(map: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
