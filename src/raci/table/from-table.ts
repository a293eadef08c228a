/**
 * Which matrix does a spreadsheet hold? A table of strings, as any reader of CSV or the clipboard gives it.
 * @module
 */
import { type Finding, toNumber } from "../../core/index.js";
import { type ReadVariant, readVariant } from "../matrix/letters.js";
import type { RaciAssignment, RaciMatrix, RaciRole, RaciTask, RaciVariant } from "../matrix/matrix.js";
import { readCell } from "./cell-words.js";

/** How the table is laid out. */
export interface RaciTableOptions {
  /** Default: RACI. */
  readonly variant?: string | RaciVariant | undefined;
  /** Heading of the column with the tasks; default: the first column. */
  readonly taskColumn?: string | undefined;
  /** Heading of a column with ids of tasks; without it, the names are the ids. */
  readonly idColumn?: string | undefined;
  /** Heading of a column with the effort of each task. */
  readonly effortColumn?: string | undefined;
}

/** A matrix, and what of the table it does not hold. */
export interface RaciReading {
  readonly matrix: RaciMatrix;
  /** `raci/unread-cell`, `raci/unread-row`: what was written there says no letter. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a matrix from a table of strings: the first row names the roles, each further row is a task.
 *
 * Cells are read as people write them: `A/R`, `Ａ、Ｒ`, `Accountable`, 负责/审批/咨询/知会 (R/A/C/I); a dash, `n/a` or 无 is empty. What cannot be
 * read is told with its place, and nothing else is lost. Whether the matrix is sound is for `checkRaci`.
 *
 * @param table - Rows of cells; short rows are filled with empty cells. An empty table gives an empty matrix.
 * @param options - Which columns are no roles; the variant.
 * @returns The matrix, and findings for what could not be read (path: row and column of the table).
 * @throws {OpsLogicError} `raci/unknown-variant`, `raci/wrong-variant`.
 * @example
 * ```ts
 * import { raciFromTable } from "opslogic/raci";
 *
 * const { matrix, findings } = raciFromTable([
 *   ["任务", "客服", "主管", "研发"],
 *   ["答复", "负责", "审批", "-"],
 *   ["修复", "Ｉ", "A/C", "R?"],
 * ]);
 * matrix.assignments.map(({ task, role, letters }) => `${task} ${role} ${letters}`);
 * // => ["答复 客服 R", "答复 主管 A", "修复 客服 I", "修复 主管 AC"]
 * findings.map(({ place }) => place.path); // => [[2, 3]]
 * ```
 */
export function raciFromTable(table: readonly (readonly string[])[], options: RaciTableOptions = {}): RaciReading {
  const variant = readVariant(options.variant, "raciFromTable");
  const [head = [], ...rows] = table;
  const headings = head.map((cell) => clean(cell));
  const columns = columnsOf(headings, options);
  const findings: Finding[] = [];
  const tasks: RaciTask[] = [];
  const assignments: RaciAssignment[] = [];
  rows.forEach((row, at) => {
    if (row.every((cell) => clean(cell) === "")) return;
    const name = clean(row[columns.task]);
    const id = columns.id === -1 ? name : clean(row[columns.id]);
    if (id === "") return findings.push(unread("raci/unread-row", [at + 1], row.join(" ")));
    const task = taskOf(id, name, clean(row[columns.effort]), [at + 1, columns.effort], findings);
    tasks.push(task);
    for (const column of columns.roles) {
      const letters = lettersAt(row[column] ?? "", variant, [at + 1, column], findings);
      if (letters !== "") assignments.push({ task: id, role: headings[column] as string, letters });
    }
    // What stands beyond the headings belongs to nobody.
    row.slice(head.length).forEach((cell, beyond) => {
      if (clean(cell) !== "") findings.push(unread("raci/unread-cell", [at + 1, head.length + beyond], cell));
    });
    return undefined;
  });
  const roles = columns.roles.map((column): RaciRole => ({ id: headings[column] as string }));
  const named = options.variant === undefined ? {} : { variant: options.variant };
  return { matrix: { ...named, tasks, roles, assignments }, findings };
}

function clean(cell: unknown): string {
  return typeof cell === "string" ? cell.normalize("NFKC").trim() : "";
}

function columnsOf(
  headings: readonly string[],
  { taskColumn, idColumn, effortColumn }: RaciTableOptions,
): { readonly task: number; readonly id: number; readonly effort: number; readonly roles: readonly number[] } {
  const find = (name: string | undefined): number => (name === undefined ? -1 : headings.indexOf(clean(name)));
  const [id, effort] = [find(idColumn), find(effortColumn)];
  const task = taskColumn === undefined ? headings.findIndex((_, at) => at !== id && at !== effort) : find(taskColumn);
  const others = new Set([task, id, effort]);
  const roles = headings.flatMap((heading, at) => (others.has(at) || heading === "" ? [] : [at]));
  return { task, id, effort, roles };
}

function taskOf(id: string, name: string, effort: string, path: readonly number[], findings: Finding[]): RaciTask {
  const named = name === "" || name === id ? {} : { name };
  if (effort === "") return { id, ...named };
  if (/^\d{1,15}(\.\d{1,15})?$/.test(effort)) return { id, ...named, effort: toNumber(effort) ?? 0 };
  findings.push(unread("raci/unread-cell", path, effort));
  return { id, ...named };
}

function lettersAt(cell: string, variant: ReadVariant, path: readonly number[], findings: Finding[]): string {
  const { letters, unread: parts } = readCell(cell, variant);
  if (parts.length > 0) findings.push(unread("raci/unread-cell", path, parts.join(" ")));
  return letters;
}

function unread(code: string, path: readonly number[], text: string): Finding {
  return {
    code,
    severity: "warning",
    place: { path },
    data: { text: text.length > 80 ? `${text.slice(0, 79)}…` : text },
  };
}
