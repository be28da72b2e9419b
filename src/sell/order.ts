/**
 * An order and the rules by which its status may change. Pure: no clock, no store, no network.
 *
 * Statuses are the Fiat API's own ("Transaction statuses" page): `created → pending → complete` is the normal
 * way, `hold`, `refunded`, `expired` and `failed` branch off. Providers send different subsets of them and a new
 * one may appear any day, so a status is text, and an unknown one is kept and treated as not final.
 */

import type { SellDraft } from "./draft.ts";
import type { ExternalOrder, NewOrder } from "./off-ramp.ts";

/** The statuses the Fiat API documents today. */
export const KNOWN_STATUSES = [
  "created",
  "pending",
  "hold",
  "refunded",
  "expired",
  "failed",
  "complete",
] as const;

/** One of the documented statuses. */
export type KnownStatus = (typeof KNOWN_STATUSES)[number];

/** A status as the API wrote it, documented or not. */
export type OrderStatus = KnownStatus | (string & {});

/** Whether `status` is one of the documented ones. */
export function isKnownStatus(status: OrderStatus): status is KnownStatus {
  return KNOWN_STATUSES.some((known) => known === status);
}

/** Whether the vendor calls the status final. `refunded` is not: money may still move after it. */
export function isFinalStatus(status: OrderStatus): boolean {
  return status === "complete" || status === "failed" || status === "expired";
}

/** Statuses after which a person has nothing to wait for. `refunded` is one to them, though it is followed on. */
export const ENDED_STATUSES = ["refunded", "expired", "failed", "complete"] as const;

/** Whether an order has come to its end as a person sees it: one of {@link ENDED_STATUSES}. */
export function hasEnded(status: OrderStatus): boolean {
  return ENDED_STATUSES.some((ended) => ended === status);
}

/**
 * How far the creation of an order has come.
 *
 * - `placing`: consent is stored, the API's answer is not (not yet sent, under way, or lost). Never posted again
 *   before a look-up by our own id.
 * - `placed`: the order exists at Changelly and has a link.
 * - `rejected`: the API said no, or the order was never found there. Nothing was created; it is kept as a record.
 */
export type OrderPhase = "placing" | "placed" | "rejected";

/** What the person agreed to, kept word for word with the order. */
export interface Consent {
  /** Milliseconds since the epoch at which the press on "Confirm" arrived. */
  at: number;
  /** Version of the consent wording and of the linked policies. */
  policyVersion: string;
  /** Language the recap was shown in (BCP 47). */
  locale: string;
  /**
   * The exact recap the person saw, as plain text, and below it the payout of the moment of agreeing where that was another
   * one. Holds the refund address, so it is stored encrypted.
   */
  recap: string;
}

/** One sale, from consent to the end. All amounts are decimal strings. */
export interface Order {
  /** Our id (UUID), minted with the recap and sent as `externalOrderId`. */
  id: string;
  /** The id of the draft it was agreed to in, by which the log names the whole sale. */
  saleId: string;
  /** Telegram user id, decimal. Known to nobody but us. */
  userId: string;
  /** What Changelly is told instead. The same for all orders of a person, but for those made before there was one. */
  externalUserId: string;
  /** Telegram chat the notices go to, decimal. */
  chatId: string;
  /** Grows with every stored change; compare-and-swap guards on it. */
  version: number;
  /** How often something may have happened to it: a callback came, say. */
  hints: number;
  phase: OrderPhase;
  /** Changelly's `orderId`; null until the answer to the POST, or a look-up, has told it. */
  changellyId: string | null;
  status: OrderStatus;
  providerCode: string;
  /** Provider's name as shown at the recap. */
  providerName: string;
  /** Payin ticker, e.g. `BTC`. */
  currencyFrom: string;
  /** The coin as shown to people, e.g. `USDT`. */
  coin: string;
  /** Network as shown to people, e.g. `Tron`; null when the API names none. */
  network: string | null;
  /** Payout ticker, e.g. `EUR`. */
  currencyTo: string;
  /** Decimal string in payin currency. */
  amountFrom: string;
  /**
   * Payout of the moment of agreeing, as quoted then, decimal string in payout currency; null where that is not known any more:
   * in an order that was read back from Changelly after a backup was restored.
   */
  expectedPayout: string | null;
  /** Payout method code exactly as the offer gave it; null when the offer named none. */
  paymentMethod: string | null;
  /** Label of the payout method, as the offer gave it; null likewise. */
  paymentMethodName: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** State code; null outside countries with states. */
  state: string | null;
  /** Where the provider returns the coins if the sale fails. Stored encrypted. */
  refundAddress: string;
  /** Memo or tag of the refund address; null when there is none. Stored encrypted. */
  refundMemo: string | null;
  /** What the currency calls its extra id (`Memo`, `Destination tag`); null when it has none. */
  extraIdName: string | null;
  /** Link to the provider (https). Stored encrypted: it may carry personal data. Null until known. */
  redirectUrl: string | null;
  consent: Consent;
  /** When the latest POST was started, ms since epoch; null when none was. */
  postedAt: number | null;
  /** Coins that arrived, as reported by the API, decimal string in payin currency; null until reported. */
  payinAmount: string | null;
  /** Money paid out, as reported by the API, decimal string in payout currency; null until reported. */
  payoutAmount: string | null;
  /** Transaction hash as reported by the API; null until reported. */
  transactionHash: string | null;
  /** A status read after a final one, waiting for a second read that agrees; null normally. */
  suspect: { status: OrderStatus; at: number } | null;
  /** When the order is next read from the API, ms since epoch; null when it is not followed any more. */
  nextCheckAt: number | null;
  /** Reads made since the last change, sets the pace of following. */
  checks: number;
  /** When the person was told that nothing has been heard for long; null when not. */
  silenceToldAt: number | null;
  /** When the person was told that the provider keeps failing; null when not. */
  troubleToldAt: number | null;
  createdAt: number;
  updatedAt: number;
  /** When `status` last changed, ms since epoch. */
  statusAt: number;
}

/** First read of an order after it was placed, ms. */
const FIRST_READ_MS = 60_000;

/** An order once it is known to exist. */
export function placedAs(order: Order, external: ExternalOrder, now: number): Order {
  // Read back with the link (a lost answer), the order may have moved on: the following tells that as a change.
  const isNews = (external.status ?? "created") !== "created";
  return {
    ...order,
    phase: "placed",
    changellyId: external.id,
    redirectUrl: external.redirectUrl,
    status: "created",
    statusAt: now,
    checks: 0,
    nextCheckAt: isNews ? now : now + FIRST_READ_MS,
  };
}

/** The order of a recap that was consented to, before it is sent. */
export function newOrder(draft: SellDraft, consent: Consent, externalUserId: string, now: number): Order {
  const { country, state, crypto, fiat, amount, offer, address, memo } = draft.answers;
  if (
    draft.orderId === undefined ||
    !country ||
    !crypto ||
    !fiat ||
    amount === undefined ||
    !offer ||
    address === undefined
  ) {
    throw new Error("a recap lacks an answer");
  }
  return {
    id: draft.orderId,
    saleId: draft.id,
    userId: draft.userId,
    externalUserId,
    chatId: draft.chatId,
    version: 0,
    hints: 0,
    phase: "placing",
    changellyId: null,
    status: "created",
    providerCode: offer.providerCode,
    providerName: offer.providerName,
    currencyFrom: crypto.ticker,
    coin: crypto.coin,
    network: crypto.network,
    currencyTo: fiat.ticker,
    amountFrom: amount,
    expectedPayout: offer.payout,
    paymentMethod: offer.code,
    paymentMethodName: offer.name,
    country: country.code,
    state: state?.code ?? null,
    refundAddress: address,
    refundMemo: memo ?? null,
    extraIdName: crypto.extraIdName,
    redirectUrl: null,
    consent,
    postedAt: now,
    payinAmount: null,
    payoutAmount: null,
    transactionHash: null,
    suspect: null,
    nextCheckAt: now,
    checks: 0,
    silenceToldAt: null,
    troubleToldAt: null,
    createdAt: now,
    updatedAt: now,
    statusAt: now,
  };
}

/** How our ids look: random UUIDs. */
const OUR_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether an order that is in no store of ours looks like one that such a bot has made, and not another program. */
export function isOfThisBot({ externalOrderId, externalUserId }: ExternalOrder): boolean {
  return externalOrderId !== null && externalUserId !== null && OUR_ID.test(externalOrderId);
}

/** What Changelly is sent of an order. */
export function requestOf(order: Order): NewOrder {
  return {
    externalOrderId: order.id,
    externalUserId: order.externalUserId,
    providerCode: order.providerCode,
    currencyFrom: order.currencyFrom,
    currencyTo: order.currencyTo,
    amountFrom: order.amountFrom,
    country: order.country,
    state: order.state,
    refundAddress: order.refundAddress,
    paymentMethod: order.paymentMethod,
    // The order has no field for a memo; here it is at least on record at Changelly.
    metadata: order.refundMemo === null ? {} : { refundMemo: order.refundMemo },
  };
}

/** One line of an order's timeline. */
export interface StatusChange {
  orderId: string;
  status: OrderStatus;
  /** Milliseconds since the epoch. */
  at: number;
}

/** How long two agreeing reads must lie apart before a final status is given up. */
export const FINAL_RECHECK_MS = 60_000;

/** What a status read from the API means for an order. */
export type StatusDecision =
  /** Nothing changed. */
  | { kind: "same" }
  /** The status changes now, and the person is told. */
  | { kind: "change"; status: OrderStatus; overturnsFinal: boolean }
  /** A final status seems to have changed: believed only if a read at or after `recheckAt` agrees. */
  | { kind: "suspect"; status: OrderStatus; at: number; recheckAt: number }
  /** A final status stands: what was read (`pending` after `complete`, say) is not believed. */
  | { kind: "ignore" };

/**
 * Decides what a read of the order means.
 *
 * Until a final status is reached any change is taken as it comes, backwards too (`hold` → `pending`). A final status
 * gives way only to another final one or to `refunded` (a late `complete` after `expired` is real money), and only when
 * two reads at least {@link FINAL_RECHECK_MS} apart agree.
 */
export function decideStatus(
  order: Pick<Order, "status" | "suspect">,
  read: OrderStatus,
  now: number,
): StatusDecision {
  if (read === order.status) return { kind: "same" };
  if (!isFinalStatus(order.status)) return { kind: "change", status: read, overturnsFinal: false };
  if (!isFinalStatus(read) && read !== "refunded") return { kind: "ignore" };
  const first = order.suspect?.status === read ? order.suspect.at : now;
  const recheckAt = first + FINAL_RECHECK_MS;
  if (now >= recheckAt) return { kind: "change", status: read, overturnsFinal: true };
  return { kind: "suspect", status: read, at: first, recheckAt };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const PACE = [1 * MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 30 * MINUTE] as const;

/** After this long without a change an order that has not ended ({@link hasEnded}) is called silent, and the person is told once. */
export const SILENCE_MS = 48 * HOUR;

/** An order is followed this long after its last change. */
export const FOLLOW_MS = 14 * DAY;

/**
 * When to read an order again: 1, 2, 5, 10, 30 minutes after a change, then hourly to 48 h, then daily to 14 days.
 *
 * `jitter` in [0, 1) spreads orders that were made together by up to a tenth of the pause. Returns null when the order
 * needs no more reads: it is final, or nothing was heard for {@link FOLLOW_MS}.
 */
export function nextCheck(
  order: Pick<Order, "status" | "statusAt" | "checks" | "suspect">,
  now: number,
  jitter: number,
): number | null {
  if (order.suspect) return Math.max(now, order.suspect.at + FINAL_RECHECK_MS);
  if (isFinalStatus(order.status)) return null;
  const age = now - order.statusAt;
  if (age > FOLLOW_MS) return null;
  const pause = PACE[order.checks] ?? (age < SILENCE_MS ? HOUR : DAY);
  return now + pause + Math.floor((pause / 10) * jitter);
}

/** The id people see and quote: the first eight characters of our id. */
export function shortId(order: Pick<Order, "id">): string {
  return order.id.slice(0, 8);
}
