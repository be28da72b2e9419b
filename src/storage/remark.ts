/** How a remark is read from a stored draft. */
import { z } from "zod";
import { FAILURE_KINDS } from "../sell/off-ramp.ts";
import { RECIPIENT_PROBLEMS } from "../sell/recipient.ts";
import type { Example, Money, NamedCoin, Remark } from "../sell/remark.ts";

/** One schema for every field of `T`: a field added to the domain does not compile until it is stored, too. */
export type Shape<T> = { [K in keyof T]-?: z.ZodType<T[K]> };

const money = z.object({ amount: z.string(), currency: z.string() } satisfies Shape<Money>);
const coin = z.object({ coin: z.string(), network: z.string().nullable() } satisfies Shape<NamedCoin>);
const example = z.object({ amount: z.string(), currency: z.string().nullable() } satisfies Shape<Example>);

/** The kind of a remark, and its fields. */
function remarkOf<K extends Remark["kind"]>(
  kind: K,
  shape: Shape<Omit<Extract<Remark, { kind: K }>, "kind">>,
) {
  return z.object({ kind: z.literal(kind), ...shape });
}

/** A remark of this release. */
export const remarkSchema: z.ZodType<Remark> = z.discriminatedUnion("kind", [
  remarkOf("nothing-found", { query: z.string() }),
  remarkOf("guessed", { query: z.string(), name: z.string() }),
  remarkOf("not-offered-any-more", {}),
  remarkOf("country-absent", { country: z.string() }),
  remarkOf("crypto-absent", { coin: z.string(), country: z.string() }),
  remarkOf("currency-absent", { currency: z.string(), coin: z.string() }),
  remarkOf("amount-under", { min: money }),
  remarkOf("amount-over", { max: money }),
  remarkOf("amount-ambiguous", {}),
  remarkOf("amount-too-many-decimals", { currency: z.string(), decimals: z.number() }),
  remarkOf("amount-unreadable", {
    problem: z.enum(["not-a-number", "zero", "negative", "exponent", "too-long"]),
    currency: z.string(),
    example,
  }),
  remarkOf("other-coin", { coin, example }),
  remarkOf("other-fiat", { fiat: z.string(), example }),
  remarkOf("payout-found", { isNear: z.boolean(), wanted: money, amount: money, payout: money }),
  remarkOf("payout-unknown", { coin: z.string() }),
  remarkOf("understood", {
    amount: z.string().nullable(),
    coin: coin.nullable(),
    payout: z.string().nullable(),
    fiat: z.string().nullable(),
  }),
  remarkOf("same-again", { coin, fiat: z.string(), provider: z.string() }),
  remarkOf("better-offer", { provider: z.string(), more: money, less: money, better: z.string() }),
  remarkOf("better-method", { provider: z.string(), more: money, less: money }),
  remarkOf("offer-withdrawn", { provider: z.string() }),
  remarkOf("link-unknown", { what: z.string() }),
  remarkOf("prices-refreshed", {}),
  remarkOf("address-unread", { problem: z.enum(RECIPIENT_PROBLEMS), coin }),
  remarkOf("address-invalid", { coin }),
  remarkOf("kept-address-invalid", {}),
  remarkOf("address-memo-invalid", { memo: z.string() }),
  remarkOf("memo-invalid", { memo: z.string() }),
  remarkOf("unexpected", {}),
  remarkOf("buttons-only", {}),
  remarkOf("media-unread", {}),
  remarkOf("edit-unseen", {}),
  remarkOf("orders-open", { count: z.number() }),
  remarkOf("orders-today", { count: z.number() }),
  remarkOf("paused", {}),
  remarkOf("failure", { failure: z.enum(FAILURE_KINDS).exclude(["busy"]) }),
  remarkOf("busy-for", { seconds: z.number() }),
  remarkOf("queue-for", { seconds: z.number() }),
  remarkOf("beyond-limit", { bound: z.enum(["min", "max"]), amount: z.string() }),
]);
