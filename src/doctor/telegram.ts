/** Telegram: the token, the webhook, and whether alerts reach the admins. Nothing is changed and no update is taken. */
import { Api, type ApiClientOptions, GrammyError, HttpError } from "grammy";
import type { WebhookInfo } from "grammy/types";
import { createTransport } from "../bot/transport.ts";
import type { Log } from "../sell/runtime.ts";
import { isPrivate, silence } from "./asking.ts";
import { type Check, type Finding, fail, type Ground, ok, warn } from "./examination.ts";

const SILENT: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** The address of Telegram's own Bot API, where its own rules for webhooks hold. */
const TELEGRAM = "https://api.telegram.org";
/** Ports Telegram posts updates to (Bot API, setWebhook). */
const WEBHOOK_PORTS = ["", "80", "88", "443", "8443"];
/** An older failure says nothing about the present, ms. */
const RECENT_MS = 3_600_000;
/** So many updates waiting are more than a moment's. */
const MANY_PENDING = 100;

/** Is the token a bot's? */
export const telegramToken: Check = {
  name: "Telegram token",
  variables: ["BOT_TOKEN", "TELEGRAM_API_ROOT"],
  run: (ground, signal) =>
    askTelegram(ground, signal, async (api, abort) => {
      const me = await api.getMe(abort);
      return ok(`@${me.username} (id ${me.id})`);
    }),
};

/** Do updates come in the way the bot expects them? */
export const webhook: Check = {
  name: "webhook",
  variables: ["BOT_TOKEN", "TELEGRAM_API_ROOT", "BOT_MODE", "PUBLIC_URL", "TELEGRAM_WEBHOOK_SECRET"],
  needs: ["Telegram token"],
  run(ground, signal) {
    const { mode, telegramApiRoot } = ground.config;
    const unusable =
      mode.kind === "webhook" && telegramApiRoot === TELEGRAM ? refusedWebhook(mode.publicUrl) : undefined;
    if (unusable !== undefined) {
      return fail(
        `PUBLIC_URL ${unusable}`,
        "Telegram posts updates to public https addresses only: set one, or BOT_MODE=polling.",
      );
    }
    return askTelegram(ground, signal, async (api, abort) => {
      const info = await api.getWebhookInfo(abort);
      return mode.kind === "polling"
        ? judgePolling(info)
        : judgeWebhook(info, `${mode.publicUrl}/telegram`, ground.now());
    });
  },
};

function judgePolling({ url = "" }: WebhookInfo): Finding {
  if (url === "") return ok("none, as polling needs it");
  return warn(
    `BOT_MODE is polling, but updates go to a webhook at ${hostOf(url)}`,
    `The bot takes the webhook away when it starts; ${IF_IT_IS_IN_USE}`,
  );
}

const IF_IT_IS_IN_USE = "if another program serves this bot there, give this one a token of its own.";

function judgeWebhook(info: WebhookInfo, wanted: string, now: number): Finding {
  const {
    url = "",
    pending_update_count: pending,
    last_error_message: fault,
    last_error_date: at = 0,
  } = info;
  if (url === "") return warn("not set yet", "The bot sets it when it starts: run the doctor again then.");
  if (url !== wanted) {
    return warn(
      `updates go to ${hostOf(url)} and not to PUBLIC_URL/telegram`,
      `The bot sets its own when it starts; ${IF_IT_IS_IN_USE}`,
    );
  }
  const agoMs = now - at * 1000;
  if (fault !== undefined && agoMs < RECENT_MS) {
    return warn(
      `${pending} updates wait; ${Math.round(agoMs / 60_000)} min ago Telegram could not deliver: ${fault}`,
      "See that the bot runs and that PUBLIC_URL leads to it, certificate and all.",
    );
  }
  if (pending > MANY_PENDING) {
    return warn(`set, but ${pending} updates wait`, "See that the bot runs: it works them off when it does.");
  }
  return ok(`set to PUBLIC_URL/telegram, ${pending} updates wait`);
}

/** Is anybody there to be told when something goes wrong? */
export const admins: Check = {
  name: "admins",
  variables: ["BOT_TOKEN", "TELEGRAM_API_ROOT", "ADMIN_IDS", "ADMIN_CHAT_ID"],
  needs: ["Telegram token"],
  run(ground, signal) {
    const given = `${ground.given("ADMIN_IDS") ?? ""},${ground.given("ADMIN_CHAT_ID") ?? ""}`;
    const ids = [...new Set(given.split(",").map((id) => id.trim()))].filter((id) => id !== "");
    if (ids.length === 0) {
      return warn(
        "ADMIN_IDS is not set: nobody is told when something goes wrong",
        "Set your own Telegram user id, a number.",
      );
    }
    return askTelegram(ground, signal, async (api, abort) => {
      const reachable = await Promise.all(ids.map((id) => isReachable(api, id, abort)));
      const strangers = ids.filter((_, index) => !reachable[index]);
      if (strangers.length === 0) return ok(`${ids.length} can be written to`);
      return warn(
        `the bot can not write to ${strangers.join(", ")}`,
        "They have to open a chat with the bot and press Start (in a group: add the bot); see that the ids are right.",
      );
    });
  },
};

/** Whether the bot has this chat; what else goes wrong is thrown. */
async function isReachable(api: Api, id: string, signal: GrammySignal): Promise<boolean> {
  try {
    await api.getChat(id, signal);
    return true;
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403)) return false;
    throw error;
  }
}

type GrammySignal = Parameters<Api["getMe"]>[0];

/** Runs `task` with the bot's own way to Telegram, within the time for one request; a failed call is a finding, too. */
async function askTelegram(
  { config, patienceMs }: Ground,
  signal: AbortSignal,
  task: (api: Api, signal: GrammySignal) => Promise<Finding>,
): Promise<Finding> {
  const transport = createTransport({ log: SILENT, maxFloodWaitMs: 0 });
  const api = new Api(config.botToken, {
    apiRoot: config.telegramApiRoot,
    // grammY names node-fetch's type here; what it uses of it is what the transport offers.
    fetch: transport.fetch as unknown as NonNullable<ApiClientOptions["fetch"]>,
  });
  const limit = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
  try {
    // grammY wants the signal type of its own polyfill; it is used as an event target only.
    return await task(api, limit as GrammySignal);
  } catch (error) {
    return telegramFault(error, config.telegramApiRoot);
  } finally {
    await transport.close();
  }
}

/** What a failed call to Telegram means. */
function telegramFault(error: unknown, apiRoot: string): Finding {
  const cause = error instanceof HttpError ? error.error : error;
  // An answer without JSON, or with JSON of somebody else.
  if (cause instanceof SyntaxError || (error instanceof GrammyError && error.error_code === undefined)) {
    return fail("what answers is not a Bot API", `See that TELEGRAM_API_ROOT is right: ${apiRoot}`);
  }
  if (!(error instanceof GrammyError)) {
    return fail(
      `Telegram does not answer: ${silence(cause)}`,
      `See that this machine can reach ${apiRoot} (DNS, firewall, proxy).`,
    );
  }
  const { error_code: code, description, parameters } = error;
  if (code === 401 || code === 404) {
    return fail(
      "BOT_TOKEN is refused",
      "Copy the token @BotFather shows for this bot; one that was revoked there is dead.",
    );
  }
  const found =
    code === 429
      ? `Telegram asks to wait ${parameters.retry_after ?? "some"} s`
      : `Telegram has trouble of its own (${code}: ${description})`;
  return fail(found, "Wait, then run the doctor again.");
}

/** Why Telegram would refuse to post there, if it would. */
function refusedWebhook(publicUrl: string): string | undefined {
  const url = new URL(publicUrl);
  if (url.protocol !== "https:") return "is not https";
  if (!WEBHOOK_PORTS.includes(url.port))
    return `has port ${url.port}, and Telegram knows 443, 80, 88 and 8443 only`;
  return isPrivate(publicUrl) ? "leads into a private network" : undefined;
}

/** The host alone: the path of somebody's webhook may be their secret. */
function hostOf(url: string): string {
  return URL.parse(url)?.host ?? "an address that can not be read";
}
