import { Api, InputFile } from "grammy";
import { describe, expect, test } from "vitest";
import type { Person, Telegram } from "../../src/simulator/telegram.ts";
import { call, telegramForTest } from "./telegram-api.ts";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A Telegram in which Ada (42) has started the bot, and grammY as a client of it. */
async function withAda(): Promise<{ telegram: Telegram; ada: Person; api: Api }> {
  const telegram = await telegramForTest();
  const ada = telegram.person({ id: 42, firstName: "Ada" });
  await ada.says("/start");
  return { telegram, ada, api: new Api(telegram.token, { apiRoot: telegram.url }) };
}

const media = (telegram: Telegram, message_id: number, what: unknown, more: Record<string, unknown> = {}) =>
  call(telegram, "editMessageMedia", { chat_id: 42, message_id, media: what, ...more });

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
    const { message_id } = await api.sendPhoto(42, new InputFile(PNG), { caption: "one" });
    const edit = { chat_id: 42, message_id, text: "two" };
    expect((await call(telegram, "editMessageText", edit)).body.description).toBe(
      "Bad Request: there is no text in the message to edit",
    );
    await api.editMessageCaption(42, message_id, { caption: "<b>two</b>", parse_mode: "HTML" });
    expect(ada.last()).toMatchObject({ kind: "photo", text: "two", entities: [{ type: "bold" }] });
    await expect(
      api.editMessageCaption(42, message_id, { caption: "<b>two</b>", parse_mode: "HTML" }),
    ).rejects.toThrow(/message is not modified/);
    await expect(api.editMessageCaption(42, message_id, { caption: "x".repeat(1025) })).rejects.toThrow(
      /MEDIA_CAPTION_TOO_LONG/,
    );
  });

  test("a photo gives way to another, to a file, and takes the place of a text", async () => {
    const { ada, api } = await withAda();
    const { message_id } = await api.sendMessage(42, "a text", {
      reply_markup: { inline_keyboard: [[{ text: "Back", callback_data: "b" }]] },
    });
    const photo = {
      type: "photo",
      media: new InputFile(PNG),
      caption: "<i>a code</i>",
      parse_mode: "HTML",
    } as const;
    await api.editMessageMedia(42, message_id, photo);
    expect(ada.last()).toMatchObject({ id: message_id, kind: "photo", text: "a code", buttons: [] });
    expect(ada.last().media?.bytes).toEqual(new Uint8Array(PNG));
    await api.editMessageMedia(42, message_id, {
      type: "document",
      media: new InputFile(Buffer.from("%PDF-1.7\n"), "Receipt.pdf"),
    });
    expect(ada.last()).toMatchObject({ id: message_id, kind: "document", text: "" });
  });

  test("no parameter of an upload inside a JSON value is called unknown", async () => {
    const { telegram, api } = await withAda();
    const { message_id } = await api.sendMessage(42, "a text");
    await api.editMessageMedia(42, message_id, { type: "photo", media: new InputFile(PNG) });
    expect(telegram.calls.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  test("a change of the file is refused as Telegram refuses it", async () => {
    const { telegram, api } = await withAda();
    const sent = await api.sendPhoto(42, new InputFile(PNG), { caption: "one" });
    const id = sent.message_id;
    const file = sent.photo[0]?.file_id ?? "";
    const why = async (answer: ReturnType<typeof media>) => (await answer).body.description;
    const same = { type: "photo", media: file, caption: "one" };
    expect(await why(media(telegram, id, same))).toMatch(/^Bad Request: message is not modified/);
    expect((await media(telegram, id, { ...same, caption: "two" })).status).toBe(200);
    expect(await why(media(telegram, id, undefined))).toBe("Bad Request: input media is not specified");
    expect(await why(media(telegram, id, { type: "photo" }))).toMatch(/media not found/i);
    expect(await why(media(telegram, id, { type: "hologram", media: file }))).toMatch(/unsupported/);
    expect(await why(media(telegram, id, { type: "photo", media: "nonsense" }))).toBe(
      "Bad Request: wrong file identifier/HTTP URL specified",
    );
    expect(await why(media(telegram, id, { ...same, caption: "x".repeat(1025) }))).toBe(
      "Bad Request: MEDIA_CAPTION_TOO_LONG",
    );
    expect(await why(media(telegram, 99, same))).toBe("Bad Request: message to edit not found");
    expect(await why(media(telegram, 1, same))).toBe("Bad Request: message can't be edited");
    const keyboard = { reply_markup: { force_reply: true } };
    expect(await why(media(telegram, id, same, keyboard))).toBe("Bad Request: inline keyboard expected");
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
