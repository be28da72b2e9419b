/** The HTTP side: updates from Telegram, callbacks from Changelly, and the health of the program. */
import { timingSafeEqual } from "node:crypto";
import { serve } from "@hono/node-server";
import type { Update } from "grammy/types";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Log } from "./sell/runtime.ts";
import { version } from "./version.ts";

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
  /** A callback's raw body and headers; resolves, once it is durable, with the HTTP status to answer. */
  callback: (body: Uint8Array, headers: { signature?: string; apiKey?: string }) => Promise<200 | 400 | 401>;
  /** Whether the bot serves people. */
  serving: () => boolean;
  /** Whether everything it depends on answers; names of what does not. */
  troubles: () => Promise<readonly string[]>;
  log: Log;
}

/** A server in use. */
export interface HttpServer {
  port: number;
  close(): Promise<void>;
}

/** Largest callback taken (bodies seen are under 4 KiB), and largest update (Telegram sends no files in them), bytes. */
const CALLBACK_LIMIT = 256 * 1024;
const UPDATE_LIMIT = 1024 * 1024;

/** The routes. */
export function createRoutes(deps: HttpDeps): Hono {
  const { telegram, callback, serving, troubles, log } = deps;
  const app = new Hono();
  const tooLarge = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (context) => context.text("too large", 413) });

  app.get("/healthz", (context) =>
    serving() ? context.text(`ok ${version}`) : context.text(`starting ${version}`, 503),
  );
  app.get("/readyz", async (context) => {
    const wrong = serving() ? await troubles() : ["bot"];
    return wrong.length === 0 ? context.text("ok") : context.text(`not ready: ${wrong.join(", ")}`, 503);
  });

  app.post("/changelly/callback", tooLarge(CALLBACK_LIMIT), async (context) => {
    const signature = context.req.header("x-callback-signature");
    const apiKey = context.req.header("x-callback-api-key");
    const status = await callback(new Uint8Array(await context.req.arrayBuffer()), {
      ...(signature === undefined ? {} : { signature }),
      ...(apiKey === undefined ? {} : { apiKey }),
    });
    return context.body(null, status);
  });

  if (telegram) {
    app.post("/telegram", tooLarge(UPDATE_LIMIT), async (context) => {
      // The secret first: nothing of an unproven request is looked at.
      if (!sameSecret(context.req.header("x-telegram-bot-api-secret-token") ?? "", telegram.secret)) {
        return context.body(null, 401);
      }
      // Before the bot knows itself it could do nothing with an update; Telegram posts it again.
      if (!serving()) return context.body(null, 503);
      const update: unknown = await context.req.json().catch(() => undefined);
      if (!isUpdate(update)) return context.body(null, 400);
      await telegram.accept(update);
      return context.body(null, 200);
    });
  }

  app.notFound((context) => context.text("not found", 404));
  app.onError((error, context) => {
    log.error({ err: error, path: context.req.path }, "HTTP request failed");
    return context.text("error", 500);
  });
  return app;
}

/**
 * Serves the routes; resolves when the port is open. Port 0 takes a free one.
 *
 * @throws Error with one line for the operator when it cannot be opened.
 */
export async function listen(app: Hono, host: string, port: number): Promise<HttpServer> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = serve({ fetch: app.fetch, hostname: host, port }, (info) => resolve(info.port));
  server.once("error", reject);
  if ("requestTimeout" in server) {
    server.requestTimeout = 15_000;
    server.headersTimeout = 10_000;
  }
  const bound = await promise.catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`PORT ${port} on HOST ${host} cannot be opened: ${reason}`);
  });
  return {
    port: bound,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        if ("closeIdleConnections" in server) server.closeIdleConnections();
      }),
  };
}

/** Proven to come from Telegram, so its shape is Telegram's; only what could be somebody's test call is turned away. */
function isUpdate(body: unknown): body is Update {
  return typeof body === "object" && body !== null && "update_id" in body && Number.isInteger(body.update_id);
}

function sameSecret(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
