/** What a person is told about an order without asking: every status, in order, once Telegram lets it through. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { isKnownStatus, KNOWN_STATUSES } from "../../src/sell/order.ts";
import type { Person } from "../../src/simulator/telegram.ts";
import { openStore } from "../../src/storage/store.ts";
import { owe } from "../storage/sales.ts";
import {
  advance,
  alerted,
  cardOf,
  caughtUp,
  expectListed,
  hears,
  isAlerted,
  links,
  statusName,
  told,
  until,
} from "../support/bad-luck.ts";
import { BITCOIN, button, change, plant, query, seller, words } from "../support/sale.ts";
import { startSold, withOrder } from "../support/start.ts";
import { HOUR } from "../support/time.ts";
import { startWorld, type World } from "../support/world.ts";

/** Messages the bot tried to send to a chat. */
const sendings = ({ telegram }: World, chatId: number): number =>
  telegram.calls.filter((call) => call.method === "sendMessage" && call.chatId === chatId).length;

describe("each status is told with what happened, what to do, and where the coins are", () => {
  // What a person must find besides the words: who has the order, where the coins go, and the way to the provider.
  const facts: Readonly<Record<string, { says: readonly string[]; link: boolean }>> = {
    created: { says: ["MoonPay", "BTC on Bitcoin"], link: true },
    pending: { says: ["MoonPay"], link: true },
    hold: { says: ["MoonPay", button("get-help")], link: true },
    refunded: { says: ["MoonPay", "BTC on Bitcoin", "75rs", button("get-help")], link: true },
    expired: { says: ["MoonPay", "BTC on Bitcoin", "75rs", button("get-help")], link: false },
    failed: { says: ["MoonPay", "BTC on Bitcoin", "75rs", button("get-help")], link: true },
    complete: { says: ["MoonPay", "SEPA"], link: true },
    under_review: { says: ["MoonPay", "under_review"], link: true },
  };
  const args = {
    provider: "MoonPay",
    coin: "BTC on Bitcoin",
    ending: "75rs",
    received: "0.05\u00a0BTC",
    method: "SEPA",
    help: button("get-help"),
  };

  test("there is a text for every status the API knows, and for one it may learn", () => {
    expect(Object.keys(facts)).toEqual([...KNOWN_STATUSES, "under_review"]);
  });

  test.each(Object.entries(facts))("%s", async (status, { says, link }) => {
    const { world, anna, order } = await startSold();
    // An order is `created` when it is placed, so that can only be told after something else.
    if (status === "created") {
      await world.changelly.move(order.orderId, "hold", { payinAmount: null });
      await hears(world, anna, "hold");
    }
    // A provider may report the end before the sums.
    await world.changelly.move(order.orderId, status, { payoutAmount: null, payinAmount: null });
    const message = await hears(world, anna, status);
    const about = isKnownStatus(status)
      ? words(`about-${status}`, args)
      : words("about-other", { ...args, status });
    expect(message.text).toContain(about);
    for (const fact of says) expect(message.text).toContain(fact);
    expect(links(anna.person).includes(message)).toBe(link);
    // Which order it is about is said first, below the mark of a test.
    expect(message.text.split("\n")[2]).toMatch(/^Order [0-9a-f]{8} · 0\.05 BTC on Bitcoin →\u00a0EUR$/);
    // The card says the same, whether it was told with a message of its own or not.
    expect(cardOf(world, anna).text).toContain(about);
    expect(anna.person.transcript()).not.toContain("0.05 BTC received");
    for (const { text } of anna.seen.slice(-3)) expect(text).not.toContain(BITCOIN.address);
  });

  test.each(["pending", "hold", "refunded", "expired", "failed"] as const)(
    "%s, once the API has reported coins: how many, and where they go",
    async (status) => {
      const { world, anna, order } = await startSold();
      await world.changelly.move(order.orderId, status, { payinAmount: "0.05" });
      const message = await hears(world, anna, status);
      expect(message.text).toContain(words(`about-${status}-received`, args));
      expect(message.text).toContain("0.05 BTC");
      expect(message.text).not.toContain("If you already sent");
      if (["refunded", "expired", "failed"].includes(status)) expect(message.text).toContain("75rs");
    },
  );

  test("zero coins are none: nobody is told that they arrived", async () => {
    const { world, anna, order } = await startSold();
    await world.changelly.move(order.orderId, "hold", { payinAmount: "0.00" });
    const message = await hears(world, anna, "hold");
    expect(message.text).toContain(words("about-hold", args));
    expect(message.text).not.toContain(words("about-hold-received", args));
  });

  test("an order with coins and a status that lags behind is not asked for coins again", async () => {
    const { world, anna, order } = await startSold();
    await world.changelly.move(order.orderId, "hold");
    await hears(world, anna, "hold");
    await world.changelly.move(order.orderId, "created", { payinAmount: "0.05" });
    const card = await hears(world, anna, "pending");
    expect(card.text).toContain(words("about-pending-received", args));
    expect(card.buttons.flat().map(({ label }) => label)).not.toContain(button("sent"));
  });

  test("coins that are reported while the status stays are told at once: card, timeline and list say the same", async () => {
    const { world, anna, order } = await startSold();
    const placed = cardOf(world, anna);
    const before = anna.person.chat.length;
    await world.changelly.move(order.orderId, "created", { payinAmount: "0.05" });
    const card = await hears(world, anna, "pending");
    // On the message that asked for them, and without a sound.
    expect(card.id).toBe(placed.id);
    expect(anna.person.chat).toHaveLength(before);
    expect(card.text).toContain(words("about-pending-received", args));
    expect(card.text).not.toContain(words("about-created"));
    expect(card.text.split("\n").at(-1)).toBe(words("card-now", { status: statusName("pending") }));
    await expectListed(anna, "pending");
    // Read again and again, it is told once.
    const edits = () => world.telegram.calls.filter(({ method }) => method === "editMessageText").length;
    const told = edits();
    advance(world, 3 * HOUR);
    await caughtUp(world);
    expect(edits()).toBe(told);
  });
});

describe("notices keep their order", () => {
  test("when Telegram asks to wait: for as long as it asks, and no message overtakes", async () => {
    const { world, anna, order } = await startSold();
    const chatId = anna.person.id;
    const flood = { error_code: 429, description: "Too Many Requests: retry after 40", retry_after: 40 };
    world.telegram.fault({ method: "sendMessage", times: 1, reply: flood });
    const before = sendings(world, chatId);
    await world.changelly.move(order.orderId, "hold");
    await until("the refused sending", () => sendings(world, chatId) === before + 1);
    await until("the pause", () => world.logLines.some((line) => line.includes("notice not delivered")));
    await world.changelly.move(order.orderId, "complete");
    await until("both notices", () => query(world.env, "select 1 from outbox").length === 2);
    advance(world, 35_000);
    await anna.types("/help", words("help-title"));
    expect(alerted(anna)).toEqual([]);
    advance(world, 6_000);
    await isAlerted(anna, "hold");
    await hears(world, anna, "complete");
    expect(alerted(anna)).toEqual(["hold", "complete"]);
  });

  test("when Telegram asks to wait with the card: nothing is said before it is up to date", async () => {
    const { world, anna, order } = await startSold();
    const flood = { error_code: 429, description: "Too Many Requests: retry after 40", retry_after: 40 };
    world.telegram.fault({ method: "editMessageText", times: 1, reply: flood });
    await world.changelly.move(order.orderId, "hold");
    await until("the pause", () => world.logLines.some((line) => line.includes("notice not delivered")));
    expect(alerted(anna)).toEqual([]);
    advance(world, 41_000);
    await isAlerted(anna, "hold");
    expect(told(anna)).toEqual(["hold"]);
    expect(cardOf(world, anna).text).toContain(statusName("hold"));
  });

  test("when connections to Telegram break: it is tried again until it gets through", async () => {
    const { world, anna, order } = await startSold();
    const chatId = anna.person.id;
    world.telegram.fault({ method: "sendMessage", times: 3, reply: "reset" });
    const before = sendings(world, chatId);
    await world.changelly.move(order.orderId, "hold");
    for (let tries = 1; tries <= 3; tries += 1) {
      await until(`try ${tries}`, () => sendings(world, chatId) === before + tries);
      await until("the pause", () => {
        const [owed] = query(world.env, "select attempts from outbox");
        return owed?.["attempts"] === tries;
      });
      if (tries === 1) await world.changelly.move(order.orderId, "complete");
      advance(world, 20_000);
    }
    await isAlerted(anna, "hold");
    await until(
      "both statuses to be known",
      () => query(world.env, "select 1 from order_history").length === 3,
    );
    await hears(world, anna, "complete");
    expect(alerted(anna)).toEqual(["hold", "complete"]);
  });

  test("and one chat that cannot be reached holds up no other", async () => {
    const { world, anna, order } = await startSold();
    const chatId = anna.person.id;
    const bob = await withOrder(world, "Bob");
    world.telegram.fault({ method: "sendMessage", chatId, times: 1, reply: "reset" });
    await world.changelly.move(order.orderId, "hold");
    await world.changelly.move(bob.order.orderId, "hold");
    await isAlerted(bob.anna, "hold");
    expect(alerted(anna)).toEqual([]);
    advance(world, 20_000);
    await isAlerted(anna, "hold");
  });

  test("when the bot was down for longer than a day: what was never tried is told, though Telegram asks to wait", async () => {
    const { world, anna, order } = await startSold();
    const flood = { error_code: 429, description: "Too Many Requests: retry after 6", retry_after: 6 };
    world.telegram.fault({ method: "sendMessage", times: 1, reply: flood });
    await world.changelly.move(order.orderId, "hold");
    await until("the pause", () => world.logLines.some((line) => line.includes("notice not delivered")));
    // As if the bot had gone down before it tried, and Telegram were flooded by all that is owed when it comes back.
    await world.app.stop();
    change(world.env, "update outbox set attempts = 0, tried_at = null");
    world.app.stop = async () => {};
    world.telegram.fault({ method: "sendMessage", times: 1, reply: flood });
    world.clock.ahead += 25 * HOUR;
    await world.restart();
    const pauses = () => world.logLines.filter((line) => line.includes("notice not delivered")).length;
    await until("the second pause", () => pauses() === 2);
    advance(world, 7_000);
    await isAlerted(anna, "hold");
    expect(query(world.env, "select 1 from outbox where buried_at is not null")).toEqual([]);
  });

  test("when Telegram asks to wait for more than a day: it waits", async () => {
    const { world, anna, order } = await startSold();
    const flood = { error_code: 429, description: "Too Many Requests: retry after 6", retry_after: 6 };
    world.telegram.fault({ method: "sendMessage", times: 2, reply: flood });
    await world.changelly.move(order.orderId, "hold");
    const tries = () => query(world.env, "select attempts from outbox")[0]?.["attempts"];
    await until("the first try", () => tries() === 1);
    advance(world, 25 * HOUR);
    await until("the second try", () => tries() === 2);
    advance(world, 7_000);
    await isAlerted(anna, "hold");
  });

  test("when Telegram can not be reached for a day: it is given up, and the next one is told", async () => {
    const { world, anna, order } = await startSold();
    const chatId = anna.person.id;
    world.telegram.fault({ method: "sendMessage", times: 2, reply: "reset" });
    const before = sendings(world, chatId);
    await world.changelly.move(order.orderId, "hold");
    await until(
      "the first try",
      () => query(world.env, "select 1 from outbox where attempts = 1").length === 1,
    );
    advance(world, 25 * HOUR);
    await until("the last try", () => sendings(world, chatId) === before + 2);
    await until(
      "the dead letter",
      () => query(world.env, "select 1 from outbox where buried_reason is not null").length === 1,
    );
    await world.changelly.move(order.orderId, "complete");
    await hears(world, anna, "complete");
    expect(alerted(anna)).toEqual(["complete"]);
  });
});

describe("a person who has blocked the bot", () => {
  const unreachable = ({ env }: World) =>
    query(env, "select unreachable_at from users")[0]?.["unreachable_at"];
  const missed = ({ chat }: Person) => chat.filter(({ text }) => text.includes(words("missed-title")));
  const blocked = { error_code: 403, description: "Forbidden: bot was blocked by the user" };

  test("is written to once per notice, and told all that was missed as one screen after unblocking, once", async () => {
    const { world, anna, order } = await startSold();
    await anna.reaches("placed");
    const second = world.changelly.orders.at(-1);
    const chatId = anna.person.id;
    await anna.person.blocks();
    await until("the block to be noted", () => unreachable(world) !== null);
    const before = sendings(world, chatId);
    for (const [id, status] of [
      [order.orderId, "hold"],
      [order.orderId, "complete"],
      [second?.orderId ?? "", "expired"],
    ] as const) {
      const refused = sendings(world, chatId) + 1;
      await world.changelly.move(id, status);
      await until(`the refusal of ${status}`, () => {
        advance(world, 1_000);
        return sendings(world, chatId) === refused;
      });
    }
    for (let hours = 1; hours <= 3; hours += 1) advance(world, HOUR);
    expect(sendings(world, chatId)).toBe(before + 3);

    await anna.person.unblocks();

    const news = await anna.shows(words("missed-title"));
    for (const status of ["complete", "expired"] as const) expect(news.text).toContain(statusName(status));
    expect(news.text).not.toContain(statusName("hold"));
    expect(news.buttons.flat().map(({ label }) => label)).toEqual([
      `1. 0.05 BTC · ${statusName("expired")}`,
      `2. 0.05 BTC · ${statusName("complete")}`,
      button("orders"),
    ]);
    await world.restart();
    await anna.types("/start", words("welcome"));
    advance(world, HOUR);
    await anna.presses(/^2\./, words("card-timeline"), news.id);
    expect(anna.person.chat.filter(({ id }) => id > news.id)).toHaveLength(2);
    expect(query(world.env, "select 1 from outbox")).toEqual([]);
  });

  test("is noticed by the refusal, too, and told with the next message from them, however often they block it", async () => {
    const { world, anna, order } = await startSold();
    const chatId = anna.person.id;
    world.telegram.fault({ method: "sendMessage", chatId, times: 1, reply: blocked });
    await world.changelly.move(order.orderId, "hold");
    await until("the refusal to be noted", () => unreachable(world));
    advance(world, HOUR);
    world.telegram.fault({
      method: "sendMessage",
      chatId,
      containing: "There was news",
      reply: blocked,
    });
    await anna.types("/help", words("help-title"));
    await until("the second refusal", () => unreachable(world));

    await anna.types("/start", words("welcome"));
    advance(world, 1_000);

    const news = await anna.shows(words("missed-title"));
    expect(news.text).toContain(words("about-hold", { provider: "MoonPay", help: button("get-help") }));
    expect(links(anna.person)).toContain(news);
    expect(unreachable(world)).toBeNull();
    await world.changelly.move(order.orderId, "complete");
    await hears(world, anna, "complete");
    expect(missed(anna.person)).toHaveLength(1);
  });

  test("and is back by the time the refusal is noted is told with the next notice that gets through", async () => {
    const { world, anna, order } = await startSold();
    world.telegram.fault({ method: "sendMessage", chatId: anna.person.id, times: 1, reply: blocked });
    await world.changelly.move(order.orderId, "hold");
    await until("the refusal to be noted", () => unreachable(world));

    advance(world, 1_000);
    await world.changelly.move(order.orderId, "complete");
    await isAlerted(anna, "complete");
    advance(world, 1_000);

    expect((await anna.shows(words("missed-title"))).text).toContain(statusName("complete"));
    expect(unreachable(world)).toBeNull();
  });
});

test("news for many at once go out one after the other, cards counted, and no chat hears its own out of order", async () => {
  const world = await startWorld();
  const people = Array.from({ length: 18 }, (_, index) => world.person("en", `Person ${index}`));
  for (const person of people) await person.says("/start");
  await Promise.all(people.map((person) => person.sees("Sell crypto")));
  await world.app.stop();
  world.app.stop = async () => {};
  const store = await openStore({
    path: join(world.env["DATA_DIR"] ?? "", "sell-bot.sqlite"),
    dataKey: readConfig(world.env).dataKey,
    environment: "sandbox",
    now: Date.now,
  });
  for (const { id } of people)
    await owe(store, { chatId: String(id), detail: "complete", createdAt: Date.now(), dueAt: Date.now() });
  await store.close();
  change(world.env, "update orders set phase = 'placed', status = 'complete', next_check_at = null");
  const before = world.telegram.calls.length;

  await world.restart();
  await until("all to be told", () => query(world.env, "select 1 from outbox").length === 0);

  const sent = world.telegram.calls.slice(before).filter(({ method }) => method === "sendMessage");
  expect(sent).toHaveLength(2 * people.length);
  // Each has a card, and then the message about it.
  for (const { id } of people) {
    const silent = sent.flatMap(({ chatId, params }) =>
      chatId === id ? [params["disable_notification"]] : [],
    );
    expect(silent).toEqual([true, undefined]);
  }
  // Three at once, and then one every 40 ms. By when the last one comes, since a busy machine may hold some up and not others.
  const began = world.telegram.calls[before]?.at ?? 0;
  expect((sent.at(-1)?.at ?? 0) - began).toBeGreaterThanOrEqual((sent.length - 3) * 40 - 20);
});

test("a button copied from somebody else's order shows what a missing order shows", async () => {
  const { world, anna } = await startSold();
  const [{ id }] = query(world.env, "select id from orders") as [{ id: string }];
  const eve = seller(world, world.person("en", "Eve"));
  await eve.types("/start", words("welcome"));
  const seen: unknown[] = [];
  for (const foreign of [id, "00000000-0000-4000-8000-000000000000", "x"]) {
    await plant(world, eve.person, "Look", `c:${foreign}`);
    const { toast, screen } = await eve.presses("Look", words("order-unknown"));
    seen.push({ toast, text: screen.text, buttons: screen.buttons });
  }
  expect(seen[0]).toEqual(seen[1]);
  expect(seen[0]).toEqual(seen[2]);
  expect(eve.person.transcript()).not.toContain(id.slice(0, 8));
  await plant(world, anna.person, "Look", `c:${id}`);
  await anna.presses("Look", statusName("created"));
});
