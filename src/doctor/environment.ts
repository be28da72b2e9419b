/** The environment, as far as it can be judged without asking anybody: variables, keys, texts. And the clock. */
import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { Agent } from "undici";
import { parsePrivateKey } from "../changelly/signing.ts";
import { type Config, ConfigError, readConfig, VARIABLES } from "../config.ts";
import { loadLanguages } from "../i18n.ts";
import { ask } from "./asking.ts";
import { type Check, type Finding, fail, type Ground, ok, skipped, warn } from "./examination.ts";

/** The environment variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What may be replaced from outside, in tests. */
export type GroundOptions = Partial<
  Pick<Ground, "fileVariables" | "now" | "patienceMs" | "dispatcher" | "fileSystem">
>;

/** Leaves the rest of a check's time for the words about it, ms. */
const PATIENCE_MS = 6_000;

/** Reads the environment as the bot does, but goes on with what is usable where the bot would refuse to start. */
export function readGround(environment: Environment, options: GroundOptions = {}): Ground {
  const faults = new Map<string, string>();
  return {
    config: readUsable(environment, faults),
    faults,
    given: (name) => environment[name]?.trim() || undefined,
    fileVariables: options.fileVariables ?? [],
    now: options.now ?? Date.now,
    patienceMs: options.patienceMs ?? PATIENCE_MS,
    dispatcher: options.dispatcher ?? new Agent(),
    fileSystem: options.fileSystem ?? ((folder) => statfs(folder)),
  };
}

/** The configuration, with the variables that are not usable replaced; `faults` gets the line about each. */
function readUsable(environment: Environment, faults: Map<string, string>): Config {
  try {
    return readConfig(environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const line of error.faults) {
      const name = VARIABLES.find((variable) => line.startsWith(`${variable} `));
      if (name !== undefined) faults.set(name, line);
    }
    const stand = [...faults.keys()].map((name) => [name, STAND_INS.get(name)?.()]);
    return readConfig({ ...environment, ...Object.fromEntries(stand) });
  }
}

/** Take the place of variables that have no default, so that the rest can be read. No check ever uses one. */
const STAND_INS: ReadonlyMap<string, () => string> = new Map([
  ["BOT_TOKEN", () => "0:stand-in"],
  ["TELEGRAM_WEBHOOK_SECRET", () => "stand-in"],
  ["PUBLIC_URL", () => "https://stand-in.invalid"],
  ["CHANGELLY_API_KEY", () => "stand-in"],
  [
    "CHANGELLY_PRIVATE_KEY",
    () =>
      generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ type: "pkcs8", format: "pem" }),
  ],
  ["DATA_KEY", () => Buffer.alloc(32).toString("base64")],
]);

/** Are the variables there, well-formed, and spelled as the bot knows them? */
export const variables: Check = {
  name: "variables",
  variables: [],
  run({ config, faults, fileVariables, given }) {
    if (faults.size > 0) {
      const advice = given("BOT_TOKEN")
        ? "Correct them in .env; .env.example explains each one. A PEM of several lines needs quotes around it."
        : "Copy .env.example to .env and fill it in, or try the bot without keys: npm run demo";
      return fail([...faults.values()].join("\n"), advice);
    }
    const set = VARIABLES.filter((name) => given(name) !== undefined).length;
    const strangers = fileVariables.filter((name) => !VARIABLES.includes(name) && LOOKS_LIKE_OURS.test(name));
    if (strangers.length > 0) {
      return warn(
        `.env has what the bot does not know: ${strangers.join(", ")}`,
        "See whether a name is misspelled; .env.example has all of them.",
      );
    }
    return ok(`${set} of ${VARIABLES.length} set, ${config.environment}, ${config.mode.kind}`);
  },
};

/**
 * Names that may be meant for the bot. Nothing else is repeated: a PEM pasted without quotes makes names of its lines.
 * The underscore tells: base64 has none.
 */
const LOOKS_LIKE_OURS =
  /^(BOT|TELEGRAM|PUBLIC|CHANGELLY|ADMIN|SUPPORT|DATA|DATABASE|REDIS|LOG|QUOTE|PRICE|KYC|TERMS|PRIVACY|RETENTION|DEFAULT)_[A-Z_]+$/;

/** Are the keys keys, each in its place? */
export const keyFormats: Check = {
  name: "key formats",
  variables: ["BOT_TOKEN", "CHANGELLY_API_KEY", "CHANGELLY_PRIVATE_KEY"],
  run({ config }) {
    const { apiKey, privateKey } = config.changelly;
    if (isPrivateKey(apiKey)) {
      return fail(
        "CHANGELLY_API_KEY holds a private key",
        "Put the public API key there; the private one belongs into CHANGELLY_PRIVATE_KEY.",
      );
    }
    const bits = bitsOf(privateKey);
    if (bits < LEAST_BITS) {
      return warn(
        `CHANGELLY_PRIVATE_KEY is RSA with ${bits} bits only`,
        `Ask Changelly for a pair of at least ${LEAST_BITS} bits.`,
      );
    }
    return ok(
      `the bot token is well-formed, the API key has ${apiKey.length} characters, the private key ${bits} bits`,
    );
  },
};

/** Shorter RSA keys are no longer considered safe (NIST SP 800-131A). */
const LEAST_BITS = 2048;

/** Does what verifies callbacks verify callbacks? */
export const callbackKey: Check = {
  name: "callback key",
  variables: ["CHANGELLY_CALLBACK_PUBLIC_KEY", "CHANGELLY_PRIVATE_KEY"],
  run({ config }) {
    const { callbackPublicKey, privateKey } = config.changelly;
    if (callbackPublicKey === undefined) {
      return warn(
        "CHANGELLY_CALLBACK_PUBLIC_KEY is not set: callbacks are refused, and a change of status is seen minutes later, when the order is read back",
        "Ask Changelly for the callback public key of this key pair.",
      );
    }
    if (callbackPublicKey.equals(createPublicKey(privateKey))) {
      return fail(
        "CHANGELLY_CALLBACK_PUBLIC_KEY is the public half of your own CHANGELLY_PRIVATE_KEY: every callback would be refused",
        "Set the key Changelly signs its callbacks with; it is not made from yours.",
      );
    }
    const bits = bitsOf(callbackPublicKey);
    return bits < LEAST_BITS
      ? warn(
          `CHANGELLY_CALLBACK_PUBLIC_KEY is RSA with ${bits} bits only`,
          `Ask Changelly whether there is one of at least ${LEAST_BITS} bits.`,
        )
      : ok(`RSA with ${bits} bits, and not the one of the API key`);
  },
};

function isPrivateKey(text: string): boolean {
  try {
    parsePrivateKey(text);
    return true;
  } catch {
    return false;
  }
}

function bitsOf(key: KeyObject): number {
  return key.asymmetricKeyDetails?.modulusLength ?? 0;
}

const LOCALES = join(import.meta.dirname, "..", "..", "locales");

/** Are the texts there, and the default language among them? */
export const texts: Check = {
  name: "texts",
  variables: ["DEFAULT_LOCALE"],
  run({ config }) {
    try {
      const { locales } = loadLanguages(LOCALES, config.defaultLocale);
      return ok(`${locales.join(", ")}; ${config.defaultLocale} for everybody else`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return fail(reason, "Set DEFAULT_LOCALE to a language there is a file for in locales/.");
    }
  },
};

/** Is the time of this machine that of the others? */
export const clock: Check = {
  name: "clock",
  variables: ["TELEGRAM_API_ROOT", "CHANGELLY_API_URL"],
  async run(ground, signal) {
    const peers = [
      ["Telegram", ground.config.telegramApiRoot],
      ["Changelly", ground.config.changelly.url],
    ] as const;
    for (const [peer, url] of peers) {
      const before = ground.now();
      const reply = await ask(ground, signal, url, { method: "HEAD" });
      if ("silent" in reply) {
        if (!reply.distrusted) continue;
        return fail(
          `${peer}: ${reply.silent}, by this machine's clock, which says ${new Date(before).toISOString()}`,
          "Set the clock if that is wrong (timedatectl set-ntp true); otherwise see what stands between here and there.",
        );
      }
      const theirs = Date.parse(reply.date ?? "");
      // The header has whole seconds: half of one is the best guess at the rest.
      if (!Number.isNaN(theirs)) return judgeClock((before + ground.now()) / 2 - (theirs + 500), peer);
    }
    return skipped("not checked: neither Telegram nor Changelly answered with a date");
  },
};

const CLOCK_WARN_MS = 5_000;
const CLOCK_FAIL_MS = 60_000;

function judgeClock(aheadMs: number, peer: string): Finding {
  const off = Math.abs(aheadMs);
  if (off <= CLOCK_WARN_MS) return ok(`as ${peer} has it`);
  const found = `${Math.round(off / 1000)} s ${aheadMs > 0 ? "ahead of" : "behind"} ${peer}`;
  const advice = "Have the clock set by NTP (timedatectl set-ntp true): quotes and notices are timed by it.";
  return off > CLOCK_FAIL_MS ? fail(found, advice) : warn(found, advice);
}

/** Do the pages people are asked to agree to open? */
export const policyLinks: Check = {
  name: "policy links",
  variables: ["TERMS_URL", "KYC_POLICY_URL", "PRIVACY_URL"],
  async run(ground, signal) {
    const { termsUrl, kycPolicyUrl, privacyUrl } = ground.config;
    const pages = [
      ["TERMS_URL", termsUrl],
      ["KYC_POLICY_URL", kycPolicyUrl],
      ["PRIVACY_URL", privacyUrl],
    ] as const;
    const faults = await Promise.all(
      pages.map(async ([name, url]) => {
        const fault = await pageFault(ground, signal, url);
        return fault === undefined ? [] : [`${name} (${url}): ${fault}`];
      }),
    );
    const lines = faults.flat();
    if (lines.length === 0) return ok("the terms, the KYC/AML policy and the privacy policy open");
    return warn(
      lines.join("\n"),
      "Open them in a browser, since some sites refuse programs: a person has to be able to read what they agree to.",
    );
  },
};

/** What is wrong with a page, if anything; the body is asked for only where the head alone is refused. */
async function pageFault(ground: Ground, signal: AbortSignal, url: string): Promise<string | undefined> {
  const head = await ask(ground, signal, url, { method: "HEAD" });
  if ("silent" in head) return head.silent;
  if (head.status < 400) return undefined;
  const page = await ask(ground, signal, url, { method: "GET" });
  if ("silent" in page) return page.silent;
  return page.status < 400 ? undefined : `answered ${page.status}`;
}
