/**
 * What is written about the rule of cascade-cycle.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/cascade-cycle",
  title: { en: "Goals that contribute to each other in a circle", "zh-CN": "目标互为上下级" },
  why: {
    en: "Each waits for the score of the other, so none of them has one, and nobody can say what is to be reached in the end.",
    "zh-CN": "彼此都等对方的得分，谁也算不出来，也说不清最终要达成什么。",
  },
  wrong: `{ "goals": [
    { "id": "growth", "kind": "numeric", "parents": [{ "goal": "sales", "kind": "contribute" }] },
    { "id": "sales", "kind": "numeric", "parents": [{ "goal": "growth", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  right: `{ "goals": [
    { "id": "growth", "kind": "numeric" },
    { "id": "sales", "kind": "numeric", "parents": [{ "goal": "growth", "kind": "contribute" }] }],
  "context": { "asOf": "2026-03-31" } }`,
  fix: {
    en: "Decide which goal serves which, and remove the link that leads back. Work that helps sideways is a support link.",
    "zh-CN": "先定清谁服务于谁，去掉往回的那条关系；横向协助用支持关系表示。",
  },
};
