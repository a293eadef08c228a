/**
 * Names given by the user, in one language or several.
 * @module
 */

/** A name: plain text, or text by language tag. */
export type Text = string | Readonly<{ en?: string | undefined; "zh-CN"?: string | undefined }>;

/** The text in the language asked for; else in another that is there; else the fallback. */
export function textIn(text: Text | undefined, language: string, fallback: string): string {
  if (text === undefined) return fallback;
  if (typeof text === "string") return text;
  const exact = language === "zh-CN" ? text["zh-CN"] : text.en;
  return exact ?? text.en ?? text["zh-CN"] ?? fallback;
}
