/**
 * Which Chinese words are vague? By what they leave open, each group with the question that helps.
 *
 * Words are simplified: the plain text folds the traditional characters that are used here.
 * @module
 */
import {
  isAbout,
  isAfterNumber,
  isBeforeNumber,
  isNoRhythmHere,
  isOpenFuture,
  isOpenList,
  isOutsideName,
  isStateNotVerb,
} from "./chinese-guards.js";
import type { VagueGroup } from "./vague-lexicon.js";

function list(words: string): readonly string[] {
  return words.split("、");
}

/** Of words that begin alike, the longest whose guard lets it counts. */
export const CHINESE_VAGUE_WORDS: readonly VagueGroup[] = [
  {
    category: "degree",
    question: "how-much",
    words: list(
      "大幅、大幅度、显著、明显、较大幅度、进一步、一定程度、一定程度上、一定的、适度、稍微、稍有、略微、" +
        "略有、有所、极大、大大、大力、全力、全力以赴、深入、非常、十分、相当、很大、最大限度、最大程度",
    ),
    guard: isOutsideName,
  },
  {
    category: "degree",
    question: "more-than-what",
    words: list(
      "较大、较好、较高、较快、较强、较低、较多、较少、较优、较为、更加、更好、更高、更大、更快、更强、更优、" +
        "更低、更少、更多、更为、更佳",
    ),
    guard: isOutsideName,
  },
  {
    category: "degree",
    question: "which-level",
    words: list("尽量、最大化、最小化、越高越好、越低越好、越快越好"),
    guard: isOutsideName,
  },
  {
    category: "quality",
    question: "best-by-what",
    words: list("一流、领先、世界级、顶尖、标杆性、最好、最佳、最优"),
    guard: isOutsideName,
  },
  {
    category: "quality",
    question: "how-measured",
    words: list(
      "优质、良好、优秀、优良、优异、卓越、出色、高质量、高品质、高标准、高水平、先进、完美、圆满、顺利、" +
        "扎实、全面、科学、有序、妥善、灵活、便捷、流畅、可靠、过硬、强大、友好、令人满意、精益求精、到位、" +
        "有力、切实",
    ),
    guard: isOutsideName,
  },
  {
    category: "quality",
    question: "how-measured",
    words: list("完善、健全"),
    guard: isStateNotVerb,
  },
  {
    category: "quality",
    question: "output-per-input",
    words: list("高效、高效率"),
    guard: isOutsideName,
  },
  {
    category: "quality",
    question: "which-effect",
    words: list("有效"),
    guard: isOutsideName,
  },
  {
    category: "quality",
    question: "how-much-is-enough",
    words: list("合理、充分、充足、足够、适当、适量、恰当、必要的"),
    guard: isOutsideName,
  },
  {
    category: "time",
    question: "which-day",
    words: list(
      "尽快、尽早、及早、早日、及时、适时、近期、近日、短期内、不久、择机、随时、立即、马上、即刻、第一时间、" +
        "时机成熟、条件成熟、今后、将来、日后、按时、按期、如期",
    ),
    guard: isOutsideName,
  },
  {
    category: "time",
    question: "which-day",
    words: list("未来"),
    guard: isOpenFuture,
  },
  {
    category: "time",
    question: "how-often",
    words: list("不定期、经常、时常、常态化、经常性"),
    guard: isOutsideName,
  },
  {
    category: "time",
    question: "how-often",
    words: list("定期"),
    guard: isNoRhythmHere,
  },
  {
    category: "time",
    question: "checked-when",
    words: list("持续、不断、长期、长远、日益、日趋"),
    guard: isOutsideName,
  },
  {
    category: "time",
    question: "which-steps",
    words: list("逐步、稳步、逐渐、循序渐进、渐进"),
    guard: isOutsideName,
  },
  {
    category: "hedge",
    question: "committed",
    words: list("力争、争取、力求、力争做到、尽力、尽可能、尽最大努力、努力、希望、期望、应该、可能、或许、也许"),
    guard: isOutsideName,
  },
  {
    category: "hedge",
    question: "which-exceptions",
    words: list("原则上、基本上、基本、总体上、大体上、大体、一般情况下"),
    guard: isOutsideName,
  },
  {
    category: "hedge",
    question: "which-conditions",
    words: list(
      "视情况、视情、酌情、根据实际情况、视实际情况、结合实际情况、如有必要、如有可能、有条件的、条件允许、" +
        "在可能的情况下、可行的情况下、必要时、力所能及",
    ),
    guard: isOutsideName,
  },
  {
    category: "hedge",
    question: "which-margin",
    words: list("大约、大概、大致、将近、接近"),
    guard: isBeforeNumber,
  },
  {
    category: "hedge",
    question: "which-margin",
    words: list("约"),
    guard: isAbout,
    slight: true,
  },
  {
    category: "hedge",
    question: "which-margin",
    words: list("左右、上下"),
    guard: isAfterNumber,
    slight: true,
  },
  {
    category: "scope",
    question: "which-ones",
    words: list(
      "相关、有关、各类、各种、各项、各方面、多方面、若干、部分、大部分、绝大部分、多数、大多数、绝大多数、" +
        "少数、极少数、个别、一些、某些、有些、一批、一系列、诸多、众多、许多、很多、大量、少量、多个、多项、" +
        "多种、多家、数个、一定数量、一定比例、一定规模、广泛、其他",
    ),
    guard: isOutsideName,
  },
  {
    category: "scope",
    question: "what-else",
    words: list("等"),
    guard: isOpenList,
  },
  {
    category: "scope",
    question: "what-else",
    words: list("等等、诸如此类"),
  },
];
