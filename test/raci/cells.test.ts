import { type RaciVariant, raciFromTable } from "opslogic/raci";
import { describe, expect, it } from "vitest";

/** What a cell says, and which parts of it are told as unread. */
function cell(text: string, variant?: string | RaciVariant): string {
  const { matrix, findings } = raciFromTable(
    [
      ["Task", "a"],
      ["t", text],
    ],
    { variant },
  );
  const letters = matrix.assignments.map((each) => each.letters).join();
  return [letters, ...findings.map(({ data }) => `?${String(data["text"])}`)].join(" ").trim();
}

describe("a cell", () => {
  it.each([
    ["A/R", "AR"],
    ["Ａ、Ｒ", "AR"],
    ["r, a", "RA"],
    ["a", "A"],
    ["A+R", "AR"],
    ["A & R", "AR"],
    ["A和R", "AR"],
    ["A and R", "AR"],
    ["[R]", "R"],
    ["R\nA", "RA"],
    [" R ", "R"],
    ["RR", "RR"],
    ["R/R", "RR"],
    ["Accountable/Responsible", "AR"],
    ["RESPONSIBLE", "R"],
    ["Consulted; Informed", "CI"],
    ["负责/审批/咨询/知会", "RACI"],
    ["负责审批", "RA"],
    ["负责（主办）", "R"],
    ["R（负责）", "R"],
    ["负责（R）", "R"],
    ["R (Responsible)", "R"],
    ["R负责", "R"],
    ["最终负责人", "A"],
    ["執行、審批", "RA"],
    ["征询对象", "C"],
    ["知会对象", "I"],
  ])("%j says %s", (text, letters) => {
    expect(cell(text)).toBe(letters);
  });

  it.each(["", " ", "-", "—", "——", "－", "/", "n/a", "N/A", "无", "否", "\ufeff"])("%j is empty", (text) => {
    expect(cell(text)).toBe("");
  });

  it.each([
    ["R?", "?R?"],
    ["A/R?", "A ?R?"],
    ["x", "?x"],
    ["X", "?X"],
    ["✓", "?✓"],
    ["A*", "?A*"],
    ["Air freight", "?Air freight"],
    ["负责人？", "?负责人?"],
    ["张三", "?张三"],
    ["support", "?support"],
    ["()", "?()"],
    ["and", "?and"],
    ["A".repeat(9), `?${"A".repeat(9)}`],
  ])("%j is told: %s", (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  it("is read in the letters of its variant", () => {
    expect(cell("driver/approver/contributor", "DACI")).toBe("DAC");
    expect(cell("Decide, Perform, Input, Recommend, Agree", "RAPID")).toBe("DPIRA");
    expect(cell("协助", "RASCI")).toBe("S");
    expect(cell("verify", "RACI-VS")).toBe("V");
    expect(cell("A", "RAPID")).toBe("A");
  });

  it("is read in letters of one's own, whatever they look like", () => {
    const own = { name: "own", letters: "负审xX-(", decider: "审", doer: "负" };
    expect(["负责", "审批", "负审", "x", "X", "-", "(", "负x(", "n/a"].map((each) => cell(each, own))).toEqual([
      "负",
      "审",
      "负审",
      "x",
      "X",
      "-",
      "(",
      "负x(",
      "",
    ]);
    expect(cell("DO", { name: "do", letters: "DO", decider: "D", doer: "O" })).toBe("DO");
    expect(cell("do", { name: "do", letters: "DO", decider: "D", doer: "O" })).toBe("O");
    expect(cell("ab", { name: "small", letters: "ab", decider: "a", doer: "b" })).toBe("ab");
    expect(cell("A B", { name: "small", letters: "ab", decider: "a", doer: "b" })).toBe("ab");
    expect(cell("Ｂ", { name: "wide", letters: "ＡＢ", decider: "Ａ", doer: "Ｂ" })).toBe("Ｂ");
    expect(cell("b", { name: "wide", letters: "ＡＢ", decider: "Ａ", doer: "Ｂ" })).toBe("Ｂ");
  });
});
