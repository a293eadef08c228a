import { fc, test } from "@fast-check/vitest";
import { render } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import {
  type RaciMatrix,
  raciDifference,
  raciFromTable,
  raciToMarkdown,
  raciToRows,
  raciToTable,
  raciVariants,
} from "opslogic/raci";
import { describe, expect, it } from "vitest";
import { codeOf, deepFreeze } from "../kpi/vectors.js";

describe("a table", () => {
  const findings = (...given: Parameters<typeof raciFromTable>): unknown =>
    raciFromTable(...given).findings.map(({ code, place, data }) => [code, place.path, data["text"]]);

  it("may have blank rows, a title, a byte order mark, and ragged rows", () => {
    const table = [
      [],
      ["\ufeffRACI 矩阵", "", ""],
      ["", "", ""],
      ["任务", "客服", "主管"],
      ["答复", "R"],
      ["  "],
      ["退款", "R", "A", "", "see note"],
    ];
    const { matrix } = raciFromTable(deepFreeze(table));
    expect(matrix.tasks).toEqual([{ id: "答复" }, { id: "退款" }]);
    expect(matrix.roles).toEqual([{ id: "客服" }, { id: "主管" }]);
    expect(matrix.assignments.map(({ task, role, letters }) => task + role + letters)).toEqual([
      ...["答复客服R", "退款客服R", "退款主管A"],
    ]);
    expect(findings(table)).toEqual([
      ["raci/unread-row", [1], "RACI 矩阵"],
      ["raci/unread-cell", [6, 4], "see note"],
    ]);
  });

  it("may have merged cells: what belongs to no heading or task is told", () => {
    const table = [
      ["Task", "Support", "", "Lead"],
      ["Reply", "R", "C", "A"],
      ["", "I", "", ""],
    ];
    expect(raciFromTable(table).matrix.assignments).toHaveLength(2);
    expect(findings(table)).toEqual([
      ["raci/unread-cell", [1, 2], "C"],
      ["raci/unread-row", [2], "I"],
    ]);
  });

  it("may have a corner without a word, and columns for ids and efforts", () => {
    expect(
      raciFromTable([
        ["", "a"],
        ["t", "R"],
      ]).matrix.assignments,
    ).toEqual([{ task: "t", role: "a", letters: "R" }]);
    const table = [
      ["Nr", "What", "a", "Hours"],
      ["1", "Reply", "R", "２.5"],
      ["", "Refund", "A", "2 h"],
    ];
    const options = { idColumn: "Nr", taskColumn: " What ", effortColumn: "Hours" };
    expect(raciFromTable(table, options).matrix).toEqual({
      tasks: [{ id: "1", name: "Reply", effort: 2.5 }, { id: "Refund" }],
      roles: [{ id: "a" }],
      assignments: [
        { task: "1", role: "a", letters: "R" },
        { task: "Refund", role: "a", letters: "A" },
      ],
    });
    expect(findings(table, options)).toEqual([["raci/unread-cell", [2, 3], "2 h"]]);
    expect(raciFromTable(table, { idColumn: "Nr", effortColumn: "Hours" }).matrix.tasks[0]?.name).toBe("Reply");
  });

  it("may have any names", () => {
    const { matrix } = raciFromTable([
      ["__proto__", "constructor", "__proto__"],
      ["__proto__", "R", "A"],
    ]);
    expect(matrix.roles.map(({ id }) => id)).toEqual(["constructor", "__proto__"]);
    expect(matrix.assignments).toEqual([
      { task: "__proto__", role: "constructor", letters: "R" },
      { task: "__proto__", role: "__proto__", letters: "A" },
    ]);
  });

  it("may be empty, and may hold numbers", () => {
    for (const table of [[], [[]], [["", ""]]]) {
      expect(raciFromTable(table)).toEqual({ matrix: { tasks: [], roles: [], assignments: [] }, findings: [] });
    }
    const odd = [
      ["Task", 2026, null],
      [7, "R", undefined],
    ] as unknown as string[][];
    expect(raciFromTable(odd).matrix.assignments).toEqual([{ task: "7", role: "2026", letters: "R" }]);
  });

  it.each([
    ["raci/not-a-table", () => raciFromTable("A,R" as never)],
    ["raci/not-a-table", () => raciFromTable(["A,R"] as never)],
    ["raci/not-a-table", () => raciFromTable([[{}]] as never)],
    ["raci/unknown-column", () => raciFromTable([["Task", "a"]], { taskColumn: "Job" })],
    ["raci/unknown-column", () => raciFromTable([["Task", "a"]], { effortColumn: "__proto__" })],
    ["raci/unknown-variant", () => raciFromTable([], { variant: "RACSI" })],
  ])("is refused: %s", (code, call) => {
    expect(codeOf(call)).toBe(code);
  });

  it("of 10 MB in a cell is read, and told in short", () => {
    const huge = "审批责".repeat(3_400_000);
    const { findings: found } = raciFromTable([
      ["Task", huge],
      ["t", huge],
      ["", "😀".repeat(100)],
    ]);
    expect(found.map(({ data }) => String(data["text"]).length <= 80)).toEqual([true, true]);
    for (const each of found) for (const locale of [en, zhCN]) expect(render(each, locale)).toContain("…");
  });
});

const letters = fc.constantFrom(...Object.keys(raciVariants)).chain((variant) => {
  const alphabet = [...(raciVariants[variant]?.letters ?? "")];
  const id = fc.constantFrom("__proto__", "a", "B (b)", "R", "负责", "-", "|x|", "constructor", "Ｗ");
  return fc.record({
    variant: fc.constant(variant),
    tasks: fc.uniqueArray(id, { minLength: 1 }),
    roles: fc.uniqueArray(id, { minLength: 1 }),
    names: fc.array(fc.constantFrom("Lead", "  ", "主管"), { maxLength: 3 }),
    cells: fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.subarray(alphabet, { minLength: 1 }))),
  });
});

describe("what is written out", () => {
  const matrixOf = ({
    variant,
    tasks,
    roles,
    cells,
    names = [],
  }: {
    readonly variant: string;
    readonly tasks: string[];
    readonly roles: string[];
    readonly names?: string[];
    readonly cells: [number, number, string[]][];
  }): RaciMatrix => ({
    variant,
    tasks: tasks.map((id) => ({ id })),
    roles: roles.map((id, at) => ({ id, ...(names[at] === undefined ? {} : { name: names[at] }) })),
    assignments: cells.map(([t, r, some]) => ({
      ...{ task: tasks[t % tasks.length] as string, role: roles[r % roles.length] as string },
      letters: some.join("/"),
    })),
  });

  test.prop([letters])("is read back, cell by cell", ({ names: _names, ...given }) => {
    const matrix = deepFreeze(matrixOf(given));
    for (const locale of [en, zhCN]) {
      const { matrix: back, findings } = raciFromTable(raciToTable(matrix, locale), { variant: given.variant });
      expect(findings).toEqual([]);
      expect(raciDifference(matrix, back)).toMatchObject({ cells: [], tasks: { added: [], removed: [] } });
    }
  });

  test.prop([letters])("keeps its cells under names that stand twice", (given) => {
    const matrix = matrixOf(given);
    const table = raciToTable(matrix, en);
    const { matrix: back } = raciFromTable(table, { variant: given.variant });
    expect(new Set(table[0]).size).toBe(table[0]?.length);
    expect(
      raciToTable(back, en)
        .map((row) => row.slice(1))
        .slice(1),
    ).toEqual(table.map((row) => row.slice(1)).slice(1));
  });

  test.prop([letters])("is tidy: a row for each letter", (given) => {
    const matrix = matrixOf(given);
    const rows = raciToRows(matrix, en);
    const cells = raciToTable(matrix, en)
      .slice(1)
      .flatMap((row) => row.slice(1));
    expect(rows.map(({ letter }) => letter).sort()).toEqual([...cells.join("")].sort());
    expect(new Set(rows.map(({ task, role, letter }) => JSON.stringify([task, role, letter]))).size).toBe(rows.length);
  });

  it("takes the names of the language", () => {
    const matrix = {
      tasks: [{ id: "reply", name: { en: "Reply", "zh-CN": "答复" } }],
      roles: [
        { id: "agent", name: { "zh-CN": "客服" } },
        { id: "lead", name: " " },
      ],
      assignments: [{ task: "reply", role: "agent", letters: "AR" }],
    };
    expect(raciToTable(matrix, zhCN)).toEqual([
      ["任务", "客服", "lead"],
      ["答复", "RA", ""],
    ]);
    expect(raciToRows(matrix, en)[0]).toEqual({
      ...{ task: "reply", taskName: "Reply", role: "agent", roleName: "客服", letter: "R" },
    });
  });

  it("cannot break out of a Markdown table", () => {
    const id = "a|b\n| --- |\n<script>`[x](javascript:y)`";
    const text = raciToMarkdown(
      { tasks: [{ id }], roles: [{ id }], assignments: [{ task: id, role: id, letters: "R" }] },
      en,
    );
    expect(text.split("\n")).toHaveLength(4);
    expect(text).not.toMatch(/<script|(?<!\\)`|(?<!\\)\[x/);
    for (const line of text.trimEnd().split("\n")) expect(line.match(/(?<!\\)\|/g)).toHaveLength(3);
    expect(raciToMarkdown({ tasks: [], roles: [], assignments: [] }, zhCN)).toBe("| 任务 |\n| --- |\n");
  });
});
