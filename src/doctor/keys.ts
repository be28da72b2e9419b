/** The keys: each in its place, long enough, and not guessable. */
import { createPublicKey, type KeyObject } from "node:crypto";
import { fingerprint } from "../changelly/signed-bytes.ts";
import { parseCallbackPublicKey, parsePrivateKey } from "../changelly/signing.ts";
import { type Check, type Finding, fail, ok, warn } from "./examination.ts";

/** Shorter RSA keys are no longer considered safe (NIST SP 800-131A). */
const LEAST_BITS = 2048;

/** Are the keys for Changelly each in its place? */
export const keyFormats: Check = {
  name: "key formats",
  variables: ["CHANGELLY_API_KEY", "CHANGELLY_PRIVATE_KEY"],
  run({ config }) {
    const { apiKey, privateKey } = config.changelly;
    if (isPrivateKey(apiKey)) {
      return fail(
        "CHANGELLY_API_KEY holds a private key",
        "Put the public API key there; the private one belongs into CHANGELLY_PRIVATE_KEY.",
      );
    }
    const publicKey = asPublicKey(apiKey);
    if (publicKey) {
      const half = publicKey.equals(createPublicKey(privateKey)) ? "the public half" : "not the public half";
      return fail(
        `CHANGELLY_API_KEY holds an RSA public key, ${half} of CHANGELLY_PRIVATE_KEY`,
        "X-Api-Key is no key of that kind: put the API key there that Changelly gave you with the private one.",
      );
    }
    return judgeLength("CHANGELLY_PRIVATE_KEY", privateKey);
  },
};

/** Is the key that encrypts personal data a good one? */
export const encryptionKey: Check = {
  name: "encryption key",
  variables: ["DATA_KEY"],
  run({ config, given }) {
    if (given("DATA_KEY") === undefined) {
      return ok("DATA_KEY is not set: in the sandbox it is made from BOT_TOKEN, and production needs one");
    }
    // 32 random bytes have fewer than 16 different values less than once in 10^16 times.
    return new Set(config.dataKey).size < 16
      ? fail("DATA_KEY is not random", "Set a key of its own, for example from: openssl rand -base64 32")
      : ok(`${config.dataKey.length} bytes`);
  },
};

/** Can callbacks be verified? */
export const callbackKey: Check = {
  name: "callback key",
  variables: ["CHANGELLY_CALLBACK_PUBLIC_KEY", "CHANGELLY_PRIVATE_KEY"],
  run({ config }) {
    const { callbackPublicKey, privateKey } = config.changelly;
    if (callbackPublicKey === undefined) {
      return warn(
        "CHANGELLY_CALLBACK_PUBLIC_KEY is not set: callbacks are refused, and a change of status is seen minutes later, when the order is read back",
        "Ask Changelly for the callback public key of this key pair.",
      );
    }
    if (callbackPublicKey.equals(createPublicKey(privateKey))) {
      return fail(
        "CHANGELLY_CALLBACK_PUBLIC_KEY is the public half of your own CHANGELLY_PRIVATE_KEY: every callback would be refused",
        "Set the key Changelly signs its callbacks with; it is not made from yours.",
      );
    }
    const finding = judgeLength("CHANGELLY_CALLBACK_PUBLIC_KEY", callbackPublicKey);
    const covers = `a callback's signature covers ${JSON.stringify({ orderId: "…" })} with its order's id, and nothing else`;
    return {
      ...finding,
      found: `${finding.found}, SHA-256 ${fingerprint(callbackPublicKey)}…\n${covers}`,
    };
  },
};

function isPrivateKey(text: string): boolean {
  try {
    parsePrivateKey(text);
    return true;
  } catch {
    return false;
  }
}

function asPublicKey(text: string): KeyObject | undefined {
  try {
    return parseCallbackPublicKey(text);
  } catch {
    return undefined;
  }
}

function judgeLength(name: string, key: KeyObject): Finding {
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  return bits < LEAST_BITS
    ? warn(`${name} is RSA with ${bits} bits only`, `Ask Changelly for one of at least ${LEAST_BITS} bits.`)
    : ok(`${name} is RSA with ${bits} bits`);
}
