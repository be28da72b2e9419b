/** What is no answer: pictures, edited messages, groups and other people, and commands in capitals. */
import { describe, expect, test } from "vitest";
import type { ChatMessage, MediaKind } from "../../src/simulator/telegram.ts";
import { startWebhookWorld, WEBHOOK_SECRET } from "../support/bad-luck.ts";
import { BITCOIN, button, QUESTION, RIPPLE, type Seller, seller, sellerOf, words } from "../support/sale.ts";
import { start } from "../support/start.ts";
import { startWorld, type World } from "../support/world.ts";

describe("What is no text", () => {
  const KINDS: readonly MediaKind[] = [
    "photo",
    "sticker",
    "voice",
    "document",
    "location",
    "contact",
    "animation",
  ];

  async function answerTo({ person }: Seller, kind: MediaKind): Promise<ChatMessage> {
    const { id } = await person.sends(kind);
    return person.waitFor(`an answer to the ${kind}`, (chat) =>
      chat.findLast((message) => message.id > id && message.from === "bot"),
    );
  }

  test("in a sale gets a helpful answer with the open question", async () => {
    const { anna } = await start();
    await anna.reaches("address");
    for (const kind of KINDS) {
      const screen = await answerTo(anna, kind);
      await anna.settled();
      expect(screen.text).toContain(words("stray-media"));
      expect(screen.text).toContain(QUESTION.address);
    }
    await anna.types(BITCOIN.address, QUESTION.recap);
  });

  test("outside a sale gets a helpful answer with the way in", async () => {
    const { anna } = await start();
    for (const kind of KINDS) {
      const screen = await answerTo(anna, kind);
      expect(screen.text).toContain(words("stray-media"));
    }
    await anna.settled();
    await anna.presses(button("sell"), QUESTION.country);
  });

  test("at the recap does not place the order, and the order can be placed afterwards", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    await anna.person.sends("voice");
    await anna.shows(words("stray-media"));
    await anna.settled();
    expect(world.changelly.orders).toHaveLength(0);
    await anna.presses(button("confirm"), QUESTION.placed);
  });

  test("an edited message changes nothing, and the person is told", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    const typed = await anna.person.says("0.05");
    await anna.shows(QUESTION.offers);
    await anna.person.edits(typed.id, "0.5");
    await anna.shows(words("stray-edited"));
    await anna.presses(/^MoonPay/, QUESTION.offer);
    expect(anna.person.last().text).toContain("0.05 BTC");
  });

  test("an edit that only a link's preview can have made is not spoken of", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    const typed = await anna.person.says("see https://example.com");
    await anna.shows(QUESTION.amount);
    await anna.person.edits(typed.id, "see https://example.com");
    await anna.settled();
    expect(world.telegram.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(2);
  });

  test("outside a sale an edit is nobody's business", async () => {
    const { world, anna } = await start();
    const typed = await anna.person.says("hello");
    await anna.shows(words("stray-text"));
    await anna.person.edits(typed.id, "hello!");
    await anna.settled();
    expect(world.telegram.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(1);
  });
});

test("what Telegram notes in a chat is nobody's message, and gets no answer", async () => {
  const world = await startWebhookWorld();
  const anna = seller(world, world.person());
  await anna.reaches("address");
  const before = world.telegram.calls.length;
  const message = {
    message_id: 1,
    date: 0,
    text: "Sell 1 BTC",
    from: { id: 1, is_bot: true, first_name: "Bot" },
  };
  const notes = {
    pinned_message: { ...message, chat: { id: anna.person.id, type: "private" } },
    message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 },
    chat_background_set: { type: { type: "chat_theme", theme_name: "🏠" } },
    write_access_allowed: { from_request: true },
    gift: { gift: { id: "1", star_count: 15 }, text: "For you" },
    unique_gift: { origin: "transfer" },
    connected_website: "example.org",
    users_shared: { request_id: 1, users: [] },
    successful_payment: { currency: "XTR", total_amount: 1 },
    refunded_payment: { currency: "XTR", total_amount: 1 },
    proximity_alert_triggered: { distance: 1 },
    paid_message_price_changed: { paid_message_star_count: 1 },
    direct_message_price_changed: { are_direct_messages_enabled: true },
    checklist_tasks_done: { marked_as_done_task_ids: [1] },
    giveaway_completed: { winner_count: 1 },
    forum_topic_created: { name: "Sales", icon_color: 0 },
    poll_option_added: { option_persistent_id: "1" },
    video_chat_started: {},
    web_app_data: { data: "Sell 1 BTC", button_text: "Sell" },
    // What a later Bot API may bring.
    note_nobody_knows: { text: "Sell 1 BTC" },
  };
  for (const [kind, content] of Object.entries(notes))
    expect(await postMessage(world, anna, { [kind]: content })).toBe(200);
  await anna.types("/help", words("help-title"));
  const answers = world.telegram.calls
    .slice(before)
    .filter(({ method }) => /^(send|edit|delete)/.test(method));
  expect(answers.map(({ method }) => method)).toEqual(["sendMessage"]);
});

/** Posts a message with this in it, as Telegram would; returns the HTTP status. */
async function postMessage(world: World, { person }: Seller, content: object): Promise<number> {
  postedUpdates += 1;
  const newest = Math.max(0, ...world.telegram.updates.map(({ update_id }) => update_id));
  const answer = await fetch(`${world.url}/telegram`, {
    method: "POST",
    headers: { "x-telegram-bot-api-secret-token": WEBHOOK_SECRET },
    body: JSON.stringify({
      update_id: newest + 1_000_000 + postedUpdates,
      message: {
        message_id: 1_000_000 + postedUpdates,
        date: 0,
        from: { id: person.id, is_bot: false, first_name: "Anna", language_code: "en" },
        chat: { id: person.id, type: "private", first_name: "Anna" },
        ...content,
      },
    }),
  });
  return answer.status;
}

let postedUpdates = 0;

describe("Other chats and people", () => {
  test("a forum is answered in the topic it was asked in", async () => {
    const world = await startWebhookWorld();
    const anna = seller(world, world.person());
    const group = anna.person.group("Traders");
    const chat = { id: group.chatId, type: "supergroup", title: "Traders", is_forum: true };
    const command = { text: "/help", entities: [{ type: "bot_command", offset: 0, length: 5 }] };
    const ask = async (topic: object) => {
      const before = group.chat.length;
      await postMessage(world, anna, { chat, ...command, ...topic });
      await group.waitFor("an answer", () => group.chat[before]);
      return world.telegram.calls.findLast(({ method }) => method === "sendMessage")?.params;
    };
    const topic = { is_topic_message: true, message_thread_id: 77 };
    expect(await ask(topic)).toMatchObject({ chat_id: group.chatId, message_thread_id: 77 });
    // In "General", and in an ordinary group where a reply has a thread, there is no topic to name.
    expect(await ask({})).not.toHaveProperty("message_thread_id");
    expect(await ask({ message_thread_id: 78 })).not.toHaveProperty("message_thread_id");
  });

  test("a group gets the way to the private chat, and nothing about orders", async () => {
    const { anna } = await start();
    await anna.reaches("placed");
    const group = anna.person.group("Traders");
    for (const command of ["/orders", "/sell", "/start", "/help", "/cancel", "/privacy", "/language"]) {
      const { id } = await group.says(command);
      const answer = await group.waitFor(`an answer to ${command}`, (chat) =>
        chat.findLast((message) => message.id > id && message.from === "bot" && message.kind === "text"),
      );
      expect(answer.text).toContain(words("group-only-private"));
      expect(answer.buttons.flat()).toMatchObject([{ kind: "url", url: "https://t.me/sell_test_bot" }]);
    }
    expect(group.transcript()).not.toContain("BTC");
    expect(group.transcript()).not.toContain("Germany");
  });

  test("a command meant for another bot in a group is left to it", async () => {
    const { anna } = await start();
    const group = anna.person.group("Traders");
    await group.says("/orders@some_other_bot");
    await anna.types("/start", words("welcome"));
    await anna.settled();
    expect(group.chat.filter(({ from, kind }) => from === "bot" && kind === "text")).toEqual([]);
  });

  test("somebody without a user name, a last name or a language sells like everybody else", async () => {
    const world = await startWorld();
    const nobody = seller(world, world.telegram.person({ firstName: "‮<b>ﷺ</b>" }));
    await nobody.reaches("placed");
    expect(world.changelly.orders.map((order) => sellerOf(world, order))).toEqual([nobody.person.id]);
  });

  test("two people who sell at the same time do not get into each other's way", async () => {
    const world = await startWorld();
    const anna = seller(world, world.person());
    const boris = seller(world, world.person("en", "Boris"));
    await Promise.all([anna.reaches("placed"), boris.reaches("placed", RIPPLE)]);
    const of = (who: Seller) =>
      world.changelly.orders.find((order) => sellerOf(world, order) === who.person.id);
    expect(of(anna)).toMatchObject({ currencyFrom: "BTC", refundAddress: BITCOIN.address });
    expect(of(boris)).toMatchObject({ currencyFrom: "XRP", refundAddress: RIPPLE.address });
  });
});

describe("A command in capital letters", () => {
  test("is the same command", async () => {
    const { anna } = await start();
    await anna.types("/Start", words("welcome"));
    await anna.types("/SELL", QUESTION.country);
    await anna.types("/Cancel", words("sale-cancelled"));
    await anna.types("/Help", words("help-title"));
    await anna.types("/Nonsense", words("stray-command"));
  });
});
