import { execFile } from "node:child_process";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { connect, createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Agent, buildConnector } from "undici";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { VARIABLES } from "../src/config.ts";
import { CHECKS } from "../src/doctor/checks.ts";
import { type Environment, type GroundOptions, readGround } from "../src/doctor/environment.ts";
import { type Check, examine, isHealthy, ok, type Result } from "../src/doctor/examination.ts";
import { createMask, masked } from "../src/doctor/report.ts";
import { type Changelly, startChangelly } from "../src/simulator/changelly.ts";
import { startTelegram } from "../src/simulator/start-telegram.ts";
import type { Telegram } from "../src/simulator/telegram.ts";
import { openStore } from "../src/storage/store.ts";
import { startWorld } from "./support/world.ts";

const DOCTOR = join(import.meta.dirname, "..", "src", "doctor.ts");
const DATA_KEY = randomBytes(32).toString("base64");
/** A disk of this machine, whatever the test's folder lies on. */
const DISK = { type: 0xef53, bavail: 1_000_000, bsize: 4096 };

let telegram: Telegram;
let changelly: Changelly;
let pages: LocalServer;
let admin: number;

beforeAll(async () => {
  telegram = await startTelegram();
  changelly = await startChangelly();
  pages = await serve((_request, response) => response.end("our policy"));
  const olivia = telegram.person({ firstName: "Olivia" });
  await olivia.says("/start");
  admin = olivia.id;
});

afterAll(async () => {
  await Promise.all([telegram.close(), changelly.close(), pages.close()]);
});

describe("in good health", () => {
  test("everything is green beside the running bot, which is not disturbed", async () => {
    const world = await startWorld({ env: { DATA_KEY, ADMIN_IDS: "7000000042" } });
    const owner = world.telegram.person({ id: 7_000_000_042, firstName: "Olivia" });
    await owner.says("/start");
    await owner.sees("Sell crypto");
    const files = await readdir(world.env["DATA_DIR"] ?? "");
    const callsBefore = [world.telegram.calls.length, world.changelly.calls.length];

    const { results, healthy } = await visit({ ...world.env, PUBLIC_URL: world.url });

    expect(results.filter(({ status }) => status !== "ok")).toEqual([]);
    expect(healthy).toBe(true);
    expect(found(results, "store")).toMatch(/in use by the running bot$/);
    expect(found(results, "callback URL")).toContain("the bot answers at");
    expect(found(results, "Changelly")).toContain("bought by Banxa, MoonPay, Skrill, Transak");
    expect(found(results, "Telegram token")).toBe("@sell_test_bot (id 7000000001)");

    expect(await readdir(world.env["DATA_DIR"] ?? "")).toEqual(files);
    const asked = world.telegram.calls.slice(callsBefore[0]).map(({ method }) => method);
    // The bot itself is still registering what Telegram shows of it.
    const doctors = asked.filter((method) => !/^(get|set)(My|ChatMenuButton)/.test(method));
    expect(new Set(doctors)).toEqual(new Set(["getMe", "getWebhookInfo", "getChat"]));
    expect(world.logLines.join()).not.toContain("takes the updates of this bot");
    const sent = world.changelly.calls.slice(callsBefore[1]).map(({ method }) => method);
    expect(new Set(sent)).toEqual(new Set(["GET"]));
    const { id } = await owner.says("/help");
    await owner.sees(/./, { after: id });
  });

  test("a bot in webhook mode, too", async () => {
    const world = await startWorld({
      env: {
        DATA_KEY,
        BOT_MODE: "webhook",
        TELEGRAM_WEBHOOK_SECRET: "the-webhook-secret",
        PUBLIC_URL: "http://127.0.0.1:1",
      },
    });
    const results = await look(world.env, "webhook");
    expect(results).toMatchObject({ status: "ok", found: "set to PUBLIC_URL/telegram, 0 updates wait" });
  });

  test("before the first start nothing is created", async () => {
    const parent = await folder();
    const { results } = await visit({ ...environment(), DATA_DIR: join(parent, "deep", "data") });
    expect(result(results, "data folder").status).toBe("ok");
    expect(found(results, "store")).toContain("the bot creates it, for sandbox, at its first start");
    expect(await readdir(parent)).toEqual([]);
  });
});

describe("a variable that is not usable", () => {
  const wrong: Readonly<Record<string, string>> = {
    BOT_TOKEN: "123456789-AAE-wrong",
    BOT_MODE: "pigeons",
    TELEGRAM_API_ROOT: "api.telegram.wrong",
    TELEGRAM_WEBHOOK_SECRET: "wrong secret",
    PUBLIC_URL: "bot.example.wrong",
    PORT: "wrong-port",
    CHANGELLY_ENV: "wrong-world",
    CHANGELLY_API_URL: "fiat-api.changelly.wrong",
    CHANGELLY_API_KEY: "wrong API key",
    CHANGELLY_PRIVATE_KEY: "d3JvbmcgcHJpdmF0ZSBrZXk=",
    CHANGELLY_CALLBACK_PUBLIC_KEY: "d3JvbmcgcHVibGljIGtleQ==",
    ADMIN_IDS: "@wrong_admin",
    ADMIN_CHAT_ID: "@wrong_chat",
    TERMS_URL: "http://wrong.example/terms",
    KYC_POLICY_URL: "http://wrong.example/kyc",
    PRIVACY_URL: "http://wrong.example/privacy",
    DATABASE_URL: "postgres://bot:wrong-password@db.example/bot",
    REDIS_URL: "http://:wrong-password@redis.example",
    DATA_KEY: "wrong data key",
    DEFAULT_LOCALE: "wrong_language",
    LOG_LEVEL: "wrong-level",
    LOG_PRETTY: "wrong-flag",
    QUOTE_TTL_SECONDS: "wrong-time",
    SANDBOX_OPEN: "wrong-answer",
    PRICE_DROP_TOLERANCE_PERCENT: "wrong-percent",
    REMINDER_MINUTES: "wrong-minutes",
    RETENTION_DAYS: "wrong-days",
  };
  /** Every text is good for these three; what is wrong with them shows elsewhere. */
  const anything = ["HOST", "SUPPORT_CONTACT", "DATA_DIR"];

  test("the list below has all that can be malformed", () => {
    expect([...Object.keys(wrong), ...anything].toSorted()).toEqual([...VARIABLES].toSorted());
  });

  test.each([
    ...Object.entries(wrong),
    ["BOT_TOKEN", ""],
    ["CHANGELLY_API_KEY", ""],
    ["CHANGELLY_PRIVATE_KEY", ""],
  ])("%s=%s is told by its name, and what rests on it is left alone", async (name, value) => {
    const resting = CHECKS.filter((check) => check.variables.includes(name));
    const { results, healthy, text } = await visit({ ...environment(), [name]: value }, {}, [
      "variables",
      ...resting.map((check) => check.name),
    ]);
    expect(healthy).toBe(false);
    expect(found(results, "variables")).toMatch(new RegExp(`^${name} is `));
    for (const check of resting) {
      expect(result(results, check.name)).toMatchObject({
        status: "skipped",
        found: `not checked: correct ${name} first`,
      });
    }
    if (value !== "") expect(text).not.toContain(value);
    expect(text).not.toContain("wrong-password");
  });

  test("all faults come at once, and what does not rest on them is still looked at", async () => {
    const { results } = await visit({
      ...environment(),
      BOT_MODE: "webhook",
      CHANGELLY_ENV: "production",
      DATA_KEY: "",
      CHANGELLY_PRIVATE_KEY: "",
    });
    const lines = found(results, "variables").split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual([
      "CHANGELLY_PRIVATE_KEY",
      "TELEGRAM_WEBHOOK_SECRET",
      "PUBLIC_URL",
      "DATA_KEY",
    ]);
    expect(result(results, "Telegram token").status).toBe("ok");
    expect(result(results, "data folder").status).toBe("ok");
    expect(result(results, "policy links").status).toBe("ok");
  });

  test("a misspelled name in .env is pointed out, and no piece of a key pasted without quotes is", async () => {
    const fileVariables = [
      "BOT_TOKEN",
      "CHANGELLY_APIKEY",
      "MIIEvQIBADANBgkq",
      "QUOTESAREMISSING",
      "COMPOSE_PROJECT_NAME",
    ];
    const variables = await look(environment(), "variables", { fileVariables });
    expect(variables).toMatchObject({
      status: "warn",
      found: ".env has what the bot does not know: CHANGELLY_APIKEY",
    });
  });
});

describe("a variable that is well-formed and wrong", () => {
  const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = (key: typeof stranger.privateKey) => key.export({ type: "pkcs8", format: "pem" }).toString();

  test("a token that is not the bot's is refused, and what needs it is skipped", async () => {
    const env = { ...environment(), BOT_TOKEN: "7000000001:AAanother_token_of_another_time" };
    const { results, healthy } = await visit(env, {}, ["Telegram token", "webhook", "admins"]);
    expect(healthy).toBe(false);
    expect(result(results, "Telegram token")).toMatchObject({
      status: "fail",
      found: "BOT_TOKEN is refused",
    });
    expect(result(results, "webhook")).toMatchObject({
      status: "skipped",
      found: 'not checked: rests on "Telegram token"',
    });
    expect(result(results, "admins").status).toBe("skipped");
  });

  test("a private key of another pair is a 401, and what that usually means is said", async () => {
    const { status, found, advice } = await look(
      { ...environment(), CHANGELLY_PRIVATE_KEY: pem(stranger.privateKey) },
      "Changelly",
    );
    expect([status, found]).toEqual(["fail", "Changelly refuses the signature (401)"]);
    expect(advice).toMatch(/different pairs.*CHANGELLY_API_URL.*full URL is signed.*clock has no part/s);
  });

  test("an address that is not the one Changelly verifies is a 401 as well", async () => {
    const { host, port } = new URL(changelly.localUrl);
    const otherName = changelly.localUrl.replace(host, `localhost:${port}`);
    expect(await look({ ...environment(), CHANGELLY_API_URL: otherName }, "Changelly")).toMatchObject({
      status: "fail",
      found: "Changelly refuses the signature (401)",
      advice: expect.stringContaining(otherName),
    });
  });

  test("a private key in the place of the API key is seen without showing it", async () => {
    const { results, text } = await visit({ ...environment(), CHANGELLY_API_KEY: changelly.privateKey }, {}, [
      "key formats",
      "Changelly",
    ]);
    expect(result(results, "key formats")).toMatchObject({
      status: "fail",
      found: "CHANGELLY_API_KEY holds a private key",
    });
    expect(result(results, "Changelly").status).toBe("skipped");
    expect(text).not.toContain(changelly.privateKey.slice(0, 40));
  });

  test("short RSA keys are warned about", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
    expect(
      await look({ ...environment(), CHANGELLY_PRIVATE_KEY: pem(privateKey) }, "key formats"),
    ).toMatchObject({
      status: "warn",
      found: "CHANGELLY_PRIVATE_KEY is RSA with 1024 bits only",
    });
    const callbackKey = publicKey.export({ type: "spki", format: "pem" }).toString();
    expect(
      await look({ ...environment(), CHANGELLY_CALLBACK_PUBLIC_KEY: callbackKey }, "callback key"),
    ).toMatchObject({ status: "warn", found: expect.stringContaining("1024 bits only") });
  });

  test("without a callback key the consequence is told", async () => {
    expect(await look({ ...environment(), CHANGELLY_CALLBACK_PUBLIC_KEY: "" }, "callback key")).toMatchObject(
      {
        status: "warn",
        found: expect.stringContaining("callbacks are refused"),
      },
    );
  });

  test("our own public key in the place of the callback key fails", async () => {
    const env = {
      ...environment(),
      CHANGELLY_PRIVATE_KEY: pem(stranger.privateKey),
      CHANGELLY_CALLBACK_PUBLIC_KEY: stranger.publicKey.export({ type: "spki", format: "pem" }).toString(),
    };
    expect(await look(env, "callback key")).toMatchObject({
      status: "fail",
      found: expect.stringContaining("the public half of your own"),
    });
  });

  test("a language without texts fails", async () => {
    expect(await look({ ...environment(), DEFAULT_LOCALE: "tlh" }, "texts")).toMatchObject({
      status: "fail",
      found: expect.stringMatching(/^DEFAULT_LOCALE is tlh, but there are only: .*en/),
    });
  });

  test("a data key that nobody drew by lot fails", async () => {
    const env = { ...environment(), DATA_KEY: Buffer.alloc(32, 7).toString("base64") };
    expect(await look(env, "encryption key")).toMatchObject({
      status: "fail",
      found: "DATA_KEY is not random",
    });
  });

  test.each(["", "1", "1,2"])(
    "nobody to alert, or nobody who can be written to, is warned about: ADMIN_IDS=%s",
    async (ids) => {
      const { status, found } = await look({ ...environment(), ADMIN_IDS: ids }, "admins");
      expect(status).toBe("warn");
      expect(found).toBe(
        ids === ""
          ? "ADMIN_IDS is not set: nobody is told when something goes wrong"
          : `the bot can not write to ${ids.replace(",", ", ")}`,
      );
    },
  );

  test("the alert chat is looked at like an admin", async () => {
    expect(await look({ ...environment(), ADMIN_CHAT_ID: "-100" }, "admins")).toMatchObject({
      status: "warn",
      found: "the bot can not write to -100",
    });
  });
});

describe("the store", () => {
  const STORE = ["data folder", "store"];

  async function filledFolder(environment: "sandbox" | "production", dataKey = DATA_KEY): Promise<string> {
    const dir = await folder();
    const options = {
      path: join(dir, "sell-bot.sqlite"),
      dataKey: Buffer.from(dataKey, "base64"),
      environment,
      now: Date.now,
    };
    await (await openStore(options)).close();
    return dir;
  }

  test("of this environment and key is fine, and is not changed by looking", async () => {
    const dir = await filledFolder("sandbox");
    const before = await readFile(join(dir, "sell-bot.sqlite"));
    const { results } = await visit({ ...environment(), DATA_DIR: dir }, {}, STORE);
    expect(result(results, "store")).toMatchObject({
      status: "ok",
      found: "belongs to sandbox and to the encryption key",
    });
    expect((await readFile(join(dir, "sell-bot.sqlite"))).equals(before)).toBe(true);
    expect((await readdir(dir)).toSorted()).toEqual(["sell-bot.sqlite", "sell-bot.sqlite-lock"]);
  });

  test("of the sandbox is refused once production is set, as the bot refuses it", async () => {
    const env = { ...environment(), DATA_DIR: await filledFolder("sandbox"), CHANGELLY_ENV: "production" };
    const { results, healthy } = await visit(env, {}, STORE);
    expect(healthy).toBe(false);
    expect(found(results, "store")).toBe(
      "The store holds sandbox orders and CHANGELLY_ENV is production: the two are never mixed, set another DATA_DIR.",
    );
  });

  test("written with another DATA_KEY is refused", async () => {
    const dir = await filledFolder("sandbox", randomBytes(32).toString("base64"));
    const { results } = await visit({ ...environment(), DATA_DIR: dir }, {}, STORE);
    expect(result(results, "store")).toMatchObject({
      status: "fail",
      found: "DATA_KEY is not the key this store was written with: set that one.",
    });
  });

  test("without a DATA_KEY hangs on the token, which is said when the token changed", async () => {
    const env = { ...environment(), DATA_KEY: "", DATA_DIR: await filledFolder("sandbox") };
    const { results } = await visit(env, {}, STORE);
    expect(result(results, "store")).toMatchObject({
      status: "fail",
      advice: expect.stringContaining("made from BOT_TOKEN"),
    });
    const { results: again } = await visit({ ...env, BOT_TOKEN: "" }, {}, STORE);
    expect(result(again, "store")).toMatchObject({
      status: "skipped",
      found: expect.stringContaining("correct BOT_TOKEN first"),
    });
  });

  test("that is damaged is refused", async () => {
    const dir = await folder();
    await writeFile(
      join(dir, "sell-bot.sqlite"),
      "this is no database, but long enough to be taken for one".repeat(20),
    );
    const { results } = await visit({ ...environment(), DATA_DIR: dir }, {}, STORE);
    expect(result(results, "store")).toMatchObject({
      status: "fail",
      found: expect.stringContaining("file is not a database"),
    });
  });

  test("in a place that is no folder fails, and the store is not looked for", async () => {
    const file = join(await folder(), "file");
    await writeFile(file, "");
    const { results } = await visit({ ...environment(), DATA_DIR: file }, {}, STORE);
    expect(result(results, "data folder")).toMatchObject({
      status: "fail",
      found: expect.stringContaining("can not be used: EEXIST"),
    });
    expect(result(results, "store").status).toBe("skipped");
  });

  test.each([
    ["in memory", { ...DISK, type: 0x01021994 }, "warn", /gone after a restart/],
    ["in the container's own layer", { ...DISK, type: 0x794c7630 }, "warn", /gone with the container/],
    ["on NFS", { ...DISK, type: 0x6969 }, "warn", /not safe/],
    ["on a disk that fills up", { ...DISK, bavail: 50_000 }, "warn", /^195 MB free/],
    ["on a full disk", { ...DISK, bavail: 10 }, "fail", /^0 MB free/],
  ] as const)("%s is pointed out", async (_where, disk, status, said) => {
    const finding = await look(environment(), "data folder", { fileSystem: async () => disk });
    expect(finding.status).toBe(status);
    expect(finding.found).toMatch(said);
  });
});

describe("the clock", () => {
  // Telegram's date has whole seconds.
  test.each([
    [3, "ok", /^as Telegram has it$/],
    [20, "warn", /^(19|20|21) s ahead of Telegram$/],
    [-20, "warn", /^(19|20|21) s behind Telegram$/],
    [3600, "fail", /^(3599|3600|3601) s ahead of Telegram$/],
  ] as const)("%i s ahead is %s", async (seconds, status, said) => {
    const clock = await look(environment(), "clock", { now: () => Date.now() + seconds * 1000 });
    expect([clock.status, clock.found]).toEqual([status, expect.stringMatching(said)]);
  });

  test("is compared with Changelly's while Telegram is silent, and with nobody's while both are", async () => {
    const nobody = await closedPort();
    expect(await look({ ...environment(), TELEGRAM_API_ROOT: nobody }, "clock")).toMatchObject({
      status: "ok",
      found: "as Changelly has it",
    });
    const env = { ...environment(), TELEGRAM_API_ROOT: nobody, CHANGELLY_API_URL: nobody };
    expect(await look(env, "clock")).toMatchObject({ status: "skipped" });
  });
});

describe("Telegram in trouble", () => {
  test("a closed port", async () => {
    const nobody = await closedPort();
    expect(await look({ ...environment(), TELEGRAM_API_ROOT: nobody }, "Telegram token")).toMatchObject({
      status: "fail",
      found: "Telegram does not answer: nothing listens there (connection refused)",
      advice: expect.stringContaining(nobody),
    });
  });

  test.each([
    ["hang", "Telegram does not answer: no answer in time"],
    ["reset", "Telegram does not answer: the connection was broken off"],
    [{ error_code: 429, description: "Too Many Requests", retry_after: 60 }, "Telegram asks to wait 60 s"],
    [{ error_code: 502, description: "Bad Gateway" }, "Telegram has trouble of its own (502: Bad Gateway)"],
  ] as const)("%o", async (reply, said) => {
    telegram.fault({ method: "getMe", times: 5, reply });
    onTestFinished(() => telegram.clearFaults());
    const patience = reply === "hang" ? { patienceMs: 300 } : {};
    const finding = await look(environment(), "Telegram token", patience);
    expect(finding).toMatchObject({ status: "fail", found: said });
  });

  test("something else than a Bot API", async () => {
    const other = await serve((_request, response) => response.end("{}"));
    onTestFinished(() => other.close());
    for (const { url } of [pages, other]) {
      expect(await look({ ...environment(), TELEGRAM_API_ROOT: url }, "Telegram token")).toMatchObject({
        status: "fail",
        found: "what answers is not a Bot API",
        advice: expect.stringContaining(url),
      });
    }
  });

  test.each(["webhook", "admins"])("between the token and the %s", async (name) => {
    telegram.fault({
      method: /getWebhookInfo|getChat/,
      reply: { error_code: 429, description: "Too Many", retry_after: 9 },
    });
    onTestFinished(() => telegram.clearFaults());
    expect(await look(environment(), name)).toMatchObject({
      status: "fail",
      found: "Telegram asks to wait 9 s",
    });
  });
});

describe("the webhook", () => {
  const HOOK = "https://bot.example/telegram";
  const inWebhookMode = () => ({
    ...environment(),
    BOT_MODE: "webhook",
    TELEGRAM_WEBHOOK_SECRET: "the-webhook-secret",
    PUBLIC_URL: "https://bot.example",
  });

  test.each([
    [
      "polling, and one is set",
      () => environment(),
      { url: "https://old.example/hidden-path" },
      "warn",
      /polling.*webhook at old\.example$/,
    ],
    ["none is set yet", inWebhookMode, { url: "" }, "warn", /^not set yet$/],
    [
      "another one is set",
      inWebhookMode,
      { url: "https://old.example/hidden-path" },
      "warn",
      /go to old\.example and not/,
    ],
    ["all is well", inWebhookMode, { url: HOOK, pending_update_count: 3 }, "ok", /3 updates wait/],
    ["many wait", inWebhookMode, { url: HOOK, pending_update_count: 500 }, "warn", /500 updates wait/],
    [
      "Telegram could not deliver",
      inWebhookMode,
      { url: HOOK, last_error_date: Date.now() / 1000 - 120, last_error_message: "Connection refused" },
      "warn",
      /2 min ago Telegram could not deliver: Connection refused/,
    ],
    [
      "Telegram could not deliver a day ago",
      inWebhookMode,
      { url: HOOK, last_error_date: Date.now() / 1000 - 86_400, last_error_message: "Connection refused" },
      "ok",
      /./,
    ],
  ] as const)("%s", async (_case, env, info, status, said) => {
    const api = await botApi({ has_custom_certificate: false, pending_update_count: 0, ...info });
    const { results } = await visit({ ...env(), TELEGRAM_API_ROOT: api.url }, {}, [
      "Telegram token",
      "webhook",
    ]);
    const webhook = result(results, "webhook");
    expect([webhook.status, webhook.found]).toEqual([status, expect.stringMatching(said)]);
    expect(JSON.stringify(webhook)).not.toContain("hidden-path");
  });

  test.each([
    ["http://bot.example", "PUBLIC_URL is not https"],
    ["https://bot.example:8080", "PUBLIC_URL has port 8080, and Telegram knows 443, 80, 88 and 8443 only"],
    ["https://192.168.1.7", "PUBLIC_URL leads into a private network"],
  ])("Telegram itself would refuse %s", async (publicUrl, said) => {
    // Telegram's own rules hold at its own address only; it is not asked.
    const env = { ...inWebhookMode(), PUBLIC_URL: publicUrl, TELEGRAM_API_ROOT: "" };
    expect(await look(env, "webhook")).toMatchObject({ status: "fail", found: said });
  });
});

describe("Changelly in trouble", () => {
  test("a closed port", async () => {
    const nobody = await closedPort();
    expect(await look({ ...environment(), CHANGELLY_API_URL: nobody }, "Changelly")).toMatchObject({
      status: "fail",
      found: "Changelly does not answer: nothing listens there (connection refused)",
      advice: expect.stringContaining(nobody),
    });
  });

  test.each([
    ["hang", "Changelly gave no answer within 0.3 s"],
    ["reset", "Changelly does not answer: the connection was broken off"],
    ["html", "Changelly has trouble of its own (502)"],
    [{ status: 429, headers: { "retry-after": "30" } }, "Changelly asks for fewer calls (429)"],
    [{ status: 500 }, "Changelly has trouble of its own (500)"],
    [{ status: 400 }, "Changelly refuses to list countries and currencies (400)"],
    [{ status: 404 }, "what answers is not the Fiat API (404)"],
    [{ status: 200, body: "<html>hello</html>" }, "what answers is not the Fiat API (unreadable)"],
  ] as const)("%o", async (reply, said) => {
    for (const path of ["/v1/available-countries", "/v1/currencies"]) {
      changelly.fault({ path, reply });
      const finding = await look(environment(), "Changelly", { patienceMs: 300 });
      expect(finding).toMatchObject({ status: "fail", found: said });
      changelly.clearFaults();
    }
  });

  test("a 429 says how long to wait", async () => {
    changelly.fault({
      path: "/v1/providers",
      times: 1,
      reply: { status: 429, headers: { "retry-after": "30" } },
    });
    expect((await look(environment(), "Changelly")).advice).toMatch(/^Wait 30 s/);
  });

  test("keys that may sell nothing are warned about", async () => {
    changelly.fault({ path: "/v1/available-countries", times: 1, reply: { status: 200, body: [] } });
    expect(await look(environment(), "Changelly")).toMatchObject({
      status: "warn",
      found: "the keys are accepted, but nothing can be sold with them",
    });
  });
});

describe("the callback URL", () => {
  test.each([
    [400, "ok", "the bot answers at"],
    [401, "ok", "the bot answers at"],
    [503, "warn", "the bot behind it does not run"],
    [301, "fail", "redirects (301), and callbacks are not sent on"],
    [404, "fail", "something else than the bot answers 404"],
    [200, "fail", "something else than the bot answers 200"],
  ] as const)("an answer of %i is %s", async (code, status, said) => {
    const seen: string[] = [];
    const front = await serve((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.writeHead(code, { location: "/elsewhere" }).end();
    });
    onTestFinished(() => front.close());
    const finding = await look({ ...environment(), PUBLIC_URL: `${front.url}/` }, "callback URL");
    expect([finding.status, finding.found]).toEqual([status, expect.stringContaining(said)]);
    expect(seen).toEqual(["POST /changelly/callback"]);
  });

  test("that nobody answers may only mean that the bot does not run", async () => {
    expect(await look({ ...environment(), PUBLIC_URL: await closedPort() }, "callback URL")).toMatchObject({
      status: "warn",
      found: expect.stringContaining("the bot does not run, or can not be reached from here"),
    });
  });

  test("that keeps silent is given up in time", async () => {
    const silent = await silentPort();
    expect(
      await look({ ...environment(), PUBLIC_URL: silent }, "callback URL", { patienceMs: 200 }),
    ).toMatchObject({
      status: "warn",
      found: expect.stringContaining("no answer in time"),
    });
  });

  test("whose name nobody knows fails", async () => {
    const dispatcher = new Agent({
      connect: (_options, done) => done(Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" }), null),
    });
    const env = { ...environment(), PUBLIC_URL: "https://bot.example" };
    expect(await look(env, "callback URL", { dispatcher })).toMatchObject({
      status: "fail",
      found: expect.stringContaining("the name of the host is not known (DNS)"),
    });
  });

  test("that is not set, or leads home while Changelly is far away, is warned about", async () => {
    expect(await look({ ...environment(), PUBLIC_URL: "" }, "callback URL")).toMatchObject({
      status: "warn",
      found: expect.stringContaining("PUBLIC_URL is not set"),
    });
    const env = {
      ...environment(),
      PUBLIC_URL: "http://10.0.0.7",
      CHANGELLY_API_URL: "https://fiat-api.changelly.com",
    };
    expect(await look(env, "callback URL")).toMatchObject({
      status: "warn",
      found: expect.stringContaining("leads into a private network"),
    });
  });
});

describe("the policy links", () => {
  test("a page that is gone is named, one that only dislikes HEAD is not", async () => {
    const site = await serve((request, response) => {
      const gone = request.url === "/privacy";
      response.writeHead(gone ? 404 : request.method === "HEAD" ? 405 : 200).end();
    });
    onTestFinished(() => site.close());
    const finding = await look(environment(), "policy links", { dispatcher: webOf(site) });
    expect(finding).toMatchObject({
      status: "warn",
      found: "PRIVACY_URL (https://pages.example/privacy): answered 404",
    });
  });

  test("a site that is away is a warning only", async () => {
    const away = await serve(() => undefined);
    await away.close();
    const finding = await look(environment(), "policy links", { dispatcher: webOf(away) });
    expect(finding.status).toBe("warn");
    expect(finding.found.split("\n")).toHaveLength(3);
  });
});

describe("Redis and PostgreSQL", () => {
  test("a Redis that is not there fails, without its password", async () => {
    const port = new URL(await closedPort()).port;
    const { results, text, healthy } = await visit(
      { ...environment(), REDIS_URL: `redis://:pass%2Fword@127.0.0.1:${port}` },
      {},
      ["Redis"],
    );
    expect(healthy).toBe(false);
    expect(found(results, "Redis")).toContain("Redis does not answer: connect ECONNREFUSED");
    expect(text).not.toMatch(/pass(%2F|\/)word/);
  });

  test("unused, they are in nobody's way", async () => {
    expect((await look(environment(), "Redis")).status).toBe("ok");
    expect((await look(environment(), "PostgreSQL")).status).toBe("ok");
  });
});

describe("an examination", () => {
  const check = (name: string, run: Check["run"], more: Partial<Check> = {}): Check => ({
    name,
    variables: [],
    run,
    ...more,
  });

  test("survives checks that throw or never end, and goes on", async () => {
    const told: Result[] = [];
    const results = await examine(
      [
        check("throws", () => {
          throw new Error("boom\nwith a stack");
        }),
        check("hangs", () => new Promise(() => undefined)),
        check("rests on it", () => ok("never said"), { needs: ["hangs"] }),
        check("last", () => ok("said")),
      ],
      readGround(environment()),
      (result) => told.push(result),
      50,
    );
    expect(results.map(({ status, found }) => [status, found])).toEqual([
      ["fail", "could not be checked: boom"],
      ["fail", "took longer than 0.05 s"],
      ["skipped", 'not checked: rests on "hangs"'],
      ["ok", "said"],
    ]);
    expect(told).toEqual(results);
  });

  test("tells a check to stop when its time is over", async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const stops = check("stops", (_ground, signal) => {
      signal.addEventListener("abort", () => resolve(signal.aborted));
      return new Promise(() => undefined);
    });
    await examine([stops], readGround(environment()), () => undefined, 20);
    expect(await promise).toBe(true);
  });

  test("every check rests on variables there are and on checks before it", () => {
    const before = new Set<string>();
    for (const { name, variables, needs = [] } of CHECKS) {
      for (const variable of variables) expect(VARIABLES).toContain(variable);
      for (const need of needs) expect(before).toContain(need);
      expect(before).not.toContain(name);
      before.add(name);
    }
  });

  test("a secret that got into a text is replaced by its name, and control characters go", () => {
    const env: Environment = { ...environment(), REDIS_URL: "redis://:pass%2Fword@localhost" };
    const mask = createMask((name) => env[name]);
    const secrets = [
      telegram.token,
      telegram.token.split(":")[1],
      changelly.apiKey,
      changelly.privateKey,
      DATA_KEY,
      "pass/word",
    ];
    const leaky: Result = {
      name: "leaky",
      status: "fail",
      found: secrets.join("\u001b[31m "),
      advice: `use ${DATA_KEY}`,
    };
    expect(masked(leaky, mask)).toEqual({
      name: "leaky",
      status: "fail",
      found:
        "<BOT_TOKEN>[31m <BOT_TOKEN>[31m <CHANGELLY_API_KEY>[31m <CHANGELLY_PRIVATE_KEY>[31m <DATA_KEY>[31m <REDIS_URL>",
      advice: "use <DATA_KEY>",
    });
  });
});

describe("npm run doctor", () => {
  test("reads .env, prints a line for every check, and ends with 0 when nothing failed", async () => {
    const dir = await folder();
    await writeEnv(dir, environment({ DATA_DIR: join(dir, "data") }));
    const { code, stdout, stderr } = await run(dir);
    expect([code, stderr]).toEqual([0, ""]);
    for (const { name } of CHECKS) expect(stdout).toMatch(new RegExp(`^(ok|warn) +${name}  `, "m"));
    expect(stdout).toMatch(/Nothing stands in the bot's way\. \d+ ok/);
    expect(stdout).not.toContain("\u001b");
    expectNoSecret(stdout);
  });

  test("ends with 1 when something failed, and tells programs the same as JSON", async () => {
    const dir = await folder();
    await writeEnv(
      dir,
      environment({
        DATA_DIR: join(dir, "data"),
        CHANGELLY_API_URL: await closedPort(),
        BOT_MODE: "pigeons",
      }),
    );
    const [human, machine] = await Promise.all([run(dir), run(dir, "--json")]);
    expect([human.code, machine.code]).toEqual([1, 1]);
    expect(human.stdout).toMatch(
      /^fail +Changelly +Changelly does not answer: nothing listens there.*\n +→ See that this machine/m,
    );
    const report = reportSchema.parse(JSON.parse(machine.stdout));
    expect(report.ok).toBe(false);
    expect(report.checks.map(({ name }) => name)).toEqual(CHECKS.map(({ name }) => name));
    const statuses = report.checks.filter(({ name }) => ["variables", "webhook", "Changelly"].includes(name));
    expect(statuses.map(({ status }) => status)).toEqual(["fail", "skipped", "fail"]);
    expectNoSecret(human.stdout + human.stderr + machine.stdout + machine.stderr);
  });

  test("ends with 2 when it is asked for what it does not know", async () => {
    const { code, stderr } = await run(await folder(), "--yaml");
    expect(code).toBe(2);
    expect(stderr).toContain("--json");
  });
});

test("docs/operations.md: what to look for in the log is what the program writes", async () => {
  const root = join(import.meta.dirname, "..");
  const document = await readFile(join(root, "docs", "operations.md"), "utf8");
  const rows = [...document.matchAll(/^\| (?:error|warn) \| (.*?) \|/gm)];
  const messages = rows.flatMap(([, cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text));
  expect(messages.length).toBeGreaterThan(5);
  const files = (await readdir(join(root, "src"), { recursive: true })).filter((name) =>
    name.endsWith(".ts"),
  );
  const source = (await Promise.all(files.map((name) => readFile(join(root, "src", name), "utf8")))).join(
    "\n",
  );
  for (const message of messages) expect(source).toContain(`"${message}"`);
});

const reportSchema = z.strictObject({
  ok: z.boolean(),
  checks: z.array(
    z.strictObject({
      name: z.string(),
      status: z.enum(["ok", "warn", "fail", "skipped"]),
      found: z.string(),
      advice: z.string().optional(),
    }),
  ),
});

/** An environment in which everything is right. */
function environment(changes: Readonly<Record<string, string>> = {}) {
  return {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    CHANGELLY_API_URL: changelly.url,
    CHANGELLY_API_KEY: changelly.apiKey,
    CHANGELLY_PRIVATE_KEY: changelly.privateKey,
    CHANGELLY_CALLBACK_PUBLIC_KEY: changelly.callbackPublicKey,
    ADMIN_IDS: String(admin),
    TERMS_URL: "https://pages.example/terms",
    KYC_POLICY_URL: "https://pages.example/kyc",
    PRIVACY_URL: "https://pages.example/privacy",
    DATA_DIR: join(tmpdir(), `sell-bot-doctor-${process.pid}`),
    DATA_KEY,
    ...changes,
  };
}

/** Lets the doctor look; at the named checks only when there are names. `text` is everything it would write. */
async function visit(env: Environment, options: GroundOptions = {}, names?: readonly string[]) {
  const ground = readGround(env, { dispatcher: webOf(pages), fileSystem: async () => DISK, ...options });
  const checks = names === undefined ? CHECKS : CHECKS.filter(({ name }) => names.includes(name));
  const results = await examine(checks, ground, () => undefined);
  const text = JSON.stringify(results);
  expectNoSecret(text);
  return { results, healthy: isHealthy(results), text };
}

/** The result of one check, taken for itself. */
async function look(env: Environment, name: string, options: GroundOptions = {}): Promise<Result> {
  const ground = readGround(env, { dispatcher: webOf(pages), fileSystem: async () => DISK, ...options });
  const check = CHECKS.find((one) => one.name === name);
  if (check === undefined) throw new Error(`there is no check "${name}"`);
  const [finding] = await examine([{ ...check, needs: [] }], ground, () => undefined);
  if (finding === undefined) throw new Error("nothing was looked at");
  expectNoSecret(JSON.stringify(finding));
  return finding;
}

function result(results: readonly Result[], name: string): Result {
  const one = results.find((candidate) => candidate.name === name);
  if (one === undefined) throw new Error(`"${name}" was not looked at`);
  return one;
}

function found(results: readonly Result[], name: string): string {
  return result(results, name).found;
}

function expectNoSecret(text: string): void {
  const [, half = ""] = telegram.token.split(":");
  for (const secret of [
    half,
    changelly.apiKey,
    changelly.privateKey.slice(0, 60),
    DATA_KEY,
    "the-webhook-secret",
  ]) {
    expect(text).not.toContain(secret);
  }
}

/** A world wide web of one server: every https page is asked of it, over plain HTTP. */
function webOf(server: LocalServer): Agent {
  const direct = buildConnector({});
  return new Agent({
    connect(options, done) {
      if (options.protocol !== "https:") return direct(options, done);
      const socket = connect(server.port, "127.0.0.1");
      socket.once("connect", () => done(null, socket));
      socket.once("error", (error) => done(error, null));
    },
  });
}

interface LocalServer {
  url: string;
  port: number;
  close(): Promise<void>;
}

async function serve(listener: RequestListener): Promise<LocalServer> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    async close() {
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A Bot API that knows one bot and answers this about its webhook. */
async function botApi(webhookInfo: object): Promise<LocalServer> {
  const me = { id: 1, is_bot: true, first_name: "Sell Bot", username: "sell_test_bot" };
  const api = await serve((request, response) => {
    const answer = request.url?.endsWith("/getWebhookInfo") ? webhookInfo : me;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ ok: true, result: answer }));
  });
  onTestFinished(() => api.close());
  return api;
}

/** The address of a port nobody listens on. */
async function closedPort(): Promise<string> {
  const server = await serve(() => undefined);
  await server.close();
  return server.url;
}

/** The address of a port that takes connections and says nothing. */
async function silentPort(): Promise<string> {
  const server = createTcpServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

/** A folder that goes with the test. */
async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "sell-bot-doctor-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

async function writeEnv(dir: string, env: Readonly<Record<string, string>>): Promise<void> {
  const lines = Object.entries(env).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(dir, ".env"), lines.join(""));
}

/** Runs the doctor as an operator does, in a folder with a `.env` file. */
function run(cwd: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env["PATH"] };
    execFile(process.execPath, [DOCTOR, ...args], { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}
