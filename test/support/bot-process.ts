/** The bot in a process that can be killed at any moment, with a gate on each of its wires to say at which. */
import { type ChildProcess, fork, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";
import type { App } from "../../src/app.ts";
import { startChangelly } from "../../src/simulator/changelly.ts";
import { startTelegram } from "../../src/simulator/start-telegram.ts";
import type { ClockMessage, ServingMessage } from "./bot-child.ts";
import { type Gate, openGate } from "./gate.ts";
import { PATIENCE_MS } from "./time.ts";
import type { World } from "./world.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** Starting is what these tests do most: the modules are compiled once for all processes. */
const COMPILED = { NODE_COMPILE_CACHE: join(ROOT, "node_modules", ".cache", "bot-processes") };

/** A program that ended. */
export interface Ended {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program under way. */
export interface Running {
  readonly process: ChildProcess;
  /** Resolves with the first line on standard output that contains this. Rejects when the program ends before. */
  says(text: string): Promise<string>;
  readonly ended: Promise<Ended>;
}

/** Runs `npm start`'s command with nothing in its environment but `env`, away from any `.env` file. */
export function runStart(
  env: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
  output: "pipe" | number = "pipe",
): Running {
  const options: SpawnOptions = {
    cwd: tmpdir(),
    env: { ...COMPILED, ...env },
    stdio: ["ignore", output, "pipe"],
  };
  return running(spawn(process.execPath, [...nodeOptions, join(ROOT, "src", "start.mjs")], options));
}

/** Runs Node in a folder, with nothing in its environment but `env`; as another user, or another copy of Node, where named. */
export function runNode(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { program = process.execPath, ...user }: { program?: string; uid?: number; gid?: number } = {},
): Running {
  return running(spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], ...user }));
}

function running(child: ChildProcess): Running {
  const lines: string[] = [];
  let stderr = "";
  const heard = new Set<() => void>();
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  if (child.stdout) {
    createInterface({ input: child.stdout }).on("line", (line) => {
      lines.push(line);
      for (const tell of heard) tell();
    });
  }
  const ended = once(child, "close").then(([code]: (number | null)[]) => ({
    code: code ?? null,
    stdout: lines.join("\n"),
    stderr,
  }));
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  return {
    process: child,
    ended,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const line = lines.find((one) => one.includes(text));
          if (line === undefined) return;
          heard.delete(look);
          resolve(line);
        };
        heard.add(look);
        look();
        void ended.then(({ code }) =>
          reject(new Error(`ended with ${code} before it said "${text}": ${stderr}`)),
        );
      }),
  };
}

/** A world whose bot is a process of its own. `restart` kills it first. */
export interface KillableWorld extends World {
  /** Between the bot and Telegram, and between the bot and Changelly. */
  readonly toTelegram: Gate;
  readonly toChangelly: Gate;
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Starts the bot, for the first time or after a kill; resolves when it serves. */
  start(): Promise<void>;
}

/** A world whose bot can be killed, and is not started yet; it ends with the test. */
export async function openKillableWorld(): Promise<KillableWorld> {
  const dataDir = await mkdtemp(join(tmpdir(), "sell-bot-test-"));
  const [toTelegram, toChangelly] = await Promise.all([openGate(), openGate()]);
  // People wait while the bot is started again.
  const telegram = await startTelegram({ waitMs: PATIENCE_MS });
  const changelly = await startChangelly({ callbackRetryMs: [50, 200], publicBaseUrl: toChangelly.url });
  toTelegram.upstream = telegram.url;
  toChangelly.upstream = changelly.localUrl;
  onTestFinished(() => world.close());

  const env: Readonly<Record<string, string>> = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: toTelegram.url,
    HOST: "127.0.0.1",
    PORT: "0",
    CHANGELLY_API_URL: changelly.url,
    CHANGELLY_API_KEY: changelly.apiKey,
    CHANGELLY_PRIVATE_KEY: changelly.privateKey,
    CHANGELLY_CALLBACK_PUBLIC_KEY: changelly.callbackPublicKey,
    DATA_DIR: dataDir,
    LOG_LEVEL: "debug",
    LOG_PRETTY: "false",
  };
  const logLines: string[] = [];
  const clock = { ahead: 0, stepped: 0 };
  let bot: Running | undefined;
  let port = 0;

  const app: App = {
    get port() {
      return port;
    },
    metricsPort: undefined,
    wake: () => {
      // It may die at this very moment: the next one is told when it starts.
      const message = { ...clock } satisfies ClockMessage;
      if (bot?.process.connected) bot.process.send(message, () => undefined);
    },
    start: async () => {
      const time = { ...clock } satisfies ClockMessage;
      const child = fork(join(import.meta.dirname, "bot-child.ts"), [JSON.stringify(time)], {
        env: { ...COMPILED, ...env },
        execArgv: [],
        stdio: ["ignore", "pipe", "pipe", "ipc"],
      });
      bot = running(child);
      child.stdout?.on("data", (text: Buffer) => logLines.push(text.toString("utf8")));
      const ended = bot.ended.then(({ code, stderr }) => {
        throw new Error(`the bot ended with ${code} before it served: ${stderr}`);
      });
      const [message] = (await Promise.race([once(child, "message"), ended])) as [ServingMessage];
      port = message.port;
      changelly.callbackUrl = `http://127.0.0.1:${port}/changelly/callback`;
      app.wake();
    },
    stop: async () => {
      bot?.process.kill("SIGKILL");
      await bot?.ended;
    },
  };
  let closed: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    await Promise.all([toTelegram.close(), toChangelly.close(), telegram.close(), changelly.close()]);
    await rm(dataDir, { recursive: true, force: true });
  };

  const world: KillableWorld = {
    telegram,
    changelly,
    app,
    env,
    logLines,
    clock,
    toTelegram,
    toChangelly,
    person: (language = "en", firstName = "Anna") => telegram.person({ firstName, languageCode: language }),
    start: () => app.start(),
    kill: () => app.stop(),
    restart: async () => {
      await app.stop();
      await app.start();
    },
    close: () => {
      closed ??= end();
      return closed;
    },
    get url() {
      return `http://127.0.0.1:${port}`;
    },
  };
  return world;
}
