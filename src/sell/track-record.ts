/** What our own orders tell about a provider. */
import type { Clock, Log } from "./runtime.ts";
import type { OrderStore, PaidWithin } from "./stores.ts";

/** What is known of a provider from our own orders. */
export interface TrackRecord {
  /** Whether it has completed a sale of this person before. */
  used: boolean;
  /** Half of its complete orders took no longer, ms; absent while there are too few to tell. */
  paidWithinMs?: number;
}

/** Complete orders from which on a provider's pace is told. */
const PACE_ORDERS = 10;
/** How far back the pace of providers is looked at, and how long it is remembered, ms. */
const PACES_SINCE_MS = 90 * 24 * 3_600_000;
const PACES_KEPT_MS = 10 * 60_000;

/** The track records of all providers; how fast they pay is read once for everybody. */
export class TrackRecords {
  readonly #orders: Pick<OrderStore, "paidWithin" | "providersUsedBy">;
  readonly #clock: Clock;
  readonly #log: Log;
  #paces: { at: number; of: Promise<ReadonlyMap<string, PaidWithin>> } | undefined;

  constructor(orders: Pick<OrderStore, "paidWithin" | "providersUsedBy">, clock: Clock, log: Log) {
    this.#orders = orders;
    this.#clock = clock;
    this.#log = log;
  }

  /** The records of providers with this person; empty ones when they cannot be looked up, since no sale depends on them. */
  async of(userId: string): Promise<(providerCode: string) => TrackRecord> {
    const now = this.#clock();
    if (!this.#paces || now - this.#paces.at > PACES_KEPT_MS) {
      this.#paces = { at: now, of: this.#orders.paidWithin(now - PACES_SINCE_MS) };
    }
    try {
      const [used, paces] = await Promise.all([this.#orders.providersUsedBy(userId), this.#paces.of]);
      return (providerCode) => {
        const pace = paces.get(providerCode);
        return {
          used: used.has(providerCode),
          ...(pace && pace.count >= PACE_ORDERS ? { paidWithinMs: pace.medianMs } : {}),
        };
      };
    } catch (error) {
      // Whichever of the two it was: asked again, the next card has it.
      this.#paces = undefined;
      this.#log.warn({ err: error }, "provider history not loaded");
      return () => ({ used: false });
    }
  }
}
