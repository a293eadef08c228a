// Types as a consumer sees them, with the declarations themselves checked.
import type { Calendar } from "opslogic/calendar";
import { gregorian, periodOf } from "opslogic/calendar";
import type { Decimal, Figure, Locale } from "opslogic/core";
import { round } from "opslogic/core";
import { calculateKpis, figureAt, variance } from "opslogic/kpi";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";

const calendar: Calendar = gregorian();
export const id: string = periodOf(calendar, "quarter", "2026-03-31").id;
export const rounded: Decimal = round("2.345", { places: 2, mode: "halfEven" });
export const locales: readonly Locale[] = [en, zhCN];
export const measured = variance({ actual: 90, target: 120, direction: "lower" });
export function text(figure: Figure): string {
  return figure.value === null ? figure.reason : figure.value.toFixed(2);
}

// @ts-expect-error a mode has one of seven names
round("2.345", { places: 2, mode: "bankers" });

const cube = calculateKpis(
  {
    tables: { orders: { date: "Day", columns: { Sales: { unit: "USD" } } } },
    kpis: [{ id: "revenue", formula: "sum(Sales)" }],
  },
  { orders: [{ Day: "2026-01-05", Sales: "100.10" }] },
  { grain: "month", range: { start: "2026-01-01", endExclusive: "2026-02-01" } },
);
export const revenue: Figure = figureAt(cube, { kpi: "revenue", period: "2026-01" });

// @ts-expect-error a mistyped KPI does not compile
figureAt(cube, { kpi: "revenu", period: "2026-01" });
