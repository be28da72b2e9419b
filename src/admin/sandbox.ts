/**
 * Debugging of test orders: the controls that the off-ramp offers besides selling, and waiting for the callbacks that
 * follow. The orders themselves are read back by following.ts, whether anybody waits or not.
 */
import type {
  CallbackRefusal,
  ExternalOrder,
  OffRamp,
  ProvenOrderId,
  Result,
  SendOrder,
} from "../sell/off-ramp.ts";
import type { Clock } from "../sell/runtime.ts";

/** Properties of a test order that can be changed ("Update order properties" page). Amounts are decimal strings. */
export type SandboxOrderChange = Partial<
  Record<
    | "status"
    | "currencyFrom"
    | "currencyTo"
    | "amountFrom"
    | "amountTo"
    | "payinAmount"
    | "payoutAmount"
    | "payinCurrency"
    | "payoutCurrency"
    | "country"
    | "state"
    | "ip"
    | "walletAddress"
    | "walletExtraId"
    | "refundAddress"
    | "paymentMethod"
    | "userAgent",
    string
  >
> & { metadata?: Readonly<Record<string, unknown>> };

/**
 * Debugging of test orders. With production keys every control answers `rejected` with reason `txType`, the API's own
 * word for it, without asking the API.
 */
export interface SandboxControls {
  /** Changes a test order by Changelly's id; the API sends a callback afterwards. Returns the changed order. */
  updateSandboxOrder(id: string, change: SandboxOrderChange): Promise<Result<ExternalOrder>>;
  /** Has the callback of a test order sent again. Returns whether our own endpoint took it. */
  resendCallback(id: string): Promise<Result<"success" | "failed">>;
}

/** One request and its answer, for a report: no header, no body, and no query, which may identify a person. */
export interface WireCall {
  method: string;
  /** Without the query; holds Changelly's order id at most. */
  path: string;
  /** HTTP status; null when no complete answer came. */
  status: number | null;
  /** The API's `errorType`, when the answer had one. */
  reason: string | null;
  ms: number;
}

/** The off-ramp asked afresh: nothing from a cache, nothing retried, nothing held back after failures. */
export interface SandboxProbe extends OffRamp, SandboxControls {
  /** Waits for the turn and sends the order in it. */
  createOrder: SendOrder;
  close(): Promise<void>;
}
/** Opens a probe; `onCall` hears of every request when it is over. */
export type OpenProbe = (onCall: (call: WireCall) => void) => SandboxProbe;

/** A callback that reached our endpoint: a genuine one, and of which order, or one that was refused, and why. */
export type CallbackSeen =
  | { changellyId: ProvenOrderId }
  /** Nothing else of it is known to be true: it may be the one that somebody waits for, or anybody's. */
  | { refusal: CallbackRefusal };

/** What came of waiting for a callback; `at` in ms since the epoch, `afterMs` from the beginning of the wait. */
export type CallbackOutcome =
  /** A genuine one came for this order. */
  | { kind: "verified"; at: number; afterMs: number }
  /** No genuine one came, and this is the last that was refused meanwhile. */
  | { kind: "refused"; reason: CallbackRefusal; at: number; afterMs: number }
  /** None came in time, or the wait was given up. */
  | { kind: "none" };

/** A wait for one order's next callback. */
export interface CallbackWait {
  /** Resolves with the callback, or after `ms` at the latest, which ends the wait. */
  within(ms: number): Promise<CallbackOutcome>;
  /** Ends the wait. */
  giveUp(): void;
}

/** Spreads callbacks to those who wait for them. */
export class CallbackWaiters {
  readonly #clock: Clock;
  readonly #listeners = new Map<(seen: CallbackSeen) => void, string>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Tells everybody who is waiting. */
  publish(seen: CallbackSeen): void {
    for (const listener of [...this.#listeners.keys()]) listener(seen);
  }

  /** Whether somebody waits for a callback of this order (Changelly's id). */
  isExpected(changellyId: string): boolean {
    return [...this.#listeners.values()].includes(changellyId);
  }

  /**
   * Begins to listen for callbacks of this order (Changelly's id). To be called before the thing is done that makes
   * Changelly send one: the callback may be faster than the answer. Also ends when `signal` aborts.
   */
  expect(changellyId: string, signal?: AbortSignal): CallbackWait {
    const { promise, resolve } = Promise.withResolvers<CallbackOutcome>();
    const began = performance.now();
    let unproven: CallbackOutcome = { kind: "none" };
    const listener = (seen: CallbackSeen): void => {
      const when = { at: this.#clock(), afterMs: performance.now() - began };
      if ("refusal" in seen) unproven = { kind: "refused", reason: seen.refusal, ...when };
      else if (seen.changellyId === changellyId) end({ kind: "verified", ...when });
    };
    const giveUp = (): void => end(unproven);
    const end = (outcome: CallbackOutcome): void => {
      this.#listeners.delete(listener);
      signal?.removeEventListener("abort", giveUp);
      resolve(outcome);
    };
    this.#listeners.set(listener, changellyId);
    if (signal?.aborted) giveUp();
    else signal?.addEventListener("abort", giveUp);
    return {
      giveUp,
      within: async (ms) => {
        const timer = setTimeout(giveUp, ms);
        try {
          return await promise;
        } finally {
          clearTimeout(timer);
        }
      },
    };
  }
}
