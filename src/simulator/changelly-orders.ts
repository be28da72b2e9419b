import { createHash, randomUUID } from "node:crypto";

/** A sell or buy order as the simulator keeps it. Amounts are decimal strings, dates ISO 8601 in UTC with `Z`. */
export interface SimulatedOrder {
  readonly orderId: string;
  readonly externalOrderId: string;
  readonly externalUserId: string;
  readonly type: "sell" | "buy";
  /** One of the documented statuses, or any text a test moves it to. */
  readonly status: string;
  readonly providerCode: string;
  readonly currencyFrom: string;
  readonly currencyTo: string;
  readonly amountFrom: string;
  readonly amountTo: string | null;
  readonly country: string;
  readonly state: string | null;
  readonly ip: string | null;
  readonly walletAddress: string | null;
  readonly walletExtraId: string | null;
  readonly refundAddress: string | null;
  readonly paymentMethod: string | null;
  readonly userAgent: string | null;
  readonly metadata: Readonly<Record<string, unknown>> | null;
  readonly returnSuccessUrl: string | null;
  readonly returnFailedUrl: string | null;
  readonly payinAmount: string | null;
  readonly payoutAmount: string | null;
  readonly payinCurrency: string | null;
  readonly payoutCurrency: string | null;
  readonly transactionHash: string | null;
  readonly redirectUrl: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Which kind of key made it; sandbox routes refuse a `production` one. Not on the wire. */
  readonly environment: "sandbox" | "production";
  /** The last part of the selling page's address; not the order's id. Not on the wire. */
  readonly sellingToken: string;
  /** What the seller was promised when the order was placed, in `currencyTo`. Not on the wire. */
  readonly expectedPayout: string | null;
  /** Every status it has had and since when (milliseconds since 1970), oldest first. Not on the wire. */
  readonly history: readonly { readonly status: string; readonly at: number }[];
}

/** What may be set on an order from outside: everything but its ids, its history and its date of change. */
export type OrderChanges = Partial<
  Omit<SimulatedOrder, "orderId" | "history" | "updatedAt" | "sellingToken">
>;

/** The statuses the vendor documents. */
export const documentedStatuses: readonly string[] = [
  "created",
  "pending",
  "hold",
  "refunded",
  "expired",
  "failed",
  "complete",
];

/** What `GET /v1/orders` filters by; a list that is left out filters nothing. Dates in milliseconds, both inclusive. */
export interface OrderFilter {
  readonly orderId?: readonly string[];
  readonly externalUserId?: readonly string[];
  readonly externalOrderId?: readonly string[];
  readonly status?: readonly string[];
  readonly createdFrom?: number;
  readonly createdTo?: number;
}

/** Every order there is, in memory. Orders are values: a change replaces the order under its id. */
export interface OrderBook {
  readonly all: readonly SimulatedOrder[];
  /** By `orderId`, else the newest with this `externalOrderId`. */
  find(id: string): SimulatedOrder | undefined;
  findByToken(sellingToken: string): SimulatedOrder | undefined;
  /** Newest first. */
  matching(filter: OrderFilter): SimulatedOrder[];
  add(order: OrderChanges): SimulatedOrder;
  /** @throws Error when there is no such `orderId`. */
  change(orderId: string, changes: OrderChanges): SimulatedOrder;
}

/** What an order book needs from outside. */
export interface OrderBookDeps {
  readonly now: () => number;
  readonly environment: "sandbox" | "production";
  /** The selling page's address for a token. */
  readonly redirectUrl: (sellingToken: string) => string;
  readonly onChange: (change: "created" | "changed", order: SimulatedOrder) => void;
}

/** An empty order book. */
export function createOrderBook(deps: OrderBookDeps): OrderBook {
  const byId = new Map<string, SimulatedOrder>();
  const idByToken = new Map<string, string>();
  const newestByExternalId = new Map<string, string>();

  const read = (orderId: string | undefined): SimulatedOrder | undefined =>
    orderId === undefined ? undefined : byId.get(orderId);

  const fits = (wanted: readonly string[] | undefined, value: string): boolean =>
    wanted === undefined || wanted.includes(value);

  return {
    get all() {
      return [...byId.values()];
    },

    find: (id) => read(id) ?? read(newestByExternalId.get(id)),

    findByToken: (sellingToken) => read(idByToken.get(sellingToken)),

    matching(filter) {
      const { createdFrom = Number.NEGATIVE_INFINITY, createdTo = Number.POSITIVE_INFINITY } = filter;
      const found = [...byId.values()].filter((order) => {
        const created = Date.parse(order.createdAt);
        return (
          fits(filter.orderId, order.orderId) &&
          fits(filter.externalUserId, order.externalUserId) &&
          fits(filter.externalOrderId, order.externalOrderId) &&
          fits(filter.status, order.status) &&
          created >= createdFrom &&
          created <= createdTo
        );
      });
      return found.reverse();
    },

    add(given) {
      const now = deps.now();
      const sellingToken = randomUUID();
      const status = given.status ?? "created";
      const createdAt = given.createdAt ?? new Date(now).toISOString();
      const order: SimulatedOrder = {
        externalOrderId: randomUUID(),
        externalUserId: "somebody",
        type: "sell",
        providerCode: "moonpay",
        currencyFrom: "BTC",
        currencyTo: "EUR",
        amountFrom: "0.1",
        amountTo: null,
        country: "DE",
        state: null,
        ip: null,
        walletAddress: null,
        walletExtraId: null,
        refundAddress: null,
        paymentMethod: null,
        userAgent: null,
        metadata: null,
        returnSuccessUrl: null,
        returnFailedUrl: null,
        payinAmount: null,
        payoutAmount: null,
        payinCurrency: null,
        payoutCurrency: null,
        transactionHash: null,
        redirectUrl: deps.redirectUrl(sellingToken),
        environment: deps.environment,
        expectedPayout: null,
        ...given,
        orderId: randomUUID(),
        status,
        createdAt,
        updatedAt: createdAt,
        sellingToken,
        history: [{ status, at: Date.parse(createdAt) }],
      };
      byId.set(order.orderId, order);
      idByToken.set(sellingToken, order.orderId);
      newestByExternalId.set(order.externalOrderId, order.orderId);
      deps.onChange("created", order);
      return order;
    },

    change(orderId, changes) {
      const before = byId.get(orderId);
      if (before === undefined) throw new Error(`there is no simulated order ${orderId}`);
      const at = deps.now();
      const after: SimulatedOrder = { ...before, ...changes, updatedAt: new Date(at).toISOString() };
      const moved = after.status !== before.status;
      const order = moved ? { ...after, history: [...before.history, { status: after.status, at }] } : after;
      byId.set(orderId, order);
      if (order.externalOrderId !== before.externalOrderId) {
        newestByExternalId.set(order.externalOrderId, orderId);
      }
      deps.onChange("changed", order);
      return order;
    },
  };
}

/** Where a test order's coins are to be sent. */
export interface Deposit {
  readonly address: string;
  /** The memo or tag, for coins that have one. */
  readonly extraId: string | null;
}

/**
 * A test order's deposit address: the same for the same order, and spelled so that no wallet takes it, since coins sent
 * there would be gone.
 */
export function testDeposit(order: SimulatedOrder, hasExtraId: boolean): Deposit {
  const digest = createHash("sha256").update(`deposit of ${order.orderId}`).digest();
  return {
    address: `TEST-${order.currencyFrom}-${digest.toString("hex").slice(0, 32)}`,
    extraId: hasExtraId ? String(digest.readUInt32BE(28) % 1_000_000_000) : null,
  };
}

/**
 * What a provider fills in when an order comes to a status: the payin with `pending` and `complete`, the payout and its
 * transaction hash (the same for the same order) with `complete`. Only fields that are still empty are named.
 */
export function providersEntries(order: SimulatedOrder, status: string): OrderChanges {
  const isPaidIn = status === "pending" || status === "complete";
  const isPaidOut = status === "complete";
  return {
    ...(isPaidIn && order.payinAmount === null
      ? { payinAmount: order.amountFrom, payinCurrency: order.currencyFrom }
      : {}),
    ...(isPaidOut && order.payoutAmount === null
      ? { payoutAmount: order.expectedPayout, payoutCurrency: order.currencyTo }
      : {}),
    ...(isPaidOut && order.transactionHash === null
      ? { transactionHash: createHash("sha256").update(`payout of ${order.orderId}`).digest("hex") }
      : {}),
  };
}
