/**
 * Does the example print findings, times, diagram and procedure in the language asked for? The program is run as a user does.
 * @module
 */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

async function printed(...given: readonly string[]): Promise<string> {
  const command = ["--import", "tsx", "examples/customer-feedback-sop.ts", ...given];
  const env = { ...process.env, TSX_TSCONFIG_PATH: "tsconfig.dev.json" };
  return (await promisify(execFile)(process.execPath, command, { cwd: root, env })).stdout;
}

describe("customer-feedback-sop", () => {
  test("prints everything in English", async () => {
    const text = await printed();
    expect(text).toContain("== Workflow ==\n- nothing found\n");
    expect(text).toContain("engineer goes on with fix but has no letter on ours");
    expect(text).toContain(
      "- best: 510 min; on average: 1,081 min; worst: 1,290 min\n- share of waiting: 63%; hand-offs: 6",
    );
    expect(text).toContain('flowchart TD\n  n0(["Feedback received"])');
    expect(text).toContain("# Customer feedback\n\n- Version: 1.0\n- In force from: 2026-04-01");
    expect(text).toContain("- Documents: [Categories](https://wiki.example/feedback)");
    expect(text).toContain("- When late, tell: Service lead");
  }, 60_000);

  test("prints everything in Chinese", async () => {
    const text = await printed("--locale", "zh-CN");
    expect(text).toContain("== 流程检查 ==\n- 没有发现问题\n");
    expect(text).toContain('subgraph lane0["客服专员"]');
    expect(text).toContain("# 客户反馈处理\n\n- 版本：1.0\n- 生效日期：2026-04-01");
    expect(text).toContain("- 验收标准：客户确认问题已解决");
    expect(text.replace(/CRM|flowchart TD|subgraph lane|https:\S+|\bn\d+|end\n/g, "")).not.toMatch(
      /Customer|Step|Owner|Reply/,
    );
  }, 60_000);

  test.each(["customer-feedback-sop.ts"])("%s stays short", (file) => {
    expect(readFileSync(`${root}examples/${file}`, "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(60);
  });
});
