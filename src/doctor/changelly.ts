/** The Fiat API: whether the keys are accepted, and for what. Nothing but lists is asked for. */
import { createChangellyClient } from "../changelly/client.ts";
import type { signedText } from "../changelly/signed-bytes.ts";
import type { Failure } from "../sell/off-ramp.ts";
import type { Log } from "../sell/runtime.ts";
import type { Environment } from "./environment.ts";
import { type Check, type Finding, fail, ok, warn } from "./examination.ts";
import { ask } from "./network.ts";

type SignedText = ReturnType<typeof signedText>;

/** What goes wrong is a finding, not a line in a log. */
const SILENT: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** Where Changelly is asked, and what its API keys look like wherever one was seen. */
const OFFICIAL_URL = "https://fiat-api.changelly.com";
const USUAL_API_KEY = /^[0-9a-f]{64}$/;

/** Does Changelly accept what we sign, and can anything be sold? */
export const signedCall: Check = {
  name: "Changelly",
  variables: ["CHANGELLY_ENV", "CHANGELLY_API_URL", "CHANGELLY_API_KEY", "CHANGELLY_PRIVATE_KEY"],
  needs: ["key formats"],
  async run(environment) {
    const { config, patienceMs } = environment;
    const { url, apiKey, privateKey } = config.changelly;
    let signed: SignedText | undefined;
    const client = createChangellyClient({
      baseUrl: url,
      apiKey,
      privateKey,
      environment: config.environment,
      timeoutMs: patienceMs,
      retries: 0,
      log: SILENT,
      now: environment.now,
      onCall: (call) => {
        signed ??= call.signed();
      },
    });
    try {
      const [countries, currencies] = await Promise.all([client.countries(), client.currencies()]);
      if (!countries.ok) return await judge(countries.failure, environment, signed);
      if (!currencies.ok) return await judge(currencies.failure, environment, signed);

      const { crypto, fiat } = currencies.value;
      if (countries.value.length === 0 || crypto.length === 0 || fiat.length === 0) {
        return warn(
          "the keys are accepted, but nothing can be sold with them",
          "Ask your account manager to enable selling (off-ramp) for this key pair.",
        );
      }
      const providers = new Set(countries.value.flatMap((country) => country.providers ?? []));
      return ok(
        `the keys are accepted; ${countries.value.length} countries, ${crypto.length} coins, ` +
          `${fiat.length} payout currencies, providers: ${[...providers].toSorted().join(", ")}${shown(signed)}`,
      );
    } finally {
      await client.close();
    }
  },
};

/** What was signed, and with what: for whoever compares it with another program's, or with what Changelly has. */
function shown(signed: SignedText | undefined): string {
  if (!signed) return "";
  const { text, bytes, sha256, apiKey, key } = signed;
  return (
    `\nsigned: ${text}\n(${bytes} bytes, SHA-256 ${sha256.slice(0, 16)}…; X-Api-Key ${apiKey}; ` +
    `public half of the key: SHA-256 ${key}…)`
  );
}

/**
 * What can be told of the parts of a request that was refused as unauthorized: the API does not say. The signature is known to
 * fit the private key and the bytes; so it is the address that was signed, the API key, or that they are not of one pair.
 */
function suspects({ url, apiKey }: Environment["config"]["changelly"]): string {
  if (url !== OFFICIAL_URL) {
    return `The address that was signed is not ${OFFICIAL_URL}: unless Changelly gave you another, that is most likely the fault. `;
  }
  if (!USUAL_API_KEY.test(apiKey)) {
    return `CHANGELLY_API_KEY is not 64 hexadecimal digits, as those of Changelly are: look whether it is whole. `;
  }
  return "The address and the form of the API key are right. ";
}

/** What a failed call means. */
async function judge(
  { kind, status }: Failure,
  environment: Environment,
  signed: SignedText | undefined,
): Promise<Finding> {
  const { url } = environment.config.changelly;
  if (kind === "unauthorized") {
    return fail(
      `Changelly refuses the signature (${status})${shown(signed)}`,
      suspects(environment.config.changelly) +
        "Usually CHANGELLY_API_KEY and CHANGELLY_PRIVATE_KEY are of different pairs (one of the sandbox, one of production, " +
        `or one replaced meanwhile), or CHANGELLY_API_URL (${url}) is not the address Changelly is asked at, since the full ` +
        "URL is signed: a proxy that rewrites it breaks every call. The clock has no part in it.",
    );
  }
  if (kind === "network" || kind === "timeout") {
    // The client does not say why.
    const reply = kind === "network" ? await ask(environment, url) : { silence: "no answer in time" };
    return fail(
      `Changelly does not answer: ${"silence" in reply ? reply.silence : "the connection was broken off"}`,
      `See that this machine can reach ${url} (DNS, firewall, proxy).`,
    );
  }
  if (kind === "rate-limited" || kind === "server" || kind === "suspended") {
    return fail(
      status === 429 ? "Changelly asks for fewer calls (429)" : `Changelly has trouble (${status ?? kind})`,
      "Wait a minute, then run the doctor again; if it stays so, ask your account manager.",
    );
  }
  return fail(
    `what answers is not the Fiat API (${status === 200 ? "unreadable" : (status ?? "unreadable")})`,
    `See that CHANGELLY_API_URL is its base URL, https://fiat-api.changelly.com; it is ${url}`,
  );
}
