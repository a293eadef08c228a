/**
 * What does the sales department measure? The model as data: the table of order lines, twelve KPIs,
 * their sample targets, and by what each is judged.
 * @module
 */
import { type KpiModel, type Standard, type TargetRow, type ThreeBands, threeBands } from "opslogic/kpi";

/** Tables and KPIs. A total and a region are calculated by the same formula from the order lines. */
export const model = {
  tables: {
    orders: {
      date: "Order Date",
      columns: {
        "Ship Date": { type: "date" },
        Sales: { unit: "USD" }, // net of the discount already
        Profit: { unit: "USD" },
        Quantity: { unit: "#" },
        Discount: { unit: "%" },
      },
    },
  },
  kpis: [
    {
      id: "revenue",
      name: { en: "Revenue", "zh-CN": "销售额" },
      formula: "sum(Sales)",
      unit: "USD",
      direction: "higher",
      owner: "Head of Sales",
      source: "Order system",
    },
    {
      id: "profit",
      name: { en: "Profit", "zh-CN": "利润" },
      formula: "sum(Profit)",
      unit: "USD",
      direction: "higher",
      owner: "Head of Sales",
      source: "Order system",
    },
    {
      id: "margin",
      name: { en: "Margin", "zh-CN": "利润率" },
      formula: "profit / revenue",
      unit: "%",
      direction: "higher",
      owner: "Head of Sales",
      source: "Order system",
    },
    {
      id: "discountRate",
      name: { en: "Discount rate", "zh-CN": "折扣率" },
      description: "List prices are whole cents; the list amount is rebuilt from them and is exact.",
      formula: "1 - revenue / sum(Quantity * round(Sales / Quantity / (1 - Discount), 2))",
      unit: "%",
      direction: "lower",
      owner: "Pricing Manager",
      source: "Order system",
    },
    {
      id: "orders",
      name: { en: "Orders", "zh-CN": "订单数" },
      formula: "countDistinct([Order ID])",
      unit: "#",
      direction: "higher",
      owner: "Head of Sales",
      source: "Order system",
    },
    {
      id: "averageOrderValue",
      name: { en: "Average order value", "zh-CN": "订单均价" },
      formula: "revenue / orders",
      unit: "USD",
      direction: "higher",
      owner: "Head of Sales",
      source: "Order system",
    },
    {
      id: "customers",
      name: { en: "Ordering customers", "zh-CN": "下单客户数" },
      formula: "countDistinct([Customer ID])",
      unit: "#",
      direction: "higher",
      owner: "Customer Manager",
      source: "Order system",
    },
    {
      id: "repeatRate",
      name: { en: "Repeat rate", "zh-CN": "季内复购率" },
      description: "Customers with two or more orders in the quarter, of those who ordered in it.",
      formula: "share([Customer ID], countDistinct([Order ID]) >= 2)",
      unit: "%",
      direction: "higher",
      owner: "Customer Manager",
      source: "Order system",
    },
    {
      id: "returningRate",
      name: { en: "Returning rate", "zh-CN": "上季客户回购率" },
      description: "Customers of the quarter before who ordered again.",
      formula: "retained([Customer ID], previous) / previous(customers)",
      unit: "%",
      direction: "higher",
      owner: "Customer Manager",
      source: "Order system",
    },
    {
      id: "shipTime",
      name: { en: "Order-to-ship time", "zh-CN": "发货时长" },
      description: "Mean over orders, in calendar days; not the time of delivery.",
      formula: "mean([Order ID], max(days([Order Date], [Ship Date])))",
      unit: "d",
      direction: "lower",
      owner: "Logistics Manager",
      source: "Order system",
    },
    {
      id: "lossMakingOrders",
      name: { en: "Loss-making orders", "zh-CN": "亏损订单占比" },
      formula: "share([Order ID], sum(Profit) < 0)",
      unit: "%",
      direction: "lower",
      owner: "Pricing Manager",
      source: "Order system",
    },
    {
      id: "deepDiscountShare",
      name: { en: "Deep-discount share", "zh-CN": "高折扣销售占比" },
      description: "Revenue of lines at a discount above 20 %; 20 % itself is not deep.",
      formula: "coalesce(sum(Sales where Discount > 0.2), 0) / revenue",
      unit: "%",
      direction: "lower",
      owner: "Pricing Manager",
      source: "Order system",
    },
  ],
} as const satisfies KpiModel;

export type Kpi = (typeof model.kpis)[number];
export type KpiId = Kpi["id"];

/** Customers order in several regions: who is a repeat customer is defined for the company only. */
export const companyOnly: ReadonlySet<KpiId> = new Set<KpiId>(["repeatRate"]);

/**
 * Sample targets of 2017-Q4, made up for this example: the data hold none. Those of the regions add up
 * where values do (revenue, profit, orders); customers of the regions do not.
 */
// biome-ignore format: a table is read by its columns
const sampleTargets: Readonly<Record<KpiId, readonly [company: string, Central?: string, East?: string, South?: string, West?: string]>> = {
  //                  company    Central  East     South    West
  revenue:           ["270000", "80000", "75000", "40000", "75000"],
  profit:            ["40500",  "12000", "12000", "6000",  "10500"],
  margin:            ["0.15",   "0.15",  "0.16",  "0.15",  "0.14"],
  discountRate:      ["0.17",   "0.17",  "0.18",  "0.15",  "0.165"],
  orders:            ["540",    "160",   "150",   "80",    "150"],
  averageOrderValue: ["500",    "500",   "500",   "500",   "500"],
  customers:         ["390",    "115",   "135",   "75",    "165"],
  repeatRate:        ["0.3"],
  returningRate:     ["0.5",    "0.15",  "0.2",   "0.13",  "0.2"],
  shipTime:          ["4",      "4",     "4.1",   "4",     "4"],
  lossMakingOrders:  ["0.17",   "0.22",  "0.2",   "0.18",  "0.1"],
  deepDiscountShare: ["0.12",   "0.1",   "0.25",  "0.1",   "0.05"],
};

const places = [{}, { Region: "Central" }, { Region: "East" }, { Region: "South" }, { Region: "West" }];

/** One row for each KPI and place. */
export const targets: readonly TargetRow[] = model.kpis.flatMap(({ id, owner }) =>
  sampleTargets[id].flatMap((value, place) =>
    value === undefined ? [] : [{ kpi: id, period: "2017-Q4", members: places[place], value, owner, sample: true }],
  ),
);

/** Each KPI is judged by attainment: on target from 100 %, warning from the share below, else off target. */
export const standards: Readonly<Record<KpiId, Standard<ThreeBands>>> = {
  revenue: threeBands({ direction: "higher", warningFrom: "0.95" }),
  profit: threeBands({ direction: "higher", warningFrom: "0.9" }),
  margin: threeBands({ direction: "higher", warningFrom: "0.9" }),
  discountRate: threeBands({ direction: "lower", warningFrom: "0.9" }),
  orders: threeBands({ direction: "higher", warningFrom: "0.95" }),
  averageOrderValue: threeBands({ direction: "higher", warningFrom: "0.85" }),
  customers: threeBands({ direction: "higher", warningFrom: "0.95" }),
  repeatRate: threeBands({ direction: "higher", warningFrom: "0.9" }),
  returningRate: threeBands({ direction: "higher", warningFrom: "0.9" }),
  shipTime: threeBands({ direction: "lower", warningFrom: "0.95" }),
  lossMakingOrders: threeBands({ direction: "lower", warningFrom: "0.85" }),
  deepDiscountShare: threeBands({ direction: "lower", warningFrom: "0.85" }),
};
