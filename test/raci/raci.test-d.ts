import type { Finding, Severity } from "opslogic/core";
import {
  checkRaci,
  type RaciMatrix,
  type RaciRule,
  type RaciScope,
  type RaciVariant,
  raciCatalog,
  raciRules,
  raciVariants,
} from "opslogic/raci";
import { parseRaciMatrix, raciMatrixSchema, safeParseRaciMatrix } from "opslogic/raci/schema";
import { describe, expectTypeOf, test } from "vitest";

const matrix = {
  tasks: [{ id: "reply" }],
  roles: [{ id: "agent" }],
  assignments: [{ task: "reply", role: "agent", letters: "AR" }],
} as const;

describe("a matrix", () => {
  test("is plain data, also where it is a constant", () => {
    expectTypeOf(checkRaci(matrix)).toEqualTypeOf<readonly Finding[]>();
    checkRaci({ ...matrix, variant: "DACI", people: undefined });
    // @ts-expect-error a cell has letters
    checkRaci({ ...matrix, assignments: [{ task: "reply", role: "agent" }] });
    // @ts-expect-error pairs are pairs
    checkRaci({ ...matrix, conflicts: [["reply"]] });
    // @ts-expect-error roles are internal or external
    checkRaci({ ...matrix, roles: [{ id: "agent", kind: "guest" }] });
  });

  test("cannot be written to", () => {
    const known = matrix as RaciMatrix;
    // @ts-expect-error readonly
    known.tasks[0] = { id: "refund" };
    // @ts-expect-error readonly
    known.variant = "DACI";
  });

  test("from outside is a matrix or findings", () => {
    expectTypeOf(parseRaciMatrix).parameter(0).toBeUnknown();
    expectTypeOf(parseRaciMatrix({})).toEqualTypeOf<RaciMatrix>();
    expectTypeOf(raciMatrixSchema.parse({})).toEqualTypeOf<RaciMatrix>();
    const parsed = safeParseRaciMatrix({});
    if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<RaciMatrix>();
    else expectTypeOf(parsed.findings).toEqualTypeOf<readonly Finding[]>();
    // @ts-expect-error not before it is known which
    void parsed.value;
  });
});

describe("options", () => {
  test("name limits that there are", () => {
    checkRaci(matrix, { limits: { maxDoers: 2, requireBackup: true } });
    // @ts-expect-error the catalog's own name
    checkRaci(matrix, { limits: { maxR: 2 } });
    // @ts-expect-error a number
    checkRaci(matrix, { limits: { maxDoers: "2" } });
  });

  test("take any thing with steps and links for a workflow", () => {
    checkRaci(matrix, { workflow: { steps: [{ id: "reply" }], links: [{ from: "reply", to: "refund" }] } });
    const more = { steps: [{ id: "reply", kind: "task", owner: "agent" }], links: [], sla: 60 };
    checkRaci(matrix, { workflow: more });
    // @ts-expect-error links are named
    checkRaci(matrix, { workflow: { steps: [], links: [["reply", "refund"]] } });
  });
});

describe("the catalog", () => {
  test("tells number, severity and scope", () => {
    expectTypeOf(raciRules).toEqualTypeOf<readonly RaciRule[]>();
    expectTypeOf(raciCatalog["raci/no-decider"]).toEqualTypeOf<
      { readonly catalog: string; readonly severity: Severity; readonly scope: RaciScope } | undefined
    >();
  });

  test("knows variants as data", () => {
    expectTypeOf(raciVariants["RACI"]).toEqualTypeOf<RaciVariant | undefined>();
  });
});
