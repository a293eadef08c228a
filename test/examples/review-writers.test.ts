/**
 * Do the writers of the review keep what anybody may have put into a name where it belongs?
 * @module
 */
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { tableText, widthOf } from "../../examples/sales-review/print.js";
import { csvText, tableMarkdown } from "../../examples/sales-review/write.js";

function parsed(csv: string): unknown {
  return parse(csv, { bom: true });
}

describe("the writer of CSV", () => {
  const hostile = [
    "=1+1",
    "+cmd",
    "-2+3",
    "@SUM(A1)",
    "\tx",
    "\rx",
    " =1",
    "＝1+1",
    '=HYPERLINK("http://x","a,b")',
    "-",
    "--1",
    "+1e9|calc",
  ];

  test.each(hostile)("a text that would be a formula is made safe: %j", (name) => {
    expect(parsed(csvText([[{ text: name }, { number: "1" }]]))).toEqual([[`'${name}`, "1"]]);
  });

  test.each(["East", "", "-5", "+5.25", "a=b", "a,b", 'say "x"', "two\nlines", "two\r\nlines", "北区；\u2212 1%"])(
    "any other text comes back as it was: %j",
    (name) => {
      expect(parsed(csvText([[{ text: name }, { number: "1" }]]))).toEqual([[name, "1"]]);
    },
  );

  test("negative numbers are not touched", () => {
    expect(csvText([[{ number: "-2159.45" }, { number: "-0.0468" }, { number: "" }]])).toBe(
      "\uFEFF-2159.45,-0.0468,\r\n",
    );
  });
});

describe("the writer of Markdown", () => {
  test("what stands in a cell stays in it", () => {
    const cells = ["a|b", "c\nd", "`e`", "<b>", "*f*", "[g](h)", "\\|", "i_j_"];
    const table = tableMarkdown({ headings: cells, numeric: cells.map(() => false), rows: [cells] });
    const [heading, , row, ...more] = table.split("\n");
    expect(more).toEqual([]);
    expect(row).toBe(heading);
    expect(row).toBe("| a\\|b | c d | \\`e\\` | \\<b\\> | \\*f\\* | \\[g\\](h) | \\\\\\| | i\\_j\\_ |");
  });
});

describe("the printer", () => {
  test("a Chinese character is as wide as two letters", () => {
    expect(widthOf("利润率 9.80%（季）")).toBe(6 + 1 + 5 + 6);
    expect(
      tableText({
        headings: ["指标", "n"],
        numeric: [false, true],
        rows: [
          ["ab", "10"],
          ["利润", "1"],
        ],
      }),
    ).toBe("指标   n\n----  --\nab    10\n利润   1");
  });
});
