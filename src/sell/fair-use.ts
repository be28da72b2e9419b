/**
 * How much one person may do: more than anybody needs who sells, and too little to take the service from others. None of it
 * is in the way of reading one's own orders.
 */
import type { Remark } from "./remark.ts";
import type { Uptime } from "./runtime.ts";
import type { OrderStore } from "./stores.ts";

/** The limits of one person. */
export interface FairUse {
  /** Messages and presses within {@link UPDATES_WITHIN_MS}. */
  updates: number;
  /** Questions for prices within {@link QUOTES_WITHIN_MS}; the one an order is agreed to with is not counted. */
  quotes: number;
  /** Orders within {@link ORDERS_WITHIN_MS}. */
  orders: number;
  /** Orders that go on at one time. */
  openOrders: number;
  /** Refund addresses kept for later. */
  savedAddresses: number;
  /** Files with everything that is kept about them within {@link DATA_FILES_WITHIN_MS}. */
  dataFiles: number;
}

/** The span of {@link FairUse.updates}, ms. */
export const UPDATES_WITHIN_MS = 10_000;
/** The span of {@link FairUse.quotes}, ms. */
export const QUOTES_WITHIN_MS = 60_000;
/** The span of {@link FairUse.dataFiles}, ms. */
export const DATA_FILES_WITHIN_MS = 3_600_000;
/** The span of {@link FairUse.orders}, ms. */
const ORDERS_WITHIN_MS = 24 * 3_600_000;

/** The limits where money moves. */
const FAIR_USE: FairUse = {
  updates: 30,
  quotes: 20,
  orders: 30,
  openOrders: 10,
  savedAddresses: 50,
  dataFiles: 3,
};
/** In a sandbox people try things out, and so do programs. */
const SANDBOX_FACTOR = 10;

/** The limits of an environment. */
export function fairUseIn(environment: "sandbox" | "production"): FairUse {
  const factor = environment === "sandbox" ? SANDBOX_FACTOR : 1;
  return {
    updates: FAIR_USE.updates * factor,
    quotes: FAIR_USE.quotes * factor,
    orders: FAIR_USE.orders * factor,
    openOrders: FAIR_USE.openOrders * factor,
    savedAddresses: FAIR_USE.savedAddresses * factor,
    dataFiles: FAIR_USE.dataFiles * factor,
  };
}

/** Why a person cannot have one more order at `now`; undefined when they can. */
export async function tooManyOrders(
  orders: Pick<OrderStore, "countsOf">,
  limits: Pick<FairUse, "openOrders" | "orders">,
  userId: string,
  now: number,
): Promise<Remark | undefined> {
  const { open, placed } = await orders.countsOf(userId, now - ORDERS_WITHIN_MS);
  if (open >= limits.openOrders) return { kind: "orders-open", count: open };
  if (placed >= limits.orders) return { kind: "orders-today", count: placed };
  return undefined;
}

/** Counts what people do. */
export class Allowance {
  readonly #count: number;
  readonly #withinMs: number;
  readonly #uptime: Uptime;
  /** When each person did it lately, those whose last time is longest ago first. */
  readonly #times = new Map<string, number[]>();

  /** Allows `count` within any `withinMs`. */
  constructor(count: number, withinMs: number, uptime: Uptime) {
    this.#count = count;
    this.#withinMs = withinMs;
    this.#uptime = uptime;
  }

  /** Whether this person may do it once more now; if so, it is counted. */
  take(userId: string): boolean {
    const now = this.#uptime();
    const since = now - this.#withinMs;
    this.#forget(since);
    const times = (this.#times.get(userId) ?? []).filter((time) => time > since);
    if (times.length >= this.#count) return false;
    this.#times.delete(userId);
    this.#times.set(userId, [...times, now]);
    return true;
  }

  #forget(since: number): void {
    for (const [userId, times] of this.#times) {
      if ((times.at(-1) ?? since) > since) return;
      this.#times.delete(userId);
    }
  }
}
