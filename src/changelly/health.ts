/** Whether the API answers, and takes our keys: what the calls of the day say, and one of its own while they say no. */
import type { FailureKind, Result } from "../sell/off-ramp.ts";
import type { Clock } from "../sell/runtime.ts";
import type { Ask } from "./pipeline.ts";

/** How the API has answered of late. Times are milliseconds since the epoch. */
export interface Health {
  /** Since when every call has come to nothing; null when the last one was answered. */
  readonly downSince: number | null;
  /** Since when the keys are refused; null when they were taken last time. */
  readonly refusedSince: number | null;
}

/** The API is down: no answer, an error of its own, or something that is no answer of this API. */
const DOWN: ReadonlySet<FailureKind> = new Set(["network", "timeout", "server", "bad-response"]);

/** Not asked at all, by our own doing. */
const HELD_BACK: ReadonlySet<FailureKind> = new Set(["suspended", "busy"]);

/** Tells how the API has answered. */
export interface HealthWatch {
  /** What the latest calls say. */
  health(): Health;
  /** The same, after asking once more if they came to nothing: nobody else may call for hours. */
  checkHealth(): Promise<Health>;
}

/** Learns from every call that `ask` makes. */
export function watchHealth(ask: Ask, now: Clock): HealthWatch & { ask: Ask } {
  let health: Health = { downSince: null, refusedSince: null };

  const learn = (result: Result<unknown>): void => {
    const failure = result.ok ? undefined : result.failure;
    // One that was held back here says nothing.
    if (failure && HELD_BACK.has(failure.kind)) return;
    if (failure && DOWN.has(failure.kind)) {
      health = { ...health, downSince: health.downSince ?? now() };
      return;
    }
    const isRefused = failure?.kind === "unauthorized";
    health = { downSince: null, refusedSince: isRefused ? (health.refusedSince ?? now()) : null };
  };

  const watched: Ask = async (call) => {
    const result = await ask(call);
    learn(result);
    return result;
  };

  return {
    ask: watched,
    health: () => health,
    async checkHealth() {
      if (health.downSince !== null || health.refusedSince !== null)
        await watched({ method: "GET", path: "/v1/providers", lane: "polling", read: () => true });
      return health;
    },
  };
}
