/**
 * How is something costly worked out on first demand, and only once?
 * @module
 */

/** The same answer at every call; made at the first one. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
