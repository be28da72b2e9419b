/**
 * The receiving end of the API's callbacks ("Callbacks receiving" page): from a raw request to a verified order id.
 *
 * The signature covers `{"orderId":"…"}` and nothing else (the vendor's SDK, `validateOrderCallbackSignature`), so a
 * callback is a hint that the order is worth reading, and its status and amounts are never looked at.
 */
import { createHash, type KeyObject, timingSafeEqual, verify as verifyBytes } from "node:crypto";
import type { CallbackRefusal } from "../sell/off-ramp.ts";
import { parseJson } from "./errors.ts";

/** The headers of a callback that matter, as received. */
export interface CallbackHeaders {
  /** `X-Callback-Signature`: base64. */
  signature?: string | undefined;
  /** `X-Callback-Api-Key`: our own API key. */
  apiKey?: string | undefined;
}

/** What became of a callback. */
export type CallbackVerdict =
  | {
      ok: true;
      /** Changelly's `orderId`; authentic. */
      orderId: string;
      /** Our id as the body claims it: not covered by the signature, so a hint and no more. */
      externalOrderId: string | null;
    }
  | { ok: false /** HTTP status to answer. */; status: 400 | 401; reason: CallbackRefusal };

/** Verifies callbacks. */
export interface CallbackVerifier {
  /** Judges one callback. `rawBody` is the body exactly as received, its size already limited by the HTTP layer. */
  verify(rawBody: Uint8Array, headers: CallbackHeaders): CallbackVerdict;
}

/** What a callback verifier is made of. */
export interface CallbackVerifierOptions {
  /** The vendor's callback key; without it every callback is refused. */
  publicKey?: KeyObject | undefined;
  /** Our API key, compared with the header when the header is there. */
  apiKey: string;
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Creates a verifier. It keeps no state: a replayed callback is as good as its first copy, and as harmless. */
export function createCallbackVerifier(options: CallbackVerifierOptions): CallbackVerifier {
  const { publicKey } = options;
  const ownKey = digest(options.apiKey);

  return {
    verify(rawBody, headers) {
      const body = readBody(rawBody);
      if (!body) return { ok: false, status: 400, reason: "malformed" };
      // Behind the look at the body: that a key is missing is worth an alert only when something was there to verify.
      if (!publicKey) return { ok: false, status: 401, reason: "no-public-key" };
      if (!isSigned(publicKey, body.orderId, headers.signature)) {
        return { ok: false, status: 401, reason: "signature" };
      }
      // The published page does not mention this header, so a callback without it is taken.
      const keyFits = headers.apiKey === undefined || timingSafeEqual(digest(headers.apiKey), ownKey);
      if (!keyFits) return { ok: false, status: 401, reason: "api-key" };
      return { ok: true, ...body };
    },
  };
}

/**
 * The order a callback claims to be about, Changelly's id; null when it claims none. Not to be believed: it only tells
 * somebody who waits for a callback why it was refused.
 */
export function claimedOrderId(rawBody: Uint8Array): string | null {
  return readBody(rawBody)?.orderId ?? null;
}

function readBody(rawBody: Uint8Array): { orderId: string; externalOrderId: string | null } | undefined {
  const body = parseJson(
    Buffer.from(rawBody.buffer, rawBody.byteOffset, rawBody.byteLength).toString("utf8"),
  );
  if (typeof body !== "object" || body === null || !("orderId" in body)) return undefined;
  const { orderId } = body;
  if (typeof orderId !== "string" || orderId === "") return undefined;
  const external = "externalOrderId" in body ? body.externalOrderId : null;
  return { orderId, externalOrderId: typeof external === "string" && external !== "" ? external : null };
}

function isSigned(publicKey: KeyObject, orderId: string, signature: string | undefined): boolean {
  const encoded = signature?.trim();
  if (!encoded || !BASE64.test(encoded)) return false;
  const signed = Buffer.from(JSON.stringify({ orderId }), "utf8");
  return verifyBytes("sha256", signed, publicKey, Buffer.from(encoded, "base64"));
}

/** Digests make both sides equally long, which a constant-time comparison needs. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}
