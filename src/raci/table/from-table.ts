/**
 * Which matrix does a spreadsheet hold? A table of strings, as any reader of CSV or the clipboard gives it.
 * @module
 */
import { type Finding, OpsLogicError, toNumber } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";
import { readVariant } from "../matrix/letters.js";
import type { RaciAssignment, RaciMatrix, RaciRole, RaciTask, RaciVariant } from "../matrix/matrix.js";
import { cellReader } from "./cell-words.js";

/** How the table is laid out. */
export interface RaciTableOptions {
  /** Default: RACI. */
  readonly variant?: string | RaciVariant | undefined;
  /** Heading of the column with the tasks; default: the first column that is none of the others. */
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
 * Reads a matrix from a table of strings: a row of headings names the roles, each further row is a task.
 *
 * Cells are read as people write them: `A/R`, `Ａ、Ｒ`, `Accountable`, 负责/审批/咨询/知会 (R/A/C/I); a dash, `n/a` or 无 is empty. What cannot be
 * read is told with its place, and nothing else is lost. The headings are the first row with more than its first cell filled; a title above them
 * is told, blank rows are passed over. Of merged cells only the first has the text, as in the clipboard: letters below a heading
 * or beside a task that is empty are told, too. Whether the matrix is sound is for `checkRaci`.
 *
 * @param table - Rows of cells; short rows are filled with empty cells. An empty table gives an empty matrix. Numbers count as
 *   their text, what is missing as empty.
 * @param options - Which columns are no roles; the variant.
 * @returns The matrix, and findings for what could not be read (path: row and column of the table).
 * @throws {OpsLogicError} `raci/unknown-variant`, `raci/wrong-variant`; `raci/not-a-table` for anything but rows of cells;
 *   `raci/unknown-column` for a heading that is not there.
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
  const read = cellReader(readVariant(options.variant, "raciFromTable"));
  const rows = rowsOf(table);
  const headAt = Math.max(0, headOf(rows));
  const headings = rows[headAt] ?? [];
  const columns = columnsOf(headings, options);
  const findings: Finding[] = [];
  const tasks: RaciTask[] = [];
  const assignments: RaciAssignment[] = [];
  const isRole = new Set(columns.roles);
  rows.forEach((row, at) => {
    if (at === headAt || row.every((cell) => cell === "")) return;
    const name = row[columns.task] ?? "";
    const id = (row[columns.id] ?? "") || name;
    if (at < headAt || id === "") {
      findings.push(unread("raci/unread-row", [at], row.filter((cell) => cell !== "").join(" ")));
      return;
    }
    tasks.push(taskOf(id, name, row[columns.effort] ?? "", [at, columns.effort], findings));
    row.forEach((cell, column) => {
      if (cell === "" || columns.others.has(column)) return;
      // What stands below no heading belongs to nobody.
      const { letters, unread: parts } = isRole.has(column) ? read(cell) : { letters: "", unread: [cell] };
      if (parts.length > 0) findings.push(unread("raci/unread-cell", [at, column], parts.join(" ")));
      if (letters !== "") assignments.push({ task: id, role: headings[column] as string, letters });
    });
  });
  const roles = columns.roles.map((column): RaciRole => ({ id: headings[column] as string }));
  const named = options.variant === undefined ? {} : { variant: options.variant };
  return { matrix: { ...named, tasks, roles, assignments }, findings };
}

/** Cells as text, without blanks and byte order marks around them. */
function rowsOf(table: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (!Array.isArray(table)) throw refused("raci/not-a-table", "rows of cells", table, ["table"]);
  return Array.from(table, (row: unknown, at) => {
    if (!Array.isArray(row)) throw refused("raci/not-a-table", "a row of cells", row, ["table", at]);
    return Array.from(row, (cell: unknown, column) => {
      if (cell === undefined || cell === null) return "";
      if (typeof cell === "string") return trimmed(cell);
      if (typeof cell === "number" || typeof cell === "bigint" || typeof cell === "boolean") return String(cell);
      throw refused("raci/not-a-table", "text", cell, ["table", at, column]);
    });
  });
}

/** Signs without width come along with copied text. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && BLANK.test(text[start] as string)) start++;
  while (end > start && BLANK.test(text[end - 1] as string)) end--;
  return text.slice(start, end);
}

const BLANK = /[\s\u200b\u2060\ufeff]/u;

/** The first row with more than its first cell filled, as titles have; else the first that is not blank. */
function headOf(rows: readonly (readonly string[])[]): number {
  const first = rows.findIndex((row) => row.some((cell, column) => column > 0 && cell !== ""));
  return first === -1 ? rows.findIndex((row) => row.some((cell) => cell !== "")) : first;
}

interface Columns {
  readonly task: number;
  readonly id: number;
  readonly effort: number;
  readonly others: ReadonlySet<number>;
  readonly roles: readonly number[];
}

function columnsOf(headings: readonly string[], options: RaciTableOptions): Columns {
  const find = (option: "taskColumn" | "idColumn" | "effortColumn"): number => {
    const asked = options[option];
    if (asked === undefined) return -1;
    const at = headings.indexOf(trimmed(asked));
    if (at !== -1) return at;
    throw refused("raci/unknown-column", "a heading of the table", asked, ["options", option]);
  };
  const [id, effort] = [find("idColumn"), find("effortColumn")];
  const named = find("taskColumn");
  const task = named === -1 ? headings.findIndex((_, at) => at !== id && at !== effort) : named;
  const others = new Set([task, id, effort]);
  const roles = headings.flatMap((heading, at) => (others.has(at) || heading === "" ? [] : [at]));
  return { task, id, effort, others, roles };
}

function taskOf(id: string, name: string, written: string, path: readonly number[], findings: Finding[]): RaciTask {
  const named = name === "" || name === id ? {} : { name };
  if (written === "") return { id, ...named };
  const effort = written.normalize("NFKC");
  if (/^\d{1,15}(\.\d{1,15})?$/.test(effort)) return { id, ...named, effort: toNumber(effort) ?? 0 };
  findings.push(unread("raci/unread-cell", path, written));
  return { id, ...named };
}

function unread(code: string, path: readonly number[], text: string): Finding {
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN - 1).replace(/[\ud800-\udbff]$/, "")}…` : text;
  return { code, severity: "warning", place: { path }, data: { text: shown } };
}

/** So much of a text says which one it is. */
const SHOWN = 80;

function refused(code: string, expected: string, value: unknown, path: readonly (string | number)[]): OpsLogicError {
  const received = describeValue(value);
  return new OpsLogicError(code, `${path.join(".")}: expected ${expected}, got ${received}`, {
    function: "raciFromTable",
    path,
    received,
    expected,
  });
}
