import { readFileSync } from "node:fs";
import { compileGoal } from "./src/goals/compile/compile-goal.ts";
for (const s of readFileSync(process.argv[2]!,"utf8").split("\n")) { if(!s||s.startsWith("#")) continue; const t=s.split(" | ")[0]!.replace(/ \|$/,"");
 const g:any=compileGoal(t,{asOf:"2026-01-15"}); console.log(t,"\n    ",[g.specific?"S":"-",g.measurable?"M":"-",g.timeBound?"T":"-"].join(""),g.measureKind,g.direction,"|",g.metric,"|",g.from,"->",g.to,"d",g.delta,g.deltaKind,g.deltaUnit,"amt",g.amount,g.unit,g.comparator,JSON.stringify(g.range),g.deadline,g.cadence,g.serviceLevel);}
