/**
 * What is written about a rule for people: the source of the generated rule reference.
 * @module
 */

/** A sentence in both languages. */
export interface BothLanguages {
  readonly en: string;
  readonly "zh-CN": string;
}

/** The documentation of one rule; lies beside it in `<rule>.doc.ts`, exported as `doc`. */
export interface RuleDoc {
  /** Code of the rule, `module/kebab-case`. */
  readonly code: string;
  /** What is wrong, in a few words. */
  readonly title: BothLanguages;
  /** Why it matters: what goes wrong later. */
  readonly why: BothLanguages;
  /** An example that the rule reports, as code or data. */
  readonly wrong: string;
  /** The same example put right. */
  readonly right: string;
  /** What to do. */
  readonly fix: BothLanguages;
}
