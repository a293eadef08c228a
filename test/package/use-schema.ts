// Types of the schema door, where zod is installed.
import type { KpiModel } from "opslogic/kpi";
import { parseKpiModel } from "opslogic/kpi/schema";

export const model: KpiModel = parseKpiModel({ tables: {}, kpis: [] });
