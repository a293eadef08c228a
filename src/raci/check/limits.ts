/**
 * From where on is it too many? The thresholds of the rules, each with its default.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";

/** Thresholds of the rules. */
export interface RaciLimits {
  /** Doers of one task (`maxR`); default 3. */
  readonly maxDoers?: number | undefined;
  /** Roles consulted on one task (`maxC`); default 4. */
  readonly maxConsulted?: number | undefined;
  /** Roles informed of one task (`maxI`); default 6. */
  readonly maxInformed?: number | undefined;
  /** Tasks that one role does (`maxRPerRole`); default 6. */
  readonly maxTasksDone?: number | undefined;
  /** Tasks that one role decides (`maxAPerRole`); default 6. */
  readonly maxTasksDecided?: number | undefined;
  /** From so many tasks on, a role on every one of them is told (`fullColumnMinTasks`); default 5. */
  readonly fullColumnFromTasks?: number | undefined;
  /** From so many roles on, a task that nobody else hears of is told (`isolationMinRoles`); default 3. */
  readonly isolationFromRoles?: number | undefined;
  /** Whether a deciding role needs a second holder (`requireBackup`); default no. */
  readonly requireBackup?: boolean | undefined;
  /** Whether the decider counts as doer where nobody else does the work (`aImpliesR`); default no. */
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

/**
 * The thresholds given, and the defaults for the others.
 *
 * @throws {OpsLogicError} `raci/wrong-limits` for one that does not exist, or is of another type.
 */
export function limitsOf(given: RaciLimits = {}): typeof RACI_LIMITS {
  const limits: Record<string, number | boolean> = { ...RACI_LIMITS };
  for (const [name, value] of Object.entries(given) as [string, unknown][]) {
    if (value === undefined) continue;
    const usual = Object.hasOwn(limits, name) ? limits[name] : undefined;
    if (usual === undefined) throw wrongLimit(name, value, `one of ${Object.keys(RACI_LIMITS).join(", ")}`);
    const fits = typeof usual === "number" ? typeof value === "number" && value >= 0 : typeof value === "boolean";
    if (!fits) throw wrongLimit(name, value, typeof usual === "number" ? "a number from 0 on" : "true or false");
    limits[name] = value as number | boolean;
  }
  return limits as unknown as typeof RACI_LIMITS;
}

function wrongLimit(name: string, value: unknown, expected: string): OpsLogicError {
  const received = describeValue(value);
  return new OpsLogicError("raci/wrong-limits", `limits.${name}: expected ${expected}, got ${received}`, {
    function: "checkRaci",
    path: ["options", "limits", name],
    received,
    expected,
  });
}
