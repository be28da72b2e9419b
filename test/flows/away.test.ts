/** What becomes of a sale that somebody leaves: for an hour, for another sale or for another screen. */
import { describe, expect, test } from "vitest";
import type { ChatMessage } from "../../src/simulator/telegram.ts";
import { ABROAD, BITCOIN, button, LANGUAGES, QUESTION, words } from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";

describe("After an hour of silence", () => {
  const HOUR = 3_600_001;
  const AWAY = words("away-question");

  test("a press asks whether to go on, and going on shows the question that was open", async () => {
    const { world, anna } = await start();
    await anna.reaches("fiat", ABROAD);
    world.clock.ahead += HOUR;
    const { screen } = await anna.presses(BITCOIN.fiat, AWAY);
    expect(screen.text).toContain("BTC");
    await anna.presses(button("continue-sale"), QUESTION.fiat);
    await anna.presses(BITCOIN.fiat, QUESTION.amount);
  });

  test("what was typed is kept, and taken up when the person goes on", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    world.clock.ahead += HOUR;
    await anna.types("0.05", words("away-held"));
    await anna.presses(button("continue-sale"), QUESTION.offers);
  });

  test("starting over forgets the answers", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    world.clock.ahead += HOUR;
    await anna.types("/sell", AWAY);
    await anna.presses(button("start-over"), QUESTION.country);
    await anna.presses(BITCOIN.country, QUESTION.crypto);
  });

  test("an answer typed at that question is an answer to the sale", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    world.clock.ahead += HOUR;
    await anna.types("/sell", AWAY);
    await anna.types("0.05", QUESTION.offers);
  });

  test("old prices at the recap are asked for anew before anything can be agreed to", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    world.clock.ahead += HOUR;
    world.changelly.market.moveBy("-5");
    await anna.presses(button("confirm"), AWAY);
    await anna.presses(button("continue-sale"), words("recap-fell"));
    expect(world.changelly.orders).toHaveLength(0);
  });

  test("a sale without an answer has nothing to go on with, and its first answer is taken at once", async () => {
    const { world, anna } = await start();
    await anna.reaches("country");
    const welcome = await anna.types("/start", words("welcome"));
    expect(labels(welcome)).not.toContain(button("continue-sale"));
    world.clock.ahead += HOUR;
    await anna.types("Germany", QUESTION.crypto);
    world.clock.ahead += HOUR;
    const { text } = await anna.types("BTC", AWAY);
    expect(text).toContain("Germany");
  });

  test("what is not done is not said to be done", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    world.clock.ahead += HOUR;
    const { toast } = await anna.presses(button("confirm"), AWAY);
    expect(toast).toBe("");
  });

  test("going on from the first screen is said once", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    world.clock.ahead += HOUR;
    await anna.types("/start", words("welcome-open-sale"));
    await anna.presses(button("continue-sale"), QUESTION.amount);
  });

  test("a text at the recap does not bring old prices back", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    world.clock.ahead += HOUR;
    await anna.types("hm", AWAY);
    world.changelly.market.moveBy("-5");
    await anna.types("yes", words("recap-fell"));
  });

  test("/start offers to go on or to start over", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    const welcome = await anna.types("/start", words("welcome-open-sale"));
    expect(labels(welcome)).toContain(button("continue-sale"));
    await anna.presses(button("start-over"), QUESTION.country);
  });

  test.each(LANGUAGES.locales)("in %s the question is asked in the person's language", async (locale) => {
    const { world, anna } = await start({ language: locale });
    await anna.reaches("amount");
    world.clock.ahead += HOUR;
    await anna.types("0.05", words("away-question", {}, LANGUAGES.translator(locale)));
  });
});

describe("A sale that is asked for in the middle of another one", () => {
  const OTHER = words("away-other");

  test("begins when the person says so", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    const question = await anna.types("/sell 500 xrp eur", OTHER);
    expect(question.text).toContain("0.05 BTC → EUR");
    await anna.presses(button("start-new"), QUESTION.offers);
    expect(anna.person.last().text).toContain("500 XRP");
    expect(world.changelly.orders).toHaveLength(0);
  });

  test("is named beside the one that is open, and so is a third one that takes its place", async () => {
    const { anna } = await start();
    await anna.reaches("address");
    const named = (other: string) => words("away-other", { what: "0.05 BTC → EUR", other });
    await anna.types("/sell 500 xrp eur", named("500 XRP → EUR"));
    await anna.types("2 eth usd", named("2 ETH → USD"));
    await anna.types("/sell ltc for 300 eur", named("LTC → 300 EUR"));
    await anna.types("hm", words("remark-expected-recap"));
    await anna.presses(button("start-new"), QUESTION.offers);
    expect(anna.person.last().text).toContain("LTC");
  });

  test("is dropped when the person goes on with the other", async () => {
    const { anna } = await start();
    await anna.reaches("address");
    await anna.types("/start sell_XRP_EUR_500", OTHER);
    await anna.presses(button("continue-sale"), QUESTION.address);
    await anna.types(BITCOIN.address, QUESTION.recap);
  });

  test("waits across a restart", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    await anna.types("/sell 500 xrp eur", OTHER);
    await world.restart();
    await anna.presses(button("start-new"), words("remark-understood"));
  });

  test("begins at once where nothing but the country is known", async () => {
    const { anna } = await start();
    await anna.reaches("crypto");
    await anna.types("/sell 500 xrp eur", words("remark-understood"));
  });
});

test("old prices are called old, and going on with the sale asks for new ones", async () => {
  const { world, anna } = await start();
  await anna.reaches("offers");
  world.clock.ahead += 150_000;
  await anna.types("/settings", words("settings-title"));
  world.changelly.market.moveBy("1");
  const { screen } = await anna.presses(button("continue-sale"), words("offers-from"));
  expect(screen.text).not.toContain("€4,186.63");
});

test("help in the middle of a sale leads back to it", async () => {
  const { anna } = await start();
  await anna.reaches("amount");
  expect(labels(await anna.types("/help", words("help-title")))).toContain(button("continue-sale"));
  expect(labels(await anna.types("/foo", words("stray-command")))).toContain(button("continue-sale"));
  await anna.presses(button("continue-sale"), QUESTION.amount);
});

describe("The age of prices", () => {
  /** The moment the prices are said to be from, in seconds since 1970. */
  const askedAt = ({ entities }: ChatMessage): number => {
    const [moment] = entities.filter((entity) => entity.date_time_format === "r");
    return moment?.unix_time ?? 0;
  };

  test("is told, and what is too old is asked for again before it can be chosen", async () => {
    const { world, anna } = await start();
    const screen = await anna.reaches("offers");
    const asked = askedAt(screen);
    world.clock.ahead += 20_000;
    await anna.presses(BITCOIN.provider, QUESTION.offer);
    // The reader's app counts on from the same moment: nothing here is edited for it.
    const { screen: list } = await anna.presses(button("back"), words("offers-from"));
    expect(askedAt(list)).toBe(asked);
    world.clock.ahead += 61_000;
    await anna.presses(BITCOIN.provider, words("remark-prices-refreshed"));
  });
});
