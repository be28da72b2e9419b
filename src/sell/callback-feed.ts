/**
 * Callbacks as they come in, for whoever is waiting for one: the sandbox controls and the self-test. Nothing is kept; a
 * callback that nobody waits for is gone (the orders themselves are read back by following.ts).
 */

/** Why a callback is refused; its sender is told nothing but the HTTP status. */
export type CallbackRefusal =
  /** The body is no JSON object with a non-empty `orderId`. */
  | "malformed"
  /** No callback public key is configured, so nothing can be believed. */
  | "no-public-key"
  /** The signature is missing or does not fit. */
  | "signature"
  /** The API key header is not ours, or is missing where it is required. */
  | "api-key";

/** A callback that reached our endpoint. */
export interface CallbackSeen {
  /** Changelly's order id; of a refused callback what its body claims, null when it claims none. */
  changellyId: string | null;
  /** Why it was refused; null when it is genuine. */
  refusal: CallbackRefusal | null;
  /** When it came, ms since epoch. */
  at: number;
}

/** What came of waiting for a callback. */
export type CallbackOutcome =
  /** A genuine one came for this order. */
  | { kind: "verified"; at: number }
  /** One came that names this order, and was refused. */
  | { kind: "refused"; reason: CallbackRefusal; at: number }
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
  readonly #listeners = new Set<(seen: CallbackSeen) => void>();

  /** Tells everybody who is waiting. */
  publish(seen: CallbackSeen): void {
    for (const listener of [...this.#listeners]) listener(seen);
  }

  /**
   * Begins to listen for callbacks of this order (Changelly's id). To be called before the thing is done that makes
   * Changelly send one: the callback may be faster than the answer. Also ends when `signal` aborts.
   */
  expect(changellyId: string, signal?: AbortSignal): CallbackWait {
    const { promise, resolve } = Promise.withResolvers<CallbackOutcome>();
    const listener = ({ changellyId: id, refusal, at }: CallbackSeen): void => {
      if (id !== changellyId) return;
      end(refusal === null ? { kind: "verified", at } : { kind: "refused", reason: refusal, at });
    };
    const giveUp = (): void => end({ kind: "none" });
    const end = (outcome: CallbackOutcome): void => {
      this.#listeners.delete(listener);
      signal?.removeEventListener("abort", giveUp);
      resolve(outcome);
    };
    this.#listeners.add(listener);
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
