import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { startTelegram } from "../../src/simulator/start-telegram.ts";
import type { Person, Telegram } from "../../src/simulator/telegram.ts";
import { call, sendMessage } from "./telegram-api.ts";

let telegram: Telegram;
let ada: Person;

beforeAll(async () => {
  telegram = await startTelegram();
  ada = telegram.person({ id: 42, firstName: "Ada", username: "ada" });
  await ada.says("/start");
  return () => telegram.close();
});

/** Sends a text and returns what Telegram made of it. */
async function sent(text: string, parseMode?: string) {
  const { text: shown, entities } = await sendMessage(telegram, { chat_id: 42, text, parse_mode: parseMode });
  return { text: shown, entities };
}

/** Why Telegram refuses a text. */
async function refusal(text: string, parseMode: string): Promise<string | undefined> {
  const answer = await call(telegram, "sendMessage", { chat_id: 42, text, parse_mode: parseMode });
  expect(answer).toMatchObject({ status: 400, body: { ok: false, error_code: 400 } });
  return answer.body.description;
}

describe("HTML", () => {
  test.each([
    ["<b>a</b><B>b</B>", [{ type: "bold", offset: 0, length: 2 }]],
    [
      "<i>a</i> <i>b</i>",
      [
        { type: "italic", offset: 0, length: 1 },
        { type: "italic", offset: 2, length: 1 },
      ],
    ],
    ["<code>a</code>", [{ type: "code", offset: 0, length: 1 }]],
    ["<blockquote>a</blockquote>", [{ type: "blockquote", offset: 0, length: 1 }]],
    ["<blockquote expandable>a</blockquote>", [{ type: "expandable_blockquote", offset: 0, length: 1 }]],
    [
      "<a href='https://x.example/?a=1&amp;b=2'>a</a>",
      [{ type: "text_link", offset: 0, length: 1, url: "https://x.example/?a=1&b=2" }],
    ],
    ["<a>x.example</a>", [{ type: "text_link", offset: 0, length: 9, url: "http://x.example/" }]],
    [
      '<tg-time unix="1647531900" format="wDT">a</tg-time>',
      [{ type: "date_time", offset: 0, length: 1, unix_time: 1647531900, date_time_format: "wDT" }],
    ],
  ])("%s is understood", async (html, entities) => {
    expect((await sent(html, "HTML")).entities).toEqual(entities);
  });

  test("nested tags keep their places, outer ones first", async () => {
    expect(await sent("<blockquote><b>bold <i>both</i></b></blockquote> none", "html")).toEqual({
      text: "bold both none",
      entities: [
        { type: "blockquote", offset: 0, length: 9 },
        { type: "bold", offset: 0, length: 9 },
        { type: "italic", offset: 5, length: 4 },
      ],
    });
  });

  test("offsets count UTF-16 code units, so that an emoji takes two and a letter with an accent one", async () => {
    expect(await sent("👍é <b>ü👍</b>", "HTML")).toEqual({
      text: "👍é ü👍",
      entities: [{ type: "bold", offset: 4, length: 3 }],
    });
  });

  test("only four named characters and all numeric ones are decoded", async () => {
    expect((await sent("&lt;&gt;&amp;&quot;&#8364;&#x1F44D; &nbsp; &euro; R&D", "HTML")).text).toBe(
      '<>&"€👍 &nbsp; &euro; R&D',
    );
  });

  test("bold around code stops at the code, which holds nothing else", async () => {
    expect((await sent("<b>a<code>b<i>c</i></code>d</b>", "HTML")).entities).toEqual([
      { type: "bold", offset: 0, length: 1 },
      { type: "code", offset: 1, length: 2 },
      { type: "bold", offset: 3, length: 1 },
    ]);
  });

  test("nothing but a quotation stays around a time", async () => {
    const time = '<tg-time unix="1647531900" format="r">t</tg-time>';
    const shown = { type: "date_time", offset: 1, length: 1, unix_time: 1647531900, date_time_format: "r" };
    expect((await sent(`<b>a${time}b</b>`, "HTML")).entities).toEqual([
      { type: "bold", offset: 0, length: 1 },
      shown,
      { type: "bold", offset: 2, length: 1 },
    ]);
    expect((await sent(`<code>a${time}</code>`, "HTML")).entities).toEqual([shown]);
    expect((await sent(`<blockquote>a${time}</blockquote>`, "HTML")).entities).toEqual([
      { type: "blockquote", offset: 0, length: 2 },
      shown,
    ]);
  });

  test("a time is refused with a text too long for it, too far ahead, and in a form there is none of", async () => {
    const time = (format: string, text: string, days = 0) => {
      const unix = Math.floor(Date.now() / 1000) + days * 86_400;
      return `<tg-time unix="${unix}"${format}>${text}</tg-time>`;
    };
    expect((await sent(time(' format="Dt"', "x".repeat(31)), "HTML")).entities).toHaveLength(1);
    expect((await sent(time("", "x".repeat(127)), "HTML")).entities).toHaveLength(1);
    expect((await sent(time(' format="Dt"', "x", 1097), "HTML")).entities).toHaveLength(1);
    const why = (html: string) => refusal(html, "HTML");
    expect(await why(time(' format="Dt"', "x".repeat(32)))).toContain("ENTITY_DATE_TOO_LONG");
    expect(await why(time("", "x".repeat(128)))).toContain("ENTITY_DATE_TOO_LONG");
    expect(await why(time(' format="Dt"', "x", 1099))).toContain("ENTITY_DATE_INVALID");
    expect(await why(time(' format="tD"', "x"))).toContain("invalid date-time format");
  });

  test("white space around the text goes, empty tags leave nothing", async () => {
    expect(await sent("\n <b></b> hello <i> </i>\n\n", "HTML")).toEqual({ text: "hello", entities: [] });
  });

  test.each([
    ["a<b>c", `Can't find end tag corresponding to start tag "b"`],
    ["<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ["x</b>", "Unexpected end tag at byte offset 1"],
    ["é<br>", 'Unsupported start tag "br" at byte offset 2'],
    ["1 < 2", 'Unsupported start tag "" at byte offset 2'],
    ["a <b", "Unclosed start tag at byte offset 2"],
    ["<a href", 'Unclosed start tag "a" at byte offset 0'],
    ['<a href="x', "Unclosed start tag at byte offset 0"],
    ['<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ["<a href=a/b>y</a>", "Unexpected end of name token at byte offset 8"],
    ["<b>x</b", "Unclosed end tag at byte offset 4"],
    ["<tg-emoji>x</tg-emoji>", 'Unsupported start tag "tg-emoji" at byte offset 0'],
  ])("%s is refused", async (html, why) => {
    expect(await refusal(html, "HTML")).toBe(`Bad Request: can't parse entities: ${why}`);
  });

  test("any text a person may have typed survives when its three characters are escaped", async () => {
    const escaped = (text: string) =>
      text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const visible = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 50 })
      .filter((text) => text.trim() === text && text !== "");
    await fc.assert(
      fc.asyncProperty(visible, async (text) => {
        expect((await sent(escaped(text), "HTML")).text).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

test.each(["MarkdownV2", "Markdown", "BBCode"])("%s is refused", async (mode) => {
  expect(await refusal("*x*", mode)).toBe("Bad Request: unsupported parse_mode");
});

describe("what Telegram finds by itself", () => {
  test("in a text with everything", async () => {
    const text =
      "/sell@sell_test_bot @adalove #crypto $BTC me@x.example https://x.example/a?b=c. and x.com, 0.5 1/2";
    const { entities } = await sent(text);
    const found = entities.map((entity) => [
      entity.type,
      text.slice(entity.offset, entity.offset + entity.length),
    ]);
    expect(found).toEqual([
      ["bot_command", "/sell@sell_test_bot"],
      ["mention", "@adalove"],
      ["hashtag", "#crypto"],
      ["cashtag", "$BTC"],
      ["email", "me@x.example"],
      ["url", "https://x.example/a?b=c"],
      ["url", "x.com"],
    ]);
  });

  test("not inside code and links, but inside bold", async () => {
    const { entities } = await sent("<code>/a</code> <b>/b</b>", "HTML");
    expect(entities).toEqual([
      { type: "code", offset: 0, length: 2 },
      { type: "bot_command", offset: 3, length: 2 },
      { type: "bold", offset: 3, length: 2 },
    ]);
  });

  test("a person's command carries the entity that libraries look for", async () => {
    await ada.says("/start sell_BTC-1");
    expect(telegram.updates.at(-1)?.update["message"]).toMatchObject({
      text: "/start sell_BTC-1",
      entities: [{ type: "bot_command", offset: 0, length: 6 }],
    });
  });
});
