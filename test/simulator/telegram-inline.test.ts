/** Inline mode as the Bot API documents it: who is asked, what is taken for an answer, how long it is kept. */
import { describe, expect, test } from "vitest";
import type { Telegram } from "../../src/simulator/telegram.ts";
import { call, getUpdates, result, stoppedClock, telegramForTest } from "./telegram-api.ts";

const ARTICLE = {
  type: "article",
  id: "a",
  title: "An offer",
  description: "What it is",
  input_message_content: { message_text: "<b>Sold</b>", parse_mode: "HTML" },
  reply_markup: { inline_keyboard: [[{ text: "Open", url: "https://t.me/sell_test_bot?start=x" }]] },
};

/** Fetches the query that is asked for next. */
async function query(telegram: Telegram): Promise<Record<string, unknown>> {
  const [update] = await getUpdates(telegram, {
    offset: -1,
    timeout: 5,
    allowed_updates: ["inline_query", "message"],
  });
  await getUpdates(telegram, { offset: (update?.update_id ?? 0) + 1 });
  return update?.["inline_query"] as Record<string, unknown>;
}

describe("a query", () => {
  test("reaches the bot with who typed it, and what is picked is sent via the bot", async () => {
    const telegram = await telegramForTest({ inlineMode: true });
    expect(await result(telegram, "getMe")).toMatchObject({ supports_inline_queries: true });
    const ada = telegram.person({ id: 42, firstName: "Ada", languageCode: "de" });
    const asked = ada.asksInline(`0.05 btc ${"x".repeat(300)}`);
    const { id, from, query: text, offset } = await query(telegram);
    expect({ from, offset }).toMatchObject({ from: { id: 42, language_code: "de" }, offset: "" });
    expect(text).toHaveLength(256);
    const button = { text: "Open", start_parameter: "sell" };
    await result(telegram, "answerInlineQuery", { inline_query_id: id, results: [ARTICLE], button });
    const answer = await asked;
    expect(answer).toEqual({
      results: [{ id: "a", title: "An offer", description: "What it is" }],
      button: { text: "Open", payload: "sell" },
    });
    const [first] = answer?.results ?? [];
    if (!first) throw new Error("nothing to pick");
    const sent = await ada.group("Friends").picks(first);
    expect(sent).toMatchObject({ from: "person", text: "Sold", via: "sell_test_bot" });
    expect(sent.buttons).toEqual([
      [{ label: "Open", kind: "url", url: "https://t.me/sell_test_bot?start=x" }],
    ]);
    expect(telegram.updates.at(-1)?.update).toMatchObject({
      message: { via_bot: { username: "sell_test_bot" } },
    });
  });

  test("is not asked while inline mode is off, and not made while the bot does not want it", async () => {
    const off = await telegramForTest();
    await expect(off.person({ firstName: "Ada" }).asksInline("0.05 btc")).rejects.toThrow(
      "Inline mode is off",
    );
    const telegram = await telegramForTest({ inlineMode: true });
    await getUpdates(telegram, { allowed_updates: ["message"] });
    void telegram.person({ firstName: "Ada" }).asksInline("0.05 btc");
    expect(telegram.updates).toEqual([]);
  });
});

describe("an answer", () => {
  /** Answers what Ada has asked. */
  const answering = async (params: Record<string, unknown>, options = {}) => {
    const telegram = await telegramForTest({ inlineMode: true, ...options });
    const ada = telegram.person({ id: 42, firstName: "Ada" });
    const asked = ada.asksInline("x");
    const { id } = await query(telegram);
    const reply = await call(telegram, "answerInlineQuery", { inline_query_id: id, results: [], ...params });
    return { telegram, ada, asked, id, reply };
  };
  const bad = (changes: object) => ({ results: [{ ...ARTICLE, ...changes }] });
  const text = (message_text: string) => bad({ input_message_content: { message_text } });

  test.each([
    [{ results: "[" }, "can't parse inline query results JSON array"],
    [{ results: {} }, "expected an Array of inline query results"],
    [
      { results: Array.from({ length: 51 }, (_, id) => ({ ...ARTICLE, id: `${id}` })) },
      "too many inline query results specified",
    ],
    [{ results: [ARTICLE, ARTICLE] }, "RESULT_ID_DUPLICATE"],
    [bad({ id: "" }), "RESULT_ID_INVALID"],
    [bad({ id: "é".repeat(33) }), "RESULT_ID_INVALID"],
    [bad({ title: " " }), "ARTICLE_TITLE_EMPTY"],
    [bad({ title: undefined }), `can't parse inline query result: Can't find field "title"`],
    [
      bad({ input_message_content: undefined }),
      `can't parse inline query result: Can't find field "input_message_content"`,
    ],
    [text(""), "message text is empty"],
    [text("a".repeat(4097)), "message is too long"],
    [
      bad({ reply_markup: { inline_keyboard: [[{ text: "x" }]] } }),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [{ next_offset: "x".repeat(65) }, "NEXT_OFFSET_INVALID"],
    [{ button: { text: "" } }, "BUTTON_TEXT_INVALID"],
    [{ button: { text: "Open", start_parameter: "a b" } }, "START_PARAM_INVALID"],
    [{ inline_query_id: "1" }, "query is too old and response timeout expired or query ID is invalid"],
  ])("%j is refused: %s", async (params, why) => {
    const { reply } = await answering(params);
    expect(reply).toMatchObject({ status: 400, body: { description: `Bad Request: ${why}` } });
  });

  test("that comes too late, or for the second time, is refused", async () => {
    const { now, advance } = stoppedClock();
    const { telegram, id } = await answering({ results: [ARTICLE] }, { now });
    const again = await call(telegram, "answerInlineQuery", { inline_query_id: id, results: [] });
    expect(again.status).toBe(400);
    void telegram.person({ id: 43, firstName: "Bob" }).asksInline("y");
    const late = await query(telegram);
    advance(10_001);
    expect(
      (await call(telegram, "answerInlineQuery", { inline_query_id: late["id"], results: [] })).status,
    ).toBe(400);
  });

  test("is kept as long as it says, and for one person where it is personal", async () => {
    const { now, advance } = stoppedClock();
    const params = { results: [ARTICLE], cache_time: 30, is_personal: true };
    const { telegram, ada, asked } = await answering(params, { now });
    expect(await ada.asksInline("x")).toBe(await asked);
    void telegram.person({ id: 43, firstName: "Bob" }).asksInline("x");
    expect(telegram.updates).toHaveLength(2);
    advance(30_000);
    void ada.asksInline("x");
    expect(telegram.updates).toHaveLength(3);
  });
});
