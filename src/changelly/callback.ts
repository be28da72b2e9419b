/**
 * The receiving end of the API's callbacks ("Callbacks receiving" page): from a raw request to a proven order id.
 *
 * The signature covers `{"orderId":"…"}` and nothing else (the vendor's SDK, `validateOrderCallbackSignature`). So a
 * callback is a hint that the order is worth reading, and of its body only that id is ever looked at: it is found by
 * walking over the bytes, and what stands around it is not parsed, whoever sent it.
 */
import { createHash, type KeyObject, timingSafeEqual, verify as verifyBytes } from "node:crypto";
import type { CallbackExamination } from "../admin/sandbox.ts";
import type { CallbackRefusal, ProvenOrderId } from "../sell/off-ramp.ts";
import { BASE64, maskedKey, type SuspectText, signatureFault, signedText } from "./signed-bytes.ts";

/** The headers of a callback that matter, as received. */
export interface CallbackHeaders {
  /** `X-Callback-Signature`: base64. */
  signature?: string | undefined;
  /** `X-Callback-Api-Key`: our own API key. */
  apiKey?: string | undefined;
}

/** Why a callback is refused, and the HTTP status to answer. */
export interface RefusedCallback {
  ok: false;
  status: 400 | 401;
  reason: CallbackRefusal;
}

/** Verifies callbacks. */
export interface CallbackVerifier {
  /**
   * Judges one callback by its headers alone. What they do not rule out gives the judge of its body: the bytes exactly as
   * received, their number already limited by the HTTP layer.
   */
  admit(
    headers: CallbackHeaders,
  ):
    | RefusedCallback
    | { ok: true; prove: (body: Uint8Array) => RefusedCallback | { ok: true; orderId: ProvenOrderId } };
  /** Says what its signature has to cover, and what is wrong with it. `body`: null where none was read. */
  examine(headers: CallbackHeaders, body: Uint8Array | null): CallbackExamination;
}

/** What a callback verifier is made of. */
export interface CallbackVerifierOptions {
  /** The vendor's callback key; without it every callback is refused. */
  publicKey?: KeyObject | undefined;
  /** Our API key, compared with the header when the header is there. */
  apiKey: string;
  /** The public half of the key we sign with: a callback that was signed with ours is told from a stranger's. */
  ownKey?: KeyObject;
}

/** Creates a verifier. It keeps no state: a replayed callback is as good as its first copy, and as harmless. */
export function createCallbackVerifier(options: CallbackVerifierOptions): CallbackVerifier {
  const { publicKey, apiKey, ownKey } = options;
  const apiKeyDigest = digest(apiKey);
  /** Bytes of every signature that this key can have made. */
  const signatureLength = (publicKey?.asymmetricKeyDetails?.modulusLength ?? 0) / 8;

  return {
    admit(headers) {
      const encoded = headers.signature?.trim() ?? "";
      if (encoded === "") return refused(401, "unsigned");
      if (!BASE64.test(encoded)) return refused(401, "signature");
      // Behind the look at the signature: that a key is missing is worth an alert only when there is one to verify.
      if (!publicKey) return refused(401, "no-public-key");
      const signature = Buffer.from(encoded, "base64");
      if (signature.length !== signatureLength) return refused(401, "signature");
      // The published page does not mention this header, so a callback without it is taken.
      const keyFits = headers.apiKey === undefined || timingSafeEqual(digest(headers.apiKey), apiKeyDigest);
      if (!keyFits) return refused(401, "api-key");

      const prove = (body: Uint8Array) => {
        const orderId = findOrderId(body);
        if (orderId === undefined) return refused(400, "malformed");
        const signed = Buffer.from(textOf(orderId), "utf8");
        if (!verifyBytes("sha256", signed, publicKey, signature)) return refused(401, "signature");
        // The only place that may say so.
        return { ok: true as const, orderId: orderId as ProvenOrderId };
      };
      return { ok: true, prove };
    },

    examine(headers, body) {
      const orderId = body === null ? undefined : findOrderId(body);
      const signed = orderId === undefined ? null : signedText(textOf(orderId), { apiKey, key: publicKey });
      const signature = headers.signature?.trim() ?? "";
      const fault = (): CallbackExamination["fault"] => {
        if (signature === "") return { kind: "missing" };
        if (!BASE64.test(signature)) return { kind: "encoding" };
        if (headers.apiKey !== undefined && headers.apiKey !== apiKey)
          return { kind: "api-key", came: maskedKey(headers.apiKey) };
        if (!publicKey) return { kind: "no-key" };
        if (body !== null && orderId === undefined) return { kind: "no-id" };
        // Without a body a signature can be one of another key, and of no text at all.
        const suspects = { texts: suspectTexts(orderId ?? "", body ?? new Uint8Array()), ownKey };
        return signatureFault(signature, textOf(orderId ?? ""), publicKey, suspects) ?? null;
      };
      return { signed, fault: fault() };
    },
  };
}

/** What the signature of a callback covers: nothing but the id of its order. */
function textOf(orderId: string): string {
  return JSON.stringify({ orderId });
}

/** What is signed in its place by mistake. */
function suspectTexts(
  orderId: string,
  body: Uint8Array,
): readonly (readonly [SuspectText, Uint8Array | string])[] {
  const text = textOf(orderId);
  const trimmed = Buffer.from(body).toString("utf8").trimEnd();
  return [
    ["newline", `${text}\n`],
    ["newline", `${text}\r\n`],
    ["whole-body", body],
    ["whole-body", trimmed],
    ["whole-body", `${trimmed}\n`],
    ["spaces", `{"orderId": ${JSON.stringify(orderId)}}`],
    ["spaces", `{ "orderId": ${JSON.stringify(orderId)} }`],
    ["spaces", JSON.stringify({ orderId }, null, 2)],
    ["bare-id", orderId],
    ["bare-id", JSON.stringify(orderId)],
  ];
}

function refused(status: RefusedCallback["status"], reason: CallbackRefusal): RefusedCallback {
  return { ok: false, status, reason };
}

/** Longest text that is read, as written in the body, bytes. The vendor's ids are UUIDs. */
const MAX_TEXT_LENGTH = 1_024;

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * The `orderId` of a JSON object: the non-empty text that the object itself has under that name, once. Undefined when it
 * has none, when it has several (of which each reader would take another), and when the body does not come out as one
 * object. One pass over the bytes; values are stepped over, and only names and the id are read.
 */
function findOrderId(body: Uint8Array): string | undefined {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const start = skipSpace(bytes, 0);
  if (bytes[start] !== OPEN) return undefined;
  let found: string | undefined;
  let depth = 1;
  let nameExpected = true;

  for (let at = start + 1; at < bytes.length; at += 1) {
    switch (bytes[at]) {
      case OPEN:
      case OPEN_LIST:
        depth += 1;
        break;
      case CLOSE:
      case CLOSE_LIST:
        depth -= 1;
        // The object is all there is.
        if (depth === 0) return skipSpace(bytes, at + 1) === bytes.length ? found : undefined;
        break;
      case COMMA:
        if (depth === 1) nameExpected = true;
        break;
      case QUOTE: {
        const name = at;
        at = endOfText(bytes, name);
        if (depth !== 1 || !nameExpected) break;
        nameExpected = false;
        if (readText(bytes, name, at) !== "orderId") break;
        const colon = skipSpace(bytes, at + 1);
        const value = skipSpace(bytes, colon + 1);
        if (found !== undefined || bytes[colon] !== COLON || bytes[value] !== QUOTE) return undefined;
        at = endOfText(bytes, value);
        found = readText(bytes, value, at);
        if (!found) return undefined;
        break;
      }
    }
  }
  return undefined;
}

/** Where what is no white space begins, from `at` on. */
function skipSpace(bytes: Buffer, at: number): number {
  let next = at;
  for (
    let byte = bytes[next];
    byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
    byte = bytes[next]
  ) {
    next += 1;
  }
  return next;
}

/** Where the text that begins at `start` has its closing quote; the end of the body when it has none. */
function endOfText(bytes: Buffer, start: number): number {
  for (let at = start + 1; at < bytes.length; at += 1) {
    if (bytes[at] === BACKSLASH) at += 1;
    else if (bytes[at] === QUOTE) return at;
  }
  return bytes.length;
}

/** The text between the quotes at `start` and `end`; undefined when it is none, or longer than any that matters. */
function readText(bytes: Buffer, start: number, end: number): string | undefined {
  if (end - start > MAX_TEXT_LENGTH) return undefined;
  const text = bytes.subarray(start + 1, end);
  if (!text.includes(BACKSLASH)) return text.toString("utf8");
  try {
    return String(JSON.parse(bytes.toString("utf8", start, end + 1)));
  } catch {
    return undefined;
  }
}

/** Digests make both sides equally long, which a constant-time comparison needs. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}
