/** Callbacks that come in any order, several times, or not at all. */
import { expect, onTestFinished, test } from "vitest";
import { documentedStatuses } from "../../src/simulator/changelly-orders.ts";
import { advance, until } from "../support/bad-luck.ts";
import { query } from "../support/sale.ts";
import { HOUR, MINUTE } from "../support/time.ts";
import { startWorld, type World } from "../support/world.ts";
import { sellers, together } from "./crowd.ts";
import { saw, sized } from "./figures.ts";

const oneOf = <T>(values: readonly T[]): T => {
  const value = values[Math.floor(Math.random() * values.length)];
  if (value === undefined) throw new Error("there is nothing to choose from");
  return value;
};

/** Orders that the bot has in another status than Changelly. */
function behind({ env, changelly }: World): readonly string[] {
  const rows = query(env, "select changelly_id, status from orders");
  const known = new Map(rows.map((row) => [row["changelly_id"], row["status"]]));
  return changelly.orders.flatMap(({ orderId, status }) => (known.get(orderId) === status ? [] : [orderId]));
}

/** Lets time pass for the bot, so much every 50 ms, until the test ends or this is called. */
function passing(world: World, ms: number): () => void {
  const timer = setInterval(() => advance(world, ms), 50);
  onTestFinished(() => clearInterval(timer));
  return () => clearInterval(timer);
}

test("callbacks in any order, each up to five times, with any status in them: every order is as Changelly has it", async () => {
  const world = await startWorld();
  const { changelly } = world;
  await sellers(world, sized(20, 500));
  const ids = changelly.orders.map(({ orderId }) => orderId);
  changelly.callbacks.mode = "lost";
  const callbacks = sized(1_000, 10_000);
  let sent = 0;
  const answers = new Set<number | null>();
  await together(
    callbacks / 3,
    async () => {
      const id = oneOf(ids);
      if (Math.random() < 0.3) await changelly.move(id, oneOf(["pending", "hold"]));
      // The body tells of some moment or other, and its copies come all at once.
      const how = { times: 1 + Math.floor(Math.random() * 5), concurrent: true };
      const deliveries = await changelly.sendCallback(id, {
        ...how,
        body: { status: oneOf(documentedStatuses) },
      });
      sent += deliveries.length;
      for (const { responseStatus } of deliveries) answers.add(responseStatus);
    },
    16,
  );
  expect([...answers]).toEqual([200]);
  for (const id of ids) await changelly.sendCallback(id);
  await until("every order to be as Changelly has it", () => behind(world).length === 0);
  expect(changelly.orders).toHaveLength(ids.length);
  saw("Callbacks shuffled, each 1 to 5 times, with false bodies", {
    orders: ids.length,
    callbacks: sent + ids.length,
    "orders in another state than Changelly's": behind(world).length,
  });
});

test.each([30, 100])("%i of 100 callbacks are lost: all is read all the same", async (percent) => {
  const world = await startWorld();
  const { changelly } = world;
  await sellers(world, sized(20, 200));
  const ids = changelly.orders.map(({ orderId }) => orderId);
  const delays: number[] = [];
  for (const status of ["pending", "hold", "complete"]) {
    for (const id of ids) {
      changelly.callbacks.mode = Math.random() * 100 < percent ? "lost" : "normal";
      await changelly.move(id, status);
    }
    const since = world.clock.ahead;
    const stop = passing(world, MINUTE);
    await until(`every order to be known as ${status}`, () => behind(world).length === 0);
    stop();
    delays.push((world.clock.ahead - since) / MINUTE);
  }
  // An order that nobody has touched for long is read every six hours.
  expect(Math.max(...delays)).toBeLessThan((7 * HOUR) / MINUTE);
  saw(`${percent} of 100 callbacks lost`, {
    orders: ids.length,
    changes: 3 * ids.length,
    "changes never known": behind(world).length,
    "known after at most, minutes of the bot's clock": Math.round(Math.max(...delays)),
  });
});

test("what came in a day comes once more: nothing is ordered, and nothing is said twice", async () => {
  const world = await startWorld();
  const { changelly, telegram } = world;
  const people = await sellers(world, sized(10, 100));
  for (const status of ["pending", "complete"]) {
    for (const { orderId } of changelly.orders) await changelly.move(orderId, status);
    await until(`every order to be known as ${status}`, () => behind(world).length === 0);
  }
  advance(world, 20 * HOUR);
  const waiting = () => query(world.env, "select id from outbox where buried_at is null");
  await until("all notices to be sent", () => waiting().length === 0);
  const chats = () => people.map(({ person }) => person.transcript());
  const before = chats();

  const updates = [...telegram.updates];
  for (const { update_id } of updates) telegram.redeliver(update_id);
  for (const { orderId } of changelly.orders) await changelly.sendCallback(orderId, { times: 3 });
  for (const anna of people) await anna.settled();
  await until("the orders to be read", () => behind(world).length === 0);
  expect(changelly.orders).toHaveLength(people.length);
  expect(waiting()).toEqual([]);
  expect(chats()).toEqual(before);
  saw("A day's updates and callbacks once more", {
    updates: updates.length,
    callbacks: 3 * people.length,
    "orders doubled": changelly.orders.length - people.length,
    "chats changed": chats().filter((chat, index) => chat !== before[index]).length,
  });
});
