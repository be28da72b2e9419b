/** The HTTP side: updates from Telegram, callbacks from Changelly, and the health of the program. */
import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Update } from "grammy/types";
import { Hono } from "hono";
import type { Log } from "./sell/runtime.ts";
import { version } from "./version.ts";

/** The HTTP status of a post that was dealt with. */
type Status = 200 | 400 | 401 | 503;

/**
 * Where posts of one sender come in. By the headers alone it judges whether a post may be that sender's: either it gives
 * the status of the refusal, and the body is never read, or what takes the body. That resolves with the status once what
 * it took is durable.
 */
type Door = (header: (name: string) => string | undefined) => Status | ((body: Buffer) => Promise<Status>);

/** A path that is posted to. */
interface PostRoute {
  /** Largest body taken, bytes. */
  limit: number;
  door: Door;
}

/** What the routes lead to. */
export interface HttpDeps {
  /** Present in webhook mode. */
  telegram?:
    | {
        secret: string;
        /** Resolves once the update is durable. */
        accept: (update: Update) => Promise<void>;
      }
    | undefined;
  /** Where Changelly posts. */
  callback: Door;
  /** Whether the bot serves people. */
  serving: () => boolean;
  /** Names of what the bot depends on and does not take a write; asked once a second at most, however often others ask. */
  troubles: () => Promise<readonly string[]>;
  log: Log;
}

/** A server in use. */
export interface HttpServer {
  port: number;
  /** Takes no more requests, and waits for those under way. */
  close(): Promise<void>;
  /** Ends at once, whatever is under way. */
  cut(): void;
}

/** Largest callback taken (those seen are under 4 KiB), and largest update (Telegram sends no files in them), bytes. */
const CALLBACK_LIMIT = 64 * 1024;
const UPDATE_LIMIT = 1024 * 1024;
/** How long a body may take to come in, ms. */
const BODY_MS = 10_000;
/** How long a connection that is to end stays open behind its answer, so that the answer gets through, ms. */
const LINGER_MS = 500;
/** How long an idle connection is kept, ms: longer than proxies keep theirs, so that none sends into one that closes. */
const KEEP_ALIVE_MS = 75_000;
/** So long a look at what the bot depends on holds, ms: it costs a write, and anybody may ask. */
const READY_MS = 1_000;
/** How often a server that closes looks for connections that have become idle, ms. */
const CLOSING_MS = 50;

/**
 * The routes, for the server of {@link listen}. What is posted again and again is answered here; a framework in front of it
 * would cost more than all the rest of a callback.
 */
export function createRoutes(deps: HttpDeps): RequestListener {
  const { telegram, callback, serving, log } = deps;
  const posts = new Map<string | undefined, PostRoute>();
  posts.set("/changelly/callback", { limit: CALLBACK_LIMIT, door: callback });
  if (telegram) posts.set("/telegram", { limit: UPDATE_LIMIT, door: telegramDoor(telegram, serving) });
  const otherwise = getRequestListener(createOtherRoutes(deps).fetch, { hostname: "localhost" });
  return (incoming, outgoing) => {
    const path = incoming.url?.split("?", 1)[0];
    const route = incoming.method === "POST" ? posts.get(path) : undefined;
    if (!route) return void otherwise(incoming, outgoing);
    receive(route, incoming, outgoing).catch((error: unknown) => {
      log.error({ err: error, path }, "HTTP request failed");
      answer(outgoing, 500, "error");
    });
  };
}

function createOtherRoutes({ serving, log, ...deps }: HttpDeps): Hono<{ Bindings: HttpBindings }> {
  const troubles = onceIn(READY_MS, deps.troubles);
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.get("/healthz", (context) =>
    serving() ? context.text(`ok ${version}`) : context.text(`starting ${version}`, 503),
  );
  app.get("/readyz", async (context) => {
    const wrong = serving() ? await troubles() : ["bot"];
    return wrong.length === 0 ? context.text("ok") : context.text(`not ready: ${wrong.join(", ")}`, 503);
  });
  app.notFound(({ env }) => {
    answerUnread(env.incoming, env.outgoing, 404, "not found");
    return RESPONSE_ALREADY_SENT;
  });
  app.onError((error, context) => {
    log.error({ err: error, path: context.req.path }, "HTTP request failed");
    return context.text("error", 500);
  });
  return app;
}

async function receive(
  { limit, door }: PostRoute,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const admitted = door((name) => incoming.headers[name]?.toString());
  if (typeof admitted === "number") return answerUnread(incoming, outgoing, admitted);
  const body = await readBody(incoming, limit);
  if (Buffer.isBuffer(body)) answer(outgoing, await admitted(body));
  else cutOff(outgoing, body);
}

/** The same look for all who ask within that time, ms. */
function onceIn<T>(ms: number, look: () => Promise<T>): () => Promise<T> {
  let latest: { at: number; seen: Promise<T> } | undefined;
  return () => {
    const at = performance.now();
    if (latest === undefined || at - latest.at >= ms) latest = { at, seen: look() };
    return latest.seen;
  };
}

function telegramDoor({ secret, accept }: NonNullable<HttpDeps["telegram"]>, serving: () => boolean): Door {
  return (header) => {
    if (!sameSecret(header("x-telegram-bot-api-secret-token") ?? "", secret)) return 401;
    // Before the bot knows itself it could do nothing with an update; Telegram posts it again.
    if (!serving()) return 503;
    return async (body) => {
      const update = parseUpdate(body);
      if (!update) return 400;
      await accept(update);
      return 200;
    };
  };
}

/** The whole body, or the status that answers one that is too long, too slow, or breaks off. */
function readBody(incoming: IncomingMessage, limit: number): Promise<Buffer | 400 | 408 | 413> {
  if (declaredLength(incoming) > limit && !isChunked(incoming)) return Promise.resolve(413);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const end = (body: Buffer | 400 | 408 | 413): void => {
      clearTimeout(timer);
      incoming.off("data", take).pause();
      resolve(body);
    };
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > limit) end(413);
    };
    const timer = setTimeout(end, BODY_MS, 408);
    incoming.on("data", take);
    incoming.once("end", () => end(Buffer.concat(chunks)));
    // The client is gone; nobody reads the answer, and it is no fault of ours.
    incoming.on("error", () => end(400));
  });
}

function answer(outgoing: ServerResponse, status: number, text = ""): void {
  outgoing.writeHead(status, { "content-length": text.length }).end(text);
}

/** Answers without a look at the body. A short one is let pass by for the sake of the connection, any other is cut off. */
function answerUnread(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  status: number,
  text?: string,
): void {
  const isShort = !isChunked(incoming) && declaredLength(incoming) <= CALLBACK_LIMIT;
  if (isShort) answer(outgoing, status, text);
  else cutOff(outgoing, status, text);
}

/**
 * Answers while the body is still coming, reads no more of it, and ends the connection a moment later: ended at once, with
 * something unread, it would be reset, and the client would not see the answer.
 */
function cutOff(outgoing: ServerResponse, status: number, text = ""): void {
  outgoing.writeHead(status, { connection: "close", "content-length": text.length });
  outgoing.flushHeaders();
  if (text !== "") outgoing.write(text);
  void sleep(LINGER_MS).then(() => outgoing.end());
}

function declaredLength(incoming: IncomingMessage): number {
  return Number(incoming.headers["content-length"] ?? 0);
}

function isChunked(incoming: IncomingMessage): boolean {
  return incoming.headers["transfer-encoding"] !== undefined;
}

/**
 * Serves the routes; resolves when the port is open. Port 0 takes a free one. What the operator has set it with is called
 * `PORT` and `HOST`, behind a prefix if there is one.
 *
 * @throws Error with one line for the operator when it cannot be opened.
 */
export async function listen(
  routes: RequestListener,
  host: string,
  port: number,
  prefix = "",
): Promise<HttpServer> {
  const options = {
    keepAliveTimeout: KEEP_ALIVE_MS,
    // Connections that a proxy opens in advance count as headers that are not complete.
    headersTimeout: KEEP_ALIVE_MS + 5_000,
    requestTimeout: KEEP_ALIVE_MS + 5_000 + BODY_MS,
  };
  const server = createServer(options, routes);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject).listen(port, host, resolve);
  await promise.catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${prefix}PORT ${port} on ${prefix}HOST ${host} cannot be opened: ${reason}`);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: async () => {
      const closed = new Promise((done) => server.close(done));
      // A connection that is busy now would be kept when it becomes idle.
      const closing = setInterval(() => server.closeIdleConnections(), CLOSING_MS);
      await closed;
      clearInterval(closing);
    },
    cut: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Proven to come from Telegram, so its shape is Telegram's; only what could be somebody's test call is turned away. */
function parseUpdate(body: Buffer): Update | undefined {
  try {
    const update: unknown = JSON.parse(body.toString("utf8"));
    return isUpdate(update) ? update : undefined;
  } catch {
    return undefined;
  }
}

function isUpdate(body: unknown): body is Update {
  return typeof body === "object" && body !== null && "update_id" in body && Number.isInteger(body.update_id);
}

function sameSecret(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
