/**
 * Can a name break a drawing or a procedure? Lines are counted and every sign of a user is looked for.
 * @module
 */
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { toMermaid, toSop, type Workflow } from "opslogic/workflow";
import { describe, expect, test } from "vitest";
import { escapeMarkdown, escapeMermaid, escapeXml, jsonForXml } from "../../src/core/escape.js";
import { deepFreeze } from "../kpi/vectors.js";

const HOSTILE = [
  `"]; click n0 "javascript:alert(1)"`,
  "end",
  'subgraph x["y"]',
  "a\nend\nclick n0 href",
  "%%{init: {}}%%",
  "%% comment",
  "---\ntitle: x\n---",
  "<script>alert(1)</script>",
  "#quot; &amp; #35;",
  "`md` **b**",
  "style a:#fff;",
  "a --> b; n9",
  "$$x$$",
  "|x|",
  "\u2028end\u0085",
  "\ud800",
  "",
  "   ",
  "__proto__",
];

describe("toMermaid", () => {
  test.each(HOSTILE)("draws exactly the lines it should with %j everywhere", (text) => {
    const chart = toMermaid(
      deepFreeze({
        steps: [
          { id: "a", name: text, owner: "o", minutes: 5 },
          { id: "b", name: text, kind: "decision" },
          { id: "c", name: text, kind: "parallel" },
          { id: "d", name: text, kind: "start" },
        ],
        links: [
          { from: "a", to: "b", condition: text, probability: 0.25 },
          { from: "b", to: "c" },
        ],
        roles: [{ id: "o", name: text }],
      } satisfies Workflow),
      en,
    );
    const label = '"[^"<>`\\[\\](){}|\\\\:$\\n]+"';
    const shapes = [
      /^flowchart TD$/,
      new RegExp(`^ {2}n1\\{${label}\\}$`),
      new RegExp(`^ {2}n2\\{\\{${label}\\}\\}$`),
      new RegExp(`^ {2}n3\\(\\[${label}\\]\\)$`),
      new RegExp(`^ {2}subgraph lane0\\[${label}\\]$`),
      /^ {4}n0\["[^"<>`[\](){}|\\:$\n]+<br\/>5 min"\]$/,
      /^ {2}end$/,
      new RegExp(`^ {2}n0 -->\\|${label}\\| n1$`),
      /^ {2}n1 --> n2$/,
      /^$/,
    ];
    const lines = chart.split("\n");
    expect(lines).toHaveLength(shapes.length);
    lines.forEach((line, i) => {
      expect(line).toMatch(shapes[i] as RegExp);
      // Semicolons only end entities, and no directive begins.
      expect(line.replace(/#\d+;/g, "")).not.toMatch(/[;#%]|%%/);
    });
  });

  test("uses no id of the user, leaves out what names no step, and draws nothing of nothing", () => {
    const chart = toMermaid({ steps: [{ id: "end" }, { id: "end" }], links: [{ from: "end", to: "x" }] }, en);
    expect(chart).toBe('flowchart TD\n  n0["end"]\n');
    expect(toMermaid({ steps: [], links: [] }, en)).toBe("flowchart TD\n");
  });

  test("has names in the language asked for", () => {
    const workflow: Workflow = { steps: [{ id: "a", name: { en: "Reply", "zh-CN": "回复" }, minutes: 5 }], links: [] };
    expect(toMermaid(workflow, zhCN)).toBe('flowchart TD\n  n0["回复<br/>5 分钟"]\n');
  });
});

describe("toSop", () => {
  const workflow = (text: string, href = "https://wiki.example/a"): Workflow => ({
    name: text,
    purpose: text,
    version: text,
    roles: [{ id: "o", name: text }],
    steps: [
      {
        ...{ id: "a", name: text, owner: "o", minutes: 1530, deadlineMinutes: 90, instruction: text, acceptance: text },
        ...{ resources: [text], documents: [{ name: text, href }], form: [{ id: "f", name: text, required: true }] },
        escalation: { to: "o" },
      },
      { id: "b", name: text, owner: " " },
    ],
    links: [{ from: "a", to: "b", condition: text }],
  });
  const plain = (sop: string): string[] => sop.split("\n").map((line) => line.replace(/^(#+|- [^:]*:|\||).*$/, "$1"));

  test.each([
    ...HOSTILE,
    "# head",
    "- item",
    "1. item",
    "| a | b |",
    "[x](javascript:alert(1))",
    "![x](http://a)",
    "***",
    "===",
    "~~x~~",
  ])("has the same lines with %j as with a plain name", (text) => {
    expect(plain(toSop(deepFreeze(workflow(text)), en))).toEqual(plain(toSop(workflow("Name"), en)));
    const links = toSop(workflow(text), en).match(/(?<!\\)\]\([^)]*\)/g);
    expect(links).toEqual(["](https://wiki.example/a)"]);
    expect(toSop(workflow(text), en)).not.toMatch(/<(?!br)[a-z/!]/i);
  });

  test.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "data:text/html,x",
    "//evil.example",
    "https://a b",
    "https://a)b",
    "https://a\u202eb",
    "https://a\nb",
    "ftp://a",
    "file:///etc",
    "",
    " https://a",
  ])("makes no link of %j", (href) => {
    expect(toSop(workflow("Name", href), en)).not.toContain("](");
  });

  test("says durations and headings in both languages", () => {
    const [english, chinese] = [toSop(workflow("Name"), en), toSop(workflow("Name"), zhCN)];
    expect(english).toContain("| 1 | Name | Name | 1 d 1 h 30 min | 1 h 30 min | 2 |\n| 2 | Name |  |  |  |  |");
    expect(english).toContain(
      "### 1. Name (task)\n\n- Owner: Name\n- What to do: Name\n- Working time: 1 d 1 h 30 min",
    );
    expect(chinese).toContain(
      "- 责任人：Name\n- 操作要求：Name\n- 作业用时：1 天 1 小时 30 分钟\n- 时限：1 小时 30 分钟",
    );
    expect(chinese.replace(/Name|https:\S+/g, "")).not.toMatch(/[a-z]/i);
  });

  test("follows the work, loops not gone around, what cannot be reached last", () => {
    const steps = ["late", "c", "b", "a"].map((id) => ({ id }));
    const links = ["s>a", "a>b", "b>c", "c>a"].map((each) => ({ from: each[0] as string, to: each[2] as string }));
    const heads = toSop({ steps: [...steps, { id: "s", kind: "start" }], links }, en).match(/^### .*$/gm);
    expect(heads).toEqual([
      "### 1. s (start)",
      "### 2. a (task)",
      "### 3. b (task)",
      "### 4. c (task)",
      "### 5. late (task)",
    ]);
    expect(toSop({ steps: [], links: [] }, en)).toBe("# Procedure\n");
  });
});

describe("escaping", () => {
  test("keeps what has no meaning, and takes its meaning from what has", () => {
    expect(escapeMarkdown("v1.2 - well-known (a+b)!")).toBe("v1.2 - well-known (a+b)!");
    expect(["1. a", "- a", "# a", "+ a", "=="].map(escapeMarkdown)).toEqual([
      "1\\. a",
      "\\- a",
      "\\# a",
      "\\+ a",
      "\\==",
    ]);
    expect(escapeMarkdown("*a* _b_ `c` [d] a|b <e> ~~f~~ &amp; \\")).toBe(
      "\\*a\\* \\_b\\_ \\`c\\` \\[d\\] a\\|b &lt;e&gt; \\~\\~f\\~\\~ &amp;amp; \\\\",
    );
    expect(escapeMermaid('"#35;"')).toBe("#34;#35;35#59;#34;");
    expect(escapeXml("a\u0000\ud800\n<'&\">")).toBe("a\ufffd\ufffd&#10;&lt;&apos;&amp;&quot;&gt;");
    const odd = { text: "\u0000\u007f\ufffe\uffff\ud800😀\u2028" };
    expect(JSON.parse(jsonForXml(odd))).toEqual(odd);
    expect(jsonForXml(odd)).not.toMatch(/[\ufffe\uffff]/);
  });
});
