import type { Rounds } from "./measure.js";
import type { Report } from "./report.js";
export async function compareStatus(report: Report, cells: number, rounds: Rounds): Promise<void> {}
