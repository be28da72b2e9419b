import { InputFile } from "grammy";
import { describe, expect, test } from "vitest";
import {
  call,
  ONE_BUTTON,
  PNG,
  result,
  sendMessage,
  stoppedClock,
  type WireAnswer,
  withAda,
} from "./telegram-api.ts";

function refused(answer: WireAnswer, description: string, code = 400): void {
  expect(answer).toEqual({ status: code, body: { ok: false, error_code: code, description } });
}

const keyboard = (...row: unknown[]) => ({
  chat_id: 42,
  text: "x",
  reply_markup: { inline_keyboard: [row] },
});
const button = (action: Record<string, unknown>) => ({ text: "b", ...action });

describe("the door", () => {
  test("a wrong token, an unknown method and a strange path are turned away", async () => {
    const { telegram } = await withAda();
    refused(await call(telegram, "getMe", {}, "1:wrong"), "Unauthorized", 401);
    for (const method of ["sendTelepathy", "forwardMessage"]) {
      refused(await call(telegram, method, { chat_id: 42 }), "Not Found", 404);
      expect(telegram.calls.at(-1)?.warnings).toEqual([
        `${method}: the simulated Telegram has no such method`,
      ]);
    }
    const response = await fetch(`${telegram.url}/elsewhere`);
    expect(response.status).toBe(404);
  });

  test("method names in any case, GET with a query, forms and JSON are all accepted", async () => {
    const { telegram, ada } = await withAda();
    const url = `${telegram.url}/bot${telegram.token}/SENDMESSAGE`;
    await fetch(`${url}?chat_id=42&text=query`);
    await fetch(url, { method: "POST", body: new URLSearchParams({ chat_id: "42", text: "form" }) });
    const multipart = new FormData();
    const parts = { chat_id: "42", text: "parts", reply_markup: JSON.stringify(ONE_BUTTON) };
    for (const [name, value] of Object.entries(parts)) multipart.set(name, value);
    await fetch(url, { method: "POST", body: multipart });
    expect(ada.chat.slice(1).map((message) => message.text)).toEqual(["query", "form", "parts"]);
    expect(ada.last().buttons).toEqual([[{ label: "b", kind: "callback", data: "d" }]]);
    expect(telegram.calls.map((one) => [one.method, one.chatId, one.warnings])).toEqual(
      Array(3).fill(["sendMessage", 42, []]),
    );
  });

  test("a body that is not JSON is refused", async () => {
    const { telegram } = await withAda();
    const response = await fetch(`${telegram.url}/bot${telegram.token}/getMe`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect([response.status, await response.json()]).toEqual([
      400,
      { ok: false, error_code: 400, description: "Bad Request: can't parse JSON object" },
    ]);
  });
});

describe("sending", () => {
  test.each<[string, Record<string, unknown>, string]>([
    ["no text", { chat_id: 42 }, "message text is empty"],
    ["an empty text", { chat_id: 42, text: "" }, "message text is empty"],
    ["a blank text", { chat_id: 42, text: " \n " }, "text must be non-empty"],
    ["tags around nothing", { chat_id: 42, text: "<b></b>", parse_mode: "HTML" }, "text must be non-empty"],
    ["4097 characters", { chat_id: 42, text: "x".repeat(4097) }, "message is too long"],
    ["33 KB", { chat_id: 42, text: "x".repeat(33_000) }, "text is too long"],
    ["half an emoji", { chat_id: 42, text: "x\ud83d" }, "strings must be encoded in UTF-8"],
    [
      "half an emoji on a button",
      keyboard({ text: "\ude00", callback_data: "d" }),
      "strings must be encoded in UTF-8",
    ],
    ["no chat", { text: "x" }, "chat_id is empty"],
    ["an unknown chat", { chat_id: 43, text: "x" }, "chat not found"],
    ["a username", { chat_id: "@ada", text: "x" }, "chat not found"],
  ])("%s is refused", async (_what, params, why) => {
    const { telegram, ada } = await withAda();
    refused(await call(telegram, "sendMessage", params), `Bad Request: ${why}`);
    expect(ada.chat).toHaveLength(1);
  });

  test("4096 characters count after the entities are parsed", async () => {
    const { telegram } = await withAda();
    const text = `<b>${"&lt;".repeat(4096)}</b>`;
    const message = await sendMessage(telegram, { chat_id: 42, text, parse_mode: "HTML" });
    expect(message.text).toHaveLength(4096);
  });

  test("somebody who never wrote to the bot cannot be written to", async () => {
    const { telegram } = await withAda();
    telegram.person({ id: 43, firstName: "Bob" });
    for (const method of ["sendMessage", "sendChatAction", "getChat"]) {
      refused(
        await call(telegram, method, { chat_id: 43, text: "x", action: "typing" }),
        "Bad Request: chat not found",
      );
    }
  });

  test("captions end at 1024 characters, and photos must be uploads of images", async () => {
    const { telegram, api } = await withAda();
    const send = (file: InputFile, caption = "") => api.sendPhoto(42, file, { caption });
    await expect(send(new InputFile(PNG), "x".repeat(1025))).rejects.toThrow("message caption is too long");
    await expect(send(new InputFile(Buffer.from("no image"), "qr.png"))).rejects.toThrow(
      "IMAGE_PROCESS_FAILED",
    );
    refused(
      await call(telegram, "sendPhoto", { chat_id: 42 }),
      "Bad Request: there is no photo in the request",
    );
    refused(
      await call(telegram, "sendPhoto", { chat_id: 42, photo: "nonsense" }),
      "Bad Request: wrong file identifier/HTTP URL specified",
    );
  });

  test("an unknown chat action is refused", async () => {
    const { telegram, ada } = await withAda();
    refused(
      await call(telegram, "sendChatAction", { chat_id: 42, action: "dancing" }),
      "Bad Request: wrong parameter action in request",
    );
    expect(await result(telegram, "sendChatAction", { chat_id: 42, action: "typing" })).toBe(true);
    expect(ada.chatAction).toBe("typing");
  });
});

describe("keyboards", () => {
  const parsing = "can't parse inline keyboard button";
  const noAction = `${parsing}: Text buttons are unallowed in the inline keyboard`;
  test.each<[string, unknown, string]>([
    ["65 bytes of callback data", button({ callback_data: "é".repeat(33) }), "BUTTON_DATA_INVALID"],
    ["no action", button({}), noAction],
    ["empty callback data", button({ callback_data: "" }), noAction],
    ["a kind of button the bot does not send", button({ pay: true }), noAction],
    [
      "two actions",
      button({ callback_data: "d", url: "https://x.example" }),
      `${parsing}: exactly one of the optional fields must be used, got url, callback_data`,
    ],
    ["no label", { callback_data: "d" }, `${parsing}: Can't find field "text"`],
    ["an empty label", { text: "", callback_data: "d" }, "inline keyboard button text must be non-empty"],
    ["nothing to copy", button({ copy_text: { text: "" } }), "BUTTON_COPY_TEXT_INVALID"],
    ["257 characters to copy", button({ copy_text: { text: "x".repeat(257) } }), "BUTTON_COPY_TEXT_INVALID"],
  ])("%s is refused", async (_what, bad, why) => {
    const { telegram } = await withAda();
    refused(await call(telegram, "sendMessage", keyboard(bad)), `Bad Request: ${why}`);
  });

  test.each([
    ["javascript:alert(1)", "Unsupported URL protocol"],
    ["https://", "Wrong HTTP URL"],
    ["http://intranet/x", "Wrong HTTP URL"],
  ])("the link %s is refused", async (url, why) => {
    const { telegram } = await withAda();
    const description = `Bad Request: inline keyboard button URL '${url}' is invalid: ${why}`;
    refused(await call(telegram, "sendMessage", keyboard(button({ url }))), description);
  });

  test("too many buttons, too wide a row and too many bytes are refused", async () => {
    const { telegram } = await withAda();
    const row = (length: number, data = "d") => Array.from({ length }, () => button({ callback_data: data }));
    const send = (rows: unknown[][]) =>
      call(telegram, "sendMessage", { chat_id: 42, text: "x", reply_markup: { inline_keyboard: rows } });
    expect((await send(Array.from({ length: 25 }, () => row(4)))).status).toBe(200);
    expect((await send([row(8)])).status).toBe(200);
    const tooLong = "Bad Request: reply markup is too long";
    refused(await send([...Array.from({ length: 25 }, () => row(4)), row(1)]), tooLong);
    refused(await send([row(9)]), tooLong);
    const long = Array.from({ length: 90 }, () => [{ text: "x".repeat(60), callback_data: "d".repeat(64) }]);
    refused(await send(long), tooLong);
  });

  test("limits are met exactly: 64 bytes of data, 256 characters to copy, links to the local demo", async () => {
    const { telegram, ada } = await withAda();
    await sendMessage(
      telegram,
      keyboard(
        button({ callback_data: "é".repeat(32), style: "success" }),
        button({ copy_text: { text: "x".repeat(256) } }),
        button({ url: "http://127.0.0.1:8080/pay?id=1" }),
        button({ url: "http://localhost:8080" }),
        button({ url: "tg://user?id=42" }),
        button({ disabled: {} }),
      ),
    );
    const kinds = ada.last().buttons.flat();
    expect(kinds.map(({ kind }) => kind)).toEqual(["callback", "copy", "url", "url", "url", "disabled"]);
    expect(kinds[0]?.style).toBe("success");
  });

  test("a keyboard that is no keyboard is refused", async () => {
    const { telegram } = await withAda();
    const send = (reply_markup: unknown) =>
      call(telegram, "sendMessage", { chat_id: 42, text: "x", reply_markup });
    refused(await send("{"), "Bad Request: can't parse reply keyboard markup JSON object");
    refused(await send([]), "Bad Request: object expected as reply markup");
    refused(
      await send({ inline_keyboard: [button({ callback_data: "d" })] }),
      'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    );
  });
});

describe("editing and deleting", () => {
  test("an edit that changes nothing is refused, a changed keyboard alone is a change", async () => {
    const { telegram, ada } = await withAda();
    const sent = { ...keyboard(button({ callback_data: "d" })), text: "<b>x</b>", parse_mode: "HTML" };
    const { message_id } = await sendMessage(telegram, sent);
    const unchanged =
      "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
    refused(await call(telegram, "editMessageText", { ...sent, message_id }), unchanged);
    const { reply_markup } = sent;
    refused(
      await call(telegram, "editMessageReplyMarkup", { chat_id: 42, message_id, reply_markup }),
      unchanged,
    );
    expect(
      await result(telegram, "editMessageText", { ...sent, message_id, reply_markup: undefined }),
    ).toMatchObject({
      message_id,
      text: "x",
      edit_date: expect.any(Number),
    });
    expect(ada.last()).toMatchObject({ buttons: [], revision: 2 });
  });

  test("only the bot's own messages can be edited", async () => {
    const { telegram, ada } = await withAda();
    await sendMessage(telegram, { chat_id: 42, text: "x" });
    const edit = (params: Record<string, unknown>) =>
      call(telegram, "editMessageText", { text: "y", ...params });
    refused(await edit({ chat_id: 42, message_id: 99 }), "Bad Request: message to edit not found");
    refused(await edit({ chat_id: 42, message_id: 1 }), "Bad Request: message can't be edited");
    refused(await edit({}), "Bad Request: message identifier is not specified");
    refused(await edit({ chat_id: 43, message_id: 2 }), "Bad Request: chat not found");
    refused(
      await edit({ chat_id: 42, message_id: 2, text: "x".repeat(4097) }),
      "Bad Request: MESSAGE_TOO_LONG",
    );
    refused(
      await edit({ chat_id: 42, message_id: 2, reply_markup: { force_reply: true } }),
      "Bad Request: inline keyboard expected",
    );
    expect(ada.last().text).toBe("x");
  });

  test("what is gone or older than 48 hours cannot be deleted", async () => {
    const clock = stoppedClock();
    const { telegram, ada } = await withAda({ now: clock.now });
    await sendMessage(telegram, { chat_id: 42, text: "old" });
    clock.advance(48 * 3_600_000 + 1000);
    await sendMessage(telegram, { chat_id: 42, text: "new" });
    const remove = (message_id: number) => call(telegram, "deleteMessage", { chat_id: 42, message_id });
    refused(await remove(2), "Bad Request: message can't be deleted for everyone");
    refused(await remove(99), "Bad Request: message to delete not found");
    expect((await remove(3)).status).toBe(200);
    refused(await remove(3), "Bad Request: message to delete not found");
    expect(ada.chat.map((message) => message.text)).toEqual(["/start", "old"]);
  });
});

describe("answers to presses", () => {
  const tooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";

  test("one answer a press, 200 characters, in time", async () => {
    const clock = stoppedClock();
    const { telegram, ada } = await withAda({ now: clock.now });
    await sendMessage(telegram, keyboard(button({ callback_data: "d" })));
    const answer = (id: string | undefined, text = "") =>
      call(telegram, "answerCallbackQuery", { callback_query_id: id, text });
    const pressed = () => Object(telegram.updates.at(-1)?.update["callback_query"]).id;

    const tap = ada.taps("b");
    const id = pressed();
    expect((await answer(id, "x".repeat(200))).status).toBe(200);
    expect(await tap).toMatchObject({ kind: "callback", answered: true, text: "x".repeat(200), queryId: id });
    refused(await answer(id), tooOld);
    refused(await answer("12345"), tooOld);
    refused(await answer(undefined), tooOld);

    const second = ada.taps("b");
    refused(await answer(pressed(), "x".repeat(201)), "Bad Request: MESSAGE_TOO_LONG");
    expect(await second).toMatchObject({ answered: false });

    const third = ada.taps("b");
    const late = pressed();
    clock.advance(31_000);
    refused(await answer(late), tooOld);
    expect(await third).toMatchObject({ answered: false });
  });
});

describe("the bot's own profile", () => {
  const command = (name: unknown, description: unknown = "Sell crypto") => ({
    commands: [{ command: name, description }],
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["setMyCommands", command("Sell"), "BOT_COMMAND_INVALID"],
    ["setMyCommands", command("sell", "x".repeat(257)), "command description length must not exceed 256"],
    ["setMyCommands", { ...command("sell"), language_code: "eng" }, "invalid language code specified"],
    ["setMyCommands", { ...command("sell"), scope: { type: "chat", chat_id: 43 } }, "chat not found"],
    ["setMyShortDescription", { short_description: "x".repeat(121) }, "ABOUT_TOO_LONG"],
    ["setMyDescription", { description: "x".repeat(513) }, "DESCRIPTION_TOO_LONG"],
    ["setMyName", { name: "x".repeat(65) }, "BOT_TITLE_INVALID"],
    [
      "setChatMenuButton",
      { menu_button: { type: "web_app", text: "x", web_app: { url: "http://x.example" } } },
      "menu button Web App URL 'http://x.example' is invalid: Only HTTPS links are allowed",
    ],
  ])("%s(%j) is refused", async (method, params, why) => {
    const { telegram } = await withAda();
    refused(await call(telegram, method, params), `Bad Request: ${why}`);
  });

  test("people see the commands of the nearest scope in their language", async () => {
    const { telegram } = await withAda();
    const set = (description: string, scope?: Record<string, unknown>, language_code?: string) =>
      result(telegram, "setMyCommands", { ...command("sell", description), scope, language_code });
    await set("everyone");
    await set("alle", undefined, "de");
    await set("private", { type: "all_private_chats" });
    await set("admin", { type: "chat", chat_id: 42 });
    const seen = (id: number, languageCode?: string) =>
      telegram.profile.commandsFor({ id, ...(languageCode !== undefined && { languageCode }) })[0]
        ?.description;
    expect([seen(42, "de"), seen(43, "de"), seen(43)]).toEqual(["admin", "private", "private"]);
    await result(telegram, "deleteMyCommands", { scope: { type: "all_private_chats" } });
    expect([seen(43, "de-AT"), seen(43, "fr")]).toEqual(["alle", "everyone"]);
    expect(await result(telegram, "getMyCommands", { language_code: "de" })).toEqual([
      { command: "sell", description: "alle" },
    ]);
    expect(telegram.profile.commands).toHaveLength(3);
  });

  test("name, descriptions and menu button are kept by language and chat", async () => {
    const { telegram } = await withAda();
    await result(telegram, "setMyName", { name: "Seller" });
    await result(telegram, "setMyName", { name: "Продавец", language_code: "ru" });
    await result(telegram, "setMyDescription", { description: "Sells." });
    await result(telegram, "setMyShortDescription", { short_description: "Short." });
    const webApp = { type: "web_app", text: "Open", web_app: { url: "https://x.example/" } };
    await result(telegram, "setChatMenuButton", { chat_id: 42, menu_button: webApp });
    expect(telegram.bot.first_name).toBe("Seller");
    expect(await result(telegram, "getMyName", { language_code: "ru" })).toEqual({ name: "Продавец" });
    expect(await result(telegram, "getMyDescription", { language_code: "ru" })).toEqual({
      description: "Sells.",
    });
    expect(await result(telegram, "getChatMenuButton", { chat_id: 42 })).toEqual(webApp);
    expect(await result(telegram, "getChatMenuButton")).toEqual({ type: "commands" });
    expect(telegram.profile).toMatchObject({
      name: { "": "Seller", ru: "Продавец" },
      shortDescription: { "": "Short." },
      menuButton: { default: { type: "commands" }, chats: { 42: webApp } },
    });
  });
});

test("in a group the bot cannot delete others' messages", async () => {
  const { telegram, ada } = await withAda();
  const group = ada.group("Traders");
  const { id } = await group.says("/help");
  refused(
    await call(telegram, "deleteMessage", { chat_id: group.chatId, message_id: id }),
    "Bad Request: message can't be deleted",
  );
});

test("an effect nobody knows, and any effect in a group, is refused", async () => {
  const { telegram, ada } = await withAda();
  const sends = (params: Record<string, unknown>) => call(telegram, "sendMessage", { text: "x", ...params });
  refused(await sends({ chat_id: 42, message_effect_id: "1" }), "Bad Request: EFFECT_ID_INVALID");
  const group = ada.group("Admins");
  const known = { message_effect_id: "5046509860389126442" };
  refused(await sends({ chat_id: group.chatId, ...known }), "Bad Request: EFFECT_CHAT_INVALID");
  await sends({ chat_id: 42, ...known });
  expect(ada.last().effect).toBe("🎉");
});

describe("what Telegram lets pass is noted", () => {
  test("unknown parameters and wrong types are warnings of the call", async () => {
    const { telegram } = await withAda();
    const send = async (params: Record<string, unknown>) => {
      await sendMessage(telegram, { chat_id: 42, text: "x", ...params });
      return telegram.calls.at(-1)?.warnings;
    };
    expect(await send({})).toEqual([]);
    expect(
      await send({ chat_id: "42", message_effect_id: "5046509860389126442", protect_content: true }),
    ).toEqual([]);
    expect(await send({ disable_web_page_preview: true })).toEqual([
      "disable_web_page_preview: unknown parameter",
    ]);
    expect(await send({ text: 5 })).toEqual(["text: expected a string, got number"]);
    expect(await send({ protect_content: "true" })).toEqual([
      "protect_content: expected a boolean, got string",
    ]);
    expect(await send({ link_preview_options: { is_disable: true } })).toEqual([
      "link_preview_options.is_disable: unknown field",
    ]);
    expect(
      await send({ reply_markup: { inline_keyboard: [[{ text: "b", callback_data: "d", colour: "red" }]] } }),
    ).toEqual(["reply_markup.inline_keyboard[0][0].colour: unknown field"]);
  });
});
