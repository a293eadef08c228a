/**
 * Members that are in one window and in an earlier one too: returning customers, retained accounts.
 * @module
 */
import { countBits, type MembersPartial } from "../aggregate/member-bits.js";
import { asEntities, type EntitiesPartial } from "../aggregate/partial.js";
import type { NumberVector } from "../vector/vector.js";

type Members = EntitiesPartial | MembersPartial;

/** How many members of the earlier window each cell has again. */
export function countRetained(now: Members, earlier: Members): NumberVector {
  const both = now.kind === "members" && earlier.kind === "members";
  const n = both ? countBits(now, earlier) : countListed(asEntities(now), asEntities(earlier));
  return { kind: "number", n, d: 1, exact: null, why: null };
}

function countListed(now: EntitiesPartial, earlier: EntitiesPartial): Float64Array {
  const cells = now.starts.length - 1;
  const n = new Float64Array(cells);
  const stamp = new Int32Array(now.members.length).fill(-1);
  for (let cell = 0; cell < cells; cell++) {
    for (let at = earlier.starts[cell] as number; at < (earlier.starts[cell + 1] as number); at++)
      stamp[earlier.codes[at] as number] = cell;
    let found = 0;
    for (let at = now.starts[cell] as number; at < (now.starts[cell + 1] as number); at++) {
      if (stamp[now.codes[at] as number] === cell) found++;
    }
    n[cell] = found;
  }
  return n;
}
