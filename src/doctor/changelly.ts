/** The Fiat API: whether the keys are accepted, and for what. Nothing but lists is asked for. */
import { createChangellyClient } from "../changelly/client.ts";
import type { Failure } from "../sell/off-ramp.ts";
import type { Log } from "../sell/runtime.ts";
import type { Environment } from "./environment.ts";
import { type Check, type Finding, fail, ok, warn } from "./examination.ts";
import { ask } from "./network.ts";

/** What goes wrong is a finding, not a line in a log. */
const SILENT: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** Does Changelly accept what we sign, and can anything be sold? */
export const signedCall: Check = {
  name: "Changelly",
  variables: ["CHANGELLY_ENV", "CHANGELLY_API_URL", "CHANGELLY_API_KEY", "CHANGELLY_PRIVATE_KEY"],
  needs: ["key formats"],
  async run(environment) {
    const { config, patienceMs } = environment;
    const { url, apiKey, privateKey } = config.changelly;
    const client = createChangellyClient({
      baseUrl: url,
      apiKey,
      privateKey,
      environment: config.environment,
      timeoutMs: patienceMs,
      retries: 0,
      log: SILENT,
      now: environment.now,
    });
    try {
      const [countries, currencies] = await Promise.all([client.countries(), client.currencies()]);
      if (!countries.ok) return await judge(countries.failure, environment);
      if (!currencies.ok) return await judge(currencies.failure, environment);

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
          `${fiat.length} payout currencies, providers: ${[...providers].toSorted().join(", ")}`,
      );
    } finally {
      await client.close();
    }
  },
};

/** What a failed call means. */
async function judge({ kind, status }: Failure, environment: Environment): Promise<Finding> {
  const { url } = environment.config.changelly;
  if (kind === "unauthorized") {
    return fail(
      `Changelly refuses the signature (${status})`,
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
