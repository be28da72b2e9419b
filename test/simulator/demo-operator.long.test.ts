/** A new operator tries in the demo what docs/operations.md says: a backup, a restore, another key. */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { playScript } from "../../src/simulator/script.ts";
import { setStage } from "../../src/simulator/stage.ts";
import { until } from "../support/bad-luck.ts";

const ROOT = join(import.meta.dirname, "..", "..");

test("backs the running demo up, restores that, is told what was sold since, and changes the key", async () => {
  const stage = await setStage();
  onTestFinished(() => stage.close());
  const { bot, dataDir } = stage;
  const envFile = join(dataDir, ".env");
  /** What `npm run <command>` does with the demo's settings. */
  const run = (...args: readonly string[]) => {
    const options = { cwd: ROOT, encoding: "utf8", env: {} } as const;
    return spawnSync(process.execPath, ["src/store.ts", ...args, "--env", envFile], options);
  };
  const logged = (line: string) => until(line, () => bot.log.find((one) => one.includes(line)));

  const stopped = new AbortController().signal;
  expect(await playScript(stage, { language: "en", wire: false, print: () => undefined, stopped })).toBe(0);
  const copy = join(dataDir, "monday.sqlite");
  expect(run("backup", copy)).toMatchObject({ status: 0, stderr: "" });
  expect(run("backup", copy)).toMatchObject({ status: 1, stdout: "" });
  expect(run("restore", copy).stderr).toContain(`in use by another process (pid ${bot.pid})`);
  await bot.stop();
  stage.changelly.seed({
    externalUserId: "4242",
    currencyFrom: "BTC",
    currencyTo: "EUR",
    amountFrom: "0.05",
  });
  const restored = run("restore", copy);
  expect(restored.stdout).toMatch(/^Restored 1 orders as of .*\.\n$/);
  await bot.start();
  await logged("orders made since the backup are looked through");
  await logged("unassigned: 1");

  const settings = readFileSync(envFile, "utf8");
  const anew = `DATA_KEY="${randomBytes(32).toString("base64")}"`;
  const both = settings.replace(/^DATA_KEY=(.*)$/m, `DATA_KEY_PREVIOUS=$1\n${anew}`);
  writeFileSync(envFile, both);
  await bot.restart();
  await logged("data key rotated");
  await bot.stop();
  expect(run("rotate-key").stdout).toContain("Everything is sealed with DATA_KEY.");
  writeFileSync(envFile, settings.replace(/^DATA_KEY=.*$/m, anew));
  await bot.start();
  const anna = stage.cast("anna");
  const before = anna.chat.length;
  await anna.says("/orders");
  await until("Anna to see her order", () =>
    anna.chat.slice(before).find(({ text }) => text.includes("BTC")),
  );
  await bot.stop();

  // The same with the bot stopped, to the key that is made of the token; and there is no way back to an earlier one.
  const last = both.replace("DATA_KEY_PREVIOUS", "LONG_AGO").replace("\nDATA_KEY=", "\nDATA_KEY_PREVIOUS=");
  writeFileSync(envFile, last);
  expect(run("rotate-key").stdout).toMatch(/^\d+ values are sealed with DATA_KEY now/);
  writeFileSync(envFile, both);
  expect(run("rotate-key")).toMatchObject({ status: 1, stdout: "" });
  expect(run("rotate-key", "now")).toMatchObject({ status: 2, stdout: "" });
  expect(run("restore")).toMatchObject({ status: 2, stdout: "" });
  expect(run("repair")).toMatchObject({ status: 2, stdout: "" });
  expect(run("--help")).toMatchObject({ status: 0, stderr: "" });

  // Where there is no store nothing is rotated, and none is made.
  const elsewhere = join(dataDir, "elsewhere");
  writeFileSync(envFile, both.replace(/^DATA_DIR=.*$/m, `DATA_DIR="${elsewhere}"`));
  expect(run("rotate-key")).toMatchObject({ status: 1, stdout: "" });
  expect(existsSync(elsewhere)).toBe(false);
});
