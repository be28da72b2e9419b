import { setImmediate as turn } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Order } from "../../src/sell/order.ts";
import { createSqliteConversations } from "../../src/storage/conversations.ts";
import type { Store } from "../../src/storage/store.ts";
import { advance } from "../support/bad-luck.ts";
import { SILENT } from "../support/log.ts";
import { DAY } from "../support/time.ts";
import { startWorld } from "../support/world.ts";
import { aDraft, aNotice, anExternalOrder, anOrder, aStore, NOON, place, proven, rowsIn } from "./sales.ts";

const YEAR_AGO = NOON - 365 * DAY;
const LONGER_AGO = YEAR_AGO - 1;

/** An order that came to its end longer ago than is remembered. */
function anOldOrder(more: Partial<Order> = {}): Order {
  const long = { createdAt: LONGER_AGO, updatedAt: LONGER_AGO, statusAt: LONGER_AGO };
  return anOrder({ ...long, phase: "placed", status: "complete", nextCheckAt: null, ...more });
}

describe("what nothing has happened to for longer than it is remembered", () => {
  test.each([
    ["complete", {}],
    ["failed", { status: "failed" }],
    ["expired", { status: "expired" }],
    ["rejected", { phase: "rejected", status: "created" }],
    ["abandoned without an end", { status: "created" }],
    ["refunded", { status: "refunded" }],
  ] as const)("an order that is %s is gone, with its timeline and its dead letters", async (_, end) => {
    const store = await aStore();
    const { orders, outbox, retention } = store;
    const before = await place(store, anOldOrder());
    const { id } = before;
    const order = anOldOrder({ id, ...end });
    const history = { orderId: id, status: "failed", at: LONGER_AGO };
    await orders.apply({ before, after: order, history, notice: aNotice(order) });
    await outbox.bury(1, "chat not found", LONGER_AGO);
    await store.drafts.remove(order.userId);

    expect(await retention.deleteExpired(YEAR_AGO, NOON)).toEqual({ orders: 1, drafts: 0 });
    expect(await orders.find(id)).toBeUndefined();
    expect(await rowsLeft(store)).toEqual({});
  });

  test("drafts, marks, orders made elsewhere, the audit trail and expired conversations are gone", async () => {
    const store = await aStore();
    const { access, drafts, orderDesk, statistics, retention } = store;
    await drafts.start(aDraft({ updatedAt: LONGER_AGO }));
    await statistics.mark("started", "a", LONGER_AGO);
    await orderDesk.keepExternal([anExternalOrder({ createdAt: LONGER_AGO })]);
    await access.note({ at: LONGER_AGO, by: "1", action: "view", subject: null, detail: "x" });
    const conversations = createSqliteConversations(store.database, {
      ttlMs: DAY - 1,
      now: () => NOON - DAY,
    });
    await conversations.write("1", { version: [0, 0], state: {} });

    expect(await retention.deleteExpired(YEAR_AGO, NOON)).toEqual({ orders: 0, drafts: 1 });
    expect(await rowsLeft(store)).toEqual({});
  });

  test("goes, however much it is, while others are served", async () => {
    const store = await aStore();
    for (let index = 0; index < 350; index += 1) {
      await place(store, anOldOrder({ updatedAt: LONGER_AGO - (index % 7) }));
    }
    await store.orderDesk.keepExternal(
      Array.from({ length: 350 }, () => anExternalOrder({ createdAt: LONGER_AGO })),
    );
    let forgotten: Awaited<ReturnType<Store["retention"]["deleteExpired"]>> | undefined;
    const forgetting = store.retention.deleteExpired(YEAR_AGO, NOON).then((counts) => {
      forgotten = counts;
    });
    let served = 0;
    while (!forgotten) {
      await Promise.all([store.healthy(), turn()]);
      served += 1;
    }
    await forgetting;
    expect(forgotten.orders).toBe(350);
    // After ten orders at the latest, and after 25 of what stands alone.
    expect(served).toBeGreaterThanOrEqual(35 + 14);
    expect((await store.orderDesk.list({}, 0, 1)).total).toBe(0);
  });

  test("goes although much before it has to stay", async () => {
    const store = await aStore();
    for (let index = 0; index < 250; index += 1) {
      await place(store, anOldOrder({ phase: "placing", updatedAt: LONGER_AGO - 1 }));
    }
    const order = await place(store, anOldOrder());
    expect(await store.retention.deleteExpired(YEAR_AGO, NOON)).toMatchObject({ orders: 1 });
    expect(await store.orders.find(order.id)).toBeUndefined();
    expect((await store.orderDesk.list({}, 0, 1)).total).toBe(250);
  });
});

describe("nobody loses", () => {
  test.each([
    ["an order that is still followed", { nextCheckAt: NOON }],
    ["an order whose creation is in doubt", { phase: "placing", status: "created" }],
    ["an order that changed since", { updatedAt: YEAR_AGO }],
  ] as const)("%s", async (_, more) => {
    const store = await aStore();
    const order = await place(store, anOldOrder(more));
    expect(await store.retention.deleteExpired(YEAR_AGO, NOON)).toMatchObject({ orders: 0 });
    expect(await store.orders.find(order.id)).toEqual(order);
  });

  test("an order whose person is still owed a notice, until that is delivered", async () => {
    const store = await aStore();
    const before = await place(store, anOldOrder());
    const { id } = before;
    const order = anOldOrder({ id });
    const history = { orderId: id, status: "complete", at: LONGER_AGO };
    await store.orders.apply({ before, after: order, history, notice: aNotice(order) });
    expect(await store.retention.deleteExpired(YEAR_AGO, NOON)).toMatchObject({ orders: 0 });
    expect(await store.orders.history(id)).toEqual([history]);
    const [notice] = await store.outbox.due(NOON, 1);
    expect(notice?.orderId).toBe(id);
    await store.outbox.done(notice?.id ?? 0);
    expect(await store.retention.deleteExpired(YEAR_AGO, NOON)).toMatchObject({ orders: 1 });
  });

  test("an order for which a callback has just come", async () => {
    const store = await aStore();
    const order = await place(store, anOldOrder({ changellyId: "c-1" }));
    await store.orders.markDue(proven("c-1"), NOON);
    expect(await store.retention.deleteExpired(YEAR_AGO, NOON)).toMatchObject({ orders: 0 });
    expect(await store.orders.find(order.id)).toBeDefined();
  });

  test("what is as old as may be: draft, mark, order made elsewhere, audit line, conversation", async () => {
    const store = await aStore();
    const { access, drafts, orderDesk, statistics, retention } = store;
    await drafts.start(aDraft({ updatedAt: YEAR_AGO }));
    await statistics.mark("started", "a", YEAR_AGO);
    await orderDesk.keepExternal([anExternalOrder({ createdAt: YEAR_AGO })]);
    await access.note({ at: YEAR_AGO, by: "1", action: "view", subject: null, detail: null });
    const conversations = createSqliteConversations(store.database, { ttlMs: 0, now: () => NOON });
    await conversations.write("1", { version: [0, 0], state: {} });
    expect(await retention.deleteExpired(YEAR_AGO, NOON)).toEqual({ orders: 0, drafts: 0 });
    expect(await rowsLeft(store)).toEqual({
      drafts: 1,
      saleMarks: 1,
      foreignOrders: 1,
      audit: 1,
      conversations: 1,
    });
  });

  test("anything else, whatever the orders are like", async () => {
    const someOrder = fc.record({
      phase: fc.constantFrom("placing" as const, "placed" as const, "rejected" as const),
      status: fc.constantFrom("created", "pending", "complete", "failed", "expired", "refunded", "new one"),
      nextCheckAt: fc.constantFrom(null, NOON),
      updatedAt: fc.integer({ min: -2, max: 2 }).map((more) => YEAR_AGO + more),
      owed: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(someOrder, { maxLength: 8 }), async (orders) => {
        const store = await aStore();
        const left: string[] = [];
        for (const { owed, ...more } of orders) {
          const before = await place(store, anOrder());
          const { id } = before;
          const order = anOrder({ id, ...more });
          await store.orders.apply({
            before,
            after: order,
            ...(owed && { notice: aNotice(order) }),
          });
          const over = more.phase !== "placing";
          if (!over || owed || more.nextCheckAt !== null || more.updatedAt >= YEAR_AGO) left.push(id);
        }
        const gone = orders.length - left.length;
        expect(await store.retention.deleteExpired(YEAR_AGO, NOON)).toMatchObject({ orders: gone });
        const { rows } = await store.orderDesk.list({}, 0, 10);
        expect(rows.map(({ id }) => id).sort()).toEqual(left.sort());
        await store.close();
      }),
      { numRuns: 60 },
    );
  });
});

test("the program forgets when it starts, and once a day from then on, and says how much", async () => {
  let told = Promise.withResolvers<object>();
  const log = {
    ...SILENT,
    info: (fields: object, message: string) => {
      if (message === "retention: deleted expired records") told.resolve(fields);
    },
  };
  const world = await startWorld({ env: { RETENTION_DAYS: "30" }, app: { log } });
  expect(await told.promise).toEqual({ orders: 0, drafts: 0, days: 30 });

  const anna = world.person();
  await anna.says("/sell");
  await anna.sees("Where do you live?");
  told = Promise.withResolvers();
  advance(world, DAY);
  expect(await told.promise).toEqual({ orders: 0, drafts: 0, days: 30 });

  world.clock.ahead = 31 * DAY;
  told = Promise.withResolvers();
  await world.restart();
  expect(await told.promise).toEqual({ orders: 0, drafts: 1, days: 30 });
});

/** How many rows each table has that has any, of those in which something can be forgotten. */
const rowsLeft = (store: Store) =>
  rowsIn(store, [
    "orders",
    "orderHistory",
    "outbox",
    "drafts",
    "saleMarks",
    "foreignOrders",
    "audit",
    "conversations",
  ]);
