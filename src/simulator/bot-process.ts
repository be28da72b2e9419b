import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import type { ClockMessage } from "./bot-clock.ts";
import type { BotStatus } from "./page-contract.ts";

/** What a {@link BotProcess} runs and how it knows that the bot serves. */
export interface BotProcessOptions {
  /** Absolute path of the file that Node runs. */
  readonly entry: string;
  /**
   * Gives the whole environment of the process, at every start; nothing is inherited but what finding programs and the time
   * zone needs.
   */
  readonly env: () => Readonly<Record<string, string | undefined>>;
  /** Working directory. Keep it away from the project, so that no `.env` file of a real bot is read. */
  readonly cwd: string;
  /** Answers 200 as soon as the bot serves. */
  readonly healthUrl: string;
  /**
   * How far the bot's clock is ahead of the machine's at a start, in milliseconds; see bot-clock.ts. Without it the bot
   * has the machine's clock, and {@link BotProcess.setClockAhead} does nothing.
   */
  readonly clockAhead?: () => number;
  /** Milliseconds a start may take. Default 30,000. */
  readonly startTimeoutMs?: number;
}

/** The bot as a child process: started, killed without warning, started again. */
export interface BotProcess {
  readonly status: BotStatus;
  /** Process id; null while there is none. */
  readonly pid: number | null;
  /** How often it was started. */
  readonly starts: number;
  /** Why it is not running, with its last words; empty while all is well. */
  readonly trouble: string;
  /** What it wrote to stdout and stderr, line by line: the newest 500 lines over all starts. */
  readonly log: readonly string[];
  /**
   * Starts the bot and resolves when it serves.
   * @throws Error with the process's last words when it ends first or takes too long; it is not running then.
   */
  start(): Promise<void>;
  /** Ends the bot with SIGKILL, as a crash or a power cut does, and starts it again on the same port and data. */
  restart(): Promise<void>;
  /** Asks the bot to end (SIGTERM) and ends it by force when it has not after 10 s. Resolves when it is gone. */
  stop(): Promise<void>;
  /** Sets the running bot's clock so far ahead, in milliseconds; what it sleeps for and is due by then, happens now. */
  setClockAhead(ms: number): void;
  /** Calls `listener` after each change of status, and with each new line of the log. */
  onChange(listener: (line?: string) => void): void;
}

/** Loaded before the bot. */
const CLOCK = new URL("./bot-clock.ts", import.meta.url);
/** Lines of the log that are kept. */
const KEPT_LINES = 500;
/** Lines that are shown as last words. */
const LAST_WORDS = 30;
const HEALTH_PAUSE_MS = 40;
const STOP_TIMEOUT_MS = 10_000;
/** What a Node process may need from around it. None of it is secret. */
const INHERITED = ["PATH", "SystemRoot", "TZ", "LANG", "TMPDIR", "TEMP"];

/** Prepares the bot's process; nothing runs before `start`. */
export function createBotProcess(options: BotProcessOptions): BotProcess {
  const listeners = new Set<(line?: string) => void>();
  const log: string[] = [];
  let status: BotStatus = "stopped";
  let trouble = "";
  let starts = 0;
  let child: ChildProcess | undefined;
  let gone: Promise<string> = Promise.resolve("");
  /** Set while somebody wants the process to end, so that its end is no surprise. */
  let ending = false;
  let restarting: Promise<void> | undefined;

  function become(next: BotStatus, why = ""): void {
    status = next;
    trouble = why;
    for (const listener of listeners) listener();
  }

  function write(line: string): void {
    log.push(line);
    log.splice(0, log.length - KEPT_LINES);
    for (const listener of listeners) listener(line);
  }

  async function start(): Promise<void> {
    if (child !== undefined) throw new Error("The bot is running already.");
    starts += 1;
    ending = false;
    const words: string[] = [];
    const started = spawn(process.execPath, [...clock(options), options.entry], {
      cwd: options.cwd,
      env: { ...inherited(), ...options.env() },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      // In a process group of its own, so that Ctrl+C in the terminal reaches the demo only, which then stops the bot.
      detached: process.platform !== "win32",
    });
    child = started;
    const dieToo = () => started.kill("SIGKILL");
    process.once("exit", dieToo);
    become("starting");
    // Without one the bot's end alone would not let this process go.
    started.channel?.unref();
    for (const stream of [started.stdout, started.stderr]) {
      if (stream !== null)
        createInterface({ input: stream }).on("line", (line) => {
          words.push(line);
          words.splice(0, words.length - LAST_WORDS);
          write(line);
        });
    }
    gone = new Promise((resolve) => {
      started.once("error", (fault) => resolve(`could not be started: ${fault.message}`));
      // "close" comes after the last line was read, "exit" may come before.
      started.once("close", (code, signal) =>
        resolve(signal === null ? `exit code ${code}` : `signal ${signal}`),
      );
    });
    const ended = gone.then((reason) => {
      process.off("exit", dieToo);
      child = undefined;
      if (ending) become("stopped");
      else become("died", [reason, ...words].join("\n"));
      return reason;
    });
    const served = new AbortController();
    const outcome = await Promise.race([
      ended.then((reason) => ["gone", reason] as const),
      untilHealthy(options, served.signal).then((healthy) => [healthy ? "serves" : "late", ""] as const),
    ]);
    served.abort();
    if (outcome[0] === "serves") {
      become("running");
      return;
    }
    if (outcome[0] === "late") {
      await stop();
      become("died", ["It did not answer /healthz in time.", ...words].join("\n"));
    }
    throw new Error(`The bot did not start: ${trouble === "" ? outcome[1] : trouble}`);
  }

  async function end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const running = child;
    if (running === undefined) return;
    ending = true;
    const force = setTimeout(() => running.kill("SIGKILL"), STOP_TIMEOUT_MS);
    running.kill(signal);
    await gone;
    clearTimeout(force);
  }

  async function stop(): Promise<void> {
    await end("SIGTERM");
    become("stopped");
  }

  return {
    get status() {
      return status;
    },
    get pid() {
      return child?.pid ?? null;
    },
    get starts() {
      return starts;
    },
    get trouble() {
      return trouble;
    },
    log,
    start,
    restart() {
      restarting ??= end("SIGKILL")
        .then(start)
        .finally(() => {
          restarting = undefined;
        });
      return restarting;
    },
    stop,
    setClockAhead(ms) {
      const message: ClockMessage = { simulatedClockAhead: ms };
      // A bot that is just ending is told at its next start.
      if (options.clockAhead !== undefined && child?.connected) child.send(message, () => undefined);
    },
    onChange(listener) {
      listeners.add(listener);
    },
  };
}

/** Node's arguments that give the bot its clock. */
function clock({ clockAhead }: BotProcessOptions): string[] {
  return clockAhead === undefined ? [] : ["--import", `${CLOCK.href}?ahead=${clockAhead()}`];
}

function inherited(): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of INHERITED) {
    const value = process.env[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/** Whether the bot came to answer its health check with 200 before the time was over. */
async function untilHealthy(options: BotProcessOptions, stopped: AbortSignal): Promise<boolean> {
  const deadline = Date.now() + (options.startTimeoutMs ?? 30_000);
  while (!stopped.aborted && Date.now() < deadline) {
    const healthy = await fetch(options.healthUrl, { signal: AbortSignal.timeout(1000) }).then(
      (answer) => answer.body?.cancel().then(() => answer.status === 200) ?? answer.status === 200,
      () => false,
    );
    if (healthy) return true;
    await pause(HEALTH_PAUSE_MS);
  }
  return false;
}
