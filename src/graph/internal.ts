/**
 * The door of graph: what modules of ours need of directed graphs. It is not among the package's exports.
 * @module
 */
export {};
