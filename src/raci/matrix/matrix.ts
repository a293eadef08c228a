/**
 * Who does what? A matrix of responsibilities as plain data: tasks, roles, and letters where they meet.
 *
 * Only the shape is asked for here; what is wrong with a matrix (an unknown role, a letter twice) is for its check.
 * @module
 */
import type { Text } from "../../core/index.js";

/** A row: something that is done. */
export interface RaciTask {
  readonly id: string;
  readonly name?: Text | undefined;
  /** Work it takes, in a unit of your own (hours, days); shared equally among its doers. */
  readonly effort?: number | undefined;
  /** Id of the task that this one approves. */
  readonly approves?: string | undefined;
  /** Id of the workflow step it stands for; without it, the id of the task. */
  readonly step?: string | undefined;
  /** Skills that its doers need. */
  readonly skills?: readonly string[] | undefined;
}

/** A column: a role, not a person. */
export interface RaciRole {
  readonly id: string;
  readonly name?: Text | undefined;
  /** Default: internal. */
  readonly kind?: "internal" | "external" | undefined;
  /** False for a vacant seat. Default: true. */
  readonly active?: boolean | undefined;
  /** Work it can carry, in the unit of the tasks' effort. */
  readonly capacity?: number | undefined;
}

/** A person and the roles that he or she fills. */
export interface RaciPerson {
  readonly id: string;
  readonly name?: Text | undefined;
  readonly roles: readonly string[];
  /** Level of each skill, higher is better. */
  readonly skills?: Readonly<Record<string, number>> | undefined;
  /** Skills that the person wishes to grow in. */
  readonly wishes?: readonly string[] | undefined;
  /** Work the person can carry, in the unit of the tasks' effort. */
  readonly capacity?: number | undefined;
  readonly absences?: readonly { readonly start: string; readonly end: string }[] | undefined;
}

/** A cell: the letters of a role on a task. */
export interface RaciAssignment {
  readonly task: string;
  readonly role: string;
  /** One or several letters: `"A"`, `"AR"`, `"A/R"`. */
  readonly letters: string;
}

/** Who stands in for whom, and when; both days belong to it. */
export interface RaciDeputy {
  readonly role: string;
  readonly deputy: string;
  readonly start: string;
  readonly end?: string | undefined;
  readonly note?: string | undefined;
}

/** What the letters of a variant mean for the rules: plain data, so that a user can define another. */
export interface RaciVariant {
  readonly name: string;
  /** Its letters, in the order in which they are written. */
  readonly letters: string;
  /** The letter that decides; a task has exactly one. */
  readonly decider: string;
  /** The letter that does the work; a task has at least one. */
  readonly doer: string;
  /** At most so many doers. */
  readonly doerMax?: number | undefined;
  /** The letter that supports a doer. */
  readonly support?: string | undefined;
  /** The letter of being asked before. */
  readonly consulted?: string | undefined;
  /** The letter of being told after. */
  readonly informed?: string | undefined;
  /** Letters that say nothing more beside a deciding or doing letter in the same cell. */
  readonly redundant?: readonly string[] | undefined;
  /** Letters that exclude each other in one cell. */
  readonly incompatible?: readonly (readonly [string, string])[] | undefined;
  /** Letters that stand alone in a cell, and mean no involvement. */
  readonly exclusive?: readonly string[] | undefined;
  /** Letters with a meaning of their own, and its name: between variants, letters of the same name stand for each other. */
  readonly others?: readonly (readonly [letter: string, meaning: string])[] | undefined;
}

/** A matrix of responsibilities. Plain data: JSON in, JSON out. */
export interface RaciMatrix {
  readonly name?: Text | undefined;
  /** Name of a known variant, or one of your own. Default: RACI. */
  readonly variant?: string | RaciVariant | undefined;
  readonly tasks: readonly RaciTask[];
  readonly roles: readonly RaciRole[];
  readonly assignments: readonly RaciAssignment[];
  readonly people?: readonly RaciPerson[] | undefined;
  /** Pairs of tasks that one role or person must not both decide or do. */
  readonly conflicts?: readonly (readonly [string, string])[] | undefined;
  readonly deputies?: readonly RaciDeputy[] | undefined;
}

/** A workflow as far as a matrix looks at it: any thing with steps and links. */
export interface RaciWorkflow {
  readonly steps: readonly { readonly id: string; readonly kind?: string | undefined }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}
