/**
 * Words for what the library gives as data: explanations, findings, figures.
 * @module
 */
import { describeValue, OpsLogicError } from "./error.js";
import type { Explanation, PlainFigure } from "./explanation.js";
import type { Figure } from "./figure.js";
import type { Finding } from "./finding.js";
import { checkLocale, type FormatOptions, format } from "./format.js";
import { entryOf, type Locale } from "./locale.js";
import { isFigure } from "./measured.js";
import { explanationSentence, explanationTree, noteText } from "./render-explanation.js";
import { cleanData, oneLine } from "./text.js";

/** How much to say. */
export interface RenderOptions extends Omit<FormatOptions, "locale"> {
  /** Of an explanation: one sentence (default), or the full tree over several lines. */
  readonly detail?: "sentence" | "full" | undefined;
}

/**
 * Says in words what an explanation, a finding or a figure says as data.
 *
 * Plain text: whoever puts it into HTML or Markdown escapes it there. Names given by users appear on
 * one line, without control characters, so that none can forge a line.
 *
 * @param thing - An explanation, a finding, or a figure (which is formatted, its notes behind it).
 * @param locale - The words: `en` of `opslogic/locale/en`, `zhCN` of `opslogic/locale/zh-CN`.
 * @param options - How much to say; for a figure also how to format it.
 * @returns One line; several for the full tree of an explanation. A finding whose code the locale
 * does not know gives its code.
 * @throws {OpsLogicError} `core/wrong-locale`, `core/not-renderable` for anything else;
 * `core/malformed-explanation` and what `format` throws.
 * @example
 * ```ts
 * import { render } from "opslogic/core";
 * import { en } from "opslogic/locale/en";
 * import { zhCN } from "opslogic/locale/zh-CN";
 *
 * const profit = { op: "value", name: { en: "Profit", "zh-CN": "利润" }, exact: "27448.726" } as const;
 * const revenue = { op: "value", name: { en: "Revenue", "zh-CN": "销售额" }, exact: "280054.067" } as const;
 * const margin = {
 *   kind: "explanation", code: "kpi/margin", name: { en: "Margin", "zh-CN": "利润率" }, unit: "%",
 *   root: { op: "divide", operands: [profit, revenue] },
 *   figure: { value: "0.09801223847250895", reason: null, notes: [] },
 * } as const;
 * render(margin, en); // => "Margin 9.80% = Profit 27,448.726 ÷ Revenue 280,054.067"
 * render(margin, zhCN); // => "利润率 9.80% = 利润 27,448.726 ÷ 销售额 280,054.067"
 * ```
 */
export function render(
  thing: Explanation | Finding | Figure | PlainFigure,
  locale: Locale,
  options: RenderOptions = {},
): string {
  const words = checkLocale(locale, "render");
  const given: unknown = thing;
  if (isExplanation(given)) {
    return options.detail === "full" ? explanationTree(given, words) : explanationSentence(given, words);
  }
  if (isFinding(given)) {
    return oneLine(entryOf(words.findings, given.code)?.(cleanData(given.data)) ?? given.code);
  }
  if (isFigure(given)) {
    const text = format(given, { ...options, locale: words });
    const notes = given.notes.map((note) => noteText(note, words)).join(words.words["core/separator"]);
    return notes === "" ? text : `${text}${words.words["core/open"] ?? ""}${notes}${words.words["core/close"] ?? ""}`;
  }
  throw new OpsLogicError(
    "core/not-renderable",
    `expected an explanation, a finding or a figure, got ${describeValue(given)}`,
    {
      function: "render",
      path: ["thing"],
      received: describeValue(given),
      expected: "an explanation, a finding or a figure",
    },
  );
}

function isExplanation(thing: unknown): thing is Explanation {
  return typeof thing === "object" && thing !== null && (thing as { kind?: unknown }).kind === "explanation";
}

function isFinding(thing: unknown): thing is Finding {
  if (typeof thing !== "object" || thing === null) return false;
  const { code, place, data } = thing as { code?: unknown; place?: unknown; data?: unknown };
  return typeof code === "string" && typeof place === "object" && typeof data === "object" && data !== null;
}
