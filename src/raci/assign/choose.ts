/**
 * Who comes first, and what told him from the next best?
 * @module
 */

/** One question by which people are told apart. */
export interface Ranking<Reason extends string> {
  readonly reason: Reason;
  /** Negative if the first of the two comes first. */
  readonly compare: (a: number, b: number) => number;
}

/** The one chosen, by position, and the question that decided. */
export interface Choice<Reason extends string> {
  readonly person: number;
  readonly reason: Reason | "only-one" | "order";
}

/** The first by the rankings, in the order in which they are asked; the first of the list where all of them are even. */
export function choose<Reason extends string>(
  people: readonly number[],
  rankings: readonly Ranking<Reason>[],
): Choice<Reason> | null {
  const deciding = (a: number, b: number): Ranking<Reason> | undefined =>
    rankings.find(({ compare }) => compare(a, b) !== 0);
  const before = (a: number, b: number): boolean => (deciding(a, b)?.compare(a, b) ?? a - b) < 0;
  let [best, next] = [-1, -1];
  for (const person of people) {
    if (best === -1 || before(person, best)) [best, next] = [person, best];
    else if (next === -1 || before(person, next)) next = person;
  }
  if (best === -1) return null;
  if (next === -1) return { person: best, reason: "only-one" };
  return { person: best, reason: deciding(best, next)?.reason ?? "order" };
}

/** As a sign, for amounts of any size. */
export function order(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
