/**
 * Changelly's Fiat API, off-ramp half: its endpoints, in the words of the ports. How a call is made is the business of
 * pipeline.ts, what its answer says that of schemas.ts. Nothing here throws for a failure that can be expected.
 */
import type { OpenProbe, SandboxControls } from "../admin/sandbox.ts";
import type { Asker, NewOrder, OffRamp, Result, SendOrder } from "../sell/off-ramp.ts";
import { createCatalogue } from "./catalogue.ts";
import { errorCode, Failed } from "./errors.ts";
import { createExchange, type ExchangeOptions, type Query } from "./exchange.ts";
import { type HealthWatch, watchHealth } from "./health.ts";
import { createOrderReader, type OrderReader } from "./orders.ts";
import type { Lane } from "./pacing.ts";
import { type Ask, createPipeline, type Pipeline, type PipelineOptions } from "./pipeline.ts";
import {
  type LinkPolicy,
  plainDecimal,
  readCountries,
  readCurrencies,
  readDelivery,
  readOffers,
  readOrder,
  readProviders,
  readVerdict,
  type WithheldLink,
} from "./schemas.ts";
import { shared } from "./sharing.ts";

/** What a client is made of. */
export interface ChangellyOptions extends ExchangeOptions, PipelineOptions {
  /** Which kind of key pair this is. The API tells test from live by the keys alone. */
  environment: "sandbox" | "production";
  /** Hears once of each order whose link is withheld, and for which fault. */
  onLinkWithheld?(link: WithheldLink): void;
}

/** Orders whose withheld link was told of; beyond it is forgotten who was, and told again. */
const MAX_TOLD = 1_000;

/** The whole client. */
export interface ChangellyClient extends OffRamp, SandboxControls, OrderReader, HealthWatch {
  /** Waits for the turn and sends the order in it: for who has nothing to store in between. */
  createOrder: SendOrder;
  /** How calls are held back at this moment. */
  load: Pipeline["load"];
  /** Refuses new calls, lets those under way come to their end, and drops the connections. */
  close(): Promise<void>;
}

/**
 * Creates a client. It connects when it is first asked something.
 *
 * @throws Error when an option cannot be worked with: see `createExchange` and `createPipeline`.
 */
export function createChangellyClient(options: ChangellyOptions): ChangellyClient {
  const { log, uptime = () => performance.now() } = options;
  const sandbox = options.environment === "sandbox";
  const told = new Set<string>();
  const links: LinkPolicy = {
    allowLoopback: sandbox,
    withheld(link) {
      const { order, fault } = link;
      const key = `${order.id} ${fault}`;
      if (told.has(key)) return;
      if (told.size >= MAX_TOLD) told.clear();
      told.add(key);
      log.warn({ changellyId: order.id, fault }, "link of a provider withheld");
      options.onLinkWithheld?.(link);
    },
  };
  const { ask: send, turn, load, close } = createPipeline(createExchange(options), options);
  const { ask, ...healthWatch } = watchHealth(send, options.now);

  const orderTurn: OffRamp["orderTurn"] = async (asker) => {
    const taken = await turn({ lane: "order", askers: asker ? [asker] : [] });
    if (!taken.ok) return taken;
    const sendOrder: SendOrder = (order) =>
      ask({
        method: "POST",
        path: "/v1/sell/orders",
        body: sellOrderBody(order),
        turn: taken.value,
        read(json) {
          const created = readOrder(json, links);
          const id = created?.externalOrderId ?? null;
          // Somebody else's order must never pass for this person's.
          return id === null || id === order.externalOrderId ? created : undefined;
        },
      });
    return { ok: true, value: sendOrder };
  };

  return {
    ...createCatalogue({
      uptime,
      onStale(name, ageMs, error) {
        const about = { catalogue: name, ageMs, code: errorCode(error) };
        log.warn(about, "catalogue refresh failed; serving the cached one");
      },
      countries: () =>
        ask({ method: "GET", path: "/v1/available-countries", query: FOR_SELLING, read: readCountries }),
      currencies: () =>
        ask({ method: "GET", path: "/v1/currencies", query: FOR_SELLING, read: readCurrencies }),
      providers: () => ask({ method: "GET", path: "/v1/providers", read: readProviders }),
    }),

    offers: shared(({ currencyFrom, currencyTo, amountFrom, country, state }, askers) =>
      ask({
        method: "GET",
        path: "/v1/sell/offers",
        // `externalUserId` and `ip` may go with it, and no document says that they change a price: nobody is told who
        // asks before they have agreed to anything.
        query: [
          ["currencyFrom", currencyFrom],
          ["currencyTo", currencyTo],
          ["amountFrom", amountFrom],
          ["country", country],
          ["state", state ?? ""],
        ],
        lane: laneOf(askers),
        askers,
        read: (json, note) => readOffers(json, amountFrom, note),
      }),
    ),

    validateAddress(currency, address, memo, asker) {
      return ask({
        method: "POST",
        path: "/v1/validate-address",
        body: { currency, walletAddress: address, ...(memo === null ? {} : { walletExtraId: memo }) },
        askers: asker ? [asker] : [],
        read: readVerdict,
      });
    },

    orderTurn,
    async createOrder(order) {
      const taken = await orderTurn();
      return taken.ok ? taken.value(order) : taken;
    },

    ...createOrderReader(ask, links, log),
    ...(sandbox ? sandboxControls(ask, links) : NO_SANDBOX),
    ...healthWatch,
    load,
    close,
  };
}

const FOR_SELLING: Query = [["supportedFlow", "sell"]];

function sellOrderBody(order: NewOrder): object {
  const { amountFrom, state, paymentMethod } = order;
  return {
    externalOrderId: order.externalOrderId,
    externalUserId: order.externalUserId,
    providerCode: order.providerCode,
    currencyFrom: order.currencyFrom,
    currencyTo: order.currencyTo,
    amountFrom: asExactNumber(amountFrom),
    country: order.country,
    ...(state === null ? {} : { state }),
    refundAddress: order.refundAddress,
    ...(paymentMethod === null ? {} : { paymentMethod }),
    metadata: order.metadata,
  };
}

/** A number, as in every published payload, where its JSON text has the same value; else the amount unchanged. */
function asExactNumber(amount: string): number | string {
  const number = Number(amount);
  return plainDecimal(JSON.stringify(number)) === plainDecimal(amount) ? number : amount;
}

function sandboxControls(ask: Ask, links: LinkPolicy): SandboxControls {
  const pathOf = (id: string) => `/v1/sandbox/order/${encodeURIComponent(id)}`;
  return {
    async updateSandboxOrder(id, change) {
      const update = (method: "PATCH" | "POST") =>
        ask({ method, path: pathOf(id), body: change, read: (json) => readOrder(json, links) });
      const patched = await update("PATCH");
      if (!isNoSuchRoute(patched)) return patched;
      // The endpoint's own page says PATCH, the prose of the use cases POST.
      const posted = await update("POST");
      return isNoSuchRoute(posted) ? patched : posted;
    },
    resendCallback(id) {
      return ask({ method: "POST", path: `${pathOf(id)}/resend-callback`, read: readDelivery });
    },
  };
}

/** Orders go first; what nobody in particular waits for comes after people. */
function laneOf(askers: readonly Asker[]): Lane {
  if (askers.some(({ isOrdering }) => isOrdering)) return "order";
  return askers.length === 0 ? "polling" : "person";
}

function isNoSuchRoute(result: Result<unknown>): boolean {
  return !result.ok && (result.failure.status === 404 || result.failure.status === 405);
}

const NOT_A_TEST_ORDER = new Failed({ kind: "rejected", reason: "txType", details: [], maybeDone: false });

/** With production keys there are no test orders: refused as the API would, without asking it. */
const NO_SANDBOX: SandboxControls = {
  updateSandboxOrder: async () => NOT_A_TEST_ORDER,
  resendCallback: async () => NOT_A_TEST_ORDER,
};

/** Opens clients that ask afresh: nothing retried, nothing held back after failures. */
export function probesOf(options: ChangellyOptions): OpenProbe {
  return (onCall) =>
    createChangellyClient({ ...options, retries: 0, suspendAfter: Number.POSITIVE_INFINITY, onCall });
}
