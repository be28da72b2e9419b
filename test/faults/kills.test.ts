/** The process is killed without warning, over and over, while people sell and callbacks come. */
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { advance, alerted, linkOf, links, statusName, told, until } from "../support/bad-luck.ts";
import { type KillableWorld, openKillableWorld } from "../support/bot-process.ts";
import type { Exchange, HoldPoint } from "../support/gate.ts";
import { query, type Seller, seller } from "../support/sale.ts";
import { MINUTE } from "../support/time.ts";
import { everySecond, sellers } from "./crowd.ts";
import { percentile, saw, sized } from "./figures.ts";

/** What an order goes through and back while nobody has sent anything for good. */
const RESTLESS = ["pending", "hold"] as const;

test("killed within two seconds of every start, with 200 callbacks a second: none that was accepted is without effect", async () => {
  const world = await openKillableWorld();
  await world.start();
  const { changelly, env } = world;
  await sellers(world, sized(40, 500));
  const ids = changelly.orders.map(({ orderId }) => orderId);
  changelly.callbacks.mode = "lost";

  let accepted = 0;
  /** The orders whose newest state Changelly knows to have arrived. */
  const settled = new Set<string>();
  const ready: number[] = [];
  const stormMs = sized(8_000, 60_000);
  const storm = everySecond(200, stormMs, async (index) => {
    const id = ids[index % ids.length] ?? "";
    settled.delete(id);
    const turn = Math.floor(index / ids.length) % RESTLESS.length;
    await changelly.move(id, RESTLESS[turn] ?? "pending");
    const [delivery] = await changelly.sendCallback(id);
    if (!delivery?.ok) return;
    accepted += 1;
    if (delivery.status === changelly.order(id)?.status) settled.add(id);
  });
  const isOver = storm.then(() => true);
  for (let over = false; !over; ) {
    over = await Promise.race([isOver, sleep(300 + Math.random() * 1_700, false)]);
    await world.kill();
    const began = performance.now();
    await world.start();
    ready.push(performance.now() - began);
  }

  expect(accepted).toBeGreaterThan(ids.length / 2);
  const known = () =>
    new Map(
      query(env, "select changelly_id, status from orders").map((row) => [
        row["changelly_id"],
        row["status"],
      ]),
    );
  const behind = () => {
    const statuses = known();
    return [...settled].filter((id) => statuses.get(id) !== changelly.order(id)?.status);
  };
  await until("what was accepted to have its effect", () => behind().length === 0);

  expect(query(env, "pragma integrity_check")).toEqual([{ integrity_check: "ok" }]);
  expect(query(env, "pragma foreign_key_check")).toEqual([]);
  // What changes the status of an order also writes the line of its history, and owes the notice of it.
  const halfApplied = query(
    env,
    `select id from orders where phase = 'placed' and status is not
       (select status from order_history where order_id = orders.id order by id desc limit 1)`,
  );
  expect(halfApplied).toEqual([]);

  // Those that were lost are read when their turn comes.
  const all = () => {
    const statuses = known();
    return changelly.orders.every(({ orderId, status }) => statuses.get(orderId) === status);
  };
  const passing = setInterval(() => advance(world, 20 * MINUTE), 100);
  onTestFinished(() => clearInterval(passing));
  await until("the orders whose callbacks were lost to be read", all);
  expect(changelly.orders).toHaveLength(ids.length);
  saw("Killed within 0.3 to 2 s of every start, 200 callbacks a second", {
    orders: ids.length,
    seconds: stormMs / 1_000,
    kills: ready.length,
    "callbacks accepted": accepted,
    "accepted without effect": behind().length,
    "orders half applied": halfApplied.length,
    "ready after, median ms": Math.round(percentile(ready, 0.5)),
    "ready after, longest ms": Math.round(Math.max(...ready)),
  });
});

test("killed at every point between consent and notice: one order, one link, and all news", async () => {
  const world = await openKillableWorld();
  await world.start();
  const repeats = sized(1, 20);
  let kills = 0;
  let repeated = 0;
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const at of ["request", "answer"] as const) {
      for (let point = 1; ; point += sized(2, 1)) {
        const anna = seller(world, world.person("en", `${repeat} ${at} ${point}`));
        await anna.reaches("recap");
        const before = world.changelly.orders.length;
        const isHit = await sellsThroughKill(world, anna, at, point);
        expect(world.changelly.orders.length - before, `${at} ${point}`).toBe(1);
        expect(new Set(links(anna.person).map(linkOf)).size).toBe(1);
        const news = told(anna).filter((status, index, list) => status !== list[index - 1]);
        expect(news, `${at} ${point}`).toEqual(["hold", "complete"]);
        repeated += alerted(anna).length - 2;
        if (!isHit) break;
        kills += 1;
      }
    }
  }
  expect(kills).toBeGreaterThan(sized(6, 10 * repeats));
  expect(repeated).toBeLessThanOrEqual(kills);
  saw("Killed at every point between consent and notice", {
    repeats,
    kills,
    "orders doubled": 0,
    "news lost": 0,
    "messages repeated": repeated,
  });
});

/** Places the order of the recap on screen, and goes on until it is complete. Resolves with whether there was such a point. */
async function sellsThroughKill(
  world: KillableWorld,
  anna: Seller,
  at: HoldPoint,
  point: number,
): Promise<boolean> {
  let passed = 0;
  // Long polling passes whatever happens.
  const nth = ({ target }: Exchange) => !target.endsWith("/getUpdates") && ++passed === point;
  const held = [world.toTelegram.hold(at, nth), world.toChangelly.hold(at, nth)];
  const sale = (async () => {
    void anna.answers("recap").catch(() => undefined);
    const order = await until("the order at Changelly", () =>
      world.changelly.orders.find(({ externalOrderId }) => externalOrderId === draftOf(world, anna)),
    );
    for (const status of ["hold", "complete"]) {
      void world.changelly.move(order.orderId, status);
      await anna.shows(statusName(status as "hold"));
    }
    return "over" as const;
  })();
  const end = await Promise.race([sale, ...held.map(({ arrived }) => arrived.then(() => "hit" as const))]);
  if (end === "hit") {
    await world.kill();
    for (const stop of held) stop.release();
    await world.start();
  }
  for (const stop of held) stop.release();
  // What is in doubt is looked up after a while, and what a callback said that nobody was there for is read.
  const passing = setInterval(() => advance(world, 5_000), 100);
  try {
    await sale;
  } finally {
    clearInterval(passing);
  }
  return end === "hit";
}

/** Our id of what is agreed to. */
function draftOf(world: KillableWorld, { person }: Seller): unknown {
  return query(world.env, `select id from orders where user_id = '${person.id}'`)[0]?.["id"];
}
