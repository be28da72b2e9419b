/**
 * What is sold at the moment, and to whom. The sale asks before it shows or orders anything; who decides, and how, is
 * not its concern.
 */
export interface Availability {
  /** Whether this person may begin a sale or go on with one. Orders that were placed go on either way. */
  sellsTo(userId: string): boolean;
  /** Another object whenever what is offered may have changed: while it is the same, what was worked out of it holds. */
  readonly offered: object;
  /** Whether a provider (by code) is offered. */
  offersProvider(code: string): boolean;
  /** Whether a provider is offered with a payout method, by the codes of both; null where the offer names no method. */
  offersMethod(providerCode: string, method: string | null): boolean;
  /** Whether a currency (by ticker, payin or payout) is offered. */
  offersCurrency(ticker: string): boolean;
}
