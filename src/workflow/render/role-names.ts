/**
 * What is a role called?
 * @module
 */
import { type Locale, textIn } from "../../core/index.js";
import type { Workflow } from "../definition/workflow.js";

/** The name of a role in the language of the words, or its id. */
export function roleNames({ roles = [] }: Workflow, locale: Locale): (id: string) => string {
  const names = new Map(roles.map(({ id, name }) => [id.trim(), textIn(name, locale.language, id)]));
  return (id) => {
    const name = names.get(id.trim()) ?? "";
    return name.trim() === "" ? id : name;
  };
}
