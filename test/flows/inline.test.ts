/** The bot in any chat: what is typed behind its name becomes a card with a price, and the way into that sale. */
import { expect, test, vi } from "vitest";
import type { InlineResult, Person } from "../../src/simulator/telegram.ts";
import { anOwner, OWNER_ENV } from "../support/admins.ts";
import { BITCOIN, button, LANGUAGES, QUESTION, query, seller, words } from "../support/sale.ts";
import { start } from "../support/start.ts";
import { PATIENCE_MS } from "../support/time.ts";
import type { World } from "../support/world.ts";

const INLINE = { telegram: { inlineMode: true } };
const OFFERS = "/v1/sell/offers";
const EUROS = "0.05 btc eur";
const HOW = words("inline-how-title");
const EN = LANGUAGES.translator("en");

/** What is listed for a query: there is one result. */
async function asks(person: Person, text: string): Promise<InlineResult> {
  const answer = await person.asksInline(text);
  const [card] = answer?.results ?? [];
  if (!card) throw new Error(`no card for "${text}"`);
  return card;
}

/** The same once its price is there, which a busy machine may not have at once. */
function asksForPrice(person: Person, text: string): Promise<InlineResult> {
  const tr = LANGUAGES.translator(person.profile.languageCode ?? "en");
  return vi.waitUntil(
    async () => {
      const card = await asks(person, text);
      return card.description.includes(words("inline-without", {}, tr)) ? undefined : card;
    },
    { timeout: PATIENCE_MS },
  ) as Promise<InlineResult>;
}

/** For which amounts prices were asked. */
function asked({ changelly }: World): readonly (string | null)[] {
  return changelly.calls
    .filter(({ path }) => path === OFFERS)
    .map(({ query: parameters }) => new URLSearchParams(parameters).get("amountFrom"));
}

test("a card has the amount, what arrives, the country and that prices move; its link begins that sale", async () => {
  const { world, anna } = await start({ ...INLINE, language: "de" });
  const card = await asksForPrice(anna.person, EUROS);
  expect(card.title).toBe("0,05 BTC bringt etwa 4.186,63\u00a0€");
  expect(card.description).toContain("In Deutschland");
  const friends = anna.person.group("Friends");
  const sent = await friends.picks(card);
  expect(sent.text).toContain("TEST");
  expect(sent.text).toContain(card.title);
  expect(sent.text).toMatch(/Deutschland: per SEPA, .*\n\nPreise ändern sich/s);
  expect(sent.entities.map(({ type }) => type)).toContain("date_time");
  expect(sent.text).not.toMatch(/Anna|Banxa/);
  const [link] = sent.buttons.flat();
  if (link?.kind !== "url") throw new Error("there is no link");
  expect(link.url).toBe("https://t.me/sell_test_bot?start=sell_BTC_EUR_0x05_sepa-bank-transfer_banxa");
  // Whoever presses it is asked what the card cannot know.
  const bob = seller(world, world.person("en", "Bob"));
  await bob.person.opens(link.url);
  await bob.shows(QUESTION.country);
  await bob.presses(/^Germany/, QUESTION.address);
  // A card is for those who are in that chat.
  await anna.settled();
  expect(friends.chat.filter(({ from, kind }) => from === "bot" && kind !== "service")).toEqual([]);
});

test("everybody who asks for the same amount in the same place is told from one quote, for half a minute", async () => {
  const { world, anna } = await start({ ...INLINE, language: "de" });
  const others = ["Bob", "Carla", "Dora"].map((name) => world.person("de", name));
  await asksForPrice(anna.person, EUROS);
  for (const other of others.slice(0, 2)) await asksForPrice(other, EUROS);
  expect(asked(world)).toEqual(["0.05"]);
  const updates = world.telegram.updates.length;
  await asksForPrice(anna.person, EUROS);
  expect(world.telegram.updates).toHaveLength(updates);
  const kept = world.telegram.calls.findLast(({ method }) => method === "answerInlineQuery")?.params;
  expect(kept).toMatchObject({ is_personal: true });
  expect(kept?.["cache_time"]).toBeLessThanOrEqual(30);

  world.clock.ahead += 31_000;
  const [, , dora] = others;
  if (dora) await asksForPrice(dora, EUROS);
  expect(asked(world)).toEqual(["0.05", "0.05"]);
});

test("the country is the sender's own, else the likeliest one for their language that needs no state", async () => {
  const { world, anna } = await start({ ...INLINE, language: "en" });
  expect((await asksForPrice(anna.person, "0.05 btc")).description).toContain("Germany");
  const paul = world.person("fr", "Paul");
  expect((await asksForPrice(paul, "0.05 btc")).title).toMatch(/€/);
  expect((await asks(paul, "0.05 btc")).description).toContain("France");
  await anna.reaches("crypto", { ...BITCOIN, country: "United Kingdom" });
  const own = await asksForPrice(anna.person, "0.06 btc");
  expect([own.title, own.description]).toEqual([
    expect.stringContaining("£"),
    expect.stringContaining("United Kingdom"),
  ]);
});

test("a coin on several networks is priced on one that is named, and its network asked for where it was not said", async () => {
  const { anna } = await start(INLINE);
  const linked = async (text: string) => {
    const card = await asksForPrice(anna.person, text);
    const sent = await anna.person.group("Friends").picks(card);
    const [link] = sent.buttons.flat();
    return [card.title.split(" brings")[0], link?.kind === "url" && /sell_([A-Z0-9]+)/.exec(link.url)?.[1]];
  };
  expect(await linked("500 usdt eur")).toEqual([expect.stringMatching(/^500 USDT on \w+$/), "USDT"]);
  expect(await linked("500 usdt tron eur")).toEqual(["500 USDT on Tron", "USDTRX"]);
});

test("an empty or unread query shows how to write it, and what nobody buys is said to be that", async () => {
  const { world, anna } = await start(INLINE);
  for (const text of [
    "",
    "0.05 b",
    "hello",
    "500 eur",
    "1,000 btc",
    "0.123456789 btc eur",
    "legal winner thank year wave sausage worth useful legal winner thank yellow",
  ]) {
    expect((await asks(anna.person, text)).title, text).toBe(HOW);
  }
  const friends = anna.person.group("Friends");
  const how = await friends.picks(await asks(anna.person, ""));
  expect(how.text).toContain(`@sell_test_bot ${EUROS}`);
  await anna.settled();
  expect(friends.chat.at(-1)?.id).toBe(how.id);
  expect(asked(world)).toEqual([]);
  const tiny = await asksForPrice(anna.person, "0.00001 btc eur");
  expect([tiny.title, tiny.description]).toEqual([
    words("inline-sell", { coins: "0.00001 BTC", fiat: "EUR" }),
    words("inline-none", { country: "Germany" }),
  ]);
});

test("an answer is there within a second, without the price where that takes longer, whatever the person's chat waits for", async () => {
  const { world, anna } = await start(INLINE);
  await anna.reaches("amount");
  world.changelly.fault({ path: OFFERS, reply: "hang" });
  // Her own prices are waited for, in her own chat.
  await anna.person.says("0.07");
  const took: number[] = [];
  for (const text of ["0.03 btc eur", "0.04 btc eur"]) {
    const began = performance.now();
    const card = await asks(anna.person, text);
    took.push(performance.now() - began);
    expect(card.title).toBe(words("inline-sell", { coins: text.slice(0, -4).toUpperCase(), fiat: "EUR" }));
    expect(card.description).toContain(words("inline-without", { country: "Germany" }));
  }
  // The machine may have been busy with something else.
  expect(Math.min(...took)).toBeLessThan(1_000);
  // No more than two are asked for at one time: a third takes no turn from anybody.
  await asks(anna.person, "0.06 btc eur");
  expect(asked(world)).not.toContain("0.06");
  // What was asked for is found by whoever types it again.
  world.changelly.clearFaults();
  expect((await asksForPrice(anna.person, "0.03 btc eur")).title).toContain("€2,");
});

test("a person may ask for so many prices, and has as many as ever in a sale", async () => {
  const { world, anna } = await start({ ...INLINE, app: { fairUse: { quotes: 2, updates: 40 } } });
  for (const amount of ["0.03", "0.04"]) await asksForPrice(anna.person, `${amount} btc eur`);
  const third = await asks(anna.person, "0.06 btc eur");
  expect(third.description).toContain(words("inline-without", { country: "Germany" }));
  expect(asked(world)).toEqual(["0.03", "0.04"]);
  await anna.reaches("offers");
});

test("who asks very much at once, or is blocked, is led into the chat with the bot", async () => {
  const { world, anna } = await start({ ...INLINE, env: OWNER_ENV, app: { fairUse: { updates: 3 } } });
  for (const text of ["", "0", "0."]) await asks(anna.person, text);
  const answer = await anna.person.asksInline("0.0");
  expect(answer).toEqual({ results: [], button: { text: button("private-chat"), payload: "inline" } });
  await anna.person.opens(answer?.button?.payload ?? "");
  await anna.shows(words("welcome"));
  const bob = world.person("en", "Bob");
  const owner = anOwner(world);
  await owner.types(`/block ${bob.id} rude`, `Block ${bob.id}?`);
  await owner.presses("Block this person", "is blocked");
  expect((await bob.asksInline(EUROS))?.results).toEqual([]);
  expect(world.telegram.calls.flatMap(({ warnings }) => warnings)).toEqual([]);
});

test("a card that is sent to the bot itself is no answer to anything", async () => {
  const { anna } = await start(INLINE);
  const { id } = await anna.reaches("amount");
  await anna.person.picks(await asksForPrice(anna.person, EUROS));
  await anna.settled();
  expect(anna.person.last().id).toBe(id);
  await anna.types("0.05", QUESTION.offers);
});

test("nobody asks for queries that @BotFather has not switched on, and nobody is told of them", async () => {
  for (const inlineMode of [false, true]) {
    const { world, anna } = await start({ telegram: { inlineMode } });
    await anna.types("/help", words("help-title"));
    const wanted = world.telegram.profile.webhook.allowed_updates ?? [];
    expect(wanted.includes("inline_query")).toBe(inlineMode);
    const { screen } = await anna.presses(EN.plain("help-topic-fees"), words("answer-fees"));
    const told = words("help-inline", { line: `@sell_test_bot ${EUROS}` });
    expect(screen.text.includes(told)).toBe(inlineMode);
  }
});

test("a query that comes after a restart can be answered no more, which harms nobody", async () => {
  const { world, anna } = await start(INLINE);
  world.telegram.fault({
    method: "answerInlineQuery",
    reply: {
      error_code: 400,
      description: "Bad Request: query is too old and response timeout expired or query ID is invalid",
    },
  });
  void anna.person.asksInline(EUROS);
  await vi.waitUntil(() => world.telegram.calls.some(({ method }) => method === "answerInlineQuery"));
  await anna.settled();
  expect(query(world.env, "select 1 from quarantine")).toEqual([]);
  expect(world.logLines.filter((line) => /"level":[456]0/.test(line))).toEqual([]);
});
