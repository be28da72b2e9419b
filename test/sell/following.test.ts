/** How orders are read when there are many of them, and the API cannot be asked. The stories are in test/flows. */
import { expect, test } from "vitest";
import { NO_ALERTS } from "../../src/sell/alerts.ts";
import { Following } from "../../src/sell/following.ts";
import type { Failure, FailureKind } from "../../src/sell/off-ramp.ts";
import type { Order } from "../../src/sell/order.ts";
import { anOrder, NOON } from "../storage/sales.ts";
import { SILENT } from "../support/log.ts";

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
      nextDueAt: async () => null,
      apply: async ({ order }) => {
        orders.set(order.id, order);
        return order;
      },
    },
    placing: { isUnderWay: () => false, settle: async () => {} },
    clock: () => time.now,
    uptime: () => time.now,
    random: () => 0,
    log: SILENT,
    alerts: NO_ALERTS,
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
