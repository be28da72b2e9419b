import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cursor } from "../../src/admin/order-desk.ts";
import type { OrderFilter } from "../../src/admin/order-filter.ts";
import type { ExternalOrder } from "../../src/sell/off-ramp.ts";
import { isFinalStatus, type Order } from "../../src/sell/order.ts";
import type { Store } from "../../src/storage/store.ts";
import { DAY, MINUTE } from "../support/time.ts";
import { anExternalOrder, anOrder, aStore, NOON, place, rawBytes, storePath } from "./sales.ts";

describe("the list of all orders", () => {
  test("has ours and those made elsewhere, newest first, whatever became of them, page by page", async () => {
    const store = await aStore();
    const placing = await place(store, anOrder({ createdAt: NOON }));
    const rejected = await place(store, anOrder({ createdAt: NOON + 2 * MINUTE, phase: "rejected" }));
    const early = anExternalOrder({ createdAt: NOON - MINUTE });
    const late = anExternalOrder({ createdAt: NOON + MINUTE });
    await store.orderDesk.keepExternal([early, late]);
    const page = async (offset: number, limit: number) => {
      const { rows, total } = await store.orderDesk.list({}, offset, limit);
      return [total, ...rows.map(({ id }) => id)];
    };
    expect(await page(0, 3)).toEqual([4, rejected.id, late.id, placing.id]);
    expect(await page(3, 3)).toEqual([4, early.id]);
    expect(await page(6, 3)).toEqual([4]);
  });

  test("says of each order what a row shows", async () => {
    const store = await aStore();
    const ours = await place(store, anOrder({ phase: "placed", changellyId: "c-1", status: "hold" }));
    const unnamed = await place(store, anOrder({ createdAt: NOON - 1 }));
    const bare = { providerCode: null, currencyFrom: null, currencyTo: null, amountFrom: null };
    const elsewhere = anExternalOrder({ ...bare, status: null, createdAt: NOON - 2, externalUserId: "1001" });
    await store.orderDesk.keepExternal([elsewhere]);
    const shown = {
      userId: "1001",
      providerCode: "moonpay",
      currencyFrom: "XRP",
      currencyTo: "EUR",
      amountFrom: "120.000001",
    };
    expect((await store.orderDesk.list({}, 0, 5)).rows).toStrictEqual([
      {
        origin: "ours",
        id: ours.id,
        changellyId: "c-1",
        phase: "placed",
        status: "hold",
        ...shown,
        createdAt: NOON,
      },
      {
        origin: "ours",
        id: unnamed.id,
        changellyId: null,
        phase: "placing",
        status: "created",
        ...shown,
        createdAt: NOON - 1,
      },
      {
        origin: "external",
        id: elsewhere.id,
        changellyId: elsewhere.id,
        userId: null,
        phase: "placed",
        status: "created",
        ...bare,
        createdAt: NOON - 2,
      },
    ]);
  });

  test("read for a file brings every order with everything, and misses and repeats none while new ones come", async () => {
    const store = await aStore();
    const order = await place(store, anOrder({ phase: "placed", redirectUrl: "https://pay.example/1" }));
    const elsewhere = anExternalOrder({ createdAt: NOON - 1 });
    await store.orderDesk.keepExternal([elsewhere]);
    const first = await store.orderDesk.read({}, null, 1);
    expect(first).toEqual({ entries: [{ origin: "ours", order }], end: { createdAt: NOON, id: order.id } });
    await place(store, anOrder({ createdAt: NOON + 1 }));
    expect(await store.orderDesk.read({}, first.end, 1)).toEqual({
      entries: [{ origin: "external", order: elsewhere }],
      end: null,
    });
  });

  test("holds, whatever is asked for, what a plain look at each order would find", async () => {
    await fc.assert(
      fc.asyncProperty(
        someOrders,
        fc.array(someFilter, { maxLength: 6 }),
        fc.nat(8),
        async (orders, filters, size) => {
          const store = await aStore();
          for (const order of orders.ours) await place(store, anOrder(order));
          await store.orderDesk.keepExternal(orders.elsewhere.map((order) => anExternalOrder(order)));
          for (const filter of [...filters, {}]) {
            const expected = plainly(orders, filter);
            const { rows, total } = await store.orderDesk.list(filter, size, size + 1);
            expect(rows.map(({ id }) => id)).toEqual(expected.slice(size, 2 * size + 1));
            expect(total).toBe(expected.length);
            expect(await idsInPages(store, filter, size + 1)).toEqual(expected);
          }
          await store.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  /** Everything the filter lets through, read page after page. */
  async function idsInPages(store: Store, filter: OrderFilter, size: number): Promise<string[]> {
    const ids: string[] = [];
    for (let after: Cursor | null = null; ; ) {
      const page: Awaited<ReturnType<Store["orderDesk"]["read"]>> = await store.orderDesk.read(
        filter,
        after,
        size,
      );
      ids.push(...page.entries.map(({ order }) => order.id));
      if (page.end === null) return ids;
      expect(page.entries).toHaveLength(size);
      expect(ids.length).toBeLessThan(100);
      after = page.end;
    }
  }
});

interface Orders {
  ours: readonly (Partial<Order> & Pick<Order, "id" | "createdAt">)[];
  elsewhere: readonly (Partial<ExternalOrder> & Pick<ExternalOrder, "id"> & { createdAt: number })[];
}

const statuses = ["created", "pending", "complete", "failed", "refunded"];
const providers = ["moonpay", "banxa"];
const moment = fc.integer({ min: -3, max: 3 }).map((days) => NOON + days * DAY);
const someOrders: fc.Arbitrary<Orders> = fc.record({
  ours: fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[1a]{6}$/),
      changellyId: fc.option(fc.stringMatching(/^[1aA]{7}$/), { nil: null }),
      phase: fc.constantFrom("placing" as const, "placed" as const, "rejected" as const),
      status: fc.constantFrom(...statuses),
      providerCode: fc.constantFrom(...providers),
      userId: fc.constantFrom("1001", "2002"),
      currencyFrom: fc.constantFrom("BTC", "USDTRX", "stETH"),
      coin: fc.constantFrom("BTC", "USDT", "stETH"),
      currencyTo: fc.constantFrom("EUR", "USD"),
      createdAt: moment,
    }),
    { selector: ({ id }) => id, maxLength: 10 },
  ),
  elsewhere: fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[1aA]{8}$/),
      status: fc.constantFrom(...statuses, null),
      providerCode: fc.constantFrom(...providers, null),
      currencyFrom: fc.constantFrom("BTC", "USDTRX", null),
      currencyTo: fc.constantFrom("EUR", "USD", null),
      createdAt: moment,
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  ),
});

const someFilter: fc.Arbitrary<OrderFilter> = fc
  .record(
    {
      status: fc.constantFrom(...statuses),
      open: fc.constant(true as const),
      provider: fc.constantFrom(...providers),
      userId: fc.constantFrom("1001", "2002", "3003"),
      since: moment,
      from: fc.constantFrom("BTC", "USDT", "USDTRX", "STETH"),
      to: fc.constantFrom("EUR", "USD"),
      id: fc.stringMatching(/^[1aA]{1,3}$/),
    },
    { requiredKeys: [] },
  )
  .map(({ open, ...rest }) => (open && rest.status === undefined ? { ...rest, open } : rest));

/** Ids of the orders a filter lets through, in order, found in the plainest way. */
function plainly({ ours, elsewhere }: Orders, filter: OrderFilter): string[] {
  const same = (a: string | null | undefined, b: string) => a?.toLowerCase() === b.toLowerCase();
  const begins = (id: string | null | undefined, typed: string) =>
    id?.toLowerCase().startsWith(typed.toLowerCase()) ?? false;
  const rows = [
    ...ours,
    ...elsewhere.map((order) => ({
      ...order,
      changellyId: order.id,
      userId: null,
      phase: "placed",
      status: order.status ?? "created",
      coin: null,
    })),
  ];
  return rows
    .filter(
      (row) =>
        (filter.status === undefined || row.status === filter.status) &&
        (!filter.open || (row.phase !== "rejected" && !isFinalStatus(row.status ?? ""))) &&
        (filter.provider === undefined || row.providerCode === filter.provider) &&
        (filter.userId === undefined || row.userId === filter.userId) &&
        (filter.since === undefined || row.createdAt >= filter.since) &&
        (filter.from === undefined || same(row.currencyFrom, filter.from) || same(row.coin, filter.from)) &&
        (filter.to === undefined || same(row.currencyTo, filter.to)) &&
        (filter.id === undefined || begins(row.id, filter.id) || begins(row.changellyId, filter.id)),
    )
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
    .map(({ id }) => id);
}

describe("an id somebody quotes", () => {
  test("finds an order of ours by our id, by Changelly's, and by the beginning of either, with its timeline", async () => {
    const store = await aStore();
    const placed = await place(store, anOrder({ id: "7f3a0000-aaaa", changellyId: "Zq91-bbbb" }));
    const history = { orderId: placed.id, status: "pending", at: NOON };
    const order = await store.orders.apply({ before: placed, after: placed, history });
    await place(store, anOrder({ id: "7f4b0000-aaaa", changellyId: "Zq92-bbbb" }));
    for (const id of ["7f3a0000-aaaa", "Zq91-bbbb", "7f3a", "7F3A0", "zq91", "ZQ91-B"]) {
      expect(await store.orderDesk.find(id)).toEqual({ origin: "ours", order, history: [history] });
    }
  });

  test.each(["placing", "rejected"] as const)("finds an order that is %s, too", async (phase) => {
    const store = await aStore();
    const order = await place(store, anOrder({ phase }));
    expect(await store.orderDesk.find(order.id)).toEqual({ origin: "ours", order, history: [] });
  });

  test("finds an order made elsewhere, with its link", async () => {
    const { orderDesk } = await aStore();
    const order = anExternalOrder({ id: "Ab12cd34" });
    await orderDesk.keepExternal([order]);
    expect(await orderDesk.find("ab12")).toEqual({ origin: "external", order });
  });

  test("that begins several orders means none of them, of one origin or of both", async () => {
    const store = await aStore();
    await place(store, anOrder({ id: "aaaa-1", changellyId: "bbbb-1" }));
    await place(store, anOrder({ id: "aaaa-2", changellyId: "cccc-1" }));
    await store.orderDesk.keepExternal([anExternalOrder({ id: "cccc-2" })]);
    expect(await store.orderDesk.find("aaaa")).toBe("ambiguous");
    expect(await store.orderDesk.find("cccc")).toBe("ambiguous");
    expect(await store.orderDesk.find("bbbb")).toMatchObject({ order: { id: "aaaa-1" } });
  });

  test("that is whole means its order, though others begin with it", async () => {
    const { orderDesk } = await aStore();
    await orderDesk.keepExternal(["c-1", "c-10", "c-11", "c-1-again"].map((id) => anExternalOrder({ id })));
    expect(await orderDesk.find("c-1")).toMatchObject({ order: { id: "c-1" } });
  });

  test("that Changelly gave to two orders is ambiguous", async () => {
    const store = await aStore();
    for (const changellyId of ["c-1", "c-1"]) await place(store, anOrder({ changellyId }));
    expect(await store.orderDesk.find("c-1")).toBe("ambiguous");
  });

  test("that begins both ids of one order means that order", async () => {
    const store = await aStore();
    const order = await place(store, anOrder({ id: "aaaa-1", changellyId: "aaaa-2" }));
    expect(await store.orderDesk.find("aaaa")).toMatchObject({ order: { id: order.id } });
  });

  test("finds nothing when it is unknown, empty, or a beginning of less than four characters", async () => {
    const store = await aStore();
    await place(store, anOrder({ id: "aaaa-1" }));
    for (const id of ["aaa", "", "aaab", "aaaa-11", "%", "____"]) {
      expect(await store.orderDesk.find(id)).toBeUndefined();
    }
  });
});

describe("orders made elsewhere", () => {
  test("are kept as they were told last", async () => {
    const { orderDesk } = await aStore();
    const order = anExternalOrder({ id: "external" });
    expect(await orderDesk.keepExternal([order])).toBe(1);
    const paid = { ...order, status: "complete", payoutAmount: "480.00", redirectUrl: null };
    expect(await orderDesk.keepExternal([paid])).toBe(1);
    expect(await orderDesk.find("external")).toEqual({ origin: "external", order: paid });
    expect((await orderDesk.list({}, 0, 5)).total).toBe(1);
  });

  test("count as created when they were first heard of, until the API says when that was", async () => {
    let now = NOON;
    const { orderDesk } = await aStore({ now: () => now });
    const createdAt = async () => (await orderDesk.list({}, 0, 1)).rows[0]?.createdAt;
    const order = anExternalOrder({ createdAt: null });
    await orderDesk.keepExternal([order]);
    now += MINUTE;
    await orderDesk.keepExternal([order]);
    expect(await createdAt()).toBe(NOON);
    await orderDesk.keepExternal([{ ...order, createdAt: NOON - DAY }]);
    expect(await createdAt()).toBe(NOON - DAY);
    await orderDesk.keepExternal([order]);
    expect(await createdAt()).toBe(NOON - DAY);
  });

  test("are not those that are ours by Changelly's id, or by ours while Changelly's is not known", async () => {
    const store = await aStore();
    const known = await place(store, anOrder({ changellyId: "c-1" }));
    const lost = await place(store, anOrder());
    const told = [
      anExternalOrder({ id: "c-1" }),
      anExternalOrder({ id: "c-2", externalOrderId: lost.id }),
      anExternalOrder({ id: "c-3", externalOrderId: "somebody else's" }),
    ];
    expect(await store.orderDesk.keepExternal(told)).toBe(1);
    expect((await store.orderDesk.list({}, 0, 5)).rows.map(({ id }) => id).sort()).toEqual(
      ["c-3", known.id, lost.id].sort(),
    );
  });

  test("are that no longer once an order of ours turns out to be the same one", async () => {
    const store = await aStore();
    const order = await place(store);
    await store.orderDesk.keepExternal([anExternalOrder({ id: "c-1" })]);
    await store.orders.apply({
      before: order,
      after: { ...order, phase: "placed", changellyId: "c-1" },
    });
    expect(await store.orderDesk.find("c-1")).toMatchObject({ origin: "ours", order: { id: order.id } });
    expect((await store.orderDesk.list({}, 0, 5)).total).toBe(1);
  });

  test("are that no longer once they are told with an id of ours", async () => {
    const store = await aStore();
    const order = await place(store);
    const told = anExternalOrder({ id: "c-1" });
    await store.orderDesk.keepExternal([told]);
    expect(await store.orderDesk.keepExternal([{ ...told, externalOrderId: order.id }])).toBe(0);
    expect((await store.orderDesk.list({}, 0, 5)).rows.map(({ id }) => id)).toEqual([order.id]);
  });

  test("may be many: others are served while they are stored", async () => {
    const store = await aStore();
    const many = Array.from({ length: 500 }, () => anExternalOrder());
    const keeping = store.orderDesk.keepExternal(many);
    let served = 0;
    let kept = 0;
    void keeping.then((count) => {
      kept = count;
    });
    while (kept === 0) {
      await new Promise(setImmediate);
      served += 1;
    }
    expect(kept).toBe(500);
    expect(served).toBeGreaterThanOrEqual(9);
    expect((await store.orderDesk.list({}, 0, 1)).total).toBe(500);
  });
});

test("nothing on the disk gives away the link of an order made elsewhere, or what an admin typed", async () => {
  const path = storePath();
  const store = await aStore({ path });
  await store.orderDesk.keepExternal([anExternalOrder({ id: "plain-and-queryable" })]);
  const line = { at: NOON, by: "1", action: "block", subject: "9", detail: "Mrs Miller's money" } as const;
  await store.access.setBlock({ userId: "9", reason: "Mrs Miller's money", by: "1", at: NOON }, line);
  const inUse = rawBytes(path);
  await store.close();
  for (const bytes of [inUse, rawBytes(path)]) {
    expect(bytes.includes("plain-and-queryable")).toBe(true);
    for (const secret of ["topsecret", "provider.example", "Miller"]) {
      expect(`${secret}: ${bytes.includes(secret)}`).toBe(`${secret}: false`);
    }
  }
});

test("a store written before there was a desk has its orders in the list", async () => {
  const path = storePath();
  const before = await aStore({ path });
  const order = await place(before, anOrder({ changellyId: "c-1" }));
  await before.close();
  backToFirstSchema(path);
  const { orderDesk } = await aStore({ path });
  expect((await orderDesk.list({ status: "created" }, 0, 5)).rows.map(({ id }) => id)).toEqual([order.id]);
  expect(await orderDesk.find("c-1")).toEqual({
    origin: "ours",
    order: { ...order, externalUserId: order.userId },
    history: [],
  });
});

/** Takes away from the file everything that came after the first schema. */
function backToFirstSchema(path: string): void {
  const tables =
    "meta users drafts orders order_history outbox inbox conversations migrations sqlite_sequence";
  const indexes =
    "orders_by_user orders_by_changelly_id orders_followed order_history_by_order outbox_by_chat outbox_by_order outbox_by_user inbox_pending inbox_by_age conversations_by_expiry";
  const first = new Set(`${tables} ${indexes}`.split(" "));
  const file = new DatabaseSync(path);
  const objects = file
    .prepare("SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type")
    .all();
  for (const { type, name } of objects) {
    if (!first.has(String(name))) file.exec(`DROP ${type} ${name}`);
  }
  for (const column of ["reminders", "asked", "erased_at"])
    file.exec(`ALTER TABLE users DROP COLUMN ${column}`);
  file.exec("ALTER TABLE outbox DROP COLUMN tried_at");
  for (const column of ["hints", "sale_id", "external_user_id", "trouble_told_at"])
    file.exec(`ALTER TABLE orders DROP COLUMN ${column}`);
  file.exec("ALTER TABLE inbox DROP COLUMN starts");
  file.exec("CREATE INDEX outbox_due ON outbox (due_at) WHERE buried_at IS NULL");
  file.exec("DELETE FROM migrations; INSERT INTO migrations VALUES (1, 'first schema', 0)");
  file.close();
}
