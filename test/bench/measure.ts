/**
 * How long do several programs take beside each other? Interleaved rounds, garbage collected before
 * each sample, compared round by round: on a busy machine ratios hold where milliseconds do not.
 * @module
 */

/** One program that takes part. */
export interface Case {
  readonly name: string;
  /** Calls in one sample, for programs too quick for the clock. Default 1. */
  readonly repeat?: number;
  /** Rounds that it takes part in, for slow programs. Default: all. */
  readonly rounds?: number;
  run(): unknown;
}

export interface Measured {
  readonly name: string;
  /** Milliseconds of one call in each round; `NaN` in a round without it. */
  readonly milliseconds: readonly number[];
  /** What its last call answered. */
  readonly answer: unknown;
}

export interface Rounds {
  readonly warmUps: number;
  readonly rounds: number;
}

/** A time against another, and how sure that is. */
export interface Ratio {
  /** Median of the ratios of the rounds in which both took part. */
  readonly median: number;
  /** Ratio of the best times. */
  readonly best: number;
  readonly rounds: number;
}

/** Runs all cases in every round, each round beginning with another one. */
export async function measure(
  cases: readonly Case[],
  { warmUps, rounds }: Rounds,
): Promise<ReadonlyMap<string, Measured>> {
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error("Run with node --expose-gc, or old garbage is counted in.");
  const samples = cases.map(() => new Array<number>(rounds).fill(Number.NaN));
  const answers: unknown[] = cases.map(() => undefined);
  for (let round = -warmUps; round < rounds; round++) {
    for (let step = 0; step < cases.length; step++) {
      const index = (step + round + warmUps) % cases.length;
      const participant = cases[index] as Case;
      const { repeat = 1 } = participant;
      if (round >= (participant.rounds ?? rounds)) continue;
      answers[index] = undefined;
      // What the program before left behind is freed in two steps: memory held outside is only given back by
      // finalizers that run later, and would otherwise be charged to this one.
      collect();
      await finalizers();
      collect();
      const start = performance.now();
      for (let call = 1; call < repeat; call++) await participant.run();
      answers[index] = await participant.run();
      const spent = (performance.now() - start) / repeat;
      if (round >= 0) (samples[index] as number[])[round] = spent;
    }
  }
  return new Map(
    cases.map(({ name }, i) => [name, { name, milliseconds: samples[i] as number[], answer: answers[i] }]),
  );
}

function finalizers(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 5);
  });
}

/** `ours / peer`. */
export function ratioOf(ours: Measured, peer: Measured): Ratio {
  const ratios = ours.milliseconds.map((time, round) => time / (peer.milliseconds[round] as number)).filter(isThere);
  return { median: median(ratios), best: best(ours) / best(peer), rounds: ratios.length };
}

export function best(measured: Measured): number {
  return Math.min(...measured.milliseconds.filter(isThere));
}

export function typical(measured: Measured): number {
  return median(measured.milliseconds.filter(isThere));
}

function isThere(value: number): boolean {
  return !Number.isNaN(value);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
