/**
 * Which part of a period does a Chinese word after it mean? 三季度末, 3月中旬, 下月底, 6月中前.
 * @module
 */
import type { TimeContext } from "../mark.js";
import { periodForm } from "./build-form.js";
import type { DatedForm } from "./form.js";
import { skipSpaces } from "./letters.js";
import { daysOfPeriod, type Edge, type PeriodName } from "./period-days.js";
import { entryAt, lengthAt, type WordList, wordList, wordTable } from "./word-list.js";

const EDGES: WordList<Edge> = /* @__PURE__ */ wordTable<Edge>([
  ["end", "月底 月末 底 末 尾 下旬 中下旬 季末"],
  ["second-third", "中旬 上中旬"],
  ["first-third", "上旬"],
  ["start", "初"],
]);
const LIMITS: WordList = /* @__PURE__ */ wordList("前 之前 以前 为止 止 结束");

/** Whether an edge or a limit stands here, so that a period ends before it. */
export function isEdgeOrLimit(text: string, at: number): boolean {
  return lengthAt(EDGES, text, at) > 0 || lengthAt(LIMITS, text, at) > 0;
}

/** A period with the edge written after it: 三季度末, 3月中旬, 6月中前. */
export function withEdge(
  text: string,
  at: number,
  end: number,
  name: PeriodName,
  context: TimeContext,
  year: { readonly isElapsed: boolean } | null,
): DatedForm | null {
  const isElapsed = year?.isElapsed === true;
  const next = skipSpaces(text, end);
  const edge = entryAt(EDGES, text, next);
  if (edge !== null) {
    const days = daysOfPeriod(context, name, edge.meaning);
    return periodForm(at, next + edge.word.length, days, isElapsed, edge.meaning !== "start");
  }
  if (text.charAt(next) === "中" && lengthAt(LIMITS, text, next + 1) > 0) {
    return periodForm(at, next + 1, daysOfPeriod(context, name, "middle"), isElapsed, true);
  }
  return periodForm(at, end, daysOfPeriod(context, name, "whole"), isElapsed, false);
}
