import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from "@grammyjs/conversations";
import { Bot, type Context } from "grammy";
import { describe, expect, test } from "vitest";
import { createSqliteConversations } from "../../src/storage/conversations.ts";
import type { Store } from "../../src/storage/store.ts";
import { aStore, NOON, storePath } from "./sales.ts";

const TTL = 60_000;
const state = (step: number) => ({ version: [0, "v1"] as [0, string], state: { sell: [{ step }] } });

function aClock() {
  let time = NOON;
  const pass = (ms: number) => {
    time += ms;
  };
  return { now: () => time, pass };
}

describe("conversations in the store", () => {
  test("a state is read as it was written last, and gone once deleted", async () => {
    const storage = createSqliteConversations((await aStore()).database, { ttlMs: TTL, now: () => NOON });
    expect(await storage.read("1")).toBeUndefined();
    await storage.write("1", state(1));
    await storage.write("1", state(2));
    await storage.write("2", state(3));
    expect(await storage.read("1")).toEqual(state(2));
    await storage.delete("1");
    expect(await storage.read("1")).toBeUndefined();
    expect(await storage.read("2")).toEqual(state(3));
  });

  test("what the plugin does to a state it has read changes nothing until it is written", async () => {
    const { database } = await aStore();
    const storage = createSqliteConversations<{ sell: { step: number }[] }>(database, {
      ttlMs: TTL,
      now: () => NOON,
    });
    await storage.write("1", state(1));
    (await storage.read("1"))?.state.sell.push({ step: 9 });
    expect(await storage.read("1")).toEqual(state(1));
  });

  test("a state is forgotten when it was not written for long, and its row with time", async () => {
    const { database } = await aStore();
    const clock = aClock();
    const storage = createSqliteConversations(database, { ttlMs: TTL, now: clock.now });
    await storage.write("old", state(1));
    await storage.write("kept", state(1));
    clock.pass(TTL - 1);
    await storage.write("kept", state(2));
    expect(await storage.read("old")).toEqual(state(1));
    clock.pass(1);
    expect(await storage.read("old")).toBeUndefined();
    expect(await storage.read("kept")).toEqual(state(2));
    clock.pass(TTL - 2);
    await storage.write("kept", state(3));
    const rows = await database.db.selectFrom("conversations").select("key").execute();
    expect(rows).toEqual([{ key: "kept" }]);
  });

  test("a state that stays as it was is not written again, but for its time once a day", async () => {
    const { database } = await aStore();
    const clock = aClock();
    const day = 24 * 3_600_000;
    const storage = createSqliteConversations(database, { ttlMs: 7 * day, now: clock.now });
    const writes = async () => {
      const read = await storage.read("1");
      const row = () => database.db.selectFrom("conversations").select("state").executeTakeFirstOrThrow();
      const before = await row();
      if (read) await storage.write("1", read);
      return Buffer.compare(before.state, (await row()).state) !== 0;
    };
    await storage.write("1", state(1));
    clock.pass(day - 1);
    expect(await writes()).toBe(false);
    clock.pass(1);
    expect(await writes()).toBe(true);
    clock.pass(7 * day - 1);
    expect(await storage.read("1")).toEqual(state(1));
  });

  test("a person goes on after a restart where they stopped", async () => {
    const path = storePath();
    const before = await aStore({ path });
    const first = aBot(before);
    await first.hears("/sell");
    await first.hears("bc1qtyped");
    expect(first.said).toEqual(["How much?", "Where to?"]);
    await before.close();

    const second = aBot(await aStore({ path }));
    await second.hears("0.5");
    expect(second.said).toEqual(["bc1qtyped, 0.5"]);
  });
});

type BotContext = ConversationFlavor<Context>;

/** A bot with a conversation in `store`, and what it says. */
function aBot(store: Store) {
  const said: string[] = [];
  const bot = new Bot<BotContext>("1:test", {
    botInfo: {
      id: 1,
      is_bot: true,
      first_name: "Bot",
      username: "bot",
      can_join_groups: false,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    },
  });
  const adapter = createSqliteConversations<never>(store.database, { ttlMs: TTL, now: () => NOON });
  bot.use(conversations({ storage: { type: "key", version: 1, adapter } }));
  bot.use(
    createConversation(async (conversation: Conversation<BotContext>) => {
      await conversation.external(() => void said.push("How much?"));
      const amount = await conversation.waitFor("message:text");
      await conversation.external(() => void said.push("Where to?"));
      const address = await conversation.waitFor("message:text");
      await conversation.external(() => void said.push(`${amount.message.text}, ${address.message.text}`));
    }, "sell"),
  );
  bot.command("sell", (ctx) => ctx.conversation.enter("sell"));
  let updateId = 0;
  const hears = (text: string) => {
    updateId += 1;
    const command = { type: "bot_command" as const, offset: 0, length: text.length };
    return bot.handleUpdate({
      update_id: updateId,
      message: {
        message_id: updateId,
        date: 0,
        chat: { id: 1, type: "private", first_name: "Alice" },
        from: { id: 1, is_bot: false, first_name: "Alice" },
        text,
        ...(text.startsWith("/") && { entities: [command] }),
      },
    });
  };
  return { said, hears };
}
