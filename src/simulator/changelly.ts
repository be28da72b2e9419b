import { generateKeyPair, type KeyObject, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import {
  type ApiDeps,
  type ApiReply,
  answerRequest,
  defaultSpelling,
  documentedError,
  orderOnTheWire,
  type WireSpelling,
} from "./changelly-api.ts";
import {
  type CallbackDelivery,
  type CallbackForgery,
  type Callbacks,
  createCallbackSender,
  defaultRetryMs,
} from "./changelly-callbacks.ts";
import { createMarket, type Market } from "./changelly-market.ts";
import {
  createOrderBook,
  type OrderChanges,
  providersEntries,
  type SimulatedOrder,
} from "./changelly-orders.ts";
import { splitTarget } from "./changelly-parameters.ts";
import { createSellingPage } from "./changelly-selling-page.ts";

/** How a simulated Changelly is started. Everything has a default. */
export interface ChangellyOptions {
  /** Scheme, host and port the partner signs and links start with, when not the address listened on. No trailing slash. */
  readonly publicBaseUrl?: string;
  /** Where callbacks go, as if registered with the account manager; none by default. */
  readonly callbackUrl?: string;
  /** Which kind of key pair is handed out; decides the flag of each order made with it. Default `sandbox`. */
  readonly environment?: "sandbox" | "production";
  /** The clock behind every date on the wire, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number;
  /** Pauses in milliseconds between the tries of one callback; default 22 pauses within 60 minutes, so 23 tries. */
  readonly callbackRetryMs?: readonly number[];
  /** Refuses a second order with the same `externalOrderId` (400). Default false: the documents do not promise it. */
  readonly uniqueExternalOrderId?: boolean;
  /** Pause in milliseconds between the moves of the selling page's "Play it all". Default 1500. */
  readonly playPaceMs?: number;
}

/** A running simulated Changelly: its Fiat API (sell), its callbacks and its test selling page. */
export interface Changelly {
  /** Base URL to configure and sign with: `publicBaseUrl`, or the address listened on. */
  readonly url: string;
  /** `http://127.0.0.1:<port>`, whatever `publicBaseUrl` says. */
  readonly localUrl: string;
  /** The partner's API key: 64 lower-case hex digits, new at every start. */
  readonly apiKey: string;
  /** The partner's private key as the vendor hands it out: base64 text of a whole PKCS#8 PEM file. */
  readonly privateKey: string;
  /** The same private key in each format met in the wild. */
  readonly privateKeyFormats: {
    readonly pkcs1Base64Pem: string;
    readonly pkcs8Base64Pem: string;
    readonly pkcs1Pem: string;
    readonly pkcs8Pem: string;
  };
  /** Verifies callbacks: base64 text of an SPKI PEM file. */
  readonly callbackPublicKey: string;
  /** Where callbacks go; settable at any time. */
  callbackUrl: string | undefined;
  /** Every API request received, oldest first. The selling page's own requests are not among them. */
  readonly calls: readonly WireCall[];
  /** Every order, oldest first. */
  readonly orders: readonly SimulatedOrder[];
  /** The order with this `orderId` or `externalOrderId` (the newest when several share it). */
  order(id: string): SimulatedOrder | undefined;
  /** Adds an order nobody placed through the API, such as a buy order or one of a thousand old ones. Sends no callback. */
  seed(order: OrderChanges): SimulatedOrder;
  /**
   * Changes an order's status (and more) and sends the callback as the vendor does.
   * Resolves with the first try's outcome; `attempted` is false when callbacks are lost, held or have nowhere to go.
   * @throws Error when there is no such order.
   */
  move(id: string, status: string, changes?: OrderChanges): Promise<CallbackDelivery>;
  /**
   * Sends one order's callback at once, true or forged, whatever `callbacks.mode` says and without retries.
   * @throws Error when there is no such order.
   */
  sendCallback(id: string, how?: CallbackForgery): Promise<CallbackDelivery[]>;
  /** How callbacks travel: normal, lost or held, once or several times. */
  readonly callbacks: Callbacks;
  /** Makes matching API requests go wrong until the fault is used up or cleared. The oldest matching fault strikes. */
  fault(fault: Fault): void;
  /** Forgets all faults and releases nothing that hangs. */
  clearFaults(): void;
  /** Which of the documented spellings the answers use; every member is settable at any time. */
  readonly spelling: WireSpelling;
  /** Prices, limits and the providers' moods; settable at any time. */
  readonly market: Market;
  /** Hears of every request answered, order created or changed, and callback try. Returns the way to stop listening. */
  onEvent(listener: (event: SimulatorEvent) => void): () => void;
  /** Stops listening, drops open connections and cancels callbacks still to be tried. */
  close(): Promise<void>;
}

/** One API request. It is listed from its arrival on; `status`, `response` and `ms` come with the answer. */
export interface WireCall {
  /** 1 for the first request since the start. */
  readonly seq: number;
  readonly method: string;
  /** The path without the query, as received. */
  readonly path: string;
  /** The query as received, without the question mark; empty when there was none. */
  readonly query: string;
  /** Header names in lower case; key and signature are masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body text as received. */
  readonly body: string;
  /** The status answered; null when the connection was dropped or never answered. */
  readonly status: number | null;
  /** The body answered, parsed when it is JSON; null when nothing was answered. */
  readonly response: unknown;
  /** When the request arrived, in milliseconds since 1970 by the simulator's clock. */
  readonly at: number;
  /** How long the answer took, in milliseconds of real time. */
  readonly ms: number;
}

/** A misfortune for matching API requests. */
export interface Fault {
  /** The whole path without the query, or an expression that matches it. */
  readonly path: string | RegExp;
  /** The HTTP method; any when left out. */
  readonly method?: string;
  /** How many requests it strikes; every one until `clearFaults()` when left out. */
  readonly times?: number;
  readonly reply: FaultReply;
}

/**
 * What becomes of a request that a fault strikes:
 * an answer made up (a documented error body is used when `body` is left out), in spite of the request being handled where
 * it is `handled`, the connection reset before the request is handled, handled but the answer lost, handled late, never
 * answered, or a gateway's HTML page with 502.
 */
export type FaultReply =
  | {
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      readonly handled?: true;
    }
  | { readonly delayMs: number }
  | "reset"
  | "handled-but-answer-lost"
  | "hang"
  | "html";

/**
 * Something the simulator did, for waits, the demo's pages and the wire panel. A request is told twice: as `arrival` when
 * it was received, as `request` when it was answered or its connection is gone.
 */
export type SimulatorEvent =
  | { readonly type: "arrival"; readonly call: WireCall }
  | { readonly type: "request"; readonly call: WireCall }
  | { readonly type: "order"; readonly change: "created" | "changed"; readonly order: SimulatedOrder }
  | { readonly type: "callback"; readonly delivery: CallbackDelivery };

const largestBody = 1_048_576;

/** Starts a simulated Changelly on 127.0.0.1 with throw-away keys. */
export async function startChangelly(options: ChangellyOptions = {}): Promise<Changelly> {
  const now = options.now ?? Date.now;
  const environment = options.environment ?? "sandbox";
  const { partner, signer, stranger } = await makeKeys();
  const apiKey = randomBytes(32).toString("hex");
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const localUrl = `http://127.0.0.1:${portOf(server)}`;
  const url = options.publicBaseUrl ?? localUrl;

  const listeners = new Set<(event: SimulatorEvent) => void>();
  const emit = (event: SimulatorEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };
  const onEvent: Changelly["onEvent"] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  const calls: WireCall[] = [];
  const faults: { readonly fault: Fault; left: number }[] = [];
  const spelling = defaultSpelling();
  const market = createMarket();
  const orders = createOrderBook({
    now,
    environment,
    redirectUrl: (token) => `${url}/selling/${token}`,
    onChange: (change, order) => emit({ type: "order", change, order }),
  });
  const sender = createCallbackSender({
    callbackUrl: () => changelly.callbackUrl,
    apiKey,
    signingKey: signer.privateKey,
    strangerKey: stranger.privateKey,
    body: (order) => orderOnTheWire(order, spelling),
    now,
    retryMs: options.callbackRetryMs ?? defaultRetryMs,
    onDelivery: (delivery) => emit({ type: "callback", delivery }),
  });

  const known = (id: string): SimulatedOrder => {
    const order = orders.find(id);
    if (order === undefined) throw new Error(`there is no simulated order ${id}`);
    return order;
  };
  const move: Changelly["move"] = async (id, status, changes = {}) => {
    const order = known(id);
    const entries = providersEntries(order, status);
    return sender.publish(orders.change(order.orderId, { ...entries, ...changes, status }));
  };

  const page = createSellingPage({
    orders,
    move: (order, status) => move(order.orderId, status),
    resend: (order) => sender.resend(order),
    deliveries: sender.deliveries,
    onOrderNews: (listener) =>
      onEvent((event) => {
        if (event.type === "order") listener(event.order.orderId);
        if (event.type === "callback") listener(event.delivery.orderId);
      }),
    paceMs: options.playPaceMs ?? 1500,
  });

  const apiDeps: ApiDeps = {
    apiKey,
    partnerKey: partner.publicKey,
    baseUrl: url,
    uniqueExternalOrderId: options.uniqueExternalOrderId ?? false,
    market,
    orders,
    spelling,
    publish: (order) => void sender.publish(order),
    resend: async (order) => (await sender.resend(order)).ok,
  };

  function takeFault(method: string, path: string): FaultReply | undefined {
    const found = faults.find(
      ({ fault }) =>
        (fault.method === undefined || fault.method === method) &&
        (typeof fault.path === "string" ? fault.path === path : fault.path.test(path)),
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left <= 0) faults.splice(faults.indexOf(found), 1);
    return found.fault.reply;
  }

  async function handleApi(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
    const started = performance.now();
    const method = request.method ?? "";
    const target = request.url ?? "";
    const [path, query] = splitTarget(target);
    const headers = singleHeaders(request);
    const call: Mutable<WireCall> = {
      seq: calls.length + 1,
      method,
      path,
      query,
      headers: maskHeaders(headers),
      body: body.toString("utf8"),
      status: null,
      response: null,
      at: now(),
      ms: 0,
    };
    calls.push(call);
    emit({ type: "arrival", call });

    const finish = (status: number | null, answer: unknown): void => {
      call.status = status;
      call.response = answer;
      call.ms = Math.round(performance.now() - started);
      emit({ type: "request", call });
    };
    const send = (status: number, answer: unknown, more: Readonly<Record<string, string>> = {}): void => {
      const isText = typeof answer === "string";
      response.writeHead(status, {
        "Content-Type": isText ? "text/html; charset=utf-8" : "application/json; charset=utf-8",
        ...more,
      });
      response.end(isText ? answer : JSON.stringify(answer));
      finish(status, answer);
    };
    const drop = (): void => {
      finish(null, null);
      request.socket.resetAndDestroy();
    };
    const answer = (): Promise<ApiReply> => answerRequest({ method, target, headers, body }, apiDeps);

    const fault = takeFault(method, path);
    if (fault === "reset") return drop();
    if (fault === "html") return send(502, "<html><body><h1>502 Bad Gateway</h1></body></html>");
    if (fault === "hang") {
      request.socket.once("close", () => finish(null, null));
      return;
    }
    if (fault === "handled-but-answer-lost") {
      const reply = await answer();
      drop();
      reply.afterwards?.();
      return;
    }
    if (fault !== undefined && "status" in fault) {
      const reply = fault.handled ? await answer() : undefined;
      send(fault.status, fault.body ?? documentedError(fault.status), fault.headers);
      reply?.afterwards?.();
      return;
    }
    if (fault !== undefined) await pause(fault.delayMs, undefined, { ref: false });
    const reply = await answer();
    send(reply.status, reply.body);
    reply.afterwards?.();
  }

  server.on("request", (request, response) => {
    void readBody(request).then(async (body) => {
      if (body === undefined) return request.socket.destroy();
      const [path] = splitTarget(request.url ?? "");
      return path.startsWith("/selling/")
        ? page.handle(request, response, path, body.toString("utf8"))
        : handleApi(request, response, body);
    });
  });

  const changelly: Changelly = {
    url,
    localUrl,
    apiKey,
    privateKey: base64(exportPem(partner.privateKey, "pkcs8")),
    privateKeyFormats: {
      pkcs1Base64Pem: base64(exportPem(partner.privateKey, "pkcs1")),
      pkcs8Base64Pem: base64(exportPem(partner.privateKey, "pkcs8")),
      pkcs1Pem: exportPem(partner.privateKey, "pkcs1"),
      pkcs8Pem: exportPem(partner.privateKey, "pkcs8"),
    },
    callbackPublicKey: base64(signer.publicKey.export({ type: "spki", format: "pem" }).toString()),
    callbackUrl: options.callbackUrl,
    calls,
    get orders() {
      return orders.all;
    },
    order: (id) => orders.find(id),
    seed: (order) => orders.add(order),
    move,
    sendCallback: async (id, how = {}) => sender.forge(known(id), how),
    callbacks: sender,
    fault(fault) {
      faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clearFaults() {
      faults.length = 0;
    },
    spelling,
    market,
    onEvent,
    async close() {
      page.close();
      await sender.close();
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return changelly;
}

type Mutable<T> = { -readonly [Field in keyof T]: T[Field] };

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

interface Keys {
  /** Signs the partner's calls. */
  readonly partner: KeyPair;
  /** Signs callbacks. */
  readonly signer: KeyPair;
  /** Signs forged callbacks. */
  readonly stranger: KeyPair;
}

const makeKeyPair = (): Promise<KeyPair> => promisify(generateKeyPair)("rsa", { modulusLength: 2048 });

let keysOfThisProcess: Promise<Keys> | undefined;

/** RSA keys are slow to make, so one process makes its throw-away keys once; they are never written anywhere. */
function makeKeys(): Promise<Keys> {
  keysOfThisProcess ??= Promise.all([makeKeyPair(), makeKeyPair(), makeKeyPair()]).then(
    ([partner, signer, stranger]) => ({ partner, signer, stranger }),
  );
  return keysOfThisProcess;
}

const exportPem = (key: KeyObject, type: "pkcs1" | "pkcs8"): string =>
  key.export({ type, format: "pem" }).toString();

const base64 = (text: string): string => Buffer.from(text).toString("base64");

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

/** The whole body; undefined when it is too large or the connection broke. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > largestBody) return undefined;
      chunks.push(bytes);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

function singleHeaders(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return headers;
}

function maskHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const masked = { ...headers };
  for (const name of ["x-api-key", "x-api-signature"]) {
    const value = masked[name];
    if (value !== undefined) masked[name] = `${value.slice(0, 6)}…`;
  }
  return masked;
}
