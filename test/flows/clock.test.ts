/** A clock that is set ahead or back while the bot runs: nobody waits for it, and nothing becomes young again. */
import { describe, expect, test } from "vitest";
import { anOwner, OWNER_ENV } from "../support/admins.ts";
import { advance, cardTurns, hears, until } from "../support/bad-luck.ts";
import { query, words } from "../support/sale.ts";
import { start, startSold, withOrder } from "../support/start.ts";
import { DAY, HOUR, MINUTE } from "../support/time.ts";
import { startWorld, type World } from "../support/world.ts";

/** Sets the bot's clock; no time passes by that. */
function set({ app, clock }: World, ms: number): void {
  clock.stepped += ms;
  app.wake();
}

const STEPS = [
  ["20 s back", -20_000],
  ["an hour back", -HOUR],
  ["an hour ahead", HOUR],
] as const;

describe.each(STEPS)("a clock that is set %s", (_, step) => {
  test("holds up no notice, no read and no reminder, and keeps the alerts going", async () => {
    const world = await startWorld({ env: { ...OWNER_ENV, REMINDER_MINUTES: "30" } });
    const olga = anOwner(world);
    await olga.types("/privacy", "What is kept about you");
    const { anna, order } = await withOrder(world);
    // The pause between two messages of a chat begins, and then the clock is set.
    await world.changelly.move(order.orderId, "pending");
    await hears(world, anna, "pending");
    set(world, step);
    await world.changelly.move(order.orderId, "hold");
    await hears(world, anna, "hold");
    await olga.person.waitFor("the alert", (chat) => chat.find(({ text }) => text.includes("is on hold")));
    // No callback comes: the order's own turn was set before the clock was.
    world.changelly.callbacks.mode = "lost";
    set(world, step);
    await world.changelly.move(order.orderId, "pending");
    // Read once more while the clock is set, its next turn is later.
    advance(world, 20 * MINUTE);
    await cardTurns(world, anna, "pending");

    const { anna: bob } = await withOrder(world, "Bob");
    set(world, step);
    advance(world, 31 * MINUTE);
    await bob.shows(words("reminder", { provider: "MoonPay", coin: "BTC on Bitcoin" }));
  });

  test("does not have an order sent twice, nor too late", async () => {
    const { world, anna } = await start({ app: { settleMs: 10 * MINUTE } });
    await anna.reaches("recap");
    const post = { method: "POST", path: "/v1/sell/orders" } as const;
    world.changelly.fault({ ...post, times: 1, reply: "reset" });
    await anna.answers("recap");
    await anna.shows(words("order-placing"));
    const posts = () =>
      world.changelly.calls.filter(({ method, path }) => method === "POST" && path === post.path);
    set(world, step);
    for (let looks = 0; looks < 3; looks++) {
      const before = world.changelly.calls.length;
      advance(world, MINUTE);
      await until("another look", () => world.changelly.calls.length > before);
    }
    expect(posts()).toHaveLength(1);
    const rejected = words("order-rejected");
    await until("the refusal", () => {
      advance(world, MINUTE);
      return anna.person.chat.some(({ text }) => text.includes(rejected));
    });
    expect(posts()).toHaveLength(1);
  });
});

test.each([20_000, HOUR])("a clock that is set back by %i ms makes no offer young again", async (back) => {
  const { world, anna } = await start();
  await anna.reaches("offers");
  advance(world, 61_000);
  set(world, -back);
  await anna.presses(/^MoonPay/, words("remark-prices-refreshed"));
});

test("a clock that was set back while the bot was down holds up nothing that was due before", async () => {
  const { world, anna, order } = await startSold();
  world.changelly.callbacks.mode = "lost";
  await world.changelly.move(order.orderId, "hold");
  world.clock.stepped = -HOUR;
  await world.restart();
  advance(world, 2 * MINUTE);
  await hears(world, anna, "hold");
});

test("a clock that is a month ahead for a moment ends the following of no order, and tells of no silence", async () => {
  const { world, anna, order } = await startSold();
  world.changelly.callbacks.mode = "lost";
  set(world, 30 * DAY);
  await until("the order to be read", () => query(world.env, "select 1 from orders where checks > 0").length);
  set(world, -30 * DAY);
  expect(query(world.env, "select 1 from orders where next_check_at is not null")).toHaveLength(1);
  await world.changelly.move(order.orderId, "complete");
  // It was read once more if the clock stood ahead for long enough to remind its person.
  advance(world, 20 * MINUTE);
  await hears(world, anna, "complete");
  expect(anna.person.transcript()).not.toContain(words("about-silence"));
});

test("a clock that is set ahead by more than a day gives up no notice that was tried a moment before", async () => {
  const { world, anna, order } = await startSold();
  const reply = { error_code: 502, description: "Bad Gateway" };
  world.telegram.fault({ method: "sendMessage", chatId: anna.person.id, times: 2, reply });
  await world.changelly.move(order.orderId, "hold");
  const tried = (attempts: number) => () =>
    query(world.env, `select 1 from outbox where attempts = ${attempts}`).length > 0;
  advance(world, 1_000);
  await until("the first try", tried(1));
  set(world, 25 * HOUR);
  await until("the second try", tried(2));
  advance(world, MINUTE);
  await hears(world, anna, "hold");
  expect(query(world.env, "select 1 from quarantine")).toEqual([]);
});
