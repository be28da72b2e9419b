/**
 * Keys and signatures of the Fiat API: RSASSA-PKCS1-v1_5 with SHA-256 over the full URL followed at once by the JSON
 * body text, in base64 ("Manual of sending a request" page and the vendor's Node SDK).
 */
import { createPrivateKey, createPublicKey, type KeyObject, sign as signBytes } from "node:crypto";

const LINE_BREAK_OR_SPACE = /\\r|\\n|\s/g;
const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

const EXPECTED_PRIVATE =
  "expected an unencrypted RSA private key (PKCS#1 or PKCS#8) as PEM, as base64 of a PEM file, or as base64 DER";
const EXPECTED_PUBLIC =
  "expected an RSA public key (PKCS#1 or SPKI) as PEM, as base64 of a PEM file, or as base64 DER";

interface EncodedKey {
  /** The PEM label (`RSA PRIVATE KEY`); null for bare DER. */
  label: string | null;
  der: Buffer;
  encrypted: boolean;
}

/** Takes the wrapping off, whichever it is; undefined when `text` is none of the known ones. */
function unwrap(text: string): EncodedKey | undefined {
  const pem = PEM.exec(text);
  if (pem) {
    const [, label = "", body = ""] = pem;
    const packed = body.replace(LINE_BREAK_OR_SPACE, "");
    return {
      label,
      der: Buffer.from(packed, "base64"),
      // PKCS#8 says it in the label, PKCS#1 in a header line of the body.
      encrypted: label.includes("ENCRYPTED") || body.includes("Proc-Type"),
    };
  }
  const packed = text.replace(LINE_BREAK_OR_SPACE, "");
  if (!BASE64.test(packed)) return undefined;
  const bytes = Buffer.from(packed, "base64");
  const inner = bytes.toString("latin1");
  return inner.includes("-----BEGIN ") ? unwrap(inner) : { label: null, der: bytes, encrypted: false };
}

/** The first reading of `der` that works; the label is not believed, since keys in the wild carry the wrong one. */
function firstReadable(readings: readonly (() => KeyObject)[]): KeyObject | undefined {
  for (const read of readings) {
    try {
      return read();
    } catch {
      // OpenSSL's reason says nothing a person can act on; the caller says what was expected.
    }
  }
  return undefined;
}

function requireRsa(key: KeyObject, expected: string): KeyObject {
  if (key.asymmetricKeyType === "rsa") return key;
  throw new Error(`${expected}; this key is of type ${key.asymmetricKeyType ?? "unknown"}`);
}

/**
 * Reads the partner's private key in every form it is met in: base64 of a whole PEM file (how the vendor hands it out),
 * with or without line breaks; PEM, also with `\n` written out or its line breaks lost; base64 DER. PKCS#1 or PKCS#8.
 *
 * @throws Error that says what was expected, and never repeats the key. Encrypted keys and keys that are not RSA are
 * refused.
 */
export function parsePrivateKey(text: string): KeyObject {
  const encoded = unwrap(text);
  if (!encoded) throw new Error(EXPECTED_PRIVATE);
  const { label, der, encrypted } = encoded;
  if (label?.includes("PUBLIC")) throw new Error(`${EXPECTED_PRIVATE}; this is a public key`);
  if (encrypted) throw new Error(`${EXPECTED_PRIVATE}; this key is encrypted`);
  const key = firstReadable([
    () => createPrivateKey({ key: der, format: "der", type: "pkcs8" }),
    () => createPrivateKey({ key: der, format: "der", type: "pkcs1" }),
    // Read only to tell its owner what it is: an elliptic-curve key.
    () => createPrivateKey({ key: der, format: "der", type: "sec1" }),
  ]);
  if (!key) throw new Error(`${EXPECTED_PRIVATE}; this cannot be read (damaged, cut short or encrypted)`);
  return requireRsa(key, EXPECTED_PRIVATE);
}

/**
 * Reads the key that callbacks are verified with, in the same forms as {@link parsePrivateKey}. PKCS#1 or SPKI.
 *
 * @throws Error that says what was expected, and never repeats the key. A private key is refused: it has no business
 * here.
 */
export function parseCallbackPublicKey(text: string): KeyObject {
  const encoded = unwrap(text);
  if (!encoded) throw new Error(EXPECTED_PUBLIC);
  const { label, der } = encoded;
  if (label?.includes("PRIVATE")) throw new Error(`${EXPECTED_PUBLIC}; this is a private key`);
  const key = firstReadable([
    () => createPublicKey({ key: der, format: "der", type: "spki" }),
    () => createPublicKey({ key: der, format: "der", type: "pkcs1" }),
  ]);
  if (!key) throw new Error(`${EXPECTED_PUBLIC}; this cannot be read (damaged or cut short)`);
  return requireRsa(key, EXPECTED_PUBLIC);
}

/**
 * Signs one request, in the thread pool. `url` is the full URL exactly as sent; `bodyText` the JSON text exactly as
 * sent, or `{}` for a request without a body ("Manual of sending a request" page). Returns the `X-Api-Signature` value:
 * base64, padded.
 */
export function sign(key: KeyObject, url: string, bodyText: string): Promise<string> {
  const message = Buffer.from(url + bodyText, "utf8");
  return new Promise((resolve, reject) => {
    signBytes("sha256", message, key, (error, signature) => {
      if (error) reject(error);
      else resolve(signature.toString("base64"));
    });
  });
}
