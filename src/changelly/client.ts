/**
 * The client of Changelly's Fiat API, off-ramp half: signs, paces, sends, retries what may be retried, stops asking an
 * API that is down, and answers in the words of the port. Nothing here throws for a failure that can be expected.
 */
import type { KeyObject } from "node:crypto";
import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleResultType,
  retry,
} from "cockatiel";
import { type Dispatcher, Pool } from "undici";
import type { SandboxControls, WireCall } from "../admin/sandbox.ts";
import type {
  ExternalOrder,
  Failure,
  FailureKind,
  NewOrder,
  OffRamp,
  OrderQuery,
  Result,
} from "../sell/off-ramp.ts";
import type { Clock, Log } from "../sell/runtime.ts";
import { createCatalogue } from "./catalogue.ts";
import {
  AnswerTimeout,
  badResponse,
  errorCode,
  parseJson,
  type Reply,
  replyFailure,
  transportFailure,
} from "./errors.ts";
import { createPacer, type Lane } from "./pacing.ts";
import {
  type LinkPolicy,
  type Note,
  plainDecimal,
  type RemoteOrderPage,
  rawOrders,
  readCountries,
  readCurrencies,
  readDelivery,
  readOffers,
  readOrder,
  readOrderPage,
  readProviders,
  readVerdict,
} from "./schemas.ts";
import { sign } from "./signing.ts";

/** What a client is made of. Times in milliseconds. */
export interface ChangellyOptions {
  /** Scheme and host, perhaps a path prefix; signed and connected to as configured. */
  baseUrl: string;
  /** The `X-Api-Key`. */
  apiKey: string;
  /** Signs every request; see `parsePrivateKey`. */
  privateKey: KeyObject;
  /** Which kind of key pair this is. The API tells test from live by the keys alone. */
  environment: "sandbox" | "production";
  /** Default: nowhere. */
  log?: Log;
  /** Default `Date.now`. Ages the catalogues; pacing and timeouts run on a monotonic clock of their own. */
  now?: Clock;
  /** Time for one answer. Default 12 000, which is what the vendor's SDK gives a call. */
  timeoutMs?: number;
  /** Requests started in any one second. Default 5; the API's own limits are not published. `Infinity` for none. */
  ratePerSecond?: number;
  /** How often a read is repeated at most. Default 2. */
  retries?: number;
  /** Pause before the first repetition, doubled for each further one, half of it random. Default 250. */
  retryPauseMs?: number;
  /** So many network errors, timeouts and 5xx in a row, and nothing is asked for a while. Default 5. */
  suspendAfter?: number;
  /** How long nothing is asked before one request tries again. Default 10 000. */
  suspendForMs?: number;
  /**
   * How `amountFrom` of a sell order is written. Default `number`, as in every published payload; an amount that a
   * number cannot keep exactly is sent as a string all the same.
   */
  amountFromAs?: "number" | "string";
  /** Hears of every request when it is over. Default: nobody does. */
  onCall?: (call: WireCall) => void;
}

/** Which orders to list; what is left out does not filter. At most 20 values in each list. */
export interface OrderFilter {
  ids?: readonly string[];
  externalIds?: readonly string[];
  externalUserIds?: readonly string[];
  statuses?: readonly string[];
  /** Milliseconds since the epoch, inclusive as far as the API says. */
  from?: number;
  to?: number;
  /** How many matches to skip. Default 0. */
  offset?: number;
  /** How many orders to return at most; more than 100 takes several calls. Default 100. */
  limit?: number;
}

/** Orders that match a filter, as the API sorts them (it does not say how). */
export interface OrderListing {
  orders: readonly ExternalOrder[];
  /** All matches; null when the API does not say. */
  total: number | null;
}

/** The whole client. */
export interface ChangellyClient extends OffRamp, SandboxControls {
  /**
   * Lists orders of this key pair, buy and sell alike, whoever made them.
   *
   * @throws RangeError when a list of the filter is longer than 20.
   */
  listOrders(filter: OrderFilter): Promise<Result<OrderListing>>;
  /**
   * The order of a query for one id as the API tells it, nothing taken out: for the eyes of an operator, since it holds
   * addresses and the whole link. Null when the API has none.
   */
  rawOrder(query: OrderQuery): Promise<Result<object | null>>;
  /** Refuses new calls, lets those under way come to their end, and drops the connections. */
  close(): Promise<void>;
}

type Query = readonly (readonly [name: string, value: string])[];

interface Call<T> {
  method: "GET" | "POST" | "PATCH";
  /** Starts with `/v1/`, no query. */
  path: string;
  query?: Query;
  /** Sent as JSON with POST and PATCH. */
  body?: object;
  lane: Lane;
  /** Reads a 2xx answer; undefined when it is not what the API documents. */
  read(json: unknown, note: Note): T | undefined;
}

/** A failure on its way through the retry and breaker policies, which tell results apart by class. */
class Failed {
  readonly failure: Failure;
  constructor(failure: Failure) {
    this.failure = failure;
  }
}

/** A longest wait for one's turn; with the time for an answer it bounds the whole call. */
const MAX_QUEUE_MS = 8_000;
/** A longer `Retry-After` is not waited for but handed to the caller. */
const MAX_RETRY_AFTER_MS = 5_000;
/** With less time left than this, a read is not repeated. */
const MIN_ATTEMPT_MS = 1_000;
/** Larger answers are refused; the longest documented one, the currencies, stays below a tenth of it. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
/** Past 20 values common server parsers stop reading `name[n]` as a list. */
const MAX_LIST = 20;
/** Documented maximum of `limit` ("Get orders by a partner key" page). */
const PAGE_SIZE = 100;
/** Pages read in search of one batch of orders. A filter that works needs one. */
const MAX_FIND_PAGES = 10;

const RETRIED: ReadonlySet<FailureKind> = new Set(["network", "timeout", "rate-limited", "server"]);
const OUTAGES: ReadonlySet<FailureKind> = new Set(["network", "timeout", "server"]);

/** Query parameters whose values may be logged; every other may identify a person or an order. */
const PUBLIC_PARAMETERS = new Set([
  "supportedFlow",
  "currencyFrom",
  "currencyTo",
  "country",
  "status",
  "limit",
  "offset",
]);

const SILENT: Log = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Creates a client. It connects when it is first asked something.
 *
 * @throws Error when `baseUrl` is no http(s) URL or has a query, fragment or credentials, when `apiKey` cannot be a
 * header value, or when `ratePerSecond` is no positive whole number or `Infinity`.
 */
export function createChangellyClient(options: ChangellyOptions): ChangellyClient {
  const {
    log = SILENT,
    now = Date.now,
    timeoutMs = 12_000,
    ratePerSecond = 5,
    retries = 2,
    retryPauseMs = 250,
    suspendAfter = 5,
    suspendForMs = 10_000,
    amountFromAs = "number",
  } = options;
  const sandbox = options.environment === "sandbox";
  const links: LinkPolicy = { allowLoopbackHttp: sandbox };
  const base = readBaseUrl(options.baseUrl);
  if (!/^[\x21-\x7e]+$/.test(options.apiKey)) throw new Error("apiKey cannot be sent as a header value");
  if (
    !(ratePerSecond === Number.POSITIVE_INFINITY || (Number.isInteger(ratePerSecond) && ratePerSecond > 0))
  ) {
    throw new RangeError("ratePerSecond must be a positive whole number, or Infinity");
  }

  const pacer = createPacer(ratePerSecond);
  const pool = new Pool(base.origin, {
    connections: 32,
    allowH2: false,
    connect: { timeout: timeoutMs },
    // `exchange` keeps the time itself, for the answer as a whole.
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: MAX_ANSWER_BYTES,
  });
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  const breaker = circuitBreaker(
    handleResultType(Failed, ({ failure }) => OUTAGES.has(failure.kind)),
    { breaker: new ConsecutiveBreaker(suspendAfter), halfOpenAfter: suspendForMs },
  );
  let suspendedUntil = 0;
  breaker.onBreak(() => {
    suspendedUntil = Date.now() + suspendForMs;
    log.error({ forMs: suspendForMs }, "Changelly circuit open");
  });
  breaker.onReset(() => log.info({}, "Changelly circuit closed"));

  /** Whether to fail at once: the API is being left alone, or one request is trying it out right now. */
  function isSuspended(): boolean {
    if (breaker.state === CircuitState.Open) return Date.now() < suspendedUntil;
    return breaker.state === CircuitState.HalfOpen;
  }

  function ask<T>(call: Call<T>): Promise<Result<T>> {
    const answer = answerTo(call).finally(() => underWay.delete(answer));
    underWay.add(answer);
    return answer;
  }

  async function answerTo<T>(call: Call<T>): Promise<Result<T>> {
    const deadline = performance.now() + timeoutMs + MAX_QUEUE_MS;
    const once = () => attempt(call, deadline);
    const result = call.method === "GET" ? await retrying(deadline).execute(once) : await once();
    return result instanceof Failed ? { ok: false, failure: result.failure } : { ok: true, value: result };
  }

  function retrying(deadline: number) {
    const worthwhile = ({ failure }: Failed): boolean => {
      const { kind, status, retryAfterMs = 0 } = failure;
      // Without a status it was our own queue that was full; waiting longer in it would help nobody.
      const ours = kind === "rate-limited" && status === undefined;
      const left = deadline - performance.now() - retryAfterMs;
      const bearable = retryAfterMs <= MAX_RETRY_AFTER_MS && left >= MIN_ATTEMPT_MS;
      return RETRIED.has(kind) && !ours && bearable && closing === undefined;
    };
    return retry(handleResultType(Failed, worthwhile), {
      maxAttempts: retries,
      backoff: new DelegateBackoff(({ attempt, result }) => {
        const failed = "value" in result && result.value instanceof Failed ? result.value : undefined;
        const pause = retryPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
        return Math.max(pause, failed?.failure.retryAfterMs ?? 0);
      }),
    });
  }

  async function attempt<T>(call: Call<T>, deadline: number): Promise<T | Failed> {
    if (isSuspended()) return suspended(call);
    const patience = Math.min(MAX_QUEUE_MS, deadline - performance.now() - MIN_ATTEMPT_MS);
    const turn = await pacer.turn(call.lane, patience);
    if (turn === "closed") return unsent(call, "network");
    if (turn === "busy") return unsent(call, "rate-limited");
    // It may have become so while this call stood in the queue.
    if (isSuspended()) return suspended(call);
    try {
      return await breaker.execute(() => send(call, Math.min(timeoutMs, deadline - performance.now())));
    } catch (error) {
      if (error instanceof BrokenCircuitError) return suspended(call);
      throw error;
    }
  }

  function suspended({ method, path }: Call<unknown>): Failed {
    log.debug({ method, path, kind: "suspended" }, "Changelly call skipped");
    return new Failed({ kind: "suspended", details: [], maybeDone: false });
  }

  function unsent({ method, path }: Call<unknown>, kind: FailureKind): Failed {
    log.warn({ method, path, kind }, "Changelly call skipped");
    return new Failed({ kind, details: [], maybeDone: false });
  }

  /** One request and its answer. */
  async function send<T>(call: Call<T>, limitMs: number): Promise<T | Failed> {
    const { method, path } = call;
    const writes = method !== "GET";
    // Built once: the signature covers these very texts.
    const url = base.href + path + encodeQuery(call.query ?? []);
    const bodyText = JSON.stringify(call.body ?? {});
    const signature = await sign(options.privateKey, url, bodyText);
    const startedAt = performance.now();
    const outcome = await exchange(
      pool,
      {
        method,
        path: url.slice(base.origin.length),
        headers: {
          accept: "application/json",
          "content-type": "application/json",
          "user-agent": "sell-bot",
          "x-api-key": options.apiKey,
          "x-api-signature": signature,
        },
        body: writes ? bodyText : null,
      },
      limitMs,
    );
    const about = { method, path, ms: Math.round(performance.now() - startedAt) };
    const result = received(call, outcome, writes, about);
    options.onCall?.({
      ...about,
      status: "reply" in outcome ? outcome.reply.status : null,
      reason: (result instanceof Failed && result.failure.reason) || null,
    });
    return result;
  }

  function received<T>(call: Call<T>, outcome: Outcome, writes: boolean, about: object): T | Failed {
    if ("error" in outcome) return lost(outcome, writes, about);
    const { reply } = outcome;
    if (reply.status >= 200 && reply.status < 300) return accepted(call, reply, writes, about);
    return refused(call, reply, writes, about);
  }

  function lost(outcome: { error: unknown; sent: boolean }, writes: boolean, about: object): Failed {
    const failure = transportFailure(outcome.error, { writes, sent: outcome.sent });
    const { kind, maybeDone } = failure;
    log.warn({ ...about, kind, maybeDone, code: errorCode(outcome.error) }, "Changelly call failed");
    return new Failed(failure);
  }

  function refused(call: Call<unknown>, reply: Reply, writes: boolean, about: object): Failed {
    const failure = replyFailure(reply, writes, now());
    const { kind, status, reason, details, retryAfterMs, maybeDone } = failure;
    if (status === 429 && retryAfterMs !== undefined) pacer.pause(Math.min(retryAfterMs, MAX_RETRY_AFTER_MS));
    const line = { ...about, status, kind, reason, causes: details.map(({ cause }) => cause), maybeDone };
    if (kind === "unauthorized") {
      // A wrong key, or a URL that is not the one the server sees; the latter shows only in what was signed.
      const signedUrl = base.href + call.path + maskQuery(call.query ?? []);
      log.error({ ...line, signedUrl }, "Changelly rejected our credentials");
    } else {
      log.warn(line, "Changelly call failed");
    }
    return new Failed(failure);
  }

  function accepted<T>(call: Call<T>, reply: Reply, writes: boolean, about: object): T | Failed {
    const { status, text } = reply;
    const faults: string[] = [];
    const value = call.read(parseJson(text), (fault) => faults.push(fault));
    const line = { ...about, status };
    if (faults.length > 0) {
      const first = faults.slice(0, 3);
      log.warn({ ...line, count: faults.length, faults: first }, "Changelly response has malformed parts");
    }
    if (value === undefined) {
      log.warn({ ...line, kind: "bad-response", characters: text.length }, "Changelly call failed");
      return new Failed(badResponse(status, writes));
    }
    log.debug(line, "Changelly call succeeded");
    return value;
  }

  const catalogue = createCatalogue({
    now,
    onStale(name, ageMs, error) {
      log.warn(
        { catalogue: name, ageMs, code: errorCode(error) },
        "catalogue refresh failed; serving the cached one",
      );
    },
    countries: () =>
      ask({
        method: "GET",
        path: "/v1/available-countries",
        query: [["supportedFlow", "sell"]],
        lane: "person",
        read: readCountries,
      }),
    currencies: () =>
      ask({
        method: "GET",
        path: "/v1/currencies",
        query: [["supportedFlow", "sell"]],
        lane: "person",
        read: readCurrencies,
      }),
    providers: () => ask({ method: "GET", path: "/v1/providers", lane: "person", read: readProviders }),
  });

  function orderPage(
    filter: Query,
    offset: number,
    limit: number,
    lane: Lane,
  ): Promise<Result<RemoteOrderPage>> {
    return ask({
      method: "GET",
      path: "/v1/orders",
      query: [...filter, ["offset", String(offset)], ["limit", String(limit)]],
      lane,
      read: (json, note) => readOrderPage(json, links, note),
    });
  }

  /** Finds one batch of orders, or fails: an order counts as missing only when every match has been seen and read. */
  async function findBatch(
    name: "orderId" | "externalOrderId",
    wanted: ReadonlySet<string>,
  ): Promise<Result<ExternalOrder[]>> {
    const found: ExternalOrder[] = [];
    const missing = new Set(wanted);
    let unreadable = 0;
    let offset = 0;
    for (let page = 0; page < MAX_FIND_PAGES; page++) {
      const answer = await orderPage(listParameter(name, [...wanted]), offset, PAGE_SIZE, "polling");
      if (!answer.ok) return answer;
      for (const order of answer.value.orders) {
        // A server that ignores the filter returns everybody's orders.
        const key = name === "orderId" ? order.id : order.externalOrderId;
        if (key === null || !wanted.has(key)) continue;
        found.push(order);
        missing.delete(key);
      }
      unreadable += answer.value.count - answer.value.orders.length;
      offset += answer.value.count;
      if (missing.size === 0) return { ok: true, value: found };
      if (!isLastPage(answer.value, offset, PAGE_SIZE)) continue;
      if (unreadable === 0) return { ok: true, value: found };
      break;
    }
    log.error({ path: "/v1/orders", filter: name, seen: offset, unreadable }, "order search incomplete");
    return { ok: false, failure: badResponse(200, false) };
  }

  async function control<T>(call: () => Promise<Result<T>>): Promise<Result<T>> {
    if (sandbox) return call();
    return { ok: false, failure: { kind: "rejected", reason: "txType", details: [], maybeDone: false } };
  }

  return {
    ...catalogue,

    offers({ currencyFrom, currencyTo, amountFrom, country, state }) {
      return ask({
        method: "GET",
        path: "/v1/sell/offers",
        query: [
          ["currencyFrom", currencyFrom],
          ["currencyTo", currencyTo],
          ["amountFrom", amountFrom],
          ["country", country],
          // `externalUserId` and `ip` may go with it, and no document says that they change a price: nobody is told who
          // asks before they have agreed to anything.
          ["state", state ?? ""],
        ],
        lane: "person",
        read: (json, note) => readOffers(json, amountFrom, note),
      });
    },

    validateAddress(currency, address, memo) {
      return ask({
        method: "POST",
        path: "/v1/validate-address",
        body: { currency, walletAddress: address, ...(memo === null ? {} : { walletExtraId: memo }) },
        lane: "person",
        read: readVerdict,
      });
    },

    createOrder(order) {
      return ask({
        method: "POST",
        path: "/v1/sell/orders",
        body: sellOrderBody(order, amountFromAs),
        lane: "order",
        read(json) {
          const created = readOrder(json, links);
          // Somebody else's order must never pass for this person's.
          const ours =
            created?.externalOrderId === null || created?.externalOrderId === order.externalOrderId;
          return ours ? created : undefined;
        },
      });
    },

    async findOrders(query) {
      const [name, ids] =
        "ids" in query
          ? (["orderId", query.ids] as const)
          : (["externalOrderId", query.externalIds] as const);
      const wanted = [...new Set(ids)];
      const found: ExternalOrder[] = [];
      for (let start = 0; start < wanted.length; start += MAX_LIST) {
        const answer = await findBatch(name, new Set(wanted.slice(start, start + MAX_LIST)));
        if (!answer.ok) return answer;
        found.push(...answer.value);
      }
      return { ok: true, value: found };
    },

    async listOrders(filter) {
      const query = filterQuery(filter);
      const { offset = 0, limit = PAGE_SIZE } = filter;
      const orders: ExternalOrder[] = [];
      let total: number | null = null;
      for (let seen = 0; seen < limit; ) {
        const size = Math.min(PAGE_SIZE, limit - seen);
        const answer = await orderPage(query, offset + seen, size, "person");
        if (!answer.ok) return answer;
        orders.push(...answer.value.orders);
        seen += answer.value.count;
        total = answer.value.total;
        if (isLastPage(answer.value, offset + seen, size)) break;
      }
      return { ok: true, value: { orders: orders.slice(0, limit), total } };
    },

    async rawOrder(query) {
      const [name, [id = ""]] =
        "ids" in query
          ? (["orderId", query.ids] as const)
          : (["externalOrderId", query.externalIds] as const);
      const answer = await ask({
        method: "GET",
        path: "/v1/orders",
        query: listParameter(name, [id]),
        lane: "person",
        read: (json) => {
          const orders = rawOrders(json);
          return orders && { order: orders.find((order) => order[name] === id) ?? null };
        },
      });
      return answer.ok ? { ok: true, value: answer.value.order } : answer;
    },

    updateSandboxOrder(id, change) {
      return control(async () => {
        const update = (method: "PATCH" | "POST") =>
          ask({
            method,
            path: `/v1/sandbox/order/${encodeURIComponent(id)}`,
            body: change,
            lane: "person",
            read: (json) => readOrder(json, links),
          });
        const patched = await update("PATCH");
        if (patched.ok || !isNoSuchRoute(patched.failure)) return patched;
        // The endpoint's own page says PATCH, the prose of the use cases POST.
        const posted = await update("POST");
        return posted.ok || !isNoSuchRoute(posted.failure) ? posted : patched;
      });
    },

    resendCallback(id) {
      return control(() =>
        ask({
          method: "POST",
          path: `/v1/sandbox/order/${encodeURIComponent(id)}/resend-callback`,
          lane: "person",
          read: readDelivery,
        }),
      );
    },

    close() {
      closing ??= (async () => {
        pacer.close();
        await Promise.allSettled(underWay);
        await pool.destroy();
      })();
      return closing;
    },
  };
}

// ---------------------------------------------------------------------------------------------------------------------
// Requests

function readBaseUrl(text: string): { origin: string; href: string } {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url && !url.search && !url.hash && !url.username && !url.password;
  if (!plain || (url.protocol !== "https:" && url.protocol !== "http:")) {
    throw new Error("baseUrl must be an http(s) URL without query, fragment or credentials");
  }
  return { origin: url.origin, href: url.origin + url.pathname.replace(/\/+$/, "") };
}

/** Empty values are left out: the API would take them for values. */
function encodeQuery(query: Query): string {
  const given = query.filter(([, value]) => value !== "").map(([name, value]) => [name, value]);
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}

function maskQuery(query: Query): string {
  return encodeQuery(
    query.map(([name, value]) => [name, value && !PUBLIC_PARAMETERS.has(name) ? "***" : value]),
  );
}

/** One value goes by the bare name, several as `name[0]`, `name[1]`, … ("Get orders by a partner key" page). */
function listParameter(name: string, values: readonly string[] = []): Query {
  if (values.length > MAX_LIST) throw new RangeError(`${name}: at most ${MAX_LIST} values in one call`);
  return values.map((value, index) => [values.length === 1 ? name : `${name}[${index}]`, value]);
}

function filterQuery(filter: OrderFilter): Query {
  const day = (name: string, at: number | undefined): Query =>
    at === undefined ? [] : [[name, new Date(at).toISOString()]];
  return [
    ...listParameter("orderId", filter.ids),
    ...listParameter("externalOrderId", filter.externalIds),
    ...listParameter("externalUserId", filter.externalUserIds),
    ...listParameter("status", filter.statuses),
    ...day("startDate", filter.from),
    ...day("endDate", filter.to),
  ];
}

function isLastPage({ count, limit, total }: RemoteOrderPage, offset: number, asked: number): boolean {
  if (count === 0) return true;
  return total === null ? count < (limit ?? asked) : offset >= total;
}

function isNoSuchRoute({ status }: Failure): boolean {
  return status === 404 || status === 405;
}

function sellOrderBody(order: NewOrder, amountFromAs: "number" | "string"): object {
  const { amountFrom, state, paymentMethod } = order;
  return {
    externalOrderId: order.externalOrderId,
    externalUserId: order.externalUserId,
    providerCode: order.providerCode,
    currencyFrom: order.currencyFrom,
    currencyTo: order.currencyTo,
    amountFrom: amountFromAs === "number" ? asExactNumber(amountFrom) : amountFrom,
    country: order.country,
    ...(state === null ? {} : { state }),
    refundAddress: order.refundAddress,
    ...(paymentMethod === null ? {} : { paymentMethod }),
    metadata: order.metadata,
  };
}

/** The amount as a number where its JSON text has the same value, else unchanged. */
function asExactNumber(amount: string): number | string {
  const number = Number(amount);
  return plainDecimal(JSON.stringify(number)) === plainDecimal(amount) ? number : amount;
}

// ---------------------------------------------------------------------------------------------------------------------
// The wire

type Outcome = { reply: Reply } | { error: unknown; sent: boolean };

/**
 * Sends one request and collects the answer; redirects are answers like any other. Resolves within `limitMs`, also
 * while it still waits for a connection, and tells whether the request ever reached one.
 */
function exchange(
  dispatcher: Dispatcher,
  request: Pick<Dispatcher.DispatchOptions, "method" | "path" | "headers" | "body">,
  limitMs: number,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let timedOut: AnswerTimeout | undefined;
    let sent = false;
    let status = 0;
    let retryAfter: string | undefined;
    const chunks: Buffer[] = [];
    const timer = setTimeout(() => {
      timedOut = new AnswerTimeout("no answer in time");
      resolve({ error: timedOut, sent });
      controller?.abort(timedOut);
    }, limitMs);

    dispatcher.dispatch(request, {
      // Called with a connection at hand, just before the first byte is written.
      onRequestStart(started) {
        controller = started;
        if (timedOut) started.abort(timedOut);
        else sent = true;
      },
      onResponseStart(_controller, code, headers) {
        status = code;
        retryAfter = [headers["retry-after"]].flat()[0];
      },
      onResponseData(_controller, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        clearTimeout(timer);
        resolve({ reply: { status, retryAfter, text: Buffer.concat(chunks).toString("utf8") } });
      },
      onResponseError(_controller, error) {
        clearTimeout(timer);
        if (errorCode(error) === "UND_ERR_INVALID_ARG") reject(error);
        else resolve({ error, sent });
      },
    });
  });
}
