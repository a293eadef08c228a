/**
 * Which letters does a cell of a spreadsheet say, as people write it: "A/R", "Ａ、Ｒ", "Accountable", 负责/审批?
 * @module
 */
import type { ReadVariant } from "../matrix/letters.js";

type Meaning = "decider" | "doer" | "support" | "consulted" | "informed";

/** Words for what a letter means; the variant says which letter that is. */
const WORDS: Readonly<Record<Meaning, string>> = {
  decider:
    "accountable accountability approve approver approves approval decide decider decides 审批 批准 核准 拍板 决定 最终负责 最终负责人 当责 问责 審批 決定 最終負責 當責 問責",
  doer: "responsible responsibility do doer does driver perform performs performer execute executes executor 负责 执行 执行人 主办 承办 经办 負責 執行 執行人 主辦 承辦 經辦",
  support: "support supports supporting supportive 支持 支援 协助 协助人 配合 协办 協助 協辦",
  consulted: "consult consults consulted input contributor 咨询 征询 征询对象 征求意见 会商 会签 諮詢 徵詢 會商 會簽",
  informed: "inform informs informed notify notified 知会 知会对象 知情 告知 通知 抄送 知會",
};

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (Object.entries(WORDS) as [Meaning, string][]).flatMap(([meaning, words]) =>
    words.split(" ").map((word): [string, Meaning] => [word, meaning]),
  ),
);

/** No word of Chinese is longer. */
const LONGEST = 6;

/** What stands for an empty cell. */
const EMPTY: ReadonlySet<string> = new Set([
  ...["", "-", "--", "–", "—", "——", "―", "/", "\\", ".", "n/a", "n.a.", "n.a", "na", "none", "nil", "无", "無", "否"],
]);

/** What may stand between letters and words, brackets and quotes included. */
const SEPARATORS = /[\s/\\,;:+&|.·•、，；：()（）[\]【】「」"'“”‘’和与及與]+/u;

/** Words between letters that say nothing. */
const FILLERS: ReadonlySet<string> = new Set(["and", "or"]);

/** What a cell says; `unread` holds the parts that say nothing known. */
export interface CellReading {
  readonly letters: string;
  readonly unread: readonly string[];
}

/** Reads cells of one variant; each writing is read once. */
export function cellReader(variant: ReadVariant): (cell: string) => CellReading {
  const known = new Map<string, CellReading>();
  const fold = foldedLetters(variant);
  return (cell) => {
    // Letters as the variant writes them come first: they might spell a word, or the sign for nothing.
    if (isPlain(cell, variant)) return { letters: cell, unread: [] };
    let reading = known.get(cell);
    if (reading === undefined) {
      reading = readCell(cell, variant, fold);
      if (cell.length <= KEPT_LENGTH) known.set(cell, reading);
    }
    return reading;
  };
}

/** Longer cells are notes, and hardly ever the same. */
const KEPT_LENGTH = 40;

function readCell(cell: string, variant: ReadVariant, fold: ReadonlyMap<string, string>): CellReading {
  const text = cell.normalize("NFKC").trim();
  if (EMPTY.has(text.toLowerCase())) return { letters: "", unread: [] };
  const parts = text.split(SEPARATORS).filter((part) => part !== "" && !FILLERS.has(part.toLowerCase()));
  const unread: string[] = [];
  let letters = "";
  let byWord = "";
  for (const part of parts) {
    const marks = lettersOf(part, fold) ?? wordsOf(part.toLowerCase(), variant, fold);
    if (marks === null) unread.push(part);
    for (const { letter, isWord } of marks ?? []) {
      // A word beside its letter, or in brackets after another, explains it: 负责（主办）, "R (Responsible)".
      if ((isWord && letters.includes(letter)) || byWord.includes(letter)) continue;
      letters += letter;
      if (isWord) byWord += letter;
    }
  }
  // A sign or filler alone is no empty cell.
  if (parts.length === 0) unread.push(text);
  return { letters, unread };
}

interface Mark {
  readonly letter: string;
  readonly isWord: boolean;
}

/** Letters of the variant only, in one piece: "AR", "ar". A word such as "Air" is none, although its letters may be. */
function lettersOf(part: string, fold: ReadonlyMap<string, string>): readonly Mark[] | null {
  const small = part.toLowerCase();
  if (MEANINGS.has(small) || (part !== small && part !== part.toUpperCase())) return null;
  const marks: Mark[] = [];
  for (const sign of small) {
    const letter = fold.get(sign);
    if (letter === undefined || marks.length > fold.size) return null;
    marks.push({ letter, isWord: false });
  }
  return marks;
}

/** Words and letters without anything between: "responsible", 负责审批, R负责. All of it must be known. */
function wordsOf(part: string, variant: ReadVariant, fold: ReadonlyMap<string, string>): readonly Mark[] | null {
  const whole = letterOf(part, variant);
  if (whole !== undefined) return [{ letter: whole, isWord: true }];
  if (!HAN.test(part)) return null;
  const marks: Mark[] = [];
  const signs = [...part];
  for (let at = 0; at < signs.length; ) {
    if (marks.length > fold.size) return null;
    let length = Math.min(LONGEST, signs.length - at);
    while (length > 1 && letterOf(signs.slice(at, at + length).join(""), variant) === undefined) length--;
    const letter = length > 1 ? letterOf(signs.slice(at, at + length).join(""), variant) : fold.get(signs[at] ?? "");
    if (letter === undefined) return null;
    marks.push({ letter, isWord: length > 1 });
    at += length;
  }
  return marks;
}

const HAN = /\p{Script=Han}/u;

function letterOf(word: string, { variant }: ReadVariant): string | undefined {
  const meaning = MEANINGS.get(word);
  if (meaning !== undefined) return variant[meaning];
  return variant.others?.find(([, name]) => name === word)?.[0];
}

/** Letters as they are compared: capitals and full-width signs make no difference, unless the variant tells them apart. */
function foldedLetters({ letters }: ReadVariant): ReadonlyMap<string, string> {
  const fold = new Map<string, string>();
  const twice = new Set<string>();
  for (const letter of letters) {
    const folded = letter.normalize("NFKC").toLowerCase();
    if (fold.has(folded)) twice.add(folded);
    fold.set(folded, letter);
  }
  for (const folded of twice) fold.delete(folded);
  return fold;
}

function isPlain(cell: string, { letters, bitOf }: ReadVariant): boolean {
  if (cell === "" || cell.length > 2 * letters.length) return false;
  const signs = [...cell];
  return new Set(signs).size === signs.length && signs.every((sign) => bitOf(sign) !== 0);
}
