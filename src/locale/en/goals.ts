/**
 * What goals says in English, put together from the parts of the module.
 * @module
 */
import type { LocalePart } from "../../core/index.js";
import { joinParts } from "../../core/internal.js";
import { goalsCascadePart } from "./goals-cascade.js";
import { goalsCompilePart } from "./goals-compile.js";
import { goalsProgressPart } from "./goals-progress.js";
import { goalsSmartPart } from "./goals-smart.js";

export const goalsPart: LocalePart = /* @__PURE__ */ joinParts(
  goalsCompilePart,
  goalsProgressPart,
  goalsSmartPart,
  goalsCascadePart,
);
