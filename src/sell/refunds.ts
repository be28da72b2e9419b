/** Where the coins of a sale that failed are returned to: what each provider says of itself, and nothing where we do not know. */

/**
 * - `address`: the refund address that was given with the order;
 * - `sender`: the wallet that sent the coins, whatever address was given;
 * - `unknown`: one of the two.
 */
export type RefundsTo = "address" | "sender" | "unknown";

/** By Changelly's provider code. */
const REFUNDS_TO: ReadonlyMap<string, RefundsTo> = new Map([
  // https://dev.moonpay.com/widget/off-ramp/customization/parameters.md: a refund address can be given in advance.
  ["moonpay", "address"],
  // https://docs.banxa.com/docs/off-ramp: a wallet address is required "so that Banxa is able to process a refund".
  ["banxa", "address"],
  // https://support.transak.com/en/articles/15644338: "refund to source wallet", unless another one is named there afterwards.
  ["transak", "sender"],
]);

/** Where a provider returns coins to, by Changelly's code for it. */
export function refundsTo(providerCode: string): RefundsTo {
  return REFUNDS_TO.get(providerCode) ?? "unknown";
}
