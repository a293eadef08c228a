/**
 * In which order do findings stand? By place, then by code; of a big check there are hundreds of thousands.
 * @module
 */
import type { Finding, Place } from "./finding.js";

/** From so many on, findings are laid out by position rather than compared with each other. */
const MANY = 256;

/** A position this many times the number of findings is too far out to count up to. */
const SPARSE = 8;

/** Findings about one list, with what they are ordered by. */
interface Listed {
  readonly findings: Finding[];
  readonly positions: number[];
  /** Numbers of their codes, in the order in which codes were first seen. */
  readonly codes: number[];
  /** Whether all of them point at entries themselves, not at parts of them. */
  flat: boolean;
  highest: number;
}

/** By path, span and code; equal ones stay in the order in which they were reported; those about the check itself last. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  if (findings.length < MANY) return [...findings].sort((a, b) => ownLast(a, b) || compareFindings(a, b));
  const own: Finding[] = [];
  const lists = new Map<string | number | undefined, Listed>();
  const codeNumbers = new Map<string, number>();
  // Findings come rule by rule, so what held for the last one mostly holds for the next.
  let code: string | undefined;
  let codeNumber = 0;
  let ofCheck = false;
  for (const finding of findings) {
    if (finding.code !== code) {
      code = finding.code;
      ofCheck = isOwn(finding);
      codeNumber = codeNumbers.get(code) ?? codeNumbers.size;
      codeNumbers.set(code, codeNumber);
    }
    if (ofCheck) own.push(finding);
    else addTo(lists, finding, codeNumber);
  }
  // As entries: a sort of bare keys would put the missing one last.
  const entries = [...lists].sort(([a], [b]) => comparePaths(pathOf(a), pathOf(b)));
  const ranks = ranksOf([...codeNumbers.keys()]);
  const ordered = entries.map(([, list]) => orderList(list, ranks));
  if (own.length > 0) ordered.push(own.sort(compareFindings));
  return ordered.length === 1 ? (ordered[0] as Finding[]) : ordered.flat();
}

/** The codes of core speak of the check itself, not of the thing. */
function isOwn(finding: Finding): boolean {
  return finding.code.startsWith("core/");
}

function ownLast(a: Finding, b: Finding): number {
  return (isOwn(a) ? 1 : 0) - (isOwn(b) ? 1 : 0);
}

function addTo(lists: Map<string | number | undefined, Listed>, finding: Finding, codeNumber: number): void {
  const { path, span } = finding.place;
  let list = lists.get(path[0]);
  if (list === undefined) {
    list = { findings: [], positions: [], codes: [], flat: true, highest: 0 };
    lists.set(path[0], list);
  }
  list.findings.push(finding);
  const position = path[1];
  if (
    path.length !== 2 ||
    span !== undefined ||
    typeof position !== "number" ||
    !(position >= 0) ||
    position % 1 !== 0
  ) {
    list.flat = false;
    return;
  }
  list.positions.push(position);
  list.codes.push(codeNumber);
  if (position > list.highest) list.highest = position;
}

function pathOf(head: string | number | undefined): Place["path"] {
  return head === undefined ? [] : [head];
}

/** The place of each code among all, in the order of their texts. */
function ranksOf(codes: readonly string[]): readonly number[] {
  const ordered = [...codes].sort(compareText);
  const rank = new Map(ordered.map((code, place) => [code, place]));
  return codes.map((code) => rank.get(code) as number);
}

/** By position, then by code: laid out by the code first, then, keeping that order, by the position. */
function orderList({ findings, positions, codes, flat, highest }: Listed, ranks: readonly number[]): Finding[] {
  if (!flat || highest > findings.length * SPARSE) return findings.sort(compareFindings);
  const byCode = layOut(
    codes.map((code) => ranks[code] as number),
    ranks.length,
  );
  const byPosition = layOut(
    Array.from(byCode, (at) => positions[at] as number),
    highest + 1,
  );
  return Array.from(byPosition, (at) => findings[byCode[at] as number] as Finding);
}

/** Where each key comes from when they are put in order, equal ones as they were; keys are below the limit. */
function layOut(keys: readonly number[], limit: number): Int32Array {
  const next = new Int32Array(limit + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] as number) + 1;
  for (let key = 0; key < limit; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const order = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    order[next[key] as number] = i;
    next[key] = (next[key] as number) + 1;
  }
  return order;
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    comparePaths(a.place.path, b.place.path) ||
    (a.place.span?.start ?? -1) - (b.place.span?.start ?? -1) ||
    (a.place.span?.end ?? -1) - (b.place.span?.end ?? -1) ||
    compareText(a.code, b.code)
  );
}

function comparePaths(a: Place["path"], b: Place["path"]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i] as string | number, b[i] as string | number];
    if (x === y) continue;
    if (typeof x === "number" && typeof y === "number") return x - y;
    if (typeof x !== typeof y) return typeof x === "number" ? -1 : 1;
    return compareText(String(x), String(y));
  }
  return a.length - b.length;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
