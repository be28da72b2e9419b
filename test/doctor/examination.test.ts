/** The examination as a whole: beside a bot in good health, and with checks that misbehave. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { VARIABLES } from "../../src/config.ts";
import { CHECKS } from "../../src/doctor/checks.ts";
import { readEnvironment } from "../../src/doctor/environment.ts";
import { type Check, examine, ok } from "../../src/doctor/examination.ts";
import { changelly, DATA_KEY, examined, folder, telegram, variables } from "../support/doctor.ts";
import { startWorld } from "../support/world.ts";

describe("in good health", () => {
  test("everything is green beside the running bot, which is not disturbed", async () => {
    const world = await startWorld({ env: { DATA_KEY, ADMIN_IDS: "7000000042" } });
    const owner = world.telegram.person({ id: 7_000_000_042, firstName: "Olivia" });
    await owner.says("/start");
    await owner.sees("Sell crypto");
    const dataDir = world.env["DATA_DIR"] ?? "";
    const files = await readdir(dataDir);
    const callsBefore = [world.telegram.calls.length, world.changelly.calls.length];

    const results = await examined({ ...world.env, PUBLIC_URL: world.url });

    expect(Object.values(results).filter(({ status }) => status !== "ok")).toEqual([]);
    expect(results["store"]?.found).toMatch(/in use by the running bot$/);
    expect(results["callback URL"]?.found).toContain("the bot answers at");
    expect(results["Changelly"]?.found).toContain("providers: banxa, moonpay, skrill_crypto, transak");
    expect(results["Telegram token"]?.found).toBe("@sell_test_bot (id 7000000001)");

    expect(await readdir(dataDir)).toEqual(files);
    const asked = world.telegram.calls.slice(callsBefore[0]).map(({ method }) => method);
    // The bot itself is still registering what Telegram shows of it.
    const doctors = asked.filter((method) => !/^(get|set)(My|ChatMenuButton)/.test(method));
    expect(new Set(doctors)).toEqual(new Set(["getMe", "getWebhookInfo", "getChat"]));
    expect(world.logLines.join()).not.toContain("polls with this token");
    const sent = world.changelly.calls.slice(callsBefore[1]).map(({ method }) => method);
    expect(new Set(sent)).toEqual(new Set(["HEAD", "GET"]));
    const { id } = await owner.says("/help");
    await owner.sees(/./, { after: id });
  });

  test("before the first start nothing is created", async () => {
    const parent = await folder();
    const given = variables({ DATA_DIR: join(parent, "deep", "data") });
    expect(await examined(given, ["data folder", "store"])).toMatchObject({
      "data folder": { status: "ok" },
      store: { found: "none yet; the bot creates it, for sandbox, at its first start" },
    });
    expect(await readdir(parent)).toEqual([]);
  });
});

describe("an examination", () => {
  const check = (name: string, run: Check["run"], needs: readonly string[] = []): Check => ({
    name,
    variables: [],
    needs,
    run,
  });
  const examination = (checks: readonly Check[], given = variables(), limitMs = 1_000) =>
    examine(checks, readEnvironment(given), undefined, limitMs);

  test("survives checks that throw or never end, and goes on", async () => {
    const checks = [
      check("throws", () => {
        throw new Error("boom\nwith a stack");
      }),
      check("hangs", () => new Promise(() => undefined)),
      check("rests on it", () => ok("never said"), ["hangs"]),
      check("last", () => ok("said")),
    ];
    const results = await examination(checks, variables(), 50);
    expect(results.map(({ status, found }) => [status, found])).toEqual([
      ["fail", "could not be checked: boom"],
      ["fail", "took longer than 0.05 s"],
      ["skipped", 'not checked: rests on "hangs"'],
      ["ok", "said"],
    ]);
  });

  test("every check rests on variables there are and on checks before it", () => {
    const before = new Set<string>();
    for (const { name, variables: wanted, needs = [] } of CHECKS) {
      expect(VARIABLES).toEqual(expect.arrayContaining([...wanted]));
      expect([...before]).toEqual(expect.arrayContaining([...needs]));
      expect(before).not.toContain(name);
      before.add(name);
    }
  });

  test("a secret that got into a text is replaced by its name, and control characters go", async () => {
    const secrets = [
      telegram.token,
      telegram.token.slice(telegram.token.indexOf(":") + 1),
      changelly.apiKey,
      changelly.privateKey,
      DATA_KEY,
      "pass/word",
    ];
    const leaky = check("leaky", () => ({
      status: "fail",
      found: secrets.join("\u001b "),
      advice: `use ${DATA_KEY}`,
    }));
    const given = variables({ REDIS_URL: "redis://:pass%2Fword@localhost" });
    expect(await examination([leaky], given)).toEqual([
      {
        name: "leaky",
        status: "fail",
        found: "<BOT_TOKEN> <BOT_TOKEN> <CHANGELLY_API_KEY> <CHANGELLY_PRIVATE_KEY> <DATA_KEY> <REDIS_URL>",
        advice: "use <DATA_KEY>",
      },
    ]);
  });
});
