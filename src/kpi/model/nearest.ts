/**
 * Which known name was probably meant? Names that differ by a letter, or by case and separators.
 * @module
 */

/** Longer names are compared as they are, without looking for slips. */
const LONGEST = 48;

/**
 * Prepares a list of known names for looking up mistyped ones.
 *
 * Two names are near if one letter was left out, added, replaced or swapped with its neighbor, or if
 * only case, spaces and underscores differ. Each name is entered under all spellings with one letter
 * left out, so a look-up costs no more with ten thousand names than with ten.
 *
 * @returns A function from a name to the first known name near it, or null. Built on first use.
 */
export function nearestAmong(names: Iterable<string>): (name: string) => string | null {
  let index: ReadonlyMap<string, string> | undefined;
  return (name) => {
    index ??= indexOf(names);
    const key = plain(name);
    const same = index.get(key);
    if (same !== undefined && same !== name) return same;
    for (const variant of variantsOf(key)) {
      const found = index.get(variant);
      if (found !== undefined && found !== name) return found;
    }
    return null;
  };
}

function indexOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const exact = new Map<string, string>();
  const near = new Map<string, string>();
  for (const name of names) {
    const key = plain(name);
    if (!exact.has(key)) exact.set(key, name);
    for (const variant of variantsOf(key)) if (!near.has(variant)) near.set(variant, name);
  }
  for (const [key, name] of exact) near.set(key, name);
  return near;
}

/** The key with each of its letters left out; none for names so short that anything would be near. */
function variantsOf(key: string): readonly string[] {
  const letters = [...key];
  if (letters.length < 3 || letters.length > LONGEST) return [];
  return letters.map((_, i) => letters.slice(0, i).join("") + letters.slice(i + 1).join(""));
}

function plain(name: string): string {
  return name
    .slice(0, 4 * LONGEST)
    .toLowerCase()
    .replace(/[\s_-]+/gu, "");
}
