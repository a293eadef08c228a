/**
 * Where does the noun phrase of a metric begin and end in a Chinese stretch of text?
 *
 * Chinese sets no spaces: words that frame the noun are taken off its two ends, from tables, until none is left.
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import { type EdgeWords, headWords, lengthOfHead, lengthOfTail, tailWords } from "./edge-words.js";

/** Before the noun. */
const LEADING = (
  "把 将 使得 使 让 令 对 就 在 于 到 从 由 与 和 及 并 且 而 以 为 了 力争 争取 确保 保证 努力 实现 要求 要 应当 应 须 需要 需 必须 " +
  "我们 我司 我部 我 本公司 本部门 本部 本人 本组 公司 部门 团队 全员 全体员工 全体 各部门 各单位 全部 所有 该 其 此 " +
  "继续 持续 不断 进一步 大幅 大力 显著 明显 逐步 稳步 积极 全面 切实 有效 更加 尽快 尽量 尽可能 及时 大幅度 同时 另外 此外 其中 并且 以及 再 还 也 都 均 可 能 会 " +
  "目标是 目标为 目标 主要目标 年度目标 工作目标 计划 预计 拟 完成 达到 达成 力求 至少 不少于 约 共 累计 合计 总计 内 前 底 末 的 之 较 比 同比 环比 每 至 每个 各 一个 一批 一套 一份 一项 一场 一次 一家 有 是 通过 提前 按时 按期 如期 顺利 圆满 率先 重点 围绕 针对 关于 期间 间 期 全年 实际 目前 现有 全公司 多 较大 较好 较高 很大 一定 一定的 相应 平稳 快速 现在的 现在 现有的 下来 上去 上来 下去 起来 一降 一提 一些 一点"
).split(" ");

/** Behind the noun. */
const TRAILING = (
  "为 至 到 在 较 比 均 都 要 应 应当 须 需 需要 必须 力争 争取 努力 目标 目标值 目标为 目标是 可 能 能够 也 则 再 仍 已 达 达到 实现 目前 现 由 从 自 平均每 总体 整体上 " +
  "全部 逐步 稳步 持续 不断 进一步 大幅 大幅度 显著 明显 更加 得到 有 有所 不 不得 不能 不再 得 将 把 使 让 并 且 而 和 与 及 以 于 向 往 是 即 约 至少 最低 最高 最多 控制 保持 维持 稳定 水平 的 了 累计 合计 共 共计 同比 环比 指标 工作 全面 率先 成功 顺利 按时 按期 如期 圆满 正式 预计 计划 基本 原则上 尽量 尽快 值达 年均 每年 每月 每季度 同期 相比 去年 上年 上年度 去年同期 上季度 上月 平均 确保 保证 中 内 后 前 底 末 幅度 增幅 降幅 上 一次性 环节 期间 当前 现状 基础上 较大 较好 较高 很大 一定 快速 平稳 现在 现在的 下来 上去 上来 下去 起来 一降 一提 一些 一点 一次 只有 仅 仅为 限"
).split(" ");

/** Words at the beginning that only look like a frame: 将来, 使用率, 对账, 为客户; 目标客户. */
const KEPT_HEADS = (
  "将来 使用 使命 对账 对标 对外 对公 对客 对手 让利 令牌 到账 到货 到店 到岗 到期 到访 在库 在线 在建 在岗 在职 在途 在手 在册 在校 与会 和解 及时率 及时交 及格 以旧换新 为民 要素 应收 应付 应届 应急 应用 需求 须知 我国 公司债 " +
  "公司级 团队建设 全员劳动 全员培训 其他 该项 再生 再次 再制造 再购 还款 还贷 也 都市 能耗 能源 能力 能效 能级 会员 会议 会计 可用 可视 可回收 可再生 可靠 可动 目标客户 目标达成 目标市场 目标完成 计划完成 计划达成 计划外 计划内 计划兑现 预计 完成率 内部 内控 内训 内审 内销 内容 前端 前台 前置 前十 末端 末位 底薪 底商 的士 比例 比价 比率 较 " +
  "每股 每单 每公里 每平方 每人 每亩 每吨 每客 至臻 各类 有效 有机 有声 有偿 有色 是否 通过率 提前期 按时交 按时办 按时完 按期交 按期完 如期交 重点客户 重点项目 重点产品 重点工程 全面预算 期末 期间费用 期货 期初 间接 间隔 实际到 从业 由来 目前 多层 多元 多渠道 多能 多媒体 多品 共享 约定 约车 有效客户 有效线索 有效投诉 有效率 有效工时 主要 持续经营 同比 均价 均值 均摊 就业 就诊 就餐 就医 就绪 于 拟 平均 达标 实现率 以上 为 前线 内外 现有客户 现有产品 了解 每万 每百 每千 每台 每件 每单位 每名 每位 每亿"
).split(" ");

/** The longest words of a frame, and how long words are that only look like one. */
const MAX_WORD = 5;
const isKept = (word: string): boolean => word.length >= 2 && word.length <= 4;
const isFrame = (word: string): boolean => word.length <= MAX_WORD;

const LEADING_WORDS: EdgeWords = /* @__PURE__ */ headWords(LEADING.filter(isFrame));
const TRAILING_WORDS: EdgeWords = /* @__PURE__ */ tailWords(TRAILING.filter(isFrame));
const KEPT: EdgeWords = /* @__PURE__ */ headWords(KEPT_HEADS.filter(isKept));

/** Words at the end that only look like a frame: 库存水平 stays, 中标 of 中 too. */
const KEPT_TAILS: EdgeWords = /* @__PURE__ */ tailWords(
  "许可 认可 时限 期限 权限 年限 上限 下限 界限 极限 折让 转让 礼让 库存水平 收入水平 工资水平 薪酬水平 服务水平 管理水平 技术水平 技能水平 人均 收益水平 成本预算 费用预算 可用 不良 损耗 员工 分工 化工 施工 加工 手工 职工 用工 环比 占比 性价比 收入比 存贷比 贷存比 同比 对比 产出比 投入产出比 费效比 市占比 人效比 负债比 配比 市值 利率 提前 售前 目前 售后 集中 国内 室内 车间 市场预算 效能 产能 功能 性能 节能 智能 技能 职能 潜能 动能 会 年会 机会 工会 标准值 周报 日报 网上 线上 海上 路上 之上 以上 需 内需 刚需 人和 户均 件均 单均 店均 亩均 总和 饱和 现状 海外仓 及 普及 涉及 自 来自 各自 周末 期末 岁末 到 迟到 签到 报到 收到 直达 表达 雷达 下达 传达 至 以至 甚至 行为 作为 人为 内在 潜在 存在 现在 参与 实现 兑现 变现 贴现 表现 再现 体现 现 出现 利率 方向 流向 去向 动向 自由 理由 目的"
    .split(" ")
    .filter(isKept),
);

/** The noun phrase of a stretch, or `null` where there is none. */
export function chinesePhrase(plain: string, start: number, end: number): TextSpan | null {
  let from = skipSigns(plain, start, end);
  let to = skipSignsBack(plain, from, end);
  const colon = colonOfLabel(plain, from, to);
  if (colon !== -1) {
    if (LABEL.test(plain.slice(from, colon))) from = skipSigns(plain, colon + 1, to);
    else to = colon;
    to = skipSignsBack(plain, from, to);
  }
  while (from < to) {
    const length = leadingLength(plain, from, to);
    if (length === 0) break;
    from = skipSigns(plain, from + length, to);
  }
  while (to > from) {
    const length = trailingLength(plain, from, to);
    if (length === 0) break;
    to -= length;
    from = skipSigns(plain, from, to);
    to = skipSignsBack(plain, from, to);
  }
  return from < to ? { start: from, end: to } : null;
}

/** KR2：客户投诉闭环率, 图书借阅量：生均: what stands before a colon announces the measure, or is it. */
function colonOfLabel(plain: string, from: number, to: number): number {
  const limit = Math.min(to, from + LONGEST_LABEL);
  for (let at = from; at < limit; at++) if (plain.charCodeAt(at) === 0x3a) return at;
  return -1;
}

const LABEL =
  /(?:目标|任务|计划|指标|重点|举措|kr|okr|kpi|o)[\d一二三四五六七八九十]{0,2}$|(?:部|组|中心|团队|公司)$|^\d+$/;

const LONGEST_LABEL = 16;

function leadingLength(plain: string, from: number, to: number): number {
  // What a word only looks like may go on behind the stretch.
  return lengthOfHead(KEPT, plain, from, plain.length) > 0 ? 0 : lengthOfHead(LEADING_WORDS, plain, from, to);
}

function trailingLength(plain: string, from: number, to: number): number {
  return lengthOfTail(KEPT_TAILS, plain, from, to) > 0 ? 0 : lengthOfTail(TRAILING_WORDS, plain, from, to);
}

function skipSigns(plain: string, start: number, end: number): number {
  let from = start;
  while (from < end && isSign(plain.charCodeAt(from))) from++;
  return from;
}

function skipSignsBack(plain: string, start: number, end: number): number {
  let to = end;
  while (to > start && isSign(plain.charCodeAt(to - 1))) to--;
  return to;
}

/** Spaces and punctuation: whatever is no letter, no digit and no character. */
function isSign(code: number): boolean {
  if (code < 0x80) {
    const isDigit = code >= 0x30 && code <= 0x39;
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    return !isDigit && !isLetter;
  }
  return (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x3020) || code >= 0xff00 || code === 0xb7;
}
