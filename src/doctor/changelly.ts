/** Changelly: whether a signed call is accepted, and whether its callbacks can come in. No order is touched. */
import { type ChangellyClient, createChangellyClient } from "../changelly/client.ts";
import type { Country, Failure } from "../sell/off-ramp.ts";
import type { Log } from "../sell/runtime.ts";
import { ask, isPrivate, silenceByCode } from "./asking.ts";
import { type Check, type Finding, fail, type Ground, ok, warn } from "./examination.ts";

/** Does Changelly accept what we sign, and is there something to sell? */
export const signedCall: Check = {
  name: "Changelly",
  variables: ["CHANGELLY_ENV", "CHANGELLY_API_URL", "CHANGELLY_API_KEY", "CHANGELLY_PRIVATE_KEY"],
  needs: ["key formats"],
  async run(ground) {
    const codes: string[] = [];
    const client = createClient(ground, codes);
    try {
      const countries = await client.countries();
      if (!countries.ok) return fault(countries.failure, codes, ground);
      const [currencies, providers] = await Promise.all([client.currencies(), client.providers()]);
      if (!currencies.ok) return fault(currencies.failure, codes, ground);
      if (!providers.ok) return fault(providers.failure, codes, ground);

      const { crypto, fiat } = currencies.value;
      if (countries.value.length === 0 || crypto.length === 0 || fiat.length === 0) {
        return warn(
          "the keys are accepted, but nothing can be sold with them",
          "Ask your account manager to enable selling (off-ramp) for this key pair.",
        );
      }
      const buyers = buyersIn(countries.value).map((code) => providers.value.get(code)?.name ?? code);
      return ok(
        `the keys are accepted; ${countries.value.length} countries, ${crypto.length} coins, ` +
          `${fiat.length} payout currencies, bought by ${buyers.join(", ") || "providers it does not name"}`,
      );
    } finally {
      await client.close();
    }
  },
};

/** The bot's own client, without its patience; `codes` gets the codes of broken connections. */
function createClient({ config, patienceMs }: Ground, codes: string[]): ChangellyClient {
  const listen = (about: object) => {
    if ("code" in about && typeof about.code === "string") codes.push(about.code);
  };
  const log: Log = { debug: listen, info: listen, warn: listen, error: listen };
  const { url, apiKey, privateKey } = config.changelly;
  return createChangellyClient({
    baseUrl: url,
    apiKey,
    privateKey,
    environment: config.environment,
    timeoutMs: patienceMs,
    retries: 0,
    log,
  });
}

/** Providers that buy somewhere, by code. */
function buyersIn(countries: readonly Country[]): readonly string[] {
  return [...new Set(countries.flatMap(({ providers }) => providers ?? []))].toSorted();
}

/** What a failed call to Changelly means. */
function fault({ kind, status, retryAfterMs }: Failure, codes: readonly string[], ground: Ground): Finding {
  const { url } = ground.config.changelly;
  switch (kind) {
    case "unauthorized":
      return fail(
        `Changelly refuses the signature (${status})`,
        "Usually CHANGELLY_API_KEY and CHANGELLY_PRIVATE_KEY are of different pairs (one of the sandbox, one of production, " +
          `or one replaced meanwhile), or CHANGELLY_API_URL (${url}) is not the address Changelly is asked at, since the full ` +
          "URL is signed: a proxy that rewrites it breaks every call. The clock has no part in it.",
      );
    case "network":
      return fail(
        `Changelly does not answer: ${silenceByCode(codes.at(-1))}`,
        `See that this machine can reach ${url} (DNS, firewall, proxy).`,
      );
    case "timeout":
      return fail(
        `Changelly gave no answer within ${ground.patienceMs / 1000} s`,
        `Try again; if it stays so, see whether a firewall or proxy on the way to ${url} swallows requests.`,
      );
    case "rate-limited":
      return fail(
        "Changelly asks for fewer calls (429)",
        `Wait ${retryAfterMs === undefined ? "a minute" : `${Math.ceil(retryAfterMs / 1000)} s`} and try again; if it stays so, ask your account manager for the limits of this key.`,
      );
    case "server":
    case "suspended":
      return fail(`Changelly has trouble of its own (${status ?? kind})`, "Wait, then run the doctor again.");
    case "not-found":
    case "bad-response":
      return fail(
        `what answers is not the Fiat API (${status === 200 ? "unreadable" : (status ?? "unreadable")})`,
        `See that CHANGELLY_API_URL is its base URL, https://fiat-api.changelly.com; it is ${url}`,
      );
    case "expired":
    case "unprocessable":
    case "rejected":
      return fail(
        `Changelly refuses to list countries and currencies (${status})`,
        "Ask your account manager; nothing about these calls can be wrong here.",
      );
  }
}

/** Can callbacks come in? */
export const callbackUrl: Check = {
  name: "callback URL",
  variables: ["PUBLIC_URL", "CHANGELLY_API_URL"],
  async run(ground, signal) {
    const publicUrl = ground.given("PUBLIC_URL")?.replace(/\/+$/, "");
    if (publicUrl === undefined) {
      return warn(
        "PUBLIC_URL is not set: Changelly has nowhere to send callbacks, and orders are followed by reading them back",
        "Set it to the public https address of this bot, and give your account manager PUBLIC_URL/changelly/callback.",
      );
    }
    const url = `${publicUrl}/changelly/callback`;
    if (isPrivate(publicUrl) && !isPrivate(ground.config.changelly.url)) {
      return warn(
        `${url} leads into a private network: Changelly can not follow`,
        "Set PUBLIC_URL to the address the bot has in the internet.",
      );
    }
    // Unsigned and empty: the bot refuses it, and that is how it is recognised.
    const reply = await ask(ground, signal, url, { method: "POST", body: "{}" });
    if ("silent" in reply) {
      const found = `${url}: ${reply.silent}`;
      if (reply.distrusted || reply.unknownHost) {
        return fail(found, "Correct the name or the certificate: callbacks will not come in like this.");
      }
      return warn(
        `${found}: the bot does not run, or can not be reached from here`,
        "Start the bot and run the doctor again; if it stays so, try the address from another network.",
      );
    }
    return judgeReply(reply.status, url);
  },
};

function judgeReply(status: number, url: string): Finding {
  if (status === 400 || status === 401) {
    return ok(
      `the bot answers at ${url}, from here at least: only Changelly can tell about the way from outside`,
    );
  }
  if (status === 502 || status === 503 || status === 504) {
    return warn(
      `a proxy answers ${status} at ${url}: the bot behind it does not run`,
      "Start the bot and run the doctor again.",
    );
  }
  if (status >= 300 && status < 400) {
    return fail(
      `${url} redirects (${status}), and callbacks are not sent on`,
      "Set PUBLIC_URL to the address it redirects to, and give that one to Changelly.",
    );
  }
  return fail(
    `something else than the bot answers ${status} at ${url}`,
    "See that PUBLIC_URL has no path too many or too few, and that the proxy hands /changelly/callback through to the bot.",
  );
}
