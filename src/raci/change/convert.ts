/**
 * What becomes of a matrix under another variant?
 * @module
 */
import { type RaciSubject, raciSubject } from "../check/subject.js";
import { type ReadVariant, readVariant } from "../matrix/letters.js";
import type { RaciAssignment, RaciMatrix, RaciVariant } from "../matrix/matrix.js";

/** A letter that has no place under the other variant. */
export interface LostLetter {
  readonly task: string;
  readonly role: string;
  readonly letter: string;
  /** What it became; `null` if it is gone. */
  readonly became: string | null;
  /**
   * `no-letter`: the other variant has none for that, and nothing else; `one-doer`: it allows only so many doers;
   * `foreign`: the letter was none of the first variant; `unknown`: the task or role is not in the matrix.
   */
  readonly why: "no-letter" | "one-doer" | "foreign" | "unknown";
}

/** A matrix under another variant. */
export interface ConvertedRaci {
  readonly matrix: RaciMatrix;
  /** In the order of the tasks, then what belonged to no cell. */
  readonly lost: readonly LostLetter[];
}

/**
 * Writes a matrix in the letters of another variant, by their meaning: who decides decides, who does does, who is asked is asked.
 *
 * Letters with a meaning of their own (to recommend in RAPID and DARE) go by its name. A letter without counterpart is listed, and
 * left out. A supporter becomes one who is asked where nobody supports; where only so many may do the work, the first stay and the
 * others become supporters, or are asked; both are listed, and gone where the cell decides or does all the same. What is not
 * listed comes back unchanged on the way back.
 *
 * @param matrix - A matrix of the right shape. Letters that stand twice in a cell stand once afterwards.
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
  const subject = raciSubject(matrix, {}, "convertRaci");
  const target = readVariant(to, "convertRaci");
  const { variant: source, cellStart, cellRole, cellBits } = subject;
  const most = target.variant.doerMax ?? Number.POSITIVE_INFINITY;
  const lost: LostLetter[] = [];
  const assignments: RaciAssignment[] = [];
  // The same few cells stand in a matrix over and over.
  const known = new Map<string, ConvertedCell>();
  const converted = (bits: number, mayDo: boolean): ConvertedCell => {
    const key = `${bits} ${mayDo}`;
    const cell = known.get(key) ?? convertCell(source.textOf(bits), source, target, mayDo);
    known.set(key, cell);
    return cell;
  };
  for (const at of subject.tasks) {
    const task = matrix.tasks[at]?.id ?? "";
    let doers = 0;
    for (let cell = cellStart[at] as number; cell < (cellStart[at + 1] as number); cell++) {
      const role = matrix.roles[cellRole[cell] as number]?.id ?? "";
      const made = converted(cellBits[cell] as number, doers < most);
      if ((made.bits & target.doer) !== 0) doers++;
      for (const each of made.lost) lost.push({ task, role, ...each });
      if (made.bits !== 0) assignments.push({ task, role, letters: target.textOf(made.bits) });
    }
  }
  lost.push(...outsideOf(subject));
  return { matrix: { ...matrix, variant: to, assignments }, lost };
}

type Lost = Omit<LostLetter, "task" | "role">;

interface ConvertedCell {
  readonly bits: number;
  readonly lost: readonly Lost[];
}

/** One cell: first the letters that have a counterpart, then those that have to make do with another. */
function convertCell(letters: string, source: ReadVariant, target: ReadVariant, mayDo: boolean): ConvertedCell {
  let bits = 0;
  const lost: Lost[] = [];
  const meant = new Set([...letters].flatMap((letter) => meaningsOf(letter, source)));
  const wanting: { readonly letter: string; readonly why: Lost["why"] }[] = [];
  for (const letter of letters) {
    for (const meaning of meaningsOf(letter, source)) {
      const found = target.letters.find((each) => meaningsOf(each, target).includes(meaning)) ?? null;
      const bit = target.bitOf(found ?? undefined);
      if (bit === 0) wanting.push({ letter, why: "no-letter" });
      else if (bit === target.doer && !mayDo) wanting.push({ letter, why: "one-doer" });
      else {
        // A letter that says more than was said is no mere translation.
        const more = meaningsOf(found ?? "", target).some((each) => !meant.has(each));
        if (more && (bits & bit) === 0) lost.push({ letter, became: found, why: "no-letter" });
        bits |= bit;
      }
    }
  }
  for (const { letter, why } of wanting) {
    const instead = why === "one-doer" || letter === source.variant.support ? nearest(target, bits) : null;
    bits |= target.bitOf(instead ?? undefined);
    lost.push({ letter, became: instead, why });
  }
  return { bits, lost };
}

/** What a letter means, by names that variants share; a letter without any name is its own. */
function meaningsOf(letter: string, { variant }: ReadVariant): readonly string[] {
  const { decider, doer, support, consulted, informed } = variant;
  const shared = Object.entries({ decider, doer, support, consulted, informed });
  const names = shared.filter(([, each]) => each === letter).map(([name]) => name);
  for (const [each, meaning] of variant.others ?? []) if (each === letter) names.push(`other ${meaning}`);
  return names.length > 0 ? names : [`letter ${letter}`];
}

/** For a helper whom the variant does not have: the letter of supporting or being asked, unless the cell says more already. */
function nearest(target: ReadVariant, bits: number): string | null {
  const { support, consulted } = target.variant;
  const letter = support ?? consulted ?? null;
  const covering = target.decider | target.doer | target.bitOf(letter ?? undefined);
  return (bits & covering) === 0 ? letter : null;
}

/** What stands in the assignments and in no cell. */
function outsideOf({ matrix, foreign, strangers, variant }: RaciSubject): LostLetter[] {
  const nowhere = new Set([...strangers.task, ...strangers.role]);
  const at = (position: number): RaciAssignment => matrix.assignments[position] as RaciAssignment;
  return [
    ...foreign.flatMap((position): LostLetter[] => {
      const { task, role, letters } = at(position);
      return variant.read(letters).foreign.map((letter) => ({ task, role, letter, became: null, why: "foreign" }));
    }),
    ...[...nowhere]
      .sort((a, b) => a - b)
      .map((position): LostLetter => {
        const { task, role, letters } = at(position);
        return { task, role, letter: letters, became: null, why: "unknown" };
      }),
  ];
}
