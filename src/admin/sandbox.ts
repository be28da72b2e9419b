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

/** A text that is signed, byte for byte, with what two sides can compare of their keys; nothing secret. */
export interface SignedText {
  text: string;
  /** How many bytes it has in UTF-8. */
  bytes: number;
  /** Hex. */
  sha256: string;
  /** Our API key, but for its middle. */
  apiKey: string;
  /** The first 16 hex digits of the SHA-256 of the public half of the key that signs (SPKI, DER); null when there is none. */
  key: string | null;
}

/** What is wrong with a callback's signature, as far as can be told. The text of each kind is `signature-fault-<kind>`. */
export type SignatureFault =
  /** The header is missing, no base64, or as long as no signature of this key is. */
  | { kind: "missing" | "encoding" }
  | { kind: "length"; came: number; expected: number }
  /** There is no key to verify with; it was made with another; it was made with our own private key. */
  | { kind: "no-key" | "other-key" | "own-key" }
  /** Made with the right key, over another hash, or over a text that is known, or one that is not. */
  | { kind: "hash"; hash: string }
  | { kind: "whole-body" | "newline" | "spaces" | "bare-id" }
  | { kind: "other-text"; digest: string }
  /** The callback names another API key; its body has no order id, or more than one. */
  | { kind: "api-key"; came: string }
  | { kind: "no-id" };

/** A callback as it is looked at when somebody searches for a mistake. */
export interface CallbackExamination {
  /** What its signature has to cover; null where its body names no order. */
  signed: SignedText | null;
  /** Null when all is well. */
  fault: SignatureFault | null;
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
  /** Works out what was signed. It has the query and the body, so it is shown of calls alone that name no person. */
  signed: () => SignedText;
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
export type CallbackSeen = (
  | { changellyId: ProvenOrderId }
  /** Nothing else of it is known to be true: it may be the one that somebody waits for, or anybody's. */
  | { refusal: CallbackRefusal }
) & {
  /** Looks at it closely, which is done where somebody waits only: it costs more than to refuse it. */
  examine: () => CallbackExamination;
};

/** What came of waiting for a callback; `at` in ms since the epoch, `afterMs` from the beginning of the wait. */
export type CallbackOutcome =
  /** A genuine one came for this order. */
  | { kind: "verified"; at: number; afterMs: number; examined: CallbackExamination }
  /** No genuine one came, and this is the last that was refused meanwhile. */
  | { kind: "refused"; reason: CallbackRefusal; at: number; afterMs: number; examined: CallbackExamination }
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
      const came = () => ({
        at: this.#clock(),
        afterMs: performance.now() - began,
        examined: seen.examine(),
      });
      if ("refusal" in seen) unproven = { kind: "refused", reason: seen.refusal, ...came() };
      else if (seen.changellyId === changellyId) end({ kind: "verified", ...came() });
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
