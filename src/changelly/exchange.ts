/**
 * One signed request and its answer. Knows the key, HTTP and limits; what is asked, and what the answer says, is its
 * caller's business. Every way a request can end is a value: an answer that reads well, a refusal, an answer nobody
 * can read, or none at all.
 */
import type { KeyObject } from "node:crypto";
import { type Dispatcher, Pool } from "undici";
import type { WireCall } from "../admin/sandbox.ts";
import type { Result } from "../sell/off-ramp.ts";
import type { Clock, Log } from "../sell/runtime.ts";
import {
  AnswerTimeout,
  badResponse,
  errorCode,
  Failed,
  parseJson,
  type Reply,
  replyFailure,
  transportFailure,
} from "./errors.ts";
import { signedText } from "./signed-bytes.ts";
import { sign } from "./signing.ts";

/** Parameters in order. Those with an empty value are not sent: the API would take them for values. */
export type Query = readonly (readonly [name: string, value: string])[];

/** A request, and how its answer is read. */
export interface Request<T> {
  method: "GET" | "POST" | "PATCH";
  /** Starts with a slash, no query. */
  path: string;
  query?: Query;
  /** Sent as JSON with POST and PATCH. */
  body?: object;
  /** Reads a 2xx answer, noting faults it can do without; undefined when it is not what the API documents. */
  read(json: unknown, note: (fault: string) => void): T | undefined;
}

/** What an exchange is made of. */
export interface ExchangeOptions {
  /** Scheme and host, perhaps a path prefix; signed and connected to as configured. */
  baseUrl: string;
  /** The `X-Api-Key`. */
  apiKey: string;
  /** Signs every request; see `parsePrivateKey`. */
  privateKey: KeyObject;
  /** Time for one answer, ms. Default {@link ANSWER_TIMEOUT_MS}. */
  timeoutMs?: number;
  log: Log;
  /** Reads a `Retry-After` given as a date; timeouts run on a monotonic clock of their own. */
  now: Clock;
  /** Hears of every request when it is over. Default: nobody does. */
  onCall?: (call: WireCall) => void;
}

/** Sends requests over connections of its own. */
export interface Exchange {
  /** Time for one answer, ms. */
  readonly timeoutMs: number;
  /** Sends one request, once. Resolves within `limitMs`, or within `timeoutMs` when that is less. */
  send<T>(request: Request<T>, limitMs: number): Promise<Result<T>>;
  /** Drops the connections. */
  close(): Promise<void>;
}

/** What the vendor's SDK gives a call. */
const ANSWER_TIMEOUT_MS = 12_000;
/** Larger answers are refused; the longest documented one, the currencies, stays below a tenth of it. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
/** A slow API must not make us open ever more of them; who finds all in use waits, within the time limit. */
const MAX_CONNECTIONS = 32;
/** How many faults of one answer are logged; a changed format would give thousands. */
const MAX_LOGGED_FAULTS = 3;

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

/**
 * Creates an exchange. It connects when it first sends something.
 *
 * @throws Error when `baseUrl` is no http(s) URL or has a query, fragment or credentials, or when `apiKey` cannot be a
 * header value.
 */
export function createExchange(options: ExchangeOptions): Exchange {
  const { apiKey, privateKey, log, now, onCall, timeoutMs = ANSWER_TIMEOUT_MS } = options;
  const base = readBaseUrl(options.baseUrl);
  if (!/^[\x21-\x7e]+$/.test(apiKey)) throw new Error("apiKey cannot be sent as a header value");
  const pool = new Pool(base.origin, {
    connections: MAX_CONNECTIONS,
    allowH2: false,
    connect: { timeout: timeoutMs },
    // `transmit` keeps the time itself, for the answer as a whole.
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: MAX_ANSWER_BYTES,
  });

  async function send<T>(request: Request<T>, limitMs: number): Promise<Result<T>> {
    const { method, path } = request;
    // Built once: the signature covers these very texts.
    const url = base.href + path + encodeQuery(request.query ?? []);
    const bodyText = JSON.stringify(request.body ?? {});
    const headers = {
      accept: "application/json",
      "content-type": "application/json",
      "user-agent": "sell-bot",
      "x-api-key": apiKey,
      "x-api-signature": await sign(privateKey, url, bodyText),
    };
    const startedAt = performance.now();
    const outcome = await transmit(
      pool,
      { method, path: url.slice(base.origin.length), headers, body: writes(request) ? bodyText : null },
      Math.min(timeoutMs, limitMs),
    );
    const about = { method, path, ms: Math.round(performance.now() - startedAt) };
    const result = judge(request, outcome, about);
    onCall?.({
      ...about,
      signed: () => signedText(url + bodyText, { apiKey, key: privateKey }),
      status: "reply" in outcome ? outcome.reply.status : null,
      reason: (!result.ok && result.failure.reason) || null,
    });
    return result;
  }

  function judge<T>(request: Request<T>, outcome: Outcome, about: object): Result<T> {
    if ("error" in outcome) return lost(request, outcome, about);
    const { status } = outcome.reply;
    if (status >= 200 && status < 300) return accepted(request, outcome.reply, about);
    return refused(request, outcome.reply, about);
  }

  function lost(request: Request<unknown>, { error, sent }: Lost, about: object): Failed {
    const failure = transportFailure(error, { writes: writes(request), sent });
    const { kind, maybeDone } = failure;
    log.warn({ ...about, kind, maybeDone, code: errorCode(error) }, "Changelly call failed");
    return new Failed(failure);
  }

  function refused(request: Request<unknown>, reply: Reply, about: object): Failed {
    const failure = replyFailure(reply, writes(request), now());
    const { kind, status, reason, details, maybeDone } = failure;
    const line = { ...about, status, kind, reason, causes: details.map(({ cause }) => cause), maybeDone };
    if (kind === "unauthorized") {
      // A wrong key, or a URL that is not the one the server sees; the latter shows only in what was signed.
      const signedUrl = base.href + request.path + maskQuery(request.query ?? []);
      log.error({ ...line, signedUrl }, "Changelly rejected our credentials");
    } else {
      log.warn(line, "Changelly call failed");
    }
    return new Failed(failure);
  }

  function accepted<T>(request: Request<T>, { status, text }: Reply, about: object): Result<T> {
    const faults: string[] = [];
    const value = request.read(parseJson(text), (fault) => faults.push(fault));
    const line = { ...about, status };
    if (faults.length > 0) {
      const first = faults.slice(0, MAX_LOGGED_FAULTS);
      log.warn({ ...line, count: faults.length, faults: first }, "Changelly response has malformed parts");
    }
    if (value === undefined) {
      log.warn({ ...line, kind: "bad-response", characters: text.length }, "Changelly call failed");
      return new Failed(badResponse(status, writes(request)));
    }
    log.debug(line, "Changelly call succeeded");
    return { ok: true, value };
  }

  return { timeoutMs, send, close: () => pool.destroy() };
}

function readBaseUrl(text: string): { origin: string; href: string } {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url && !url.search && !url.hash && !url.username && !url.password;
  if (!plain || (url.protocol !== "https:" && url.protocol !== "http:")) {
    throw new Error("baseUrl must be an http(s) URL without query, fragment or credentials");
  }
  return { origin: url.origin, href: url.origin + url.pathname.replace(/\/+$/, "") };
}

function encodeQuery(query: Query): string {
  const given = query.filter(([, value]) => value !== "").map(([name, value]) => [name, value]);
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}

function maskQuery(query: Query): string {
  return encodeQuery(
    query.map(([name, value]) => [name, value && !PUBLIC_PARAMETERS.has(name) ? "***" : value]),
  );
}

function writes({ method }: Request<unknown>): boolean {
  return method !== "GET";
}

/** No complete answer; `sent`: whether the request ever reached a connection. */
type Lost = { error: unknown; sent: boolean };
type Outcome = { reply: Reply } | Lost;

/**
 * Sends one request and collects the answer; redirects are answers like any other. Resolves within `limitMs`, also
 * while it still waits for a connection.
 */
function transmit(
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
