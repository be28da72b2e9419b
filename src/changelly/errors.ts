import type { Failure, FailureKind } from "../sell/off-ramp.ts";

/** An HTTP answer, body and all. */
export interface Reply {
  status: number;
  /** The `Retry-After` header as sent, when there was one. */
  retryAfter: string | undefined;
  /** The body as text; may be empty or anything but JSON. */
  text: string;
}

/** What was at stake in a request that failed. */
export interface Stake {
  /** Whether the request changes anything at the API. */
  writes: boolean;
  /** Whether at least its first byte was handed to a connection. */
  sent: boolean;
}

/** The result of a call that failed; a class, since retry and breaker tell results apart by class. */
export class Failed {
  readonly ok = false;
  readonly failure: Failure;
  constructor(failure: Failure) {
    this.failure = failure;
  }
}

/** The time set for an answer has passed. */
export class AnswerTimeout extends Error {
  override name = "AnswerTimeout";
}

/** Timeouts of connecting: undici's and the system's. */
const TIMEOUT_CODES = new Set(["UND_ERR_CONNECT_TIMEOUT", "ETIMEDOUT"]);

/**
 * Finds a number of an object or list in a JSON text, or what looks like one within its strings, that JavaScript may write in
 * another way: with an exponent, a zero at its end, many digits, many zeros behind the point, or a sign before a zero.
 */
const UNUSUAL_NUMBER = /(?:[,[]|(?<="\s*):)\s*(?:-0|-?(?:0\.0{6}|[\d.]{16}|\d+\.\d*0(?!\d)|[\d.]+[eE]))/;
/** A number that is all there is. Looked for by itself, as the other search takes twice as long with a `^` in it. */
const LONE_NUMBER = /^\s*[-\d]/;

/**
 * Parses JSON and keeps every decimal digit: a number whose text would not survive as a JavaScript number (`1.10`, 18
 * decimals) comes back as a string of its source. Returns undefined for anything that is not JSON.
 */
export function parseJson(text: string): unknown {
  try {
    // To be asked about every value takes five times as long, and nearly no answer has a number that needs it.
    const isUnusual = UNUSUAL_NUMBER.test(text) || LONE_NUMBER.test(text);
    return isUnusual ? JSON.parse(text, keepSource) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function keepSource(_key: string, value: unknown, context?: { source?: string }): unknown {
  const { source } = context ?? {};
  return typeof value === "number" && source !== undefined && String(value) !== source ? source : value;
}

/** The code of a system or undici error, fit for a log; undefined when it has none. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  return errorCode(error.cause);
}

/** The failure of a request that got no complete answer. */
export function transportFailure(error: unknown, stake: Stake): Failure {
  return {
    kind: transportKind(error),
    details: [],
    // A request without an answer is unknown only once it has left: no route, no name, no TLS means nothing happened.
    maybeDone: stake.writes && stake.sent,
  };
}

function transportKind(error: unknown): FailureKind {
  if (error instanceof AnswerTimeout) return "timeout";
  const code = errorCode(error) ?? "";
  if (TIMEOUT_CODES.has(code)) return "timeout";
  // Somebody answered, but not in HTTP we can read: too long, or broken framing (llhttp's codes start with HPE_).
  if (code === "UND_ERR_RES_EXCEEDED_MAX_SIZE" || code.startsWith("HPE_")) return "bad-response";
  return "network";
}

/** The failure of an answer that was received but is not what the API documents. */
export function badResponse(status: number, writes: boolean): Failure {
  return { kind: "bad-response", status, details: [], maybeDone: writes };
}

/** The failure a non-2xx answer stands for. `now` (ms since the epoch) reads a `Retry-After` given as a date. */
export function replyFailure(reply: Reply, writes: boolean, now: number): Failure {
  const kind = statusKind(reply.status);
  const { reason, details } = readErrorBody(reply.text);
  const retryAfterMs = readRetryAfter(reply.retryAfter, now);
  return {
    kind,
    status: reply.status,
    ...(reason === undefined ? {} : { reason }),
    details,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    // A gateway's 408 says that it stopped waiting, not that nothing happened.
    maybeDone: writes && (kind === "server" || kind === "bad-response" || kind === "timeout"),
  };
}

function statusKind(status: number): FailureKind {
  switch (status) {
    case 401:
    case 403:
      return "unauthorized";
    case 404:
      return "not-found";
    case 408:
      return "timeout";
    case 410:
      return "expired";
    case 422:
      return "unprocessable";
    case 429:
      return "rate-limited";
    default:
      if (status >= 500) return "server";
      return status >= 400 ? "rejected" : "bad-response";
  }
}

/** An API error in the middle of data: elements of an offer list carry it too. */
export interface ApiError {
  reason: string | undefined;
  details: { cause: string; value: string }[];
}

/**
 * Reads `errorType` and `errorDetails` of an error object, whatever else it holds. Details may be null, one object or a
 * list; elements without text are skipped.
 */
export function readApiError(error: unknown): ApiError {
  if (!isRecord(error)) return { reason: undefined, details: [] };
  const details = readDetails(error["errorDetails"]);
  const type = error["errorType"];
  const given = typeof type === "string" && type !== "" ? type : undefined;
  // An older rendering of the resend-callback page has `BadRequest` where the newest has `txType`; the cause is the same.
  const isTxType = given !== "validation" && details.some(({ cause }) => cause === "type");
  return { reason: isTxType ? "txType" : given, details };
}

function readErrorBody(text: string): ApiError {
  return readApiError(parseJson(text));
}

function readDetails(details: unknown): { cause: string; value: string }[] {
  const list = Array.isArray(details) ? details : [details];
  return list.flatMap((detail) => {
    if (!isRecord(detail)) return [];
    const cause = detail["cause"];
    const value = detail["value"];
    if (typeof cause !== "string") return [];
    return [{ cause, value: typeof value === "string" || typeof value === "number" ? String(value) : "" }];
  });
}

/** Nobody is told to wait longer: what is beyond it says nothing about when the API will answer. */
const LONGEST_RETRY_AFTER_MS = 60 * 60_000;

function readRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const at = Date.parse(header);
  const waitMs = /^\d+$/.test(header) ? Number(header) * 1000 : at - now;
  return Number.isNaN(waitMs) ? undefined : Math.min(Math.max(0, waitMs), LONGEST_RETRY_AFTER_MS);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
