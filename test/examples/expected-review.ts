/**
 * What must the review say? Every cell of its tables and every figure of its sentences, from the
 * counts of the database and the targets of the model.
 * @module
 */
import { type Kpi, model, standards, targets } from "../../examples/sales-review/model.js";
import { minus, over, ratioOf, reads, size, type Tag } from "./number-words.js";
import { kpisOf, type Ratio, type Superstore } from "./superstore.js";

const WORDS = {
  en: {
    favorable: "favorable",
    unfavorable: "unfavorable",
    neutral: "on a par with the target",
    "on-target": "on target",
    warning: "warning",
    "off-target": "off target",
    turnedToLoss: "profit to loss",
  },
  "zh-CN": {
    favorable: "优于目标",
    unfavorable: "劣于目标",
    neutral: "与目标持平",
    "on-target": "达标",
    warning: "预警",
    "off-target": "未达标",
    turnedToLoss: "由盈转亏",
  },
} as const;

/** A number of a line: what it is, its unit, and how it reads. */
export interface ExpectedAmount {
  readonly value: Ratio;
  readonly unit: string;
  readonly text: string;
}

/** What must be said of a KPI in a place. */
export interface ExpectedLine {
  readonly kpi: Kpi;
  readonly name: string;
  readonly region: string | null;
  readonly amounts: Readonly<Record<AmountName, ExpectedAmount>>;
  readonly effect: keyof (typeof WORDS)["en"];
  readonly status: "on-target" | "warning" | "off-target";
  readonly effectText: string;
  readonly statusText: string;
}

export type AmountName =
  | "actual"
  | "target"
  | "variance"
  | "variance-ratio"
  | "attainment"
  | "year-before"
  | "on-year"
  | "quarter-before"
  | "on-quarter";

export const QUARTERS = ["2016-Q4", "2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4"];

/** All lines, the company first; the repeat rate for the company only. */
export function expectedLines(store: Superstore, tag: Tag): readonly ExpectedLine[] {
  return [null, ...store.regions].flatMap((region) =>
    model.kpis
      .filter(({ id }) => region === null || id !== "repeatRate")
      .map((kpi) => expectedLine(store, tag, kpi, region)),
  );
}

function expectedLine(store: Superstore, tag: Tag, kpi: Kpi, region: string | null): ExpectedLine {
  const { unit, direction } = kpi;
  const inQuarter = (period: string): Ratio => kpisOf(store.at(period, region))[kpi.id] as Ratio;
  const actual = inQuarter("2017-Q4");
  const target = targetOf(kpi, region);
  const difference = minus(actual, target);
  const ratio = over(difference, size(target));
  const attained = direction === "higher" ? minus(ratio, ratioOf("-1")) : minus(ratioOf("1"), ratio);
  const points = unit === "%" ? "points" : unit;
  const status = statusOf(kpi, attained);
  const isFavorable = direction === "higher" ? difference.n > 0n : difference.n < 0n;
  const effect = difference.n === 0n ? "neutral" : isFavorable ? "favorable" : "unfavorable";
  const amount = (value: Ratio, its: string, plus = false): ExpectedAmount => ({
    value,
    unit: its,
    text: reads(value, its, tag, plus),
  });
  const change = (before: Ratio): ExpectedAmount => {
    if (unit === "%") return amount(minus(actual, before), "points", true);
    const grown = amount(over(minus(actual, before), size(before)), "%", true);
    return actual.n < 0n && before.n > 0n ? { ...grown, text: WORDS[tag].turnedToLoss } : grown;
  };
  return {
    kpi,
    name: kpi.name[tag],
    region,
    amounts: {
      actual: amount(actual, unit),
      target: amount(target, unit),
      variance: amount(difference, points, true),
      "variance-ratio": amount(ratio, "%"),
      attainment: amount(attained, "%"),
      "year-before": amount(inQuarter("2016-Q4"), unit),
      "on-year": change(inQuarter("2016-Q4")),
      "quarter-before": amount(inQuarter("2017-Q3"), unit),
      "on-quarter": change(inQuarter("2017-Q3")),
    },
    effect,
    status,
    effectText: WORDS[tag][effect],
    statusText: WORDS[tag][status],
  };
}

function targetOf(kpi: Kpi, region: string | null): Ratio {
  const rows = targets.filter((row) => row.kpi === kpi.id && (row.members?.["Region"] ?? null) === region);
  const [row, ...others] = rows;
  if (row === undefined || !("value" in row) || others.length > 0) throw new Error(`${kpi.id}: expected one target`);
  return ratioOf(String(row.value));
}

function statusOf(kpi: Kpi, attained: Ratio): ExpectedLine["status"] {
  const [warningFrom] = standards[kpi.id].scale?.cuts ?? [];
  if (minus(attained, ratioOf("1")).n >= 0n) return "on-target";
  return minus(attained, ratioOf(String(warningFrom))).n >= 0n ? "warning" : "off-target";
}

/** The cells of a row as printed; `full`: as in Markdown, with the place and what was before. */
export function expectedRow(line: ExpectedLine, company: string, full = false): readonly string[] {
  const { actual, target, variance, attainment, ...earlier } = line.amounts;
  return [
    ...(full ? [line.region ?? company] : []),
    line.name,
    actual.text,
    target.text,
    variance.text,
    line.effectText,
    attainment.text,
    line.statusText,
    ...(full ? [earlier["year-before"].text] : []),
    earlier["on-year"].text,
    ...(full ? [earlier["quarter-before"].text] : []),
    earlier["on-quarter"].text,
  ];
}

/** The rows of a place quarter by quarter. */
export function expectedTrend(store: Superstore, tag: Tag, region: string | null): readonly (readonly string[])[] {
  return model.kpis
    .filter(({ id }) => region === null || id !== "repeatRate")
    .map(({ id, name, unit }) => [
      name[tag],
      ...QUARTERS.map((quarter) => reads(kpisOf(store.at(quarter, region))[id] as Ratio, unit, tag)),
    ]);
}

/** The figures of each sentence that asks for attention, in their order, and a word that it must have. */
export function expectedAttention(
  store: Superstore,
  tag: Tag,
): readonly { readonly word: string; readonly figures: readonly string[] }[] {
  const lines = expectedLines(store, tag);
  const of = (id: string, region: string | null = null): ExpectedLine => {
    const line = lines.find((each) => each.kpi.id === id && each.region === region);
    if (line === undefined) throw new Error(`no line of ${id}`);
    return line;
  };
  const sizeText = ({ value, unit }: ExpectedAmount): string => reads(size(value), unit, tag);
  const history = (id: string): readonly Ratio[] =>
    store.quarters.map((quarter) => kpisOf(store.at(quarter))[id] as Ratio);

  const growth = {
    word: tag === "en" ? "Growth without profit" : "增收不增利",
    figures: [
      sizeText(of("revenue").amounts["on-year"]),
      String(reach(history("revenue"), 1n)),
      sizeText(of("profit").amounts["on-year"]),
      of("margin").amounts.actual.text,
      sizeText(of("margin").amounts["on-year"]),
      String(reach(history("margin"), -1n)),
    ],
  };
  const losses = store.regions
    .map((region) => of("profit", region))
    .filter(({ amounts }) => amounts.actual.value.n < 0n && amounts["year-before"].value.n > 0n)
    .sort((a, b) => order(swing(a), swing(b)))
    .map((line) => ({
      word: tag === "en" ? `${line.region} turned from profit to loss` : `${line.region} 由盈转亏`,
      figures: [
        sizeText(line.amounts.actual),
        line.amounts["year-before"].text,
        of("margin", line.region).amounts.actual.text,
      ],
    }));
  const byAttainment = (a: ExpectedLine, b: ExpectedLine): number =>
    order(a.amounts.attainment.value, b.amounts.attainment.value);
  const judged = (["off-target", "warning", "on-target"] as const).flatMap((status) =>
    lines.filter((line) => line.region === null && line.status === status).sort(byAttainment),
  );
  const missed = judged.flatMap((line) => {
    const regions = lines
      .filter(({ region, kpi, status }) => region !== null && kpi.id === line.kpi.id && status === "off-target")
      .sort(byAttainment);
    if (line.status === "on-target" && regions.length === 0) return [];
    const { actual, target, variance, attainment } = line.amounts;
    const figures = [actual.text, target.text, sizeText(variance), attainment.text];
    return [
      {
        word: line.name,
        figures: [...figures, ...regions.flatMap(({ amounts }) => [amounts.actual.text, amounts.target.text])],
      },
    ];
  });
  return [growth, ...losses, ...missed];
}

function swing({ amounts }: ExpectedLine): Ratio {
  return minus(amounts.actual.value, amounts["year-before"].value);
}

function order(a: Ratio, b: Ratio): number {
  const { n } = minus(a, b);
  return n < 0n ? -1 : n > 0n ? 1 : 0;
}

/** Of how many values up to the last it is the highest (1) or the lowest (-1), itself counted. */
function reach(values: readonly Ratio[], side: 1n | -1n): number {
  const last = values.at(-1) as Ratio;
  let count = 1;
  while (count < values.length && minus(last, values.at(-1 - count) as Ratio).n * side > 0n) count++;
  return count;
}
