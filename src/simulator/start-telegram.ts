import type { Telegram, TelegramEvent, TelegramOptions } from "./telegram.ts";
import { FloodGate } from "./telegram-flood.ts";
import { Files } from "./telegram-media.ts";
import { Messaging } from "./telegram-methods.ts";
import { People } from "./telegram-people.ts";
import { Profile } from "./telegram-profile.ts";
import { BotApiServer } from "./telegram-server.ts";
import { UpdateQueue } from "./telegram-updates.ts";

/**
 * Starts a simulated Telegram on 127.0.0.1 and resolves when it accepts calls. Rejects when the port is taken.
 * The caller ends it with {@link Telegram.close}.
 */
export async function startTelegram(options: TelegramOptions = {}): Promise<Telegram> {
  const token = options.token ?? "7000000001:AAsimulated_telegram_token_0123456789";
  const username = options.botUsername ?? "sell_test_bot";
  const botName = options.botName ?? "Sell Bot";
  const now = options.now ?? Date.now;
  const readsGroups = options.canReadAllGroupMessages ?? false;
  const id = Number(/^(\d+):[\w-]+$/.exec(token)?.[1]);
  if (!Number.isSafeInteger(id)) throw new Error('The token must look like "123456:secret".');
  if (!/^\w{2,29}bot$/i.test(username))
    throw new Error('The username must be 5 to 32 characters and end in "bot".');

  const listeners = new Set<(event: TelegramEvent) => void>();
  const emit = (event: TelegramEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const files = new Files();
  const bot = () => ({ id, is_bot: true, first_name: profile.name[""] ?? botName, username });
  const updates: UpdateQueue = new UpdateQueue({
    now,
    retryMs: options.webhookRetryMs ?? 250,
    onStep: (update, step) => emit({ kind: "update", update, step }),
    onWebhookReply: (call) => server.callFromWebhook(call),
  });
  const people = new People({
    bot,
    now,
    files,
    updates,
    queryLifetimeMs: options.queryLifetimeMs ?? 30_000,
    readsGroups,
    waitMs: options.waitMs ?? 5000,
    emit,
  });
  const flood = new FloodGate(now);
  const messaging = new Messaging({
    people,
    files,
    now,
    admit: (room) => options.floodLimits && flood.admit(room.id, room.type === "private"),
    emit,
  });
  const profile: Profile = new Profile({
    botName,
    webhook: () => updates.webhookInfo,
    requireChat: (chatId) => messaging.chat(chatId).id,
    onChange: () => emit({ kind: "profile" }),
  });
  const server = new BotApiServer({
    token,
    me: () => ({
      ...bot(),
      can_join_groups: true,
      can_read_all_group_messages: readsGroups,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
    }),
    methods: { ...messaging.methods, ...profile.methods },
    updates,
    people,
    files,
    now,
    emit,
  });
  const url = await server.listen(options.port ?? 0);

  return {
    url,
    token,
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
      await server.close();
    },
  };
}
