/** What a sale may cost: presses and typing for the person, calls for the two APIs, bytes and time for the machine. */
import { describe, expect, test } from "vitest";
import type { ApiCall } from "../../src/simulator/telegram.ts";
import { commitsOnDisk } from "../storage/sales.ts";
import { hears } from "../support/bad-luck.ts";
import { BITCOIN, button, QUESTION, type Seller, seller, words } from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";
import { startWorld, type World } from "../support/world.ts";

/** Calls of the bot about one chat. */
function callsFor({ telegram }: World, { person }: Seller): readonly ApiCall[] {
  return telegram.calls.filter(
    ({ chatId, method }) => chatId === person.id || method === "answerCallbackQuery",
  );
}

/** Presses and typed answers of this person. */
function effort({ telegram }: World): { presses: number; answers: number } {
  const texts = telegram.updates.filter(({ type }) => type === "message");
  const commands = texts.filter(({ update }) => JSON.stringify(update).includes('"bot_command"'));
  return {
    presses: telegram.updates.filter(({ type }) => type === "callback_query").length,
    answers: texts.length - commands.length,
  };
}

describe("A person's effort", () => {
  test("a first sale takes at most six presses and two typed answers from /start to the link", async () => {
    const { world, anna } = await start();
    await anna.types("/start", words("welcome"));
    await anna.presses(button("sell"), QUESTION.country);
    await anna.presses(BITCOIN.country, QUESTION.crypto);
    const { screen: amount } = await anna.presses(BITCOIN.coin, QUESTION.amount);
    expect(labels(amount)).toContain(button("fiat-taken", { fiat: "EUR" }));
    await anna.types(BITCOIN.amount, QUESTION.offers);
    await anna.presses(BITCOIN.provider, QUESTION.offer);
    await anna.presses(BITCOIN.method, QUESTION.address);
    await anna.types(BITCOIN.address, QUESTION.recap);
    const { screen } = await anna.presses(button("confirm"), QUESTION.placed);
    expect(screen.buttons.flat()).toContainEqual(expect.objectContaining({ kind: "url" }));
    const { presses, answers } = effort(world);
    expect(presses).toBeLessThanOrEqual(6);
    expect(answers).toBeLessThanOrEqual(2);
  });

  test("a line takes somebody new to the link with three presses and one typed answer", async () => {
    const { world, anna } = await start();
    await anna.types("/sell 0.05 btc eur", QUESTION.country);
    await anna.presses(BITCOIN.country, QUESTION.offers);
    await anna.presses(/^Banxa/, QUESTION.address);
    await anna.types(BITCOIN.address, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(effort(world)).toEqual({ presses: 3, answers: 1 });
  });

  test("selling again takes at most three presses and one typed answer", async () => {
    const { world, anna } = await start();
    await anna.reaches("placed");
    await world.changelly.move(world.changelly.orders[0]?.orderId ?? "", "complete");
    const { id } = await hears(world, anna, "complete");
    const { screen: card } = await anna.presses(button("order"), words("card-timeline"), id);
    const before = effort(world);
    await anna.asks(button("again"), QUESTION.amount, card.id);
    await anna.types("0.07", QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    const { presses, answers } = effort(world);
    expect(presses - before.presses).toBe(2);
    expect(answers - before.answers).toBe(1);
    // As much as last time: nothing is typed.
    await world.changelly.move(world.changelly.orders[1]?.orderId ?? "", "complete");
    const told = await hears(world, anna, "complete");
    const { screen: again } = await anna.presses(button("order"), words("card-timeline"), told.id);
    const between = effort(world);
    await anna.asks(button("again"), QUESTION.amount, again.id);
    await anna.presses(button("last-amount", { amount: "0.07 BTC" }), QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(effort(world)).toEqual({ presses: between.presses + 3, answers: between.answers });
    expect(world.changelly.orders[2]).toMatchObject({ amountFrom: "0.07" });
    expect(world.changelly.orders[1]).toMatchObject({ amountFrom: "0.07", refundAddress: BITCOIN.address });
  });

  test("a sale in one line with a saved address takes four presses and one typed answer", async () => {
    const { world, anna } = await start();
    await anna.reaches("placed");
    const { screen: card } = await anna.presses(button("order"), words("about-created"));
    await anna.asks(button("address-save"), words("saved-name-question", { count: 24 }), card.id);
    await anna.presses(button("address-keep-name"), words("saved-check"));
    const before = effort(world);
    await anna.types("0.07 btc eur", QUESTION.offers);
    await anna.presses(BITCOIN.provider, QUESTION.offer);
    await anna.presses(BITCOIN.method, QUESTION.address);
    await anna.presses(/^Wallet 1 · bc1q…/, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    const { presses, answers } = effort(world);
    expect(presses - before.presses).toBe(4);
    expect(answers - before.answers).toBe(1);
  });

  test("what was chosen last time comes first", async () => {
    const { anna } = await start();
    await anna.reaches("crypto");
    await anna.presses(button("back"), QUESTION.country);
    await anna.types("Portugal", QUESTION.crypto);
    await anna.presses(BITCOIN.coin, QUESTION.amount);
    await anna.changes("fiat");
    await anna.types("PLN", QUESTION.amount);
    await anna.types("0.05", QUESTION.offers);
    await anna.presses(/^MoonPay/, QUESTION.address);
    await anna.types(BITCOIN.address, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);

    const countries = await anna.types("/sell", QUESTION.country);
    expect(countries.buttons[0]?.[0]?.label).toContain("Portugal");
    await anna.presses(/Portugal/, QUESTION.crypto);
    const { screen: amount } = await anna.presses(BITCOIN.coin, QUESTION.amount);
    expect(labels(amount)).toContain(button("fiat-taken", { fiat: "PLN" }));
    const currencies = await anna.changes("fiat");
    expect(currencies.buttons[0]?.[0]?.label).toContain("PLN");
  });
});

describe("Calls", () => {
  test("a press costs two calls to Telegram, and no call has anything Telegram would overlook", async () => {
    const { world, anna } = await start();
    await anna.types("/start", words("welcome"));
    const costs: string[][] = [];
    const priced = async (task: () => Promise<unknown>): Promise<string[]> => {
      const before = callsFor(world, anna).length;
      await task();
      return callsFor(world, anna)
        .slice(before)
        .map(({ method }) => method);
    };
    const press = async (label: string | RegExp, then: string | RegExp) => {
      costs.push(await priced(() => anna.presses(label, then)));
    };
    await press(button("help"), words("help-title"));
    await press(button("orders"), words("orders-none"));
    await press("Sell crypto", QUESTION.country);
    await press(button("next"), QUESTION.country);
    await press(button("previous"), QUESTION.country);
    await press(/United States/, QUESTION.state);
    await press(button("back"), QUESTION.country);
    await press(BITCOIN.country, QUESTION.crypto);
    await press(/^USDT/, QUESTION.network);
    await press(button("back"), QUESTION.crypto);
    await press(BITCOIN.coin, QUESTION.amount);
    await press(button("fiat-taken", { fiat: "EUR" }), QUESTION.fiat);
    await press(BITCOIN.fiat, QUESTION.amount);
    await anna.types("1,000", words("remark-amount-ambiguous"));
    await press("1 BTC", /1 BTC on Bitcoin/);
    await press(button("change-amount"), QUESTION.amount);
    await anna.types(BITCOIN.amount, QUESTION.offers);
    await press(button("refresh"), QUESTION.offers);
    await press(BITCOIN.provider, QUESTION.offer);
    await press(BITCOIN.method, QUESTION.address);
    await anna.types(BITCOIN.address, QUESTION.recap);
    await press(button("change"), QUESTION.change);
    await press(button("change-offers"), QUESTION.offers);
    await press(BITCOIN.provider, QUESTION.offer);
    await press(BITCOIN.method, QUESTION.recap);
    await press(button("confirm"), QUESTION.placed);
    await press(button("order"), words("about-created"));
    await press(button("get-help"), words("order-help", { provider: "MoonPay" }));
    await press(button("back-to-order"), words("about-created"));
    // What leads elsewhere leaves the live card where it is.
    expect(await priced(() => anna.asks(button("orders"), words("orders-title", { count: 1 })))).toEqual([
      "answerCallbackQuery",
      "sendMessage",
    ]);
    await press(button("orders-open"), words("orders-title-open", { count: 1 }));
    // A card that moves takes the old one with it: the one case that costs a third call.
    expect(await priced(() => anna.presses(/0.05 BTC/, words("about-created")))).toEqual([
      "answerCallbackQuery",
      "editMessageText",
      "editMessageText",
    ]);
    for (const cost of costs) expect(cost).toEqual(["answerCallbackQuery", "editMessageText"]);
    expect(world.telegram.calls.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(world.telegram.calls.filter(({ status }) => status !== 200)).toEqual([]);
  });

  test("a typed answer that comes quickly costs two calls to Telegram", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    const before = callsFor(world, anna).length;
    await anna.types(BITCOIN.amount, QUESTION.offers);
    expect(
      callsFor(world, anna)
        .slice(before)
        .map(({ method }) => method)
        .toSorted(),
    ).toEqual(["editMessageReplyMarkup", "sendMessage"]);
  });

  test("a whole sale with a warm catalogue costs five calls to Changelly", async () => {
    const { world, anna } = await start();
    // What bitcoin brings at the moment is asked once a minute, for everybody.
    await anna.reaches("amount");
    const boris = seller(world, world.person("en", "Boris"));
    const before = world.changelly.calls.length;
    await boris.reaches("placed");
    expect(world.changelly.calls.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /v1/sell/offers",
      "POST /v1/validate-address",
      "GET /v1/sell/offers",
      // The price of the moment of agreeing.
      "GET /v1/sell/offers",
      "POST /v1/sell/orders",
    ]);
  });

  test("a hundred people who start at once cause one call per catalogue", async () => {
    const world = await startWorld();
    const people = Array.from({ length: 100 }, (_, index) => world.person("en", `Person ${index}`));
    await Promise.all(people.map((person) => person.says("/sell")));
    await Promise.all(people.map((person) => person.sees(QUESTION.country)));
    expect(world.changelly.calls.map(({ path }) => path).toSorted()).toEqual([
      "/v1/available-countries",
      "/v1/currencies",
      "/v1/providers",
    ]);
  });
});

test("Waits for the disk: two a press, two a text, eighteen a first sale", async () => {
  // What need not be durable at once waits for the next commit, however late that comes.
  const { world, anna } = await start({ app: { commitWithinMs: 60_000 } });
  // The daily run, of which the first comes at the start, empties the log that the commits are counted in.
  await expect.poll(() => world.logLines.join()).toContain("retention: deleted expired records");
  const commits = () => commitsOnDisk(`${world.env["DATA_DIR"]}/sell-bot.sqlite`);
  /** What a task costs until nothing of it is under way: the next message of a chat, which is accepted, comes after it. */
  const cost = async (task: () => Promise<unknown>): Promise<number> => {
    const before = commits();
    await task();
    const { id } = await anna.person.says("/help");
    await anna.person.sees(words("help-title"), { after: id });
    return commits() - before - 1;
  };
  const answer = async (step: "country" | "amount" | "recap", then: string | RegExp) => {
    await anna.answers(step);
    await anna.person.sees(then);
  };
  const before = commits();
  await anna.person.says("/start");
  await anna.person.sees(words("welcome"));
  await anna.person.taps(button("sell"));
  await anna.person.sees(QUESTION.country);
  expect(await cost(() => answer("country", QUESTION.crypto))).toBe(2);
  await anna.person.taps(BITCOIN.coin);
  await anna.person.sees(QUESTION.amount);
  expect(await cost(() => answer("amount", QUESTION.offers))).toBe(2);
  await anna.person.taps(BITCOIN.provider);
  await anna.person.sees(QUESTION.offer);
  await anna.person.taps(BITCOIN.method);
  await anna.person.sees(QUESTION.address);
  await anna.person.says(BITCOIN.address);
  await anna.person.sees(QUESTION.recap);
  // That a message is accepted, then the order before it is sent, and what came of it.
  expect(await cost(() => answer("recap", QUESTION.placed))).toBe(3);
  const OTHERS = 3;
  expect(commits() - before - OTHERS).toBe(18);
});
