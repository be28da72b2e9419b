/** From consent to the link, whatever goes wrong on the way: one order at Changelly for one consent. */

import { describe, expect, test } from "vitest";
import { groupedAddress } from "../../src/bot/address.ts";
import { readConfig } from "../../src/config.ts";
import type { ChatMessage } from "../../src/simulator/telegram.ts";
import { createSecrets } from "../../src/storage/secrets.ts";
import {
  advance,
  caughtUp,
  expectListed,
  hears,
  linkOf,
  links,
  placements,
  startGatedWorld,
  startWebhookWorld,
  statusName,
  until,
  WEBHOOK_SECRET,
} from "../support/bad-luck.ts";
import { BITCOIN, button, QUESTION, query, type Seller, seller, sellerOf, words } from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";
import { MINUTE } from "../support/time.ts";
import type { World, WorldOptions } from "../support/world.ts";

const POST = { method: "POST", path: "/v1/sell/orders" } as const;
const LOOK_UP = { method: "GET", path: "/v1/orders" } as const;
const CHECKING = words("order-placing");
const NOT_PLACED = words("order-rejected");

/** Somebody with the recap on screen. */
async function atRecap(options?: WorldOptions): Promise<{ world: World; anna: Seller }> {
  const { world, anna } = await start(options);
  await anna.reaches("recap");
  return { world, anna };
}

/** One order, whose link is on screen. */
async function expectOneOrder(world: World, anna: Seller): Promise<void> {
  const screen = await anna.shows(QUESTION.placed);
  await anna.settled();
  expect(world.changelly.orders).toHaveLength(1);
  expect(linkOf(screen)).toBe(world.changelly.orders[0]?.redirectUrl);
  expect(links(anna.person)).toHaveLength(1);
}

describe("Confirm is pressed more than once", () => {
  test("a double tap places one order and is answered twice", async () => {
    const { world, anna } = await atRecap();
    const [first, second] = await Promise.all([anna.answers("recap"), anna.answers("recap")]);
    expect([first, second]).toMatchObject([
      { answered: true, text: words("toast-confirm") },
      { answered: true, text: words("toast-done") },
    ]);
    await expectOneOrder(world, anna);
    expect(placements(world)).toHaveLength(1);
  });

  test("two presses that arrive in one batch place one order", async () => {
    const { world, anna } = await atRecap();
    const { telegram } = world;
    const bob = world.person("en", "Bob");
    const steps: string[] = [];
    telegram.onEvent((event) => {
      if (event.kind === "update" && event.update.type === "callback_query") steps.push(event.step);
    });
    // Bob's message ends the poll that is open, so the next one finds both presses.
    await bob.says("/help");
    await Promise.all([anna.answers("recap"), anna.answers("recap")]);
    await expectOneOrder(world, anna);
    expect(placements(world)).toHaveLength(1);
    expect(steps).toEqual(["made", "made", "delivered", "delivered", "confirmed", "confirmed"]);
  });

  test("two presses posted to the webhook at the same moment place one order", async () => {
    const world = await startWebhookWorld();
    const anna = seller(world, world.person());
    const recap = await anna.reaches("recap");
    const confirm = recap.buttons.flat().find(({ label }) => label === button("confirm"));
    if (confirm?.kind !== "callback") throw new Error("the recap has no Confirm");
    const newest = Math.max(...world.telegram.updates.map(({ update_id }) => update_id));
    const press = (id: number) =>
      fetch(`${world.url}/telegram`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-telegram-bot-api-secret-token": WEBHOOK_SECRET,
        },
        body: JSON.stringify({
          update_id: id,
          callback_query: {
            id: String(id),
            from: { id: anna.person.id, is_bot: false, first_name: "Anna", language_code: "en" },
            chat_instance: "1",
            data: confirm.data,
            message: {
              message_id: recap.id,
              date: recap.date,
              chat: { id: anna.person.id, type: "private" },
            },
          },
        }),
      });
    const answers = await Promise.all([press(newest + 1), press(newest + 2), press(newest + 1)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await expectOneOrder(world, anna);
    expect(placements(world)).toHaveLength(1);
  });

  test("every update delivered three times, and Confirm once more later, place one order", async () => {
    const { world, anna } = await start();
    world.telegram.duplicateUpdates(2);
    await anna.reaches("placed");
    const confirm = world.telegram.updates.at(-1);
    expect(confirm?.type).toBe("callback_query");
    const screens = anna.person.chat.length;
    world.telegram.redeliver(confirm?.update_id ?? 0);
    await until("the repetition", () => (confirm?.deliveries ?? 0) >= 4);
    // Whoever answers this has dealt with what came before.
    await anna.types("/help", words("help-title"));
    expect(world.changelly.orders).toHaveLength(1);
    expect(placements(world)).toHaveLength(1);
    expect(anna.person.chat).toHaveLength(screens + 2);
  });
});

describe("the answer to the order does not come", () => {
  test("taken, but the answer is lost: found by our id, and the link is there without doing anything", async () => {
    const { world, anna } = await atRecap();
    world.changelly.fault({ ...POST, times: 1, reply: "handled-but-answer-lost" });
    await anna.answers("recap");
    await expectOneOrder(world, anna);
    expect(placements(world)).toHaveLength(1);
    expect(world.changelly.calls.at(-1)?.query).toContain(
      `externalOrderId=${placements(world)[0]?.externalOrderId}`,
    );
  });

  const dropped = [
    ["the connection breaks before it was handled", "reset"],
    ["Changelly has an internal error", { status: 500 }],
    ["a gateway answers with its own page", "html"],
  ] as const;
  test.each(dropped)("%s: after a while it is sent again, once", async (_, reply) => {
    const { world, anna } = await atRecap({ app: { settleMs: 5_000 } });
    world.changelly.fault({ ...POST, times: 1, reply });
    await anna.answers("recap");
    await anna.shows(CHECKING);
    expect(links(anna.person)).toHaveLength(0);
    // The first one may still turn up, so it is only looked for.
    advance(world, 2_500);
    await caughtUp(world);
    await anna.types("/help", words("help-title"));
    expect(world.changelly.calls.filter(({ path }) => path === LOOK_UP.path)).toHaveLength(2);
    expect(placements(world)).toHaveLength(1);
    advance(world, 5_000);
    await expectOneOrder(world, anna);
    const [first, second, ...more] = placements(world);
    expect(more).toEqual([]);
    expect(second).toEqual(first);
  });

  test("no answer in time, and the order lands late: it is found and not sent again", async () => {
    const { world, anna } = await atRecap({ app: { settleMs: 60_000 } });
    world.changelly.fault({ ...POST, times: 1, reply: { delayMs: 1_200 } });
    await anna.answers("recap");
    await anna.shows(CHECKING);
    await until("the order", () => world.changelly.orders.length === 1);
    advance(world, 2_500);
    await expectOneOrder(world, anna);
    expect(placements(world)).toHaveLength(1);
  });

  test("the list lags behind: what is refused as a duplicate is the order whose answer was lost", async () => {
    const { world, anna } = await atRecap({ changelly: { uniqueExternalOrderId: true } });
    world.changelly.fault({ ...POST, times: 1, reply: "handled-but-answer-lost" });
    const nothing = { orders: [], limit: 100, offset: 0, total: 0 };
    world.changelly.fault({ ...LOOK_UP, times: 2, reply: { status: 200, body: nothing } });
    await anna.answers("recap");
    await anna.shows(CHECKING);
    advance(world, 2_500);
    await anna.shows(QUESTION.placed);
    expect(world.changelly.orders).toHaveLength(1);
    expect(placements(world)).toHaveLength(2);
  });

  test("the look-ups fail for a while, too: the person hears in the end", async () => {
    const { world, anna } = await atRecap();
    world.changelly.fault({ ...POST, times: 1, reply: "handled-but-answer-lost" });
    world.changelly.fault({ ...LOOK_UP, times: 4, reply: { status: 200, body: { orders: "?" } } });
    await anna.answers("recap");
    await anna.shows(CHECKING);
    await anna.person.taps(button("look-again"));
    await anna.shows(CHECKING);
    for (let tries = 2; tries <= 5; tries += 1) {
      advance(world, MINUTE);
      await caughtUp(world);
    }
    await anna.shows(QUESTION.placed);
    expect(world.changelly.orders).toHaveLength(1);
    expect(placements(world)).toHaveLength(1);
  });

  test("a look-up that ignores its filter does not pass off somebody else's order as hers", async () => {
    const { world, anna } = await atRecap();
    const stranger = world.changelly.seed({
      externalUserId: String(anna.person.id),
      externalOrderId: "5f0f0f8e-0000-4000-8000-000000000000",
      redirectUrl: "https://provider.example/strangers-sale",
    });
    world.changelly.fault({ ...POST, times: 1, reply: "handled-but-answer-lost" });
    world.changelly.fault({
      ...LOOK_UP,
      times: 1,
      reply: { status: 200, body: { orders: [stranger], limit: 100, offset: 0, total: 1 } },
    });
    await anna.answers("recap");
    await anna.shows(CHECKING);
    advance(world, 2_500);
    const screen = await anna.shows(QUESTION.placed);
    expect(linkOf(screen)).toBe(world.changelly.orders[1]?.redirectUrl);
    expect(anna.person.transcript()).not.toContain("strangers-sale");
    expect(placements(world)).toHaveLength(1);
  });

  test("sent again and refused then: the person is told, and can finish with a new order", async () => {
    const { world, anna } = await atRecap();
    world.changelly.fault({ ...POST, times: 1, reply: "reset" });
    world.changelly.fault({ ...POST, times: 1, reply: { status: 422 } });
    await anna.answers("recap");
    await anna.shows(CHECKING);
    advance(world, 2_500);
    await anna.shows(NOT_PLACED);
    expect(world.changelly.orders).toHaveLength(0);
    await anna.presses(button("review"), QUESTION.recap);
    await anna.answers("recap");
    await expectOneOrder(world, anna);
    const [first, , third] = placements(world);
    expect(third?.externalOrderId).not.toBe(first?.externalOrderId);
  });

  test("unreachable until the consent is old: nothing is sent on it any more, it is asked for anew", async () => {
    const { world, anna } = await atRecap();
    world.changelly.fault({ ...POST, times: 1, reply: "reset" });
    world.changelly.fault({ ...LOOK_UP, times: 2, reply: { status: 404 } });
    await anna.answers("recap");
    await anna.shows(CHECKING);
    advance(world, 2_500);
    await caughtUp(world);
    advance(world, 15 * MINUTE);
    await anna.shows(NOT_PLACED);
    expect(placements(world)).toHaveLength(1);
    await anna.presses(button("review"), QUESTION.recap);
    await anna.answers("recap");
    await expectOneOrder(world, anna);
    expect(placements(world)).toHaveLength(2);
  });

  test("given up, but it turns up after all: its callback brings the link", async () => {
    const { world, anna } = await atRecap();
    world.changelly.fault({ ...POST, times: 1, reply: "reset" });
    await anna.answers("recap");
    await anna.shows(CHECKING);
    advance(world, 15 * MINUTE);
    await anna.shows(NOT_PLACED);
    const order = world.changelly.seed(placements(world)[0] ?? {});
    await world.changelly.move(order.orderId, "pending");
    advance(world, 1_000);
    const [link] = await until("the link", () => links(anna.person).length > 0 && links(anna.person));
    expect(link && linkOf(link)).toBe(order.redirectUrl);
    await anna.shows(words("order-found"));
    await hears(world, anna, "pending");
  });
});

describe("Changelly refuses the order", () => {
  const limits = {
    errorType: "limits",
    errorMessage: "Amount is out of limits",
    errorDetails: [{ cause: "min", value: "0.06" }],
  };
  const state = { errorType: "state", errorMessage: "State is not supported", errorDetails: null };
  const refusals = [
    ["too many requests", { status: 429 }, words("failure-rate-limited"), "recap"],
    ["a malformed request", { status: 400 }, words("failure-rejected"), "recap"],
    ["the amount is out of limits", { status: 400, body: limits }, "0.06", "offers"],
    ["the state is not served", { status: 400, body: state }, words("failure-rejected"), "offers"],
    ["the offer has expired", { status: 410 }, words("failure-expired"), "offers"],
    ["the order cannot be processed", { status: 422 }, words("failure-unprocessable"), "offers"],
    ["the keys are refused", { status: 401 }, words("failure-unauthorized"), "recap"],
  ] as const;
  test.each(refusals)(
    "%s: nothing is created, the person is told and goes on",
    async (_, reply, told, at) => {
      const { world, anna } = await atRecap();
      world.changelly.fault({ ...POST, times: 1, reply });
      await anna.answers("recap");
      const screen = await anna.shows(told);
      expect(screen.text).toContain(QUESTION[at]);
      expect(world.changelly.orders).toHaveLength(0);
      expect(links(anna.person)).toHaveLength(0);
      await anna.settled();
      if (at === "offers") {
        await anna.presses(BITCOIN.provider, QUESTION.offer);
        await anna.presses(BITCOIN.method, QUESTION.recap);
      }
      await anna.answers("recap");
      await expectOneOrder(world, anna);
      const [first, second, ...more] = placements(world);
      expect(more).toEqual([]);
      expect(second?.externalOrderId).not.toBe(first?.externalOrderId);
      // The refused one is no order of hers.
      await expectListed(anna, "created");
    },
  );
});

describe("Changelly says no to an order that it has created", () => {
  test.each([400, 401, 403, 404, 409, 410, 422, 429, 500, 503])(
    "with %i: it is looked up, found, and the one order there is",
    async (status) => {
      const { world, anna } = await atRecap();
      world.changelly.fault({ ...POST, times: 1, reply: { status, handled: true } });
      await anna.answers("recap");
      await expectOneOrder(world, anna);
      expect(placements(world)).toHaveLength(1);
    },
  );

  test.each([
    ["the recap", { status: 429, handled: true }, QUESTION.recap],
    ["the offers", { status: 422, handled: true }, QUESTION.offers],
  ] as const)(
    "and whose list lags behind: it is looked at again, and takes the place of %s",
    async (_, reply, screen) => {
      const { world, anna } = await atRecap();
      world.changelly.fault({ ...POST, times: 1, reply });
      world.changelly.fault({ ...LOOK_UP, times: 2, reply: { status: 200, body: [] } });
      await anna.answers("recap");
      const { id } = await anna.shows(screen);
      await anna.settled();
      advance(world, 2_500);
      await caughtUp(world);
      expect(links(anna.person)).toEqual([]);
      advance(world, 2_500);
      await anna.shows(words("order-found"));
      expect(links(anna.person)).toHaveLength(1);
      expect(linkOf(links(anna.person)[0] as ChatMessage)).toBe(world.changelly.orders[0]?.redirectUrl);
      // What they would agree to there is what they have.
      const label = screen === QUESTION.recap ? button("confirm") : BITCOIN.provider;
      await anna.person.taps(label, { messageId: id, nth: 0 });
      await anna.settled();
      expect(placements(world)).toHaveLength(1);
      await anna.types("/orders", words("orders-title", { count: 1 }));
    },
  );

  test("and it turns up once another one was placed: the person is asked to send coins for one only", async () => {
    const { world, anna } = await atRecap();
    world.changelly.fault({ ...POST, times: 1, reply: { status: 429, handled: true } });
    world.changelly.fault({ ...LOOK_UP, times: 1, reply: { status: 200, body: [] } });
    await anna.answers("recap");
    await anna.shows(words("failure-rate-limited"));
    await anna.presses(button("confirm"), QUESTION.placed);
    advance(world, 2_500);
    await anna.shows(words("order-found"));
    await anna.types("/orders", words("orders-title", { count: 2 }));
  });

  test("and it is not there for minutes: it is looked up no more", async () => {
    const { world, anna } = await atRecap();
    world.changelly.fault({ ...POST, times: 1, reply: { status: 429 } });
    await anna.answers("recap");
    await anna.shows(words("failure-rate-limited"));
    const followed = () => query(world.env, "select 1 from orders where next_check_at is not null");
    expect(followed()).toHaveLength(1);
    await until("the last look", () => {
      advance(world, MINUTE);
      return followed().length === 0;
    });
  });

  test("and cannot be asked about it: it stays in doubt, and nothing can be agreed to again meanwhile", async () => {
    const { world, anna } = await atRecap();
    world.changelly.fault({ ...POST, times: 1, reply: { status: 409, handled: true } });
    world.changelly.fault({ ...LOOK_UP, times: 3, reply: { status: 500 } });
    await anna.answers("recap");
    await anna.shows(CHECKING);
    await anna.person.taps(button("look-again"));
    await anna.shows(CHECKING);
    expect(anna.person.chat.flatMap(labels)).not.toContain(button("confirm"));
    advance(world, 2_500);
    await expectOneOrder(world, anna);
    expect(placements(world)).toHaveLength(1);
  });
});

test("Changelly is told no Telegram id: each person goes by an id that says nothing, the same in all their orders", async () => {
  const { world, anna } = await start();
  const boris = seller(world, world.person("en", "Boris"));
  await Promise.all([anna.reaches("placed"), boris.reaches("placed")]);
  await world.restart();
  await anna.reaches("placed");
  const ids = (who: Seller) =>
    world.changelly.orders.flatMap((order) =>
      sellerOf(world, order) === who.person.id ? [order.externalUserId] : [],
    );
  const [id = "", again] = ids(anna);
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(again).toBe(id);
  expect(ids(boris)).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  expect(ids(boris)).not.toContain(id);
  expect(JSON.stringify(placements(world))).not.toContain(String(anna.person.id));
});

describe("what is kept of a consent", () => {
  test("who, when, which policy and the exact recap, none of it readable in the file", async () => {
    const { world, anna } = await atRecap();
    const recap = anna.person.last();
    const pressed = Date.now();
    await anna.answers("recap");
    await anna.shows(QUESTION.placed);
    const [row] = query(world.env, "select * from orders");
    expect(row).toMatchObject({
      user_id: String(anna.person.id),
      chat_id: String(anna.person.id),
      consent_policy_version: "2026-11",
      consent_locale: "en",
    });
    expect(row?.["consent_at"]).toBeGreaterThanOrEqual(pressed);
    expect(row?.["consent_at"]).toBeLessThanOrEqual(Date.now());

    const secrets = createSecrets(readConfig(world.env).dataKey);
    const opened = (column: string) =>
      secrets.open({ table: "orders", column, row: String(row?.["id"]) }, row?.[column] as Uint8Array);
    // The mark of a sandbox stands above every screen and is no part of what is agreed to.
    expect(recap.text.endsWith(opened("consent_recap"))).toBe(true);
    expect(opened("consent_recap")).toContain(groupedAddress(BITCOIN.address));
    expect(opened("refund_address")).toBe(BITCOIN.address);
    expect(opened("redirect_url")).toBe(world.changelly.orders[0]?.redirectUrl);
    for (const column of ["consent_recap", "refund_address", "redirect_url"]) {
      const stored = Buffer.from(row?.[column] as Uint8Array).toString("latin1");
      expect(stored).not.toContain(BITCOIN.address);
      expect(stored).not.toContain("/selling/");
    }
  });
});

describe("the screen with the link", () => {
  const GONE = { error_code: 400, description: "Bad Request: message to edit not found" };
  const FLOOD = { error_code: 429, description: "Too Many Requests: retry after 60", retry_after: 60 };
  const lost = [
    ["the connections break", "reset", 3],
    ["Telegram asks for a long pause", FLOOD, 1],
  ] as const;
  test.each(lost)("is lost because %s: the link comes by itself", async (_, reply, times) => {
    const { world, anna } = await atRecap();
    world.telegram.fault({ method: "editMessageText", times, reply });
    await anna.answers("recap");
    const isOwed = () => world.logLines.some((line) => line.includes("reply not taken by Telegram"));
    await until("the screen to be owed", isOwed);
    // Longer than the pause that is asked for.
    advance(world, MINUTE + 1_000);
    await expectOneOrder(world, anna);
    expect(placements(world)).toHaveLength(1);
    advance(world, MINUTE);
    await anna.settled();
    expect(anna.seen.filter(({ text }) => text.includes(QUESTION.placed))).toHaveLength(1);
  });

  test("cannot be shown in its old place, which was deleted: it is a new message", async () => {
    const { world, anna } = await atRecap();
    world.telegram.fault({ method: "editMessageText", times: 1, reply: GONE });
    await anna.answers("recap");
    await expectOneOrder(world, anna);
  });

  test("is not sent a second time when it worked", async () => {
    const { world, anna } = await atRecap();
    await anna.answers("recap");
    await expectOneOrder(world, anna);
    advance(world, 20_000);
    const order = world.changelly.orders[0];
    await world.changelly.move(order?.orderId ?? "", "pending");
    await anna.shows(statusName("pending"));
    expect(anna.seen.filter(({ text }) => text.includes(QUESTION.placed))).toHaveLength(1);
  });

  test("never leads to a page that is not https", async () => {
    const { world, anna } = await atRecap({
      env: { CHANGELLY_ENV: "production", DATA_KEY: Buffer.alloc(32, 7).toString("base64") },
      changelly: { environment: "production" },
    });
    await anna.answers("recap");
    await anna.shows(words("order-no-link", { provider: "MoonPay" }));
    const order = world.changelly.orders[0];
    expect(order?.redirectUrl).toMatch(/^http:/);
    await anna.presses(button("order"), statusName("created"));
    expect(links(anna.person)).toHaveLength(0);
    advance(world, 20_000);
    const { id } = anna.person.last();
    await anna.person.sees(words("order-no-link", { provider: "MoonPay" }), { after: id });
    await world.changelly.move(order?.orderId ?? "", "pending", {
      redirectUrl: "https://provider.example/sell",
    });
    await hears(world, anna, "pending");
    expect(links(anna.person).map(linkOf)).toEqual(["https://provider.example/sell"]);
  });
});

test("a callback that comes before the answer to the order is not lost", async () => {
  const world = await startGatedWorld();
  const anna = seller(world, world.person());
  await anna.reaches("recap");
  const held = world.gate.hold("answer", ({ method, target }) => method === "POST" && target === POST.path);
  const pressed = anna.answers("recap");
  await held.arrived;
  const order = world.changelly.orders[0];
  await world.changelly.move(order?.orderId ?? "", "pending");
  held.release();
  await pressed;
  await anna.shows(statusName("pending"));
  expect(world.changelly.orders).toHaveLength(1);
  expect(anna.seen.filter(({ text }) => text.includes(QUESTION.placed)).length).toBeLessThanOrEqual(1);
});
