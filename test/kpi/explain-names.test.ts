import { render } from "opslogic/core";
import { calculateKpis, explainKpi, figureAt } from "opslogic/kpi";
import { en } from "opslogic/locale/en";
import { expect, test } from "vitest";

const sales = { direction: "higher", owner: "Sales" } as const;

test("KPIs that are calculated alike are each explained under their own name", () => {
  const model = {
    tables: { orders: { date: "day", columns: { sales: { unit: "EUR" }, profit: { unit: "EUR" } } } },
    kpis: [
      { ...sales, id: "revenue", name: "Revenue", formula: "sum(sales)", unit: "EUR" },
      { ...sales, id: "turnover", name: "Turnover", formula: "sum(sales)", unit: "EUR" },
      { ...sales, id: "alias", name: "Alias", formula: "revenue", unit: "EUR" },
      { ...sales, id: "margin", name: "Margin", formula: "sum(profit) / revenue", unit: "%" },
      { ...sales, id: "return", name: "Return", formula: "sum(profit) / turnover", unit: "%" },
    ],
  } as const;
  const query = {
    grain: "month",
    range: { start: "2026-01-01", endExclusive: "2026-02-01" },
    dataThrough: "2026-01-31",
  } as const;
  const cube = calculateKpis(model, { orders: [{ day: "2026-01-05", sales: 200, profit: 25 }] }, query);
  const said = (kpi: "margin" | "return"): string => render(explainKpi(cube, { kpi, period: "2026-01" }), en);
  expect(said("margin")).toBe("Margin 12.50% = sum(profit) 25 ÷ Revenue 200");
  expect(said("return")).toBe("Return 12.50% = sum(profit) 25 ÷ Turnover 200");
  expect(explainKpi(cube, { kpi: "alias", period: "2026-01" }).root.name).toBe("Alias");
  expect(figureAt(cube, { kpi: "alias", period: "2026-01" }).value?.toFixed()).toBe("200");
});
