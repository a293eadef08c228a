/**
 * What the generated example modules call: compares what an example gives with what it claims.
 * @module
 */
import { Decimal } from "decimal.js";
import { expect } from "vitest";

/** The same value with every Decimal, however deep, as its decimal text. */
export function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Decimal.isDecimal(value)) return String(value);
  if (Array.isArray(value)) return value.map(plain);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

/** The checks of one example. Each remembers that it ran: a claim in a branch never taken is no proof. */
export class ExampleRun {
  private readonly executed = new Set<number>();

  private compare<T>(id: number, shown: () => T, compare: (value: unknown) => void): T {
    const value = shown();
    if (value instanceof Promise) {
      return (value as Promise<unknown>).then((settled) => {
        compare(settled);
        this.executed.add(id);
        return settled;
      }) as T;
    }
    compare(value);
    this.executed.add(id);
    return value;
  }

  /** The value, with Decimals as text, equals the literal. */
  equal<T>(id: number, shown: () => T, expected: unknown): T {
    return this.compare(id, shown, (value) => {
      expect(plain(value)).toEqual(expected);
    });
  }

  /** The value is this text. */
  text<T>(id: number, shown: () => T, expected: string): T {
    return this.compare(id, shown, (value) => {
      expect(plain(value)).toBe(expected);
    });
  }

  /** The call throws an error with this code. */
  throws(id: number, shown: () => unknown, code: string): void {
    let caught: unknown = null;
    try {
      shown();
    } catch (error) {
      caught = error;
    }
    expect(caught, "the example says that this throws").not.toBeNull();
    expect((caught as { code?: unknown }).code).toBe(code);
    this.executed.add(id);
  }

  /** Makes sure that every claim was executed; how many there were. */
  close(claims: number): number {
    const missed = Array.from({ length: claims }, (_, id) => id).filter((id) => !this.executed.has(id));
    expect(missed, "claims that were never executed, counted from 0").toEqual([]);
    return claims;
  }
}

export function openExample(): ExampleRun {
  return new ExampleRun();
}
