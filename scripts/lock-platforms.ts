/**
 * Does the lock file serve every platform? Some tools come as one optional package for each platform.
 * npm leaves those out of package-lock.json that a registry does not hold, and then `npm ci` refuses
 * the file, on every platform. This adds what is missing: `npm run lock`, after each change of
 * dependencies.
 * @module
 */
import { writeFileSync } from "node:fs";
import { ROOT, read } from "./files.js";

interface Entry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

export interface Lock {
  packages: Record<string, Entry>;
}

/** Where in the lock a package finds its dependency: beside it, or further up. */
function placeOf(lock: Lock, from: string, name: string): string | null {
  let base = from;
  for (;;) {
    const place = `${base === "" ? "" : `${base}/`}node_modules/${name}`;
    if (lock.packages[place] !== undefined) return place;
    if (base === "") return null;
    base = base.slice(0, Math.max(0, base.lastIndexOf("/node_modules/")));
  }
}

/** Which platform a package is for, read from its name: `rollup-linux-arm64-musl`. */
export function platformOf(name: string): Pick<Entry, "os" | "cpu" | "libc"> {
  const os = /-(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|aix)\b/.exec(name)?.[1];
  const cpu = /-(arm64|arm|x64|ia32|loong64|ppc64|riscv64|s390x|mips64el)\b/.exec(name)?.[1];
  if (os === undefined || cpu === undefined) throw new Error(`${name}: no platform in the name`);
  const libc = /-musl(eabihf)?$/.test(name) ? "musl" : "glibc";
  return { os: [os], cpu: [cpu], ...(os === "linux" ? { libc: [libc] } : {}) };
}

/** Optional packages that the lock names but does not hold: by place, the version wanted and by whom. */
export function missingPlatforms(
  lock: Lock,
): { readonly place: string; readonly name: string; readonly version: string; readonly by: Entry }[] {
  return Object.entries(lock.packages).flatMap(([from, by]) =>
    Object.entries(by.optionalDependencies ?? {})
      .filter(([name]) => placeOf(lock, from, name) === null)
      .map(([name, version]) => ({ place: `node_modules/${name}`, name, version, by })),
  );
}

/** The lock with an entry for every platform. */
export function completed(lock: Lock): Lock {
  const packages = { ...lock.packages };
  for (const { place, name, version, by } of missingPlatforms(lock)) {
    if (!/^\d/.test(version)) throw new Error(`${name}: ${version} is no exact version`);
    packages[place] = { version, ...(by.dev ? { dev: true } : {}), optional: true, ...platformOf(name) };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

if (process.argv[1]?.endsWith("lock-platforms.ts")) {
  const lock = JSON.parse(read("package-lock.json")) as Lock;
  const missing = missingPlatforms(lock);
  if (missing.length > 0) writeFileSync(`${ROOT}package-lock.json`, `${JSON.stringify(completed(lock), null, 2)}\n`);
  console.log(`${missing.length} platforms added to package-lock.json`);
}
