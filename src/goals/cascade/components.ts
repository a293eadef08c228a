/**
 * In which order can goals be worked on so that each comes after those below it, and which of them run in a circle?
 *
 * Gabow's path-based search for strongly connected components: one pass over goals and links, and a stack of its own in
 * place of recursion, so that a chain of any length is as good as any other tree.
 * @module
 */

import type { Goal } from "../definition/goal.js";
import { type GoalGraph, orderOfIds } from "./goal-graph.js";

const UNSEEN = -1;

/**
 * Groups nodes that can reach each other, in an order in which each group comes after all that it can reach.
 *
 * @param next - The nodes that each node leads to.
 * @returns Each node in one group; a group of one is no circle.
 */
export function components(next: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const seenAt = new Int32Array(next.length).fill(UNSEEN);
  const settled = new Uint8Array(next.length);
  const cursor = new Int32Array(next.length);
  /** Nodes seen whose group is not complete, and among them those that may be the first of theirs. */
  const open: number[] = [];
  const firsts: number[] = [];
  const path: number[] = [];
  const groups: (readonly number[])[] = [];
  let count = 0;
  const enter = (node: number): void => {
    seenAt[node] = count++;
    open.push(node);
    firsts.push(node);
    path.push(node);
  };
  const last = (list: readonly number[]): number => list[list.length - 1] as number;

  for (let start = 0; start < next.length; start++) {
    if (seenAt[start] !== UNSEEN) continue;
    enter(start);
    while (path.length > 0) {
      const node = last(path);
      const target = next[node]?.[cursor[node] as number];
      if (target !== undefined) {
        cursor[node] = (cursor[node] as number) + 1;
        if (seenAt[target] === UNSEEN) enter(target);
        else if (settled[target] === 0) {
          // A way back: whatever was seen after the target belongs to its group.
          while ((seenAt[last(firsts)] as number) > (seenAt[target] as number)) firsts.pop();
        }
        continue;
      }
      path.pop();
      if (last(firsts) !== node) continue;
      firsts.pop();
      const group = open.splice(open.lastIndexOf(node));
      for (const member of group) settled[member] = 1;
      groups.push(group);
    }
  }
  return groups;
}

/** Groups of goals, those below first. */
export function groupsFromBelow({ below }: GoalGraph): readonly (readonly number[])[] {
  return components(below.map((edges) => edges.map(({ child }) => child)));
}

/**
 * One circle in a group: a shortest way up from the goal with the smallest id back to itself, each contributing to the
 * next.
 */
export function circleIn(group: readonly number[], { above }: GoalGraph, goals: readonly Goal[]): readonly number[] {
  const members = new Set(group);
  const start = group.reduce((least, each) => (orderOfIds(goals, each, least) < 0 ? each : least));
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (const node of queue) {
    for (const { parent } of above[node] ?? []) {
      if (parent === start) return wayBack(node, start, cameFrom);
      if (!members.has(parent) || cameFrom.has(parent)) continue;
      cameFrom.set(parent, node);
      queue.push(parent);
    }
  }
  return [start];
}

function wayBack(end: number, start: number, cameFrom: ReadonlyMap<number, number>): readonly number[] {
  const way = [end];
  for (let node = end; node !== start; way.push(node)) node = cameFrom.get(node) ?? start;
  return way.reverse();
}
