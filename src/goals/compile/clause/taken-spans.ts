/**
 * Which words of time and numbers stand around a place? Asked from left to right, each question in bounded time.
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import type { QuantityMark, TimeMark } from "../mark.js";

/** So far back may a number stand that a question can still be about. */
const REACH_BACK = 96;

/** The words of time and the numbers of a text, asked from left to right. */
export class TakenSpans {
  readonly #plain: string;
  readonly #spans: readonly TextSpan[];
  readonly #quantities: readonly QuantityMark[];
  #next = 0;
  #nextQuantity = 0;

  constructor(plain: string, times: readonly TimeMark[], quantities: readonly QuantityMark[]) {
    this.#plain = plain;
    this.#spans = inOrder(times, quantities);
    this.#quantities = quantities;
  }

  /** The end of the span that holds a position, or the position itself. */
  endAt(at: number): number {
    while (this.#next < this.#spans.length && (this.#spans[this.#next]?.end ?? 0) <= at) this.#next++;
    const span = this.#spans[this.#next];
    return span !== undefined && span.start <= at ? span.end : at;
  }

  /** Whether a word of time or a number begins at a position ahead. */
  startsSoon(at: number): boolean {
    const limit = Math.min(this.#next + 3, this.#spans.length);
    for (let index = this.#next; index < limit; index++) if (this.#spans[index]?.start === at) return true;
    return this.quantityStartsSoon(at);
  }

  /** Whether a number, with its particle, begins at a position ahead. */
  quantityStartsSoon(at: number): boolean {
    return this.#some(at, ({ start, core }) => start === at || (start < at && at <= core.start));
  }

  /** Whether the digits of a number begin at a position, or behind 了 there. */
  numberStartsAt(at: number): boolean {
    return this.#some(
      at + 1,
      ({ core }) => core.start === at || (core.start === at + 1 && this.#plain.charAt(at) === "了"),
    );
  }

  /** Whether a number ends a few words before a position: a 20% reduction, 15% revenue growth. */
  quantityEndsNear(at: number): boolean {
    return this.#some(at, ({ end }) => end <= at && at - end <= REACH_OF_NUMBER);
  }

  /** Whether a number ends right before a position. */
  quantityEndsAt(at: number): boolean {
    return this.#some(at, ({ core }) => core.end < at && at - core.end <= GAP);
  }

  /** 20%的营收增长: whether a number with 的 stands a few characters before a position. */
  quantityEndsWithOf(at: number): boolean {
    const isNear = (end: number): boolean => end < at && at - end <= REACH_OF_OF;
    return this.#some(at, ({ core }) => isNear(core.end) && this.#plain.charAt(core.end) === "的");
  }

  /** Whether one of the numbers near a position is such. */
  #some(at: number, holds: (quantity: QuantityMark) => boolean): boolean {
    this.#advance(at - REACH_BACK);
    for (let index = this.#nextQuantity; index < this.#quantities.length; index++) {
      const mark = this.#quantities[index];
      if (mark === undefined || mark.start > at) return false;
      if (mark.shape !== "name" && holds(mark)) return true;
    }
    return false;
  }

  #advance(from: number): void {
    while (this.#nextQuantity < this.#quantities.length && (this.#quantities[this.#nextQuantity]?.end ?? 0) < from) {
      this.#nextQuantity++;
    }
  }
}

/** So far may a noun of movement stand behind its number: 15% organic revenue growth. */
const REACH_OF_NUMBER = 32;
/** One space, or two, between a number and its word. */
const GAP = 2;
/** Characters between a number with 的 and its noun. */
const REACH_OF_OF = 8;

/** Words of time, and of the numbers what is no particle, in one order. */
function inOrder(times: readonly TimeMark[], quantities: readonly QuantityMark[]): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let next = 0;
  for (const quantity of quantities) {
    if (quantity.shape === "factor") continue;
    const span = quantity.shape === "level" ? quantity.core : quantity;
    next = pushWords(spans, times, next, span.start);
    spans.push(span);
  }
  pushWords(spans, times, next, Number.POSITIVE_INFINITY);
  return spans;
}

/** Takes over the words of time up to a position; names are left to the verbs. */
function pushWords(spans: TextSpan[], times: readonly TimeMark[], from: number, until: number): number {
  let index = from;
  for (; index < times.length; index++) {
    const time = times[index] as TimeMark;
    if (time.start > until) break;
    if (time.role !== "name") spans.push(time);
  }
  return index;
}
