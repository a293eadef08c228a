/**
 * Numbering what rows have in common, without a hash table: by counting and stamping.
 * @module
 */

/** Slots in buckets: the items of bucket `k` are `items[starts[k]] ... items[starts[k + 1] - 1]`. */
export interface Buckets {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Positions of each slot's rows; rows with a slot of `slots` or more are in none. */
export function bucketsOf(slot: Int32Array, slots: number): Buckets {
  const starts = startsOf(slot, slots);
  const next = starts.slice();
  const items = new Int32Array(starts[slots] as number);
  for (let row = 0; row < slot.length; row++) {
    const s = slot[row] as number;
    if (s < slots) items[(next[s] as number)++] = row;
  }
  return { starts, items };
}

/** Where each slot's items start, if they stand in order of slots. */
export function startsOf(slot: Int32Array, slots: number): Int32Array {
  const starts = new Int32Array(slots + 1);
  for (let row = 0; row < slot.length; row++) {
    const s = slot[row] as number;
    if (s < slots) starts[s + 1] = (starts[s + 1] as number) + 1;
  }
  for (let s = 0; s < slots; s++) starts[s + 1] = (starts[s + 1] as number) + (starts[s] as number);
  return starts;
}

/** The distinct pairs of a slot and a code, numbered in order of slots. */
export interface Pairs {
  /** Number of the pair of each row; `count` where it has none. */
  readonly pair: Int32Array;
  readonly count: number;
  /** Pairs of each slot: `starts[slot] ... starts[slot + 1] - 1`. */
  readonly starts: Int32Array;
  /** Code of each pair. */
  readonly codes: Int32Array;
}

/** Numbers the pairs of `slot` and `code`; rows without a slot, or with a negative code, have none. */
export function pairsOf(slot: Int32Array, slots: number, code: Int32Array, codeCount: number): Pairs {
  const { starts: rowStarts, items } = bucketsOf(slot, slots);
  const pair = new Int32Array(slot.length);
  const codes = new Int32Array(items.length);
  const starts = new Int32Array(slots + 1);
  // In which slot a code was last met, and the pair it has there.
  const stamp = new Int32Array(codeCount).fill(-1);
  const numberOf = new Int32Array(codeCount);
  let count = 0;
  for (let s = 0; s < slots; s++) {
    starts[s] = count;
    for (let i = rowStarts[s] as number; i < (rowStarts[s + 1] as number); i++) {
      const row = items[i] as number;
      const c = code[row] as number;
      if (c < 0) {
        pair[row] = -1;
        continue;
      }
      if (stamp[c] !== s) {
        stamp[c] = s;
        numberOf[c] = count;
        codes[count++] = c;
      }
      pair[row] = numberOf[c] as number;
    }
  }
  starts[slots] = count;
  for (let row = 0; row < pair.length; row++) {
    if ((slot[row] as number) >= slots || (pair[row] as number) < 0) pair[row] = count;
  }
  return { pair, count, starts, codes: codes.slice(0, count) };
}

/** The distinct codes of each slot, in order of slots; cheaper than {@link pairsOf}. */
export function distinctOf(
  slot: Int32Array,
  slots: number,
  code: Int32Array,
  codeCount: number,
): Pick<Pairs, "starts" | "codes"> {
  const rowStarts = startsOf(slot, slots);
  const next = rowStarts.slice();
  const codes = new Int32Array(rowStarts[slots] as number);
  for (let row = 0; row < slot.length; row++) {
    const s = slot[row] as number;
    if (s < slots) codes[(next[s] as number)++] = code[row] as number;
  }
  const stamp = new Int32Array(codeCount).fill(-1);
  const starts = new Int32Array(slots + 1);
  let count = 0;
  for (let s = 0; s < slots; s++) {
    starts[s] = count;
    // Written back in place: never ahead of what is still to be read.
    for (let i = rowStarts[s] as number; i < (rowStarts[s + 1] as number); i++) {
      const c = codes[i] as number;
      if (c >= 0 && stamp[c] !== s) {
        stamp[c] = s;
        codes[count++] = c;
      }
    }
  }
  starts[slots] = count;
  // A view where most of it is used: a copy would take as much memory again.
  return { starts, codes: 2 * count > codes.length ? codes.subarray(0, count) : codes.slice(0, count) };
}
