/** What the operator sets, and what they are told when it cannot be used. */
import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "dotenv";
import { describe, expect, onTestFinished, test } from "vitest";
import { createApp } from "../src/app.ts";
import { ConfigError, readConfig, VARIABLES } from "../src/config.ts";
import { createLog } from "../src/log.ts";
import { listening } from "./support/listening.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** The least an operator has to set. */
const REQUIRED = {
  BOT_TOKEN: "123456789:AAE-a_token",
  CHANGELLY_API_KEY: "0123456789abcdef",
  CHANGELLY_PRIVATE_KEY: base64(privateKey),
};

/** The faults of an environment, one line each. */
function faultsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe("what is not set", () => {
  test("has the defaults of the contract", () => {
    const config = readConfig(REQUIRED);
    expect(config).toMatchObject({
      botToken: REQUIRED.BOT_TOKEN,
      mode: { kind: "polling" },
      telegramApiRoot: "https://api.telegram.org",
      host: "0.0.0.0",
      port: 8080,
      metrics: undefined,
      environment: "sandbox",
      changelly: {
        url: "https://fiat-api.changelly.com",
        apiKey: REQUIRED.CHANGELLY_API_KEY,
        callbackPublicKey: undefined,
      },
      supportContact: undefined,
      dataDir: join(process.cwd(), "data"),
      redisUrl: undefined,
      defaultLocale: "en",
      logLevel: "info",
      quoteTtlMs: 60_000,
      priceDropTolerancePercent: "0.5",
      retentionDays: 365,
    });
    for (const link of [config.termsUrl, config.kycPolicyUrl, config.privacyUrl]) {
      expect(link).toMatch(/^https:\/\/changelly\.com\//);
    }
    expect(config.dataKey).toHaveLength(32);
    expect(Object.isFrozen(config)).toBe(true);
  });

  test("may be there as an empty or blank variable, too", () => {
    const blank = Object.fromEntries(VARIABLES.map((name, at) => [name, at % 2 ? "" : "  "]));
    expect(readConfig({ ...blank, ...REQUIRED })).toEqual(readConfig(REQUIRED));
    expect(faultsOf(blank)).toEqual(faultsOf({}));
  });

  test("is told if it is needed: all of it at once, each with what is expected and an example", () => {
    const faults = faultsOf({});
    expect(faults.map((fault) => fault.split(" ")[0])).toEqual(Object.keys(REQUIRED));
    for (const fault of faults) expect(fault).toMatch(/^[A-Z_]+ is missing: expected .+, for example \S+/);
  });

  test("is needed in webhook mode: the secret and the address", () => {
    expect(faultsOf({ ...REQUIRED, BOT_MODE: "webhook" })).toEqual([
      expect.stringMatching(/^TELEGRAM_WEBHOOK_SECRET is missing: .+, for example \S+/),
      expect.stringMatching(/^PUBLIC_URL is missing: .+, for example https:/),
    ]);
  });

  test("is needed in production: the key of the store", () => {
    expect(faultsOf({ ...REQUIRED, CHANGELLY_ENV: "production" })).toEqual([
      expect.stringMatching(/^DATA_KEY is missing: .+, for example from: \S+/),
    ]);
  });

  test("in a sandbox, the key of the store comes from the token: the same at every start, another for another bot", () => {
    const key = (token: string) => readConfig({ ...REQUIRED, BOT_TOKEN: token }).dataKey;
    expect(key("1:aaaa")).toEqual(key("1:aaaa"));
    expect(key("1:aaaa")).not.toEqual(key("1:bbbb"));
  });
});

test("everything that can be set is taken as it is set", () => {
  const dataKey = Buffer.alloc(32, 0xfb);
  const config = readConfig({
    ...REQUIRED,
    BOT_MODE: "webhook",
    TELEGRAM_API_ROOT: "http://127.0.0.1:8081/",
    TELEGRAM_WEBHOOK_SECRET: "a-secret_1",
    PUBLIC_URL: "https://bot.example.com/",
    HOST: "127.0.0.1",
    PORT: "0",
    METRICS_HOST: "0.0.0.0",
    METRICS_PORT: "9464",
    CHANGELLY_ENV: "production",
    CHANGELLY_API_URL: "https://fiat.example.com/",
    CHANGELLY_PRIVATE_KEY: privateKey,
    CHANGELLY_CALLBACK_PUBLIC_KEY: base64(publicKey),
    ADMIN_IDS: "1, 22",
    ADMIN_CHAT_ID: "-100",
    SUPPORT_CONTACT: "@helpers",
    TERMS_URL: "https://example.com/terms",
    KYC_POLICY_URL: "https://example.com/kyc",
    PRIVACY_URL: "https://example.com/privacy",
    DATA_DIR: "/var/lib/sell-bot",
    REDIS_URL: "redis://localhost:6379/0",
    DATA_KEY: dataKey.toString("base64"),
    DEFAULT_LOCALE: "es",
    LOG_LEVEL: "warn",
    LOG_PRETTY: "false",
    CHANGELLY_RATE: "2.5",
    QUOTE_TTL_SECONDS: "30",
    PRICE_DROP_TOLERANCE_PERCENT: "1.25",
    RETENTION_DAYS: "30",
  });
  expect(config).toMatchObject({
    mode: { kind: "webhook", secret: "a-secret_1", publicUrl: "https://bot.example.com" },
    telegramApiRoot: "http://127.0.0.1:8081",
    host: "127.0.0.1",
    port: 0,
    metrics: { host: "0.0.0.0", port: 9464 },
    environment: "production",
    changelly: { url: "https://fiat.example.com", rate: 2.5 },
    supportContact: "@helpers",
    termsUrl: "https://example.com/terms",
    kycPolicyUrl: "https://example.com/kyc",
    privacyUrl: "https://example.com/privacy",
    dataDir: "/var/lib/sell-bot",
    redisUrl: "redis://localhost:6379/0",
    defaultLocale: "es",
    logLevel: "warn",
    logPretty: false,
    quoteTtlMs: 30_000,
    priceDropTolerancePercent: "1.25",
    retentionDays: 30,
  });
  expect(Buffer.from(config.dataKey)).toEqual(dataKey);
  expect(config.changelly.privateKey.type).toBe("private");
  expect(config.changelly.callbackPublicKey?.type).toBe("public");
});

test.each([
  ["", [15, 180, 1440]],
  ["off", []],
  ["OFF", []],
  ["5", [5]],
  ["1, 3 ,10", [1, 3, 10]],
])("REMINDER_MINUTES=%s reminds after %j minutes", (value, minutes) => {
  expect(readConfig({ ...REQUIRED, REMINDER_MINUTES: value }).remindAfterMs).toEqual(
    minutes.map((each) => each * 60_000),
  );
});

describe("what cannot be used", () => {
  const malformed: readonly (readonly [name: string, what: string, value: string])[] = [
    ["BOT_TOKEN", "not a token", "hunter2-is-no-token"],
    ["BOT_MODE", "not a mode", "push"],
    ["TELEGRAM_API_ROOT", "no scheme", "telegram.example"],
    ["TELEGRAM_API_ROOT", "another scheme", "ftp://telegram.example"],
    ["TELEGRAM_WEBHOOK_SECRET", "spaces", "hunter2 with spaces"],
    ["TELEGRAM_WEBHOOK_SECRET", "too long", "x".repeat(257)],
    ["TELEGRAM_API_ROOT", "Telegram without https", "http://api.telegram.org:80"],
    ["TELEGRAM_API_ROOT", "Telegram with a path", "https://api.telegram.org/bot"],
    ["PUBLIC_URL", "no scheme", "sells.example"],
    ["PORT", "too large", "65536"],
    ["PORT", "not a number", "80a"],
    ["METRICS_PORT", "too large", "65536"],
    ["CHANGELLY_ENV", "not one of the two", "live"],
    ["CHANGELLY_API_URL", "no scheme", "fiat.example"],
    ["CHANGELLY_API_URL", "Changelly without https", "http://fiat-api.changelly.com:80"],
    ["CHANGELLY_API_URL", "Changelly with a path", "https://fiat-api.changelly.com/v1"],
    ["CHANGELLY_API_URL", "a query", "https://fiat.example/?key=hunter2"],
    ["CHANGELLY_API_URL", "a password", "https://me:hunter2@fiat.example"],
    ["CHANGELLY_API_KEY", "spaces and line breaks", "hunter2 in two\nlines of text"],
    ["CHANGELLY_PRIVATE_KEY", "not a key", "hunter2"],
    ["CHANGELLY_PRIVATE_KEY", "a public key", base64(publicKey)],
    ["CHANGELLY_CALLBACK_PUBLIC_KEY", "not a key", "hunter2"],
    ["CHANGELLY_CALLBACK_PUBLIC_KEY", "a private key", base64(privateKey)],
    ["CHANGELLY_RATE", "zero", "0"],
    ["CHANGELLY_RATE", "with a comma", "2,5"],
    ["CHANGELLY_RATE", "more than anybody may", "1001"],
    ["ADMIN_IDS", "a name", "@anna"],
    ["ADMIN_IDS", "nobody's", "0"],
    ["ADMIN_CHAT_ID", "a name", "@channel"],
    ["ADMIN_CHAT_ID", "longer than any", "-10012345678901234567"],
    ["SUPPORT_CONTACT", "longer than a message may be", "hunter2".repeat(600)],
    ["TERMS_URL", "not https", "http://example.org/terms"],
    ["KYC_POLICY_URL", "no scheme", "example.org"],
    ["PRIVACY_URL", "a script", "javascript:alert(1)"],
    ["PRIVACY_URL", "one's own machine", "https://localhost/privacy"],
    ["TERMS_URL", "a name that only one network knows", "https://intranet/terms"],
    ["KYC_POLICY_URL", "an address that only one network knows", "https://[fd00::1]/kyc"],
    ["REDIS_URL", "another scheme", "http://:hunter2@redis.example"],
    ["REDIS_URL", "a database without a number", "redis://redis.example/hunter2"],
    ["DATA_KEY", "too short", "hunter2"],
    ["DATA_KEY", "half as long", Buffer.alloc(16).toString("base64")],
    ["DEFAULT_LOCALE", "not a language tag", "English!"],
    ["LOG_LEVEL", "not a level", "loud"],
    ["LOG_PRETTY", "neither true nor false", "maybe"],
    ["QUOTE_TTL_SECONDS", "zero", "0"],
    ["PRICE_DROP_TOLERANCE_PERCENT", "negative", "-1"],
    ["PRICE_DROP_TOLERANCE_PERCENT", "with a comma", "0,5"],
    ["REMINDER_MINUTES", "not minutes", "soon"],
    ["REMINDER_MINUTES", "at once", "0,15"],
    ["REMINDER_MINUTES", "not growing", "15,180,180"],
    ["REMINDER_MINUTES", "later than an order is followed", "15,20161"],
    ["REMINDER_MINUTES", "more than ten", "1,2,3,4,5,6,7,8,9,10,11"],
    ["RETENTION_DAYS", "zero", "0"],
    ["RETENTION_DAYS", "not a number", "forever"],
  ];
  test.each(malformed)(
    "%s (%s) is told in one line, with what is expected, and not repeated",
    (name, _, value) => {
      const [fault = "", ...more] = faultsOf({ ...REQUIRED, [name]: value });
      expect(more).toEqual([]);
      expect(fault).toMatch(new RegExp(`^${name} is not usable: expected .+`));
      expect(fault).not.toContain("\n");
      // Where there is a choice of a few words, they are the example.
      if (!/^(BOT_MODE|CHANGELLY_ENV|LOG_LEVEL|LOG_PRETTY)$/.test(name)) {
        expect(fault).toMatch(/for example \S+/i);
      }
      expect(fault).not.toContain("hunter2");
      if (value.length > 10) expect(fault).not.toContain(value.slice(-10));
    },
  );

  test("is told with everything else that is wrong, by the same start", () => {
    const all = Object.fromEntries(malformed.map(([name, , value]) => [name, value]));
    const faults = faultsOf({ ...all, DATABASE_URL: "postgres://:hunter2@localhost" });
    const names = faults.map((fault) => fault.split(" ")[0] ?? "");
    expect(names.toSorted()).toEqual([...Object.keys(all), "DATABASE_URL"].toSorted());
    expect(faults.join("\n")).not.toContain("hunter2");
  });
});

describe("in webhook mode", () => {
  const webhook = { ...REQUIRED, BOT_MODE: "webhook", TELEGRAM_WEBHOOK_SECRET: "a-secret_1" };

  test.each([
    ["http", "http://bot.example.com"],
    ["another port", "https://bot.example.com:3000"],
    ["a name that only one network knows", "https://bot"],
    ["an address that only one network knows", "https://192.168.1.7:8443"],
  ])("PUBLIC_URL with %s is told by its name, since Telegram posts to no such", (_, url) => {
    expect(faultsOf({ ...webhook, PUBLIC_URL: url })).toEqual([
      expect.stringMatching(/^PUBLIC_URL is not usable: expected, in webhook mode, .+, for example https:/),
    ]);
    // Everything else but Telegram gets on with it, and so does a Bot API server of one's own.
    expect(faultsOf({ ...REQUIRED, PUBLIC_URL: url })).toEqual([]);
    expect(faultsOf({ ...webhook, PUBLIC_URL: url, TELEGRAM_API_ROOT: "http://bot-api:8081" })).toEqual([]);
  });

  test.each([
    "https://bot.example.com:443/bots/7",
    "https://bot.example.com:8443",
    "https://203.0.113.7:88",
    "http://localhost:3000",
    "http://127.0.0.1:3000",
    "http://[::1]:3000",
  ])("PUBLIC_URL may be %s", (url) => {
    expect(faultsOf({ ...webhook, PUBLIC_URL: url })).toEqual([]);
  });
});

describe(".env.example", () => {
  const text = readFileSync(join(import.meta.dirname, "..", ".env.example"), "utf8");

  test("has every variable there is, and no other", () => {
    expect(Object.keys(parse(text)).toSorted()).toEqual(VARIABLES.toSorted());
  });

  test("shows the defaults", () => {
    expect(readConfig({ ...parse(text), ...REQUIRED })).toEqual(readConfig(REQUIRED));
  });

  test("explains every variable", () => {
    const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => /^[A-Z_]+=/m.test(paragraph));
    for (const paragraph of paragraphs) expect(paragraph.trimStart()).toMatch(/^# (?!---)/);
  });
});

describe("a start that cannot succeed says why, in a line", () => {
  const startWith = async (changes: Readonly<Record<string, string>>, hear?: (line: string) => void) => {
    const dataDir = await mkdtemp(join(tmpdir(), "sell-bot-test-"));
    onTestFinished(() => rm(dataDir, { recursive: true }));
    const config = readConfig({
      ...REQUIRED,
      HOST: "127.0.0.1",
      PORT: "0",
      DATA_DIR: dataDir,
      ...changes,
    });
    const log = hear
      ? createLog({ logLevel: "error", logPretty: false }, { write: hear })
      : createLog({ logLevel: "silent", logPretty: false });
    const app = await createApp(config, { log });
    await app.start();
  };

  test("when the port is taken", async () => {
    const port = await listening(createTcpServer());
    await expect(startWith({ PORT: String(port) })).rejects.toThrow(
      new RegExp(`^PORT ${port} on HOST 127.0.0.1 cannot be opened: .*in use.*$`),
    );
  });

  test("when the port for metrics is taken", async () => {
    const port = await listening(createTcpServer());
    await expect(startWith({ METRICS_PORT: String(port) })).rejects.toThrow(
      new RegExp(`^METRICS_PORT ${port} on METRICS_HOST 127.0.0.1 cannot be opened: .*in use.*$`),
    );
  });

  test("when Telegram refuses the token", async () => {
    const telegram = createServer((_, response) => {
      response.writeHead(401, { "content-type": "application/json" });
      response.end('{"ok":false,"error_code":401,"description":"Unauthorized"}');
    });
    const port = await listening(telegram);
    const error = await startWith({ TELEGRAM_API_ROOT: `http://127.0.0.1:${port}` }).catch(String);
    expect(error).toMatch(/^Error: BOT_TOKEN is refused by Telegram: .*$/);
    expect(error).not.toContain("a_token");
  });

  test("when there are no texts in the default language", async () => {
    await expect(startWith({ DEFAULT_LOCALE: "tlh" })).rejects.toThrow(/^DEFAULT_LOCALE is tlh, but .*en.*$/);
  });
});
