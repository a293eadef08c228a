/**
 * How are the points that need attention, and the footnotes, put into sentences?
 * @module
 */
import { format, toNumber } from "opslogic/core";
import type { Point } from "./attention.js";
import {
  amountText,
  attainmentOf,
  type Language,
  nameOf,
  type Review,
  regionName,
  varianceOf,
  wordOf,
} from "./review.js";
import type { Amount, Line } from "./scorecard.js";

/** The points of a review as sentences, in their order. */
export function attentionSentences({ points }: Review, language: Language): readonly string[] {
  return points.map((point) => sentenceOf(point, language));
}

function sentenceOf(point: Point, language: Language): string {
  const { words } = language;
  switch (point.kind) {
    case "growth-without-profit":
      return words.growthWithoutProfit({
        revenue: amountText(point.revenue.yearBefore.change, language),
        profit: sizeText(point.profit.yearBefore.change, language),
        margin: amountText(point.margin.actual, language),
        points: sizeText(point.margin.yearBefore.change, language),
        highestOf: point.highestOf,
        lowestOf: point.lowestOf,
      });
    case "turned-to-loss": {
      const { profit, margin } = point;
      const before = amountText(profit.yearBefore.amount, language);
      return words.regionTurnedToLoss(
        regionName(profit, language),
        sizeText(profit.actual, language),
        before,
        amountText(margin.actual, language),
      );
    }
    case "judged": {
      const { line, regions } = point;
      return words.judged({
        name: nameOf(line, language),
        status: wordOf(line.assessment.status, line.assessment.reason, language),
        actual: amountText(line.actual, language),
        target: amountText(line.target, language),
        difference: sizeText(varianceOf(line), language),
        above: !String(line.assessment.variance.difference.value).startsWith("-"),
        attainment: amountText(attainmentOf(line), language),
        regions: regionsText(regions, language),
      });
    }
  }
}

/** The conventions that the numbers rest on, and what a reader must know of the data. */
export function noteSentences({ quality, lines }: Review, language: Language): readonly string[] {
  const customers = lines.filter(({ kpi }) => kpi.id === "customers");
  const countOf = (some: readonly Line[]): string =>
    format(
      some.reduce((sum, { actual }) => sum + (toNumber(actual.figure) ?? 0), 0),
      { locale: language.locale, unit: "#" },
    );
  return language.words.notes({
    dataThrough: quality.dataThrough,
    lastOrder: quality.lastDay,
    duplicateCount: quality.duplicates.length,
    duplicates: quality.duplicates.map(({ rowId, repeats }) => `${rowId} = ${repeats}`).join(language.words.separator),
    customersOfRegions: countOf(customers.filter(({ level }) => level === "region")),
    customersOfCompany: countOf(customers.filter(({ level }) => level === "company")),
    attainment: language.locale.footnotes["kpi/attainment-signed"]?.({}) ?? "",
  });
}

/** Regions that miss a target, each with what it has and what it should have. */
function regionsText(regions: readonly Line[], language: Language): string {
  const { words } = language;
  return regions
    .map((line) =>
      words.regionAgainstTarget(
        regionName(line, language),
        amountText(line.actual, language),
        amountText(line.target, language),
      ),
    )
    .join(words.separator);
}

/** An amount without its sign, where the sentence says which way. */
function sizeText({ figure, unit }: Amount, language: Language): string {
  const size: Amount["figure"] =
    figure.value === null
      ? figure
      : { value: String(figure.value).replace("-", ""), reason: null, notes: figure.notes };
  return amountText({ figure: size, unit }, language);
}
