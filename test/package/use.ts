// Types as a consumer sees them, with the declarations themselves checked.
import type { Calendar } from "opslogic/calendar";
import { gregorian, periodOf } from "opslogic/calendar";
import type { Decimal, Figure, Locale } from "opslogic/core";
import { round } from "opslogic/core";
import { variance } from "opslogic/kpi";
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
