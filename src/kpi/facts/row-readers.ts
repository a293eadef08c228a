/**
 * Reading one field of many rows, fast: the same two loops in 18 textual copies, one for each field.
 *
 * An engine learns the layout of objects at each place in the source where a field is read. One loop
 * that reads a second field name forgets what it learned for the first, and every read costs three
 * times as much from then on. Separate copies keep what they learned; `new Function` would do the
 * same but is forbidden where a content security policy is strict.
 * @module
 */

/** One row as the caller has it. */
export type Row = Readonly<Record<string, unknown>>;

/** The two loops of one copy. */
interface FieldReader {
  /** Copies `rows[from..to)[field]` into `into`, from 0. */
  readonly values: (rows: readonly Row[], field: string, from: number, to: number, into: unknown[]) => void;
  /** The same for numbers, unboxed; what is none stays 0 there and goes to `others` as position, value, ... */
  readonly numbers: (
    rows: readonly Row[],
    field: string,
    from: number,
    to: number,
    into: Float64Array,
    others: unknown[],
  ) => void;
}

const COPIES: readonly FieldReader[] = [
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
  {
    values: (rows, field, from, to, into) => {
      for (let i = from; i < to; i++) into[i - from] = (rows[i] as Row)[field];
    },
    numbers: (rows, field, from, to, into, others) => {
      for (let i = from; i < to; i++) {
        const value = (rows[i] as Row)[field];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  },
];

/** Fields that every object inherits are read only where the row has them itself. */
const OWN_ONLY: FieldReader = {
  values: (rows, field, from, to, into) => {
    for (let i = from; i < to; i++)
      into[i - from] = Object.hasOwn(rows[i] as Row, field) ? (rows[i] as Row)[field] : undefined;
  },
  numbers: (rows, field, from, to, _into, others) => {
    for (let i = from; i < to; i++) {
      others.push(i - from, Object.hasOwn(rows[i] as Row, field) ? (rows[i] as Row)[field] : undefined);
    }
  },
};

/** Which copy a field name has; a memory for speed only, it never changes a result. */
const copyOfField = new Map<string, number>();

/** The loops that read this field. */
export function readerFor(field: string): FieldReader {
  if (field in Object.prototype) return OWN_ONLY;
  let copy = copyOfField.get(field);
  if (copy === undefined) {
    copy = copyOfField.size % COPIES.length;
    if (copyOfField.size < 1000) copyOfField.set(field, copy);
  }
  return COPIES[copy] as FieldReader;
}
