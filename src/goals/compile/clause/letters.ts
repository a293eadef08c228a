/**
 * What kind of character is it? By its code, for the walks over a text.
 * @module
 */

/** A Chinese character, of the blocks in everyday use. */
export function isCjk(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** A letter of the plain text, which has no capitals; accented ones included. */
export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f);
}

/** A digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A space of any kind within a line. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000;
}
