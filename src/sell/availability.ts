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
  /** Whether a currency (by ticker, payin or payout) is offered. */
  offersCurrency(ticker: string): boolean;
}
