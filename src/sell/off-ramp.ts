/**
 * The off-ramp: the provider behind every sale, and the words the domain uses for what it answers. The adapter lives in
 * `changelly/`. All amounts are decimal strings, all times milliseconds since the epoch.
 */

/** A state of a country that has them (the US). */
export interface State {
  /** Bare code, e.g. `CA`. */
  code: string;
  name: string;
}

/** A country in which something can be sold. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** English name. */
  name: string;
  /** Empty unless the country asks for a state. */
  states: readonly State[];
  /** Codes of the providers that sell there; null when the API does not say. */
  providers: readonly string[] | null;
}

/** How a provider deals in a currency. Bounds are decimal strings in that currency; absent when not told. */
export interface CurrencyProvider {
  code: string;
  min?: string;
  max?: string;
}

/** A coin on one network that can be sold. */
export interface Crypto {
  /** Unique id at Changelly, upper case, e.g. `BTC`, `USDTRX`. */
  ticker: string;
  name: string;
  /** As the API writes it, e.g. `bitcoin`; null when it does not say. */
  network: string | null;
  /** Digits after the point. */
  precision: number;
  /** What the coin's extra id is called (`Memo`, `Destination tag`); null when addresses need none. */
  extraIdName: string | null;
  /** Who buys it, with limits on the coins sent; null when the API does not say. */
  providers: readonly CurrencyProvider[] | null;
}

/** A currency money can be paid out in. */
export interface Fiat {
  ticker: string;
  name: string;
  precision: number;
  /** Who pays it out; null when the API does not say. */
  providers: readonly CurrencyProvider[] | null;
}

/** Both halves of the catalogue of currencies. */
export interface Currencies {
  crypto: readonly Crypto[];
  fiat: readonly Fiat[];
}

/** Who buys the coins. */
export interface Provider {
  code: string;
  name: string;
  /** Trustpilot score as text, e.g. `4.2`; null when unknown. */
  rating: string | null;
}

/** What is asked of every provider at once. */
export interface OfferRequest {
  currencyFrom: string;
  currencyTo: string;
  /** Decimal string in payin currency. */
  amountFrom: string;
  country: string;
  state: string | null;
}

/** One payout method of an offer. */
export interface OfferMethod {
  /** Code to send back exactly as given; null when the offer lists no methods. */
  code: string | null;
  /** Label, as the API gave it; null likewise. */
  name: string | null;
  /** What arrives, decimal string in payout currency. */
  payout: string;
  /** All-in rate (fiat per coin), decimal string; null when not told. */
  rate: string | null;
  /** Total fee, decimal string in payout currency; null when not told. */
  fee: string | null;
}

/** What one provider would pay. */
export interface Offer {
  providerCode: string;
  /** At least one, best payout first. */
  methods: readonly OfferMethod[];
}

/** Why one provider cannot quote. */
export interface Refusal {
  providerCode: string;
  /** The API's `errorType`: `limits`, `currency`, `country`, `state`, `timeout`, … An open set. */
  reason: string;
  /** Smallest amount it takes, decimal string in payin currency, when it said so. */
  min?: string;
  /** Largest amount it takes, likewise. */
  max?: string;
}

/** The answer of all providers to one request. */
export interface OfferList {
  offers: readonly Offer[];
  refusals: readonly Refusal[];
}

/** Verdict on a refund address: which part is wrong, when one is. */
export type AddressVerdict =
  | { valid: true }
  /** `unknown`: refused without naming a part. */
  | { valid: false; cause: "address" | "memo" | "unknown" };

/** Everything that goes into an order. */
export interface NewOrder {
  externalOrderId: string;
  externalUserId: string;
  providerCode: string;
  currencyFrom: string;
  currencyTo: string;
  /** Decimal string in payin currency. */
  amountFrom: string;
  country: string;
  state: string | null;
  refundAddress: string;
  /** Method code exactly as the offer gave it; null sends none. */
  paymentMethod: string | null;
  /** Free content echoed back by the API. */
  metadata: Readonly<Record<string, string>>;
}

/** An order as the API tells it. */
export interface ExternalOrder {
  /** Changelly's `orderId`. */
  id: string;
  /** Our id; null for an external order. */
  externalOrderId: string | null;
  externalUserId: string | null;
  /** `buy` or `sell`; null when the API does not say. */
  type: string | null;
  /** Null where the answer has none (right after creation). */
  status: string | null;
  /** https link, or null when absent or not acceptable. */
  redirectUrl: string | null;
  providerCode: string | null;
  currencyFrom: string | null;
  currencyTo: string | null;
  amountFrom: string | null;
  /** Decimal strings, null until the API reports them. */
  payinAmount: string | null;
  payoutAmount: string | null;
  transactionHash: string | null;
  /** Milliseconds since the epoch; null when absent or unreadable. */
  createdAt: number | null;
}

/** An order as a list of what was made tells it: with what its maker said of it. */
export interface MadeOrder {
  order: ExternalOrder;
  /** ISO 3166-1 alpha-2; this and everything below null where the API does not say. */
  country: string | null;
  state: string | null;
  paymentMethod: string | null;
  refundAddress: string | null;
  /** The memo that went along with it ({@link NewOrder.metadata}). */
  refundMemo: string | null;
}

/** A page of the orders that were made. */
export interface MadeOrders {
  orders: readonly MadeOrder[];
  /** How many the page has, those that cannot be read included. */
  count: number;
  /** Whether there are no more behind it. */
  isLast: boolean;
}

/** Which orders to look up. Every list holds at least one id. */
export type OrderQuery = { ids: readonly string[] } | { externalIds: readonly string[] };

/** Why the off-ramp could not answer. One word per case a person is told about differently. */
export const FAILURE_KINDS = [
  /** No connection, or it broke. */
  "network",
  /** No answer in time. */
  "timeout",
  /** 429. */
  "rate-limited",
  /** Not asked at all: too many others wait for their turn; `retryAfterMs` says how long they take. */
  "busy",
  /** 401 or 403: keys or environment are wrong; nothing a person can do. */
  "unauthorized",
  /** 404. */
  "not-found",
  /** 410, "Offer expired". */
  "expired",
  /** 422. */
  "unprocessable",
  /** 400 and other refusals; `reason` says which. */
  "rejected",
  /** 5xx. */
  "server",
  /** An answer that is not what the API documents. */
  "bad-response",
  /** Not asked at all: this person has asked for as many prices as fair-use.ts allows. */
  "too-often",
  /** Not asked at all: it failed too often just now. */
  "suspended",
] as const;

/** One of {@link FAILURE_KINDS}. */
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** A call that did not work out. */
export interface Failure {
  kind: FailureKind;
  /** HTTP status, when there was an answer. */
  status?: number;
  /** The API's `errorType` (`limits`, `validation`, `state`, …), when it gave one. */
  reason?: string;
  /** The API's details: which parameter, what about it. Never a secret. */
  details: readonly { cause: string; value: string }[];
  /** After how long asking again is worth while, where that is known: the API said so, or our own queue is as long, ms. */
  retryAfterMs?: number;
  /**
   * Whether the request may have been carried out all the same. `false` only where it never left, or the API says that it
   * refused it.
   */
  maybeDone: boolean;
}

/** What a call gives: its value, or why there is none. Expected failures are values, exceptions are bugs. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/**
 * Changelly's id of an order, proven by its signature to have been named by Changelly itself. Made in one place, where the
 * signature is verified; whatever acts on a callback asks for this type, so that nothing else of a callback is acted on.
 */
export type ProvenOrderId = string & { readonly [PROVEN]: true };

declare const PROVEN: unique symbol;

/** Why a callback is refused; its sender is told nothing but the HTTP status. */
export type CallbackRefusal =
  /** The body is no JSON object with exactly one `orderId`, a text that is not empty. */
  | "malformed"
  /** No callback public key is configured, so nothing can be believed. */
  | "no-public-key"
  /** There is no signature, so it is no callback at all: anybody can post that. */
  | "unsigned"
  /** The signature does not fit. */
  | "signature"
  /** The API key header is not ours. */
  | "api-key";

/** A person questions are asked for: they have their turns like everybody else, and are told when they have to wait. */
export interface Asker {
  /** Tells people apart. */
  readonly id: string;
  /** Until when they wait for turns, ms on the monotonic clock (`performance.now()`); a longer wait is refused at once. */
  readonly patientUntil: number;
  /** Whether they place an order: what they ask goes before questions, and is answered for them alone. */
  readonly isOrdering?: boolean;
  /** Whether they do something else meanwhile: nobody who waits for an answer shares theirs, which may take long. */
  readonly isAway?: boolean;
  /** A question is on its way, after about `waitMs` that it waits for its turn; 0 where that has come. Must not throw. */
  onAsked(waitMs: number): void;
}

/** Somebody whose questions are part of an order: those go before all others. */
export function asOrderer(asker: Asker): Asker {
  const { id, patientUntil } = asker;
  return { id, patientUntil, isOrdering: true, onAsked: (waitMs) => asker.onAsked(waitMs) };
}

/** Sends an order, once and at once; never retried here. */
export type SendOrder = (order: NewOrder) => Promise<Result<ExternalOrder>>;

/** The provider of everything: Changelly's Fiat API in production, the simulator in tests. */
export interface OffRamp {
  /** Countries with at least one sell provider. Served from a cache, stale if the API is down. */
  countries(): Promise<Result<readonly Country[]>>;
  /** Currencies for selling. Served from a cache likewise. */
  currencies(): Promise<Result<Currencies>>;
  /** Providers by code. Served from a cache likewise. */
  providers(): Promise<Result<ReadonlyMap<string, Provider>>>;
  /**
   * Fresh offers of all providers. People who ask for the same within two seconds may share one answer; nobody is given
   * the same one twice.
   */
  offers(request: OfferRequest, asker?: Asker): Promise<Result<OfferList>>;
  /** Asks whether coins can be returned to this address (and memo). */
  validateAddress(
    currency: string,
    address: string,
    memo: string | null,
    asker?: Asker,
  ): Promise<Result<AddressVerdict>>;
  /**
   * Waits for the turn in which an order is sent. What has to be stored first is stored with the turn in hand: a stored
   * order never stands in a queue.
   */
  orderTurn(asker?: Asker): Promise<Result<SendOrder>>;
  /** Reads orders by id. Only orders whose id was asked for are returned, whatever the API sends. */
  findOrders(query: OrderQuery): Promise<Result<readonly ExternalOrder[]>>;
  /**
   * A page of all orders that were made with our keys from `from` to `to` (ms since the epoch), whoever made them, without
   * the first `offset`. What the API leaves out of the filter is on it all the same.
   */
  ordersMade(which: { from: number; to: number; offset: number }): Promise<Result<MadeOrders>>;
}

/** The order that has this id of ours at Changelly; undefined where there is none. */
export async function findByOurId(
  offRamp: Pick<OffRamp, "findOrders">,
  id: string,
): Promise<Result<ExternalOrder | undefined>> {
  const answer = await offRamp.findOrders({ externalIds: [id] });
  if (!answer.ok) return answer;
  return { ok: true, value: answer.value.find((external) => external.externalOrderId === id) };
}
