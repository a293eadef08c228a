/**
 * What is my part? One page for each person: what I decide, do, am asked about, am told of.
 * @module
 */
import { type Locale, OpsLogicError, type Text, textIn } from "../../core/index.js";
import { describeValue, entryOf, escapeMarkdown } from "../../core/internal.js";
import { type RaciSubject, raciSubject } from "../check/subject.js";
import type { RaciDeputy, RaciMatrix } from "../matrix/matrix.js";

/** A task with the role by which it concerns somebody. */
export interface PageTask {
  readonly task: string;
  readonly name: Text;
  readonly role: string;
}

/** A role with its name; the id where the matrix has none. */
export interface PageRole {
  readonly role: string;
  readonly name: Text;
}

/** A role that the person stands in for, and when. */
export interface PageDeputy extends RaciDeputy {
  readonly name: Text;
}

/** What one person has to do with a matrix. Plain data. */
export interface RaciPage {
  readonly person: string;
  readonly name: Text;
  readonly roles: readonly PageRole[];
  readonly decides: readonly PageTask[];
  readonly does: readonly PageTask[];
  readonly supports: readonly PageTask[];
  readonly consulted: readonly PageTask[];
  readonly informed: readonly PageTask[];
  /** Letters of the variant that mean something else. */
  readonly other: readonly (PageTask & { readonly letter: string })[];
  /** For which roles the person stands in, and when. */
  readonly deputizes: readonly PageDeputy[];
  /** Letters of the variant for the headings; empty text for what it has no letter for. */
  readonly letters: {
    readonly decides: string;
    readonly does: string;
    readonly supports: string;
    readonly consulted: string;
    readonly informed: string;
  };
}

/**
 * Gathers what one person has to do with a matrix, by all roles that he or she fills. Somebody listed several times is one person.
 *
 * @param matrix - A matrix with people.
 * @param person - Id of the person.
 * @returns The page: tasks in the order of the matrix, each once for every role by which it concerns the person.
 * @throws {OpsLogicError} `raci/unknown-person`; `raci/unknown-variant`, `raci/wrong-variant`.
 * @example
 * ```ts
 * import { raciPage } from "opslogic/raci";
 *
 * const page = raciPage({
 *   tasks: [{ id: "reply" }, { id: "refund" }],
 *   roles: [{ id: "agent" }, { id: "lead" }],
 *   assignments: [{ task: "reply", role: "agent", letters: "R" }, { task: "refund", role: "lead", letters: "A" }],
 *   people: [{ id: "li", roles: ["agent", "lead"] }],
 * }, "li");
 * page.does.map(({ task }) => task); // => ["reply"]
 * page.decides.map(({ task }) => task); // => ["refund"]
 * ```
 */
export function raciPage(matrix: RaciMatrix, person: string): RaciPage {
  const lines = (matrix.people ?? []).filter(({ id }) => id === person);
  const [found] = lines;
  if (found === undefined) {
    throw new OpsLogicError("raci/unknown-person", `expected a person of the matrix, got ${describeValue(person)}`, {
      function: "raciPage",
      path: ["person"],
      received: describeValue(person),
      expected: "the id of a person of the matrix",
    });
  }
  const subject = raciSubject(matrix, {}, "raciPage");
  const { tasks, roleAt, variant, cellStart, cellRole, cellBits } = subject;
  const held = [...new Set(lines.flatMap(({ roles }) => roles))];
  const mine = new Set(held.map((role) => roleAt.get(role)).filter((role) => role !== undefined));
  const page = { decides: [], does: [], supports: [], consulted: [], informed: [], other: [] } as Lists;
  const known = variant.decider | variant.doer | variant.support | variant.consulted | variant.informed;
  for (const at of tasks) {
    const { id, name } = matrix.tasks[at] as RaciMatrix["tasks"][number];
    for (let cell = cellStart[at] as number; cell < (cellStart[at + 1] as number); cell++) {
      const role = cellRole[cell] as number;
      if (!mine.has(role)) continue;
      const bits = cellBits[cell] as number;
      const entry: PageTask = { task: id, name: name ?? id, role: matrix.roles[role]?.id ?? "" };
      if ((bits & variant.decider) !== 0) page.decides.push(entry);
      if ((bits & variant.doer) !== 0) page.does.push(entry);
      if ((bits & variant.support) !== 0) page.supports.push(entry);
      if ((bits & variant.consulted) !== 0) page.consulted.push(entry);
      if ((bits & variant.informed) !== 0) page.informed.push(entry);
      for (const letter of variant.textOf(bits & ~known & ~variant.exclusive)) page.other.push({ ...entry, letter });
    }
  }
  const { decider, doer, support = "", consulted = "", informed = "" } = variant.variant;
  return {
    person: found.id,
    name: found.name ?? found.id,
    roles: held.map((role) => ({ role, name: roleName(subject, role) })),
    ...page,
    deputizes: (matrix.deputies ?? [])
      .filter(({ deputy }) => deputy === person)
      .map((each) => ({ ...each, name: roleName(subject, each.role) })),
    letters: { decides: decider, does: doer, supports: support, consulted, informed },
  };
}

function roleName({ matrix, roleAt }: RaciSubject, role: string): Text {
  return matrix.roles[roleAt.get(role) ?? -1]?.name ?? role;
}

interface Lists {
  decides: PageTask[];
  does: PageTask[];
  supports: PageTask[];
  consulted: PageTask[];
  informed: PageTask[];
  other: (PageTask & { readonly letter: string })[];
}

/** The sections, and the letters that have a word of their own; D decides in RAPID, and drives in DACI. */
const SECTIONS = [
  ["decides", "A"],
  ["does", "R"],
  ["supports", "S"],
  ["consulted", "C"],
  ["informed", "I"],
] as const;

/**
 * Writes a page as Markdown; names are escaped, empty sections are left out, and if all are, the page says so.
 * A task that concerns somebody by several roles stands once in each section.
 *
 * @param page - From {@link raciPage}.
 * @param locale - The language of our words and of the names.
 * @returns Markdown, ending with a line break.
 * @example
 * ```ts
 * import { zhCN } from "opslogic/locale/zh-CN";
 * import { raciPage, renderRaciPage } from "opslogic/raci";
 *
 * const page = raciPage({
 *   tasks: [{ id: "答复客户" }],
 *   roles: [{ id: "客服" }],
 *   assignments: [{ task: "答复客户", role: "客服", letters: "R" }],
 *   people: [{ id: "李娜", roles: ["客服"] }],
 * }, "李娜");
 * renderRaciPage(page, zhCN).split("\n"); // => ["# 李娜", "", "客服", "", "## 我执行（R 执行人）", "", "- 答复客户", ""]
 * ```
 */
export function renderRaciPage(page: RaciPage, locale: Locale): string {
  const word = (key: string, data: Readonly<Record<string, string>> = {}): string =>
    (entryOf(locale.words, `raci/${key}`) ?? key).replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? "");
  const say = (text: Text, id: string): string => escapeMarkdown(textIn(text, locale.language, id));
  const blocks: (readonly string[])[] = [];
  for (const [section, usual] of SECTIONS) {
    const entries = new Map(page[section].map(({ task, name }) => [task, `- ${say(name, task)}`]));
    if (entries.size === 0) continue;
    const letter = escapeMarkdown(page.letters[section]);
    const called = letter === usual ? word(`letter-${section}`, { letter }) : letter;
    blocks.push([`## ${word(`page-${section}`, { letter: called })}`], [...entries.values()]);
  }
  if (page.other.length > 0) {
    const lines = page.other.map(
      ({ task, name, letter }) => [`${letter} ${task}`, `- ${escapeMarkdown(letter)} ${say(name, task)}`] as const,
    );
    blocks.push([`## ${word("page-other")}`], [...new Map(lines).values()]);
  }
  if (page.deputizes.length > 0) {
    const lines = page.deputizes.map(({ role, name, start, end }) => {
      const data = { role: say(name, role), start: escapeMarkdown(start), end: escapeMarkdown(end ?? "") };
      return `- ${word(end === undefined ? "page-deputy-open" : "page-deputy", data)}`;
    });
    blocks.push([`## ${word("page-deputizes")}`], lines);
  }
  if (blocks.length === 0) blocks.push([word("page-nothing")]);
  const roles = page.roles.map(({ role, name }) => say(name, role)).join(word("comma"));
  const head = [`# ${say(page.name, page.person)}`, ...(roles === "" ? [] : ["", roles])];
  return `${[head, ...blocks].map((block) => block.join("\n")).join("\n\n")}\n`;
}
