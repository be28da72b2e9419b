/**
 * What is remarked above a screen: why an answer was not taken, what was done on the person's behalf, what they should know
 * before they go on. Facts only; the words are the bot's. A remark is stored with its draft, so one whose fields change gets
 * another kind: the draft of an earlier release then does without it.
 */
import type { AmountProblem } from "./amount.ts";
import type { Failure, FailureKind } from "./off-ramp.ts";
import type { RecipientProblem } from "./recipient.ts";

/** An amount and what it is of. */
export interface Money {
  /** Decimal string. */
  amount: string;
  /** Code of the currency (`EUR`), or label of the coin (`BTC`). */
  currency: string;
}

/** A coin on its network, as shown. */
export interface NamedCoin {
  /** E.g. `USDT`. */
  coin: string;
  /** E.g. `Tron`; null where the API names none, or where it does not matter. */
  network: string | null;
}

/** Why a typed amount says nothing that could be sold, apart from its digits. */
export type UnreadableAmount = Exclude<AmountProblem["problem"], "ambiguous" | "too-many-decimals">;

/** A remark, shown once. Countries and currencies are codes, amounts decimal strings. */
export type Remark =
  // What was typed or pressed at a list
  | { kind: "nothing-found"; query: string }
  /** `name`: the entry that was taken, as the list calls it. */
  | { kind: "guessed"; query: string; name: string }
  | { kind: "not-offered-any-more" }
  | { kind: "country-absent"; country: string }
  | { kind: "crypto-absent"; coin: string; country: string }
  | { kind: "currency-absent"; currency: string; coin: string }
  // Amounts
  | { kind: "amount-under"; min: Money }
  | { kind: "amount-over"; max: Money }
  | { kind: "amount-ambiguous" }
  | { kind: "amount-too-many-decimals"; currency: string; decimals: number }
  /** `example`: an amount that could be typed; of coins where it names no currency. */
  | { kind: "amount-unreadable"; problem: UnreadableAmount; currency: string; example: Example }
  | { kind: "other-coin"; coin: NamedCoin; example: Example }
  | { kind: "other-fiat"; fiat: string; example: Example }
  /** `isNear`: whether what arrives is about what was wanted. */
  | { kind: "payout-found"; isNear: boolean; wanted: Money; amount: Money; payout: Money }
  | { kind: "payout-unknown"; coin: string }
  // What a sale began with
  /** What a line or a link asks for, as far as it says: `amount` of `coin`, `payout` of `fiat`. */
  | {
      kind: "understood";
      amount: string | null;
      coin: NamedCoin | null;
      payout: string | null;
      fiat: string | null;
    }
  | { kind: "same-again"; coin: NamedCoin; fiat: string; provider: string }
  // Offers
  | { kind: "better-offer"; provider: string; more: Money; less: Money; better: string }
  /** Another method of the same provider pays more. */
  | { kind: "better-method"; provider: string; more: Money; less: Money }
  | { kind: "offer-withdrawn"; provider: string }
  /** A link names a provider or a method, by its code, that nobody offers. */
  | { kind: "link-unknown"; what: string }
  | { kind: "prices-refreshed" }
  // The refund address
  | { kind: "address-unread"; problem: RecipientProblem; coin: NamedCoin }
  | { kind: "address-invalid"; coin: NamedCoin }
  | { kind: "kept-address-invalid" }
  /** The memo that came with the address does not fit it. `memo`: what the coin's extra id is called. */
  | { kind: "address-memo-invalid"; memo: string }
  /** `memo`: what the coin's extra id is called. */
  | { kind: "memo-invalid"; memo: string }
  // Whatever the step
  /** What was sent is no answer to the question that is open. */
  | { kind: "unexpected" }
  /** Only the buttons of this screen are an answer. */
  | { kind: "buttons-only" }
  | { kind: "media-unread" }
  | { kind: "edit-unseen" }
  /** No more orders can be open at one time than these. */
  | { kind: "orders-open"; count: number }
  /** No more orders can be placed within a day than these. */
  | { kind: "orders-today"; count: number }
  /** No sales are made at the moment. */
  | { kind: "paused" }
  | { kind: "failure"; failure: Exclude<FailureKind, "busy"> }
  /** So long the API asks to be left alone. */
  | { kind: "busy-for"; seconds: number }
  /** So long our own queue is. */
  | { kind: "queue-for"; seconds: number }
  | { kind: "beyond-limit"; bound: "min" | "max"; amount: string };

/** An amount that could be typed. */
export interface Example {
  /** Decimal string. */
  amount: string;
  /** What it is of, where that is part of the example. */
  currency: string | null;
}

/** Whether a remark says that an attempt failed: it is told in answer to that attempt, and to nothing else. */
export function isAboutFailure({ kind }: Remark): boolean {
  return kind === "failure" || kind === "busy-for" || kind === "queue-for" || kind === "beyond-limit";
}

/** Whether a remark says that what was typed could not be read as an answer to the question that is open. */
export function isAboutUnread({ kind }: Remark): boolean {
  return UNREAD.has(kind);
}

const UNREAD: ReadonlySet<Remark["kind"]> = new Set([
  "nothing-found",
  "guessed",
  "amount-unreadable",
  "address-unread",
  "memo-invalid",
]);

/** The remark for a call that did not work out: one per kind, and for refusals with what the API said of them. */
export function failureRemark(failure: Failure): Remark {
  const { kind, reason, retryAfterMs, details } = failure;
  const seconds = Math.max(1, Math.ceil((retryAfterMs ?? 0) / 1000));
  if (kind === "busy") return { kind: "queue-for", seconds };
  if (kind === "rate-limited" && retryAfterMs !== undefined) return { kind: "busy-for", seconds };
  for (const { cause, value } of kind === "rejected" && reason === "limits" ? details : []) {
    if (cause === "min" || cause === "max") return { kind: "beyond-limit", bound: cause, amount: value };
  }
  return { kind: "failure", failure: kind };
}
