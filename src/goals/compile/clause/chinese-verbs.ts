/**
 * Which Chinese verbs say where a goal goes? A table by what they state, found by their first character.
 * @module
 */
import type { VerbSense } from "../sentence.js";
import type { VerbEntry } from "./english-verbs.js";

interface Group {
  readonly sense: VerbSense | null;
  readonly words: string;
  readonly traits?: readonly ("soft" | "output" | "better" | "delivers")[];
}

const GROUPS: readonly Group[] = [
  {
    sense: "increase",
    words:
      "提高 增长 增加 扩大 上升 拉升 做大 增至 升至 提至 涨至 增到 升到 提到 涨到 增为 升为 提为 翻番 翻一番 翻两番 翻三番 翻倍 翻一倍 翻 新增 净增 增收 增产 增员 提价 拉高 抬升 递增 攀升 跃升 回升 上涨 上浮 上调 调高 扩充 扩张 扩展 扩至 扩到 扩建到 多创 增创 增设 加倍 倍增 再增 成长 多卖 多销 多赚 多产 延长 延长至 拉长",
  },
  { sense: "increase", words: "提升 加大", traits: ["soft"] },
  { sense: "increase", words: "改善 改进 优化 改良", traits: ["soft", "better"] },
  {
    sense: "decrease",
    words:
      "减少 降低 下降 缩短 压缩 削减 压降 降至 减至 缩减 缩至 降到 减到 缩到 压到 压至 降为 减为 缩为 压减 精简 下调 调低 节约 节省 节支 降本 收窄 下滑 减半 下浮 裁减 减亏 减员 缩小 减排 节能 砍掉 降价 回落 控降 清减 降 缩短至 压低 拉低 下压 减轻 消除 便宜 消化 去化 省下 少花 少用 降下来 减下来 降为零",
  },
  {
    sense: "maintain",
    words: "保持 维持 控制 稳定 守住 稳住 限制 管控 控 保有 守 稳",
  },
  {
    sense: "achieve",
    words:
      "达到 达 变成 变为 做到 冲到 冲至 实现 达成 做到 突破 冲刺 冲击 超过 超越 覆盖 服务 吸引 争创 创造 创收 贡献 回收 收回 回款 完成率达 解决 处理 响应 回复 办结 销售 储备 发展 培养 输送 转化 触达 走访 拜访 回访 巡检 抽查 面试 访谈 调研 接待 取得销售 产出 创下 赢得",
  },
  {
    sense: "achieve",
    words:
      "签约 招聘 引进 引入 招募 录用 开拓 招收 发展会员 获客 拿下 签下 中标 入驻 孵化 招满 招到 招足 补齐 配齐 新签 新开 谈下 谈成 谈妥",
    traits: ["delivers"],
  },
  {
    sense: "achieve",
    words: "培训 举办 组织 开展 召开 主办 承办 开设 举行 策划",
    traits: ["output", "delivers"],
  },
  {
    sense: "complete",
    words:
      "完成 提交 发给 发送 寄出 寄给 送达 通过 认证 取得 获得 获取 获评 迁移 续签 续约 续展 建成 投产 交付 验收 开业 签订 签署 出台 部署 开通 启用 竣工 结项 结案 落成 挂牌 上市 投入使用 投运 申报 注册 拿到 印发 替换 切换 下线 关闭 归档 移交 搬迁 接入 对接 实施 落地 上架 交房 交工 完工 收官 达产 通车 通电 试运行 运行 封顶 转正 建立 设立 成立 组建 建设 新建 扩建 改造 升级 备案 颁布 终止 停用 清零 办理 办妥 配备 安装 更换 采购 订立 做完 整改 更新 试点 推广 入库 投用 结清 披露 公布 公示 报送 上报 提报 缴纳 支付 归还 还清 偿还 出具 下发 召回 拆除 交上来 上交 递交 报批 获批 收尾 办结 挂网 发放 清仓 开出 交齐 收齐 排好 排定 修好 备好 签好 订好 定好 建好 装好 写好 配好 调好 换好 签约 盘点 梳理 评选",
    traits: ["delivers"],
  },
  {
    sense: "complete",
    words: "上线 发布 编制 制定 搭建 编写 撰写 推出 启动 开发 设计 修订 起草 制作 拟定 出版 发表 研发 绘制 制订",
    traits: ["output", "delivers"],
  },
  {
    sense: null,
    words:
      "加强 完善 推进 促进 深化 强化 抓好 做好 落实 保障 配合 协助 参与 关注 探索 打造 赋能 夯实 推动 支持 加快 健全 增强 发挥 营造 树立 培育 巩固 确保 保证 注重 重视 严格 规范 带动 拓宽 激发 聚焦 跟进 统筹 协调 管理 维护 提倡 弘扬 贯彻 力争 争取 努力 拓展 开创 创新 提供 学习 丰富 挖掘 充分利用 杜绝 避免 防止 防范 严控 合理安排 抓实 抓紧 搞好 搞活 做强 做优 做实 引导 倡导 监督 督促 检查 构建 塑造 传承 凝聚 践行 实践 服务好 配套 调动 理顺 发扬 培植 扶持 攻克 助力 盘活 积累 沉淀 跟踪 研究 摸索 转变 改变 适应 满足",
    traits: ["soft"],
  },
];

/** What turns a verb of movement before it into a noun: 增长率, 下降幅度. */
const MOVEMENT_ENDINGS: readonly string[] = ["率", "幅度"];

/** The same for a verb of getting done: 完成率, 交付周期, 签约额. What is done after it is an event: 上线后. */
const DOING_ENDINGS: readonly string[] =
  "率 度 额 量 数 周期 时长 时间 时效 时限 速度 及时 准时 比例 占比 情况 进度 人数 次数 金额 后 员 师 者".split(" ");

/** Words that hold a verb of ours without being one: 服务 in 服务质量 is caught by its ending, 提升机 is a machine. */
const NO_VERBS: readonly string[] = (
  "增长速度 增速 做大做强 发布会 交流会 推广会 不超过 不高于 不低于 不达 成长型 成长性 成长期 " +
  "提升机 增长点 增值 增加值 减少值 增值税 节能灯 控股 控制器 控制室 控制台 控制力 达人 达标 达成率 到达 表达 发达 传达 下达 直达 雷达 抵达 送达 转达 马达 稳步 稳健 稳妥 稳固 守则 保守 遵守 留守 守法 翻译 翻新 翻台 翻修 翻单 降雨 降温 降噪 降级 空降 投降 霜降 " +
  "销售额 销售量 销售收入 销售费用 销售成本 销售部 销售团队 销售人员 销售业绩 销售利润 销售目标 销售毛利 销售渠道 销售回款 销售订单 销售线索 服务器 服务费 服务商 服务业 服务区 服务站 服务台 服务水平 服务质量 服务体验 服务态度 服务满意 服务响应 服务收入 服务评分 服务意识 服务能力 服务流程 服务工单 服务中心 服务网点 " +
  "处理器 处理时长 处理时间 处理周期 处理率 处理量 处理效率 处理成本 响应时间 响应时长 响应速度 响应率 回款率 回款额 回款周期 回款天数 回款金额 解决率 解决方案 解决时长 解决时间 回复率 回复时长 发展战略 发展规划 可持续发展 转化率 转化成本 覆盖率 覆盖面 覆盖范围 贡献率 贡献度 贡献值 产出比 产出率 " +
  "管理费用 管理费 管理层 管理系统 管理制度 管理体系 管理水平 管理人员 管理平台 管理部 管理者 管理能力 管理成本 质量管理体系 创新型 研究院 研究所 学习时长 学习平台 检查合格率 检查率 严格度 规范化 规范率 组织架构 组织能力 组织力 组织效能 组织机构 培训体系 培训中心 培训计划 培训率 培训覆盖率 培训满意度 培训时长 培训课程 培训合格率 培训完成率 培训费用 策划案 设计院 设计部 设计图 设计稿 设计方案 研发费用 研发投入 研发中心 研发周期 研发部 研发人员 研发团队 研发成本 开发区 开发周期 开发成本 开发商 开发者 开发部 更新率 更新频率 采购成本 采购部 采购周期 采购额 采购价 采购费用 采购价格 采购金额 采购订单 采购效率 采购流程 采购量 推广费 推广费用 认证工程师 建设银行 建设项目 注册用户 注册资本 注册量 注册会员 运行率 运行成本 运行时间 运行维护 运行效率 试点城市 清零率 配备率 安装率 安装量 改造项目 上市公司 获得感 获客成本 获客量 获客率 交付物 交付准时率 通过率 " +
  "招聘成本 招聘周期 招聘率 招聘完成率 招聘到岗率 签约率 签约额 签约金额 签约客户数 签约面积 续约率 续签率 中标率 中标额 入驻率 录用率 支持率 满足率 参与率 参与度 参与人数 关注度 关注量 关注数 关注者 保障率 协调会 协同 落实率 维护费 维护成本 维护费用 跟进率 跟踪率 盘活率 改善提案 改善率 改善项目 改进率 优化率 稳定性 稳定率 稳定度 超过去 保证金 保持率 维持率 规范性 推进会 推进率 督促检查 走访量 拜访量 接待量 储备量 创新高 创新成果 创新项目 凝聚力 保障房 保障性 招聘到岗"
).split(" ");

/** What stands at a place: a verb, or a word that only holds one and is skipped. */
export interface ChineseWord {
  readonly entry: VerbEntry | null;
  readonly text: string;
  readonly length: number;
  /** The same word where it is part of a noun. */
  readonly asNoun: ChineseWord | null;
}

/** Words in places by the last bits of their first character, the longest first. */
type Places = readonly (readonly ChineseWord[] | undefined)[];

const PLACES = 0x1000;
const BY_FIRST: Places = /* @__PURE__ */ byFirst();

/** The verb that stands at a position, or the word that only holds one; `null` for neither. */
export function chineseVerbAt(plain: string, at: number): ChineseWord | null {
  const candidates = BY_FIRST[plain.charCodeAt(at) & (PLACES - 1)];
  if (candidates === undefined) return null;
  for (const word of candidates) {
    if (!plain.startsWith(word.text, at)) continue;
    if (word.entry === null) return word;
    return partOfNoun(plain, at + word.length, word.entry.sense) ? word.asNoun : word;
  }
  return null;
}

/** Words that begin like an ending: 完成数据迁移, 实现率先突破. */
const NO_ENDINGS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["数", "据字学智控百十万千"],
  ["率", "先"],
  ["度", "假过"],
  ["量", "产化身"],
  ["额", "外"],
  ["后", "台勤续端备"],
  ["员", "工"],
  ["师", "资生范德徒"],
]);

function partOfNoun(plain: string, at: number, sense: VerbSense | null): boolean {
  const moves = sense === "increase" || sense === "decrease" || sense === "maintain";
  const next = plain.charCodeAt(at);
  for (const ending of moves ? MOVEMENT_ENDINGS : DOING_ENDINGS) {
    if (ending.charCodeAt(0) !== next || !plain.startsWith(ending, at)) continue;
    return NO_ENDINGS.get(plain.charAt(at))?.includes(plain.charAt(at + 1)) !== true;
  }
  return false;
}

function byFirst(): Places {
  const all: ChineseWord[] = NO_VERBS.map((text) => ({ entry: null, text, length: text.length, asNoun: null }));
  for (const { sense, words, traits = [] } of GROUPS) {
    for (const text of words.split(" ")) {
      const entry: VerbEntry = {
        word: text,
        sense,
        soft: traits.includes("soft"),
        output: traits.includes("output"),
        better: traits.includes("better"),
        delivers: traits.includes("delivers"),
      };
      const asNoun: ChineseWord = { entry: null, text, length: text.length, asNoun: null };
      all.push({ entry, text, length: text.length, asNoun });
    }
  }
  const places: (ChineseWord[] | undefined)[] = Array.from({ length: PLACES });
  for (const each of all.sort((a, b) => b.length - a.length)) {
    const place = each.text.charCodeAt(0) & (PLACES - 1);
    const list = places[place] ?? [];
    list.push(each);
    places[place] = list;
  }
  return places;
}

/** Single characters that are verbs only right before a number: 少三成, 办3场, 高5个百分点. */
const BEFORE_NUMBERS: ReadonlyMap<number, VerbEntry> = /* @__PURE__ */ singleVerbs([
  ["increase", "多高涨增升提长"],
  ["decrease", "少低跌省减降缩短"],
  ["achieve", "办招签开建出拿做卖售拓获收破"],
]);

/** Characters before them that make another word: 支出80万, 最高30%, 提高. */
const NO_VERB_BEFORE: Readonly<Record<string, string>> = {
  出: "支产输付转退演",
  破: "突打爆不",
  收: "营税回吸验征",
  开: "公召展打",
  建: "新改扩",
  办: "主承",
  长: "增成时部店",
  高: "最提新",
  低: "最降",
  多: "最至",
  少: "最至不减",
  签: "新续",
  减: "缩削裁",
  降: "下",
  升: "提上",
  增: "新",
  短: "缩",
  缩: "压",
};

/** The verb that a single character is right before a number, or `null`. */
export function chineseVerbBeforeNumber(plain: string, at: number): VerbEntry | null {
  const entry = BEFORE_NUMBERS.get(plain.charCodeAt(at));
  if (entry === undefined) return null;
  return at > 0 && NO_VERB_BEFORE[entry.word]?.includes(plain.charAt(at - 1)) === true ? null : entry;
}

function singleVerbs(groups: readonly (readonly [VerbSense, string])[]): ReadonlyMap<number, VerbEntry> {
  const map = new Map<number, VerbEntry>();
  for (const [sense, words] of groups) {
    for (const word of words) {
      const delivers = sense === "achieve";
      map.set(word.charCodeAt(0), { word, sense, soft: false, output: false, better: false, delivers });
    }
  }
  return map;
}
