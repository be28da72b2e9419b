/** Plain requests to addresses the operator has configured, and why one got no answer, in words. */
import { fetch } from "undici";
import { errorCode } from "../changelly/errors.ts";
import type { Ground } from "./examination.ts";

/** What came of a request. Redirects are answers like any other. */
export type Reply = { status: number; date: string | null; location: string | null } | Silence;

/** There was no answer. */
export interface Silence {
  /** Why, as the rest of a sentence. */
  silent: string;
  /** Whether the other side was reached at all, but its certificate is not one to trust. */
  distrusted: boolean;
  /** Whether the name of the host is not known. */
  unknownHost: boolean;
}

/** Asks for `url` and drops the body. Never rejects. */
export async function ask(
  { dispatcher, patienceMs }: Ground,
  signal: AbortSignal,
  url: string,
  init: { method: "HEAD" | "GET" } | { method: "POST"; body: string },
): Promise<Reply> {
  try {
    const response = await fetch(url, {
      ...init,
      ...("body" in init ? { headers: { "content-type": "application/json" } } : {}),
      redirect: "manual",
      dispatcher,
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    });
    await response.body?.cancel();
    return {
      status: response.status,
      date: response.headers.get("date"),
      location: response.headers.get("location"),
    };
  } catch (error) {
    const code = errorCode(error);
    return {
      silent: silence(error),
      distrusted: code !== undefined && CERTIFICATE.test(code),
      unknownHost: code === "ENOTFOUND",
    };
  }
}

/** Codes of OpenSSL and Node for a certificate that is not accepted. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ALTNAME/;

/** Why there was no answer, by the error of a request: the rest of a sentence, without address or secret. */
export function silence(error: unknown): string {
  const timedOut = error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
  return timedOut ? NO_ANSWER : silenceByCode(errorCode(error));
}

const NO_ANSWER = "no answer in time";

/** The same by the code of a system or undici error, undefined when it has none. */
export function silenceByCode(code: string | undefined): string {
  switch (code) {
    case undefined:
      return "the request could not be sent";
    case "ECONNREFUSED":
      return "nothing listens there (connection refused)";
    case "ENOTFOUND":
      return "the name of the host is not known (DNS)";
    case "EAI_AGAIN":
      return "names of hosts can not be looked up at the moment (DNS)";
    case "ECONNRESET":
    case "UND_ERR_SOCKET":
      return "the connection was broken off";
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return "there is no way to it in the network";
    case "ETIMEDOUT":
    case "UND_ERR_CONNECT_TIMEOUT":
    case "UND_ERR_HEADERS_TIMEOUT":
    case "UND_ERR_BODY_TIMEOUT":
      return NO_ANSWER;
    default:
      return CERTIFICATE.test(code)
        ? `its certificate is not accepted (${code})`
        : `the connection failed (${code})`;
  }
}

/** Whether a URL leads back to this machine or into a private network, where nobody outside can follow. */
export function isPrivate(url: string): boolean {
  const host = URL.parse(url)?.hostname ?? "";
  return (
    /^(localhost|.*\.(localhost|local|internal))$/.test(host) ||
    /^(127|10|0)\.|^192\.168\.|^169\.254\.|^172\.(1[6-9]|2\d|3[01])\./.test(host) ||
    /^\[(::1?|f[cd][0-9a-f]{2}:.*|fe80:.*)\]$/.test(host)
  );
}
