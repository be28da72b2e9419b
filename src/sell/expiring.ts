/** Deletes once a day what nothing has happened to for longer than it is kept. */
import type { Worker } from "./due-loop.ts";
import type { Clock, Log, Uptime } from "./runtime.ts";
import type { Retention } from "./stores.ts";

const DAY_MS = 24 * 3_600_000;

/** The worker that does it, for the first time in its first round. `days`: how long things are kept. */
export function expiringWorker(
  retention: Retention,
  days: number,
  { clock, uptime, log }: { clock: Clock; uptime: Uptime; log: Log },
): Worker {
  let next = Number.NEGATIVE_INFINITY;
  return {
    name: "expiring",
    nextDueAt: async () => clock() + Math.max(0, next - uptime()),
    round: async () => {
      if (uptime() < next) return;
      next = uptime() + DAY_MS;
      const now = clock();
      try {
        const deleted = await retention.deleteExpired(now - days * DAY_MS, now);
        log.info({ ...deleted, days }, "retention: deleted expired records");
      } catch (error) {
        log.error({ err: error }, "retention failed; retrying in a day");
      }
    },
  };
}
