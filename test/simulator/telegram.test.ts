import { Bot, InlineKeyboard } from "grammy";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Telegram, TelegramEvent } from "../../src/simulator/telegram.ts";
import { call, ONE_BUTTON, result, sendMessage, telegramForTest, withAda } from "./telegram-api.ts";

/** A grammY bot polling a simulated Telegram, as an independent client of it. */
async function botFor(setUp: (bot: Bot) => void): Promise<Telegram> {
  const telegram = await telegramForTest();
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.url } });
  setUp(bot);
  const running = bot.start();
  onTestFinished(async () => {
    await bot.stop();
    await running;
  });
  return telegram;
}

describe("a chat", () => {
  test("a person talks with a grammY bot, presses a button and sees the message change in place", async () => {
    const telegram = await botFor((bot) => {
      bot.command("start", (ctx) =>
        ctx.reply(`Hello <b>${ctx.from?.first_name}</b>, ${ctx.match}`, {
          parse_mode: "HTML",
          reply_markup: new InlineKeyboard().text("Sell", "sell").url("Terms", "https://x.example/terms"),
          disable_notification: true,
          protect_content: true,
          link_preview_options: { is_disabled: true },
        }),
      );
      bot.callbackQuery("sell", async (ctx) => {
        await ctx.answerCallbackQuery({ text: "On it", show_alert: true });
        await ctx.editMessageText("What do you sell?");
      });
    });
    const ada = telegram.person({ firstName: "Ada", lastName: "L.", username: "ada", languageCode: "en" });
    await ada.says("/start promo");
    const hello = await ada.sees("Hello");
    expect(hello).toMatchObject({
      from: "bot",
      fromName: "Sell Bot",
      text: "Hello Ada, promo",
      entities: [{ type: "bold", offset: 6, length: 3 }],
      silent: true,
      protected: true,
      linkPreview: false,
      revision: 1,
    });
    expect(ada.transcript()).toBe(
      "--- Ada and Sell Bot ---\n#1 Ada L.: /start promo\n#2 Sell Bot (silent): Hello Ada, promo\n    [Sell] [Terms ↗]",
    );
    expect(await ada.taps("Sell")).toMatchObject({
      kind: "callback",
      messageId: hello.id,
      data: "sell",
      answered: true,
      text: "On it",
      alert: true,
    });
    const question = await ada.sees("What do you sell?", { after: hello.id });
    expect(question).toMatchObject({ id: hello.id, revision: 2, buttons: [], editDate: expect.any(Number) });
    expect(ada.chat).toHaveLength(2);
    expect(hello.text).toBe("Hello Ada, promo");
    expect(telegram.calls.flatMap((one) => one.warnings)).toEqual([]);
    expect(telegram.calls.at(-1)).toMatchObject({
      method: "editMessageText",
      status: 200,
      chatId: ada.id,
      response: { ok: true, result: { message_id: hello.id, text: "What do you sell?" } },
    });
  });

  test("the press carries the message as it is now", async () => {
    const { telegram, ada } = await withAda();
    const { message_id } = await sendMessage(telegram, { chat_id: 42, text: "x", reply_markup: ONE_BUTTON });
    await result(telegram, "editMessageText", {
      chat_id: 42,
      message_id,
      text: "<i>y</i>",
      parse_mode: "HTML",
      reply_markup: ONE_BUTTON,
    });
    const tap = ada.taps("b");
    const query = telegram.updates.at(-1)?.update["callback_query"];
    expect(query).toEqual({
      id: expect.stringMatching(/^\d+$/),
      from: { id: 42, is_bot: false, first_name: "Ada" },
      chat_instance: expect.stringMatching(/^\d+$/),
      data: "d",
      message: {
        message_id,
        from: { id: telegram.bot.id, is_bot: true, first_name: "Sell Bot", username: "sell_test_bot" },
        chat: { id: 42, first_name: "Ada", type: "private" },
        date: expect.any(Number),
        edit_date: expect.any(Number),
        text: "y",
        entities: [{ type: "italic", offset: 0, length: 1 }],
        reply_markup: ONE_BUTTON,
      },
    });
    await result(telegram, "answerCallbackQuery", { callback_query_id: Object(query).id });
    await tap;
  });

  test("buttons that are no callbacks do what they say", async () => {
    const { ada, api } = await withAda();
    const reply_markup = new InlineKeyboard().url("Go", "https://x.example/p?a=1").copyText("Copy", "bc1q");
    await api.sendMessage(42, "Pay", { reply_markup });
    expect(await ada.taps("Go")).toMatchObject({ kind: "url", url: "https://x.example/p?a=1" });
    expect(await ada.taps(/copy/i)).toMatchObject({ kind: "copy", label: "Copy", text: "bc1q" });
  });

  test("a label is found exactly or as a part, on the newest message that has it", async () => {
    const { telegram, ada } = await withAda();
    const keyboard = (...labels: string[]) => ({
      inline_keyboard: labels.map((text) => [{ text, url: `https://x.example/${text.length}` }]),
    });
    const first = await sendMessage(telegram, {
      chat_id: 42,
      text: "1",
      reply_markup: keyboard("« Back", "EUR"),
    });
    await sendMessage(telegram, {
      chat_id: 42,
      text: "2",
      reply_markup: keyboard("Back", "Go back", "USD", "AUD"),
    });
    expect(await ada.taps("Back")).toMatchObject({ label: "Back", messageId: first.message_id + 1 });
    expect(await ada.taps("Back", { messageId: first.message_id })).toMatchObject({ label: "« Back" });
    expect(await ada.taps("EU")).toMatchObject({ label: "EUR" });
    expect(await ada.taps("D", { nth: 1 })).toMatchObject({ label: "AUD" });
    expect(await ada.taps(/^.U/)).toMatchObject({ label: "AUD" });
    await expect(ada.taps("D")).rejects.toThrow('Several buttons contain "D" on message 3: [USD ↗] [AUD ↗]');
    await expect(ada.taps("Sell")).rejects.toThrow(
      'There is no button "Sell" to tap.\nVisible buttons:\n  message 2: [« Back ↗] [EUR ↗]\n  message 3: [Back ↗]',
    );
  });

  test("a person's edit and media reach the bot, an over-long text in several messages", async () => {
    const telegram = await telegramForTest();
    const ada = telegram.person({ firstName: "Ada" });
    const typo = await ada.says("/strat");
    await ada.edits(typo.id, "/start");
    expect(ada.chat).toMatchObject([{ text: "/start", revision: 2 }]);
    expect(telegram.updates.at(-1)?.update["edited_message"]).toMatchObject({
      message_id: typo.id,
      text: "/start",
      edit_date: expect.any(Number),
    });
    for (const kind of [
      "photo",
      "sticker",
      "voice",
      "document",
      "location",
      "contact",
      "animation",
    ] as const) {
      const message = await ada.sends(kind);
      expect(message.kind).toBe(kind);
      expect(telegram.updates.at(-1)?.update["message"]).toHaveProperty(kind);
    }
    await ada.says("x".repeat(4097));
    expect(ada.chat.slice(-2).map((message) => message.text.length)).toEqual([4096, 1]);
    await expect(ada.edits(99, "x")).rejects.toThrow("Message 99 is no text of Ada's");
    await expect(ada.says("  ")).rejects.toThrow("empty");
  });

  test("a bot that is blocked learns it and is refused until unblocked", async () => {
    const { telegram, ada } = await withAda();
    await ada.blocks();
    expect(telegram.updates.at(-1)?.update["my_chat_member"]).toMatchObject({
      chat: { id: 42, type: "private" },
      from: { id: 42 },
      old_chat_member: { status: "member", user: { id: telegram.bot.id } },
      new_chat_member: { status: "kicked", until_date: 0 },
    });
    const send = () => call(telegram, "sendMessage", { chat_id: 42, text: "x" });
    expect(await send()).toEqual({
      status: 403,
      body: { ok: false, error_code: 403, description: "Forbidden: bot was blocked by the user" },
    });
    await expect(ada.says("hi")).rejects.toThrow("Ada has blocked the bot");
    await ada.unblocks();
    expect((await send()).status).toBe(200);
  });
});

describe("waiting", () => {
  test("ends with the change that brings what is waited for, also an edit", async () => {
    const { telegram, ada } = await withAda();
    const done = ada.waitFor("a done", (chat) => chat.find((message) => message.text === "done"));
    const { message_id } = await sendMessage(telegram, { chat_id: 42, text: "working" });
    await result(telegram, "editMessageText", { chat_id: 42, message_id, text: "done" });
    expect(await done).toMatchObject({ id: message_id, text: "done" });
    const gone = ada.waitFor("the end of it", (chat) => !chat.some((message) => message.id === message_id));
    await result(telegram, "deleteMessage", { chat_id: 42, message_id });
    expect(await gone).toBe(true);
  });

  test("says in vain what for and shows the chat", async () => {
    const { ada } = await withAda();
    await expect(ada.sees("Hello", { timeoutMs: 10 })).rejects.toThrow(
      'Waited 10 ms in vain for a message with "Hello".\n--- Ada and Sell Bot ---\n#1 Ada: /start',
    );
    expect(() => ada.last()).toThrow("The bot has not written yet.");
  });

  test("looks only at what came or changed after the given message", async () => {
    const { telegram, ada } = await withAda();
    const old = await sendMessage(telegram, { chat_id: 42, text: "Rate" });
    const { id } = await ada.says("more");
    await expect(ada.sees("Rate", { after: id, timeoutMs: 10 })).rejects.toThrow("after message 3");
    await result(telegram, "editMessageText", { chat_id: 42, message_id: old.message_id, text: "Rate!" });
    expect(await ada.sees(/rate/i, { after: id })).toMatchObject({ id: old.message_id, text: "Rate!" });
  });

  test("ends when Telegram is closed", async () => {
    const telegram = await telegramForTest();
    const ada = telegram.person({ firstName: "Ada" });
    const wait = ada.sees("never");
    const failed = expect(wait).rejects.toThrow("closed");
    await telegram.close();
    await failed;
  });
});

describe("people", () => {
  test("the same id is the same person, others get an id", async () => {
    const telegram = await telegramForTest();
    const ada = telegram.person({ id: 100_001, firstName: "Ada" });
    const bob = telegram.person({ firstName: "Bob" });
    expect(telegram.person({ id: 100_001, firstName: "Ada" })).toBe(ada);
    expect(bob.id).not.toBe(ada.id);
    expect(telegram.people).toEqual([ada, bob]);
  });

  test("each has a chat of their own, with ids of its own", async () => {
    const telegram = await telegramForTest();
    const [ada, bob] = ["Ada", "Bob"].map((firstName) => telegram.person({ firstName }));
    await ada?.says("a");
    await ada?.says("b");
    await bob?.says("c");
    expect(bob?.chat).toMatchObject([{ id: 1, text: "c" }]);
    expect(ada?.chat).toHaveLength(2);
  });
});

describe("groups", () => {
  test("the bot is told when it is added and, in privacy mode, sees only what is meant for it", async () => {
    const telegram = await telegramForTest();
    const ada = telegram.person({ firstName: "Ada" });
    const group = ada.group("Traders");
    expect(telegram.updates.map((one) => one.type)).toEqual(["my_chat_member", "message"]);
    expect(telegram.updates[0]?.update["my_chat_member"]).toMatchObject({
      chat: { id: group.chatId, title: "Traders", type: "supergroup" },
      new_chat_member: { status: "member" },
    });
    const before = telegram.updates.length;
    await group.says("just chatting, @somebody");
    await group.says("/sell@other_bot");
    expect(telegram.updates).toHaveLength(before);
    await group.says("/sell");
    await group.says("/sell@sell_test_bot");
    await group.says("hey @sell_test_bot");
    expect(telegram.updates).toHaveLength(before + 3);
  });

  test("members share the chat and press its buttons", async () => {
    const telegram = await botFor((bot) => {
      bot.command("poll", (ctx) =>
        ctx.reply("Well?", { reply_markup: new InlineKeyboard().text("Yes", "yes") }),
      );
      bot.callbackQuery("yes", (ctx) => ctx.answerCallbackQuery(`Thanks, ${ctx.from.first_name}`));
    });
    const ada = telegram.person({ firstName: "Ada" }).group("Traders");
    const bob = telegram.person({ firstName: "Bob" }).group("Traders");
    expect(bob.chatId).toBe(ada.chatId);
    await ada.says("/poll");
    await bob.sees("Well?");
    expect(await bob.taps("Yes")).toMatchObject({ kind: "callback", text: "Thanks, Bob" });
    expect(ada.transcript()).toContain("(service): Ada added Sell Bot");
  });
});

describe("what happens is told", () => {
  test("chat, press, call and update events come in order, for live pages and waits", async () => {
    const telegram = await telegramForTest();
    const seen: string[] = [];
    const tell = (event: TelegramEvent) =>
      seen.push(
        [
          event.kind,
          "change" in event && event.change,
          "step" in event && event.step,
          "text" in event && event.text,
        ]
          .filter((part) => part !== false)
          .join(" "),
      );
    const off = telegram.onEvent(tell);
    const ada = telegram.person({ id: 42, firstName: "Ada" });
    await ada.says("/start");
    await sendMessage(telegram, { chat_id: 42, text: "x", reply_markup: ONE_BUTTON });
    await result(telegram, "sendChatAction", { chat_id: 42, action: "typing" });
    const tap = ada.taps("b");
    const { id } = Object(telegram.updates.at(-1)?.update["callback_query"]);
    await result(telegram, "answerCallbackQuery", { callback_query_id: id, text: "ok" });
    await tap;
    off();
    await ada.says("unheard");
    expect(seen).toEqual([
      "person",
      "chat added",
      "update made",
      "chat added",
      "call",
      "action",
      "call",
      "update made",
      "answer ok",
      "call",
    ]);
  });

  test("a taken port is an error", async () => {
    const telegram = await telegramForTest();
    await expect(telegramForTest({ port: Number(new URL(telegram.url).port) })).rejects.toThrow("EADDRINUSE");
  });
});
