/** The address Changelly sends callbacks to. */
import { type Check, type Finding, fail, ok, warn } from "./examination.ts";
import { ask } from "./network.ts";

/** Does the bot answer at the address of its callbacks? */
export const callbackUrl: Check = {
  name: "callback URL",
  variables: ["PUBLIC_URL", "CHANGELLY_API_URL"],
  async run(environment) {
    const publicUrl = environment.given("PUBLIC_URL")?.replace(/\/+$/, "");
    if (publicUrl === undefined) {
      return warn(
        "PUBLIC_URL is not set: Changelly has nowhere to send callbacks, and orders are followed by reading them back",
        "Set it to the public https address of this bot, and give your account manager PUBLIC_URL/changelly/callback.",
      );
    }
    const url = `${publicUrl}/changelly/callback`;
    if (environment.config.changelly.url.startsWith("https:") && !publicUrl.startsWith("https:")) {
      return warn(
        `PUBLIC_URL is ${publicUrl}, and callbacks come over the internet`,
        "Set it to the public https address of this bot.",
      );
    }
    // Unsigned and empty: the bot refuses it, and that is how it is recognised.
    const reply = await ask(environment, url, {});
    if (!("silence" in reply)) return judge(reply.status, url);
    return warn(
      `${url}: ${reply.silence}`,
      "Callbacks do not come in like this. Start the bot and run the doctor again; if it stays so, try the address from another network.",
    );
  },
};

function judge(status: number, url: string): Finding {
  if (status === 400 || status === 401) {
    return ok(
      `the bot answers at ${url}, from here at least: only Changelly can tell about the way from outside`,
    );
  }
  if (status >= 502 && status <= 504) {
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
    `something other than the bot answers ${status} at ${url}`,
    "See that PUBLIC_URL has neither too long nor too short a path, and that the proxy hands /changelly/callback through to the bot.",
  );
}
