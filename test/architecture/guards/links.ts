/**
 * Do the links of the pages lead anywhere? Relative ones only: to a file, and to a heading in it.
 * @module
 */
import { posix } from "node:path";

function withoutCode(text: string): string {
  return text.replace(/^(`{3,})[\s\S]*?^\1/gm, "").replace(/`[^`\n]*`/g, "");
}

/** The anchors that the headings of a page get. */
export function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>();
  const page = text.replace(/^(`{3,})[\s\S]*?^\1/gm, "");
  return [...page.matchAll(/^#{1,6}\s+(.+?)\s*$/gm)].map(([, heading = ""]) => {
    const anchor = heading
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

/** Links that lead nowhere, in words. */
export function deadLinks(pages: ReadonlyMap<string, string>, exists: (path: string) => boolean): string[] {
  const found: string[] = [];
  for (const [path, text] of pages) {
    for (const [, link = ""] of withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/i.test(link)) continue;
      const [file = "", anchor] = decodeURI(link).split("#");
      const target = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), file)).replace(/\/$/, "");
      if (file !== "" && !exists(target)) found.push(`${path}: ${link} leads to no file`);
      else if (anchor !== undefined && !anchorsOf(pages.get(target) ?? "").includes(anchor)) {
        found.push(`${path}: ${link} leads to no heading`);
      }
    }
  }
  return found;
}
