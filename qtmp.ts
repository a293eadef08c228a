import { readFileSync } from "node:fs";
import { plainText } from "./src/goals/compile/source-text.ts";
import { readQuantityMarks } from "./src/goals/compile/quantity/read-quantity-marks.ts";
for (const s of readFileSync(process.argv[2] ?? "/tmp/sent.txt","utf8").split("\n")) { if(!s) continue;
 console.log(s); for (const m of readQuantityMarks(plainText(s), [])) console.log("    ", `[${s.slice(m.start,m.end)}]`, m.shape, m.low===null?"":m.low+" ->", m.value, m.unit, m.particle, m.comparator, m.approximate?"~":"", m.notes.join(), m.alternatives.join(), `(${s.slice(m.core.start,m.core.end)})`);
}
