/** The store and its folder, and a Redis that is not there (one that is: test/redis). */
import { randomBytes } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openStore } from "../../src/storage/store.ts";
import { closedPort, DATA_KEY, examined, expectFinding, folder, variables } from "../support/doctor.ts";

describe("the store", () => {
  /** A folder with a store of the sandbox. */
  async function filledFolder(dataKey = DATA_KEY): Promise<string> {
    const dir = await folder();
    const key = { dataKey: Buffer.from(dataKey, "base64"), environment: "sandbox", now: Date.now } as const;
    await (await openStore({ path: join(dir, "sell-bot.sqlite"), ...key })).close();
    return dir;
  }

  test("of this environment and key is fine, and is not changed by looking", async () => {
    const dir = await filledFolder();
    const before = await readFile(join(dir, "sell-bot.sqlite"));
    await expectFinding("store", { DATA_DIR: dir }, "ok", /^belongs to sandbox and to the encryption key$/);
    expect((await readFile(join(dir, "sell-bot.sqlite"))).equals(before)).toBe(true);
    expect((await readdir(dir)).toSorted()).toEqual(["sell-bot.sqlite", "sell-bot.sqlite-lock"]);
  });

  test("of the sandbox is refused once production is set, as the bot refuses it", async () => {
    const changes = { DATA_DIR: await filledFolder(), CHANGELLY_ENV: "production" };
    const refusal =
      "The store holds sandbox orders and CHANGELLY_ENV is production: the two are never mixed, set another DATA_DIR.";
    await expectFinding("store", changes, "fail", refusal);
  });

  test("written with another DATA_KEY is refused", async () => {
    const dir = await filledFolder(randomBytes(32).toString("base64"));
    const refusal = "DATA_KEY is not the key this store was written with: set that one.";
    await expectFinding("store", { DATA_DIR: dir }, "fail", refusal);
  });

  test("without a DATA_KEY hangs on the token, which is said when the token changed", async () => {
    const changes = { DATA_KEY: "", DATA_DIR: await filledFolder() };
    const result = await expectFinding("store", changes, "fail", /^DATA_KEY is not the key/);
    expect(result?.advice).toContain("made from BOT_TOKEN");
    await expectFinding("store", { ...changes, BOT_TOKEN: "" }, "skipped", "correct BOT_TOKEN first");
  });

  test("that is damaged is refused", async () => {
    const dir = await folder();
    const damaged = "this is no database, but long enough to be taken for one".repeat(20);
    await writeFile(join(dir, "sell-bot.sqlite"), damaged);
    for (const key of [DATA_KEY, ""]) {
      const changes = { DATA_DIR: dir, DATA_KEY: key };
      const result = await expectFinding("store", changes, "fail", "file is not a database");
      expect(result?.advice).toContain("restore a backup");
    }
  });
});

describe("the folder of the store", () => {
  test("that is no folder fails, and the store is not looked for", async () => {
    const file = join(await folder(), "file");
    await writeFile(file, "");
    expect(await examined(variables({ DATA_DIR: file }), ["data folder", "store"])).toMatchObject({
      "data folder": { status: "fail", found: expect.stringContaining("cannot be used: ENOTDIR") },
      store: { status: "skipped" },
    });
  });

  test("on a disk that fills up is warned about", async () => {
    const freeBytes = async () => 195 * 1024 * 1024;
    await expectFinding("data folder", {}, "warn", /: 195 MB free$/, { freeBytes });
  });
});

describe("Redis", () => {
  test("that is not there fails, without its password", async () => {
    const { host } = new URL(await closedPort());
    const changes = { REDIS_URL: `redis://:pass%2Fword@${host}` };
    const result = await expectFinding(
      "Redis",
      changes,
      "fail",
      /^Redis does not answer: connect ECONNREFUSED/,
    );
    expect(JSON.stringify(result)).not.toMatch(/pass(%2F|\/)word/);
  });

  test("that is not used is in nobody's way", async () => {
    await expectFinding("Redis", {}, "ok", /^not used/);
  });
});
