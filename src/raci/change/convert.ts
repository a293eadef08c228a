/**
 * What becomes of a matrix under another variant?
 * @module
 */
import { raciSubject } from "../check/subject.js";
import { type ReadVariant, readVariant } from "../matrix/letters.js";
import type { RaciAssignment, RaciMatrix, RaciVariant } from "../matrix/matrix.js";

/** A letter that has no place under the other variant. */
export interface LostLetter {
  readonly task: string;
  readonly role: string;
  readonly letter: string;
  /** What it became; `null` if it is gone. */
  readonly became: string | null;
  /** `no-letter`: the other variant has none of that meaning; `one-doer`: it allows only so many doers. */
  readonly why: "no-letter" | "one-doer";
}

/** A matrix under another variant. */
export interface ConvertedRaci {
  readonly matrix: RaciMatrix;
  readonly lost: readonly LostLetter[];
}

/**
 * Writes a matrix in the letters of another variant, by their meaning: who decides decides, who does does, who is asked is asked.
 *
 * A letter without counterpart is listed, and left out. A supporter becomes one who is asked where nobody supports; where only
 * so many may do the work, the first stay and the others become supporters, or are asked. Both are listed too.
 *
 * @param matrix - A matrix of the right shape; what a check would refuse is left out, as in `checkRaci`.
 * @param to - Name of a variant, or one of your own.
 * @returns The matrix, one assignment for each cell, and what was lost on the way.
 * @throws {OpsLogicError} `raci/unknown-variant`, `raci/wrong-variant`.
 * @example
 * ```ts
 * import { convertRaci } from "opslogic/raci";
 *
 * const matrix = {
 *   variant: "RASCI",
 *   tasks: [{ id: "launch" }],
 *   roles: [{ id: "pm" }, { id: "dev" }, { id: "qa" }],
 *   assignments: [
 *     { task: "launch", role: "pm", letters: "A" },
 *     { task: "launch", role: "dev", letters: "R" },
 *     { task: "launch", role: "qa", letters: "S" },
 *   ],
 * };
 * const { matrix: daci, lost } = convertRaci(matrix, "DACI");
 * daci.assignments.map(({ role, letters }) => [role, letters]); // => [["pm", "A"], ["dev", "D"], ["qa", "C"]]
 * lost; // => [{ task: "launch", role: "qa", letter: "S", became: "C", why: "no-letter" }]
 * ```
 */
export function convertRaci(matrix: RaciMatrix, to: string | RaciVariant): ConvertedRaci {
  const subject = raciSubject(matrix, {});
  const target = readVariant(to, "convertRaci");
  const { variant: source, cellStart, cellRole, cellBits } = subject;
  const lost: LostLetter[] = [];
  const assignments: RaciAssignment[] = [];
  for (const at of subject.tasks) {
    const task = matrix.tasks[at]?.id ?? "";
    let doers = 0;
    for (let cell = cellStart[at] as number; cell < (cellStart[at + 1] as number); cell++) {
      const role = matrix.roles[cellRole[cell] as number]?.id ?? "";
      let letters = "";
      for (const letter of source.textOf(cellBits[cell] as number)) {
        const counterpart = counterpartOf(letter, source, target);
        const surplus =
          counterpart.letter === target.variant.doer && ++doers > (target.variant.doerMax ?? Number.POSITIVE_INFINITY);
        const became = surplus ? (target.variant.support ?? target.variant.consulted ?? null) : counterpart.letter;
        if (surplus) lost.push({ task, role, letter, became, why: "one-doer" });
        else if (!counterpart.same) lost.push({ task, role, letter, became, why: "no-letter" });
        if (became !== null && !letters.includes(became)) letters += became;
      }
      if (letters !== "") assignments.push({ task, role, letters });
    }
  }
  return { matrix: { ...matrix, variant: to, assignments }, lost };
}

/** Meanings that variants share. */
const MEANINGS = ["decider", "doer", "support", "consulted", "informed"] as const;

/** The letter of the same meaning; else the nearest one, and `same` is false. */
function counterpartOf(
  letter: string,
  { variant: source }: ReadVariant,
  { variant: target, bitOf }: ReadVariant,
): { readonly letter: string | null; readonly same: boolean } {
  const meaning = MEANINGS.find((each) => source[each] === letter);
  if (meaning === undefined) {
    // A letter without a meaning that we know stays if the other variant has it without one, too.
    const stays = bitOf(letter) !== 0 && MEANINGS.every((each) => target[each] !== letter);
    return stays && isSameFamily(source, target) ? { letter, same: true } : { letter: null, same: false };
  }
  const exact = target[meaning];
  if (exact !== undefined) return { letter: exact, same: true };
  const near = meaning === "support" || meaning === "informed" ? target.consulted : undefined;
  return { letter: meaning === "support" ? (near ?? null) : null, same: false };
}

/** Two variants in which the same letters decide and do. */
function isSameFamily(a: RaciVariant, b: RaciVariant): boolean {
  return a.decider === b.decider && a.doer === b.doer;
}
