import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { type BotProcess, createBotProcess } from "./bot-process.ts";
import { type Changelly, startChangelly } from "./changelly.ts";
import { startTelegram } from "./start-telegram.ts";
import type { Person, PersonProfile, Telegram } from "./telegram.ts";

/** Settings of {@link setStage}; every one has a default. */
export interface StageOptions {
  /** Absolute path of the file that runs the bot. Default: the product's own start. */
  readonly botEntry?: string;
  /** Level of the bot's log. Default `info`. */
  readonly logLevel?: string;
  /** Port of 127.0.0.1 at which the bot shows what it measures. Default: nothing is measured. */
  readonly metricsPort?: number | undefined;
}

/** Everything of the demo but the page: both vendors, the people, and the real bot between them. */
export interface Stage {
  readonly telegram: Telegram;
  readonly changelly: Changelly;
  /** Where the bot's store and its settings (`.env`, read at every start) are. Gone with the stage. */
  readonly dataDir: string;
  /** Not started yet when the stage is set. */
  readonly bot: BotProcess;
  /** Somebody who is there from the start. */
  cast(name: keyof typeof PROFILES): Person;
  /** The clock of everybody on the stage. */
  readonly clock: StageClock;
  /** Texts that must not be shown anywhere: the bot's token and keys. */
  readonly secrets: readonly string[];
  /** Stops the bot and both vendors, and removes all data. */
  close(): Promise<void>;
}

/** The clock that Telegram, Changelly and the bot go by. It starts as the machine's. */
export interface StageClock {
  /** Milliseconds it is ahead of the machine's. */
  readonly ahead: number;
  /** Milliseconds since 1970. */
  now(): number;
  /** Lets so many milliseconds pass at once, for all three: what the bot meant to do in that time, it does now. */
  pass(ms: number): void;
}

const BOT_ENTRY = fileURLToPath(new URL("../start.mjs", import.meta.url));

/** When the demo's bot reminds people of coins they have not sent: sooner than a real one, so that it is seen. */
export const REMINDER_MINUTES: readonly number[] = [1, 3, 10];

/**
 * The cast's profiles. The ids are beyond 32 bits, as those of new Telegram users are. Yuki's language is none of the bot's;
 * Olivia runs the bot, which is told that she is an admin.
 */
const PROFILES = {
  anna: {
    id: 7_100_000_001,
    firstName: "Anna",
    lastName: "Keller",
    username: "anna_keller",
    languageCode: "en",
  },
  dmitry: { id: 7_100_000_002, firstName: "Дмитрий", lastName: "Соколов", languageCode: "ru" },
  lucia: {
    id: 7_100_000_003,
    firstName: "Lucía",
    lastName: "Fernández",
    username: "lucia_f",
    languageCode: "es",
  },
  beatriz: { id: 7_100_000_011, firstName: "Beatriz", lastName: "Souza", languageCode: "pt-br" },
  felix: { id: 7_100_000_012, firstName: "Felix", lastName: "Brandt", languageCode: "de" },
  camille: { id: 7_100_000_013, firstName: "Camille", lastName: "Lefèvre", languageCode: "fr" },
  giulia: { id: 7_100_000_014, firstName: "Giulia", lastName: "Romano", languageCode: "it" },
  elif: { id: 7_100_000_015, firstName: "Elif", lastName: "Yıldız", languageCode: "tr" },
  oksana: { id: 7_100_000_016, firstName: "Оксана", lastName: "Шевчук", languageCode: "uk" },
  putri: { id: 7_100_000_017, firstName: "Putri", lastName: "Lestari", languageCode: "id" },
  nasrin: { id: 7_100_000_018, firstName: "نسرین", lastName: "رضایی", languageCode: "fa" },
  omar: { id: 7_100_000_019, firstName: "عمر", lastName: "الحسن", languageCode: "ar" },
  yuki: { id: 7_100_000_004, firstName: "由紀", lastName: "田中", languageCode: "ja" },
  olivia: {
    id: 7_100_000_009,
    firstName: "Olivia",
    username: "olivia_ops",
    languageCode: "en",
  },
} as const satisfies Record<string, PersonProfile>;

/**
 * Starts a local Telegram and a local Changelly, lets the cast in and prepares the bot's process with throw-away keys
 * and an empty store of its own. The bot itself is started by `stage.bot.start()`.
 *
 * @throws Error when a port or the temporary directory cannot be had; nothing is left running then
 */
export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "sell-bot-demo-"));
  const opened: { close(): Promise<void> }[] = [
    { close: () => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }) },
  ];
  const closeAll = async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
  };
  try {
    const port = await freePort();
    let ahead = 0;
    const now = () => Date.now() + ahead;
    const telegram = await startTelegram({ now, inlineMode: true });
    opened.push(telegram);
    for (const profile of Object.values(PROFILES)) telegram.person(profile);
    const changelly = await startChangelly({
      now,
      callbackUrl: `http://127.0.0.1:${port}/changelly/callback`,
    });
    opened.push(changelly);
    const dataKey = randomBytes(32).toString("base64");
    const env = {
      BOT_TOKEN: telegram.token,
      BOT_MODE: "polling",
      TELEGRAM_API_ROOT: telegram.url,
      HOST: "127.0.0.1",
      PORT: String(port),
      CHANGELLY_ENV: "sandbox",
      CHANGELLY_API_URL: changelly.url,
      CHANGELLY_API_KEY: changelly.apiKey,
      CHANGELLY_PRIVATE_KEY: changelly.privateKey,
      CHANGELLY_CALLBACK_PUBLIC_KEY: changelly.callbackPublicKey,
      ADMIN_IDS: String(PROFILES.olivia.id),
      DATA_DIR: dataDir,
      DATA_KEY: dataKey,
      METRICS_PORT: String(options.metricsPort ?? ""),
      REMINDER_MINUTES: REMINDER_MINUTES.join(","),
      LOG_LEVEL: options.logLevel ?? "info",
      LOG_PRETTY: "true",
      // Node's cache of compiled sources outlives the process, and nothing of the demo does.
      NODE_DISABLE_COMPILE_CACHE: "1",
    };
    const envFile = path.join(dataDir, ".env");
    await writeFile(
      envFile,
      Object.entries(env).map(([name, value]) => `${name}="${value}"\n`),
      { mode: 0o600 },
    );
    const bot = createBotProcess({
      entry: options.botEntry ?? BOT_ENTRY,
      cwd: dataDir,
      clockAhead: () => ahead,
      healthUrl: `http://127.0.0.1:${port}/healthz`,
      // Whoever plays the operator may have changed something.
      env: () => parseEnv(readFileSync(envFile, "utf8")),
    });
    opened.push({ close: () => bot.stop() });
    return {
      telegram,
      changelly,
      dataDir,
      bot,
      cast: (name) => telegram.person(PROFILES[name]),
      clock: {
        get ahead() {
          return ahead;
        },
        now,
        pass(ms) {
          ahead += ms;
          bot.setClockAhead(ahead);
        },
      },
      secrets: [telegram.token, changelly.apiKey, changelly.privateKey, dataKey],
      close: closeAll,
    };
  } catch (fault) {
    await closeAll();
    throw fault;
  }
}

/** A TCP port of 127.0.0.1 that nothing listens on at the moment. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No TCP port could be had.");
  return address.port;
}
