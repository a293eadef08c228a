/**
 * Are two aggregates answers to one plan? What they depend on, in a short text.
 * @module
 */
import type { KpiPlan } from "./plan.js";

/** Memory for speed only: a plan is asked for its key by each step. */
const keys = new WeakMap<KpiPlan, string>();

/** Equal for plans whose aggregates merge, and finish each other: the same aggregates over the same stretches and dimensions. */
export function planKey(plan: KpiPlan): string {
  let key = keys.get(plan);
  if (key === undefined) {
    const { program, segments, query, where } = plan;
    key = hashOf(JSON.stringify([program.bases, segments, query.dimensions, [...where]]));
    keys.set(plan, key);
  }
  return key;
}

const MIX = 0x5bd1e995;

/** 64 bits of the text, by multiplying and mixing; no secret is kept by it, mistakes are found. */
function hashOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, MIX);
    a ^= a >>> 15;
    b = Math.imul(b ^ code, MIX + 2);
    b ^= b >>> 13;
  }
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}
