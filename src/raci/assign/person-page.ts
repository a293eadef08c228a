/**
 * What is my part? One page for each person: what I decide, do, am asked about, am told of.
 * @module
 */
import { type Locale, OpsLogicError, type Text, textIn } from "../../core/index.js";
import { describeValue, entryOf, escapeMarkdown } from "../../core/internal.js";
import { raciSubject } from "../check/subject.js";
import type { RaciDeputy, RaciMatrix } from "../matrix/matrix.js";

/** A task with the role by which it concerns somebody. */
export interface PageTask {
  readonly task: string;
  readonly name: Text;
  readonly role: string;
}

/** What one person has to do with a matrix. Plain data. */
export interface RaciPage {
  readonly person: string;
  readonly name: Text;
  readonly roles: readonly string[];
  readonly decides: readonly PageTask[];
  readonly does: readonly PageTask[];
  readonly supports: readonly PageTask[];
  readonly consulted: readonly PageTask[];
  readonly informed: readonly PageTask[];
  /** Letters of the variant that mean something else. */
  readonly other: readonly (PageTask & { readonly letter: string })[];
  /** For which roles the person stands in, and when. */
  readonly deputizes: readonly RaciDeputy[];
  /** Letters of the variant for the headings. */
  readonly letters: {
    readonly decides: string;
    readonly does: string;
    readonly supports: string;
    readonly consulted: string;
    readonly informed: string;
  };
}

/**
 * Gathers what one person has to do with a matrix, by all roles that he or she fills.
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
  const found = (matrix.people ?? []).find(({ id }) => id === person);
  if (found === undefined) {
    throw new OpsLogicError("raci/unknown-person", `expected a person of the matrix, got ${describeValue(person)}`, {
      function: "raciPage",
      path: ["person"],
      received: describeValue(person),
      expected: "the id of a person of the matrix",
    });
  }
  const { tasks, roleAt, variant, cellStart, cellRole, cellBits } = raciSubject(matrix, {});
  const mine = new Set(found.roles.map((role) => roleAt.get(role)).filter((role) => role !== undefined));
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
    roles: found.roles,
    ...page,
    deputizes: (matrix.deputies ?? []).filter(({ deputy }) => deputy === person),
    letters: { decides: decider, does: doer, supports: support, consulted, informed },
  };
}

interface Lists {
  decides: PageTask[];
  does: PageTask[];
  supports: PageTask[];
  consulted: PageTask[];
  informed: PageTask[];
  other: (PageTask & { readonly letter: string })[];
}

const SECTIONS = ["decides", "does", "supports", "consulted", "informed"] as const;

/**
 * Writes a page as Markdown; names are escaped, empty sections are left out.
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
  const word = (key: string): string => entryOf(locale.words, `raci/${key}`) ?? key;
  const say = (text: Text): string => escapeMarkdown(textIn(text, locale.language, ""));
  const list = (entries: readonly PageTask[]): string[] => [...new Set(entries.map(({ name }) => `- ${say(name)}`))];
  const blocks = [
    [`# ${say(page.name)}`],
    ...(page.roles.length === 0 ? [] : [[page.roles.map(escapeMarkdown).join(word("comma"))]]),
    ...SECTIONS.flatMap((section) =>
      page[section].length === 0
        ? []
        : [[`## ${word(`page-${section}`).replace("{letter}", page.letters[section])}`], list(page[section])],
    ),
    ...(page.other.length === 0
      ? []
      : [
          [`## ${word("page-other")}`],
          page.other.map(({ name, letter }) => `- ${escapeMarkdown(letter)} ${say(name)}`),
        ]),
    ...(page.deputizes.length === 0
      ? []
      : [
          [`## ${word("page-deputizes")}`],
          page.deputizes.map(
            ({ role, start, end }) =>
              `- ${escapeMarkdown(role)}: ${escapeMarkdown(start)} – ${escapeMarkdown(end ?? "")}`,
          ),
        ]),
  ];
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}
