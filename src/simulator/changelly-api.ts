import { type KeyObject, verify } from "node:crypto";
import { checkAddress } from "./changelly-addresses.ts";
import {
  type CryptoEntry,
  countries,
  cryptos,
  type FiatEntry,
  type Flow,
  fiats,
  findCountry,
  findCrypto,
  findFiat,
  findProvider,
  isCountryCode,
} from "./changelly-catalogue.ts";
import {
  isRefusal,
  type Quote,
  type QuoteRefusal,
  type QuotingMarket,
  readAmount,
} from "./changelly-market.ts";
import {
  documentedStatuses,
  type OrderBook,
  type OrderChanges,
  type SimulatedOrder,
} from "./changelly-orders.ts";
import {
  incorrect,
  isObject,
  type ParameterFault,
  ParameterReader,
  readQuery,
  splitTarget,
} from "./changelly-parameters.ts";

/**
 * The spellings on which the vendor's documents disagree with themselves or with live answers. Each is a switch; the
 * default is the newest documentation's or, where that is only a table, the one seen in use.
 */
export interface WireSpelling {
  /** Name of an offer's per-method array: `paymentMethodOffer` (singular, default) or `paymentMethodOffers`. */
  paymentMethodOffer: "singular" | "plural";
  /** Name of a provider's flow list: `supportedFlows` (plural, default) or `supportedFlow`. */
  supportedFlow: "singular" | "plural";
  /** Offers as `{"offers": [...]}` instead of a bare array. Default false. */
  offersWrapped: boolean;
  /** The orders page inside a one-element array instead of the bare object. Default false. */
  ordersWrappedInArray: boolean;
  /** Order amounts as JSON numbers instead of strings. Default false. */
  amountsAsNumbers: boolean;
  /** Order dates as `2019-07-22T10:10:09.000`, without a zone, meaning UTC. Default false. */
  zonelessDates: boolean;
  /** The HTTP status of a created order; the documents are silent. Default 200. */
  createdStatus: 200 | 201;
}

/** The spellings of the start. */
export function defaultSpelling(): WireSpelling {
  return {
    paymentMethodOffer: "singular",
    supportedFlow: "plural",
    offersWrapped: false,
    ordersWrappedInArray: false,
    amountsAsNumbers: false,
    zonelessDates: false,
    createdStatus: 200,
  };
}

/** A request to the API, before anything about it is believed. */
export interface ApiRequest {
  readonly method: string;
  /** Path and query exactly as received. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body exactly as received. */
  readonly body: Buffer;
}

/** The API's answer, to be sent as JSON. */
export interface ApiReply {
  readonly status: number;
  readonly body: unknown;
  /** To be done once the answer is on its way: the callback of a change comes after the answer to it. */
  readonly afterwards?: () => void;
}

/** What the API works on. */
export interface ApiDeps {
  readonly apiKey: string;
  readonly partnerKey: KeyObject;
  /** Scheme, host and port that the partner signs. */
  readonly baseUrl: string;
  readonly uniqueExternalOrderId: boolean;
  readonly market: QuotingMarket;
  readonly orders: OrderBook;
  readonly spelling: WireSpelling;
  /** Sends an order's callback with retries. */
  readonly publish: (order: SimulatedOrder) => void;
  /** Sends it once; resolves with whether the partner took it. */
  readonly resend: (order: SimulatedOrder) => Promise<boolean>;
}

const errorTypes: Readonly<Record<number, readonly [errorType: string, errorMessage: string]>> = {
  400: ["validation", "Validation error"],
  401: ["unauthorized", "Unauthorized"],
  403: ["forbidden", "Forbidden"],
  404: ["notFound", "Not found"],
  405: ["methodNotAllowed", "Method not allowed"],
  410: ["offerExpired", "Offer expired"],
  422: ["validation", "Unprocessable entity"],
  429: ["tooManyRequests", "Too many requests"],
  500: ["internalServerError", "Internal server error"],
};

/** The body the documents give for an HTTP status (or, where they give none, a likely one). */
export function documentedError(status: number): Record<string, unknown> {
  const [errorType, errorMessage] = errorTypes[status] ?? ["internalServerError", "Internal server error"];
  return { errorType, errorMessage, errorDetails: null };
}

const plainError = (status: number): ApiReply => ({ status, body: documentedError(status) });

const invalid = (faults: readonly ParameterFault[]): ApiReply => ({
  status: 400,
  body: { ...documentedError(400), errorDetails: faults },
});

const flows: readonly Flow[] = ["buy", "sell"];

/** An order as list, update and callback tell it. */
export function orderOnTheWire(order: SimulatedOrder, spelling: WireSpelling): Record<string, unknown> {
  const {
    environment: _,
    sellingToken: _token,
    expectedPayout: _payout,
    history: _history,
    ...fields
  } = order;
  return {
    ...fields,
    amountFrom: amountOnTheWire(order.amountFrom, spelling),
    amountTo: amountOnTheWire(order.amountTo, spelling),
    payinAmount: amountOnTheWire(order.payinAmount, spelling),
    payoutAmount: amountOnTheWire(order.payoutAmount, spelling),
    createdAt: dateOnTheWire(order.createdAt, spelling),
    updatedAt: dateOnTheWire(order.updatedAt, spelling),
  };
}

const amountOnTheWire = (amount: string | null, spelling: WireSpelling): string | number | null =>
  amount !== null && spelling.amountsAsNumbers ? Number(amount) : amount;

const dateOnTheWire = (date: string, spelling: WireSpelling): string =>
  spelling.zonelessDates ? date.replace(/Z$/, "") : date;

/** Providers as countries and currencies list them, without those switched off. */
function listProviders(
  entry: { readonly flows: ReadonlyMap<string, readonly Flow[]> },
  deps: ApiDeps,
  more: (providerCode: string) => Record<string, unknown> = () => ({}),
): Record<string, unknown>[] {
  const name = deps.spelling.supportedFlow === "plural" ? "supportedFlows" : "supportedFlow";
  return deps.market
    .enabledProviders()
    .filter((provider) => entry.flows.has(provider.code))
    .map((provider) => ({
      providerCode: provider.code,
      [name]: entry.flows.get(provider.code),
      ...more(provider.code),
    }));
}

/** Whether an enabled provider serves an entry in the flow asked for. */
function isServed(
  entry: { readonly flows: ReadonlyMap<string, readonly Flow[]> },
  deps: ApiDeps,
  flow: string | undefined,
): boolean {
  return deps.market.enabledProviders().some((provider) => {
    const served = entry.flows.get(provider.code);
    return served !== undefined && (flow === undefined || served.some((known) => known === flow));
  });
}

/**
 * `limits` of a currency at a provider, in the forms live answers have: strings, numbers, one bound only, `{}`, `[]` and
 * nothing at all. Where a bound is told it is the one quotes are held to.
 */
function listLimits(
  entry: CryptoEntry | FiatEntry,
  providerCode: string,
  deps: ApiDeps,
): Record<string, unknown> {
  const isSold = entry.type === "crypto" && entry.flows.get(providerCode)?.includes("sell") === true;
  const { min, max } = isSold ? deps.market.limits(providerCode, entry.ticker) : {};
  const asNumber = (bound: string | undefined): number | undefined =>
    bound === undefined ? bound : Number(bound);
  switch (providerCode) {
    case "moonpay":
      return isSold ? { limits: { send: { min, max }, get: {} } } : {};
    case "banxa":
      return isSold ? { limits: { send: { min: asNumber(min), max: asNumber(max) } } } : { limits: {} };
    case "transak":
      return isSold ? { limits: { send: { min } } } : { limits: [] };
    default:
      return { limits: entry.type === "crypto" ? {} : [] };
  }
}

function describeCurrency(entry: CryptoEntry | FiatEntry, deps: ApiDeps): Record<string, unknown> {
  const file = entry.ticker.toLowerCase();
  return {
    type: entry.type,
    ticker: entry.ticker,
    name: entry.name,
    // Absent for some national currencies, null for others: both are seen.
    ...(entry.type === "crypto" ? { extraIdName: entry.extraIdName } : {}),
    ...(entry.type === "fiat" && entry.flows.has("skrill_crypto") ? { extraIdName: null } : {}),
    iconUrl: `https://cdn.changelly.com/icons/${file}.svg`,
    iconColoredUrl: `https://cdn.changelly.com/icons-colored/${file}.png`,
    precision: entry.type === "crypto" ? entry.precision : "2",
    ...(entry.type === "crypto" ? { network: entry.network, protocol: entry.protocol } : {}),
    providers: listProviders(entry, deps, (code) => listLimits(entry, code, deps)),
  };
}

function describeOffer(quote: Quote | QuoteRefusal, spelling: WireSpelling): Record<string, unknown> {
  if (isRefusal(quote)) return { ...quote };
  const { methods, ...best } = quote;
  const name = spelling.paymentMethodOffer === "singular" ? "paymentMethodOffer" : "paymentMethodOffers";
  return { ...best, [name]: methods };
}

type Handler = (parameters: ParameterReader, deps: ApiDeps, id: string) => ApiReply | Promise<ApiReply>;

const isFlow = (text: string): boolean => flows.some((known) => known === text);

const listCountries: Handler = (parameters, deps) => {
  const flow = parameters.checked("supportedFlow", isFlow);
  if (parameters.faults.length > 0) return invalid(parameters.faults);
  const served = countries.filter((country) => isServed(country, deps, flow));
  const body = served.map((country) => ({
    code: country.code,
    name: country.name,
    ...(country.states === undefined
      ? {}
      : { states: country.states.map(({ code, name }) => ({ code, name })) }),
    providers: listProviders(country, deps),
  }));
  return { status: 200, body };
};

const listCurrencies: Handler = (parameters, deps) => {
  const flow = parameters.checked("supportedFlow", isFlow);
  if (parameters.faults.length > 0) return invalid(parameters.faults);
  const body = [...cryptos, ...fiats]
    .filter((entry) => isServed(entry, deps, flow))
    .map((entry) => describeCurrency(entry, deps));
  return { status: 200, body };
};

const listProviderInfo: Handler = (_, deps) => ({
  status: 200,
  body: deps.market
    .enabledProviders()
    .map(({ code, name, trustPilotRating, iconUrl }) => ({ code, name, trustPilotRating, iconUrl })),
});

const isEnabled = (providerCode: string, deps: ApiDeps): boolean =>
  findProvider(providerCode) !== undefined && deps.market.provider(providerCode).enabled;

const listOffers: Handler = (parameters, deps) => {
  const crypto = parameters.lookup("currencyFrom", findCrypto);
  const fiat = parameters.lookup("currencyTo", findFiat);
  const amountFrom = parameters.amount("amountFrom");
  const country = parameters.required("country");
  if (country !== "" && !isCountryCode(country)) parameters.fault("country");
  const state = parameters.text("state");
  const providerCode = parameters.checked("providerCode", (code) => isEnabled(code, deps));
  const paymentMethod = parameters.text("paymentMethodCode");
  parameters.text("ip");
  parameters.text("externalUserId");
  if (parameters.faults.length > 0 || crypto === undefined || fiat === undefined)
    return invalid(parameters.faults);

  // Without a provider code all that buy coins anywhere are asked, a regional one where it does; one asked by name
  // answers even if it never does.
  const sellers = new Set(
    countries
      .flatMap((entry) => [...entry.flows].filter(([, served]) => served.includes("sell")))
      .map(([code]) => code),
  );
  const buysHere = (code: string) => findCountry(country)?.flows.get(code)?.includes("sell") === true;
  const asked = deps.market
    .enabledProviders()
    .filter(({ code, regional }) =>
      providerCode === undefined ? sellers.has(code) && (!regional || buysHere(code)) : code === providerCode,
    );
  const offers = asked.map((provider) => {
    const request = { providerCode: provider.code, crypto, fiat, amountFrom, country, state, paymentMethod };
    return describeOffer(deps.market.quote(request), deps.spelling);
  });
  return { status: 200, body: deps.spelling.offersWrapped ? { offers } : offers };
};

const validateAddress: Handler = (parameters) => {
  const crypto = parameters.lookup("currency", findCrypto);
  const address = parameters.required("walletAddress");
  const extraId = parameters.text("walletExtraId");
  if (parameters.faults.length > 0 || crypto === undefined) return invalid(parameters.faults);
  return { status: 200, body: checkAddress(crypto.family, address, extraId) };
};

const createOrder: Handler = (parameters, deps) => {
  const { orders, market, spelling } = deps;
  const externalOrderId = parameters.required("externalOrderId");
  const externalUserId = parameters.required("externalUserId");
  const providerCode = parameters.lookup("providerCode", (code) =>
    isEnabled(code, deps) ? code : undefined,
  );
  const crypto = parameters.lookup("currencyFrom", findCrypto);
  const fiat = parameters.lookup("currencyTo", findFiat);
  const amountFrom = parameters.amount("amountFrom");
  const country = parameters.required("country");
  if (country !== "" && !isCountryCode(country)) parameters.fault("country");
  const state = parameters.text("state");
  const refundAddress = parameters.text("refundAddress") ?? null;
  const paymentMethod = parameters.text("paymentMethod");
  const ip = parameters.text("ip") ?? null;
  const userAgent = parameters.text("userAgent") ?? null;
  const metadata = parameters.object("metadata");
  if (deps.uniqueExternalOrderId && orders.find(externalOrderId) !== undefined)
    parameters.fault("externalOrderId");
  if (
    parameters.faults.length > 0 ||
    providerCode === undefined ||
    crypto === undefined ||
    fiat === undefined
  ) {
    return invalid(parameters.faults);
  }

  const quote = market.quote({ providerCode, crypto, fiat, amountFrom, country, state, paymentMethod });
  if (isRefusal(quote)) {
    const { errorType, errorMessage, errorDetails } = quote;
    return { status: 400, body: { errorType, errorMessage, errorDetails } };
  }
  const order = orders.add({
    externalOrderId,
    externalUserId,
    providerCode,
    currencyFrom: crypto.ticker,
    currencyTo: fiat.ticker,
    amountFrom,
    country,
    state: state ?? null,
    refundAddress,
    paymentMethod: paymentMethod ?? null,
    ip,
    userAgent,
    metadata,
    expectedPayout: quote.amountExpectedTo,
  });
  const body = {
    redirectUrl: order.redirectUrl,
    orderId: order.orderId,
    externalUserId,
    externalOrderId,
    providerCode,
    currencyFrom: crypto.ticker,
    currencyTo: fiat.ticker,
    amountFrom: amountOnTheWire(amountFrom, spelling),
    country,
    state: order.state,
    ip,
    refundAddress,
    paymentMethod: order.paymentMethod,
    userAgent,
    metadata,
    createdAt: dateOnTheWire(order.createdAt, spelling),
  };
  return { status: spelling.createdStatus, body };
};

const listOrders: Handler = (parameters, deps) => {
  const orderId = parameters.list("orderId");
  const externalUserId = parameters.list("externalUserId");
  const externalOrderId = parameters.list("externalOrderId");
  const status = parameters.list("status");
  if (status?.some((name) => !documentedStatuses.includes(name))) parameters.fault("status");
  const createdFrom = parameters.date("startDate");
  const createdTo = parameters.date("endDate");
  const offset = parameters.whole("offset", { min: 0, max: Number.MAX_SAFE_INTEGER, otherwise: 0 });
  const limit = parameters.whole("limit", { min: 1, max: 100, otherwise: 100 });
  if (parameters.faults.length > 0) return invalid(parameters.faults);
  const found = deps.orders.matching({
    ...(orderId === undefined ? {} : { orderId }),
    ...(externalUserId === undefined ? {} : { externalUserId }),
    ...(externalOrderId === undefined ? {} : { externalOrderId }),
    ...(status === undefined ? {} : { status }),
    ...(createdFrom === undefined ? {} : { createdFrom }),
    ...(createdTo === undefined ? {} : { createdTo }),
  });
  const page = {
    orders: found.slice(offset, offset + limit).map((order) => orderOnTheWire(order, deps.spelling)),
    limit,
    offset,
    total: found.length,
  };
  return { status: 200, body: deps.spelling.ordersWrappedInArray ? [page] : page };
};

/** The test order a sandbox route is about, or the refusal. */
function findTestOrder(id: string, deps: ApiDeps): SimulatedOrder | ApiReply {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return invalid([incorrect("id")]);
  const order = deps.orders.find(id);
  if (order?.orderId !== id) return plainError(404);
  if (order.environment === "sandbox") return order;
  const errorDetails = [{ cause: "type", value: "production" }];
  return {
    status: 400,
    body: { errorType: "txType", errorMessage: "Transaction type is not test", errorDetails },
  };
}

const isReply = (found: SimulatedOrder | ApiReply): found is ApiReply => "body" in found;

const isCurrency = (ticker: string): boolean =>
  findCrypto(ticker) !== undefined || findFiat(ticker) !== undefined;

const patchedCurrencies = ["currencyFrom", "currencyTo", "payinCurrency", "payoutCurrency"] as const;
const patchedAmounts = ["amountFrom", "amountTo", "payinAmount", "payoutAmount"] as const;
const patchedTexts = [
  "state",
  "ip",
  "walletAddress",
  "walletExtraId",
  "refundAddress",
  "paymentMethod",
  "userAgent",
] as const;

const changeTestOrder: Handler = (parameters, deps, id) => {
  const order = findTestOrder(id, deps);
  if (isReply(order)) return order;
  const changes: { -readonly [Field in keyof OrderChanges]: OrderChanges[Field] } = {};
  const status = parameters.checked("status", (text) => documentedStatuses.includes(text));
  if (status !== undefined) changes.status = status;
  for (const name of patchedCurrencies) {
    const ticker = parameters.checked(name, isCurrency);
    if (ticker !== undefined) changes[name] = ticker;
  }
  for (const name of patchedAmounts) {
    const amount = parameters.checked(name, (text) => readAmount(text) !== undefined);
    if (amount !== undefined) changes[name] = amount;
  }
  const country = parameters.checked("country", isCountryCode);
  if (country !== undefined) changes.country = country;
  for (const name of patchedTexts) {
    const text = parameters.text(name);
    if (text !== undefined) changes[name] = text;
  }
  const metadata = parameters.object("metadata");
  if (metadata !== null) changes.metadata = metadata;
  const becomesUs = country === "US" && order.country !== "US";
  if (becomesUs && findCountry("US")?.states?.some(({ code }) => code === changes.state) !== true) {
    parameters.fault("state");
  }
  if (parameters.faults.length > 0) return invalid(parameters.faults);
  const changed = deps.orders.change(order.orderId, changes);
  return {
    status: 200,
    body: orderOnTheWire(changed, deps.spelling),
    afterwards: () => deps.publish(changed),
  };
};

const resendCallback: Handler = async (_, deps, id) => {
  const order = findTestOrder(id, deps);
  if (isReply(order)) return order;
  return { status: 200, body: { status: (await deps.resend(order)) ? "success" : "failed" } };
};

interface Route {
  readonly methods: readonly string[];
  readonly path: RegExp;
  readonly handle: Handler;
}

// The buy twins, GET /v1/offers and POST /v1/orders, are not here: this is the off-ramp.
const routes: readonly Route[] = [
  { methods: ["GET"], path: /^\/v1\/available-countries$/, handle: listCountries },
  { methods: ["GET"], path: /^\/v1\/currencies$/, handle: listCurrencies },
  { methods: ["GET"], path: /^\/v1\/providers$/, handle: listProviderInfo },
  { methods: ["GET"], path: /^\/v1\/sell\/offers$/, handle: listOffers },
  { methods: ["POST"], path: /^\/v1\/validate-address$/, handle: validateAddress },
  { methods: ["POST"], path: /^\/v1\/sell\/orders$/, handle: createOrder },
  { methods: ["GET"], path: /^\/v1\/orders$/, handle: listOrders },
  // The endpoint's page says PATCH, the use cases' prose POST; the resend page's heading POST, its cURL GET.
  { methods: ["PATCH", "POST"], path: /^\/v1\/sandbox\/order\/([^/]+)$/, handle: changeTestOrder },
  {
    methods: ["POST", "GET"],
    path: /^\/v1\/sandbox\/order\/([^/]+)\/resend-callback$/,
    handle: resendCallback,
  },
];

/** Whether key and signature are right (Authentication; Manual of sending a request). */
function isSignedByPartner(request: ApiRequest, deps: ApiDeps): boolean {
  const signature = request.headers["x-api-signature"];
  if (request.headers["x-api-key"] !== deps.apiKey || signature === undefined) return false;
  // Buffer would also read base64url and skip over rubbish.
  if (signature.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(signature)) return false;
  const isEmpty = request.method === "GET" || request.body.length === 0;
  const message = isEmpty ? Buffer.from("{}") : request.body;
  const signed = Buffer.concat([Buffer.from(deps.baseUrl + request.target), message]);
  return verify("sha256", signed, deps.partnerKey, Buffer.from(signature, "base64"));
}

/** The parameters of a request: its query for GET, else its JSON body; or the refusal. */
function readParameters(request: ApiRequest, query: string): ParameterReader | ApiReply {
  if (request.method === "GET") return new ParameterReader(readQuery(query));
  if (request.body.length === 0) return new ParameterReader({});
  if (!/^application\/json\s*(;|$)/i.test(request.headers["content-type"] ?? "")) {
    return invalid([{ cause: "Content-Type", value: "Incorrect content type" }]);
  }
  try {
    const body: unknown = JSON.parse(request.body.toString("utf8"));
    return isObject(body) ? new ParameterReader(body) : invalid([incorrect("body")]);
  } catch {
    return invalid([incorrect("body")]);
  }
}

/** Answers one request: first who asks, then what for, then with which parameters. */
export async function answerRequest(request: ApiRequest, deps: ApiDeps): Promise<ApiReply> {
  if (!isSignedByPartner(request, deps)) return plainError(401);
  const [path, query] = splitTarget(request.target);
  for (const route of routes) {
    const match = route.methods.includes(request.method) ? route.path.exec(path) : null;
    if (match === null) continue;
    const parameters = readParameters(request, query);
    return parameters instanceof ParameterReader
      ? route.handle(parameters, deps, match[1] ?? "")
      : parameters;
  }
  return plainError(404);
}
