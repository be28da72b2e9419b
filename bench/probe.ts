/**
 * Loaded into every process that is measured (`node --import`): counts its statements, watches its event loop, and tells
 * both with its CPU time and memory when it is asked.
 */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { StatementSync } from "node:sqlite";

/** What a measured process says of itself. Times are since its start, except those of the event loop. */
export interface ProbeReading {
  /** User and system, all threads, microseconds. */
  cpuUs: number;
  /** Statements of SQLite on the main thread; BEGIN and COMMIT are none. */
  statements: number;
  /** Bytes. */
  rss: number;
  heapUsed: number;
  /** How late the event loop came since the last reading, ms. */
  loopP99: number;
  loopMax: number;
}

/** The question, and the answer. */
export type ProbeMessage = { probe: "read" } | { probe: ProbeReading };

/** How often the event loop is looked at, ms; what it is late by comes on top. */
const RESOLUTION_MS = 5;

if (process.send) {
  let statements = 0;
  for (const method of ["run", "all", "get", "iterate"] as const) {
    const original = StatementSync.prototype[method] as (...args: unknown[]) => unknown;
    Object.defineProperty(StatementSync.prototype, method, {
      value: function counted(this: StatementSync, ...args: unknown[]) {
        statements += 1;
        return original.apply(this, args);
      },
    });
  }
  const loop = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  loop.enable();
  process.on("message", (message: ProbeMessage) => {
    if (message.probe !== "read") return;
    const { user, system } = process.cpuUsage();
    const { rss, heapUsed } = process.memoryUsage();
    const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
    const reading: ProbeReading = {
      cpuUs: user + system,
      statements,
      rss,
      heapUsed,
      loopP99: late(loop.percentile(99)),
      loopMax: late(loop.max),
    };
    loop.reset();
    process.send?.({ probe: reading } satisfies ProbeMessage);
  });
  // The bench alone must not keep the process from ending.
  process.channel?.unref();
}
