import { InputFile } from "grammy";
import { describe, expect, test } from "vitest";
import { call, PNG, telegramForTest, withAda } from "./telegram-api.ts";

describe("photos and files", () => {
  test("a PDF is told by its name, and by its content", async () => {
    const { ada, api } = await withAda();
    const pdf = await api.sendDocument(42, new InputFile(Buffer.from("%PDF-1.7\n"), "Receipt.PDF"));
    expect(pdf.document).toMatchObject({
      file_name: "Receipt.PDF",
      mime_type: "application/pdf",
      file_size: 9,
    });
    expect(ada.last().media).toMatchObject({ mime: "application/pdf", fileName: "Receipt.PDF" });
    const sham = await api.sendDocument(42, new InputFile(Buffer.from("<html>"), "page.pdf"));
    expect(sham.document?.mime_type).toBe("application/pdf");
    expect(ada.last().media?.mime).toBe("application/octet-stream");
  });

  test("the text of a photo is its caption", async () => {
    const { telegram, ada, api } = await withAda();
    const caption = "<b>one</b>";
    const { message_id } = await api.sendPhoto(42, new InputFile(PNG), { caption, parse_mode: "HTML" });
    expect(ada.last()).toMatchObject({
      kind: "photo",
      text: "one",
      entities: [{ type: "bold" }],
      media: { mime: "image/png", bytes: new Uint8Array(PNG) },
    });
    expect(telegram.calls.flatMap(({ warnings }) => warnings)).toEqual([]);
    await expect(api.editMessageText(42, message_id, "two")).rejects.toThrow(
      "there is no text in the message to edit",
    );
  });
});

describe("a deep link", () => {
  test("brings the bot what stands in it, while the person sees /start alone", async () => {
    const telegram = await telegramForTest();
    const ada = telegram.person({ firstName: "Ada" });
    const message = await ada.opens("sell_BTC-EUR");
    expect(message.text).toBe("/start");
    expect(telegram.updates.at(-1)?.update).toMatchObject({
      message: {
        text: "/start sell_BTC-EUR",
        entities: [{ type: "bot_command", offset: 0, length: 6 }],
        from: { id: ada.id },
      },
    });
    const me = telegram.bot.username;
    for (const link of [
      `https://t.me/${me}?start=abc`,
      `t.me/${me.toUpperCase()}?start=abc`,
      `https://telegram.me/${me}?start=abc`,
      `tg://resolve?domain=${me}&start=abc`,
      `https://t.me/share/url?url=${encodeURIComponent(`https://t.me/${me}?start=abc`)}&text=Look`,
    ]) {
      await ada.opens(link);
      expect(telegram.updates.at(-1)?.update).toMatchObject({ message: { text: "/start abc" } });
    }
  });

  test.each([
    ["65 characters", "x".repeat(65), /refuses/],
    ["other characters", "a.b", /refuses/],
    ["nothing", "", /refuses/],
    ["a link without a parameter", "https://t.me/sell_test_bot", /refuses/],
    ["a link to somebody else", "https://t.me/other_bot?start=abc", /opens @other_bot/],
    ["a link out of Telegram", "https://example.com/?start=abc", /refuses/],
  ])("with %s is no way in", async (_what, link, why) => {
    const telegram = await telegramForTest();
    const ada = telegram.person({ firstName: "Ada" });
    await expect(ada.opens(link)).rejects.toThrow(why);
    expect(telegram.updates).toEqual([]);
  });

  test("is of no use to somebody who has blocked the bot", async () => {
    const { ada } = await withAda();
    await ada.blocks();
    await expect(ada.opens("abc")).rejects.toThrow(/has blocked the bot/);
  });
});

describe("what a test can see", () => {
  test("a disabled button does nothing, and a tap on it says so", async () => {
    const { telegram, ada, api } = await withAda();
    await api.sendMessage(42, "x", {
      reply_markup: { inline_keyboard: [[{ text: "Page 2 of 9", disabled: {} }]] },
      disable_notification: true,
    });
    const before = telegram.updates.length;
    expect(await ada.taps("Page 2")).toEqual({ messageId: 2, label: "Page 2 of 9", kind: "disabled" });
    expect(telegram.updates).toHaveLength(before);
    expect(ada.last().silent).toBe(true);
    expect(ada.transcript()).toContain("(silent): x");
    expect(ada.transcript()).toContain("[Page 2 of 9 (off)]");
  });

  test("how many updates the bot has not confirmed", async () => {
    const { telegram, ada } = await withAda();
    await ada.says("two");
    expect(telegram.unconfirmed).toBe(2);
    await call(telegram, "getUpdates", { offset: (telegram.updates[0]?.update_id ?? 0) + 1 });
    expect(telegram.unconfirmed).toBe(1);
    await call(telegram, "getUpdates", { offset: (telegram.updates[1]?.update_id ?? 0) + 1 });
    expect(telegram.unconfirmed).toBe(0);
  });
});
