/**
 * The door of graph: what modules of ours need of directed graphs. It is not among the package's exports.
 * @module
 */
export type { Components } from "./components.js";
export { componentsOf } from "./components.js";
export type { Digraph } from "./digraph.js";
export { digraph, reversed } from "./digraph.js";
export type { Dominators } from "./dominators.js";
export { dominatorsOf } from "./dominators.js";
export { topologicalOrder } from "./order.js";
export { reachableFrom } from "./reach.js";
