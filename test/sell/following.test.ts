/** How orders are read when there are many of them, and the API cannot be asked. The stories are in test/flows. */
import { DatabaseSync } from "node:sqlite";
import { expect, test, vi } from "vitest";
import { NO_ALERTS } from "../../src/sell/alerts.ts";
import { Following } from "../../src/sell/following.ts";
import type { Failure, FailureKind } from "../../src/sell/off-ramp.ts";
import type { Order } from "../../src/sell/order.ts";
import { anExternalOrder, anOrder, aStore, NOON, place, proven } from "../storage/sales.ts";
import { SILENT } from "../support/log.ts";
import { HOUR } from "../support/time.ts";

const MANY = 200;

/** A following of many placed orders that are due; `answer` says why a batch cannot be read. */
function followed(answer: (ids: readonly string[]) => FailureKind | undefined) {
  const orders = new Map<string, Order>();
  for (let count = 0; count < MANY; count += 1) {
    const order = anOrder({ phase: "placed", changellyId: `c-${count}`, status: "pending" });
    orders.set(order.id, order);
  }
  const batches: number[] = [];
  const time = { now: NOON };
  const due = () => [...orders.values()].filter(({ nextCheckAt }) => (nextCheckAt ?? 0) <= time.now);
  const following = new Following({
    offRamp: {
      async findOrders(query) {
        const ids = "ids" in query ? query.ids : [];
        batches.push(ids.length);
        const kind = answer(ids);
        const failure: Failure | undefined = kind && { kind, details: [], maybeDone: false };
        return failure ? { ok: false, failure } : { ok: true, value: [] };
      },
    },
    orders: {
      due: async (_now, limit) => due().slice(0, limit),
      almostDue: async () => [],
      find: async (id) => orders.get(id),
      nextDueAt: async () => null,
      apply: async ({ after }) => {
        orders.set(after.id, after);
        return after;
      },
    },
    placing: { isUnderWay: () => false, settle: async () => {} },
    clock: () => time.now,
    uptime: () => time.now,
    random: () => 0,
    log: SILENT,
    alerts: NO_ALERTS,
    failures: { keepsFailing: () => false },
  });
  const nextChecks = () => new Set([...orders.values()].map(({ nextCheckAt }) => nextCheckAt));
  return { round: () => following.round(), batches, nextChecks, time, orders };
}

test("an API that cannot be reached is asked once a round, and the pause doubles once a round", async () => {
  const { round, batches, nextChecks, time } = followed(() => "suspended");
  await round();
  expect(batches).toEqual([20]);
  expect(nextChecks()).toEqual(new Set([NOON + 15_000]));
  time.now += 15_000;
  await round();
  expect(batches).toEqual([20, 20]);
  expect(nextChecks()).toEqual(new Set([NOON + 15_000 + 30_000]));
});

test("an answer that is no use for one batch keeps nobody else's orders from being read", async () => {
  const { round, batches, orders } = followed((ids) => (ids.includes("c-7") ? "bad-response" : undefined));
  await round();
  expect(batches).toHaveLength(MANY / 20);
  const waiting = [...orders.values()].filter(({ nextCheckAt }) => nextCheckAt === NOON + 15_000);
  expect(waiting).toHaveLength(20);
});

/** A following of orders in a store, whose API has no news; how often that is asked, and for how many. */
async function followedInStore(orders: readonly Order[]) {
  const store = await aStore();
  for (const order of orders) await place(store, order);
  const time = { now: NOON };
  const batches: number[] = [];
  const following = new Following({
    offRamp: {
      async findOrders(query) {
        const ids = "ids" in query ? query.ids : [];
        batches.push(ids.length);
        return { ok: true, value: ids.map((id) => anExternalOrder({ id })) };
      },
    },
    orders: store.orders,
    placing: { isUnderWay: () => false, settle: async () => {} },
    clock: () => time.now,
    uptime: () => time.now,
    random: Math.random,
    log: SILENT,
    alerts: NO_ALERTS,
    failures: { keepsFailing: () => false },
  });
  return { following, store, time, batches };
}

const HOURS_OLD = { status: "pending", phase: "placed", checks: 9, statusAt: NOON - 5 * HOUR } as const;

test("orders without news are asked for twenty at a time, a little before their turn, and share a commit", async () => {
  const orders = Array.from({ length: 300 }, (_, number) => {
    const nextCheckAt = NOON + Math.floor((number / 300) * HOUR);
    const changellyId = `c-${number}`;
    return anOrder({ ...HOURS_OLD, changellyId, nextCheckAt, updatedAt: nextCheckAt - HOUR });
  });
  const { following, time, batches } = await followedInStore(orders);
  const statements = vi.spyOn(DatabaseSync.prototype, "exec");
  for (;;) {
    const next = (await following.nextDueAt()) ?? 0;
    if (next >= NOON + HOUR) break;
    time.now = Math.max(next, time.now + 250);
    await following.round();
  }
  const read = batches.reduce((sum, count) => sum + count, 0);
  expect(read).toBeGreaterThanOrEqual(300);
  expect(read).toBeLessThan(330);
  expect(batches.length).toBeLessThanOrEqual(read * 0.07);
  expect(statements.mock.calls.filter(([sql]) => sql === "COMMIT")).toHaveLength(batches.length);
  statements.mockRestore();
});

test("orders that callbacks hint at one after the other are read together, the first of them at once", async () => {
  const never = { nextCheckAt: null };
  const orders = Array.from({ length: 9 }, (_, number) =>
    anOrder({ ...HOURS_OLD, changellyId: `c-${number}`, ...never }),
  );
  const { following, store, time, batches } = await followedInStore(orders);
  for (const { changellyId } of orders) {
    await store.orders.markDue(proven(changellyId ?? ""), time.now);
    await following.round();
    time.now += 50;
  }
  expect(batches).toEqual([1]);
  time.now += 50;
  await following.round();
  expect(batches).toEqual([1, 8]);
});
