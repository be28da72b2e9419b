/**
 * The way to the Bot API: undici under grammY, with time limits and a policy for what is tried again.
 *
 * It stands where grammY expects a `fetch`, but makes plain requests: two calls of every press come by here, and a `fetch`
 * costs four times as much. grammY signals with a polyfilled AbortSignal that undici refuses; it is bridged here. Being the
 * client's `fetch`, this also serves calls made inside conversations, which API transformers do not.
 */
import { Api } from "grammy";
import { Agent } from "undici";
import type { Log } from "../sell/runtime.ts";
import { DECORATION_MS, isDecoration } from "./decorations.ts";

/** What the transport needs. */
export interface TransportOptions {
  log: Log;
  /** Hears of every request when it is over: its method, and the HTTP status, null when no complete answer came. */
  onCall?: ((call: { method: string; status: number | null; ms: number }) => void) | undefined;
  /** Time limit of one call, ms. Long polls get their own on top. */
  timeoutMs?: number;
  /** Longest pause Telegram may ask for that is waited out here; longer ones are the caller's to deal with, ms. */
  maxFloodWaitMs?: number;
}

/** A transport in use. */
export interface Transport {
  /** To be given to grammY as `client.fetch`. */
  fetch: (url: string, init: TransportInit) => Promise<TransportAnswer>;
  close(): Promise<void>;
}

/** The part of a `Response` that grammY uses. The body has arrived. */
export interface TransportAnswer {
  status: number;
  /** Throws where Telegram, or a proxy before it, gave no JSON. */
  json(): unknown;
}

/** The part of grammY's request options that is used. */
export interface TransportInit {
  method?: string;
  headers?: Record<string, string>;
  // grammY sends JSON as text and uploads as a stream of chunks.
  body?: unknown;
  signal?: {
    aborted: boolean;
    addEventListener(type: "abort", listener: () => void): void;
    removeEventListener(type: "abort", listener: () => void): void;
  };
}

/** Every method of the Bot API, as grammY knows it. */
export const METHODS: readonly string[] = Object.getOwnPropertyNames(Api.prototype);

/** Methods that may be sent twice without harm: they set a state or only read. `sendMessage` is not one of them. */
const REPEATABLE = /^(get|set|delete|edit|answer)/;
const MAX_TRIES = 3;
const FIRST_PAUSE_MS = 300;
const LONG_POLL_MS = 45_000;
/** Whoever has sent a secret waits to hear whether it is gone, ms. */
const DELETE_MS = 3_000;
/** A file may be as large as 50 MB (Bot API, sendDocument) and takes its time. */
const UPLOAD_MS = 60_000;

/** Creates the transport with its own connections. */
export function createTransport(options: TransportOptions): Transport {
  const { log, onCall, timeoutMs = 15_000, maxFloodWaitMs = 5_000 } = options;
  const agent = new Agent({ connections: 32, keepAliveTimeout: 30_000 });
  let isClosing = false;

  const once = async (
    { origin, pathname }: URL,
    { method = "GET", headers = {}, body, signal }: TransportInit,
    limitMs: number,
  ): Promise<TransportAnswer> => {
    const stop = new AbortController();
    const abort = () => stop.abort();
    const limit = setTimeout(() => stop.abort(new Error(`no answer within ${limitMs} ms`)), limitMs);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
    try {
      const answer = await agent.request({
        origin,
        path: pathname,
        // grammY sends POST alone.
        method: method as "POST",
        headers,
        // undici takes chunks as they come; its types only name what is made of them.
        ...(typeof body === "string" || isChunks(body) ? { body: body as string } : {}),
        signal: stop.signal,
      });
      // Read here, so that a broken connection counts as a failed try.
      const text = await answer.body.text();
      return { status: answer.statusCode, json: () => JSON.parse(text) };
    } finally {
      clearTimeout(limit);
      signal?.removeEventListener("abort", abort);
    }
  };

  const attempt = async (...[target, init, limitMs]: Parameters<typeof once>): Promise<TransportAnswer> => {
    const startedAt = performance.now();
    let status: number | null = null;
    try {
      const answer = await once(target, init, limitMs);
      status = answer.status;
      return answer;
    } finally {
      onCall?.({ method: methodOf(target), status, ms: performance.now() - startedAt });
    }
  };

  return {
    fetch: async (url, init) => {
      const target = new URL(url);
      const method = methodOf(target);
      const upload = init.body !== undefined && typeof init.body !== "string";
      const limitMs = upload ? UPLOAD_MS : (limitOf(method) ?? timeoutMs);
      // A stream can be read once only, getUpdates has a loop of its own, and a decoration is worth one try.
      const mayRepeat = method !== "getUpdates" && !upload && !isDecoration(method);
      for (let tries = 1; ; tries += 1) {
        const last = !mayRepeat || tries >= MAX_TRIES;
        try {
          const response = await attempt(target, init, limitMs);
          const waitMs = last ? undefined : pauseAfter(response, method, tries, maxFloodWaitMs);
          if (waitMs === undefined) return response;
          log.warn({ method, status: response.status, waitMs }, "Telegram rate limit; waiting");
          await sleep(waitMs, init.signal);
        } catch (error) {
          const harmless = REPEATABLE.test(method) || neverSent(error);
          if (last || !harmless || init.signal?.aborted || isClosing) throw error;
          log.warn({ method, tries }, "Telegram call failed; retrying");
          await sleep(FIRST_PAUSE_MS * 2 ** (tries - 1), init.signal);
        }
      }
    },
    close: async () => {
      isClosing = true;
      await agent.destroy();
    },
  };
}

/** What a URL of the Bot API calls. */
function methodOf({ pathname }: URL): string {
  return pathname.split("/").at(-1) ?? "";
}

/** The time limit of methods that have one of their own, ms. */
function limitOf(method: string): number | undefined {
  if (method === "getUpdates") return LONG_POLL_MS;
  if (method === "deleteMessage") return DELETE_MS;
  return isDecoration(method) ? DECORATION_MS : undefined;
}

function isChunks(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}

/** How long to wait before the same call again; undefined when the answer has to do. */
function pauseAfter(
  response: TransportAnswer,
  method: string,
  tries: number,
  maxFloodWaitMs: number,
): number | undefined {
  if (response.status >= 500 && REPEATABLE.test(method)) return FIRST_PAUSE_MS * 2 ** (tries - 1);
  if (response.status !== 429) return undefined;
  const seconds = retryAfter(response.json());
  if (seconds === undefined || seconds * 1000 > maxFloodWaitMs) return undefined;
  return seconds * 1000;
}

function retryAfter(body: unknown): number | undefined {
  if (typeof body !== "object" || body === null || !("parameters" in body)) return undefined;
  const { parameters } = body;
  if (typeof parameters !== "object" || parameters === null || !("retry_after" in parameters))
    return undefined;
  return typeof parameters.retry_after === "number" ? parameters.retry_after : undefined;
}

/** Whether the request certainly did not leave: then even a message may be sent again. */
function neverSent(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN";
}

async function sleep(ms: number, signal: TransportInit["signal"]): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
