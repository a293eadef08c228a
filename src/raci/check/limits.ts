/**
 * From where on is it too many? The thresholds of the rules, each with its default.
 * @module
 */

/** Thresholds of the rules. */
export interface RaciLimits {
  /** Doers of one task; default 3. */
  readonly maxDoers?: number | undefined;
  /** Roles consulted on one task; default 4. */
  readonly maxConsulted?: number | undefined;
  /** Roles informed of one task; default 6. */
  readonly maxInformed?: number | undefined;
  /** Tasks that one role does; default 6. */
  readonly maxTasksDone?: number | undefined;
  /** Tasks that one role decides; default 6. */
  readonly maxTasksDecided?: number | undefined;
  /** From so many tasks on, a role on every one of them is told; default 5. */
  readonly fullColumnFromTasks?: number | undefined;
  /** From so many roles on, a task that nobody else hears of is told; default 3. */
  readonly isolationFromRoles?: number | undefined;
  /** Whether a deciding role needs a second holder; default no. */
  readonly requireBackup?: boolean | undefined;
  /** Whether the decider counts as doer where nobody else does the work; default no. */
  readonly deciderDoes?: boolean | undefined;
}

/** The defaults. */
export const RACI_LIMITS: Required<{ readonly [Name in keyof RaciLimits]: NonNullable<RaciLimits[Name]> }> = {
  maxDoers: 3,
  maxConsulted: 4,
  maxInformed: 6,
  maxTasksDone: 6,
  maxTasksDecided: 6,
  fullColumnFromTasks: 5,
  isolationFromRoles: 3,
  requireBackup: false,
  deciderDoes: false,
};
