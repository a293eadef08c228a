/**
 * Do the writers of the review keep what anybody may have put into a name where it belongs?
 * @module
 */
import { parse } from "csv-parse/sync";
import { calculateKpis, explainKpi } from "opslogic/kpi";
import { en } from "opslogic/locale/en";
import { describe, expect, test } from "vitest";
import { attentionPoints } from "../../examples/sales-review/attention.js";
import { model } from "../../examples/sales-review/model.js";
import { reviewText, tableText, widthOf } from "../../examples/sales-review/print.js";
import type { Review } from "../../examples/sales-review/review.js";
import { scorecard, trends } from "../../examples/sales-review/scorecard.js";
import { english } from "../../examples/sales-review/words.js";
import { csvText, reviewCsv, reviewMarkdown, tableMarkdown } from "../../examples/sales-review/write.js";

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

describe("a review of few orders, with a hostile region and one without a name", () => {
  const hostile = '=HYPERLINK("http://x")|\n# `b` | <i>\u001b[2J';
  const sale = (
    id: string,
    day: string,
    region: string | null,
    sales: string,
    profit: string,
  ): Record<string, unknown> => ({
    ...{ "Order ID": id, "Customer ID": `c${id}`, "Order Date": day, "Ship Date": day, Region: region },
    ...{ Sales: sales, Profit: profit, Quantity: "1", Discount: "0" },
  });
  const orders = [
    sale("1", "2016-11-01", hostile, "100", "10"),
    sale("2", "2017-11-01", hostile, "200", "-10"),
    sale("3", "2017-11-01", "East", "50", "5"),
    sale("4", "2017-11-01", null, "50", "5"),
  ];
  const period = "2017-Q4";
  const range = { start: "2016-01-01", endExclusive: "2018-01-01" };
  const query = { grain: "quarter", by: ["Region"], totals: [[]], range, dataThrough: "2017-12-15" } as const;
  const cube = calculateKpis(model, { orders }, query);
  const lines = scorecard(cube, period);
  const review: Review = {
    period,
    lines,
    points: attentionPoints(cube, lines),
    trends: trends(cube, period, 5),
    explanation: explainKpi(cube, { kpi: "margin", period, members: { Region: hostile } }),
    quality: { dataThrough: "2017-12-15", lastDay: "2017-11-01", duplicates: [] },
  };
  const language = { locale: en, words: english };
  const shown = '=HYPERLINK("http://x")| # `b` | <i> [2J';

  test("print: a name stays on its line, and the nameless region is not taken for the company", () => {
    const text = reviewText(review, language);
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
    const headings = text.split("\n").filter((line, at, all) => /^-+$/.test(all[at + 1] ?? "") && line !== "");
    expect(headings.slice(1, 5).sort()).toEqual(["Company", "Region (none)", "Region East", `Region ${shown}`].sort());
    expect(text).toContain("Data through 2017-12-15 (the period is not over).");
    expect(text).toContain(`${shown} turned from profit to loss: a loss of $10.00 after a profit of $10.00`);
  });

  test("CSV: as many rows and columns as ever, a number or the reason why there is none", () => {
    const records = parse<Record<string, string>>(reviewCsv(review, language), { columns: true, bom: true });
    expect(records).toHaveLength((12 + 3 * 11) * 11);
    expect(new Set(records.map((row) => row["region"]))).toEqual(new Set(["", "East", `'${hostile}`]));
    const nameless = records.filter(
      (row) => row["level"] === "region" && row["region"] === "" && row["kpi"] === "revenue",
    );
    expect(nameless.map((row) => [row["measure"], row["number"], row["reason"]])).toEqual([
      ["actual", "50.00", ""],
      ["target", "", "no-target"],
      ["variance", "", "no-target"],
      ["variance-ratio", "", "no-target"],
      ["effect", "", "no-target"],
      ["attainment", "", "no-target"],
      ["status", "", "no-target"],
      ["year-before", "", "no-data"],
      ["on-year", "", "no-base"],
      ["quarter-before", "", "no-data"],
      ["on-quarter", "", "no-base"],
    ]);
    expect(records.filter((row) => row["number"] === "" && row["reason"] === "" && row["code"] === "")).toEqual([]);
    expect(nameless[0]?.["notes"]).toBe("partial-period");
  });

  test("Markdown: tables keep their columns, and no name starts a heading", () => {
    const markdown = reviewMarkdown(review, language);
    const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
    const columns = new Set(rows.map((row) => row.split(/(?<!\\)\|/).length - 2));
    expect(columns).toEqual(new Set([12, 6]));
    expect(markdown).not.toMatch(/^# `b`/m);
    expect(markdown.match(/^#+ .*/gm)).toHaveLength(7 + 4);
  });
});
