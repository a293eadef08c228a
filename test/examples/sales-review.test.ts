/**
 * Does the review say what the data say? The program is run as a user does, in both languages, and
 * every figure that it prints or writes is held to SQL on DuckDB.
 * @module
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { checkKpis, checkTargets } from "opslogic/kpi";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { model, targets } from "../../examples/sales-review/model.js";
import { widthOf } from "../../examples/sales-review/print.js";
import {
  type AmountName,
  expectedAttention,
  expectedLines,
  expectedRow,
  expectedTrend,
  QUARTERS,
} from "./expected-review.js";
import { grouped, rounded, type Tag } from "./number-words.js";
import { kpisOf, readSuperstore, type Superstore } from "./superstore.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const TAGS = ["en", "zh-CN"] as const;
const COMPANY = { en: "Company", "zh-CN": "全公司" } as const;

interface Run {
  readonly text: string;
  readonly csv: string;
  readonly markdown: string;
}

let store: Superstore;
let folder: string;
const runs = new Map<Tag, Run>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sales-review-"));
  const run = async (tag: Tag): Promise<void> => {
    const out = join(folder, tag);
    const { stdout } = await promisify(execFile)("npm", ["start", "--silent", "--", "--locale", tag, "--out", out], {
      cwd: root,
    });
    const [csv, markdown] = await Promise.all(
      ["csv", "md"].map((end) => readFile(join(out, `2017-Q4.${end}`), "utf8")),
    );
    runs.set(tag, { text: stdout, csv: csv ?? "", markdown: markdown ?? "" });
  };
  [store] = await Promise.all([readSuperstore(), ...TAGS.map(run)]);
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

function runOf(tag: Tag): Run {
  const run = runs.get(tag);
  if (run === undefined) throw new Error(`the review in ${tag} did not run`);
  return run;
}

/** The parts of a printed text by their underlined headings. */
function sectionsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  let current: string[] = [];
  const lines = text.split("\n");
  for (const [at, line] of lines.entries()) {
    if (/^(=+|-+)$/.test(lines[at + 1] ?? "")) sections.set(line, (current = []));
    else if (!/^(=+|-+)$/.test(line)) current.push(line);
  }
  return sections;
}

function sectionOf(tag: Tag, heading: string): readonly string[] {
  const lines = sectionsOf(runOf(tag).text).get(heading);
  if (lines === undefined) throw new Error(`no section "${heading}"`);
  return lines;
}

/** The tables of a section as cells: a table begins above a rule of dashes. */
function tablesOf(lines: readonly string[]): readonly (readonly (readonly string[])[])[] {
  const blocks = lines.join("\n").split(/\n\s*\n/);
  return blocks
    .filter((block) => /^-+( {2}-+)+$/m.test(block))
    .map((block) =>
      block
        .trim()
        .split("\n")
        .filter((line) => !/^[- ]+$/.test(line))
        .map((line) => line.split(/ {2,}/)),
    );
}

/** Takes the figures out of a sentence, in their order; no digit may be left. */
function expectFigures(sentence: string, figures: readonly string[]): void {
  let rest = sentence;
  for (const figure of figures) {
    const at = rest.indexOf(figure);
    expect(at, `${figure} in: ${sentence}`).toBeGreaterThanOrEqual(0);
    expect(rest.slice(0, at), `before ${figure} in: ${sentence}`).not.toMatch(/\d/);
    rest = rest.slice(at + figure.length);
  }
  expect(rest, sentence).not.toMatch(/\d/);
}

/** The sentences of a numbered list, each on one line and without its number. */
function sentencesOf(tag: Tag, lines: readonly string[]): readonly string[] {
  const joined = lines
    .join("\n")
    .trim()
    .replaceAll(/\n {4}(?=\S)/g, tag === "en" ? " " : "");
  return joined.split("\n").map((line, at) => {
    const [, number, sentence = ""] = /^ *(\d+)\. (.*)$/.exec(line) ?? [];
    expect(number).toBe(String(at + 1));
    return sentence;
  });
}

describe("the data and the model", () => {
  test("the file is what the review takes it for", () => {
    expect(store.surprises).toEqual([0n, 0n, 0n]);
    expect(store.regions).toEqual(["Central", "East", "South", "West"]);
    expect(store.quarters).toHaveLength(16);
    expect(store.lastOrder).toBe("2017-12-30");
    expect(store.duplicates).toEqual([{ rowId: "3407", repeats: "3406" }]);
  });

  test("SQL gives the figures that are known", () => {
    const now = store.at("2017-Q4");
    const then = store.at("2016-Q4");
    expect([now.sales, then.sales]).toEqual([2_800_540_670n, 2_360_987_538n]);
    expect([now.profit, then.profit]).toEqual([274_487_260n, 381_398_593n]);
    expect([now.orders, then.orders, now.customers, then.customers]).toEqual([632n, 464n, 436n, 345n]);
    expect([now.repeating, then.repeating]).toEqual([154n, 94n]);
    expect([now.returning, now.before, then.returning, then.before]).toEqual([185n, 343n, 128n, 300n]);
    expect([now.losingOrders, then.losingOrders]).toEqual([137n, 79n]);
  });

  test("model and targets have no findings", () => {
    expect(checkKpis(model)).toEqual([]);
    expect(checkTargets(targets, model)).toEqual([]);
    expect(targets.every(({ sample }) => sample === true)).toBe(true);
  });
});

describe.each(TAGS)("the printed review, %s", (tag) => {
  const regionHeading = (region: string): string => (tag === "en" ? `Region ${region}` : `地区：${region}`);

  test("every cell of every table", () => {
    const lines = expectedLines(store, tag);
    for (const region of [null, ...store.regions]) {
      const section = sectionOf(tag, region === null ? COMPANY[tag] : regionHeading(region));
      const tables = tablesOf(section);
      expect(tables).toHaveLength(2);
      const [scores = [], trend = []] = tables;
      expect(scores.slice(1)).toEqual(
        lines.filter((line) => line.region === region).map((line) => expectedRow(line, "")),
      );
      expect(trend[0]?.slice(1)).toEqual(QUARTERS);
      expect(trend.slice(1)).toEqual(expectedTrend(store, tag, region));
    }
  });

  test("what needs attention, in order, with its figures", () => {
    const sentences = sentencesOf(tag, sectionOf(tag, tag === "en" ? "What needs attention first" : "优先关注"));
    const expected = expectedAttention(store, tag);
    expect(sentences).toHaveLength(expected.length);
    for (const [at, { word, figures }] of expected.entries()) {
      expect(sentences[at]?.startsWith(word)).toBe(true);
      expectFigures(sentences[at] ?? "", figures);
    }
    expect(expected.slice(0, 3).map(({ word }) => word)).toEqual(
      tag === "en"
        ? ["Growth without profit", "Central turned from profit to loss", "South turned from profit to loss"]
        : ["增收不增利", "Central 由盈转亏", "South 由盈转亏"],
    );
  });

  test("one figure explained, with the rows that it counts", () => {
    const section = sectionOf(tag, tag === "en" ? "One figure explained" : "计算过程示例").filter(
      (line) => line !== "",
    );
    const { sales, profit, rows } = store.at("2017-Q4");
    const margin = expectedLines(store, tag).find(({ kpi }) => kpi.id === "margin")?.amounts.actual.text ?? "";
    const exact = [profit, sales].map((n) => grouped(rounded({ n, d: 10_000n }, 3)));
    const range = ["2017-10-01", "2017-12-31"];
    expect(section[0]).toBe(
      tag === "en"
        ? `Margin ${margin} = Profit ${exact[0]} ÷ Revenue ${exact[1]}`
        : `利润率 ${margin} = 利润 ${exact[0]} ÷ 销售额 ${exact[1]}`,
    );
    const counted = grouped(String(rows));
    expectFigures(section.slice(1).join("\n"), [
      ...[margin, "2017-Q4", ...exact],
      ...exact.flatMap((figure) => [figure, counted, ...range]),
      "2017-12-31",
    ]);
  });

  test("the footnotes", () => {
    const sentences = sentencesOf(tag, sectionOf(tag, tag === "en" ? "Footnotes" : "说明"));
    const ofRegions = store.regions.reduce((sum, region) => sum + store.at("2017-Q4", region).customers, 0n);
    expect(ofRegions).toBe(576n);
    expectFigures(sentences.join("\n"), [
      ...["2017-12-31", "2017-12-30", "1 +"],
      ...[String(ofRegions), String(store.at("2017-Q4").customers), "20 %", "20 %"],
      ...[String(store.duplicates.length), "3407", "3406"],
    ]);
  });

  test("nothing is printed beside the sections that are tested", () => {
    const headings = [...sectionsOf(runOf(tag).text).keys()];
    const places = [COMPANY[tag], ...store.regions.map(regionHeading)];
    expect(headings).toEqual(
      tag === "en"
        ? [
            "Quarterly sales review, Q4 2017",
            "What needs attention first",
            ...places,
            "One figure explained",
            "Footnotes",
          ]
        : ["销售部门季度回顾：2017年第四季度", "优先关注", ...places, "计算过程示例", "说明"],
    );
    expectFigures(sectionOf(tag, headings[0] ?? "").join("\n"), ["2017-12-31"]);
  });

  test("no line is wider than a terminal of 130 columns", () => {
    expect(
      runOf(tag)
        .text.split("\n")
        .filter((line) => widthOf(line) > 130),
    ).toEqual([]);
  });

  test("columns are aligned, also where characters are wide", () => {
    const section = sectionOf(tag, COMPANY[tag]);
    const rule = section.findIndex((line) => /^-+( {2}-+)+$/.test(line));
    const rows = section.slice(rule - 1, section.indexOf("", rule));
    // The last column is one of numbers: it ends where the rule ends.
    expect([...new Set(rows.map(widthOf))]).toEqual([(section[rule] ?? "").length]);
    expect(rows).toHaveLength(14);
  });
});

describe("the figures that a manager knows", () => {
  test.each([
    ["Revenue", "$280,054.07", "+18.62%", "$236,098.75"],
    ["Profit", "$27,448.73", "-28.03%", "$38,139.86"],
    ["Margin", "9.80%", "-6.35 points", "16.15%"],
    ["Discount rate", "22.21%", "+5.39 points", "16.81%"],
    ["Orders", "632", "+36.21%", "464"],
    ["Average order value", "$443.12", "-12.91%", "$508.83"],
    ["Ordering customers", "436", "+26.38%", "345"],
    ["Repeat rate", "35.32%", "+8.07 points", "27.25%"],
    ["Returning rate", "53.94%", "+11.27 points", "42.67%"],
    ["Order-to-ship time", "3.97 days", "+0.15%", "3.97 days"],
    ["Loss-making orders", "21.68%", "+4.65 points", "17.03%"],
    ["Deep-discount share", "17.23%", "+4.64 points", "12.58%"],
  ])("%s is %s, %s on the year before (%s)", (name, value, onYear, before) => {
    const [scores = [], trend = []] = tablesOf(sectionOf("en", "Company"));
    const row = scores.find(([first]) => first === name) ?? [];
    expect([row[1], row[7]]).toEqual([value, onYear]);
    expect(trend.find(([first]) => first === name)?.[1]).toBe(before);
  });

  test("margins of the regions, and how far growth without profit reaches back", () => {
    const margins = store.regions.map(
      (region) => tablesOf(sectionOf("en", `Region ${region}`))[0]?.find(([name]) => name === "Margin")?.[1],
    );
    expect(margins).toEqual(["-4.68%", "20.66%", "-2.75%", "13.65%"]);
    expect(sentencesOf("en", sectionOf("en", "What needs attention first"))[0]).toMatch(
      /the highest of 16 quarters.*the lowest of 13 quarters/,
    );
  });

  test("revenue of the regions adds up, customers do not", () => {
    const sums = (pick: "sales" | "customers"): bigint =>
      store.regions.reduce((sum, region) => sum + store.at("2017-Q4", region)[pick], 0n);
    expect(sums("sales")).toBe(store.at("2017-Q4").sales);
    expect([sums("customers"), store.at("2017-Q4").customers]).toEqual([576n, 436n]);
    const cents = (heading: string, name: string): number => {
      const [, value = ""] = tablesOf(sectionOf("en", heading))[0]?.find(([first]) => first === name) ?? [];
      return Math.round(Number(value.replaceAll(/[$,]/g, "")) * 100);
    };
    const printed = store.regions.reduce((sum, region) => sum + cents(`Region ${region}`, "Revenue"), 0);
    // Each of five figures is rounded by half a cent at most.
    expect(Math.abs(printed - cents("Company", "Revenue"))).toBeLessThanOrEqual(2);
  });
});

describe("Chinese as managers write it", () => {
  test("no translationese", () => {
    const { text, markdown } = runOf("zh-CN");
    for (const said of [text.replaceAll(/\n {4}(?=\S)/g, ""), markdown]) {
      expect(said).not.toMatch(/被|您|请注意|进行|方差|由正变负/);
      expect(said).toMatch(/达标[^]*预警[^]*未达标|未达标[^]*预警[^]*达标/);
      // A percentage moves by points: its fall is never told in percent, and a fall is no negative growth.
      expect(said).not.toMatch(/率[^，；。]*，同比(下降|上升|增长) [\d.]+%/);
      expect(said).not.toMatch(/(增长|下降|上升) ?[-−]/);
      expect(said).toContain("同比下降 6.35 个百分点");
      expect(said).toContain("利润同比下降 28.03%");
      expect(said).not.toMatch(/[a-z]+ target|undefined|null|NaN/);
    }
  });
});

describe.each(TAGS)("2017-Q4.csv, %s", (tag) => {
  const recordsOf = (): readonly Record<string, string>[] => parse(runOf(tag).csv, { columns: true, bom: true });

  test("is UTF-8 with a byte order mark, and ends lines as RFC 4180 does", () => {
    const { csv } = runOf(tag);
    expect(csv.startsWith("\uFEFFperiod,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("one row for each KPI, place and measure, every number from SQL", () => {
    const lines = expectedLines(store, tag);
    const records = recordsOf();
    expect(records).toHaveLength(lines.length * 11);
    for (const line of lines) {
      const own = records.filter((row) => row["kpi"] === line.kpi.id && row["region"] === (line.region ?? ""));
      expect(own).toHaveLength(11);
      for (const row of own) {
        expect([row["period"], row["name"], row["level"], row["reason"]]).toEqual([
          "2017-Q4",
          line.name,
          line.region === null ? "company" : "region",
          "",
        ]);
        if (row["measure"] === "effect" || row["measure"] === "status") {
          const coded = row["measure"] === "effect" ? [line.effect, line.effectText] : [line.status, line.statusText];
          expect([row["number"], row["code"], row["text"]]).toEqual(["", ...coded]);
          continue;
        }
        const { value, unit, text } = line.amounts[row["measure"] as AmountName];
        const isRatio = unit === "%" || unit === "points";
        expect(row["number"]).toBe(rounded(value, isRatio ? 4 : unit === "#" ? 0 : 2));
        expect(row["unit"]).toBe(isRatio ? "ratio" : unit);
        expect(row["text"]).toBe(text.replace(/^\+/, "").replace(/^-/, "\u2212"));
      }
    }
  });

  test("nothing in it begins a formula but negative numbers", () => {
    const cells = recordsOf().flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell))).toEqual([]);
    expect(recordsOf().filter((row) => row["number"]?.startsWith("-")).length).toBeGreaterThan(20);
  });
});

describe.each(TAGS)("2017-Q4.md, %s", (tag) => {
  const unescaped = (text: string): string => text.replaceAll(/\\([\\`*_{}[\]<>|~#&])/g, "$1");
  const tables = (): readonly (readonly (readonly string[])[])[] =>
    [...runOf(tag).markdown.matchAll(/(?:^\|.*\|$\n?)+/gm)].map(([table]) =>
      table
        .trim()
        .split("\n")
        .map((line) =>
          line
            .slice(2, -2)
            .split(/ (?<!\\)\| /)
            .map(unescaped),
        ),
    );

  test("every cell of every table", () => {
    const [company = [], regions = [], ...trends] = tables();
    const lines = expectedLines(store, tag).map((line) => ({ line, row: expectedRow(line, COMPANY[tag], true) }));
    expect(company.slice(2)).toEqual(lines.filter(({ line }) => line.region === null).map(({ row }) => row));
    expect(regions.slice(2)).toEqual(lines.filter(({ line }) => line.region !== null).map(({ row }) => row));
    expect(trends.map((table) => table.slice(2))).toEqual(
      [null, ...store.regions].map((region) => expectedTrend(store, tag, region)),
    );
  });

  test("its sentences are those that are printed", () => {
    const printed = sectionsOf(runOf(tag).text);
    const { markdown } = runOf(tag);
    for (const heading of tag === "en" ? ["What needs attention first", "Footnotes"] : ["优先关注", "说明"]) {
      const [, written = ""] = new RegExp(`## ${heading}\\n\\n([^]*?)(\\n\\n|\\n$|$)`).exec(markdown) ?? [];
      const sentences = written
        .trim()
        .split("\n")
        .map((line) => unescaped(line.replace(/^\d+\. /, "")));
      expect(sentences).toEqual(sentencesOf(tag, printed.get(heading) ?? []));
    }
    const explained =
      sectionOf(tag, tag === "en" ? "One figure explained" : "计算过程示例")
        .join("\n")
        .trim()
        .split("\n\n")[1] ?? "";
    expect(markdown).toContain(`\`\`\`text\n${explained}\n\`\`\``);
  });
});

test("every KPI of the review is in the database's list", () => {
  expect(Object.keys(kpisOf(store.at("2017-Q4")))).toEqual(model.kpis.map(({ id }) => id));
});

test("an unknown locale is refused with the ones that there are", async () => {
  const failed = promisify(execFile)("npm", ["start", "--silent", "--", "--locale", "fr"], { cwd: root });
  await expect(failed).rejects.toThrow(/--locale: expected one of en, zh-CN/);
});
