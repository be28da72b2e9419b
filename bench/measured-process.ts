/** A process that is measured: the product or an anchor, apart from the bench and its fakes. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { ProbeMessage, ProbeReading } from "./probe.ts";

/** What is to be started. */
export interface MeasuredOptions {
  /** Absolute path of what Node runs. */
  entry: string;
  /** The whole environment besides PORT and what finding programs needs. */
  env: Readonly<Record<string, string>>;
  /** Arguments of Node before the entry. */
  nodeArgs?: readonly string[];
  /** Where its SQLite file lies, when its commits are to be counted. */
  database?: string;
  /** Without the probe, which costs a start some of its time; {@link Measured.read} rejects then. */
  bare?: boolean;
}

/** What a process has used, since its start. */
export interface Reading extends ProbeReading {
  /** Durable commits. */
  commits: number;
}

/** A running process. */
export interface Measured {
  url: string;
  pid: number;
  /** From the start of the process to the first 200 of `/healthz`, ms. */
  startMs: number;
  read(): Promise<Reading>;
  /** As {@link read}, once nothing has been committed or asked of SQLite for so long, ms. */
  settled(quietMs?: number): Promise<Reading>;
  stop(): Promise<void>;
}

const PROBE = join(import.meta.dirname, "probe.ts");
const START_MS = 60_000;
const QUIET_MS = 60;

/** Starts the process and resolves when its `/healthz` answers 200. Rejects with its last words when it ends before. */
export async function startMeasured(options: MeasuredOptions): Promise<Measured> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { entry, env, nodeArgs = [], database, bare = false } = options;
  const began = performance.now();
  const child = spawn(process.execPath, [...(bare ? [] : ["--import", PROBE]), ...nodeArgs, entry], {
    cwd: env["DATA_DIR"] ?? import.meta.dirname,
    env: { PATH: process.env["PATH"] ?? "", HOST: "127.0.0.1", PORT: String(port), ...env },
    stdio: ["ignore", "pipe", "pipe", bare ? "ignore" : "ipc"],
  });
  const dieToo = () => child.kill("SIGKILL");
  process.once("exit", dieToo);
  let words = "";
  const listen = (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4_000);
  };
  child.stdout?.on("data", listen);
  child.stderr?.on("data", listen);
  let isStopping = false;
  child.once("exit", (code, signal) => {
    if (!isStopping) process.stderr.write(`${entry} ended (${signal ?? code}): ${words}\n`);
  });
  await untilHealthy(url, child, () => words);
  const startMs = performance.now() - began;

  const read = async (): Promise<Reading> => {
    const answer = once(child, "message", { signal: AbortSignal.timeout(START_MS) });
    child.send({ probe: "read" } satisfies ProbeMessage);
    const [{ probe }] = (await answer) as [{ probe: ProbeReading }];
    return { ...probe, commits: database === undefined ? 0 : commitsOf(database) };
  };
  return {
    url,
    pid: child.pid ?? 0,
    startMs,
    read,
    settled: async (quietMs = QUIET_MS) => {
      let before = await read();
      for (;;) {
        await sleep(quietMs);
        const now = await read();
        if (now.commits === before.commits && now.statements === before.statements) return now;
        before = now;
      }
    },
    stop: async () => {
      isStopping = true;
      process.off("exit", dieToo);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      const force = setTimeout(dieToo, 10_000);
      await gone;
      clearTimeout(force);
    },
  };
}

async function untilHealthy(url: string, child: ChildProcess, words: () => string): Promise<void> {
  const deadline = performance.now() + START_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it did not start: ${words()}`);
    const healthy = await fetch(`${url}/healthz`).then(
      async (answer) => (await answer.arrayBuffer()) && answer.ok,
      () => false,
    );
    if (healthy) return;
    await sleep(5);
  }
  throw new Error(`it did not answer /healthz: ${words()}`);
}

/**
 * How many commits the file has seen since it was opened: SQLite keeps that number in the index of its log, beside the file
 * (`iChange` in https://www.sqlite.org/walformat.html#the_wal_index_file_format), where it can be read from outside.
 */
export function commitsOf(database: string): number {
  const file = openSync(`${database}-shm`, "r");
  try {
    const number = new Uint32Array(1);
    readSync(file, number, 0, 4, 8);
    return number[0] ?? 0;
  } finally {
    closeSync(file);
  }
}

/** CPU time of any process so far, ms: user and system, in ticks of a hundredth of a second. */
export function cpuMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Memory of any process, MB. */
export function rssMbOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1];
  return Number(kilobytes) / 1024;
}

/** What was used between two readings, for each of so many operations. */
export function usedPer(operations: number, before: Reading, after: Reading) {
  const per = (key: "cpuUs" | "commits" | "statements") => (after[key] - before[key]) / operations;
  return { cpuUs: per("cpuUs"), commits: per("commits"), statements: per("statements") };
}

/** A port that is free at this moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}
