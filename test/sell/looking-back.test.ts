/** What was ordered after the backup was taken: page by page, whatever comes between, each order once. */
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { NO_ALERTS } from "../../src/sell/alerts.ts";
import { LookingBack } from "../../src/sell/looking-back.ts";
import type { MadeOrder, MadeOrders, Result } from "../../src/sell/off-ramp.ts";
import { factsOfRestore } from "../../src/storage/looking-back.ts";
import type { Store } from "../../src/storage/store.ts";
import { aDraft, anExternalOrder, aStore, aUser, NOON, rowsIn } from "../storage/sales.ts";
import { SILENT } from "../support/log.ts";
import { DAY, HOUR } from "../support/time.ts";

/** Orders on one page. */
const PAGE = 100;
const TAKEN_AT = NOON - 6 * HOUR;

/** A store that was restored at noon, of a backup that was taken six hours before. */
async function restored(): Promise<Store> {
  const store = await aStore();
  await store.users.add(aUser());
  for (const [key, value] of Object.entries(factsOfRestore(new Map(), TAKEN_AT, NOON)))
    await store.database.db.insertInto("meta").values({ key, value }).execute();
  return store;
}

/** An order of Alice's, as the list tells it. */
function made({ order, ...more }: Partial<Omit<MadeOrder, "order">> & { order?: object } = {}): MadeOrder {
  const mine = { externalOrderId: randomUUID(), externalUserId: "1001", createdAt: NOON - HOUR, ...order };
  const given = {
    country: "DE",
    state: null,
    paymentMethod: "sepa",
    refundAddress: "bc1qrefund",
    refundMemo: null,
  };
  return { order: anExternalOrder(mine), ...given, ...more };
}

/** The program on a store, with Changelly answering from `orders`; `fails` says which calls fail. */
function lookingBack(
  store: Store,
  orders: readonly MadeOrder[],
  fails: (call: number) => boolean = () => false,
) {
  const asked: { from: number; to: number; offset: number }[] = [];
  let uptime = 0;
  const worker = new LookingBack({
    offRamp: {
      async ordersMade(which): Promise<Result<MadeOrders>> {
        asked.push(which);
        if (fails(asked.length))
          return { ok: false, failure: { kind: "server", details: [], maybeDone: true } };
        const page = orders.slice(which.offset, which.offset + PAGE);
        const isLast = which.offset + PAGE >= orders.length;
        return { ok: true, value: { orders: page, count: page.length, isLast } };
      },
      currencies: async () => ({ ok: false, failure: { kind: "server", details: [], maybeDone: false } }),
      providers: async () => ({ ok: true, value: new Map() }),
    },
    lookBack: store.lookBack,
    drafts: store.drafts,
    retentionMs: 365 * DAY,
    clock: () => NOON,
    uptime: () => uptime,
    log: SILENT,
    alerts: NO_ALERTS,
  });
  const round = async () => {
    uptime += 60_000;
    await worker.round();
  };
  /** Has it come to its end, at most this many rounds later. */
  const end = async () => {
    for (let rounds = 0; rounds < 20 && (await worker.nextDueAt()) !== null; rounds += 1) await round();
    expect(await worker.nextDueAt()).toBeNull();
  };
  return { asked, round, end };
}

test("pages, failures and kills in between: every order is taken in and owed to its person once", async () => {
  const store = await restored();
  const orders = Array.from({ length: 250 }, () => made());
  const first = lookingBack(store, orders, (call) => call === 1);
  await first.round();
  await first.round();
  expect(first.asked.map(({ offset }) => offset)).toEqual([0, 0]);
  expect(first.asked[0]).toMatchObject({ from: TAKEN_AT - 10 * 60_000, to: NOON + 10 * 60_000 });

  // Killed after the second page was taken in, and before that was noted.
  const note = store.lookBack.note;
  store.lookBack.note = () => Promise.reject(new Error("killed"));
  await expect(first.round()).rejects.toThrow("killed");
  store.lookBack.note = note;

  const second = lookingBack(store, orders);
  await second.end();
  expect(second.asked.map(({ offset }) => offset)).toEqual([100, 200]);
  expect(await rowsIn(store, ["orders", "outbox", "foreignOrders"])).toEqual({ orders: 250, outbox: 250 });
  expect(await store.outbox.missed("1001")).toHaveLength(250);
  // Done once and for all.
  const third = lookingBack(store, orders);
  await third.end();
  expect(third.asked).toEqual([]);
});

test("people are known by either id; what is not theirs, not ours or too little goes to admins", async () => {
  const store = await restored();
  const hashed = store.externalUserId("1001");
  const byHash = made({
    order: { externalUserId: hashed, status: "complete", payoutAmount: "12.5" },
    refundMemo: "42",
  });
  const orders = [
    byHash,
    made({ order: { status: "created" } }),
    made({ order: { externalUserId: "4242" } }),
    made({ order: { externalUserId: null, externalOrderId: null } }),
    made({ refundAddress: null }),
    // A server that ignores the filter tells of these, too.
    made({ order: { createdAt: TAKEN_AT - DAY } }),
    made({ order: { createdAt: null } }),
  ];
  await lookingBack(store, orders).end();
  const { orders: theirs } = await store.orders.list("1001", 0, 10);
  expect(theirs).toHaveLength(2);
  expect(await store.orders.find(byHash.order.externalOrderId ?? "")).toMatchObject({
    externalUserId: hashed,
    status: "complete",
    payoutAmount: "12.5",
    expectedPayout: null,
    refundAddress: "bc1qrefund",
    refundMemo: "42",
    nextCheckAt: null,
  });
  const unassigned = await store.orderDesk.list({ unassigned: true }, 0, 10);
  expect(unassigned.rows.map(({ id }) => id).toSorted()).toEqual(
    [orders[2]?.order.id ?? "", orders[4]?.order.id ?? ""].toSorted(),
  );
  expect((await store.orderDesk.list({}, 0, 10)).total).toBe(5);
});

test("the sale that became an order is over; one that went on since the restore is not", async () => {
  const store = await restored();
  await store.users.add(aUser({ id: "1002", chatId: "1002" }));
  const draft = aDraft({ createdAt: TAKEN_AT - HOUR, updatedAt: TAKEN_AT - HOUR });
  await store.drafts.start(draft);
  await store.drafts.start(
    aDraft({ userId: "1002", chatId: "1002", createdAt: TAKEN_AT, updatedAt: NOON + 1 }),
  );
  const order = made({ order: { externalOrderId: draft.orderId } });
  await lookingBack(store, [order, made({ order: { externalUserId: "1002" } })]).end();
  expect(await store.drafts.find("1001")).toMatchObject({ step: "placed", orderId: draft.orderId });
  expect(await store.drafts.find("1002")).toMatchObject({ step: "recap" });
});

test("what its person had deleted does not come back", async () => {
  const store = await restored();
  const order = made({ order: { status: "complete" } });
  await lookingBack(store, [order]).end();
  const [owed] = await store.outbox.missed("1001");
  await store.outbox.done(owed?.id ?? 0);
  await store.erasure.erase("1001", NOON + 1);
  await store.users.add(aUser());
  const [key, value] = Object.entries(factsOfRestore(new Map(), TAKEN_AT, NOON))[1] ?? ["", ""];
  await store.database.db.insertInto("meta").values({ key, value }).execute();
  await lookingBack(store, [order]).end();
  expect(await rowsIn(store, ["orders", "foreignOrders", "outbox"])).toEqual({});
});
