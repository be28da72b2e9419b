import { createPrivateKey, sign } from "node:crypto";
import { createServer, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { type Changelly, type ChangellyOptions, startChangelly } from "../../src/simulator/changelly.ts";

/** A partner's answer from the API, as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The parsed body, when the answer says that it is JSON. */
  readonly body: unknown;
}

/** How a call departs from what a well-behaved partner sends. */
export interface Departure {
  /** The URL that is signed instead of the one called. */
  readonly signedUrl?: string;
  /** The text that is signed behind the URL instead of the body (or `{}`). */
  readonly signedBody?: string;
  /** Header values instead of the true ones; null leaves a header out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Sent as is, instead of JSON. */
  readonly rawBody?: string;
  /** Changes the signature on its way. */
  readonly spoil?: (signature: string) => string;
}

/** Sends a call as a partner does. */
export type Partner = (
  method: string,
  target: string,
  body?: unknown,
  departure?: Departure,
) => Promise<Answer>;

/** A simulated Changelly that ends with the test, and a partner of it. */
export async function changellyForTest(options: ChangellyOptions = {}) {
  const changelly = await startChangelly(options);
  onTestFinished(() => changelly.close());
  return { changelly, call: partnerOf(changelly) };
}

/** A sale that MoonPay takes. */
export const sale = {
  externalOrderId: "3f0f2a8e-6a53-4f0b-8a6e-2f3b5c7d9e11",
  externalUserId: "user-1",
  providerCode: "moonpay",
  currencyFrom: "ETH",
  currencyTo: "EUR",
  amountFrom: 0.1,
  country: "DE",
};

/** Asks what the same sale brings, or another one. */
export function offersOf(call: Partner, more: Record<string, string> = {}): Promise<Answer> {
  const query = { currencyFrom: "ETH", currencyTo: "EUR", amountFrom: "0.1", country: "DE", ...more };
  return call("GET", `/v1/sell/offers?${new URLSearchParams(query)}`);
}

/** One provider's element of the answer to {@link offersOf}. */
export async function offerBy(call: Partner, provider: string, more: Record<string, string> = {}) {
  const found = rows((await offersOf(call, more)).body).find((offer) => offer["providerCode"] === provider);
  if (found === undefined) throw new Error(`no answer by ${provider}`);
  return found;
}

/** The body of a refusal (400) that names these parameters. */
export function validation(...errorDetails: { cause: string; value: string }[]) {
  return { errorType: "validation", errorMessage: "Validation error", errorDetails };
}

/**
 * A partner of the simulated Changelly, written from the vendor's Authentication page alone: RSA-SHA256 over the full URL
 * followed by the body text, `{}` when there is none.
 */
function partnerOf(changelly: Changelly): Partner {
  const key = createPrivateKey(Buffer.from(changelly.privateKey, "base64").toString());
  return async (method, target, body, departure = {}) => {
    const text = departure.rawBody ?? (body === undefined ? "" : JSON.stringify(body));
    const signed = `${departure.signedUrl ?? changelly.url + target}${departure.signedBody ?? (text === "" ? "{}" : text)}`;
    const signature = sign("sha256", Buffer.from(signed), key).toString("base64");
    const headers: Record<string, string> = {};
    const wanted = {
      "X-Api-Key": changelly.apiKey,
      "X-Api-Signature": departure.spoil?.(signature) ?? signature,
      "Content-Type": "application/json",
      ...departure.headers,
    };
    for (const [name, value] of Object.entries(wanted)) if (value !== null) headers[name] = value;
    return send(changelly.localUrl, method, target, headers, text);
  };
}

/** Sends one request with exactly this target, and reads the answer. */
function send(
  baseUrl: string,
  method: string,
  target: string,
  headers: Readonly<Record<string, string>>,
  text: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(baseUrl);
    const lengths = text === "" ? {} : { "Content-Length": String(Buffer.byteLength(text)) };
    const options = {
      hostname,
      port,
      method,
      path: target,
      headers: { ...headers, ...lengths },
      agent: false,
    };
    const call = httpRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const answer = Buffer.concat(chunks).toString("utf8");
        const isJson = response.headers["content-type"]?.startsWith("application/json") === true;
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: answer,
          body: isJson ? JSON.parse(answer) : undefined,
        });
      });
    });
    call.on("error", reject);
    call.end(text);
  });
}

/** A callback as the partner's server received it. */
export interface Received {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A partner's server that takes callbacks. `answer` says with which status the n-th (from 1) is answered. */
export async function startReceiver(answer: (nth: number) => number = () => 200) {
  const received: Received[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      received.push({ method: request.method ?? "", headers: request.headers, text });
      response.writeHead(answer(received.length)).end();
      for (const { count, resolve } of waiting) if (received.length >= count) resolve();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/changelly/callback`,
    received,
    /** Resolves when so many callbacks have come in all. */
    async until(count: number): Promise<void> {
      if (received.length < count) await new Promise<void>((resolve) => waiting.push({ count, resolve }));
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An answer's body as a list of objects. */
export function rows(body: unknown): Record<string, unknown>[] {
  if (!Array.isArray(body)) throw new Error(`not a list: ${JSON.stringify(body)}`);
  return body.map(fields);
}

/** An answer's body as an object. */
export function fields(body: unknown): Record<string, unknown> {
  if (typeof body !== "object" || body === null) throw new Error(`not an object: ${JSON.stringify(body)}`);
  return Object.fromEntries(Object.entries(body));
}
