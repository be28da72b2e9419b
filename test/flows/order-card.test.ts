/** The live card: one message per order that is kept up to date, and everything that can be reached from it. */
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { decodeQR } from "qr/decode.js";
import { describe, expect, test } from "vitest";
import type { ChatMessage } from "../../src/simulator/telegram.ts";
import {
  advance,
  alerted,
  cardOf,
  cardTurns,
  hears,
  isAlerted,
  loseNextOrder,
  startWorldBehindGate,
  statusName,
  until,
} from "../support/bad-luck.ts";
import type { Exchange } from "../support/gate.ts";
import {
  BITCOIN,
  button,
  change,
  plant,
  QUESTION,
  query,
  type Seller,
  seller,
  words,
} from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start, startSold, withOrder } from "../support/start.ts";
import { PATIENCE_MS } from "../support/time.ts";
import { startWorld, type World } from "../support/world.ts";

const cards = ({ env }: World) => query(env, "select message_id from cards");
const calls = ({ telegram }: World, { person }: Seller, from = 0): string[] =>
  telegram.calls
    .slice(from)
    .filter(({ chatId }) => chatId === person.id)
    .map(({ method }) => method);

const GONE = { error_code: 400, description: "Bad Request: message to edit not found" };
const MOVED = words("card-moved");
const PENDING = words("about-pending", { provider: "MoonPay" });

/** Waits until every notice that is due before this person's next one is on its way: they are told in that order. */
async function isBehind(world: World, { anna, order }: Awaited<ReturnType<typeof withOrder>>): Promise<void> {
  await world.changelly.move(order.orderId, "pending", { payinAmount: null });
  advance(world, 1_000);
  await anna.person.waitFor("the news", (chat) => chat.find(({ text }) => text.includes(PENDING)));
}

/** Whether an exchange draws something in this message. */
const drawsIn =
  ({ id }: ChatMessage) =>
  ({ target, body }: Exchange): boolean =>
    target.endsWith("/editMessageText") && body.includes(`"message_id":${id}`);

describe("the card of an order", () => {
  test("is the message the sale ended with, edited without a sound while things go on", async () => {
    const { world, anna, order } = await startSold();
    const placed = await anna.shows(QUESTION.placed);
    const before = anna.person.chat.length;
    for (const status of ["pending", "under_review", "created"]) {
      await world.changelly.move(order.orderId, status, { payinAmount: null });
      expect((await hears(world, anna, status)).id).toBe(placed.id);
    }
    expect(anna.person.chat).toHaveLength(before);
    expect(alerted(anna)).toEqual([]);
  });

  test("is edited first, and a message with a sound follows, when the person must act or the order ended", async () => {
    const { world, anna, order } = await startSold();
    const card = cardOf(world, anna);
    const from = world.telegram.calls.length;
    await world.changelly.move(order.orderId, "hold");
    const message = await hears(world, anna, "hold");
    expect(calls(world, anna, from)).toEqual(["editMessageText", "sendMessage"]);
    expect(message.id).toBeGreaterThan(card.id);
    expect(message.silent).toBe(false);
    expect(cardOf(world, anna)).toMatchObject({ id: card.id });
    expect(cardOf(world, anna).text).toContain(words("about-hold", { provider: "MoonPay" }));
  });

  test("says what is known, with a timeline", async () => {
    const { world, anna, order } = await startSold();
    for (const status of ["pending", "hold"]) {
      await world.changelly.move(order.orderId, status);
      await hears(world, anna, status);
    }
    await world.changelly.move(order.orderId, "complete", {
      payoutAmount: "4160.00",
      transactionHash: "9f3a00000000000000000000000000000000000077c1",
    });
    await hears(world, anna, "complete");
    const { text, entities, buttons } = cardOf(world, anna);
    expect(text).toContain("MoonPay · SEPA");
    expect(text).toContain(words("card-payout", { payout: "€4,160.00" }));
    expect(text).toContain("bc1q…75rs");
    expect(text).toContain("9f3a…77c1");
    const hash = "9f3a00000000000000000000000000000000000077c1";
    expect(entities).toContainEqual(expect.objectContaining({ url: `https://mempool.space/tx/${hash}` }));
    expect(buttons.flat()).toContainEqual(
      expect.objectContaining({ label: button("copy-transaction"), copyText: hash }),
    );
    expect(text).not.toContain(BITCOIN.address);
    const timeline = text.split("\n").filter((line) => / – /.test(line));
    // Each line has its own time, which the reader's app writes.
    const times = entities.filter((entity) => entity.date_time_format === "dt");
    expect(times.map(({ offset }) => text.lastIndexOf("\n", offset) + 1 === offset)).toEqual(
      timeline.map(() => true),
    );
    expect(timeline.map((line) => line.split(" – ")[1])).toEqual(
      ["created", "pending", "hold", "complete"].map((status) => statusName(status)),
    );
    // No line is longer than what a phone shows in one or two.
    for (const line of timeline) expect(line.length).toBeLessThanOrEqual(45);
  });

  test("says until when the provider waits for the coins, while it does and where it says so", async () => {
    const { world, anna, order } = await startSold();
    const { screen } = await anna.presses(button("order"), words("about-created"));
    const waits = words("deposit-until", { provider: "MoonPay" });
    const [row] = query(world.env, "select created_at from orders");
    const end = Math.floor(Number(row?.["created_at"]) / 1000) + 48 * 3_600;
    expect(screen.text).toContain(waits);
    expect(screen.entities).toContainEqual(
      expect.objectContaining({ unix_time: end, date_time_format: "dt" }),
    );
    await world.changelly.move(order.orderId, "pending");
    await hears(world, anna, "pending");
    expect(cardOf(world, anna).text).not.toContain(waits);
    await anna.reaches("placed", { ...BITCOIN, provider: /^Banxa/ });
    const { screen: other } = await anna.presses(button("order"), words("about-created"));
    expect(other.text).not.toContain(words("deposit-until", { provider: "Banxa" }));
  });

  test("tells what came of the sale beside what was agreed on, wherever the two differ", async () => {
    const { world, anna, order } = await startSold();
    const expected = words("card-expected", { payout: "€4,164.35" });
    await world.changelly.move(order.orderId, "pending", { payinAmount: "0.0495" });
    await hears(world, anna, "pending");
    expect(cardOf(world, anna).text).toContain(words("card-received", { received: "0.0495\u00a0BTC" }));
    await world.changelly.move(order.orderId, "complete", { payinAmount: "0.0495", payoutAmount: "4122.70" });
    await hears(world, anna, "complete");
    const { text } = cardOf(world, anna);
    expect(text).toContain(words("card-received", { received: "0.0495\u00a0BTC" }));
    expect(text).toContain(`${expected}\n${words("card-payout", { payout: "€4,122.70" })}`);
  });

  test.each(["failed", "refunded", "expired"])(
    "of a sale that came to nothing (%s) expects no money any more, and is not passed on",
    async (status) => {
      const { world, anna, order } = await startSold();
      await world.changelly.move(order.orderId, status);
      await hears(world, anna, status);
      const card = cardOf(world, anna);
      expect(card.text).not.toContain(words("card-expected"));
      expect(card.text).not.toContain("€4,164.35");
      expect(labels(card)).not.toContain(button("share"));
      expect(labels(card)).toContain(button("again"));
    },
  );

  test("comes with confetti, which no other news does, and without it where Telegram does not know it", async () => {
    const { world, anna, order } = await startSold();
    await world.changelly.move(order.orderId, "pending");
    await world.changelly.move(order.orderId, "hold");
    expect((await hears(world, anna, "hold")).effect).toBeUndefined();
    await world.changelly.move(order.orderId, "complete");
    expect((await hears(world, anna, "complete")).effect).toBe("🎉");

    const ben = await withOrder(world, "Ben");
    world.telegram.fault({
      method: "sendMessage",
      containing: "message_effect_id",
      reply: { error_code: 400, description: "Bad Request: EFFECT_ID_INVALID" },
    });
    await world.changelly.move(ben.id, "complete");
    const told = await hears(world, ben.anna, "complete");
    expect(told.effect).toBeUndefined();
    expect(labels(told)).toContain(button("receipt"));
  });

  test("stays with its notice when the sale is begun again from there, and so does the receipt", async () => {
    const { world, anna, order } = await startSold();
    await world.changelly.move(order.orderId, "complete");
    const told = await hears(world, anna, "complete");
    expect(labels(told)).toEqual(expect.arrayContaining([button("receipt"), button("again")]));
    await anna.person.taps(button("receipt"), { messageId: told.id });
    const receipt = await anna.person.waitFor("the receipt", (chat) =>
      chat.find(({ text }) => text.includes(words("receipt-note"))),
    );
    // Unlike the code of a link, it is there to be shown to others.
    expect(receipt.protected).toBe(false);
    await anna.settled();
    const { screen } = await anna.asks(button("again"), QUESTION.amount, told.id);
    expect(screen.id).toBeGreaterThan(told.id);
    expect(anna.person.chat.find(({ id }) => id === told.id)).toMatchObject({ text: told.text });
  });

  test("says nothing twice where all came as agreed on", async () => {
    const { world, anna, order } = await startSold();
    await world.changelly.move(order.orderId, "complete", { payinAmount: "0.0500", payoutAmount: "4164.35" });
    await hears(world, anna, "complete");
    const { text } = cardOf(world, anna);
    expect(text).not.toContain(words("card-received"));
    expect(text).not.toContain(words("card-expected"));
    expect(text).toContain(words("card-payout", { payout: "€4,164.35" }));
  });

  test("of coins that were sent does not ask for them again", async () => {
    const { world, anna } = await startSold();
    await anna.presses(button("order"), words("about-created"));
    const { screen } = await anna.presses(button("sent"), words("card-sent"));
    expect(screen.text).toContain(
      words("about-created-sent", { provider: "MoonPay", coin: "BTC on Bitcoin" }),
    );
    expect(screen.text).not.toContain(words("about-created"));
    expect(cardOf(world, anna).id).toBe(screen.id);
  });

  test("is sent anew, without a sound, when the old message can not be edited any more", async () => {
    const { world, anna, order } = await startSold();
    const old = cardOf(world, anna);
    world.telegram.fault({ method: "editMessageText", times: 1, reply: GONE });
    await world.changelly.move(order.orderId, "pending", { payinAmount: null });
    await until("another card", () => cardOf(world, anna).id !== old.id);
    const card = await cardTurns(world, anna, "pending");
    expect(card).toMatchObject({ silent: true, revision: 1 });
    await world.changelly.move(order.orderId, "created", { payinAmount: null });
    expect((await hears(world, anna, "created")).id).toBe(card.id);
  });

  test("is sent once more, and nothing else, when it was not known that a notice got through", async () => {
    const { world, anna, order } = await startSold();
    world.telegram.fault({ method: "sendMessage", times: 1, reply: "reset" });
    await world.changelly.move(order.orderId, "hold");
    await until("the failed sending", () => query(world.env, "select 1 from outbox where attempts = 1")[0]);
    advance(world, 20_000);
    await isAlerted(anna, "hold");
    expect(alerted(anna)).toEqual(["hold"]);
    expect(cards(world)).toHaveLength(1);
    // Telegram was asked for the same card twice, and said that nothing changes.
    expect(calls(world, anna).filter((method) => method === "editMessageText").length).toBeGreaterThan(1);
  });

  test("stays where it is being looked at when news come while that is drawn", async () => {
    const world = await startWorldBehindGate();
    const { anna, order } = await withOrder(world);
    const bob = await withOrder(world, "Bob");
    const old = cardOf(world, anna);
    const list = await anna.types("/orders", words("orders-title", { count: 1 }));
    const held = world.gate.hold("request", drawsIn(list));
    const opened = anna.presses(/0.05 BTC/, words("about-created"), list.id);
    await held.arrived;
    await world.changelly.move(order.orderId, "pending", { payinAmount: null });
    await until("the news to be stored", () => query(world.env, "select 1 from outbox").length === 1);
    await isBehind(world, bob);
    held.release();
    await opened;
    advance(world, 1_000);
    await until("the notice", () => query(world.env, "select 1 from outbox").length === 0);
    expect(cardOf(world, anna).id).toBe(list.id);
    expect(cardOf(world, anna).text).toContain(PENDING);
    expect(anna.person.chat.find(({ id }) => id === old.id)?.text).toContain(MOVED);
  });

  test("tells the news that came while the end of the sale was drawn", async () => {
    const world = await startWorldBehindGate();
    const bob = await withOrder(world, "Bob");
    const anna = seller(world, world.person());
    const recap = await anna.reaches("recap");
    const held = world.gate.hold("answer", drawsIn(recap));
    void anna.answers("recap");
    await held.arrived;
    const order = world.changelly.orders.at(-1);
    await world.changelly.move(order?.orderId ?? "", "pending", { payinAmount: null });
    await until("link and news", () => query(world.env, "select 1 from outbox").length === 2);
    // Nobody has heard that the link is on screen: it is sent once more.
    advance(world, 16_000);
    await isBehind(world, bob);
    held.release();
    await anna.settled();
    await until("the notices", () => {
      advance(world, 1_000);
      return query(world.env, "select 1 from outbox").length === 0;
    });
    expect(cardOf(world, anna).text).toContain(PENDING);
    // What was the card before says where it is now, and nothing that is not so any more.
    expect(anna.person.chat.filter(({ text }) => text.includes(QUESTION.placed))).toEqual([]);
  });

  test("moves to where it is looked at, and the old one says so", async () => {
    const { world, anna, order } = await startSold();
    const old = cardOf(world, anna);
    const list = await anna.types("/orders", words("orders-title", { count: 1 }));
    await anna.presses(/^1\. 0\.05 BTC/, words("about-created"), list.id);
    expect(cardOf(world, anna).id).toBe(list.id);
    const left = anna.person.chat.find(({ id }) => id === old.id);
    expect(left?.text).toContain(MOVED);
    expect(left?.buttons).toEqual([]);
    await world.changelly.move(order.orderId, "pending");
    expect((await hears(world, anna, "pending")).id).toBe(list.id);
    expect(cards(world)).toHaveLength(1);
  });

  test("survives a restart", async () => {
    const { world, anna, order } = await startSold();
    const { id } = cardOf(world, anna);
    await world.restart();
    await world.changelly.move(order.orderId, "pending");
    expect((await hears(world, anna, "pending")).id).toBe(id);
  });

  test("of an order whose answer was lost turns into the link, with a sound", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    loseNextOrder(world);
    await anna.answers("recap");
    const checking = await anna.shows(words("order-placing"));
    await anna.settled();
    expect(cardOf(world, anna).id).toBe(checking.id);
    advance(world, 5_000);
    const placed = await anna.shows(QUESTION.placed);
    expect(placed).toMatchObject({ silent: false, revision: 1 });
    await until("the card to be there", () => cardOf(world, anna).id === placed.id);
    await until("the old one to say so", () =>
      anna.person.chat.some(({ id, text }) => id === checking.id && text.includes(MOVED)),
    );
  });

  test("tells that a final status was corrected", async () => {
    const { world, anna, order } = await startSold();
    await world.changelly.move(order.orderId, "expired");
    await hears(world, anna, "expired");
    await world.changelly.move(order.orderId, "complete", { payoutAmount: "4160.00" });
    await until("the doubt", () =>
      world.logLines.some((line) => line.includes("final status contradicted, rechecking")),
    );
    advance(world, 61_000);
    const message = await isAlerted(anna, "complete");
    expect(message.text).toContain(
      words("status-corrected", { provider: "MoonPay", status: statusName("expired") }),
    );
  });
});

describe("a press on the card", () => {
  test("that leads elsewhere is answered below, and the card stays and is kept up to date", async () => {
    const { world, anna, order } = await startSold();
    const { screen: card } = await anna.presses(button("order"), words("about-created"));
    await anna.asks(button("orders"), words("orders-title", { count: 1 }), card.id);
    expect(cardOf(world, anna)).toMatchObject({ id: card.id, text: card.text });
    await world.changelly.move(order.orderId, "pending");
    expect((await hears(world, anna, "pending")).id).toBe(card.id);
  });

  test.each([
    ["a sale", "b", QUESTION.country],
    ["the help", "h", words("help-title")],
    ["a list of orders", "o:0", words("orders-title", { count: 1 })],
    ["a language", "l:en", words("welcome")],
    ["a step of a sale that is over", "s:abcd:1:pick:DE", words("card-moved")],
  ])("to %s, left on a card by another release, never overwrites it", async (_, data, then) => {
    const { world, anna } = await startSold();
    await plant(world, anna.person, "Elsewhere", data);
    const planted = anna.person.last();
    const [{ id }] = query(world.env, "select id from orders") as [{ id: string }];
    await anna.settled();
    // The message with that button is the card from now on.
    const app = world.app;
    await app.stop();
    change(world.env, `update cards set message_id = ${planted.id} where order_id = '${id}'`);
    Object.assign(app, { stop: async () => {} });
    await world.restart();
    if (then === words("card-moved")) {
      // What belongs to the order is drawn on its own card.
      await anna.presses("Elsewhere", QUESTION.placed, planted.id);
    } else {
      await anna.asks("Elsewhere", then, planted.id);
      expect(cardOf(world, anna)).toMatchObject({ id: planted.id, revision: 1 });
    }
    expect(cardOf(world, anna).id).toBe(planted.id);
  });

  test("that is drawn further up leaves the way to it at the end of the chat", async () => {
    const { world, anna } = await startSold();
    await plant(world, anna.person, "An older screen", "s:abcd:1:pick:DE");
    const upper = anna.person.last();
    const list = await anna.types("/orders", words("orders-title", { count: 1 }));
    const { screen: lower } = await anna.presses(/^1\. 0\.05 BTC/, words("about-created"), list.id);
    await anna.presses("An older screen", QUESTION.placed, upper.id);
    const end = await anna.shows(words("card-moved-up"));
    expect(end.id).toBe(lower.id);
    expect(cardOf(world, anna).id).toBe(upper.id);
    await anna.presses(button("order"), words("about-created"), end.id);
    expect(cardOf(world, anna).id).toBe(lower.id);
    expect(anna.person.chat.find(({ id }) => id === upper.id)).toMatchObject({
      text: expect.stringContaining(MOVED),
      buttons: [],
    });
  });

  test("on help shows whom to ask, with the ids, and leads back; a change of status is drawn over it", async () => {
    const world = await startWorld({ env: { SUPPORT_CONTACT: "@sell_support" } });
    const { anna, order } = await withOrder(world);
    const card = cardOf(world, anna);
    await anna.presses(button("order"), words("about-created"));
    const { screen } = await anna.presses(button("get-help"), words("help-impostors"));
    expect(screen.id).toBe(card.id);
    expect(screen.text).toContain("@sell_support");
    const [row] = query(world.env, "select id, changelly_id from orders");
    const copied = screen.buttons.flat().flatMap((each) => (each.kind === "copy" ? [each.copyText] : []));
    expect(copied).toEqual([row?.["id"], row?.["changelly_id"]]);
    expect(screen.text).toContain(row?.["changelly_id"]);
    expect(screen.buttons.flat()).toContainEqual(
      expect.objectContaining({ kind: "url", url: "https://support.moonpay.com/" }),
    );
    await anna.presses(button("back-to-order"), words("about-created"));
    await anna.presses(button("get-help"), words("help-impostors"));
    await world.changelly.move(order.orderId, "pending");
    expect((await hears(world, anna, "pending")).id).toBe(card.id);
  });

  test("shares the bot with the pair and the amount once the order has ended, and nothing of the order", async () => {
    const { world, anna, order } = await startSold();
    await world.changelly.move(order.orderId, "complete");
    await hears(world, anna, "complete");
    const share = cardOf(world, anna)
      .buttons.flat()
      .find(({ label }) => label === button("share"));
    const url = new URL(share?.kind === "url" ? share.url : "");
    expect(`${url.origin}${url.pathname}`).toBe("https://t.me/share/url");
    expect(url.searchParams.get("url")).toMatch(/^https:\/\/t\.me\/\w+\?start=sell_BTC_EUR_0x05$/);
  });

  test("has two buttons in a row at most, and none that is of no use any more", async () => {
    const { world, anna, order } = await startSold();
    const { screen } = await anna.presses(button("order"), words("about-created"));
    expect(labels(screen)).toEqual([
      button("continue", { provider: "MoonPay" }),
      button("sent"),
      button("qr"),
      button("get-help"),
      button("orders"),
      button("address-save"),
    ]);
    for (const row of screen.buttons) expect(row.length).toBeLessThanOrEqual(2);
    await world.changelly.move(order.orderId, "complete");
    await hears(world, anna, "complete");
    expect(labels(cardOf(world, anna))).toEqual([
      button("open-provider", { provider: "MoonPay" }),
      button("receipt"),
      button("copy-transaction"),
      button("get-help"),
      button("again"),
      button("share"),
      button("orders"),
      button("address-save"),
    ]);
  });
});

/** What a camera reads in a picture that holds a QR code. */
async function seenByCamera(picture: Uint8Array = new Uint8Array()): Promise<string> {
  const image = await loadImage(picture);
  const { width, height } = image;
  const pen = createCanvas(width, height).getContext("2d");
  pen.drawImage(image, 0, 0);
  return decodeQR(pen.getImageData(0, 0, width, height), { timeLimit: PATIENCE_MS });
}

describe("the QR code of a link", () => {
  test("is a picture below, with the way back to the order, and in no log", async () => {
    const { world, anna, order } = await startSold();
    await anna.presses(button("order"), words("about-created"));
    const { screen } = await anna.asks(button("qr"), words("qr-caption", { provider: "MoonPay" }));
    expect(screen).toMatchObject({ kind: "photo", protected: true });
    expect(await seenByCamera(screen.media?.bytes)).toBe(order.redirectUrl);
    expect(world.logLines.join("")).not.toContain(order.redirectUrl);
    // A picture cannot become a text: the card comes below, and the old one says so.
    const old = cardOf(world, anna);
    const { screen: card } = await anna.asks(button("back-to-order"), words("about-created"), screen.id);
    expect(cardOf(world, anna).id).toBe(card.id);
    expect(anna.person.chat.find(({ id }) => id === old.id)?.text).toContain(MOVED);
    expect(world.telegram.calls.filter(({ status }) => status !== 200)).toEqual([]);
  });

  test("is not made of a link that leads nowhere any more: the order is shown as it stands", async () => {
    const { world, anna, order } = await startSold();
    await anna.presses(button("order"), words("about-created"));
    const [{ id }] = query(world.env, "select id from orders") as [{ id: string }];
    await world.changelly.move(order.orderId, "expired");
    await hears(world, anna, "expired");
    await plant(world, anna.person, "Code", `c:${id}:link`);
    const { toast, screen } = await anna.presses("Code", statusName("expired"));
    expect(toast).toBe(words("toast-order-moved-on"));
    expect(screen.kind).toBe("text");
  });
});

describe("somebody else's order", () => {
  test.each(["", ":help", ":link", ":receipt", ":sent", ":quiet"])(
    "is as good as missing for a button with “c:<id>%s”",
    async (view) => {
      const { world } = await startSold();
      const [{ id }] = query(world.env, "select id from orders") as [{ id: string }];
      const eve = seller(world, world.person("en", "Eve"));
      await eve.types("/start", words("welcome"));
      const seen: unknown[] = [];
      for (const tried of [id, "00000000-0000-4000-8000-000000000000"]) {
        await plant(world, eve.person, "Look", `c:${tried}${view}`);
        const { toast, screen } = await eve.presses("Look", words("order-unknown"));
        seen.push({ toast, text: screen.text, buttons: screen.buttons });
      }
      expect(seen[0]).toEqual(seen[1]);
      expect(query(world.env, "select due_at, sent_at from reminders")).toEqual([
        { due_at: expect.any(Number), sent_at: null },
      ]);
    },
  );
});

describe("/orders", () => {
  test("lists all orders, or a part of them, and says kindly when a part is empty", async () => {
    const { world, anna, order } = await startSold();
    const all = await anna.types("/orders", words("orders-title", { count: 1 }));
    const filters = all.buttons.find((row) => row.some(({ label }) => label === button("orders-open")));
    expect(filters?.map(({ label, style }) => [label, style])).toEqual([
      [button("orders-all"), "primary"],
      [button("orders-open"), undefined],
      [button("orders-finished"), undefined],
    ]);
    await anna.presses(button("orders-finished"), words("orders-none-finished"));
    await anna.presses(button("orders-open"), words("orders-title-open", { count: 1 }));
    await world.changelly.move(order.orderId, "complete");
    await hears(world, anna, "complete");
    await anna.presses(button("orders-open"), words("orders-none-open"), all.id);
    await anna.presses(button("orders-finished"), words("orders-title-finished", { count: 1 }), all.id);
    // What is on screen already is said to be all there is.
    const again = await anna.person.taps(button("orders-finished"), { messageId: all.id });
    expect(again).toMatchObject({ text: expect.stringContaining(words("toast-nothing-new")) });
  });

  test("tells orders apart that sell the same on the same day, and goes on counting on the next page", async () => {
    const { world, anna } = await startSold();
    for (let count = 1; count < 7; count += 1) await anna.reaches("placed");
    const list = await anna.types("/orders", words("orders-title", { count: 7 }));
    const ids = query(world.env, "select id from orders order by created_at desc").map(({ id }) =>
      String(id).slice(0, 8),
    );
    const lines = list.text.split("\n").filter((line) => /^\d+\. /.test(line));
    expect(lines).toEqual(
      ids
        .slice(0, 6)
        .map((id, row) =>
          expect.stringMatching(
            new RegExp(
              `^${row + 1}\\. ${id} · BTC on Bitcoin →\u00a0EUR · [A-Z][a-z]{2}\u00a0\\d+\u00a0UTC$`,
            ),
          ),
        ),
    );
    expect(labels(list).slice(0, 6)).toEqual(
      lines.map((_, row) => `${row + 1}. 0.05 BTC · ${statusName("created")}`),
    );
    await anna.presses(/^2\. /, `Order ${ids[1]}`, list.id);
    const again = await anna.types("/orders", words("orders-title", { count: 7 }));
    const { screen } = await anna.presses(button("next"), words("orders-title", { count: 7 }), again.id);
    expect(screen.text).toContain(`7. `);
    expect(labels(screen)[0]).toBe(`7. 0.05 BTC · ${statusName("created")}`);
  });

  test("turns pages around a button that only says where one is", async () => {
    const { world, anna } = await startSold();
    for (let count = 1; count < 7; count += 1) await anna.reaches("placed");
    expect(world.changelly.orders).toHaveLength(7);
    const list = await anna.types("/orders", words("orders-title", { count: 7 }));
    const where = (message: ChatMessage) => message.buttons.flat().find(({ kind }) => kind === "disabled");
    expect(where(list)?.label).toBe(button("page", { page: 1, pages: 2 }));
    const { screen } = await anna.presses(button("next"), words("orders-title", { count: 7 }));
    expect(where(screen)?.label).toBe(button("page", { page: 2, pages: 2 }));
    // A page that was there once: the first one is shown instead.
    await plant(world, anna.person, "Far", "o:9:open");
    const { screen: first } = await anna.presses("Far", words("orders-title-open", { count: 7 }));
    expect(where(first)?.label).toBe(button("page", { page: 1, pages: 2 }));
  });
});
