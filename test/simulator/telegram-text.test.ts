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
async function sent(text: string, parseMode?: string, entities?: unknown) {
  const { text: shown, entities: found } = await sendMessage(telegram, {
    chat_id: 42,
    text,
    ...(parseMode && { parse_mode: parseMode }),
    ...(entities !== undefined && { entities }),
  });
  return { text: shown, entities: found };
}

/** Why Telegram refuses a text. */
async function refusal(text: string, parseMode?: string, entities?: unknown): Promise<string | undefined> {
  const answer = await call(telegram, "sendMessage", { chat_id: 42, text, parse_mode: parseMode, entities });
  expect(answer).toMatchObject({ status: 400, body: { ok: false, error_code: 400 } });
  return answer.body.description;
}

describe("HTML", () => {
  test.each([
    ["<b>a</b><strong>b</strong>", [{ type: "bold", offset: 0, length: 2 }]],
    [
      "<i>a</i> <em>b</em>",
      [
        { type: "italic", offset: 0, length: 1 },
        { type: "italic", offset: 2, length: 1 },
      ],
    ],
    ["<u>a</u><ins>b</ins>", [{ type: "underline", offset: 0, length: 2 }]],
    ["<s>a</s><strike>b</strike><del>c</del>", [{ type: "strikethrough", offset: 0, length: 3 }]],
    [
      '<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>',
      [{ type: "spoiler", offset: 0, length: 2 }],
    ],
    ["<code>a</code>", [{ type: "code", offset: 0, length: 1 }]],
    ['<code class="language-js">a</code>', [{ type: "code", offset: 0, length: 1 }]],
    ["<pre>a</pre>", [{ type: "pre", offset: 0, length: 1 }]],
    [
      '<pre><code class="language-js">a</code></pre>',
      [{ type: "pre", offset: 0, length: 1, language: "js" }],
    ],
    ["<blockquote>a</blockquote>", [{ type: "blockquote", offset: 0, length: 1 }]],
    ["<blockquote expandable>a</blockquote>", [{ type: "expandable_blockquote", offset: 0, length: 1 }]],
    [
      "<a href='https://x.example/?a=1&amp;b=2'>a</a>",
      [{ type: "text_link", offset: 0, length: 1, url: "https://x.example/?a=1&b=2" }],
    ],
    ["<a>x.example</a>", [{ type: "text_link", offset: 0, length: 9, url: "http://x.example/" }]],
    [
      '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>',
      [{ type: "custom_emoji", offset: 0, length: 2, custom_emoji_id: "5368324170671202286" }],
    ],
    [
      '<tg-time unix="1647531900" format="wDT">a</tg-time>',
      [{ type: "date_time", offset: 0, length: 1, unix_time: 1647531900, date_time_format: "wDT" }],
    ],
  ])("%s is understood", async (html, entities) => {
    expect((await sent(html, "HTML")).entities).toEqual(entities);
  });

  test("nested tags keep their places, outer ones first", async () => {
    expect(await sent("<b>bold <i>both <u>all</u></i></b> none", "html")).toEqual({
      text: "bold both all none",
      entities: [
        { type: "bold", offset: 0, length: 13 },
        { type: "italic", offset: 5, length: 8 },
        { type: "underline", offset: 10, length: 3 },
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

  test("a link to somebody the bot knows becomes a mention, to a stranger plain text", async () => {
    const [mention] = (await sent('<a href="tg://user?id=42">Ada</a>', "HTML")).entities;
    expect(mention).toMatchObject({
      type: "text_mention",
      offset: 0,
      length: 3,
      user: { id: 42, first_name: "Ada" },
    });
    expect((await sent('<a href="tg://user?id=43">Bob</a>', "HTML")).entities).toEqual([]);
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
    ["<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
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

describe("MarkdownV2", () => {
  test("the documented styles are understood", async () => {
    const text = "*b* _i_ __u__ ~s~ ||p|| `c` [l](http://x.example/a\\)b) ```js\ncode```";
    expect(await sent(text, "MarkdownV2")).toEqual({
      text: "b i u s p c l code",
      entities: [
        { type: "bold", offset: 0, length: 1 },
        { type: "italic", offset: 2, length: 1 },
        { type: "underline", offset: 4, length: 1 },
        { type: "strikethrough", offset: 6, length: 1 },
        { type: "spoiler", offset: 8, length: 1 },
        { type: "code", offset: 10, length: 1 },
        { type: "text_link", offset: 12, length: 1, url: "http://x.example/a)b" },
        { type: "pre", offset: 14, length: 4, language: "js" },
      ],
    });
  });

  test("a quotation goes to the last line with a mark, expandable when it ends in two bars", async () => {
    expect((await sent(">one\n>two\nout", "MarkdownV2")).entities).toEqual([
      { type: "blockquote", offset: 0, length: 8 },
    ]);
    expect((await sent(">one\n>two||\nout", "MarkdownV2")).entities).toEqual([
      { type: "expandable_blockquote", offset: 0, length: 8 },
    ]);
    expect((await sent(">one||", "MarkdownV2")).entities).toEqual([
      { type: "expandable_blockquote", offset: 0, length: 3 },
    ]);
  });

  test("an escaped character is itself", async () => {
    expect(await sent("1\\.5 \\*x\\* 👍 *y*", "MarkdownV2")).toEqual({
      text: "1.5 *x* 👍 y",
      entities: [{ type: "bold", offset: 11, length: 1 }],
    });
  });

  test.each([
    ["Total: 1.5", "Character '.' is reserved and must be escaped with the preceding '\\'"],
    ["a > b", "Character '>' is reserved and must be escaped with the preceding '\\'"],
    ["a | b", "Character '|' is reserved and must be escaped with the preceding '\\'"],
    ["é *b", "Can't find end of Bold entity at byte offset 3"],
    ["__u_", "Can't find end of Italic entity at byte offset 3"],
    ["`c", "Can't find end of Code entity at byte offset 0"],
    ["[l](http://x", "Can't find end of a URL at byte offset 4"],
  ])("%s is refused", async (text, why) => {
    expect(await refusal(text, "MarkdownV2")).toBe(`Bad Request: can't parse entities: ${why}`);
  });
});

describe("explicit entities", () => {
  test("are kept, joined and sorted", async () => {
    const entities = [
      { type: "italic", offset: 2, length: 3 },
      { type: "bold", offset: 2, length: 2 },
      { type: "bold", offset: 0, length: 2 },
    ];
    expect((await sent("abcdef", undefined, entities)).entities).toEqual([
      { type: "bold", offset: 0, length: 4 },
      { type: "italic", offset: 2, length: 3 },
    ]);
  });

  test("count for nothing beside a parse mode", async () => {
    expect((await sent("<b>x</b>", "HTML", [{ type: "code", offset: 0, length: 1 }])).entities).toEqual([
      { type: "bold", offset: 0, length: 1 },
    ]);
  });

  test.each([
    [[{ type: "bold", offset: 0, length: 9 }], "entity ends after the end of the text at UTF-16 offset 9"],
    [[{ type: "bold", offset: 5, length: 1 }], "entity begins after the end of the text at UTF-16 offset 5"],
    [
      [{ type: "bold", offset: 1, length: 1 }],
      "entity begins in a middle of a UTF-16 symbol at byte offset 1",
    ],
    [[{ type: "bold", length: 1 }], `can't parse MessageEntity: Can't find field "offset"`],
    [[{ type: "marquee", offset: 0, length: 1 }], "can't parse MessageEntity: Unsupported type specified"],
    [
      [{ type: "text_link", offset: 0, length: 2, url: "ftp://x" }],
      "entity URL 'ftp://x' is invalid: Unsupported URL protocol",
    ],
  ])("%j is refused", async (entities, why) => {
    expect(await refusal("👍ab", undefined, entities)).toBe(`Bad Request: ${why}`);
  });
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

describe("the page's HTML", () => {
  test("has elements for the entities and everything else escaped", async () => {
    await sent(
      '<b>1 &lt; 2</b> <a href="https://x.example/">it\'s</a> <tg-spoiler>&amp;</tg-spoiler>',
      "HTML",
    );
    expect(ada.last().html).toBe(
      "<strong>1 &lt; 2</strong> " +
        '<a href="https://x.example/" target="_blank" rel="noopener noreferrer">it&#39;s</a> ' +
        '<span class="tg-spoiler">&amp;</span>',
    );
  });

  test("stays well formed and true to the text however entities overlap", async () => {
    const entity = fc.record({
      type: fc.constantFrom("bold", "italic", "code", "spoiler", "blockquote", "pre", "underline"),
      offset: fc.nat(19),
      length: fc.integer({ min: 1, max: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(entity, { maxLength: 6 }), async (entities) => {
        const text = "<a> & 'text' of twenty";
        await sent(
          text,
          undefined,
          entities.map((one) => ({ ...one, length: Math.min(one.length, 22 - one.offset) })),
        );
        const open: string[] = [];
        let plain = "";
        for (const [part, closing, name] of ada.last().html.matchAll(/<(\/?)(\w+)[^>]*>|[^<]+/g)) {
          if (name === undefined) plain += part;
          else if (closing === "") open.push(name);
          else expect(open.pop()).toBe(name);
        }
        expect(open).toEqual([]);
        expect(plain).toBe("&lt;a&gt; &amp; &#39;text&#39; of twenty");
      }),
      { numRuns: 60 },
    );
  });
});
