// Types of the schema door, where zod is installed.
import * as schema from "opslogic/kpi/schema";

export const parse: unknown = schema.parseKpiModel;
