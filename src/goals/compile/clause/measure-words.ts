/**
 * Is a noun something that is measured, a quality that nothing measures, or a thing that gets done?
 *
 * Judged by its head: the last word of an English phrase before a preposition, the end of a Chinese one.
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import { type EdgeWords, headWords, lengthOfHead, lengthOfTail, tailWords } from "./edge-words.js";
import { isCjk } from "./letters.js";
import { meaningOf, type WordMap, wordMap } from "./word-map.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const endings = (words: string): EdgeWords => tailWords(words.split(" "));

/** Qualities that nothing measures as they stand; a change by percent does not make them measured. */
const ENGLISH_QUALITIES = set(
  "efficiency effectiveness communication communications teamwork collaboration cooperation coordination quality service services experience experiences morale culture leadership innovation creativity excellence performance relationship relationships relations awareness visibility image reputation presence position positioning competitiveness capability capabilities competence competencies skill skills knowledge mindset spirit trust transparency accountability ownership agility flexibility professionalism attitude environment atmosphere climate alignment governance planning processes process procedures practices operations management strategy support care work cohesion motivation wellbeing well-being happiness potential success growth-mindset synergy synergies discipline responsiveness reliability usability sustainability standards function functions landscape layout structure organization organisation team teams department business company people employees staff customers clients brand product products website site system systems plant office workplace things everything results outcomes impact influence execution development risk risks safety security compliance-culture readiness resilience diversity inclusion life balance understanding initiative habits behavior behaviour connections network partnership partnerships infrastructure platform tools technology stakeholders expectations needs",
);
/** Pairs of words of the same kind whose head alone would pass. */
const ENGLISH_QUALITY_PAIRS = set(
  "service+level service+levels business+value customer+value brand+awareness customer+experience user+experience customer+service customer+focus brand+image employee+experience team+spirit work-life+balance quality+level knowledge+sharing skill+level market+position customer+relationship customer+care data+quality product+quality",
);
/** Heads that are measures: with them even a soft verb speaks of something measured. */
const ENGLISH_MEASURES = set(
  "rate rates ratio ratios time times revenue revenues sales turnover cost costs expense expenses spend spending churn satisfaction nps csat enps ces score scores rating ratings conversion conversions retention attrition margin margins profit profits profitability income ebitda ebit cash uptime availability downtime productivity throughput yield scrap waste defect defects complaint complaints incidents accidents errors error backlog headcount share traffic users subscribers visitors visits orders volume utilization utilisation occupancy absenteeism engagement accuracy coverage adherence compliance output capacity inventory stock days hours leads signups downloads adoption roi roas ctr cpa cac ltv arr mrr aov arpu gmv dso oee mttr mtbf latency speed emissions consumption usage index percentage number count amount price prices fee fees budget debt losses loss returns shipments deliveries tickets calls response turnaround lag delay delays rework shrinkage wastage overtime pipeline bookings billings receivables payables interval frequency quota attendance participation enrollment enrolment pass-rate repeat-purchases referrals renewals cancellations refunds fcf sla reach impressions clicks followers falls infections readmissions",
);
/** Things that verbs of getting done take as an object without anything being done in the end. */
const ENGLISH_NOT_DONE = set(
  "task tasks work duty duties assignment assignments job jobs activity activities issue issues matters matter things responsibilities relationship relationships trust culture awareness environment mindset capability capabilities skills skill people talent leadership potential knowledge ideas solutions solution value values excellence success innovation improvement improvements efficiency quality service results practices practice customers clients support experience opportunities opportunity initiatives partnerships business goals goal objectives targets needs expectations meetings efforts communication teamwork rapport loyalty confidence competence understanding ways connections team commitments projects pages content care pipeline processes operations function department",
);
/** What an achieving verb brings about once and for all: achieve certification, reach break-even. */
const ENGLISH_DONE_STATES = set(
  "certification accreditation certificate approval license licence permit patent go-live compliance attestation clearance break-even breakeven profitability sign-off registration listing authorization authorisation designation status",
);
/** Measures that are better when lower. */
const ENGLISH_LOWER_BETTER = set(
  "time times cost costs expense expenses churn attrition scrap waste defect defects complaint complaints incidents accidents errors error downtime backlog absenteeism days latency delay delays rework shrinkage wastage overtime losses loss returns emissions consumption turnaround mttr dso cac cpa falls infections cancellations refunds lag spend spending abandonment tickets debt hours ppm",
);
/** Groups and places that narrow a measure. */
const ENGLISH_SEGMENT_STARTERS = set("in among for at on across within amongst inside from of");
const ENGLISH_NO_SEGMENTS = set(
  "company organization organisation business team market industry year quarter month future customers customer clients everyone general time our the all us department employees staff product products service services",
);

/** At a reasonable level, in time, on the basis: no part of the whole. */
const ENGLISH_NO_PLACES = set(
  "level levels pace rate standard standards way manner fashion basis time point cost costs minimum maximum average possible future term run meantime",
);

const CHINESE_QUALITIES = endings(
  "效率 效能 效益 质量 品质 水平 能力 凝聚力 执行力 竞争力 影响力 战斗力 创新力 领导力 创造力 向心力 吸引力 生产力 活力 动力 潜力 实力 形象 氛围 意识 体验 素质 素养 沟通 协作 协同 合作 配合 团队建设 建设 管理 管控 服务 工作 力度 作风 文化 积极性 主动性 责任心 责任感 归属感 获得感 幸福感 使命感 安全生产 基础 体系 机制 关系 发展 士气 环境 技能 专业性 规范化 标准化 精细化 数字化 信息化 智能化 自动化 转型 创新 优势 保障 口碑 价值 粘性 黏性 布局 结构 格局 品牌 产品 业务 流程 制度 团队 人才 员工 客户 市场 渠道 资源 步伐 进程 进度 效果 成效 品牌知名度 知名度 美誉度 精神 风气 校风 学风 纪律 态度 面貌 思想 认识 精益生产 现场 安全 稳定性 可靠性 灵活性 透明度 稳定 培训 宣传 监督 互联互通 共享 建设步伐 开拓 开发 研发 设计 推广 运营 营销 经营 生产 采购 财务 风险 风控 合规 质效 服务态度 服务意识 业务水平 综合实力 短板 需求 问题 困难 矛盾 信心 信任 共识 默契 关怀 生态 闭环 抓手 口味 细节 感 性 化 力",
);
/** Ends of words that name a measure even where a shorter end would be a quality: 劳动生产率, 人力成本. */
const CHINESE_MEASURES = endings(
  "率 度 额 量 数 值 分 比 期 费 费用 成本 利润 收入 营收 营业额 销售 产值 产量 销量 业绩 回款 投诉 客诉 流失 缺陷 返工 报废 库存 时长 时间 周期 时效 天数 次数 人数 户数 件数 台数 工时 小时 份额 占比 比例 比重 得分 评分 分数 指数 毛利 净利 单价 客单价 均价 价格 订单 粉丝 日活 月活 用户 会员 能耗 电耗 水耗 油耗 损耗 单耗 排放 事故 故障 停机 差错 失误 逾期 应收款 应收账款 欠款 负债 现金流 用时 耗时 账期 停线时间 坪效 人效 人均效能 人均 单产 里程 面积 流量 点击 转化 留存 复购 续约 到店 客流 缺货 退货 加班 缺勤 编制 预算 支出 开支 开销 投入 税 税收 gmv nps roi kpi oee arr mrr arpu dau mau mttr csat cpa cac 平方米 住院日 产能 规模 漏洞 工单 隐患 涨幅 增幅 降幅 缺口 亏损 浪费 数量 总量 总额 金额 存量 增量 ",
);
const CHINESE_NOT_DONE = endings(
  "任务 工作 事项 目标 指标 关系 职责 使命 计划任务 需求 要求 问题 困难 文化 氛围 品牌 形象 意识 能力 水平 效率 质量 服务 优势 价值 效果 突破 创新 发展 转型 升级 作用 认可 好评 信任 支持 成绩 成效 进步 成果 进展 机会 经验 资源 信息 互联互通 共享 双赢 共赢 盈利能力 跨越 飞跃 提升 增长 改善 优化 建设工作 工作任务 情况 业务 生产 精益生产 力度 步伐 现场管理 管理 团队 人才 体系建设 知识 长效机制 活动 宣传 政策 市场 渠道 客户 协作 合作关系 网络 经销网络 可持续发展 制度化 规范化 标准化 数字化转型 一体化 台阶 新台阶 新高 新高度 局面 新局面 新篇章 佳绩 辉煌 面貌",
);
const CHINESE_DONE_STATES = endings(
  "认证 验收 审核 审批 评审 考试 考核 评估 检查 测试 复审 年审 答辩 注册 备案 鉴定 认定 测评 审计 证书 资质 许可 许可证 执照 牌照 专利 批复 批文 盈利 扭亏为盈 盈亏平衡 达产 量产 投产 上市 收支平衡 零缺陷 全覆盖 无纸化 体系认证 称号 资格 双认证 商标",
);
const CHINESE_LOWER_BETTER = endings(
  "时长 时间 周期 天数 成本 费用 投诉 客诉 流失率 离职率 投诉率 次品率 不良率 报废率 返工率 返修率 损耗率 损耗 缺陷率 故障率 事故 故障 差错率 退货率 缺货率 能耗 库存 逾期 逾期率 坏账率 负债率 停机 隐患 单耗 破损率 空置率 失误率 排放 延误率 误差 工时 费用率 次数",
);
/** Words in a phrase that name a part of the whole: a region, a group, a line. */
const CHINESE_SEGMENTS: EdgeWords = /* @__PURE__ */ headWords(
  "华东 华南 华北 华中 西南 西北 东北 东南 国内 海外 国际 北美 欧洲 亚太 线上 线下 电商 直播 移动端 一线 二线 新员工 老员工 新客户 老客户 大客户 重点客户 核心客户 vip 高端 中小企业 核心岗位 关键岗位 一号 二号 三号 1号 2号 3号 车间 门店 分店 产线 生产线 学区 校区 病区 片区 大区 地区 区域 年级 试点 首年 90后 应届 生鲜 会员 续费 付费 工厂 分公司 仓库 总部 事业部 项目组 高管 中层 基层 班组 老产品 新产品 新品".split(
    " ",
  ),
);

/** What the head of an English phrase may be; a word may be several. */
const QUALITY = 1;
const MEASURE = 2;
const NOT_DONE = 4;
const DONE_STATE = 8;
const LOWER_BETTER = 16;
const PREPOSITION = 32;
/** The head of a pair that is a quality. */
const PAIRED = 64;

const PREPOSITIONS = set(
  "of for in on at among amongst across between with to from by within per inside into over under during throughout around and",
);

const ENGLISH_NOUNS: WordMap<number> = /* @__PURE__ */ englishNouns();

function englishNouns(): WordMap<number> {
  const roles = new Map<string, number>();
  const put = (words: Iterable<string>, role: number): void => {
    for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
  };
  put(ENGLISH_QUALITIES, QUALITY);
  put(ENGLISH_MEASURES, MEASURE);
  put(ENGLISH_NOT_DONE, NOT_DONE);
  put(ENGLISH_DONE_STATES, DONE_STATE);
  put(ENGLISH_LOWER_BETTER, LOWER_BETTER);
  put(PREPOSITIONS, PREPOSITION);
  for (const pair of ENGLISH_QUALITY_PAIRS) put([pair.slice(pair.indexOf("+") + 1)], PAIRED);
  return wordMap(roles);
}

/** What the head of a noun phrase names. */
export type NounKind = "quality" | "measure" | "other";

/** Whether a phrase names a quality, a measure, or neither for certain. */
export function nounKind(plain: string, phrase: TextSpan): NounKind {
  if (touchesCjk(plain, phrase)) {
    const measure = longestEnding(plain, phrase, CHINESE_MEASURES);
    if (longestEnding(plain, phrase, CHINESE_QUALITIES) > measure) return "quality";
    return measure > 0 ? "measure" : "other";
  }
  const head = englishHead(plain, phrase);
  const roles = rolesOf(plain, head.start, head.end);
  if ((roles & PAIRED) !== 0 && isQualityPair(plain, phrase, head)) return "quality";
  if ((roles & MEASURE) !== 0) return "measure";
  return (roles & QUALITY) !== 0 ? "quality" : "other";
}

function isQualityPair(plain: string, phrase: TextSpan, head: TextSpan): boolean {
  if (head.start <= phrase.start) return false;
  const before = Math.max(phrase.start, plain.lastIndexOf(" ", head.start - 2) + 1);
  const pair = `${clean(plain.slice(before, head.start - 1))}+${clean(plain.slice(head.start, head.end))}`;
  return ENGLISH_QUALITY_PAIRS.has(pair);
}

/** Whether something is over and done once the object is there: no tasks, no culture, no relations. */
export function canBeDone(plain: string, phrase: TextSpan): boolean {
  if (touchesCjk(plain, phrase)) {
    if (longestEnding(plain, phrase, CHINESE_DONE_STATES) > 0) return true;
    return longestEnding(plain, phrase, CHINESE_NOT_DONE) === 0;
  }
  return (rolesOfHead(plain, phrase) & NOT_DONE) === 0;
}

/** Whether a phrase names a state that is reached once: certification, break-even, 认证. */
export function isDoneState(plain: string, phrase: TextSpan): boolean {
  if (touchesCjk(plain, phrase)) return longestEnding(plain, phrase, CHINESE_DONE_STATES) > 0;
  return (rolesOfHead(plain, phrase) & DONE_STATE) !== 0;
}

/** Whether less of it is better. */
export function isLowerBetter(plain: string, phrase: TextSpan): boolean {
  if (touchesCjk(plain, phrase)) return longestEnding(plain, phrase, CHINESE_LOWER_BETTER) > 0;
  return (rolesOfHead(plain, phrase) & LOWER_BETTER) !== 0;
}

/** Whether a phrase narrows its measure to a part: churn among first-year customers, 一号车间的返工. */
export function hasSegment(plain: string, { start, end }: TextSpan): boolean {
  let owned = -1;
  let hasSpace = false;
  for (let at = start; at < end; at++) {
    if (lengthOfHead(CHINESE_SEGMENTS, plain, at, end) > 0) return true;
    const code = plain.charCodeAt(at);
    if (code === 0x20) hasSpace = true;
    else if (code === OF && owned === -1) owned = at;
  }
  // 夜班岗位的缺勤: a group before 的, unless it is everybody.
  if (owned - start >= 3 && owned < end - 1 && !CHINESE_EVERYBODY.has(plain.slice(start, owned))) return true;
  return hasSpace && hasEnglishSegment(plain.slice(start, end).split(" "));
}

/** 的. */
const OF = 0x7684;

function hasEnglishSegment(words: readonly string[]): boolean {
  for (let index = 1; index < words.length - 1; index++) {
    const word = words[index] ?? "";
    if (!ENGLISH_SEGMENT_STARTERS.has(word)) continue;
    if (word === "of" && index < 2) continue;
    const rest = words.slice(index + 1).filter((each) => !ENGLISH_NO_SEGMENTS.has(each));
    if (rest.length > 0 && !ENGLISH_NO_PLACES.has(words[words.length - 1] ?? "")) return true;
  }
  return false;
}

const CHINESE_EVERYBODY = set("我们公司 整个公司 全公司 所有人 全体员工 所有客户 全部客户 更好 更高 良好 优质 较好");

function rolesOfHead(plain: string, phrase: TextSpan): number {
  const { start, end } = englishHead(plain, phrase);
  return rolesOf(plain, start, end);
}

function rolesOf(plain: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = plain.charCodeAt(at);
    if ((code >= 0x61 && code <= 0x7a) || code === 0x2d) continue;
    const word = clean(plain.slice(start, end));
    return meaningOf(ENGLISH_NOUNS, word, 0, word.length) ?? 0;
  }
  return meaningOf(ENGLISH_NOUNS, plain, start, end) ?? 0;
}

/** The last word before a preposition. */
function englishHead(plain: string, phrase: TextSpan): TextSpan {
  let { start } = phrase;
  let end = endOfPart(plain, start, phrase.end);
  while (end < phrase.end) {
    const next = end + 1;
    const nextEnd = endOfPart(plain, next, phrase.end);
    if (((meaningOf(ENGLISH_NOUNS, plain, next, nextEnd) ?? 0) & PREPOSITION) !== 0) break;
    start = next;
    end = nextEnd;
  }
  return { start, end };
}

function endOfPart(plain: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && plain.charCodeAt(at) !== 0x20) at++;
  return at;
}

function clean(word: string): string {
  return /[^a-z-]/.test(word) ? word.replace(/[^a-z-]/g, "") : word;
}

function touchesCjk(plain: string, { start, end }: TextSpan): boolean {
  return isCjk(plain.charCodeAt(end - 1)) || isCjk(plain.charCodeAt(start));
}

/** The length of the longest of the words that a phrase ends in; 0 for none. */
function longestEnding(plain: string, { start, end }: TextSpan, words: EdgeWords): number {
  return lengthOfTail(words, plain, Math.max(start, end - LONGEST_ENDING), end);
}

const LONGEST_ENDING = 7;
