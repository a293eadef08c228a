/**
 * Which files does the repository hold? Paths relative to its root, with forward slashes, in order.
 * @module
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The root of the repository, with a slash at its end. */
export const ROOT: string = fileURLToPath(new URL("../", import.meta.url));

const MADE = new Set(["node_modules", "dist", "out", "coverage", ".git", ".doc"]);

/** All files below a folder whose path matches; what is generated or installed is left out. */
export function filesBelow(folder: string, pattern: RegExp): string[] {
  if (!existsSync(`${ROOT}${folder}`)) return [];
  const found: string[] = [];
  for (const entry of readdirSync(`${ROOT}${folder}`, { withFileTypes: true })) {
    if (MADE.has(entry.name)) continue;
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...filesBelow(path, pattern));
    else if (pattern.test(path)) found.push(path);
  }
  return found.sort();
}

/** The files directly in the root. */
export function filesInRoot(pattern: RegExp): string[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** The text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(`${ROOT}${path}`, "utf8");
}
