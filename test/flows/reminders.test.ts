/** Reminders of orders that wait for their coins: a few, each with a way on, and none once anything is heard. */
import { describe, expect, test } from "vitest";
import { advance, cardOf, cardTurns, hears, linkOf, loseNextOrder, until } from "../support/bad-luck.ts";
import { button, change, plant, query, type Seller, words } from "../support/sale.ts";
import { start, startSold } from "../support/start.ts";
import { DAY, HOUR, MINUTE } from "../support/time.ts";
import type { World } from "../support/world.ts";

const REMINDER = words("reminder", { provider: "MoonPay", coin: "BTC on Bitcoin" });
const LAST = words("reminder-last");

const reminded = ({ person }: Seller) => person.chat.filter(({ text }) => text.includes(REMINDER));
const row = ({ env }: World) => query(env, "select told, due_at, sent_at from reminders")[0];

/** Lets time pass, and waits until what was due then is dealt with. */
async function pass(world: World, ms: number): Promise<void> {
  advance(world, ms);
  const now = Date.now() + world.clock.ahead;
  await until(
    "the reminders that are due",
    () => query(world.env, `select 1 from reminders where due_at <= ${now}`).length === 0,
  );
  advance(world, 1_000);
  await until("the notices", () => query(world.env, "select 1 from outbox").length === 0);
}

describe("an order for which no coins were sent", () => {
  test("is reminded of after 15 minutes, 3 hours and a day, and no more", async () => {
    const { world, anna, order } = await startSold();
    await pass(world, 14 * MINUTE);
    expect(reminded(anna)).toHaveLength(0);
    await pass(world, 2 * MINUTE);
    expect(reminded(anna)).toHaveLength(1);
    const [first] = reminded(anna);
    expect(first?.silent).toBe(false);
    expect(first?.text).toMatch(/Order [0-9a-f]{8} · 0\.05 BTC on Bitcoin →\u00a0EUR/);
    expect(first && linkOf(first)).toBe(order.redirectUrl);
    expect(first?.buttons.flat().map(({ label }) => label)).toEqual([
      button("continue", { provider: "MoonPay" }),
      button("sent"),
      button("quiet"),
    ]);
    const placed = Math.floor(
      Number(query(world.env, "select created_at from orders")[0]?.["created_at"]) / 1000,
    );
    expect(first?.entities).toContainEqual(
      expect.objectContaining({ unix_time: placed, date_time_format: "r" }),
    );
    expect(first?.text).toContain(words("deposit-until", { provider: "MoonPay" }));
    expect(first?.entities).toContainEqual(
      expect.objectContaining({ unix_time: placed + 48 * 3_600, date_time_format: "dt" }),
    );
    await pass(world, 3 * HOUR);
    expect(reminded(anna)).toHaveLength(2);
    await pass(world, DAY);
    expect(reminded(anna)).toHaveLength(3);
    expect(reminded(anna).map(({ text }) => text.includes(LAST))).toEqual([false, false, true]);
    await pass(world, 7 * DAY);
    expect(reminded(anna)).toHaveLength(3);
    expect(row(world)).toEqual({ told: 3, due_at: null, sent_at: null });
  });

  test("is reminded of once for all that was missed while the bot was down", async () => {
    const { world, anna } = await startSold();
    world.clock.ahead += 4 * HOUR;
    await world.restart();
    await until("the reminder", () => reminded(anna).length === 1);
    await pass(world, HOUR);
    expect(reminded(anna)).toHaveLength(1);
    await pass(world, 20 * HOUR);
    expect(reminded(anna)).toHaveLength(2);
  });

  test("is reminded of when its answer was lost and it was found later, too", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    loseNextOrder(world);
    await anna.answers("recap");
    await anna.shows(words("order-placing"));
    advance(world, 5_000);
    await until("the order to be found", () => row(world));
    await pass(world, 16 * MINUTE);
    expect(reminded(anna)).toHaveLength(1);
  });

  test("is reminded of at the times that are set, or never", async () => {
    const { world, anna } = await startSold({ env: { REMINDER_MINUTES: "2" } });
    await pass(world, 3 * MINUTE);
    expect(reminded(anna)).toHaveLength(1);
    expect(reminded(anna)[0]?.text).toContain(LAST);
    const never = await startSold({ env: { REMINDER_MINUTES: "off" } });
    await pass(never.world, 48 * HOUR);
    expect(reminded(never.anna)).toHaveLength(0);
    expect(row(never.world)).toBeUndefined();
  });
});

describe("no reminder comes", () => {
  test("of an order that was placed before reminders were switched off for everybody", async () => {
    const { world, anna } = await startSold();
    await world.restart({ env: { REMINDER_MINUTES: "off" } });
    await pass(world, 16 * MINUTE);
    expect(reminded(anna)).toHaveLength(0);
    expect(row(world)).toEqual({ told: 0, due_at: null, sent_at: null });
  });

  test("once the status has changed, even if it changes back", async () => {
    const { world, anna, order } = await startSold();
    await world.changelly.move(order.orderId, "pending", { payinAmount: null });
    await hears(world, anna, "pending");
    await world.changelly.move(order.orderId, "created", { payinAmount: null });
    await hears(world, anna, "created");
    await pass(world, DAY);
    expect(reminded(anna)).toHaveLength(0);
  });

  test("once the person says that the coins are on their way; the order is read, and the card says when", async () => {
    const { world, anna } = await startSold();
    await pass(world, 16 * MINUTE);
    const [reminder] = reminded(anna);
    const old = cardOf(world, anna);
    const reads = () => world.changelly.calls.filter(({ path }) => path === "/v1/orders").length;
    const before = reads();
    const { toast, screen } = await anna.presses(button("sent"), words("card-sent"), reminder?.id);
    expect(toast).toBe(words("toast-sent", { provider: "MoonPay" }));
    expect(screen.text).toMatch(new RegExp(` – ${words("card-sent")}`));
    expect(screen.buttons.flat().map(({ label }) => label)).not.toContain(button("sent"));
    await until("the order to be read", () => reads() > before);
    // The card is where it was said, and the old one says so.
    expect(cardOf(world, anna).id).toBe(screen.id);
    expect(anna.person.chat.find(({ id }) => id === old.id)?.text).toContain(words("card-moved"));
    await pass(world, DAY);
    expect(reminded(anna)).toHaveLength(0);
  });

  test("when it was said on the card, and saying it again and again does not keep Changelly busy", async () => {
    const { world, anna } = await startSold();
    await anna.presses(button("order"), words("about-created"));
    const { screen } = await anna.presses(button("sent"), words("card-sent"));
    const reads = () => world.changelly.calls.filter(({ path }) => path === "/v1/orders").length;
    await until("the order to be read", () => reads() === 1);
    const [{ id }] = query(world.env, "select id from orders") as [{ id: string }];
    for (let times = 0; times < 3; times += 1) {
      await plant(world, anna.person, "Again", `c:${id}:sent`);
      await anna.presses("Again", words("card-sent"), anna.person.last().id);
    }
    expect(reads()).toBe(1);
    expect(screen.text).toContain(words("card-sent"));
    await pass(world, DAY);
    expect(reminded(anna)).toHaveLength(0);
  });

  test("once the person wants no more of them", async () => {
    const { world, anna } = await startSold();
    await pass(world, 16 * MINUTE);
    const { toast } = await anna.presses(button("quiet"), words("about-created"), reminded(anna)[0]?.id);
    expect(toast).toBe(words("toast-quiet"));
    await pass(world, DAY);
    expect(reminded(anna)).toHaveLength(0);
  });

  test("to somebody who has switched them off", async () => {
    const { world, anna } = await startSold();
    const app = world.app;
    await app.stop();
    change(world.env, "update users set reminders = 0");
    Object.assign(app, { stop: async () => {} });
    await world.restart();
    await pass(world, DAY);
    expect(reminded(anna)).toHaveLength(0);
  });

  test("of coins that came while the bot was down", async () => {
    const { world, anna, order } = await startSold();
    await world.app.stop();
    Object.assign(world.app, { stop: async () => {} });
    world.changelly.callbacks.mode = "lost";
    await world.changelly.move(order.orderId, "pending");
    world.changelly.fault({ path: "/v1/orders", times: 1, reply: { delayMs: 100 } });
    world.clock.ahead += 4 * HOUR;
    await world.restart();
    await cardTurns(world, anna, "pending");
    await pass(world, DAY);
    expect(reminded(anna)).toHaveLength(0);
  });

  test("before Changelly can be asked whether the coins came", async () => {
    const { world, anna } = await startSold();
    world.changelly.fault({ path: "/v1/orders", reply: { status: 500 } });
    advance(world, 20 * MINUTE);
    await until("Changelly to be asked", () =>
      world.logLines.some((line) => line.includes("polling orders failed")),
    );
    advance(world, 1_000);
    await anna.types("/help", words("help-title"));
    expect(reminded(anna)).toHaveLength(0);
    world.changelly.clearFaults();
    await pass(world, 2 * MINUTE);
    expect(reminded(anna)).toHaveLength(1);
  });

  test("that is still on its way when the coins come", async () => {
    const { world, anna, order } = await startSold();
    world.telegram.fault({ method: "sendMessage", times: 1, reply: "reset" });
    advance(world, 16 * MINUTE);
    await until("the failed sending", () => query(world.env, "select 1 from outbox where attempts = 1")[0]);
    await world.changelly.move(order.orderId, "pending");
    await until("the change", () => query(world.env, "select 1 from order_history").length === 2);
    await pass(world, MINUTE);
    expect(reminded(anna)).toHaveLength(0);
  });
});
