/**
 * Where do the documents hold TypeScript examples? Finds every ` ```ts ` fence of a Markdown page and
 * of the doc comments of a source file, with the place it came from.
 * @module
 */

export interface Fence {
  /** `README.md:12`, the line of the opening fence. */
  readonly place: string;
  readonly code: string;
  /** Goes on where the fence before it in the same page ended. */
  readonly continued: boolean;
}

const OPENING = /^(\s*)```(?:ts|typescript)\b[ \t]*(.*)$/;

/** Reads fences from lines; `at` is the number of the first line. */
function fencesOfLines(lines: readonly string[], file: string, at: number): Fence[] {
  const found: Fence[] = [];
  for (let i = 0; i < lines.length; i++) {
    const opening = OPENING.exec(lines[i] ?? "");
    if (opening === null) {
      // Another language, or none: step over it, so that its text is not taken for a fence.
      const other = /^(\s*)(`{3,})/.exec(lines[i] ?? "");
      if (other !== null) {
        const fence = other[2] ?? "";
        do i++;
        while (i < lines.length && !(lines[i] ?? "").trimStart().startsWith(fence));
      }
      continue;
    }
    const start = i;
    const indent = (opening[1] ?? "").length;
    const tags = (opening[2] ?? "").split(/\s+/).filter((tag) => tag !== "");
    const unknown = tags.find((tag) => tag !== "no-run" && tag !== "continued");
    if (unknown !== undefined) throw new Error(`${file}:${at + start}: unknown tag "${unknown}" on a ts fence`);
    const body: string[] = [];
    for (i++; i < lines.length && !/^\s*```\s*$/.test(lines[i] ?? ""); i++) body.push((lines[i] ?? "").slice(indent));
    if (i === lines.length) throw new Error(`${file}:${at + start}: the fence is not closed`);
    if (tags.includes("no-run")) continue;
    found.push({
      place: `${file}:${at + start}`,
      code: body.join("\n"),
      continued: tags.includes("continued"),
    });
  }
  return found;
}

/** The TypeScript fences of a Markdown page. */
export function fencesOfMarkdown(text: string, file: string): Fence[] {
  return fencesOfLines(text.split("\n"), file, 1);
}

/** The TypeScript fences of the doc comments of a source file. */
export function fencesOfSource(text: string, file: string): Fence[] {
  const found: Fence[] = [];
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const line = text.slice(0, comment.index).split("\n").length;
    const lines = comment[0]
      .replace(/\*\/$/, "")
      .split("\n")
      .map((part) => part.replace(/^\s*\/?\*+ ?/, ""));
    found.push(...fencesOfLines(lines, file, line));
  }
  return found;
}
