/**
 * The way of a call to the API: stages around an exchange, from the outermost in.
 *
 *   retry     a read that failed is repeated while that may help and there is time
 *   pace      a call waits for its turn, the urgent ones first
 *   breaker   an API that is down is left alone for a while, and nobody waits in a queue for it
 *   exchange  one request and its answer
 *
 * Retry is outermost since a repetition is a request like any other: it waits for its turn, and the breaker counts it.
 */
import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleResultType,
  retry,
} from "cockatiel";
import type { Failure, FailureKind, Result } from "../sell/off-ramp.ts";
import type { Log } from "../sell/runtime.ts";
import { Failed } from "./errors.ts";
import type { Exchange, Request } from "./exchange.ts";
import { createPacer, type Lane, type Pacer } from "./pacing.ts";

/** A request, and who waits for its answer: a person, unless it says otherwise. */
export interface Call<T> extends Request<T> {
  lane?: Lane;
}

/** Makes one call; never throws for a failure that can be expected. */
export type Ask = <T>(call: Call<T>) => Promise<Result<T>>;

/** How a pipeline differs from the bot's own: doctor, self-test and tests are less patient. */
export interface PipelineOptions {
  /** Requests started in any one second. Default {@link RATE_PER_SECOND}; `Infinity` for no limit. */
  ratePerSecond?: number;
  /** How often a read is repeated at most. Default {@link RETRIES}. */
  retries?: number;
  /** Pause before the first repetition, ms. Default {@link RETRY_PAUSE_MS}. */
  retryPauseMs?: number;
  /** So many outages in a row open the circuit. Default {@link SUSPEND_AFTER}; `Infinity` for never. */
  suspendAfter?: number;
  log: Log;
}

/** Calls on their way. */
export interface Pipeline {
  ask: Ask;
  /** Refuses new calls, and resolves when those under way have come to their end and the connections are dropped. */
  close(): Promise<void>;
}

/** Requests per second: modest, since the API's own limits are not published. */
const RATE_PER_SECOND = 5;
/** Longest wait for a turn. A person watches; with the time for an answer it bounds the whole call, retries and all. */
const MAX_QUEUE_MS = 8_000;
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

/** One attempt at a call, to be over by `deadline` on the monotonic clock: what a stage wraps, and what it makes. */
type Attempt = <T>(call: Call<T>, deadline: number) => Promise<Result<T>>;

/**
 * Creates the pipeline in front of an exchange.
 *
 * @throws RangeError when `ratePerSecond` is no positive whole number or `Infinity`.
 */
export function createPipeline(exchange: Exchange, options: PipelineOptions): Pipeline {
  const { log, ratePerSecond = RATE_PER_SECOND, suspendAfter = SUSPEND_AFTER } = options;
  const { retries = RETRIES, retryPauseMs = RETRY_PAUSE_MS } = options;
  const pacer = createPacer(ratePerSecond);
  const breaker = createBreaker(suspendAfter, log);
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  const send: Attempt = (call, deadline) => exchange.send(call, deadline - performance.now());
  const guarded: Attempt = (call, deadline) => breaker.run(() => send(call, deadline));
  // The breaker is asked on both sides of the queue: it may open while a call stands in it.
  const paced = unlessSuspended(breaker, log, inTurn(pacer, log, unlessSuspended(breaker, log, guarded)));
  const attempts = withRetries(retries, retryPauseMs, () => closing !== undefined, paced);

  return {
    ask(call) {
      const deadline = performance.now() + exchange.timeoutMs + MAX_QUEUE_MS;
      const result = attempts(call, deadline).finally(() => underWay.delete(result));
      underWay.add(result);
      return result;
    },
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
  return (call, deadline) => {
    if (call.method !== "GET") return next(call, deadline);
    const repeatable = ({ failure }: Failed) => !isClosing() && isWorthRepeating(failure, deadline);
    const policy = retry(handleResultType(Failed, repeatable), {
      maxAttempts: retries,
      backoff: new DelegateBackoff(({ attempt, result }) => {
        const failed = "value" in result && result.value instanceof Failed ? result.value : undefined;
        const pause = pauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
        return Math.max(pause, failed?.failure.retryAfterMs ?? 0);
      }),
    });
    return policy.execute(() => next(call, deadline));
  };
}

function isWorthRepeating({ kind, status, retryAfterMs = 0 }: Failure, deadline: number): boolean {
  // Without a status it was our own queue that was full; waiting longer in it would help nobody.
  if (!RETRIED.has(kind) || (kind === "rate-limited" && status === undefined)) return false;
  const left = deadline - performance.now() - retryAfterMs;
  return retryAfterMs <= MAX_RETRY_AFTER_MS && left >= MIN_ATTEMPT_MS;
}

/** Has each call wait for its turn, and everybody keep the pause that the API asks for. */
function inTurn(pacer: Pacer, log: Log, next: Attempt): Attempt {
  return async (call, deadline) => {
    const patience = Math.min(MAX_QUEUE_MS, deadline - performance.now() - MIN_ATTEMPT_MS);
    const turn = await pacer.turn(call.lane ?? "person", patience);
    if (turn !== "go") return skipped(call, turn === "closed" ? "network" : "rate-limited", log);
    const result = await next(call, deadline);
    const { status, retryAfterMs } = result.ok ? {} : result.failure;
    if (status === 429 && retryAfterMs !== undefined) pacer.pause(Math.min(retryAfterMs, MAX_RETRY_AFTER_MS));
    return result;
  };
}

/** Fails at once while the API is left alone. */
function unlessSuspended(breaker: Breaker, log: Log, next: Attempt): Attempt {
  return async (call, deadline) =>
    breaker.isSuspended() ? skipped(call, "suspended", log) : next(call, deadline);
}

interface Breaker {
  /** Whether to fail at once: the API is being left alone, or one request is trying it out right now. */
  isSuspended(): boolean;
  /** Runs a call that is not to fail at once, and learns from its result. */
  run<T>(call: () => Promise<T>): Promise<T>;
}

function createBreaker(suspendAfter: number, log: Log): Breaker {
  const policy = circuitBreaker(
    handleResultType(Failed, ({ failure }) => OUTAGES.has(failure.kind)),
    { breaker: new ConsecutiveBreaker(suspendAfter), halfOpenAfter: SUSPEND_FOR_MS },
  );
  // Cockatiel says "open" until it is next run, and has those who come meanwhile wait for the one that tries it out.
  let suspendedUntil = 0;
  policy.onBreak(() => {
    suspendedUntil = Date.now() + SUSPEND_FOR_MS;
    log.error({ forMs: SUSPEND_FOR_MS }, "Changelly circuit open");
  });
  policy.onReset(() => log.info({}, "Changelly circuit closed"));
  return {
    isSuspended() {
      if (policy.state === CircuitState.Open) return Date.now() < suspendedUntil;
      return policy.state === CircuitState.HalfOpen;
    },
    run: (call) => policy.execute(call),
  };
}

function skipped({ method, path }: Call<unknown>, kind: FailureKind, log: Log): Failed {
  const fields = { method, path, kind };
  // That the API is left alone was said when that began.
  if (kind === "suspended") log.debug(fields, "Changelly call skipped");
  else log.warn(fields, "Changelly call skipped");
  return new Failed({ kind, details: [], maybeDone: false });
}
