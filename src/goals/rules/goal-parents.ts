/**
 * Does the goal serve another one, which is still open and ends no earlier?
 * @module
 */
import type { Text } from "../../core/index.js";
import type { Goal } from "../definition/goal.js";
import { dayOf, definitionToRead, type GoalRule, type GoalSubject, isClosed } from "../smart/goal-subject.js";

/** The level of the cascade above which there is none. */
const TOP_LEVEL = "company";

/** A contribution in fewer words says nothing (handbook of goals, section 4). */
const LEAST_WORDS = 3;

/** Whether a goal stands at the top, where there is nothing to serve. */
export function isTop({ level }: Goal): boolean {
  return level === TOP_LEVEL;
}

export const noParent: GoalRule = {
  code: "goals/no-parent",
  severity: "warning",
  check: ({ inForce, placeOf }, report) => {
    if ((inForce.parents ?? []).length === 0 && !isTop(inForce)) report(placeOf("parents"));
  },
};

export const parentClosed: GoalRule = {
  code: "goals/parent-closed",
  severity: "warning",
  check: (subject, report) => {
    const { context, goal } = subject;
    if (isClosed(goal, context.day)) return;
    for (const { parent, at } of parentsGiven(subject)) {
      if (!isClosed(parent, context.day)) continue;
      const place = placeOfParent(subject, at, parent);
      report(place, { parent: parent.id, closed: parent.outcome?.date ?? "" });
    }
  },
};

export const parentEndsEarlier: GoalRule = {
  code: "goals/parent-ends-earlier",
  severity: "warning",
  check: (subject, report) => {
    const { dueDay, inForce } = subject;
    if (dueDay === null) return;
    for (const { parent, at } of parentsGiven(subject)) {
      const end = dayOf(parent.dueDate);
      if (end === null || end >= dueDay) continue;
      const data = {
        parent: parent.id,
        due: inForce.dueDate ?? "",
        parentDue: parent.dueDate ?? "",
        days: dueDay - end,
      };
      report(placeOfParent(subject, at, parent), data);
    }
  },
};

export const contributionTooShort: GoalRule = {
  code: "goals/contribution-too-short",
  severity: "info",
  check: ({ inForce, placeOf }, report) => {
    const { contribution } = inForce;
    if (contribution === undefined || wordsOf(contribution) >= LEAST_WORDS) return;
    report(placeOf("contribution"), { least: LEAST_WORDS });
  },
};

/** The parents that the context holds, as they are on the day, each with its place among the links. */
export function parentsGiven({ inForce, context }: GoalSubject): readonly ParentGiven[] {
  return (inForce.parents ?? []).flatMap(({ goal }, at) => {
    const parent = context.goals?.get(goal);
    return parent === undefined ? [] : [{ parent: definitionToRead(parent, context.day), at }];
  });
}

interface ParentGiven {
  readonly parent: Goal;
  readonly at: number;
}

function placeOfParent(subject: GoalSubject, at: number, parent: Goal): ReturnType<GoalSubject["placeAt"]> {
  return subject.placeAt([...subject.placeOf("parents").path, at], { parent: parent.id });
}

/** Words of a text, in its longer language: runs of letters, and Chinese words of two characters each. */
export function wordsOf(text: Text): number {
  if (typeof text !== "string") return Math.max(0, ...[text.en, text["zh-CN"]].map((part) => wordsOf(part ?? "")));
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const runs = text.replace(/\p{Script=Han}+/gu, " ").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return runs + Math.floor(characters / 2);
}
