/**
 * Writes the rule reference, one page for each module and language, from the rules and the
 * documentation that lies beside them.
 * @module
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rule, RuleDoc } from "../src/core/index.js";
import { MODULES } from "./doors.js";
import { ROOT } from "./files.js";

type Language = "en" | "zh-CN";

/** A rule with what is written about it, and the file it was found in. */
export interface DocumentedRule {
  readonly file: string;
  readonly code: string;
  readonly severity: string | null;
  readonly doc: RuleDoc | null;
}

function isRule(value: unknown): value is Rule<unknown> {
  return typeof value === "object" && value !== null && "code" in value && "severity" in value && "check" in value;
}

async function exportsOf(path: string): Promise<unknown[]> {
  if (!existsSync(`${ROOT}${path}`)) return [];
  const exported = (await import(pathToFileURL(`${ROOT}${path}`).href)) as Readonly<Record<string, unknown>>;
  return Object.values(exported);
}

/** The rules of a module in order of their codes; what lacks its other half has a null. */
export async function rulesOf(module: string): Promise<DocumentedRule[]> {
  const folder = `src/${module}/rules`;
  if (!existsSync(`${ROOT}${folder}`)) return [];
  const names = readdirSync(`${ROOT}${folder}`).filter((name) => name.endsWith(".ts"));
  const found: DocumentedRule[] = [];
  for (const name of new Set(names.map((each) => each.replace(/(\.doc)?\.ts$/, "")))) {
    const file = `${folder}/${name}.ts`;
    const rules = (await exportsOf(file)).filter(isRule);
    const docs = (await exportsOf(`${folder}/${name}.doc.ts`)) as RuleDoc[];
    const codes = new Set([...rules, ...docs].map(({ code }) => code));
    for (const code of codes) {
      const rule = rules.find((each) => each.code === code);
      const doc = docs.find((each) => each.code === code);
      found.push({ file, code, severity: rule?.severity ?? null, doc: doc ?? null });
    }
  }
  return found.sort((a, b) => (a.code < b.code ? -1 : 1));
}

const WORDS = {
  en: {
    title: (module: string): string => `# Rules of ${module}`,
    about: "Written from the rules themselves by `npm run docs:rules`; do not edit it here.",
    other: "中文",
    rule: "Rule",
    what: "What it finds",
    grade: "Default",
    severity: { error: "error", warning: "warning", info: "info" },
    wrong: "Wrong:",
    right: "Right:",
    fix: "What to do:",
  },
  "zh-CN": {
    title: (module: string): string => `# ${module} 的检查规则`,
    about: "由 `npm run docs:rules` 根据规则本身生成，请勿在此修改。",
    other: "English",
    rule: "规则",
    what: "发现什么问题",
    grade: "默认级别",
    severity: { error: "必须修改", warning: "建议修改", info: "提示" },
    wrong: "错误写法：",
    right: "正确写法：",
    fix: "如何修改：",
  },
} as const;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Where the page of a module lies. */
export function pageOf(module: string, language: Language): string {
  return language === "en" ? `docs/rules/${module}.md` : `docs/zh-CN/rules/${module}.md`;
}

/** The page of a module in one language. */
export function rulePage(module: string, rules: readonly DocumentedRule[], language: Language): string {
  const words = WORDS[language];
  const gradeOf = (rule: DocumentedRule): string =>
    words.severity[(rule.severity ?? "error") as keyof typeof words.severity];
  const anchor = (code: string): string => code.replace(/[^a-z0-9-]/g, "");
  const fence = (code: string): string[] => [
    `\`\`\`${isJson(code) ? "json" : "text"}`,
    code.replace(/^\n+|\s+$/g, ""),
    "```",
  ];
  const other = language === "en" ? `../zh-CN/rules/${module}.md` : `../../rules/${module}.md`;
  const lines = [
    words.title(module),
    "",
    `[${words.other}](${other}) · ${words.about}`,
    "",
    `| ${words.rule} | ${words.what} | ${words.grade} |`,
    "|---|---|---|",
    ...rules.map((rule) => {
      const title = rule.doc?.title[language] ?? "";
      return `| [\`${rule.code}\`](#${anchor(rule.code)}) | ${title.replaceAll("|", "\\|")} | ${gradeOf(rule)} |`;
    }),
  ];
  for (const rule of rules) {
    const { doc } = rule;
    if (doc === null) continue;
    lines.push("", `## ${rule.code}`, "", `**${doc.title[language]}** (${gradeOf(rule)})`, "", doc.why[language]);
    lines.push("", words.wrong, "", ...fence(doc.wrong), "", words.right, "", ...fence(doc.right));
    lines.push("", `${words.fix} ${doc.fix[language]}`.replace("： ", "："));
  }
  return `${lines.join("\n")}\n`;
}

/** All pages by path. */
export async function rulePages(): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const module of MODULES) {
    const rules = await rulesOf(module);
    if (rules.length === 0) continue;
    for (const language of ["en", "zh-CN"] as const) {
      pages.set(pageOf(module, language), rulePage(module, rules, language));
    }
  }
  return pages;
}

if (process.argv[1]?.endsWith("rules-reference.ts")) {
  for (const [path, text] of await rulePages()) {
    mkdirSync(dirname(`${ROOT}${path}`), { recursive: true });
    writeFileSync(`${ROOT}${path}`, text);
    console.log(`${path} written`);
  }
}
