/** Telegram: the token, the webhook, and whether alerts reach the admins. Nothing is changed and no update is taken. */
import { z } from "zod";
import type { Environment } from "./environment.ts";
import { type Check, type Finding, fail, ok, warn } from "./examination.ts";
import { ask } from "./network.ts";

/** An older failure says nothing about the present, ms. */
const RECENT_MS = 3_600_000;
/** So many updates waiting are more than a moment's. */
const MANY_PENDING = 100;

/** Is the token a bot's? */
export const telegramToken: Check = {
  name: "Telegram token",
  variables: ["BOT_TOKEN", "TELEGRAM_API_ROOT"],
  async run(environment) {
    const me = await call(environment, "getMe", z.object({ id: z.number(), username: z.string() }));
    return me.ok ? ok(`@${me.value.username} (id ${me.value.id})`) : me.finding;
  },
};

/** Can people ask the bot in any chat? Both are as well: it says how to have it otherwise. */
export const inlineMode: Check = {
  name: "inline mode",
  variables: ["BOT_TOKEN", "TELEGRAM_API_ROOT"],
  needs: ["Telegram token"],
  async run(environment) {
    const me = await call(environment, "getMe", z.object({ supports_inline_queries: z.boolean() }));
    if (!me.ok) return me.finding;
    return ok(
      me.value.supports_inline_queries
        ? "on: prices are told in any chat; /setinline at @BotFather switches it off"
        : "off; to have prices told in any chat, send /setinline to @BotFather and start the bot again",
    );
  },
};

/** Do updates come in the way the bot expects them? */
export const webhook: Check = {
  name: "webhook",
  variables: ["BOT_TOKEN", "TELEGRAM_API_ROOT", "BOT_MODE", "PUBLIC_URL", "TELEGRAM_WEBHOOK_SECRET"],
  needs: ["Telegram token"],
  async run(environment) {
    const { mode } = environment.config;
    const info = await call(environment, "getWebhookInfo", webhookInfo);
    if (!info.ok) return info.finding;
    const wanted = mode.kind === "webhook" ? `${mode.publicUrl}/telegram` : "";
    return judgeWebhook(info.value, wanted, environment.now());
  },
};

/** As the Bot API documents it. */
const webhookInfo = z.object({
  url: z.string(),
  pending_update_count: z.number(),
  last_error_date: z.number().default(0),
  last_error_message: z.string().optional(),
});

/** No webhook is the empty address, here and there. */
function judgeWebhook(info: z.infer<typeof webhookInfo>, wanted: string, now: number): Finding {
  const { url, pending_update_count: pending, last_error_date, last_error_message } = info;
  if (url !== wanted) {
    // The host alone: the path of somebody's webhook may be their secret.
    const host = URL.parse(url)?.host;
    return warn(
      host ? `updates go to ${host}, not to ${wanted || "a bot that polls"}` : "not set yet",
      "The bot corrects that when it starts; if another program serves this bot, give this one a token of its own.",
    );
  }
  if (wanted === "") return ok("none, as polling needs it");
  const agoMs = now - last_error_date * 1000;
  const failure =
    last_error_message !== undefined && agoMs < RECENT_MS
      ? `; ${Math.round(agoMs / 60_000)} min ago Telegram could not deliver: ${last_error_message}`
      : "";
  const found = `set to ${url}, ${pending} updates wait${failure}`;
  return failure === "" && pending <= MANY_PENDING
    ? ok(found)
    : warn(found, "See that the bot runs and that PUBLIC_URL leads to it, certificate and all.");
}

/** Does anybody hear of it when something goes wrong? */
export const admins: Check = {
  name: "admins",
  variables: ["BOT_TOKEN", "TELEGRAM_API_ROOT", "ADMIN_IDS", "ADMIN_CHAT_ID"],
  needs: ["Telegram token"],
  async run(environment) {
    const { adminIds, adminChatId } = environment.config;
    if (adminChatId === undefined) {
      return warn(
        "ADMIN_IDS is not set: nobody hears of it when something goes wrong",
        "Set your own Telegram user id, a number.",
      );
    }
    const ids = [...new Set([...adminIds, adminChatId])];
    const chats = await Promise.all(
      ids.map((id) => call(environment, "getChat", z.object({}), { chat_id: id })),
    );
    const strangers = chats.flatMap((chat, index) =>
      chat.ok ? [] : [`the bot cannot write to ${ids[index]}: ${chat.finding.found}`],
    );
    if (strangers.length === 0) return ok(`${ids.length} can be written to`);
    return warn(
      strangers.join("\n"),
      "They have to open a chat with the bot and press Start (in a group: add the bot); see that the ids are right.",
    );
  },
};

/** Calls a method of the Bot API. What went wrong is a finding. */
async function call<T>(
  environment: Environment,
  method: string,
  result: z.ZodType<T>,
  parameters: object = {},
): Promise<{ ok: true; value: T } | { ok: false; finding: Finding }> {
  const { telegramApiRoot: root, botToken } = environment.config;
  const failed = (found: string, advice: string) => ({ ok: false, finding: fail(found, advice) }) as const;
  const reply = await ask(environment, `${root}/bot${botToken}/${method}`, parameters);
  if ("silence" in reply) {
    return failed(
      `Telegram does not answer: ${reply.silence}`,
      `See that this machine can reach ${root} (DNS, firewall, proxy).`,
    );
  }
  const answer = z.union([z.object({ ok: z.literal(true), result }), refusal]).safeParse(reply.json);
  if (!answer.success) {
    return failed("what answers is not a Bot API", `See that TELEGRAM_API_ROOT is right: ${root}`);
  }
  if (answer.data.ok) return { ok: true, value: answer.data.result };
  const { error_code: code } = answer.data;
  const moved = answer.data.parameters?.migrate_to_chat_id;
  const description = `${answer.data.description}${moved === undefined ? "" : `, its ID is ${moved} now`}`;
  return code === 401 || code === 404
    ? failed(
        "BOT_TOKEN is refused",
        "Copy the token @BotFather shows for this bot; one that was revoked there is dead.",
      )
    : failed(`Telegram refuses: ${description} (${code})`, "Wait, then run the doctor again.");
}

const refusal = z.object({
  ok: z.literal(false),
  error_code: z.number(),
  description: z.string(),
  parameters: z.object({ migrate_to_chat_id: z.number().optional() }).optional(),
});
