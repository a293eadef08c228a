/**
 * Which English words are vague? By what they leave open, each group with the question that helps.
 *
 * A word with hyphens is also found written with blanks ("high quality").
 * @module
 */
import {
  beforeNumber,
  comparesWithoutNumber,
  isAdjectiveLower,
  isClaimOfRank,
  isNoDate,
  isNoLength,
  isNoRhythm,
  isOpenCount,
  isOutsideRate,
  isPraise,
  isRank,
  isRegularEvent,
  notFollowedBy,
  notPrecededBy,
} from "./english-guards.js";
import type { VagueGroup } from "./vague-lexicon.js";

const list = (words: string): readonly string[] => words.split(", ");

/** Of words that begin alike, the longest counts; of groups with the same word, the first whose guard lets it. */
export const ENGLISH_VAGUE_WORDS: readonly VagueGroup[] = [
  {
    category: "degree",
    question: "how-much",
    words: list(
      "significantly, substantially, considerably, dramatically, markedly, noticeably, notably, materially, " +
        "remarkably, greatly, vastly, hugely, massively, heavily, drastically, tremendously, sharply, strongly, " +
        "slightly, somewhat, moderately, marginally, highly, increasingly, very, a lot, lots, a great deal, " +
        "to some extent, to a certain extent, to a large extent",
    ),
  },
  {
    category: "degree",
    question: "how-much",
    words: list("significant, substantial, considerable, dramatic, noticeable, meaningful, marginal"),
    guard: notFollowedBy("cost costs revenue tax utility digits figures"),
  },
  {
    category: "degree",
    question: "how-much",
    words: list("further, even more"),
    guard: notFollowedBy("education training information details notice than questions processing"),
  },
  {
    category: "degree",
    question: "more-than-what",
    words: list(
      "more, less, higher, greater, fewer, larger, smaller, bigger, stronger, longer, shorter, faster, quicker, " +
        "slower, cheaper",
    ),
    guard: comparesWithoutNumber,
  },
  { category: "degree", question: "more-than-what", words: ["lower"], guard: isAdjectiveLower },
  {
    category: "degree",
    question: "which-level",
    words: list(
      "maximize, maximise, maximizing, maximising, minimize, minimise, minimizing, minimising, maximal, minimal, " +
        "as much as possible, as many as possible, as far as possible, as low as possible, as high as possible, " +
        "as little as possible, as few as possible, to the extent possible, to the maximum extent, " +
        "to the greatest extent, to the fullest",
    ),
  },
  {
    category: "quality",
    question: "how-measured",
    words: list(
      "excellent, excellence, exceptional, superior, top-notch, top-tier, first-class, high-quality, " +
        "high-performing, high-performance, cutting-edge, state-of-the-art, robust, seamless, seamlessly, smooth, " +
        "smoothly, optimal, optimum, ideal, innovative, scalable, holistic, successfully, satisfactory, acceptable, " +
        "proper, properly, healthy, superb, professionally, impactful",
    ),
  },
  {
    category: "quality",
    question: "how-measured",
    words: list("good, great, strong, comprehensive"),
    guard: notFollowedBy(
      "manufacturing laboratory clinical distribution agricultural practice faith friday units parts pieces output catch " +
        "catches place britain password passwords authentication insurance",
    ),
  },
  {
    category: "quality",
    question: "how-measured",
    words: list("flexible, competitive"),
    guard: notFollowedBy("manufacturing working hours packaging bids bidding income"),
  },
  { category: "quality", question: "how-measured", words: ["outstanding"], guard: isPraise },
  {
    category: "quality",
    question: "how-measured",
    words: list("fast, quick, rapid"),
    guard: notFollowedBy("track tracks food lane moving ratio charging charger chargers prototyping test tests"),
  },
  { category: "quality", question: "how-measured", words: ["successful"], guard: isOutsideRate },
  {
    category: "quality",
    question: "better-than-what",
    words: list("better, easier, simpler, smarter, smoother, safer"),
    guard: comparesWithoutNumber,
  },
  { category: "quality", question: "best-by-what", words: ["best"], guard: isRank },
  {
    category: "quality",
    question: "best-by-what",
    words: list("world-class, best-in-class, industry-leading, market-leading, world-leading"),
  },
  { category: "quality", question: "best-by-what", words: ["leading"], guard: isClaimOfRank },
  {
    category: "quality",
    question: "output-per-input",
    words: list("efficient, efficiently, cost-effective, cost-efficient, cost-effectively"),
  },
  {
    category: "quality",
    question: "which-effect",
    words: list("effective, effectively"),
    guard: isNoDate,
  },
  {
    category: "quality",
    question: "which-task",
    words: list("user-friendly, customer-friendly, easy-to-use, intuitive, easy, easily"),
  },
  {
    category: "quality",
    question: "how-much-is-enough",
    words: list(
      "appropriate, appropriately, adequate, adequately, sufficient, sufficiently, reasonable, reasonably, enough, " +
        "suitable",
    ),
  },
  {
    category: "time",
    question: "which-day",
    words: list(
      "soon, sooner, soonest, asap, as soon as possible, as quickly as possible, as fast as possible, " +
        "as early as possible, at the earliest, promptly, in a timely manner, in a timely fashion, quickly, rapidly, " +
        "swiftly, speedily, shortly, right away, straight away, without delay, in due course, in due time, " +
        "in good time, when time permits",
    ),
  },
  { category: "time", question: "which-day", words: ["immediately"], guard: notPrecededBy("effective") },
  { category: "time", question: "which-day", words: ["timely"], guard: isOutsideRate },
  {
    category: "time",
    question: "which-day",
    words: list(
      "eventually, ultimately, in the near future, near future, in the future, in future, in the long run, " +
        "in the long term, in the short term, in the medium term, at some point, someday, some day, sometime, " +
        "over time, going forward, moving forward, " +
        "from now on, coming days, coming weeks, coming months, coming years, next few days, next few weeks, " +
        "next few months, next few quarters, next few years",
    ),
  },
  { category: "time", question: "which-day", words: ["one day"], guard: isNoLength },
  {
    category: "time",
    question: "how-often",
    words: list(
      "regularly, periodically, frequently, often, frequent, on a regular basis, at regular intervals, " +
        "occasionally, sometimes, from time to time, now and then, as and when",
    ),
    guard: isNoRhythm,
  },
  { category: "time", question: "how-often", words: ["regular"], guard: isRegularEvent },
  {
    category: "time",
    question: "checked-when",
    words: list(
      "ongoing, on an ongoing basis, continuously, continually, constantly, consistently, on a continuous basis, " +
        "steadily, all the time",
    ),
  },
  {
    category: "time",
    question: "which-steps",
    words: list("gradually, progressively, step by step, bit by bit, little by little"),
  },
  {
    category: "hedge",
    question: "committed",
    words: list(
      "try, tries, trying, attempt, attempts, attempting, strive, strives, striving, endeavor, endeavors, " +
        "endeavour, endeavours, aim to, aims to, aiming to, aim for, aims for, aiming for, aim at, aims at, " +
        "aiming at, hope to, hopes to, hope for, hopefully, intend to, intends to, seek to, seeks to, seeking to, " +
        "work towards, work toward, working towards, working toward, move towards, move toward, make every effort, " +
        "do our best, do my best, do your best, best efforts, best effort, would like to, expect to, expects to, " +
        "expected to, should, could, might, ideally, preferably, potentially, possibly, perhaps, maybe, probably",
    ),
  },
  { category: "hedge", question: "committed", words: ["likely"], guard: notFollowedBy("to") },
  {
    category: "hedge",
    question: "which-conditions",
    words: list(
      "where possible, if possible, when possible, wherever possible, whenever possible, as possible, if feasible, " +
        "where feasible, when feasible, as feasible, if practical, where practical, where practicable, " +
        "as practicable, as needed, if needed, when needed, where needed, as necessary, if necessary, " +
        "when necessary, where necessary, as required, as appropriate, if appropriate, where appropriate, " +
        "when appropriate, where relevant, budget permitting, time permitting, resources permitting, " +
        "circumstances permitting, depending on the situation",
    ),
  },
  {
    category: "hedge",
    question: "which-margin",
    words: list(
      "approximately, approx, roughly, circa, more or less, or so, or thereabouts, nearly, almost, " +
        "in the region of, in the order of, virtually",
    ),
  },
  {
    category: "hedge",
    question: "which-margin",
    words: list("about, around, some"),
    guard: beforeNumber,
  },
  {
    category: "hedge",
    question: "which-exceptions",
    words: list(
      "generally, typically, usually, normally, in general, in principle, largely, mostly, mainly, basically, " +
        "essentially",
    ),
  },
  {
    category: "scope",
    question: "which-ones",
    words: list(
      "various, several, numerous, a number of, a few, a variety of, a range of, a wide range of, most of, " +
        "a series of, a couple of, all stakeholders, key stakeholders, relevant, all parties, all concerned, " +
        "everyone involved, all aspects, all areas, necessary steps, necessary measures, necessary actions",
    ),
  },
  {
    category: "scope",
    question: "which-ones",
    words: list("some, many, multiple"),
    guard: isOpenCount,
  },
  { category: "scope", question: "which-ones", words: ["certain"], guard: notPrecededBy("make be for") },
  {
    category: "scope",
    question: "what-else",
    words: list(
      "etc, and so on, and so forth, and others, and the like, and such, among others, amongst others, or similar",
    ),
  },
];
