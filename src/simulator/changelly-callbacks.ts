import { type KeyObject, sign } from "node:crypto";
import { Agent, request } from "undici";
import type { SimulatedOrder } from "./changelly-orders.ts";

/** The outcome of one try to deliver a callback. */
export interface CallbackDelivery {
  readonly orderId: string;
  /** The order's status when the callback was made. */
  readonly status: string;
  /** 1 for the first try of this callback. */
  readonly attempt: number;
  /** False when nothing was sent: callbacks are lost or held, or there is no callback URL. */
  readonly attempted: boolean;
  /** Whether the partner answered 2xx. */
  readonly ok: boolean;
  /** The partner's HTTP status; null when nothing was sent or nothing came back. */
  readonly responseStatus: number | null;
  /** Why there was no answer, or why nothing was sent; null when there was one. */
  readonly error: string | null;
  /** The body text sent, or that would have been. */
  readonly body: string;
  /** When, in milliseconds since 1970 by the simulator's clock. */
  readonly at: number;
  /** How long the partner took, in milliseconds of real time. */
  readonly ms: number;
}

/** How a callback sent by hand departs from the true one. */
export interface CallbackForgery {
  /** `bad` signs with another key; `missing` leaves the header out. Default `valid`. */
  readonly signature?: "valid" | "bad" | "missing";
  /** Merged over the true body; the signature stays that of the true order id. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Sent instead of the body, as is. */
  readonly rawBody?: string;
  /** The `X-Callback-Api-Key` header instead of the true one; null leaves it out. */
  readonly apiKeyHeader?: string | null;
  /** How many copies. Default 1. */
  readonly times?: number;
  /** All copies at once instead of one after another. Default false. */
  readonly concurrent?: boolean;
}

/** How callbacks travel. */
export interface Callbacks {
  /** `lost`: never sent. `held`: kept until `release`. Asked at every try, so it also reaches retries. Default `normal`. */
  mode: "normal" | "lost" | "held";
  /** How many extra copies of each callback are sent. Default 0. */
  duplicates: number;
  /** Every try so far, oldest first, those not attempted included. */
  readonly deliveries: readonly CallbackDelivery[];
  /**
   * Sends what was held, one after another in the order asked for (default `fifo`), and forgets it. The mode stays; a
   * failed one is not tried again.
   */
  release(order?: "fifo" | "reversed"): Promise<CallbackDelivery[]>;
}

/** What the callback sender needs from outside. */
export interface CallbackDeps {
  readonly callbackUrl: () => string | undefined;
  readonly apiKey: string;
  readonly signingKey: KeyObject;
  /** A key the partner does not know, for forgeries. */
  readonly strangerKey: KeyObject;
  /** The body's fields for an order as it stands. */
  readonly body: (order: SimulatedOrder) => Readonly<Record<string, unknown>>;
  readonly now: () => number;
  readonly retryMs: readonly number[];
  readonly onDelivery: (delivery: CallbackDelivery) => void;
}

/** Sends callbacks: signed over the order's id alone, repeated until answered 2xx (Webhooks guide, Callbacks receiving). */
export interface CallbackSender extends Callbacks {
  /** Sends an order's callback with retries and copies. Resolves with the first try's outcome. */
  publish(order: SimulatedOrder): Promise<CallbackDelivery>;
  /** Sends it once, without retries or copies, as the resend route does; `mode` holds. */
  resend(order: SimulatedOrder): Promise<CallbackDelivery>;
  /** Sends true or forged copies at once, whatever the mode. */
  forge(order: SimulatedOrder, how: CallbackForgery): Promise<CallbackDelivery[]>;
  /** Cancels what is under way or still to be tried. */
  close(): Promise<void>;
}

/** How long the partner may take to answer a callback. */
const answerTimeoutMs = 10_000;

/** 23 tries in an hour at most, as one integration counted; the first pauses are short, the sum is 58 minutes. */
export const defaultRetryMs: readonly number[] = [
  ...[5_000, 10_000, 15_000, 30_000],
  ...Array.from({ length: 6 }, () => 60_000),
  ...Array.from({ length: 12 }, () => 255_000),
];

const hourMs = 3_600_000;

/** The part of a schedule that stays within 23 tries in 60 minutes. */
function capSchedule(retryMs: readonly number[]): readonly number[] {
  let spent = 0;
  return retryMs.slice(0, 22).filter((wait) => {
    spent += wait;
    return spent <= hourMs;
  });
}

interface Parcel {
  readonly orderId: string;
  readonly status: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A sender with nothing under way. */
export function createCallbackSender(deps: CallbackDeps): CallbackSender {
  const retryMs = capSchedule(deps.retryMs);
  // Each callback gets a connection of its own: a partner that restarts must not fail one on a dead kept-alive socket.
  const agent = new Agent({ pipelining: 0 });
  const closing = new AbortController();
  const retries = new Set<NodeJS.Timeout>();
  const deliveries: CallbackDelivery[] = [];
  let held: Parcel[] = [];

  function pack(order: SimulatedOrder, how: CallbackForgery = {}): Parcel {
    const { signature = "valid", apiKeyHeader = deps.apiKey } = how;
    const key = signature === "bad" ? deps.strangerKey : deps.signingKey;
    const signed = Buffer.from(JSON.stringify({ orderId: order.orderId }));
    return {
      orderId: order.orderId,
      status: order.status,
      body: how.rawBody ?? JSON.stringify({ ...deps.body(order), ...how.body }),
      headers: {
        "Content-Type": "application/json",
        ...(signature === "missing"
          ? {}
          : { "X-Callback-Signature": sign("sha256", signed, key).toString("base64") }),
        ...(apiKeyHeader === null ? {} : { "X-Callback-Api-Key": apiKeyHeader }),
      },
    };
  }

  function record(delivery: CallbackDelivery): CallbackDelivery {
    deliveries.push(delivery);
    deps.onDelivery(delivery);
    return delivery;
  }

  const notSent = (parcel: Parcel, attempt: number, reason: string): CallbackDelivery =>
    record({
      orderId: parcel.orderId,
      status: parcel.status,
      attempt,
      attempted: false,
      ok: false,
      responseStatus: null,
      error: reason,
      body: parcel.body,
      at: deps.now(),
      ms: 0,
    });

  async function send(parcel: Parcel, attempt: number): Promise<CallbackDelivery> {
    const url = deps.callbackUrl();
    if (url === undefined) return notSent(parcel, attempt, "no callback URL is set");
    const at = deps.now();
    const started = performance.now();
    let responseStatus: number | null = null;
    let error: string | null = null;
    try {
      const answer = await request(url, {
        method: "POST",
        headers: { ...parcel.headers },
        body: parcel.body,
        dispatcher: agent,
        signal: AbortSignal.any([closing.signal, AbortSignal.timeout(answerTimeoutMs)]),
      });
      responseStatus = answer.statusCode;
      await answer.body.dump();
    } catch (cause) {
      error = cause instanceof Error ? cause.message || cause.name : String(cause);
    }
    return record({
      orderId: parcel.orderId,
      status: parcel.status,
      attempt,
      attempted: true,
      ok: responseStatus !== null && responseStatus >= 200 && responseStatus < 300,
      responseStatus,
      error: responseStatus === null ? error : null,
      body: parcel.body,
      at,
      ms: Math.round(performance.now() - started),
    });
  }

  /** One try under the present mode. */
  async function attempt(parcel: Parcel, number: number): Promise<CallbackDelivery> {
    switch (sender.mode) {
      case "lost":
        return notSent(parcel, number, "callbacks are lost");
      case "held":
        held.push(parcel);
        return notSent(parcel, number, "callbacks are held");
      case "normal":
        return send(parcel, number);
    }
  }

  async function attemptUntilTaken(parcel: Parcel, number: number): Promise<CallbackDelivery> {
    const delivery = await attempt(parcel, number);
    const wait = retryMs[number - 1];
    if (delivery.attempted && !delivery.ok && wait !== undefined && !closing.signal.aborted) {
      const timer = setTimeout(() => {
        retries.delete(timer);
        void attemptUntilTaken(parcel, number + 1);
      }, wait);
      timer.unref();
      retries.add(timer);
    }
    return delivery;
  }

  const sender: CallbackSender = {
    mode: "normal",
    duplicates: 0,
    deliveries,

    async publish(order) {
      const parcel = pack(order);
      const first = attemptUntilTaken(parcel, 1);
      for (let copy = 0; copy < sender.duplicates && sender.mode === "normal"; copy++) void send(parcel, 1);
      return first;
    },

    resend: (order) => attempt(pack(order), 1),

    async forge(order, how) {
      const parcel = pack(order, how);
      const copies = Array.from({ length: how.times ?? 1 }, () => parcel);
      if (how.concurrent === true) return Promise.all(copies.map((copy) => send(copy, 1)));
      const sent: CallbackDelivery[] = [];
      for (const copy of copies) sent.push(await send(copy, 1));
      return sent;
    },

    async release(order = "fifo") {
      const parcels = order === "fifo" ? held : held.toReversed();
      held = [];
      const sent: CallbackDelivery[] = [];
      for (const parcel of parcels) sent.push(await send(parcel, 1));
      return sent;
    },

    async close() {
      closing.abort();
      for (const timer of retries) clearTimeout(timer);
      retries.clear();
      await agent.destroy();
    },
  };
  return sender;
}
