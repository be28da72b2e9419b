import type { Telegram, TelegramEvent, TelegramOptions } from "./telegram.ts";
import { InlineMode } from "./telegram-inline.ts";
import { Files } from "./telegram-media.ts";
import { Messaging } from "./telegram-methods.ts";
import { People } from "./telegram-people.ts";
import { Profile } from "./telegram-profile.ts";
import { BotApiServer } from "./telegram-server.ts";
import { UpdateQueue } from "./telegram-updates.ts";

/** Who the bot is. Its token opens nothing. */
const ID = 7_000_000_001;
const TOKEN = `${ID}:AAsimulated_telegram_token_0123456789`;
const USERNAME = "sell_test_bot";
const FIRST_NAME = "Sell Bot";

/**
 * Starts a simulated Telegram on 127.0.0.1 and resolves when it accepts calls. Rejects when the port is taken.
 * The caller ends it with {@link Telegram.close}.
 */
export async function startTelegram(options: TelegramOptions = {}): Promise<Telegram> {
  const { now = Date.now, waitMs = 5000, port = 0, inlineMode = false } = options;
  const listeners = new Set<(event: TelegramEvent) => void>();
  const emit = (event: TelegramEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const files = new Files();
  const bot = () => ({
    id: ID,
    is_bot: true,
    first_name: profile.name[""] ?? FIRST_NAME,
    username: USERNAME,
  });
  const updates = new UpdateQueue({ now, onStep: (update, step) => emit({ kind: "update", update, step }) });
  const inline = new InlineMode({ isOn: () => inlineMode, bot, updates, now });
  const people = new People({ bot, now, files, updates, waitMs, inline, emit });
  const messaging = new Messaging({ people, files, now, emit });
  const profile: Profile = new Profile({
    botName: FIRST_NAME,
    webhook: () => updates.webhookInfo,
    requireChat: (chatId) => messaging.chat(chatId).id,
    onChange: () => emit({ kind: "profile" }),
  });
  const server = new BotApiServer({
    token: TOKEN,
    me: () => ({
      ...bot(),
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: inlineMode,
      can_connect_to_business: false,
      has_main_web_app: false,
    }),
    methods: { ...messaging.methods, ...inline.methods, ...profile.methods },
    updates,
    people,
    now,
    emit,
  });
  const url = await server.listen(port);

  return {
    url,
    token: TOKEN,
    get bot() {
      return bot();
    },
    person: (wanted) => people.person(wanted),
    get people() {
      return people.all;
    },
    calls: server.calls,
    profile,
    fault: (fault) => server.fault(fault),
    clearFaults: () => server.clearFaults(),
    duplicateUpdates: (times) => updates.duplicate(times),
    redeliver: (updateId) => updates.redeliver(updateId),
    updates: updates.all,
    get unconfirmed() {
      return updates.unconfirmed;
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      updates.close();
      people.close();
      inline.close();
      await server.close();
    },
  };
}
