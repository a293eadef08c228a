/**
 * Do the letters of a vague Chinese word stand inside another word, a name or beside a number?
 *
 * Chinese has no blanks between words: 等 is also part of 等级 and 平等, 基本 of 基本工资. The neighbors tell.
 * @module
 */
import type { VagueGuard } from "./vague-lexicon.js";

/** Longest continuation that is looked at. */
const LONGEST_NEIGHBOR = 4;

/** How far a rate's name reaches: 及时率, 有效沟通率, 及时足额缴纳率. */
const LONGEST_RATE_NAME = 6;

/** How far a rhythm may stand from 定期: 每月定期, 定期（每月）. */
const RHYTHM_REACH = 8;

function split(words: string): readonly string[] {
  return words.split("、");
}

/** What follows when the word is the beginning of a name. */
const NAMES_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    显著: "性",
    明显: "示",
    较大: "事故、以上、风险、隐患",
    十分: "钟、之、位、制、满",
    大力: "士、度、量",
    相当: "于",
    有关: "键、系",
    深入: "基层",
    领先: "指标",
    最佳: "实践、员工、雇主、奖、新人、案例",
    最优: "解、化",
    优质: "工程、率、课、奖、农产、杯",
    良好: "率、级、等级、以上、及以上、农业、行为",
    优秀: "率、员工、企业、案例、奖、学员、党员、等级、以上、及以上、级、团队、个人、毕业、教师、供应、班组",
    优良: "率、级、天数、等级、以上、中差、品种",
    先进: "制造、集体、个人、单位、先出、封装、工作者、工艺、班组、制程",
    全面: "预算、质量、薪酬、风险、屏、体检、生产、从严",
    科学: "院、技术、家、园、研究、城、实验、仪器、委、出版、普及、基金、期刊、会堂、馆",
    高效: "液相、过滤、毒、率",
    有效: "期、率、性、户、线索、投诉、客户、订单、用户、专利、会员、工时、证件、合同、商机、样本、问卷、点击、通话、电话、拜访、面积、数据、值、库存、简历、发明、载荷、身份、票、分、课时、阅读、播放、沟通、反馈、建议、创新、成分、运行、产能、需求、作业、时间、时长、提案、案例",
    合理: "用药、化建议、化提案、性、库存",
    充足: "率、性",
    充分: "就业、性、必要、析",
    可靠: "性、度",
    灵活: "用工、就业、性、办公",
    友好: "性、度、城市",
    流畅: "度、率",
    到位: "率、资金、数、人数",
    及时: "率、性、雨、间",
    长期: "间、借款、负债、投资、股权、应收、应付、资产、合同、债、服务、居住、护理、贷款、激励、待摊、合作协议",
    持续: "率、时间、时长、集成、交付、督导、性、改进提案、改进项目、改进建议、改善提案、期、天数、经营、教育",
    不断: "电、供、货、链、流、网、档、裂",
    近期: "目标",
    立即: "止损",
    按期: "末",
    努力: "程度、指数",
    期望: "值、收益、薪、产出、寿命、理论、分",
    争取: "到",
    可能: "性",
    希望: "小学、工程",
    基本: "工资、薪、面、功、法、盘、信息、医疗、养老、社会、公积、建设、每股、药、户、情况、款、金、费、单位、需求、知识、技能、农田、公共、电、型、素质、制度、资料、保险、保障、生活、条件、操作、原理、原则、要求、职责、粮、数据、配置、功能、需要、服务、理论、规范、流程、档案、国策、存款、利率、概念、工、业务、待遇",
    相关: "性、系数、率、度、注、键",
    部分: "性",
    少数: "民族、股东、派",
    多数: "决、据",
    个别: "辅导、谈话、化、访谈、认定",
    多家: "庭",
    多个: "性",
    多项: "式、选择",
    其他: "应收、应付、收入、综合、业务、资产、负债、货币",
    经常: "性收入、性损益、账户、项目",
    逐步: "回归",
    适当: "性",
    上下: "游、级、班、文、架、料、车、限、线、行、午、半、水、浮、铺、楼、料、载、篇、联动、左右、衔接、贯通、页、货",
    左右: "手、岸、脑、两、侧、臂、翼、逢、舵、眼、声道、结构、旋、开、摇",
    较高: "风险",
    较低: "风险",
    高标准: "农田",
    高质量: "发展指数、期刊、专利",
    高水平: "大学、学科、论文",
    随时: "间",
    适度: "规模",
  }).map(([word, names]) => [word, new Set(split(names))]),
);

/** What stands before when the word is the end of a name or of another word. */
const NAMES_BEFORE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    持续: "可",
    基本: "最",
    相关: "正负自不强弱非无",
    有关: "无与和跟所没",
    大量: "最",
    一批: "第每同",
    科学: "数据会然命理文机学",
    领先: "率",
    部分: "成零",
    可能: "不尽有",
    深入: "不",
    有效: "无所",
    先进: "后",
    长期: "中短",
    多项: "0123456789十百千万余",
    多个: "0123456789十百千万余",
    多家: "0123456789十百千万余",
    多种: "0123456789十百千万余",
    一些: "这那",
    全面: "不",
    有所: "没",
    到位: "不未前内末底日后已",
    较多: "比",
    十分: "一二三四五六七八九几0123456789",
    明显: "不",
    接近: "最",
    适当: "最",
    努力: "不",
    高效: "提",
    高效率: "提",
    高质量: "提",
    高品质: "提",
    高标准: "提",
    高水平: "提新",
    日后: "节假作0123456789",
    有序: "所没拥",
    有力: "所没拥",
    有些: "所没",
    大力: "最加",
    充分: "补",
    更多: "变",
    更大: "变",
    更高: "变",
    更快: "变",
    必要的: "不",
  }),
);

/** Words that these qualities are the contrary of: 不合理, 不及时 name what is counted. */
const NEGATED: ReadonlySet<string> = new Set(
  split("合理、科学、充分、及时、有效、优质、良好、规范、可靠、顺利、按时、按期、完善"),
);

/** Words that name a rate when 率 follows: 及时交付率, 按期完工率. */
const IN_RATES: ReadonlySet<string> = new Set(
  split(
    "及时、有效、优秀、优质、优良、良好、合理、充分、持续、按时、按期、如期、高效、定期、完善、到位、顺利、准时、先进、第一时间",
  ),
);

/** A movement between the word and 率 says that the rate is another thing: 有效提升转化率. */
const MOVEMENTS: ReadonlySet<string> = new Set(
  split("提升、提高、降低、减少、增加、控制、改善、优化、保持、加强、推进、下降、增长、达到、压降、确保、实现、扩大"),
);

function isChineseNumber(character: string): boolean {
  return character !== "" && "0123456789一二两三四五六七八九十百千万半几".includes(character);
}

function namesRate(plain: string, end: number): boolean {
  for (let at = end; at < end + LONGEST_RATE_NAME; at++) {
    const unit = plain[at];
    if (unit === "率" || unit === "度") return true;
    if (unit === undefined || unit === "地" || unit === "," || unit === "、" || unit === ";") return false;
    if (MOVEMENTS.has(plain.slice(at, at + 2))) return false;
  }
  return false;
}

/** Not the beginning or end of a name, not negated, not part of the name of a rate. */
export const isOutsideName: VagueGuard = (plain, start, end) => {
  const word = plain.slice(start, end);
  const before = plain[start - 1];
  if (before !== undefined) {
    if (NAMES_BEFORE.get(word)?.includes(before)) return false;
    if (before === "不" && NEGATED.has(word)) return false;
  }
  const names = NAMES_AFTER.get(word);
  if (names !== undefined) {
    for (let length = 1; length <= LONGEST_NEIGHBOR; length++) {
      if (names.has(plain.slice(end, end + length))) return false;
    }
  }
  return !(IN_RATES.has(word) && namesRate(plain, end));
};

/** 完善 is a quality where it ends a clause or stands before 的; with an object it is a verb. */
export const isStateNotVerb: VagueGuard = (plain, start, end) => {
  if (!isOutsideName(plain, start, end)) return false;
  const next = plain[end];
  return next === undefined || ",;.!?、的\n) ".includes(next) || next === "。";
};

/** 未来 without a length behind it: 未来三年 is a time. */
export const isOpenFuture: VagueGuard = (plain, _start, end) => {
  const next = plain[end] ?? "";
  return !isChineseNumber(plain[next === " " ? end + 1 : end] ?? "") && next !== "数";
};

/** 定期 without a rhythm beside it: 每月定期 and 定期（每季度） say how often, 定期存款 is a name. */
export const isNoRhythmHere: VagueGuard = (plain, start, end) => {
  if (plain[start - 1] === "不") return false;
  const following = plain.slice(end, end + 2);
  if (following === "存款" || following === "报告" || following === "保险" || following === "寿险") return false;
  if (namesRate(plain, end)) return false;
  const around = plain.slice(Math.max(0, start - RHYTHM_REACH), end + RHYTHM_REACH);
  return !/[每逐按][日天周月季年个两三]|[日周月季年]度/.test(around);
};

function numberFollows(plain: string, end: number): boolean {
  return isChineseNumber(plain[plain[end] === " " ? end + 1 : end] ?? "");
}

/** 大约, 接近 and their like beside a number. */
export const isBeforeNumber: VagueGuard = (plain, start, end) =>
  isOutsideName(plain, start, end) && numberFollows(plain, end);

/** 约 beside a number, not the end of 节约, 签约, 预约. */
export const isAbout: VagueGuard = (plain, start, end) =>
  !"预合节违履签续公特解要条制契租邀誓相失赴毁规爽立缔纽大简订".includes(plain[start - 1] ?? "\n") &&
  numberFollows(plain, end);

/** 左右 and 上下 behind a number with its unit. */
export const isAfterNumber: VagueGuard = (plain, start, end) => {
  if (!isOutsideName(plain, start, end)) return false;
  // A number and a unit of up to three characters: 20个百分点左右 has four.
  for (let at = start - 1; at >= Math.max(0, start - 5); at--) if (isChineseNumber(plain[at] ?? "")) return true;
  return false;
};

/** Characters that 等 makes another word with. */
const WITH_NEXT = "级待于同候额保价值效比分位温压闲腰边离线速高次号份因我你他她它";
const WITH_BEFORE = "同平高中初对均上优次一二三四五六七八九特头何相不差劣低甲乙丙稍久坐少别请";

/** Words before 等 that end like one of these: 提高等, 水平等方面, 线上等渠道. */
const WORDS_BEFORE: ReadonlySet<string> = new Set(
  split(
    "提高、减少、新高、水平、线上、网上、以上、其中、集中、应对、核对、比对、校对、平均、人均、户均、最低、降低、统一、唯一、单一、第一",
  ),
);

/** 等 as "and so on"; not in 等级, 平等, and not before a count, which closes the list: 北京等5个城市. */
export const isOpenList: VagueGuard = (plain, start, end) => {
  if (start === 0) return false;
  const next = plain[end] ?? "";
  if (next !== "" && WITH_NEXT.includes(next)) return false;
  if (numberFollows(plain, end)) return false;
  const before = plain[start - 1] ?? "";
  if (WITH_BEFORE.includes(before) && !WORDS_BEFORE.has(plain.slice(Math.max(0, start - 2), start))) return false;
  return true;
};
