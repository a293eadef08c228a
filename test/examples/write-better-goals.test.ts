/**
 * Does the example say what is missing, in the language of each sentence? The program is run as a user does.
 * @module
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the program prints, by sentence. */
async function said(...given: readonly string[]): Promise<readonly string[]> {
  const command = ["--import", "tsx", "examples/write-better-goals.ts", ...given];
  const env = { ...process.env, TSX_TSCONFIG_PATH: "tsconfig.dev.json" };
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, env });
  return stdout.trim().split("\n\n");
}

describe("write-better-goals", () => {
  test("goes through the plan that it comes with", async () => {
    const blocks = await said();
    expect(blocks).toHaveLength(6);
    const verdicts = blocks.map((block) => (/^ {2}SMART.*$/m.exec(block) ?? [""])[0]);
    expect(verdicts.filter((line) => /\p{Script=Han}/u.test(line))).toHaveLength(3);
    expect(blocks[1]).toContain("from: 4; to: 6; unit: %; deadline: 2026-08-31");
    expect(blocks[1]).toContain("3 of 3 questions");
    expect(blocks[2]).toContain('"within 2 days" says how fast each case is to be');
    expect(blocks[3]).toContain("个百分点");
    expect(blocks[4]).toContain("缺少截止日期");
    expect(blocks[5]).toContain("owner: 王芳");
  }, 60_000);

  test("takes sentences and a day", async () => {
    const [english, chinese, ...others] = await said(
      "--as-of",
      "2026-11-23",
      "Open 3 stores by Friday",
      "提高客户满意度",
    );
    expect(others).toEqual([]);
    expect(english).toContain("deadline: 2026-11-27");
    expect(chinese).toContain("“客户满意度”");
    expect(chinese).toContain("明确具体：不符合");
  }, 60_000);
});
