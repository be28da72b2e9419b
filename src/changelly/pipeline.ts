/**
 * The way of a call to the API: stages around an exchange, from the outermost in.
 *
 *   retry     a read that failed is repeated while that may help and there is time
 *   pace      a call waits for its turn, as pacing.ts gives it
 *   breaker   an API that is down is left alone for a while, and nobody waits in a queue for it
 *   exchange  one request and its answer
 *
 * Retry is outermost since a repetition is a request like any other: it waits for its turn, and the breaker counts it.
 */
import { DelegateBackoff, handleResultType, retry } from "cockatiel";
import type { Asker, Failure, FailureKind, Result } from "../sell/off-ramp.ts";
import type { Log, Uptime } from "../sell/runtime.ts";
import { Failed } from "./errors.ts";
import type { Exchange, Request } from "./exchange.ts";
import { createPacer, type Lane, type Pacer, type Turn } from "./pacing.ts";

/** Who waits for an answer, and how urgently. */
export interface Waiters {
  /** Default: that of people. */
  lane?: Lane;
  /** Who asks; others may join while it waits for its turn. Nobody in particular when left out. */
  askers?: readonly Asker[];
}

/** A request, and who waits for its answer. */
export interface Call<T> extends Request<T>, Waiters {
  /** The turn it has already, see {@link Pipeline.turn}. */
  turn?: Turn;
}

/** Makes one call; never throws for a failure that can be expected. */
export type Ask = <T>(call: Call<T>) => Promise<Result<T>>;

/** How a pipeline differs from the bot's own: doctor, self-test and tests are less patient. */
export interface PipelineOptions {
  /** Calls started in any one second, at most. Default {@link RATE_PER_SECOND}; `Infinity` for no limit. */
  ratePerSecond?: number;
  /** The same to begin with, until the API has shown that it takes more. Default: as many as at most. */
  startRate?: number;
  /** How often a read is repeated at most. Default {@link RETRIES}. */
  retries?: number;
  /** Pause before the first repetition, ms. Default {@link RETRY_PAUSE_MS}. */
  retryPauseMs?: number;
  /** So many outages in a row open the circuit. Default {@link SUSPEND_AFTER}; `Infinity` for never. */
  suspendAfter?: number;
  /** Default: that of the process. */
  uptime?: Uptime;
  log: Log;
}

/** How calls are held back. */
export interface Load {
  /** Whether none is made: the API is down. */
  isSuspended: boolean;
  /** How many a second may start. */
  rate: number;
  /** How many wait for their turn. */
  waiting: number;
}

/** Calls on their way. */
export interface Pipeline {
  ask: Ask;
  /**
   * Waits for the turn of a call that is to start without any further wait: what has to be done first is done with the turn
   * in hand. Fails where a call would fail before it starts.
   */
  turn(waiters: Waiters): Promise<Result<Turn>>;
  /** How calls are held back at this moment. */
  load(): Load;
  /** Refuses new calls, and resolves when those under way have come to their end and the connections are dropped. */
  close(): Promise<void>;
}

/** Calls a second: modest, since the API's own limits are not published. */
export const RATE_PER_SECOND = 5;
/** Longest wait for a turn of nobody's in particular. */
const MAX_WAIT_MS = 60_000;
/** Longest wait for a turn of anybody's, however patient. */
const LONGEST_WAIT_MS = 60 * 60_000;
/** On top of the time for one answer, for repetitions. Together they bound the whole call, but for waits for its turns. */
const REPEATING_MS = 8_000;
/** A longer `Retry-After` is not waited for but handed to the caller. */
const MAX_RETRY_AFTER_MS = 5_000;
/** Three attempts in all: what outlasts them is no bad luck but an outage. */
const RETRIES = 2;
/** Doubled for each further repetition, half of it random: calls that failed together should not return together. */
const RETRY_PAUSE_MS = 250;
/** With less time left than this, an attempt has little prospect of an answer. */
const MIN_ATTEMPT_MS = 1_000;
/** In a row: one read with its repetitions does not open the circuit, two do. */
const SUSPEND_AFTER = 5;
/** After so long one request tries the API again; the others go on failing at once until it has an answer. */
const SUSPEND_FOR_MS = 10_000;

/** May be gone a moment later. Every other failure is an answer, which asking again would not change. */
const RETRIED: ReadonlySet<FailureKind> = new Set(["network", "timeout", "rate-limited", "server"]);
/** The API is down. One that refuses, or holds us back, is up. */
const OUTAGES: ReadonlySet<FailureKind> = new Set(["network", "timeout", "server"]);

/** The time a call has, on the monotonic clock, ms. */
interface Time {
  /** When it has to be over; put off by every wait for a turn. */
  deadline: number;
  /** Until when it may wait for turns. */
  readonly patientUntil: number;
}

/** One attempt at a call: what a stage wraps, and what it makes. */
type Attempt = <T>(call: Call<T>, time: Time) => Promise<Result<T>>;

/**
 * Creates the pipeline in front of an exchange.
 *
 * @throws RangeError when a rate is not positive.
 */
export function createPipeline(exchange: Exchange, options: PipelineOptions): Pipeline {
  const { log, ratePerSecond = RATE_PER_SECOND, suspendAfter = SUSPEND_AFTER } = options;
  const { retries = RETRIES, retryPauseMs = RETRY_PAUSE_MS } = options;
  const pacer = createPacer(ratePerSecond, options.startRate);
  const breaker = createBreaker(suspendAfter, options.uptime ?? (() => performance.now()), log);
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  const send: Attempt = (call, { deadline }) => exchange.send(call, deadline - performance.now());
  const guarded: Attempt = (call, time) => breaker.run(() => send(call, time));
  // The breaker is asked on both sides of the queue: it may open while a call stands in it.
  const ready = unlessSuspended(breaker, log, guarded);
  const paced = unlessSuspended(breaker, log, inTurn(pacer, log, ready));
  const attempts = withRetries(retries, retryPauseMs, () => closing !== undefined, paced);

  function timeOf({ askers = [] }: Waiters): Time {
    const now = performance.now();
    return {
      deadline: now + exchange.timeoutMs + REPEATING_MS,
      patientUntil:
        askers.length === 0
          ? now + MAX_WAIT_MS
          : Math.min(now + LONGEST_WAIT_MS, ...askers.map(({ patientUntil }) => patientUntil)),
    };
  }

  return {
    ask(call) {
      const result = attempts(call, timeOf(call)).finally(() => underWay.delete(result));
      underWay.add(result);
      return result;
    },
    async turn(waiters) {
      const refusal = () =>
        breaker.isSuspended() ? skipped(waiters, { kind: "suspended" }, log) : undefined;
      const turn = refusal() ?? (await takeTurn(pacer, waiters, timeOf(waiters), log));
      return refusal() ?? turn;
    },
    load: () => ({ isSuspended: breaker.isSuspended(), ...pacer.load() }),
    close() {
      closing ??= (async () => {
        pacer.close();
        await Promise.allSettled(underWay);
        await exchange.close();
      })();
      return closing;
    },
  };
}

/** Repeats reads. A write is sent once: what became of a lost one is for the caller to find out. */
function withRetries(retries: number, pauseMs: number, isClosing: () => boolean, next: Attempt): Attempt {
  return (call, time) => {
    if (call.method !== "GET") return next(call, time);
    const repeatable = ({ failure }: Failed) => !isClosing() && isWorthRepeating(failure, time.deadline);
    const policy = retry(handleResultType(Failed, repeatable), {
      maxAttempts: retries,
      backoff: new DelegateBackoff(({ attempt, result }) => {
        const failed = "value" in result && result.value instanceof Failed ? result.value : undefined;
        const pause = pauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
        return Math.max(pause, failed?.failure.retryAfterMs ?? 0);
      }),
    });
    return policy.execute(() => next(call, time));
  };
}

function isWorthRepeating({ kind, retryAfterMs = 0 }: Failure, deadline: number): boolean {
  if (!RETRIED.has(kind)) return false;
  const left = deadline - performance.now() - retryAfterMs;
  return retryAfterMs <= MAX_RETRY_AFTER_MS && left >= MIN_ATTEMPT_MS;
}

/** Has each call wait for its turn, and keeps the pace that the API's answers ask for. */
function inTurn(pacer: Pacer, log: Log, next: Attempt): Attempt {
  return async (call, time) => {
    const turn = call.turn ? { ok: true as const, value: call.turn } : await takeTurn(pacer, call, time, log);
    if (!turn.ok) return turn;
    const result = await next(call, time);
    const { status, retryAfterMs = 0 } = result.ok ? { status: 200 } : result.failure;
    if (status === 429) {
      const rate = pacer.refused(turn.value, Math.min(retryAfterMs, MAX_RETRY_AFTER_MS));
      if (rate !== undefined) log.warn({ rate }, "Changelly rate limit; calling half as often");
    } else if (status !== undefined && status < 500) {
      pacer.accepted();
    }
    return result;
  };
}

/** Waits for a turn, which puts the deadline off: it is about the API's time, not about ours. */
async function takeTurn(
  pacer: Pacer,
  waiters: Waiters & Partial<Named>,
  time: Time,
  log: Log,
): Promise<Result<Turn>> {
  const { lane = "person", askers = [] } = waiters;
  const since = performance.now();
  const verdict = await pacer.turn({
    lane,
    askers,
    maxWaitMs: Math.max(0, time.patientUntil - since),
    onQueued: (waitMs) => {
      for (const asker of askers) asker.onAsked(waitMs);
    },
  });
  time.deadline += performance.now() - since;
  switch (verdict.kind) {
    case "go":
      return { ok: true, value: verdict };
    case "busy":
      return skipped(waiters, { kind: "busy", retryAfterMs: Math.ceil(verdict.waitMs) }, log);
    case "closed":
      return skipped(waiters, { kind: "network" }, log);
  }
}

/** Fails at once while the API is left alone. */
function unlessSuspended(breaker: Breaker, log: Log, next: Attempt): Attempt {
  return async (call, time) =>
    breaker.isSuspended() ? skipped(call, { kind: "suspended" }, log) : next(call, time);
}

interface Breaker {
  /** Whether to fail at once: the API is being left alone, or one request is trying it out right now. */
  isSuspended(): boolean;
  /** Runs a call that is not to fail at once, and learns from its result. */
  run<T>(call: () => Promise<T>): Promise<T>;
}

/** Written here, since Cockatiel's circuit breaker goes by the clock: one that is set back would keep the circuit open. */
function createBreaker(suspendAfter: number, uptime: Uptime, log: Log): Breaker {
  let outages = 0;
  /** Undefined while the circuit is closed. */
  let suspendedUntil: number | undefined;
  let isTrying = false;

  const open = (): void => {
    suspendedUntil = uptime() + SUSPEND_FOR_MS;
    log.error({ forMs: SUSPEND_FOR_MS }, "Changelly circuit open");
  };
  const close = (): void => {
    outages = 0;
    if (suspendedUntil !== undefined) log.info({}, "Changelly circuit closed");
    suspendedUntil = undefined;
  };
  const learn = (result: unknown, isTrial: boolean): void => {
    if (!(result instanceof Failed && OUTAGES.has(result.failure.kind))) close();
    else if (isTrial) open();
    else if (suspendedUntil === undefined && ++outages >= suspendAfter) open();
  };

  return {
    isSuspended: () => suspendedUntil !== undefined && (isTrying || uptime() < suspendedUntil),
    async run(call) {
      const isTrial = suspendedUntil !== undefined;
      isTrying = isTrial;
      try {
        const result = await call();
        learn(result, isTrial);
        return result;
      } finally {
        if (isTrial) isTrying = false;
      }
    },
  };
}

/** What a call is named by in the log. */
type Named = Pick<Call<unknown>, "method" | "path">;

function skipped(
  { method, path, lane }: Partial<Named> & Waiters,
  failure: Pick<Failure, "kind" | "retryAfterMs">,
  log: Log,
): Failed {
  const fields = { method, path, lane, ...failure };
  // That the API is left alone was said when that began.
  if (failure.kind === "suspended") log.debug(fields, "Changelly call skipped");
  else log.warn(fields, "Changelly call skipped");
  return new Failed({ ...failure, details: [], maybeDone: false });
}
