/**
 * Is this JSON of the right shape? The parse functions of raci, and the only file of the module that needs zod.
 * @module
 */
export {};
