/**
 * The API's answers, read into the words of the port. Strict on what is used, tolerant of everything else: both
 * spellings, wrapped and bare lists, numbers and strings, `[]` for `{}`, null and missing, fields not known yet.
 *
 * Every `readX` returns undefined for an answer that is not what the API documents. One malformed element of a list
 * is left out and reported through {@link Note}; only when nothing of a list could be read is the answer given up.
 */
import { Big } from "big.js";
import { z } from "zod";
import type {
  AddressVerdict,
  Country,
  Crypto,
  Currencies,
  CurrencyProvider,
  ExternalOrder,
  Fiat,
  MadeOrder,
  Offer,
  OfferList,
  OfferMethod,
  Provider,
  Refusal,
} from "../sell/off-ramp.ts";
import { readApiError } from "./errors.ts";

/** Hears about parts of an answer that were left out: where, and what was wrong; never a value. */
export type Note = (fault: string) => void;

// ---------------------------------------------------------------------------------------------------------------------
// Amounts, texts, times

const DECIMAL = /^\+?(?:\d{1,60}(?:\.\d{0,60})?|\.\d{1,60})(?:e[+-]?\d{1,2})?$/i;

/** An amount that needs no arithmetic to be in that form, as nearly all do: zeros at its end are all that may be superfluous. */
const NEARLY_PLAIN = /^(0|[1-9]\d*)(?:\.(\d*[1-9])?0*)?$/;
/** No longer than the parts that {@link DECIMAL} allows. */
const NEARLY_PLAIN_LENGTH = 60;

/**
 * An amount in one form: digits, perhaps a point, no exponent, sign or superfluous zero. Takes what the API sends, a
 * number or a string; undefined for anything else and for negative amounts.
 */
export function plainDecimal(amount: unknown): string | undefined {
  if (typeof amount !== "string" && typeof amount !== "number") return undefined;
  const text = String(amount).trim();
  const plain = text.length <= NEARLY_PLAIN_LENGTH ? NEARLY_PLAIN.exec(text) : null;
  if (plain) return plain[2] === undefined ? plain[1] : `${plain[1]}.${plain[2]}`;
  return DECIMAL.test(text) ? new Big(text.replace("+", "")).toFixed() : undefined;
}

/** Compares two amounts in the form of {@link plainDecimal}: without superfluous zeros their digits can be compared as they are. */
function compareDecimals(a: string, b: string): number {
  const [whole = "", fraction = ""] = a.split(".");
  const [otherWhole = "", otherFraction = ""] = b.split(".");
  if (whole.length !== otherWhole.length) return whole.length - otherWhole.length;
  if (whole !== otherWhole) return whole < otherWhole ? -1 : 1;
  if (fraction === otherFraction) return 0;
  return fraction < otherFraction ? -1 : 1;
}

/** A field that may hold anything and may be missing. */
const anything = z.unknown().optional();

/** What is missing, null or something else is null. Missing is no fault to the schema, since to put one together takes long. */
function orNull<T>(schema: z.ZodType<T>): z.ZodType<T | null> {
  return schema
    .nullish()
    .catch(null)
    .transform((value) => value ?? null);
}

/** What `read` makes of a field; undefined is a fault, which is told as `fault`. */
function required<T>(read: (value: unknown) => T | undefined, fault: string) {
  return anything.transform((value, context) => {
    const is = read(value);
    if (is !== undefined) return is;
    context.addIssue({ code: "custom", message: fault });
    return z.NEVER;
  });
}

/** What `read` makes of a field; null where that is nothing. */
function orNothing<T>(read: (value: unknown) => T | undefined) {
  return anything.transform((value) => read(value) ?? null);
}

/** Longest code, in bytes: buttons carry codes, and Telegram takes no more than 64 bytes with each. */
const CODE_BYTES = 32;
/** Longest name, in characters: what is longer is no name that anybody could read. */
const NAME_LENGTH = 64;
/** Longest rating, in characters: `4.2`. */
const RATING_LENGTH = 8;

// Nearly every field is read by one of these: a plain look each, since a tree of schemas takes several times as long.
const readText = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
const readId = (value: unknown) => (typeof value === "number" ? String(value) : readText(value));
const readCode = (value: unknown) =>
  typeof value === "string" && value !== "" && Buffer.byteLength(value) <= CODE_BYTES ? value : undefined;

const text = required(readText, "no text");
const textOrNull = orNothing(readText);
const id = required(readId, "no id");
const idOrNull = orNothing(readId);
const code = required(readCode, "none, or too long for a code");
const decimal = required(plainDecimal, "no decimal amount");
const decimalOrNull = orNothing(plainDecimal);
const listOrNull = orNull(z.array(z.unknown()));

const ZONE = /(?:z|[+-]\d\d:?\d\d)$/i;

/** ISO 8601, with or without a zone; none means UTC. Milliseconds since the epoch, or null. */
const timeOrNull = anything.transform((value) => {
  if (typeof value !== "string" || !value.includes("-")) return null;
  const iso = value.trim().replace(" ", "T");
  const at = Date.parse(ZONE.test(iso) || !iso.includes("T") ? iso : `${iso}Z`);
  return Number.isNaN(at) ? null : at;
});

// ---------------------------------------------------------------------------------------------------------------------
// Lists

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** Finds the list in `[…]` or `{<wrapper>: […]}`. */
function findList(json: unknown, wrapper: string): readonly unknown[] | undefined {
  const wrapped = isRecord(json) ? json[wrapper] : undefined;
  return [json, wrapped].find((list) => Array.isArray(list));
}

/** Reads each element, leaving malformed ones out; undefined when there were some and none could be read. */
function readEach<T>(
  list: readonly unknown[],
  where: string,
  element: z.ZodType<T>,
  note: Note,
): T[] | undefined {
  const read = list.flatMap((item, index) => {
    const result = element.safeParse(item);
    if (result.success) return [result.data];
    note(`${where}[${index}]: ${describe(result.error)}`);
    return [];
  });
  return read.length === 0 && list.length > 0 ? undefined : read;
}

/** The elements without those that say the same as one before them. */
function distinct<T>(list: readonly T[], idOf: (element: T) => string, where: string, note: Note): T[] {
  const seen = new Set<string>();
  return list.filter((element) => {
    const id = idOf(element);
    if (seen.has(id)) note(`${where}.${id.slice(0, CODE_BYTES)}: listed twice`);
    return !seen.has(id) && seen.add(id);
  });
}

/** What no name has in it: a link, which Telegram would make one to press, or marks that turn what is read around. */
const NO_NAME = /:\/\/|\bwww\.|\bxn--|[\u202a-\u202e\u2066-\u2069]/i;

/** A name, shortened where nobody could read it; `code` where there is none, or one that leads people astray. */
function named<T extends string | null>(name: string | null, code: T, where: string, note: Note): string | T {
  if (name === null) return code;
  if (NO_NAME.test(name)) {
    note(`${where}: name has a link or marks of direction in it`);
    return code;
  }
  // It has no more characters than code units.
  if (name.length <= NAME_LENGTH) return name;
  const characters = [...name];
  if (characters.length <= NAME_LENGTH) return name;
  note(`${where}: name is too long`);
  return `${characters.slice(0, NAME_LENGTH - 1).join("")}…`;
}

function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join(".") || "element"}: ${issue.message}`).join("; ");
}

// ---------------------------------------------------------------------------------------------------------------------
// Countries and currencies ("Countries list" and "Currencies list" pages)

/** Flows are called `supportedFlow` in the tables and `supportedFlows` in real answers; one word or a list. */
const flows = orNull(z.union([z.array(z.string()), z.string().transform((flow) => [flow])]));

const boundsSchema = z
  .object({ min: decimalOrNull, max: decimalOrNull })
  // Missing, null and `[]` all mean that nothing is said.
  .catch({ min: null, max: null });

const limitsSchema = z
  .object({ send: boundsSchema, get: boundsSchema })
  .catch({ send: { min: null, max: null }, get: { min: null, max: null } });

const catalogueProvider = z.object({
  providerCode: code,
  supportedFlow: flows,
  supportedFlows: flows,
  limits: limitsSchema,
});

type CatalogueProvider = z.infer<typeof catalogueProvider>;

/** Whether a provider buys. Where neither spelling is there we go by the question, which was for selling. */
function sells(provider: CatalogueProvider): boolean {
  const told = [...(provider.supportedFlow ?? []), ...(provider.supportedFlows ?? [])];
  if (provider.supportedFlow === null && provider.supportedFlows === null) return true;
  return told.some((flow) => flow.toLowerCase() === "sell");
}

/**
 * The sell providers of a country or currency; null when the API does not say who serves it, and `"none"` when it says
 * that nobody buys there.
 */
function sellProviders(
  list: readonly unknown[] | null,
  where: string,
  note: Note,
): readonly CatalogueProvider[] | "none" | null {
  if (list === null) return null;
  const read = (readEach(list, where, catalogueProvider, note) ?? []).filter(sells);
  const selling = distinct(read, ({ providerCode }) => providerCode, where, note);
  return selling.length === 0 ? "none" : selling;
}

const countrySchema = z.object({
  code,
  name: textOrNull,
  states: listOrNull,
  providers: listOrNull,
});

const stateSchema = z.object({ code, name: textOrNull });

/** Reads `GET /v1/available-countries`: a list, `{countries: […]}` or one bare country. Only where somebody buys. */
export function readCountries(json: unknown, note: Note): readonly Country[] | undefined {
  // The newest sample of the page shows one bare object.
  const bare = countrySchema.safeParse(json).success ? [json] : undefined;
  const list = bare ?? findList(json, "countries");
  if (!list) return undefined;
  const read = readEach(list, "countries", countrySchema, note);
  if (!read) return undefined;
  return distinct(read, (country) => country.code, "countries", note).flatMap((country): Country[] => {
    const where = `countries.${country.code}`;
    const providers = sellProviders(country.providers, `${where}.providers`, note);
    if (providers === "none") return [];
    const states = readEach(country.states ?? [], `${where}.states`, stateSchema, note) ?? [];
    return [
      {
        code: country.code,
        name: named(country.name, country.code, where, note),
        states: distinct(states, (state) => state.code, `${where}.states`, note).map((state) => ({
          code: state.code,
          name: named(state.name, state.code, `${where}.states.${state.code}`, note),
        })),
        providers: providers?.map(({ providerCode }) => providerCode) ?? null,
      },
    ];
  });
}

const currencySchema = z.object({
  type: z.enum(["crypto", "fiat"]),
  ticker: code,
  name: textOrNull,
  // Null says that there is none; only an absent field leaves it open.
  extraIdName: z.string().nullable().optional().catch(undefined),
  precision: anything,
  network: textOrNull,
  providers: listOrNull,
});

/** The coins that need an extra id by the "Currencies list" page; consulted only where the field is absent. */
const EXTRA_ID_NAMES: ReadonlyMap<string, string> = new Map([
  ["XRP", "Destination tag"],
  ["XLM", "Memo"],
  ["EOS", "Memo"],
  ["BNB", "Memo"],
]);

const CRYPTO_PRECISION = 8;
const FIAT_PRECISION = 2;
const PRECISION = /^\d{1,2}$/;

function readPrecision(value: unknown, fallback: number): number {
  const digits = String(value);
  return PRECISION.test(digits) ? Number(digits) : fallback;
}

function currencyProvider(
  { providerCode, limits }: CatalogueProvider,
  side: "send" | "get",
  where: string,
  note: Note,
): CurrencyProvider {
  const { min, max } = limits[side];
  if (min !== null && max !== null && compareDecimals(min, max) > 0) {
    note(`${where}.providers.${providerCode}.limits: minimum above maximum`);
    return { code: providerCode };
  }
  return { code: providerCode, ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
}

/** Reads `GET /v1/currencies`: a list or `{currencies: […]}`. Only what somebody buys, or pays out. */
export function readCurrencies(json: unknown, note: Note): Currencies | undefined {
  const list = findList(json, "currencies");
  const read = list && readEach(list, "currencies", currencySchema, note);
  if (!read) return undefined;
  const crypto: Crypto[] = [];
  const fiat: Fiat[] = [];
  for (const currency of distinct(read, ({ type, ticker }) => `${type} ${ticker}`, "currencies", note)) {
    const { type, ticker, name, extraIdName, precision, network, providers } = currency;
    const where = `currencies.${ticker}`;
    const selling = sellProviders(providers, `${where}.providers`, note);
    if (selling === "none") continue;
    const base = { ticker, name: named(name, ticker, where, note) };
    if (type === "fiat") {
      fiat.push({
        ...base,
        precision: readPrecision(precision, FIAT_PRECISION),
        providers: selling?.map((provider) => currencyProvider(provider, "get", where, note)) ?? null,
      });
      continue;
    }
    const extraId = extraIdName === undefined ? EXTRA_ID_NAMES.get(ticker) : extraIdName;
    crypto.push({
      ...base,
      network: named(network, null, where, note),
      precision: readPrecision(precision, CRYPTO_PRECISION),
      extraIdName: named(extraId || null, null, where, note),
      providers: selling?.map((provider) => currencyProvider(provider, "send", where, note)) ?? null,
    });
  }
  return { crypto, fiat };
}

const providerSchema = z.object({
  code,
  name: textOrNull,
  trustPilotRating: idOrNull,
});

/** Reads `GET /v1/providers`: a list or `{providers: […]}`. */
export function readProviders(json: unknown, note: Note): ReadonlyMap<string, Provider> | undefined {
  const list = findList(json, "providers");
  const read = list && readEach(list, "providers", providerSchema, note);
  return (
    read &&
    new Map(
      distinct(read, ({ code }) => code, "providers", note).map(({ code, name, trustPilotRating }) => {
        const where = `providers.${code}`;
        const isRating = trustPilotRating === null || trustPilotRating.length <= RATING_LENGTH;
        if (!isRating) note(`${where}: rating is too long`);
        const rating = isRating ? trustPilotRating : null;
        return [code, { code, name: named(name, code, where, note), rating }];
      }),
    )
  );
}

// ---------------------------------------------------------------------------------------------------------------------
// Offers ("Get offers off-ramp" page)

const methodSchema = z.object({
  method: text,
  methodName: textOrNull,
  amountExpectedTo: decimal,
  rate: decimalOrNull,
  fee: decimalOrNull,
});

/** Methods are listed as `paymentMethodOffer` or `paymentMethodOffers`, even as one bare object. */
const methodList = orNull(
  z.union([z.array(z.unknown()), z.record(z.string(), z.unknown()).transform((one): unknown[] => [one])]),
);

const offerSchema = z.object({
  providerCode: code,
  errorType: anything,
  errorDetails: anything,
  amountExpectedTo: decimalOrNull,
  rate: decimalOrNull,
  fee: decimalOrNull,
  paymentMethodOffer: methodList,
  paymentMethodOffers: methodList,
});

type OfferElement = z.infer<typeof offerSchema>;

/**
 * Reads `GET /v1/sell/offers`: a list or `{offers: […]}` in which each element is an offer or a provider's refusal.
 * `amountFrom` is the amount asked about; it tells a minimum from a maximum where the API does not.
 */
export function readOffers(json: unknown, amountFrom: string, note: Note): OfferList | undefined {
  const list = findList(json, "offers");
  const read = list && readEach(list, "offers", offerSchema, note);
  if (!read) return undefined;
  const offers: Offer[] = [];
  const refusals: Refusal[] = [];
  for (const element of distinct(read, ({ providerCode }) => providerCode, "offers", note)) {
    const { providerCode } = element;
    const refusal = readRefusal(element, amountFrom);
    if (refusal) {
      refusals.push(refusal);
      continue;
    }
    const methods = readMethods(element, note);
    if (methods.length > 0) offers.push({ providerCode, methods });
    else refusals.push({ providerCode, reason: "invalidOffer" });
  }
  return { offers, refusals };
}

function readRefusal(element: OfferElement, amountFrom: string): Refusal | undefined {
  if (typeof element.errorType !== "string") return undefined;
  const { reason = "invalidOffer", details } = readApiError(element);
  return {
    providerCode: element.providerCode,
    reason,
    ...(reason === "limits" ? readBounds(details, amountFrom) : {}),
  };
}

/** Bounds in a `limits` refusal: by their `cause`, else by the side of the amount they lie on. */
function readBounds(
  details: readonly { cause: string; value: string }[],
  amountFrom: string,
): { min?: string; max?: string } {
  const bounds: { min?: string; max?: string } = {};
  for (const { cause, value } of details) {
    const bound = plainDecimal(value);
    if (bound === undefined) continue;
    const word = cause.toLowerCase();
    const side = compareDecimals(bound, plainDecimal(amountFrom) ?? amountFrom);
    if (word === "min" || (word !== "max" && side > 0)) bounds.min ??= bound;
    else if (word === "max" || side < 0) bounds.max ??= bound;
  }
  return bounds;
}

/** The payout methods that pay something, best first; none when the offer has no usable total either. */
function readMethods(element: OfferElement, note: Note): readonly OfferMethod[] {
  const { providerCode, amountExpectedTo, rate, fee } = element;
  if (amountExpectedTo === null || !pays(amountExpectedTo)) return [];
  const listed = [element.paymentMethodOffer, element.paymentMethodOffers].find((list) => list?.length);
  const where = `offers.${providerCode}.methods`;
  const read = readEach(listed ?? [], where, methodSchema, note) ?? [];
  const methods = distinct(read, ({ method }) => method, where, note)
    .filter((method) => pays(method.amountExpectedTo))
    .map((method) => ({
      code: method.method,
      name: named(method.methodName, null, `${where}.${method.method}`, note),
      payout: method.amountExpectedTo,
      rate: method.rate,
      fee: method.fee,
    }))
    .sort((a, b) => compareDecimals(b.payout, a.payout));
  return methods.length > 0 ? methods : [{ code: null, name: null, payout: amountExpectedTo, rate, fee }];
}

/** `amount`: as {@link plainDecimal} gives it, so that nothing else is nothing. */
function pays(amount: string): boolean {
  return amount !== "0";
}

// ---------------------------------------------------------------------------------------------------------------------
// Addresses ("Validate address" page)

const verdictSchema = z.object({ result: z.boolean(), cause: textOrNull });

/** Reads `POST /v1/validate-address`. Only the boolean `true` is a yes. */
export function readVerdict(json: unknown): AddressVerdict | undefined {
  const read = verdictSchema.safeParse(json);
  if (!read.success) return undefined;
  if (read.data.result) return { valid: true };
  switch (read.data.cause) {
    case "walletAddress":
      return { valid: false, cause: "address" };
    case "walletExtraId":
      return { valid: false, cause: "memo" };
    default:
      return { valid: false, cause: "unknown" };
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Orders ("Create order off-ramp", "Get orders by a partner key" and sandbox pages)

/** What is wrong with a link that nobody is led to. */
export type LinkFault = "no-url" | "user-name" | "not-https" | "look-alike" | "no-domain";

/** A link that was there and is not handed on. */
export interface WithheldLink {
  /** The order it came with: the API's id, and the provider's code where the API names it. */
  order: { id: string; providerCode: string | null };
  fault: LinkFault;
}

/** Which links are handed on. */
export interface LinkPolicy {
  /** Also take links to this machine, even `http:`, which is how a simulator is reached. */
  allowLoopback: boolean;
  /** Hears of each link that is not handed on, as often as it is read. */
  withheld(link: WithheldLink): void;
}

const LOOPBACK = /^(?:localhost|[a-z0-9-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** A host under a top-level domain, in the form a parsed URL has it: neither an IP address nor a machine of the network. */
const DOMAIN = /\.[a-z][a-z0-9-]*\.?$/;

/**
 * A link a person may be sent to, in its normal form: https to a domain in plain letters, or to this machine where the policy
 * says so. Null for anything else: what is there and is not handed on is told to the policy.
 */
function acceptableLink(link: unknown, order: WithheldLink["order"], policy: LinkPolicy): string | null {
  if (typeof link !== "string" || link === "") return null;
  const url = URL.parse(link);
  const fault = url ? linkFault(url, policy) : "no-url";
  if (fault) policy.withheld({ order, fault });
  return url && !fault ? url.href : null;
}

function linkFault(url: URL, { allowLoopback }: LinkPolicy): LinkFault | undefined {
  const { protocol, hostname } = url;
  // It passes for another host.
  if (url.username !== "" || url.password !== "") return "user-name";
  if (allowLoopback && /^https?:$/.test(protocol) && LOOPBACK.test(hostname)) return undefined;
  if (protocol !== "https:") return "not-https";
  // Letters of another alphabet, such as a Cyrillic a, come out of the parser in this form.
  if (/(?:^|\.)xn--/.test(hostname)) return "look-alike";
  return DOMAIN.test(hostname) ? undefined : "no-domain";
}

/** An amount that moved. A zero says that nothing did, as leaving it out does. */
const movedOrNull = decimalOrNull.transform((amount) => (amount !== null && pays(amount) ? amount : null));

const orderSchema = z.object({
  orderId: id,
  externalOrderId: idOrNull,
  externalUserId: idOrNull,
  type: textOrNull,
  status: textOrNull,
  redirectUrl: anything,
  providerCode: textOrNull,
  currencyFrom: textOrNull,
  currencyTo: textOrNull,
  amountFrom: decimalOrNull,
  payinAmount: movedOrNull,
  payoutAmount: movedOrNull,
  transactionHash: textOrNull,
  createdAt: timeOrNull,
});

function externalOrder(
  { orderId, redirectUrl, ...rest }: z.infer<typeof orderSchema>,
  policy: LinkPolicy,
): ExternalOrder {
  const { providerCode } = rest;
  const link = acceptableLink(redirectUrl, { id: orderId, providerCode }, policy);
  return { id: orderId, ...rest, redirectUrl: link };
}

const madeSchema = orderSchema.extend({
  country: textOrNull,
  state: textOrNull,
  paymentMethod: textOrNull,
  refundAddress: textOrNull,
  metadata: anything,
});

const metadataSchema = z.object({ refundMemo: z.string() });

function madeOrder(
  { country, state, paymentMethod, refundAddress, metadata, ...order }: z.infer<typeof madeSchema>,
  policy: LinkPolicy,
): MadeOrder {
  const refundMemo = metadataSchema.safeParse(metadata).data?.refundMemo ?? null;
  return { order: externalOrder(order, policy), country, state, paymentMethod, refundAddress, refundMemo };
}

/** Reads one order: the answer to its creation or to a sandbox change. */
export function readOrder(json: unknown, policy: LinkPolicy): ExternalOrder | undefined {
  const { data } = orderSchema.safeParse(json);
  return data && externalOrder(data, policy);
}

/** One page of orders, with what is needed to find the next. */
export interface OrderPage<T = ExternalOrder> {
  orders: readonly T[];
  /** Elements on the page, readable or not. */
  count: number;
  /** The page size the server settled on; null when it does not say. */
  limit: number | null;
  /** All matches; null when it does not say. */
  total: number | null;
}

const countOrNull = anything.transform((value) => (/^\d{1,9}$/.test(String(value)) ? Number(value) : null));

const pageSchema = z.object({
  orders: z.array(z.unknown()),
  limit: countOrNull,
  total: countOrNull,
});

/** Reads `GET /v1/orders`: the page, the page in a one-element list (older samples), or a bare list of orders. */
export function readOrderPage(json: unknown, policy: LinkPolicy, note: Note): OrderPage | undefined {
  return readPage(json, orderSchema, (order) => externalOrder(order, policy), note);
}

/** Reads the same with everything that orders were made with. */
export function readMadePage(
  json: unknown,
  policy: LinkPolicy,
  note: Note,
): OrderPage<MadeOrder> | undefined {
  return readPage(json, madeSchema, (order) => madeOrder(order, policy), note);
}

function readPage<Wire, T>(
  json: unknown,
  schema: z.ZodType<Wire>,
  read: (order: Wire) => T,
  note: Note,
): OrderPage<T> | undefined {
  const page = unwrapPage(json);
  const found = page && readEach(page.orders, "orders", schema, note);
  if (!found) return undefined;
  return { orders: found.map(read), count: page.orders.length, limit: page.limit, total: page.total };
}

/** Reads `GET /v1/orders` as far as to tell its orders apart, each left as it came. */
export function rawOrders(json: unknown): readonly Readonly<Record<string, unknown>>[] | undefined {
  return unwrapPage(json)?.orders.flatMap((order) => {
    const read = rawSchema.safeParse(order);
    return read.success ? [read.data] : [];
  });
}

const rawSchema = z.record(z.string(), z.unknown());

function unwrapPage(json: unknown): z.infer<typeof pageSchema> | undefined {
  const wrapped = Array.isArray(json) && json.length === 1 && pageSchema.safeParse(json[0]).success;
  const bare = Array.isArray(json) ? { orders: json, limit: null, total: null } : json;
  return pageSchema.safeParse(wrapped ? json[0] : bare).data;
}

const deliverySchema = z.object({ status: z.enum(["success", "failed"]) });

/** Reads `POST /v1/sandbox/order/{id}/resend-callback`: whether our own endpoint took the callback. */
export function readDelivery(json: unknown): "success" | "failed" | undefined {
  return deliverySchema.safeParse(json).data?.status;
}
