/**
 * How is a matrix written out: as a table of strings, as Markdown, as tidy rows?
 * @module
 */
import { type Locale, textIn } from "../../core/index.js";
import { entryOf, escapeMarkdown } from "../../core/internal.js";
import { raciSubject } from "../check/subject.js";
import type { RaciMatrix } from "../matrix/matrix.js";

/** One letter of one cell: what a database or a pivot table takes. */
export interface RaciRow {
  readonly task: string;
  readonly taskName: string;
  readonly role: string;
  readonly roleName: string;
  readonly letter: string;
}

/**
 * Writes a matrix as a table of strings: the first row names the roles, the first column the tasks.
 *
 * Names that stand twice have their ids behind them; what has no name, or a blank one, is written by its id. `raciFromTable` reads
 * the same cells from it. Cells and names are text as given: whoever writes CSV for a spreadsheet quotes it, and guards against
 * formulas, there.
 *
 * @param matrix - A matrix of the right shape; what a check would refuse is left out, as in `checkRaci`.
 * @param locale - Which texts of names are taken, and the word for tasks.
 * @returns Rows of cells; an empty cell is an empty text.
 * @throws {OpsLogicError} `raci/unknown-variant`, `raci/wrong-variant`.
 * @example
 * ```ts
 * import { en } from "opslogic/locale/en";
 * import { raciToTable } from "opslogic/raci";
 *
 * const matrix = { tasks: [{ id: "reply" }], roles: [{ id: "agent" }], assignments: [{ task: "reply", role: "agent", letters: "RA" }] };
 * raciToTable(matrix, en); // => [["Task", "agent"], ["reply", "RA"]]
 * ```
 */
export function raciToTable(matrix: RaciMatrix, locale: Locale): readonly (readonly string[])[] {
  const subject = raciSubject(matrix, {}, "raciToTable");
  const { variant, cellStart, cellRole, cellBits } = subject;
  const column = new Map(subject.roles.map((role, at) => [role, at + 1]));
  const names = {
    tasks: namesOf(matrix.tasks, subject.tasks, locale),
    roles: namesOf(matrix.roles, subject.roles, locale),
  };
  const head = [entryOf(locale.words, "raci/task") ?? "", ...names.roles];
  const rows = subject.tasks.map((task, at) => {
    const row = [names.tasks[at] as string, ...subject.roles.map(() => "")];
    for (let cell = cellStart[task] as number; cell < (cellStart[task + 1] as number); cell++) {
      row[column.get(cellRole[cell] as number) as number] = variant.textOf(cellBits[cell] as number);
    }
    return row;
  });
  return [head, ...rows];
}

interface Named {
  readonly id: string;
  readonly name?: RaciMatrix["name"];
}

function nameOf({ id, name }: Named, locale: Locale): string {
  const text = textIn(name, locale.language, id);
  return text.trim() === "" ? id : text;
}

/** Names, each but once. */
function namesOf(list: readonly Named[], positions: readonly number[], locale: Locale): readonly string[] {
  const things = positions.map((at) => list[at] as Named);
  const count = new Map<string, number>();
  const names = things.map((thing) => nameOf(thing, locale));
  for (const name of names) count.set(name.trim(), (count.get(name.trim()) ?? 0) + 1);
  return names.map((name, at) => {
    const { id } = things[at] as Named;
    return count.get(name.trim()) === 1 || name === id ? name : `${name} (${id})`;
  });
}

/**
 * Writes a matrix as a Markdown table; names are escaped.
 *
 * @param matrix - A matrix of the right shape.
 * @param locale - Which texts of names are taken, and the word for tasks.
 * @returns Markdown, ending with a line break.
 * @throws {OpsLogicError} `raci/unknown-variant`, `raci/wrong-variant`.
 * @example
 * ```ts
 * import { zhCN } from "opslogic/locale/zh-CN";
 * import { raciToMarkdown } from "opslogic/raci";
 *
 * const matrix = { tasks: [{ id: "答复" }], roles: [{ id: "客服|热线" }], assignments: [{ task: "答复", role: "客服|热线", letters: "RA" }] };
 * raciToMarkdown(matrix, zhCN).split("\n"); // => ["| 任务 | 客服\\|热线 |", "| --- | --- |", "| 答复 | RA |", ""]
 * ```
 */
export function raciToMarkdown(matrix: RaciMatrix, locale: Locale): string {
  const [head = [], ...rows] = raciToTable(matrix, locale).map((row) => row.map(escapeMarkdown));
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/**
 * Writes a matrix as tidy rows: one for each letter of each cell.
 *
 * @param matrix - A matrix of the right shape; what a check would refuse is left out, as in `checkRaci`.
 * @param locale - Which texts of names are taken.
 * @returns Rows by task, then in the order in which the roles were assigned; none for an empty matrix.
 * @throws {OpsLogicError} `raci/unknown-variant`, `raci/wrong-variant`.
 * @example
 * ```ts
 * import { en } from "opslogic/locale/en";
 * import { raciToRows } from "opslogic/raci";
 *
 * const matrix = { tasks: [{ id: "reply" }], roles: [{ id: "agent" }], assignments: [{ task: "reply", role: "agent", letters: "RA" }] };
 * raciToRows(matrix, en).map(({ task, role, letter }) => [task, role, letter]); // => [["reply", "agent", "R"], ["reply", "agent", "A"]]
 * ```
 */
export function raciToRows(matrix: RaciMatrix, locale: Locale): readonly RaciRow[] {
  const { tasks, variant, cellStart, cellRole, cellBits } = raciSubject(matrix, {}, "raciToRows");
  const rows: RaciRow[] = [];
  for (const at of tasks) {
    const task = matrix.tasks[at] as RaciMatrix["tasks"][number];
    for (let cell = cellStart[at] as number; cell < (cellStart[at + 1] as number); cell++) {
      const role = matrix.roles[cellRole[cell] as number] as RaciMatrix["roles"][number];
      const names = {
        taskName: nameOf(task, locale),
        roleName: nameOf(role, locale),
      };
      for (const letter of variant.textOf(cellBits[cell] as number)) {
        rows.push({ task: task.id, taskName: names.taskName, role: role.id, roleName: names.roleName, letter });
      }
    }
  }
  return rows;
}
