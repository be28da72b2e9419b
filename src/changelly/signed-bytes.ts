/**
 * What was signed, as it can be shown to whoever looks for a mistake: the bytes, and the keys so far that two sides can compare
 * them. And what is wrong with a signature: RSASSA-PKCS1-v1_5 gives back the digest that was signed, so a wrong key and a wrong
 * text can be told apart, and some wrong texts are known.
 */
import { constants, createHash, createPublicKey, type KeyObject, publicDecrypt } from "node:crypto";
import type { SignatureFault, SignedText } from "../admin/sandbox.ts";

/** Base64 as signatures are written: the standard alphabet. */
export const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** What stands before the digest in a signature, by hash (RFC 8017, 9.2, note 1), hex. */
const DIGEST_PREFIXES = {
  "SHA-256": "3031300d060960864801650304020105000420",
  "SHA-1": "3021300906052b0e03021a05000414",
  "SHA-384": "3041300d060960864801650304020205000430",
  "SHA-512": "3051300d060960864801650304020305000440",
  MD5: "3020300c06082a864886f70d020505000410",
} as const;

/** A text that was signed, or has to be. */
export function signedText(text: string, keys: { apiKey: string; key: KeyObject | undefined }): SignedText {
  const bytes = Buffer.from(text, "utf8");
  return {
    text,
    bytes: bytes.length,
    sha256: sha256(bytes),
    apiKey: maskedKey(keys.apiKey),
    key: keys.key ? fingerprint(keys.key) : null,
  };
}

/** Enough of an API key to compare it with another. */
export function maskedKey(key: string): string {
  return key.length < 24 ? "…" : `${key.slice(0, 4)}…${key.slice(-4)}`;
}

/** The beginning of the SHA-256 of a key's public half (its SPKI, DER), hex: the same for both halves, and no secret. */
export function fingerprint(key: KeyObject): string {
  const half = key.type === "private" ? createPublicKey(key) : key;
  return sha256(half.export({ type: "spki", format: "der" })).slice(0, 16);
}

/**
 * What is wrong with a signature that has to be one of `text`, made by the private half of `key`; undefined when nothing is.
 * `suspects`: texts that are signed by mistake, and other keys that are used by mistake.
 */
export function signatureFault(
  signature: string,
  text: string,
  key: KeyObject,
  suspects: {
    texts: readonly (readonly [SuspectText, Uint8Array | string])[];
    ownKey?: KeyObject | undefined;
  },
): SignatureFault | undefined {
  if (!BASE64.test(signature)) return { kind: "encoding" };
  const bytes = Buffer.from(signature, "base64");
  const expected = (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
  const signed = digestIn(bytes, key);
  if (signed === undefined) {
    if (suspects.ownKey && digestIn(bytes, suspects.ownKey) !== undefined) return { kind: "own-key" };
    return bytes.length === expected
      ? { kind: "other-key" }
      : { kind: "length", came: bytes.length, expected };
  }
  if (signed.hash !== "SHA-256") return { kind: "hash", hash: signed.hash };
  if (signed.digest === sha256(text)) return undefined;
  const [suspect] = suspects.texts.find(([, known]) => sha256(known) === signed.digest) ?? [];
  return suspect === undefined ? { kind: "other-text", digest: signed.digest } : { kind: suspect };
}

/** A text that is signed by mistake: the whole body, the right one with white space in it or a line break at its end, the bare id. */
export type SuspectText = Extract<SignatureFault["kind"], "whole-body" | "newline" | "spaces" | "bare-id">;

/** What was signed, by what the key opens; undefined when it opens nothing, so that another one has signed. */
function digestIn(signature: Buffer, key: KeyObject): { hash: string; digest: string } | undefined {
  let opened: string;
  try {
    opened = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature).toString("hex");
  } catch {
    return undefined;
  }
  for (const [hash, prefix] of Object.entries(DIGEST_PREFIXES)) {
    if (opened.startsWith(prefix)) return { hash, digest: opened.slice(prefix.length) };
  }
  return { hash: "?", digest: opened };
}

function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
