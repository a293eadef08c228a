/**
 * Which letters does a cell of a spreadsheet say, as people write it: "A/R", "Ａ、Ｒ", "Accountable", 负责/审批?
 * @module
 */
import type { ReadVariant } from "../matrix/letters.js";

type Meaning = "decider" | "doer" | "support" | "consulted" | "informed";

/** Words for what a letter means; the variant says which letter that is. */
const WORDS: Readonly<Record<Meaning, readonly string[]>> = {
  decider: [
    "accountable",
    "approve",
    "approver",
    "approves",
    "decide",
    "decider",
    "decides",
    "审批",
    "批准",
    "拍板",
    "决定",
    "最终负责",
    "最终负责人",
  ],
  doer: [
    "responsible",
    "do",
    "doer",
    "does",
    "driver",
    "perform",
    "execute",
    "负责",
    "执行",
    "执行人",
    "主办",
    "承办",
    "经办",
  ],
  support: ["support", "supports", "supporting", "支持", "协助", "配合", "协办"],
  consulted: ["consult", "consulted", "input", "咨询", "征询", "征求意见", "会商", "会签"],
  informed: ["inform", "informed", "notify", "知会", "告知", "通知", "抄送"],
};

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (Object.entries(WORDS) as [Meaning, readonly string[]][]).flatMap(([meaning, words]) =>
    words.map((word): [string, Meaning] => [word, meaning]),
  ),
);

/** What stands for an empty cell. */
const EMPTY: ReadonlySet<string> = new Set(["", "-", "--", "–", "—", "/", "x", "n/a", "na", "无", "否"]);

const SEPARATORS = /[\s/\\,;+&|.·、，；()（）]+/u;

/** What a cell says; `unread` holds the parts that say nothing known. */
export interface CellReading {
  readonly letters: string;
  readonly unread: readonly string[];
}

/** Reads a cell. Capitals and full-width signs make no difference; letters keep their number, so that a check finds doubles. */
export function readCell(cell: string, variant: ReadVariant): CellReading {
  const text = cell.normalize("NFKC").trim();
  if (EMPTY.has(text.toLowerCase())) return { letters: "", unread: [] };
  const whole = MEANINGS.get(text.toLowerCase());
  const parts = whole === undefined ? text.split(SEPARATORS).filter((part) => part !== "") : [text];
  let letters = "";
  const unread: string[] = [];
  for (const part of parts) {
    const meaning = MEANINGS.get(part.toLowerCase());
    const letter = meaning === undefined ? undefined : variant.variant[meaning];
    if (letter !== undefined) letters += letter;
    else if (isLetters(part, variant)) letters += part.toUpperCase();
    else unread.push(part);
  }
  return { letters, unread };
}

/** Letters of the variant only, in one piece: "AR", "ar". A word such as "Air" is none, although its letters may be. */
function isLetters(part: string, variant: ReadVariant): boolean {
  if (part.length > variant.letters.length + 1) return false;
  const oneCase = part === part.toUpperCase() || part === part.toLowerCase();
  return oneCase && [...part.toUpperCase()].every((letter) => variant.bitOf(letter) !== 0);
}
