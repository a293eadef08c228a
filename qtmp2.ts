import { readQuantityMarks } from "./src/goals/compile/quantity/read-quantity-marks.ts";
import { plainText } from "./src/goals/compile/source-text.ts";
const S=["Lift trial-to-paid conversion from 4% to 6% by the end of August 2026 and keep it there, at most 3 sites.","在六个月内将客户满意度从80%提高到95%以上，并且把订单处理时长由36小时压缩到20小时，费用不超过30万元，门店数量翻两番，毛利率提高2个百分点。"];
for (const s of S){ const p=plainText(s); for(let i=0;i<5000;i++) readQuantityMarks(p,[]); const c=process.cpuUsage(); for(let i=0;i<20000;i++) readQuantityMarks(p,[]); console.log(s.length, process.cpuUsage(c).user/20000,"us cpu");}
