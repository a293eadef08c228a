import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, test } from "vitest";
import { CHINESE_VAGUE_WORDS } from "../../src/goals/compile/lint/chinese-vague-words.js";
import { ENGLISH_VAGUE_WORDS } from "../../src/goals/compile/lint/english-vague-words.js";
import { readVagueMarks } from "../../src/goals/compile/lint/read-vague-marks.js";

/** Words that a manager's guide lists as vague; where a word needs company to be so, it stands in it. */
const LISTED: Readonly<Record<string, string>> = {
  degree:
    "significantly|substantially|greatly|considerably|dramatically|markedly|slightly|somewhat|more visits|less waste|" +
    "a higher score|a lower score|maximise|minimise|as much as possible|" +
    "大幅|显著|明显|较大|较好|进一步|更加|一定程度|适度|稍微|尽量",
  quality:
    "best|better|world-class|a leading supplier|excellent|good|high-quality|efficient|effective|robust|seamless|" +
    "appropriate|adequate|sufficient|reasonable|optimal|user-friendly|" +
    "一流|领先|优质|高效|良好|优秀|制度完善|合理|充分|有效|全面|扎实|科学",
  time:
    "soon|ASAP|as soon as possible|timely|promptly|quickly|regularly|periodically|frequently|ongoing|continuously|" +
    "eventually|in the near future|going forward|" +
    "尽快|及时|适时|近期|早日|不定期|定期|持续|不断|长期|逐步|稳步",
  hedge:
    "try|aim to|strive|attempt|where possible|if feasible|as needed|approximately|should|" +
    "力争|争取|尽可能|努力|原则上|基本|20家左右|约20家",
  scope: "various|several|some|many|all stakeholders|etc.|and so on|relevant|" + "相关|有关|各类|质量等|若干|部分|多数",
};

describe("the lexicon", () => {
  test.each(Object.entries(LISTED).flatMap(([category, words]) => words.split("|").map((word) => [word, category])))(
    "%s is vague about %s",
    (word, category) => {
      expect(readVagueMarks(word.toLowerCase()).map((mark) => mark.category)).toContain(category);
    },
  );

  const groups = [...ENGLISH_VAGUE_WORDS, ...CHINESE_VAGUE_WORDS];

  test("has a question for each group, in both languages", () => {
    const missing = groups.flatMap(({ question }) =>
      [en, zhCN].some(({ words }) => !Object.hasOwn(words, `goals/question-${question}`)) ? [question] : [],
    );
    expect(missing).toEqual([]);
  });

  test("asks no question that no group leads to", () => {
    const asked = new Set(groups.map(({ question }) => `goals/question-${question}`));
    expect(Object.keys(en.words).filter((key) => key.startsWith("goals/question-") && !asked.has(key))).toEqual([]);
  });

  test("holds small letters and simplified characters only, and no word twice in a group", () => {
    for (const { words } of groups) {
      expect(words).toEqual(words.map((word) => word.toLowerCase()));
      expect(new Set(words).size).toBe(words.length);
    }
  });

  // A word that no text can bring up is a mistake in the lexicon or in its guard.
  test.each(
    groups
      .filter(({ guard }) => guard === undefined)
      .flatMap(({ words, category }) => words.map((word) => [word, category])),
  )("finds %s", (word, category) => {
    expect(readVagueMarks(`we ${word} it`).map((mark) => [mark.word, mark.category])).toContainEqual([word, category]);
  });

  test.each(CHINESE_VAGUE_WORDS.filter(({ slight }) => slight !== true).flatMap(({ words }) => words))(
    "finds %s",
    (word) => {
      const carriers = [`我们${word}，`, `我们${word}20家`, `质量${word}`];
      expect(carriers.flatMap((text) => readVagueMarks(text).map((mark) => mark.word))).toContain(word);
    },
  );
});
