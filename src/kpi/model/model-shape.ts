/**
 * Does a model have the shape that its type says? For models that no compiler has seen.
 *
 * Shape only, and no more than it takes to walk the model safely; `parseKpiModel` says all that is
 * wrong with a model from outside.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";

type Path = readonly (string | number)[];

/**
 * Makes sure that a model can be read.
 *
 * @param caller - Name of the public function, for the error.
 * @throws {OpsLogicError} `kpi/malformed-model` at the first part of the wrong shape.
 */
export function checkModelShape(model: unknown, caller: string): void {
  const need = (fits: boolean, value: unknown, path: Path, expected: string): void => {
    if (fits) return;
    const received = describeValue(value);
    throw new OpsLogicError(
      "kpi/malformed-model",
      `${["model", ...path].join(".")}: expected ${expected}, got ${received}`,
      {
        function: caller,
        path: ["model", ...path],
        received,
        expected,
      },
    );
  };
  const text = (value: unknown, path: Path): void =>
    need(value === undefined || typeof value === "string", value, path, "a text");
  const record = (value: unknown, path: Path): Readonly<Record<string, unknown>> => {
    need(isRecord(value), value, path, "an object");
    return value as Readonly<Record<string, unknown>>;
  };
  const { tables, kpis } = record(model, []);
  for (const [name, table] of Object.entries(record(tables, ["tables"]))) {
    const at = ["tables", name];
    const { columns, lookups, members, date, key, zone } = record(table, at);
    for (const [part, value] of Object.entries({ date, key, zone })) text(value, [...at, part]);
    for (const [column, definition] of columns === undefined
      ? []
      : Object.entries(record(columns, [...at, "columns"]))) {
      const { type, unit } = record(definition, [...at, "columns", column]);
      text(type, [...at, "columns", column, "type"]);
      text(unit, [...at, "columns", column, "unit"]);
    }
    for (const [column, target] of lookups === undefined ? [] : Object.entries(record(lookups, [...at, "lookups"]))) {
      need(typeof target === "string", target, [...at, "lookups", column], "the name of a table");
    }
    need(members === undefined || isTexts(members), members, [...at, "members"], "names of columns");
  }
  need(Array.isArray(kpis), kpis, ["kpis"], "an array of KPIs");
  for (const [position, kpi] of (kpis as readonly unknown[]).entries()) {
    const at = ["kpis", position];
    const { id, formula, where, unit, direction, owner, effectiveFrom, effectiveUntil } = record(kpi, at);
    need(typeof id === "string" && id !== "", id, [...at, "id"], "an id");
    need(typeof formula === "string", formula, [...at, "formula"], "the text of a formula");
    const texts = { where, unit, direction, owner, effectiveFrom, effectiveUntil };
    for (const [part, value] of Object.entries(texts)) text(value, [...at, part]);
  }
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
