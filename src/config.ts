/** The environment, read once, checked, and turned into a frozen configuration. Nothing else reads `process.env`. */
import type { KeyObject } from "node:crypto";
import { hkdfSync } from "node:crypto";
import { BlockList, isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";
import { parseCallbackPublicKey, parsePrivateKey } from "./changelly/signing.ts";

/** How updates come in. */
export type BotMode =
  | { kind: "polling" }
  /** Telegram posts to `publicUrl` + `/telegram` and proves itself with `secret`. */
  | { kind: "webhook"; secret: string; publicUrl: string };

/** Everything the program is told from outside. */
export interface Config {
  botToken: string;
  mode: BotMode;
  /** Bot API base URL, without a slash at the end. */
  telegramApiRoot: string;
  host: string;
  port: number;
  /** Where Prometheus asks for metrics; undefined when nothing is measured. */
  metrics: { host: string; port: number } | undefined;
  /** `sandbox` marks every screen TEST. */
  environment: "sandbox" | "production";
  changelly: {
    /** Base URL, without a slash at the end; requests are signed with it as it stands here. */
    url: string;
    apiKey: string;
    privateKey: KeyObject;
    /** Absent: callbacks are refused and reading orders back carries the load. */
    callbackPublicKey: KeyObject | undefined;
    /** Calls a second, at most. */
    rate: number;
  };
  /** Telegram user ids of the owners; their role cannot be taken in the chat. */
  adminIds: readonly string[];
  /** Chat that alerts go to: the first admin unless set. */
  adminChatId: string | undefined;
  /** Whether a sandbox order's own user gets the sandbox controls, too. */
  sandboxOpen: boolean;
  /** Where to turn for help, as shown to people; absent when none is set. */
  supportContact: string | undefined;
  termsUrl: string;
  kycPolicyUrl: string;
  privacyUrl: string;
  /** Folder of the SQLite file, absolute. */
  dataDir: string;
  redisUrl: string | undefined;
  /** 32 bytes that encrypt personal data in the store. */
  dataKey: Uint8Array;
  /** The key before, while the store goes from that to {@link Config.dataKey}. */
  previousDataKey: Uint8Array | undefined;
  defaultLocale: string;
  logLevel: "trace" | "debug" | "info" | "warn" | "error" | "fatal" | "silent";
  logPretty: boolean;
  /** How old prices on a screen get before it asks for them anew by itself, ms. */
  quoteTtlMs: number;
  /** Per cent, decimal string. */
  priceDropTolerancePercent: string;
  /** When people are reminded of the coins they have not sent, after the placing, ms, growing; empty for never. */
  remindAfterMs: readonly number[];
  /** Days after which finished orders are deleted. */
  retentionDays: number;
}

/** The environment is not usable. `faults` has one line for each variable that is missing or malformed. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The configuration is incomplete:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
    this.name = "ConfigError";
    this.faults = faults;
  }
}

/** A value that is needed; the message is what the operator reads behind the variable's name. */
function needed(expected: string) {
  return z.string({ error: () => `is missing: expected ${expected}` });
}

/** A URL with one of these schemes, without a slash at the end. */
function url(schemes: readonly string[], example: string) {
  const expected = `expected a ${schemes.join(" or ")} URL, for example ${example}`;
  return z
    .string()
    .refine((text) => schemes.some((scheme) => URL.parse(text)?.protocol === `${scheme}:`), {
      error: `is not usable: ${expected}`,
    })
    .transform((text) => text.replace(/\/+$/, ""));
}

/** A URL that others are made from by writing a path behind it. */
function baseUrl(example: string) {
  const expected = `expected a http or https URL without query and user name, for example ${example}`;
  const isBase = (text: string): boolean => {
    const parsed = URL.parse(text);
    return parsed !== null && `${parsed.search}${parsed.hash}${parsed.username}${parsed.password}` === "";
  };
  return url(WEB, example).refine(isBase, { error: `is not usable: ${expected}` });
}

/** Where a vendor's API is: at `own`, exactly as written there, or at a server that stands in for it. */
function apiUrl(own: string) {
  const { hostname } = new URL(own);
  // The vendor redirects http, and answers 404 to each path behind another one.
  const isWhole = (text: string): boolean => text === own || URL.parse(text)?.hostname !== hostname;
  return baseUrl(own)
    .refine(isWhole, { error: `is not usable: expected https and no path, for example ${own}` })
    .default(own);
}

/** A page that people are led to. Telegram refuses a message with a button that leads to a host nobody else can reach. */
function pageUrl(example: string) {
  const error = `is not usable: expected a https URL that everybody can open, for example ${example}`;
  return url(["https"], example)
    .refine((text) => isPublicHost(URL.parse(text)), { error })
    .default(example);
}

/** Addresses that mean something in one network only. */
const RESERVED = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const) {
  RESERVED.addSubnet(network, prefix);
}
RESERVED.addSubnet("::", 127, "ipv6");
RESERVED.addSubnet("fc00::", 7, "ipv6");
RESERVED.addSubnet("fe80::", 10, "ipv6");

/** Whether a host may be known outside of its own network. */
function isPublicHost(parsed: URL | null): boolean {
  if (parsed === null) return false;
  const host = parsed.hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  return family === 0 ? host.includes(".") : !RESERVED.check(host, family === 6 ? "ipv6" : "ipv4");
}

/**
 * Whether a webhook may be there, as far as Telegram says in advance. A Bot API server of one's own takes any address, and
 * with one's own machine as the host nothing else can be meant.
 */
function isWebhookHost(publicUrl: string, apiRoot: string | undefined): boolean {
  const parsed = URL.parse(publicUrl);
  if (parsed === null || (apiRoot !== undefined && URL.parse(apiRoot)?.hostname !== TELEGRAM)) return true;
  if (/^(localhost|127(\.\d+){3}|\[::1\])$/.test(parsed.hostname)) return true;
  return (
    parsed.protocol === "https:" && ["", "80", "88", "8443"].includes(parsed.port) && isPublicHost(parsed)
  );
}

const TELEGRAM = "api.telegram.org";

const WEB = ["http", "https"] as const;

/** How a key begins that was handed out by Changelly. */
const KEY = "LS0tLS1CRUdJTi… (base64 of a PEM)";

/** A key that another parser checks; its message never holds the key. */
function key(parse: (text: string) => KeyObject) {
  return (text: string, context: z.RefinementCtx): KeyObject => {
    try {
      return parse(text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : "it cannot be read";
      context.addIssue({ code: "custom", message: `is not usable: ${reason}. For example ${KEY}` });
      return z.NEVER;
    }
  };
}

function wholeNumber(least: number, most: number, example: number) {
  const expected = `expected a whole number from ${least} to ${most}, for example ${example}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, `is not usable: ${expected}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error: `is not usable: ${expected}` });
}

function yesOrNo() {
  return z
    .enum(["true", "false", "1", "0"], { error: "is not usable: expected true or false" })
    .transform((text) => text === "true" || text === "1");
}

/** Times after the placing of an order, in minutes; the word `off` for none. */
function reminderMinutes() {
  const error = {
    error: `is not usable: expected off, or at most ten whole numbers of minutes from 1 to ${REMINDER_MAX}, growing, for example 15,180,1440`,
  };
  return z
    .string()
    .regex(/^(off|\d{1,9}(\s*,\s*\d{1,9}){0,9})$/i, error)
    .transform((text) => (/^off$/i.test(text) ? [] : text.split(",").map(Number)))
    .refine(
      (minutes) => minutes.every((each, index) => each > (minutes[index - 1] ?? 0) && each <= REMINDER_MAX),
      error,
    );
}

/** Two weeks: as long as an order is followed. */
const REMINDER_MAX = 20_160;

const REDIS_EXAMPLE = "redis://localhost:6379/0";
const API_KEY = "the public API key Changelly gave you, for example 64 hexadecimal digits";
const RATE_MAX = 1_000;
const RATE_EXPECTED = `expected a number above 0, at most ${RATE_MAX}, for example 10 or 0.5`;
const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
const BOT_TOKEN = /^\d+:[A-Za-z0-9_-]+$/;
const DATA_KEY = /^[A-Za-z0-9+/_-]{43}=?$/;
const DATA_KEY_EXPECTED = "expected 32 bytes in base64, for example from: openssl rand -base64 32";

const environmentSchema = z.object({
  BOT_TOKEN: needed("the token from @BotFather, for example 123456789:AAE-your-token").regex(
    BOT_TOKEN,
    "is not usable: expected the token from @BotFather, for example 123456789:AAE-your-token",
  ),
  BOT_MODE: z
    .enum(["polling", "webhook"], { error: "is not usable: expected polling or webhook" })
    .default("polling"),
  TELEGRAM_API_ROOT: apiUrl(`https://${TELEGRAM}`),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(
      /^[A-Za-z0-9_-]{1,256}$/,
      "is not usable: expected 1 to 256 letters, digits, _ or -, for example from: openssl rand -hex 32",
    )
    .optional(),
  PUBLIC_URL: baseUrl("https://bot.example.com").optional(),
  HOST: z.string().default("0.0.0.0"),
  PORT: wholeNumber(0, 65_535, 8080).default(8080),
  METRICS_HOST: z.string().default("127.0.0.1"),
  METRICS_PORT: wholeNumber(0, 65_535, 9464).optional(),
  CHANGELLY_ENV: z
    .enum(["sandbox", "production"], { error: "is not usable: expected sandbox or production" })
    .default("sandbox"),
  CHANGELLY_API_URL: apiUrl("https://fiat-api.changelly.com"),
  CHANGELLY_API_KEY: needed(API_KEY).regex(/^[\x21-\x7e]+$/, `is not usable: expected ${API_KEY}`),
  CHANGELLY_PRIVATE_KEY: needed(`the private API key Changelly gave you, for example ${KEY}`).transform(
    key(parsePrivateKey),
  ),
  CHANGELLY_RATE: z
    .string()
    .regex(/^\d{1,4}(\.\d{1,3})?$/, `is not usable: ${RATE_EXPECTED}`)
    .transform(Number)
    .refine((rate) => rate > 0 && rate <= RATE_MAX, { error: `is not usable: ${RATE_EXPECTED}` })
    .default(10),
  CHANGELLY_CALLBACK_PUBLIC_KEY: z.string().transform(key(parseCallbackPublicKey)).optional(),
  ADMIN_IDS: z
    .string()
    .regex(
      /^\s*[1-9]\d{0,15}(\s*,\s*[1-9]\d{0,15})*\s*,?\s*$/,
      "is not usable: expected Telegram user ids, for example 11111111,22222222",
    )
    .transform((text) => [...new Set(text.split(",").map((id) => id.trim()))].filter((id) => id !== ""))
    .default([]),
  ADMIN_CHAT_ID: z
    .string()
    .regex(/^-?[1-9]\d{0,15}$/, "is not usable: expected a Telegram chat id, for example -1001234567890")
    .optional(),
  SANDBOX_OPEN: yesOrNo().default(false),
  // It stands in messages that hold more, and Telegram refuses one that is too long.
  SUPPORT_CONTACT: z
    .string()
    .regex(
      /^[^\n]{1,200}$/,
      "is not usable: expected one line, 200 characters at most, for example @your_helpers",
    )
    .optional(),
  TERMS_URL: pageUrl("https://changelly.com/terms-of-use"),
  KYC_POLICY_URL: pageUrl("https://changelly.com/aml-kyc"),
  PRIVACY_URL: pageUrl("https://changelly.com/privacy-policy"),
  DATA_DIR: z
    .string()
    .default("./data")
    .transform((path) => resolve(path)),
  DATABASE_URL: z
    .string()
    .refine(() => false, {
      error: "is not supported by this release: leave it empty, the store is SQLite in DATA_DIR",
    })
    .optional(),
  REDIS_URL: url(["redis", "rediss"], REDIS_EXAMPLE)
    .refine((text) => /^(\/\d{0,4})?$/.test(URL.parse(text)?.pathname ?? ""), {
      error: `is not usable: expected the number of a database behind the host, or nothing, for example ${REDIS_EXAMPLE}`,
    })
    .optional(),
  DATA_KEY: z
    .string()
    .regex(DATA_KEY, `is not usable: ${DATA_KEY_EXPECTED}`)
    .transform(keyFromBase64)
    .optional(),
  DATA_KEY_PREVIOUS: z
    .string()
    .refine((text) => DATA_KEY.test(text) || BOT_TOKEN.test(text), {
      error:
        "is not usable: expected the DATA_KEY of before, or the BOT_TOKEN of before where that was the key",
    })
    .transform((text) => (DATA_KEY.test(text) ? keyFromBase64(text) : keyFromToken(text)))
    .optional(),
  DEFAULT_LOCALE: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "is not usable: expected a language tag, for example en")
    .default("en"),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `is not usable: expected one of ${LOG_LEVELS.join(", ")}` })
    .default("info"),
  LOG_PRETTY: yesOrNo().optional(),
  QUOTE_TTL_SECONDS: wholeNumber(5, 3600, 60).default(60),
  PRICE_DROP_TOLERANCE_PERCENT: z
    .string()
    .regex(/^\d{1,2}(\.\d{1,6})?$/, "is not usable: expected a number from 0 to 99, for example 0.5")
    .default("0.5"),
  REMINDER_MINUTES: reminderMinutes().default([15, 180, 1440]),
  RETENTION_DAYS: wholeNumber(1, 36_500, 365).default(365),
});

/** Names of all variables, as the contract has them. */
export const VARIABLES: readonly string[] = Object.keys(environmentSchema.shape);

function keyFromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "base64"));
}

/** A sandbox holds no real sales, so its key may come from the token: one variable less for a first try. */
function keyFromToken(token: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", token, "sell-bot", "sandbox data key", 32));
}

/**
 * Reads and checks the environment. An empty variable counts as absent.
 *
 * @throws {ConfigError} with a line for every fault, none of which holds a secret.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given: Record<string, string> = {};
  for (const name of VARIABLES) {
    const value = environment[name]?.trim();
    if (value !== undefined && value !== "") given[name] = value;
  }
  const parsed = environmentSchema.safeParse(given);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);

  // Faults of combinations are told together with the others, so that one start shows everything that is wrong.
  if (given["BOT_MODE"] === "webhook") {
    if (given["TELEGRAM_WEBHOOK_SECRET"] === undefined) {
      faults.push(
        "TELEGRAM_WEBHOOK_SECRET is missing: webhook mode needs one, for example from: openssl rand -hex 32",
      );
    }
    if (given["PUBLIC_URL"] === undefined) {
      faults.push(
        "PUBLIC_URL is missing: webhook mode needs the address Telegram reaches us at, for example https://bot.example.com",
      );
    } else if (!isWebhookHost(given["PUBLIC_URL"], given["TELEGRAM_API_ROOT"])) {
      faults.push(
        "PUBLIC_URL is not usable: expected, in webhook mode, a public https URL with port 443, 80, 88 or 8443 (Telegram posts to no other), for example https://bot.example.com",
      );
    }
  }
  if (given["CHANGELLY_ENV"] === "production" && given["DATA_KEY"] === undefined) {
    faults.push(`DATA_KEY is missing: production needs it, ${DATA_KEY_EXPECTED}`);
  }
  if (given["DATA_KEY_PREVIOUS"] !== undefined && given["DATA_KEY_PREVIOUS"] === given["DATA_KEY"]) {
    faults.push(
      "DATA_KEY_PREVIOUS is the same as DATA_KEY: set the new key as DATA_KEY, the one before as this",
    );
  }
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);

  const env = parsed.data;
  const config: Config = {
    botToken: env.BOT_TOKEN,
    mode:
      env.BOT_MODE === "webhook" && env.TELEGRAM_WEBHOOK_SECRET !== undefined && env.PUBLIC_URL !== undefined
        ? { kind: "webhook", secret: env.TELEGRAM_WEBHOOK_SECRET, publicUrl: env.PUBLIC_URL }
        : { kind: "polling" },
    telegramApiRoot: env.TELEGRAM_API_ROOT,
    host: env.HOST,
    port: env.PORT,
    metrics: env.METRICS_PORT === undefined ? undefined : { host: env.METRICS_HOST, port: env.METRICS_PORT },
    environment: env.CHANGELLY_ENV,
    changelly: {
      url: env.CHANGELLY_API_URL,
      apiKey: env.CHANGELLY_API_KEY,
      privateKey: env.CHANGELLY_PRIVATE_KEY,
      callbackPublicKey: env.CHANGELLY_CALLBACK_PUBLIC_KEY,
      rate: env.CHANGELLY_RATE,
    },
    adminIds: env.ADMIN_IDS,
    adminChatId: env.ADMIN_CHAT_ID ?? env.ADMIN_IDS[0],
    sandboxOpen: env.SANDBOX_OPEN,
    supportContact: env.SUPPORT_CONTACT,
    termsUrl: env.TERMS_URL,
    kycPolicyUrl: env.KYC_POLICY_URL,
    privacyUrl: env.PRIVACY_URL,
    dataDir: env.DATA_DIR,
    redisUrl: env.REDIS_URL,
    dataKey: env.DATA_KEY ?? keyFromToken(env.BOT_TOKEN),
    previousDataKey: env.DATA_KEY_PREVIOUS,
    defaultLocale: env.DEFAULT_LOCALE,
    logLevel: env.LOG_LEVEL,
    logPretty: env.LOG_PRETTY ?? process.stdout.isTTY === true,
    quoteTtlMs: env.QUOTE_TTL_SECONDS * 1000,
    priceDropTolerancePercent: env.PRICE_DROP_TOLERANCE_PERCENT,
    remindAfterMs: env.REMINDER_MINUTES.map((minutes) => minutes * 60_000),
    retentionDays: env.RETENTION_DAYS,
  };
  return Object.freeze(config);
}
