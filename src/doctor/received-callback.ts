/** A callback that somebody has kept, as it came over the wire: what its signature has to cover, and what is wrong with it. */
import { createPublicKey } from "node:crypto";
import { createCallbackVerifier } from "../changelly/callback.ts";
import { LOCALES, loadLanguages, sayKind } from "../i18n.ts";
import type { Environment } from "./environment.ts";
import { fail, ok, type Result } from "./examination.ts";
import { secretsMask } from "./secrets.ts";

/** The admins' texts are complete in it, and so is everything else that the doctor says. */
const LOCALE = "en";

/**
 * Examines a callback.
 *
 * @param message header lines, a blank line, and the body, byte for byte; a request line before them does no harm
 */
export function examineCallback(environment: Environment, message: Buffer): Result {
  const { apiKey, privateKey, callbackPublicKey: publicKey } = environment.config.changelly;
  const verifier = createCallbackVerifier({ publicKey, apiKey, ownKey: createPublicKey(privateKey) });
  const { headers, body } = readMessage(message);
  const { signed, fault } = verifier.examine(
    { signature: headers.get("x-callback-signature"), apiKey: headers.get("x-callback-api-key") },
    body,
  );
  const covered = signed
    ? `its signature has to cover ${signed.text}\n` +
      `(${signed.bytes} bytes, SHA-256 ${signed.sha256}; public key: SHA-256 ${signed.key ?? "–"}…)`
    : "it names no order";
  const { plain } = loadLanguages(LOCALES, LOCALE).translator(LOCALE);
  const finding = fault
    ? fail(covered, sayKind(plain, "signature-fault", fault))
    : ok(`it is genuine; ${covered}`);
  return secretsMask(environment)({ name: "callback", ...finding });
}

function readMessage(message: Buffer): { headers: ReadonlyMap<string, string>; body: Buffer } {
  const blank = /\r?\n\r?\n/.exec(message.toString("latin1"));
  const end = blank?.index ?? message.length;
  const lines = message.toString("latin1", 0, end).split(/\r?\n/);
  const headers = lines.flatMap((line) => {
    const [, name, value] = /^([^\s:]+):\s*(.*?)\s*$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value] as const];
  });
  return { headers: new Map(headers), body: message.subarray(end + (blank?.[0].length ?? 0)) };
}
