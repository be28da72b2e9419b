/** The whole world of one test: a local Telegram, a local Changelly, and the real app between them. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type App, type AppOptions, createApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import { type Changelly, type ChangellyOptions, startChangelly } from "../../src/simulator/changelly.ts";
import { startTelegram } from "../../src/simulator/start-telegram.ts";
import type { Person, Telegram, TelegramOptions } from "../../src/simulator/telegram.ts";
import { LANGUAGES } from "./languages.ts";
import { PATIENCE_MS } from "./time.ts";

/** How a test's world differs from the usual one. */
export interface WorldOptions {
  /** Environment variables on top of the usual ones; an empty one counts as absent. */
  env?: Readonly<Record<string, string>>;
  app?: Partial<AppOptions>;
  changelly?: ChangellyOptions;
  telegram?: TelegramOptions;
}

/** A world in motion. */
export interface World {
  telegram: Telegram;
  changelly: Changelly;
  app: App;
  env: Readonly<Record<string, string>>;
  /** Every line of the log so far, as written. */
  logLines: string[];
  /** Milliseconds that have passed for the app on top of the real ones, and those its clock was set ahead or back. */
  clock: { ahead: number; stepped: number };
  /** Somebody to chat with the bot. */
  person(language?: string, firstName?: string): Person;
  /** Stops the app in an orderly way and starts another one on the same store; `meanwhile` is done when none runs. */
  restart(changes?: WorldOptions, meanwhile?: () => Promise<unknown>): Promise<void>;
  /** Ends the world before its test does. */
  close(): Promise<void>;
  /** `http://127.0.0.1:<port of the app>`. */
  readonly url: string;
}

/** Where Linux keeps files in memory: no story is about a power cut, and syncing took a fifth of the time. */
const MEMORY = "/dev/shm";

/** Starts a world; it ends with the test. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const dataDir = await mkdtemp(join(existsSync(MEMORY) ? MEMORY : tmpdir(), "sell-bot-test-"));
  const telegram = await startTelegram({ waitMs: PATIENCE_MS, ...options.telegram });
  const changelly = await startChangelly({ callbackRetryMs: [50, 200], ...options.changelly });
  const logLines: string[] = [];
  const clock = { ahead: 0, stepped: 0 };
  const env = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    HOST: "127.0.0.1",
    PORT: "0",
    CHANGELLY_API_URL: changelly.url,
    CHANGELLY_API_KEY: changelly.apiKey,
    CHANGELLY_PRIVATE_KEY: changelly.privateKey,
    CHANGELLY_CALLBACK_PUBLIC_KEY: changelly.callbackPublicKey,
    DATA_DIR: dataDir,
    LOG_LEVEL: "debug",
    LOG_PRETTY: "false",
    ...options.env,
  };

  const boot = async (changes: WorldOptions = {}): Promise<App> => {
    const config = readConfig({ ...env, ...changes.env });
    const log = createLog(config, { write: (line) => logLines.push(line) });
    const app = await createApp(config, {
      log,
      languages: LANGUAGES,
      clock: () => Date.now() + clock.ahead + clock.stepped,
      uptime: () => performance.now() + clock.ahead,
      settleMs: 300,
      changellyTimeoutMs: 1_000,
      changellyRate: 1_000,
      // Stories read from beside the app, and only what is committed.
      commitWithinMs: 2,
      // On a busy machine everything takes long; whether a note is due is for the stories about it.
      noteAfterMs: 60_000,
      ...options.app,
      ...changes.app,
    });
    await app.start();
    changelly.callbackUrl = `http://127.0.0.1:${app.port}/changelly/callback`;
    return app;
  };

  let closed: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    await world.app.stop();
    await Promise.all([telegram.close(), changelly.close()]);
    await rm(dataDir, { recursive: true, force: true });
  };

  const world: World = {
    telegram,
    changelly,
    app: await boot(),
    env,
    logLines,
    clock,
    person: (language = "en", firstName = "Anna") => telegram.person({ firstName, languageCode: language }),
    restart: async (changes, meanwhile) => {
      await world.app.stop();
      await meanwhile?.();
      world.app = await boot(changes);
    },
    close: () => {
      closed ??= end();
      return closed;
    },
    get url() {
      return `http://127.0.0.1:${world.app.port}`;
    },
  };
  onTestFinished(() => world.close());
  return world;
}
