/**
 * Which English verbs say where a goal goes? A table of words by what they state, in all their forms.
 * @module
 */
import type { VerbSense } from "../sentence.js";

/** What the lexicon holds of a verb. */
export interface VerbEntry {
  /** Base form. */
  readonly word: string;
  readonly sense: VerbSense | null;
  readonly soft: boolean;
  readonly output: boolean;
  /** States a betterment; which way that is, the metric says. */
  readonly better: boolean;
  /** Gets something done even if no number is stated: launch, sign. Reach and hit do not. */
  readonly delivers: boolean;
}

/** A word of the text: its verb and the form it stands in. */
export interface EnglishForm {
  readonly entry: VerbEntry;
  readonly form: "base" | "s" | "ing" | "past" | "noun";
  /** Words that have to follow: up of set up. */
  readonly rest: readonly string[];
}

interface Group {
  readonly sense: VerbSense | null;
  readonly words: string;
  readonly traits?: readonly ("soft" | "output" | "better" | "delivers")[];
}

const GROUPS: readonly Group[] = [
  {
    sense: "increase",
    words:
      "increase extend lengthen prolong raise grow boost lift expand gain double triple quadruple elevate add uplift climb rise widen ramp_up step_up scale_up scale push_up bring_up multiply move_up come_up go_up surge swell enlarge heighten top_up",
  },
  {
    sense: "increase",
    words: "improve enhance optimize optimise strengthen better advance",
    traits: ["soft", "better"],
  },
  { sense: "increase", words: "maximize maximise accelerate speed_up", traits: ["soft"] },
  {
    sense: "decrease",
    words:
      "reduce cut lower shorten decrease shrink trim slash drop halve lessen diminish save curb curtail compress decline fall eliminate bring_down cut_down cut_back scale_back drive_down push_down get_down wind_down pare_down come_down go_down dip shave squeeze chop sink whittle pare ease lighten narrow slim_down thin_out taper plunge prune",
  },
  { sense: "decrease", words: "minimize minimise mitigate", traits: ["soft"] },
  {
    sense: "maintain",
    words: "keep maintain hold stay remain sustain preserve limit cap stabilize stabilise restrict retain contain",
  },
  { sense: "maintain", words: "control", traits: ["soft"] },
  {
    sense: "achieve",
    words:
      "achieve reach hit attain beat top push meet exceed surpass accomplish realize realise generate cover sell attract serve earn bring get fulfill fulfil resolve answer respond reply process spend produce perform",
  },
  {
    sense: "achieve",
    words: "win secure sign acquire close land book onboard recruit certify enroll enrol sign_up fill",
    traits: ["delivers"],
  },
  {
    sense: "achieve",
    words: "hire train conduct host run collect interview audit visit",
    traits: ["output", "delivers"],
  },
  {
    sense: "complete",
    words:
      "submit send migrate renew complete finish finalize finalise implement deploy obtain pass file install deliver go_live gain_approval set_up put_in_place stand_up hand_over cut_over decommission retire replace upgrade relocate merge consolidate integrate automate document approve adopt register appoint select conclude introduce establish open switch transition convert patent move shift commission equip connect inaugurate enable activate operationalize validate qualify close_out sign_off hand_in wrap_up refurbish renovate construct assemble award ratify phase_out discontinue digitize digitise onboard rebuild restore relaunch reopen hand_off translate archive audit procure purchase accredit refit repave resurface repaint vaccinate immunize immunise retrofit remodel overhaul recalibrate calibrate relabel upload configure reconfigure disinfect demolish erect rewire insulate divest settle repay refinance reconcile restructure reorganize reorganise outsource insource centralize centralise remove ban amend deprecate revalidate recertify renegotiate patch fix clear digitalize digitalise",
    traits: ["delivers"],
  },
  {
    sense: "complete",
    words:
      "launch ship release publish build write roll_out create develop design redesign rewrite update revise define draft produce organize organise prepare kick_off",
    traits: ["output", "delivers"],
  },
  {
    sense: null,
    words:
      "support facilitate promote foster drive leverage ensure manage handle explore focus_on focus work_on work encourage help contribute provide collaborate coordinate assist participate engage empower nurture cultivate monitor review track align communicate continue deepen streamline make bring_about embrace inspire motivate build_on take push transform simplify modernize modernise bring_in guarantee become demonstrate understand learn explore investigate consider think discuss plan avoid prevent delight",
    traits: ["soft"],
  },
];

/** Past forms that the rules of spelling do not give. */
const IRREGULAR: Readonly<Record<string, string>> = {
  grow: "grew grown",
  rise: "rose risen",
  cut: "cut",
  fall: "fell fallen",
  keep: "kept",
  hold: "held",
  meet: "met",
  hit: "hit",
  win: "won",
  sell: "sold",
  get: "got gotten",
  bring: "brought",
  build: "built",
  write: "wrote written",
  set: "set",
  put: "put",
  go: "went gone",
  stand: "stood",
  run: "ran run",
  make: "made",
  take: "took taken",
  drive: "drove driven",
  become: "became",
  understand: "understood",
  be: "was been",
  think: "thought",
};

/** Verbs whose last consonant is doubled: cutting, shipped. */
const DOUBLED: ReadonlySet<string> = new Set("cut trim drop cap ship get hit win run plan submit set put".split(" "));

/** Words that say that something is done: the website is live, audit done. */
const DONE_WORDS =
  "live done ready online operational complete in_place in_production in_service up_and_running fully_operational";

/** Nouns of getting something done, at the head of a clause: sign-off of the policy, launch of the portal. */
const DEED_NOUNS =
  "sign-off launch completion rollout roll-out publication delivery implementation renewal migration submission release adoption approval installation deployment opening closure commissioning acquisition handover relocation introduction certification";

/** Nouns of movement: a 20% reduction in scrap, revenue growth of 15%. */
const NOUNS: Readonly<Record<string, string>> = {
  increase: "increase increases uplift rise growth gain improvement jump raise boost expansion upturn lift",
  decrease: "decrease decreases reduction reductions decline drop cut fall",
};

/** For each word all verbs that it may begin, the longest first. */
export const ENGLISH_FORMS: ReadonlyMap<string, readonly EnglishForm[]> = /* @__PURE__ */ formsOf(GROUPS);

function formsOf(groups: readonly Group[]): ReadonlyMap<string, readonly EnglishForm[]> {
  const forms = new Map<string, EnglishForm[]>();
  const put = (text: string, form: EnglishForm): void => {
    const list = forms.get(text) ?? [];
    if (list.some((each) => each.form === form.form && each.rest.join() === form.rest.join())) return;
    list.push(form);
    list.sort((a, b) => b.rest.length - a.rest.length);
    forms.set(text, list);
  };
  for (const { sense, words, traits = [] } of groups) {
    for (const name of words.split(" ")) {
      const [head = "", ...rest] = name.split("_");
      const entry: VerbEntry = {
        word: [head, ...rest].join(" "),
        sense,
        soft: traits.includes("soft"),
        output: traits.includes("output"),
        better: traits.includes("better"),
        delivers: traits.includes("delivers"),
      };
      put(head, { entry, form: "base", rest });
      put(thirdPerson(head), { entry, form: "s", rest });
      put(gerund(head), { entry, form: "ing", rest });
      for (const past of pastOf(head)) put(past, { entry, form: "past", rest });
    }
  }
  for (const name of DONE_WORDS.split(" ")) {
    const [head = "", ...rest] = name.split("_");
    const entry: VerbEntry = {
      word: [head, ...rest].join(" "),
      sense: "complete",
      soft: false,
      output: false,
      better: false,
      delivers: true,
    };
    put(head, { entry, form: "past", rest });
  }
  for (const word of DEED_NOUNS.split(" ")) {
    const entry: VerbEntry = { word, sense: "complete", soft: false, output: false, better: false, delivers: true };
    put(word, { entry, form: "noun", rest: ["of"] });
  }
  for (const [sense, words] of Object.entries(NOUNS)) {
    for (const word of words.split(" ")) {
      const entry: VerbEntry = {
        word,
        sense: sense as VerbSense,
        soft: false,
        output: false,
        better: word === "improvement",
        delivers: false,
      };
      put(word, { entry, form: "noun", rest: [] });
    }
  }
  return forms;
}

function thirdPerson(word: string): string {
  if (/(?:s|x|ch|sh|o)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function gerund(word: string): string {
  if (DOUBLED.has(word)) return `${word}${word.slice(-1)}ing`;
  return word.endsWith("e") && word !== "be" ? `${word.slice(0, -1)}ing` : `${word}ing`;
}

function pastOf(word: string): readonly string[] {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular.split(" ");
  if (DOUBLED.has(word)) return [`${word}${word.slice(-1)}ed`];
  if (word.endsWith("e")) return [`${word}d`];
  return [/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`];
}
