/**
 * Which letters does a variant have, and what do they mean? The seven that practice knows, as data.
 *
 * Letters are redefined by every author: A is accountable in RACI, agrees in RAPID, advises in DARE. So no rule knows
 * letters; each asks the descriptor of the variant.
 * @module
 */
import type { RaciVariant } from "./matrix.js";

const REDUNDANT = ["C", "I"] as const;

/** The variants by name; take one as a pattern for an eighth. */
export const raciVariants: Readonly<Record<string, RaciVariant>> = {
  RACI: { name: "RACI", letters: "RACI", decider: "A", doer: "R", consulted: "C", informed: "I", redundant: REDUNDANT },
  RASCI: {
    name: "RASCI",
    letters: "RASCI",
    decider: "A",
    doer: "R",
    support: "S",
    consulted: "C",
    informed: "I",
    redundant: REDUNDANT,
  },
  "RACI-VS": {
    name: "RACI-VS",
    letters: "RACIVS",
    decider: "A",
    doer: "R",
    consulted: "C",
    informed: "I",
    redundant: REDUNDANT,
    incompatible: [["V", "R"]],
    others: [
      ["V", "verify"],
      ["S", "sign-off"],
    ],
  },
  CAIRO: {
    name: "CAIRO",
    letters: "CAIRO",
    decider: "A",
    doer: "R",
    consulted: "C",
    informed: "I",
    redundant: REDUNDANT,
    exclusive: ["O"],
    others: [["O", "omitted"]],
  },
  DACI: {
    name: "DACI",
    letters: "DACI",
    decider: "A",
    doer: "D",
    doerMax: 1,
    consulted: "C",
    informed: "I",
    redundant: REDUNDANT,
  },
  RAPID: {
    name: "RAPID",
    letters: "RAPID",
    decider: "D",
    doer: "P",
    consulted: "I",
    redundant: ["I"],
    others: [
      ["R", "recommend"],
      ["A", "agree"],
    ],
  },
  DARE: {
    name: "DARE",
    letters: "DARE",
    decider: "D",
    doer: "E",
    consulted: "A",
    redundant: ["A"],
    others: [["R", "recommend"]],
  },
};
