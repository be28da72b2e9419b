/** A clock that is set ahead or back while the bot runs: nobody waits for it, and nothing becomes young again. */
import { describe, expect, test } from "vitest";
import { anOwner, OWNER_ENV } from "../support/admins.ts";
import { advance, cardTurns, hears, until } from "../support/bad-luck.ts";
import { words } from "../support/sale.ts";
import { start, startSold, withOrder } from "../support/start.ts";
import { HOUR, MINUTE } from "../support/time.ts";
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
    advance(world, 6 * MINUTE);
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
