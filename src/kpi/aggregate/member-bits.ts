/**
 * Which members occur in each slot, a bit for each of them: where slots and members are few enough to
 * stay near the processor, three times faster than lists, and merged by `or`.
 * @module
 */

/** The distinct members of each slot as bits; {@link listOfBits} gives them as codes. */
export interface MembersPartial {
  readonly kind: "members";
  readonly slots: number;
  /** Words of 32 bits for each slot. */
  readonly words: number;
  readonly bits: Int32Array;
  readonly members: readonly string[];
}

/** Words of a bitmap of at most 2 MB. */
const MOST_WORDS = 524_288;

/** True if so many slots and members are worth a bitmap. */
export function fitsBits(slots: number, members: number): boolean {
  return (slots + 1) * wordsOf(members) <= MOST_WORDS;
}

function wordsOf(members: number): number {
  return (members + 31) >>> 5;
}

/** Notes the member of each row in the bits of its slot; negative codes are none. */
export function collectBits(
  slot: Int32Array,
  slots: number,
  code: Int32Array,
  members: readonly string[],
): MembersPartial {
  const words = wordsOf(members.length);
  // One slot more for rows that have none.
  const bits = new Int32Array((slots + 1) * words);
  for (let row = 0; row < slot.length; row++) {
    const c = code[row] as number;
    if (c < 0) continue;
    const at = (slot[row] as number) * words + (c >>> 5);
    bits[at] = (bits[at] as number) | (1 << (c & 31));
  }
  return { kind: "members", slots, words, bits: bits.subarray(0, slots * words), members };
}

/** Puts the members of slots `from[i]` together in slots `to[i]`. */
export function gatherBits(partial: MembersPartial, from: Int32Array, to: Int32Array, slots: number): MembersPartial {
  const { words, bits: source } = partial;
  const bits = new Int32Array(slots * words);
  for (let i = 0; i < from.length; i++) {
    const start = (from[i] as number) * words;
    const target = (to[i] as number) * words;
    for (let word = 0; word < words; word++) {
      bits[target + word] = (bits[target + word] as number) | (source[start + word] as number);
    }
  }
  return { ...partial, slots, bits };
}

/** How many members each slot has; of those that another partial has there too, if one is given. */
export function countBits({ slots, words, bits }: MembersPartial, and?: MembersPartial): Float64Array {
  const counts = new Float64Array(slots);
  for (let s = 0; s < slots; s++) {
    let count = 0;
    for (let at = s * words; at < (s + 1) * words; at++) {
      count += bitsIn(and === undefined ? (bits[at] as number) : (bits[at] as number) & (and.bits[at] as number));
    }
    counts[s] = count;
  }
  return counts;
}

/** The members of each slot as codes, slot by slot. */
export function listOfBits(partial: MembersPartial): { readonly starts: Int32Array; readonly codes: Int32Array } {
  const { slots, words, bits } = partial;
  const counts = countBits(partial);
  const starts = new Int32Array(slots + 1);
  for (let s = 0; s < slots; s++) starts[s + 1] = (starts[s] as number) + (counts[s] as number);
  const codes = new Int32Array(starts[slots] as number);
  let next = 0;
  for (let s = 0; s < slots; s++) {
    for (let word = 0; word < words; word++) {
      let rest = bits[s * words + word] as number;
      while (rest !== 0) {
        const lowest = rest & -rest;
        codes[next++] = word * 32 + 31 - Math.clz32(lowest);
        rest ^= lowest;
      }
    }
  }
  return { starts, codes };
}

/** Number of bits that are set, by adding neighbors. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
