/**
 * Goals from outside: is this JSON of the right shape?
 *
 * Shape only: a missing owner or a day that does not exist gets past here, as `checkGoal` has rules for them. The only
 * file of the module that needs zod.
 * @module
 */
export {};
