import { generateKeyPairSync, type KeyObject, verify } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { onTestFinished, vi } from "vitest";
import {
  type ChangellyClient,
  type ChangellyOptions,
  createChangellyClient,
} from "../../src/changelly/client.ts";
import type { Failure, FailureKind, NewOrder, OfferRequest, Result } from "../../src/sell/off-ramp.ts";
import { listening } from "../support/listening.ts";
import { SILENT } from "../support/log.ts";

/** A request as it came in. */
export interface Received {
  method: string;
  /** Path and query, byte for byte as sent. */
  target: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Answers one request: a JSON value sent with 200, or anything done to the response by hand. */
export type Script = (request: Received, response: ServerResponse) => unknown;

/** A server on loopback that answers exactly what a test tells it to. */
export interface ScriptedApi {
  url: string;
  requests: Received[];
  /** Replaces what is answered from now on. */
  answer(script: Script): void;
}

/** Starts a scripted API that ends with the test. */
export async function scriptedApi(first: Script = () => []): Promise<ScriptedApi> {
  let script = first;
  const requests: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const target = request.url ?? "";
    const [path = "", query = ""] = target.split("?");
    const received: Received = {
      method: request.method ?? "",
      target,
      path,
      query: new URLSearchParams(query),
      headers: request.headers,
      body: Buffer.concat(chunks).toString("utf8"),
    };
    requests.push(received);
    const json = await script(received, response);
    if (json !== undefined) reply(response, 200, json);
  });
  return {
    url: `http://127.0.0.1:${await listening(server)}`,
    requests,
    answer(next) {
      script = next;
    },
  };
}

/** Answers every request with this. */
export function replying(
  status: number,
  body: unknown = "",
  headers: Readonly<Record<string, string>> = {},
): Script {
  return (_request, response) => reply(response, status, body, headers);
}

/** Sends an answer with this status; a string goes out as it is. */
function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

/** Breaks the connection without an answer. */
export const resetting: Script = (_request, response) => void response.socket?.destroy();

/** An error body as the API documents it. */
export function apiError(errorType: string, errorDetails: unknown = null) {
  return { errorType, errorMessage: "…", errorDetails };
}

/** The key pair of all these tests, made on the spot. */
const partner: { privateKey: KeyObject; publicKey: KeyObject } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
});

/** The API key of all these tests. */
export const API_KEY = "5f1d".repeat(16);

/** A client of `api` that ends with the test: sandbox keys, hurried retries, no pacing. */
export function clientOf(api: { url: string }, options: Partial<ChangellyOptions> = {}): ChangellyClient {
  const client = createChangellyClient({
    baseUrl: api.url,
    apiKey: API_KEY,
    privateKey: partner.privateKey,
    environment: "sandbox",
    log: SILENT,
    now: Date.now,
    ratePerSecond: Number.POSITIVE_INFINITY,
    timeoutMs: 5_000,
    retryPauseMs: 1,
    ...options,
  });
  onTestFinished(() => client.close());
  return client;
}

/** A scripted API, and a client of it. */
export async function scripted(
  script?: Script,
  options?: Partial<ChangellyOptions>,
): Promise<{ api: ScriptedApi; client: ChangellyClient }> {
  const api = await scriptedApi(script);
  return { api, client: clientOf(api, options) };
}

/** Whether a request carries the signature of exactly what was sent to `baseUrl`. */
export function isSigned(baseUrl: string, request: Received): boolean {
  const message = `${baseUrl}${request.target}${request.body === "" ? "{}" : request.body}`;
  const signature = Buffer.from(String(request.headers["x-api-signature"]), "base64");
  return verify("sha256", Buffer.from(message, "utf8"), partner.publicKey, signature);
}

/** A sale to ask offers for. */
export const OFFER_REQUEST: OfferRequest = {
  currencyFrom: "BTC",
  currencyTo: "EUR",
  amountFrom: "0.1",
  country: "FR",
  state: null,
};

/** A sale to place. */
export const NEW_ORDER: NewOrder = {
  externalOrderId: "7b0c2b8e-5f1c-4a53-8a3e-1f6d2c1e9a10",
  externalUserId: "4815162342",
  providerCode: "moonpay",
  currencyFrom: "BTC",
  currencyTo: "EUR",
  amountFrom: "0.1",
  country: "FR",
  state: null,
  refundAddress: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
  paymentMethod: "sepa_bank_transfer",
  metadata: {},
};

/** The failure of a call that certainly did nothing. */
export function nothingDone(kind: FailureKind): Failure {
  return { kind, details: [], maybeDone: false };
}

/** The value of an answer that must have worked out. */
export function resultOf<T>(answer: Result<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(`failed: ${JSON.stringify(answer.failure)}`);
}

/** The failure of an answer that must not have worked out. */
export function failureOf(answer: Result<unknown>): Failure {
  if (answer.ok) throw new Error(`worked out: ${JSON.stringify(answer.value)}`);
  return answer.failure;
}

/** Has these parts of time stand still until the test moves them, or ends. */
export function standStill(...toFake: ("Date" | "setTimeout" | "clearTimeout" | "performance")[]): void {
  vi.useFakeTimers({ toFake });
  onTestFinished(() => void vi.useRealTimers());
}

/** Waits for what follows from I/O under way, turn by turn of the event loop. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}
