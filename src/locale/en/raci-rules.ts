/**
 * What the check of a matrix of responsibilities says in English.
 * @module
 */
import type { FindingData, Sentence } from "../../core/index.js";
import { dataText } from "../../core/internal.js";

/** Names, and how many more there are than are named. */
function names(data: FindingData, key: string): string {
  const value = data[key];
  const more = Number(data["count"]) - (Array.isArray(value) ? value.length : 0);
  return `${dataText(data, key)}${Array.isArray(value) && more > 0 ? ` and ${more} more` : ""}`;
}

/** Both tasks of a pair. */
function pair(data: FindingData): string {
  const tasks = data["tasks"];
  return Array.isArray(tasks) ? tasks.join(" and ") : dataText(data, "tasks");
}

/** Roles and people. */
function who(data: FindingData): string {
  return [dataText(data, "roles"), dataText(data, "people")].filter((each) => each !== "").join(", ");
}

const of = dataText;

function cell(data: FindingData): string {
  return `${of(data, "role")} on ${of(data, "task")}`;
}

/** Sentences by code. */
export const raciFindings: Readonly<Record<string, Sentence>> = {
  "raci/malformed-matrix": (data) => `${of(data, "path") || "the whole"}: expected ${of(data, "expected")}.`,
  "raci/foreign-letter": (data) =>
    `${cell(data)}: ${names(data, "letters")} does not belong to ${of(data, "variant")} and counts as nothing; use the letters of the variant.`,
  "raci/unknown-role": (data) =>
    `The cell of ${of(data, "task")} names the role ${of(data, "role")}, which is not in the matrix; add the role or correct its id.`,
  "raci/unknown-task": (data) =>
    `The cell of ${of(data, "role")} names the task ${of(data, "task")}, which is not in the matrix; add the task or correct its id.`,
  "raci/duplicate-id": (data) =>
    `The id ${of(data, "id")} stands ${of(data, "count")} times among the ${of(data, "list")}; only the first counts. Give the others ids of their own.`,
  "raci/letter-twice": (data) => `${cell(data)}: ${of(data, "letters")} is given twice; once is enough.`,
  "raci/empty-matrix": (data) =>
    `The matrix has ${of(data, "tasks")} tasks and ${of(data, "roles")} roles; it needs at least one of each.`,
  "raci/no-decider": (data) =>
    `Nobody decides ${of(data, "task")} (no ${of(data, "letter")}); name exactly one role that answers for it.`,
  "raci/several-deciders": (data) =>
    `${of(data, "count")} roles decide ${of(data, "task")} (${of(data, "letter")}): ${names(data, "roles")}. Keep one.`,
  "raci/no-doer": (data) =>
    `Nobody does ${of(data, "task")} (no ${of(data, "letter")}); name at least one role that does the work.`,
  "raci/too-many-doers": (data) =>
    `${of(data, "count")} roles do ${of(data, "task")} (${of(data, "letter")}), more than ${of(data, "limit")}: ${names(data, "roles")}. Split the task.`,
  "raci/too-many-consulted": (data) =>
    `${of(data, "count")} roles are asked about ${of(data, "task")} (${of(data, "letter")}), more than ${of(data, "limit")}: ${names(data, "roles")}. Ask fewer, inform the others.`,
  "raci/too-many-informed": (data) =>
    `${of(data, "count")} roles are told of ${of(data, "task")} (${of(data, "letter")}), more than ${of(data, "limit")}: ${names(data, "roles")}. Publish it once instead.`,
  "raci/isolated-task": (data) =>
    `Nobody is asked or told about ${of(data, "task")} (no ${of(data, "letters")}); who needs to know?`,
  "raci/redundant-letters": (data) =>
    `${cell(data)} has ${of(data, "letters")}; ${of(data, "redundant")} adds nothing there and can go.`,
  "raci/empty-row": (data) => `${of(data, "task")} has no letter at all; assign it, or take the row out.`,
  "raci/external-decider": (data) =>
    `${of(data, "role")} is external and decides ${of(data, "task")} (${of(data, "letter")}); let a role of your own decide.`,
  "raci/vacant-seat": (data) =>
    `${of(data, "role")} is vacant but has ${of(data, "letters")} on ${of(data, "task")}; fill the seat or hand the task over.`,
  "raci/several-drivers": (data) =>
    `${of(data, "count")} roles drive ${of(data, "task")} (${of(data, "letter")}), the variant allows ${of(data, "limit")}: ${names(data, "roles")}. Choose one.`,
  "raci/vacant-seat-involved": (data) =>
    `${of(data, "role")} is vacant but has ${of(data, "letters")} on ${of(data, "task")}; name whom to ask or tell instead.`,
  "raci/support-without-doer": (data) =>
    `${of(data, "task")} has support (${of(data, "letter")}) but nobody to be supported (no ${of(data, "doer")}); name who does the work.`,
  "raci/incompatible-letters": (data) =>
    `${cell(data)} has ${of(data, "letters")}, which exclude each other: nobody checks his own work. Give one of them to another role.`,
  "raci/exclusive-letter": (data) =>
    `${cell(data)} has ${of(data, "letters")}, but ${of(data, "letter")} means not involved; keep one or the other.`,
  "raci/role-without-letter": (data) => `${of(data, "role")} has no part in any task; give it one, or take it out.`,
  "raci/bystander": (data) =>
    `${of(data, "role")} has letters on ${of(data, "count")} tasks but neither decides nor does anything; is it needed?`,
  "raci/does-too-much": (data) =>
    `${of(data, "role")} does ${of(data, "count")} tasks (${of(data, "letter")}), more than ${of(data, "limit")}; hand some over.`,
  "raci/decides-too-much": (data) =>
    `${of(data, "role")} decides ${of(data, "count")} tasks (${of(data, "letter")}), more than ${of(data, "limit")}; delegate some.`,
  "raci/over-capacity": (data) =>
    `${of(data, "role")} carries an effort of ${of(data, "effort")} with a capacity of ${of(data, "capacity")}; move tasks or add people.`,
  "raci/full-column": (data) =>
    `${of(data, "role")} takes part in every one of ${of(data, "count")} tasks; does it have to?`,
  "raci/conflict-in-role": (data) =>
    `${of(data, "role")} decides or does both ${pair(data)}, which must be apart; give one of them to another role.`,
  "raci/conflict-in-person": (data) =>
    `${of(data, "person")} decides or does both ${pair(data)}, which must be apart, by way of ${of(data, "roles")}; let somebody else fill one of the roles.`,
  "raci/self-approval": (data) =>
    `Whoever does ${of(data, "task")} also approves it (${of(data, "approval")}): ${who(data)}. Let somebody else approve.`,
  "raci/role-unfilled": (data) =>
    `Nobody fills ${of(data, "role")}, which decides ${of(data, "decides")} and does ${of(data, "does")} tasks; name a person.`,
  "raci/no-backup": (data) =>
    `Only ${of(data, "person")} fills ${of(data, "role")}, which decides ${of(data, "decides")} tasks; name a deputy.`,
  "raci/step-without-row": (data) =>
    `The step ${of(data, "step")} of the workflow has no row in the matrix; add one, so that somebody owns it.`,
  "raci/row-without-step": (data) =>
    `${of(data, "task")} is no step of the workflow (${of(data, "step")}); add the step, or correct its id.`,
  "raci/hand-off-gap": (data) =>
    `${names(data, "roles")} goes on with ${of(data, "to")} but has no letter on ${of(data, "from")}, which comes before; inform whoever takes over.`,
};
