/** Prometheus' own tool about what it is given: the rules, their tests, and what the bot tells. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { MEASURED } from "../support/metrics.ts";
import { startSold } from "../support/start.ts";

const PROMETHEUS = join(import.meta.dirname, "..", "..", "ops", "prometheus");

const promtool = (args: readonly string[], input = "") => {
  const { status, stdout, stderr, error } = spawnSync("promtool", args, {
    cwd: PROMETHEUS,
    input,
    encoding: "utf8",
  });
  return { status, said: `${stdout}${stderr}${error ?? ""}` };
};

const isMissing = promtool(["--version"]).status !== 0;
// On CI it has to be there.
if (isMissing && !process.env["CI"])
  process.stderr.write("Skipped, promtool is not installed (apt install prometheus).\n");

describe.skipIf(isMissing && !process.env["CI"])("promtool", () => {
  test.each([
    ["check", "config", "prometheus.yml"],
    ["check", "rules", "alerts.yml"],
    ["test", "rules", "alerts.test.yml"],
  ])("%s %s %s: finds nothing wrong", (...args) => {
    expect(promtool(args)).toMatchObject({ status: 0, said: expect.stringContaining("SUCCESS") });
  });

  test("every rule is seen to fire", () => {
    const { groups } = parse(readFileSync(join(PROMETHEUS, "alerts.yml"), "utf8"));
    const tests = readFileSync(join(PROMETHEUS, "alerts.test.yml"), "utf8");
    const rules: readonly { alert: string }[] = groups.flatMap(({ rules }: { rules: object[] }) => rules);
    expect(rules.filter(({ alert }) => !tests.includes(`alertname="${alert}"`))).toEqual([]);
  });

  test("finds nothing wrong with what a bot tells that has just sold something", async () => {
    const { world } = await startSold({ env: MEASURED });
    const answer = await fetch(`http://127.0.0.1:${world.app.metricsPort}/metrics`);
    expect(promtool(["check", "metrics"], await answer.text())).toEqual({ status: 0, said: "" });
  });
});
