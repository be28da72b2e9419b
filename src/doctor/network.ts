/** Requests to addresses the operator has configured, and in words why one got no answer. */
import { fetch } from "undici";
import { errorCode } from "../changelly/errors.ts";
import type { Environment } from "./environment.ts";

/** What came of a request. Redirects are answers like any other. */
export type Reply =
  | {
      status: number;
      date: string | null;
      /** The body; undefined when it is not JSON. */
      json: unknown;
    }
  /** Why there was no answer, as the rest of a sentence. */
  | { silence: string };

/** Asks for the headers of `url`, or posts `body` there as JSON. Never rejects. */
export async function ask({ patienceMs }: Environment, url: string, body?: object): Promise<Reply> {
  const headers = { "content-type": "application/json" };
  try {
    const response = await fetch(url, {
      ...(body ? { method: "POST", body: JSON.stringify(body), headers } : { method: "HEAD" }),
      redirect: "manual",
      signal: AbortSignal.timeout(patienceMs),
    });
    const json = await response.json().catch(() => undefined);
    return { status: response.status, date: response.headers.get("date"), json };
  } catch (error) {
    const timedOut = error instanceof Error && error.name === "TimeoutError";
    return { silence: timedOut ? NO_ANSWER : silenceOf(errorCode(error) ?? "no reason given") };
  }
}

const NO_ANSWER = "no answer in time";

function silenceOf(code: string): string {
  switch (code) {
    case "ECONNREFUSED":
      return "nothing listens there (connection refused)";
    case "ENOTFOUND":
      return "the name of the host is not known (DNS)";
    case "ECONNRESET":
    case "UND_ERR_SOCKET":
      return "the connection was broken off";
    case "ETIMEDOUT":
    case "UND_ERR_CONNECT_TIMEOUT":
      return NO_ANSWER;
    default:
      // Codes of OpenSSL and Node. With a clock that is far off every certificate looks expired, or not yet valid.
      return /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code)
        ? `its certificate is not accepted (${code}) at what this machine takes for ${new Date().toISOString()}`
        : `the connection failed (${code})`;
  }
}
