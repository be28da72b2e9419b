import { sql } from "kysely";
import { describe, expect, test, vi } from "vitest";
import type { SetAsideNews } from "../../src/admin/quarantine.ts";
import type { Alert } from "../../src/sell/alerts.ts";
import type { Store } from "../../src/storage/store.ts";
import { DAY } from "../support/time.ts";
import {
  anExternalOrder,
  anOrder,
  aStore,
  aUser,
  NOON,
  owe,
  place,
  rawBytes,
  rowsIn,
  storePath,
} from "./sales.ts";

const LINE = { at: NOON, by: "1", action: "quarantine", subject: "1", detail: null } as const;
const ALERT: Alert = { kind: "held-order", subject: "m", orderId: null, detail: "MoonPay says topsecret" };
const BODY = { update_id: 7, message: { text: "topsecret", from: { id: 1001 } } };

/** Sets a notice, an alert about the same order and an update aside, each of Alice. */
async function setAsideAll(store: Store): Promise<{ notice: number; orderId: string }> {
  await store.users.add(aUser());
  const { id: orderId } = await owe(store);
  const [notice] = await store.outbox.due(NOON, 1);
  const id = notice?.id ?? 0;
  await store.inbox.accept([{ id: 7, body: BODY }], NOON);
  const { quarantine } = store;
  await quarantine.setAside({ kind: "notice", id, why: "refused", at: NOON });
  await quarantine.setAside({ kind: "alert", alert: { ...ALERT, orderId }, why: "refused", at: NOON });
  await quarantine.setAside({ kind: "update", id: 7, userId: "1001", why: "failed", at: NOON });
  return { notice: id, orderId };
}

describe("what is set aside", () => {
  test("is in nobody's way, is listed with what, when and why, and admins hear of it", async () => {
    const store = await aStore();
    const news: SetAsideNews[] = [];
    const { orderId } = await setAsideAll(store);
    store.quarantine.watch((what) => news.push(what));
    expect(await store.outbox.nextDueAt()).toBeNull();
    expect(await store.inbox.pending()).toEqual([]);
    const about = { userId: "1001", orderId, at: NOON };
    expect(await store.quarantine.list(0, 10)).toMatchObject({
      total: 3,
      entries: [
        { thing: { kind: "update" }, why: "failed", userId: "1001", orderId: null },
        { ...about, thing: { kind: "alert", alert: "held-order" }, why: "refused" },
        { ...about, thing: { kind: "notice", notice: "status", status: "pending" }, why: "refused" },
      ],
    });
    expect(news.map(({ kind }) => kind)).toEqual(["notice", "alert", "update"]);
    await store.quarantine.setAside({ kind: "update", id: 7, userId: "1001", why: "fatal", at: NOON + 1 });
    expect(await store.quarantine.list(0, 1)).toMatchObject({ total: 3, entries: [{ why: "fatal" }] });
    expect(news).toHaveLength(4);
  });

  test("is not readable in the file", async () => {
    const path = storePath();
    const store = await aStore({ path });
    await setAsideAll(store);
    expect(rawBytes(path).includes("topsecret")).toBe(false);
  });

  test("goes back to where it came from when it is tried again, with a line in the trail", async () => {
    const onDue = vi.fn();
    const store = await aStore({ onDue });
    const { notice, orderId } = await setAsideAll(store);
    const { entries } = await store.quarantine.list(0, 10);
    const [update = 0, alert = 0, told = 0] = entries.map(({ id }) => id);
    const later = NOON + DAY;
    expect(await store.quarantine.retry(update, later, LINE)).toEqual({
      kind: "update",
      update: { id: 7, body: BODY },
    });
    expect(await store.inbox.pending()).toEqual([{ id: 7, body: BODY, starts: 1 }]);
    expect(await store.quarantine.retry(alert, later, LINE)).toEqual({
      kind: "alert",
      alert: { ...ALERT, orderId },
    });
    onDue.mockClear();
    expect(await store.quarantine.retry(told, later, LINE)).toEqual({ kind: "notice" });
    expect(onDue).toHaveBeenCalled();
    expect(await store.outbox.due(later, 5)).toMatchObject([{ id: notice, attempts: 0, triedAt: null }]);
    expect(await store.quarantine.list(0, 10)).toEqual({ entries: [], total: 0 });
    expect((await store.access.trail(0, 10)).total).toBe(3);
    expect(await store.quarantine.retry(told, later, LINE)).toEqual({ kind: "gone" });
    expect((await store.access.trail(0, 10)).total).toBe(3);
  });

  test("is deleted when an admin says so, with a line in the trail, and an update of that number is known", async () => {
    const store = await aStore();
    await setAsideAll(store);
    for (const { id } of (await store.quarantine.list(0, 10)).entries) {
      expect(await store.quarantine.drop(id, LINE)).toBe(true);
      expect(await store.quarantine.drop(id, LINE)).toBe(false);
    }
    expect(await rowsIn(store, ["quarantine", "outbox"])).toEqual({});
    expect((await store.access.trail(0, 10)).total).toBe(3);
    expect(await store.inbox.accept([{ id: 7, body: BODY }], NOON)).toEqual([]);
    expect(await store.inbox.pending()).toEqual([]);
  });

  test("goes with the data of the person it concerns", async () => {
    const store = await aStore();
    await setAsideAll(store);
    await store.quarantine.setAside({ kind: "update", id: 8, userId: "1002", why: "failed", at: NOON });
    await store.erasure.erase("1001", NOON);
    expect(await store.quarantine.list(0, 10)).toMatchObject({ total: 1, entries: [{ userId: "1002" }] });
    expect(await rowsIn(store, ["outbox"])).toEqual({});
  });

  test("is not alerted to when it is the alert of just that", async () => {
    const store = await aStore();
    const listener = vi.fn();
    store.quarantine.watch(listener);
    const alert = { kind: "set-aside", subject: "alert", orderId: null, detail: "refused" } as const;
    await store.quarantine.setAside({ kind: "alert", alert, why: "refused", at: NOON });
    expect(listener).not.toHaveBeenCalled();
  });

  test("ends with the retention period", async () => {
    const store = await aStore();
    await setAsideAll(store);
    await store.retention.deleteExpired(NOON, NOON + DAY);
    expect(await rowsIn(store, ["quarantine"])).toEqual({ quarantine: 3 });
    await store.retention.deleteExpired(NOON + 1, NOON + DAY);
    expect(await rowsIn(store, ["quarantine", "outbox"])).toEqual({});
  });
});

describe("a row that cannot be read", () => {
  /** Damages rows, reads them all, and waits until that is noted. */
  async function damage(store: Store, change: string): Promise<void> {
    await sql.raw(change).execute(store.database.db);
    await store.orders.list("1001", 0, 5);
    await store.orders.due(NOON, 5);
    await store.addresses.list("1001");
    await store.drafts.find("1001");
    await store.access.blocks();
    await store.access.trail(0, 5);
    await store.orderDesk.find("external-order");
    await store.inbox.pending();
  }
  const sources = (store: Store) =>
    store.database.db.selectFrom("quarantine").select("source").orderBy("id").execute();

  test("is noted once, stays as it is when it is tried in vain, and comes back when it can be read again", async () => {
    const store = await aStore();
    const news: SetAsideNews[] = [];
    store.quarantine.watch((what) => news.push(what));
    const order = await place(store, anOrder());
    const { db } = store.database;
    const { refundAddress } = await db.selectFrom("orders").select("refundAddress").executeTakeFirstOrThrow();
    await damage(store, "update orders set refund_address = x'00'");
    await damage(store, "select 1");
    const { entries, total } = await store.quarantine.list(0, 5);
    expect(total).toBe(1);
    expect(entries).toMatchObject([
      { thing: { kind: "row", table: "orders" }, why: "unreadable", userId: "1001", orderId: order.id },
    ]);
    expect(news).toEqual([{ kind: "row", why: "unreadable", orderId: null }]);
    // It is in nobody's way: not followed, not shown, and known to be missing.
    expect(await store.orders.nextDueAt()).toBeNull();
    expect(await store.orders.list("1001", 0, 5)).toEqual({ orders: [], total: 1, unreadable: 1 });

    const [entry] = entries;
    expect(await store.quarantine.retry(entry?.id ?? 0, NOON, LINE)).toEqual({ kind: "unreadable" });
    expect((await store.access.trail(0, 5)).total).toBe(0);
    await db.updateTable("orders").set({ refundAddress }).execute();
    expect(await store.quarantine.retry(entry?.id ?? 0, NOON, LINE)).toEqual({ kind: "row" });
    expect(await store.orders.due(NOON, 5)).toMatchObject([{ id: order.id }]);
    expect(await sources(store)).toEqual([]);
  });

  test("with an amount that is none is one of those, too", async () => {
    const store = await aStore();
    await place(store, anOrder());
    await damage(store, "update orders set amount_from = 'a lot'");
    expect(await store.quarantine.list(0, 5)).toMatchObject({ total: 1, entries: [{ why: "unreadable" }] });
  });

  test("is deleted where nothing but its content counts, and else loses no more than that", async () => {
    const store = await aStore();
    await place(store, anOrder());
    const coin = { ticker: "BTC", coin: "BTC", network: null };
    const own = { name: "Mine", address: "bc1", memo: null };
    await store.addresses.save({ id: "a", userId: "1001", ...coin, ...own, createdAt: NOON, usedAt: NOON });
    await store.access.setBlock(
      { userId: "9", reason: "rude", by: "1", at: NOON },
      { ...LINE, detail: "rude" },
    );
    await store.orderDesk.keepExternal([anExternalOrder({ id: "external-order" })]);
    await store.inbox.accept([{ id: 7, body: BODY }], NOON);
    for (const [table, column] of Object.entries({
      orders: "consent_recap",
      drafts: "body",
      addresses: "name",
      blocks: "reason",
      audit: "detail",
      foreign_orders: "redirect_url",
      inbox: "body",
    })) {
      await damage(store, `update ${table} set ${column} = x'00'`);
    }
    const { entries, total } = await store.quarantine.list(0, 10);
    expect(total).toBe(7);
    // Who is kept out stays out, and no line of the trail is missing.
    expect(await store.access.blocks()).toMatchObject([{ userId: "9", reason: "" }]);
    expect(await store.access.trail(0, 5)).toMatchObject({ total: 1, entries: [{ detail: null }] });
    expect(await store.orderDesk.find("external-order")).toMatchObject({ order: { redirectUrl: null } });

    for (const { id } of entries) expect(await store.quarantine.drop(id, LINE)).toBe(true);
    await damage(store, "select 1");
    expect(await sources(store)).toEqual([]);
    expect(
      await rowsIn(store, ["orders", "drafts", "addresses", "blocks", "foreignOrders", "inbox"]),
    ).toEqual({ blocks: 1, foreignOrders: 1, inbox: 1 });
    expect(await store.inbox.accept([{ id: 7, body: BODY }], NOON)).toEqual([]);
  });

  test("goes with its person's data, an order whose creation was in doubt included", async () => {
    const store = await aStore();
    await store.users.add(aUser());
    const order = await place(store, anOrder({ phase: "placing" }));
    await damage(store, "update orders set refund_address = x'00'");
    expect(await store.erasure.erase("1001", NOON)).toEqual({ deleted: 1, left: 0 });
    expect(await rowsIn(store, ["orders", "quarantine", "users", "drafts"])).toEqual({});
    // Nor does it come back with what Changelly lists.
    const listed = [anExternalOrder({ externalOrderId: order.id })];
    expect(await store.orderDesk.keepExternal(listed)).toBe(0);
  });
});
