/**
 * Does a JSON Schema accept a value? As much of the standard as our schemas use.
 * @module
 */

/** Any object of a schema. */
export type Json = Readonly<Record<string, unknown>>;

/** A judge of the part of JSON Schema that is used here; it fails on any keyword it does not know. */
export function accepts(schema: Json, value: unknown): boolean {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const entries = isObject ? Object.entries(value) : [];
  const properties = (schema["properties"] ?? {}) as Readonly<Record<string, Json>>;
  return Object.entries(schema).every(([keyword, rule]) => {
    switch (keyword) {
      case "$schema":
      case "title":
      case "propertyNames":
      case "properties":
        return entries.every(
          ([key, part]) => !Object.hasOwn(properties, key) || accepts(properties[key] as Json, part),
        );
      case "type": {
        const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
        return [rule].flat().includes(kind);
      }
      case "required":
        return !isObject || (rule as string[]).every((key) => Object.hasOwn(value, key));
      case "additionalProperties":
        return entries.every(
          ([key, part]) => Object.hasOwn(properties, key) || (rule !== false && accepts(rule as Json, part)),
        );
      case "items":
        return !Array.isArray(value) || value.every((item) => accepts(rule as Json, item));
      case "enum":
        return (rule as unknown[]).includes(value);
      case "anyOf":
        return (rule as Json[]).some((option) => accepts(option, value));
      case "minLength":
        return typeof value !== "string" || value.length >= (rule as number);
      default:
        throw new Error(`unknown keyword ${keyword}`);
    }
  });
}
