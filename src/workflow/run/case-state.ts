/**
 * Where does a case stand? Plain data: which steps are at work, since when, until when, and what has happened.
 * @module
 */

/** A step at work. */
export interface OpenStep {
  readonly step: string;
  /** When the case came to it: UTC text. */
  readonly since: string;
  /** When it is due; `null` if the step has neither a deadline nor a duration. */
  readonly due: string | null;
  /** When its delay was passed on; `null` if it was not. */
  readonly escalated: string | null;
}

/** A way that has come to a step which waits for others. */
export interface WaitingWay {
  readonly from: string;
  readonly to: string;
}

/** Something that happened. */
export interface CaseRecord {
  readonly at: string;
  readonly event: "start" | "complete" | "cancel" | "escalate" | "end" | "migrate";
  readonly step: string | null;
  readonly by: string | null;
}

/** A case of a workflow. Plain data; survives JSON. */
export interface CaseState {
  /** Version of the workflow that it runs under. */
  readonly version: string | null;
  readonly status: "running" | "done" | "canceled";
  readonly startedAt: string;
  /** The moment of the last event; none may lie before it. */
  readonly lastAt: string;
  /** Steps at work, in the order in which the case came to them. */
  readonly open: readonly OpenStep[];
  /** Ways that wait at a join. */
  readonly waiting: readonly WaitingWay[];
  readonly history: readonly CaseRecord[];
}

/** What happens to a case; each event brings its own moment. */
export type CaseEvent =
  | {
      readonly type: "start";
      readonly at: string;
      readonly by?: string | undefined;
      /** Where it begins, if the workflow has several starts; default: at all of them. */
      readonly step?: string | undefined;
    }
  | {
      readonly type: "complete";
      readonly step: string;
      readonly at: string;
      readonly by?: string | undefined;
      /** At a decision with several ways: the step that it goes on to. Other steps go all their ways. */
      readonly to?: string | undefined;
      /** What was filled in, by id of the field. */
      readonly form?: Readonly<Record<string, unknown>> | undefined;
    }
  /** Time has passed: who is late? */
  | { readonly type: "tick"; readonly at: string }
  | { readonly type: "cancel"; readonly at: string; readonly by?: string | undefined };

/** A step that is due. */
export interface DueStep {
  readonly step: string;
  readonly owner: string | null;
  readonly due: string;
}

/** A delay that is passed on. */
export interface Escalation {
  readonly step: string;
  /** To whom. */
  readonly to: string;
  readonly due: string;
  readonly at: string;
}
