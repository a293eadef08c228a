/**
 * Do results depend on the zone of the host? Runs all tests in four of them: one without an offset, one
 * ahead, one that skips midnight on some days, one that once skipped a whole day.
 * @module
 */
import { writeExamples } from "./doc-examples.js";
import { type Count, finish, runVitest, sum } from "./steps.js";

const ZONES = ["UTC", "Asia/Shanghai", "America/Sao_Paulo", "Pacific/Apia"];

writeExamples();
const counts: Count[] = [];
for (const zone of ZONES) counts.push(await runVitest(zone, ["unit", "prop", "docs"], { env: { TZ: zone } }));
finish(sum(counts));
