import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Order } from "../../src/sell/order.ts";
import type { SavedAddress, User } from "../../src/sell/people.ts";
import { createSqliteConversations } from "../../src/storage/conversations.ts";
import { KEPT } from "../../src/storage/personal-data.ts";
import type { Store } from "../../src/storage/store.ts";
import { DAY } from "../support/time.ts";
import {
  aDraft,
  aNotice,
  anExternalOrder,
  anOrder,
  aStore,
  aUser,
  NOON,
  place,
  proven,
  rawBytes,
  rowsIn,
  storePath,
} from "./sales.ts";

const LATER = NOON + DAY;
const OVER = { phase: "placed", status: "complete", nextCheckAt: null } as const;
const GOES_ON = { phase: "placed", status: "pending" } as const;

function anAddress(more: Partial<SavedAddress> = {}): SavedAddress {
  const id = crypto.randomUUID();
  const coin = { ticker: "XRP", coin: "XRP", network: "ripple" };
  const own = { address: "rEb8TK3gBgk5auZkwc6sHnwrGVJH8DuaLh", memo: "424242" };
  return { id, userId: "1001", ...coin, ...own, name: "Wallet 1", createdAt: NOON, usedAt: NOON, ...more };
}

/** A person of whom everything is remembered, and an order of theirs. */
async function aSeller(store: Store, order: Partial<Order>, user: Partial<User> = {}): Promise<Order> {
  const remembered = { localeChosen: true, country: "US", state: "CA", fiat: "USD", asked: "address-name:x" };
  await store.users.add(aUser({ ...remembered, ...user }));
  await store.addresses.save(anAddress());
  const placed = await place(store, anOrder(order));
  await store.drafts.start(aDraft());
  return placed;
}

/** Tells the person that the order changed, and leaves the notice in the outbox. */
async function owe(store: Store, order: Order): Promise<number> {
  const change = { before: order, after: order, notice: aNotice(order) };
  const history = { orderId: order.id, status: order.status, at: NOON };
  await store.orders.apply({ ...change, history });
  const [notice] = await store.outbox.due(NOON, 1);
  return notice?.id ?? 0;
}

/** Tables that still have rows, with how many. What a store has by itself is left out. */
const rowsLeft = (store: Store) =>
  rowsIn(store, [
    "users",
    "drafts",
    "addresses",
    "orders",
    "orderHistory",
    "outbox",
    "cards",
    "reminders",
    "foreignOrders",
  ]);

describe("a person who has their data deleted", () => {
  test("leaves nothing when no order goes on", async () => {
    const store = await aStore();
    const order = await aSeller(store, OVER);
    await store.outbox.bury(await owe(store, order), "chat not found", NOON);
    await place(store, anOrder({ phase: "rejected", nextCheckAt: null }));
    await store.cards.put(order.id, "1001", 5);
    await store.reminders.stop(order.id, NOON);
    await store.orderDesk.keepExternal([anExternalOrder({ externalUserId: "1001" })]);

    expect(await store.erasure.erase("1001", NOON)).toEqual({ deleted: 2, left: 0 });
    expect(await rowsLeft(store)).toEqual({});
    expect(await store.users.find("1001")).toBeUndefined();
  });

  test("leaves no refunded order either, though that is followed for longer; what is read of it later finds nothing", async () => {
    const store = await aStore();
    const order = await aSeller(store, { phase: "placed", status: "refunded", changellyId: "c-1" });
    expect(await store.erasure.erase("1001", LATER)).toEqual({ deleted: 1, left: 0 });
    expect(await rowsLeft(store)).toEqual({});
    const change = { before: order, after: { ...order, status: "complete" }, notice: aNotice(order) };
    expect(await store.orders.apply(change)).toBeUndefined();
    expect(await store.orders.markDue(proven("c-1"), LATER)).toBe(false);
    expect(await rowsLeft(store)).toEqual({});
  });

  test("is not to be found in any byte of the store, not even as what was there before", async () => {
    const path = storePath();
    const erased: string[] = [];
    const store = await aStore({ path, onErased: (orderIds) => erased.push(...orderIds) });
    const theirs = { userId: "7300450011", chatId: "7300450011" };
    const ids = ["deleted-order-of-ours", "deleted-order-at-changelly", "deleted-external-order"];
    const [id = "", changellyId = "", external = ""] = ids;
    await store.users.add(aUser({ id: theirs.userId, chatId: theirs.chatId }));
    await store.addresses.save(anAddress({ userId: theirs.userId }));
    const order = await place(store, anOrder({ ...OVER, ...theirs, id, changellyId }));
    await store.drafts.start(aDraft(theirs));
    await store.cards.put(id, theirs.chatId, 5);
    await store.outbox.bury(await owe(store, order), "chat not found", NOON);
    await store.orderDesk.keepExternal([anExternalOrder({ id: external, externalUserId: theirs.userId })]);
    const conversations = createSqliteConversations(store.database, { ttlMs: DAY, now: () => NOON });
    await conversations.write(`${theirs.userId}:${theirs.userId}`, { version: [0, 0], state: {} });
    const alert = { kind: "held-order", subject: "moonpay", orderId: id, detail: null } as const;
    const group = { ...alert, pending: 1, since: NOON, sentAt: null };
    await store.alerts.save([group, { ...group, subject: id, orderId: null }]);
    await store.quarantine.setAside({
      kind: "update",
      id: 7,
      userId: theirs.userId,
      why: "failed",
      at: NOON,
    });
    await store.quarantine.setAside({ kind: "alert", alert, why: "refused", at: NOON });
    const found = () => [theirs.userId, ...ids].filter((text) => rawBytes(path).includes(text));
    expect(found()).toEqual([theirs.userId, ...ids]);

    await store.erasure.erase(theirs.userId, NOON);
    expect(found()).toEqual([]);
    expect(erased).toEqual([id]);
    // An alert that was raised before comes to be written down only now.
    await store.alerts.save([group]);
    await store.alerts.noteSent({ at: NOON, heldBack: false }, group, 0);
    expect(found()).toEqual([]);
    expect(await store.alerts.groups()).toEqual([]);
  });

  test("is out of the log with the daily run when a backup was just reading it", async () => {
    const path = storePath();
    const store = await aStore({ path });
    await place(store, anOrder({ ...OVER, id: "deleted-order", userId: "1001" }));
    const backup = new DatabaseSync(path, { readOnly: true });
    onTestFinished(() => backup.close());
    backup.exec("BEGIN; SELECT count(*) FROM orders");
    await store.erasure.erase("1001", NOON);
    expect(rawBytes(path).includes("deleted-order")).toBe(true);

    backup.exec("COMMIT");
    await store.retention.deleteExpired(0, NOON);
    expect(rawBytes(path).includes("deleted-order")).toBe(false);
  });

  test("keeps others out of it", async () => {
    const store = await aStore();
    await aSeller(store, OVER);
    const theirs = { userId: "1002", chatId: "1002" };
    const other = aUser({ id: "1002", chatId: "1002", country: "DE" });
    await store.users.add(other);
    await store.addresses.save(anAddress({ userId: "1002" }));
    const order = await place(store, anOrder({ ...OVER, ...theirs }));
    await store.orderDesk.keepExternal([anExternalOrder({ externalUserId: "1002" }), anExternalOrder()]);

    await store.erasure.erase("1001", NOON);
    expect(await store.users.find("1002")).toEqual(other);
    expect(await store.orders.find(order.id)).toEqual(order);
    expect(await store.addresses.list("1002")).toHaveLength(1);
    expect(await store.drafts.find("1002")).toBeDefined();
    expect(await rowsLeft(store)).toEqual({ users: 1, drafts: 1, addresses: 1, orders: 1, foreignOrders: 2 });
  });

  test.each([
    ["goes on", GOES_ON],
    ["is being placed", { phase: "placing", nextCheckAt: null }],
  ] as const)("keeps an order that %s, and of themselves what its notices need", async (_, more) => {
    const store = await aStore();
    const order = await aSeller(store, more, { locale: "ru", reminders: false });
    expect(await store.erasure.erase("1001", LATER)).toEqual({ deleted: 0, left: 1 });
    expect(await store.orders.find(order.id)).toEqual(order);
    expect(await store.users.find("1001")).toEqual(
      aUser({ locale: "ru", reminders: false, erasedAt: LATER, updatedAt: LATER }),
    );
    expect(await rowsLeft(store)).toEqual({ users: 1, orders: 1 });
  });

  test("is still told what is owed to them of an order that is over", async () => {
    const store = await aStore();
    const order = await aSeller(store, OVER);
    const notice = await owe(store, order);
    expect(await store.erasure.erase("1001", LATER)).toEqual({ deleted: 0, left: 1 });
    expect(await store.outbox.due(NOON, 1)).toMatchObject([{ id: notice, orderId: order.id }]);
    await store.outbox.done(notice);
    expect(await store.retention.deleteExpired(0, LATER)).toMatchObject({ orders: 1 });
    expect(await rowsLeft(store)).toEqual({});
  });

  test("does not come back with what Changelly lists", async () => {
    const store = await aStore();
    await aSeller(store, { ...OVER, id: "our-id", changellyId: "c-1" });
    await store.orderDesk.keepExternal([anExternalOrder({ id: "c-0", externalUserId: "1001" })]);
    await store.erasure.erase("1001", NOON);
    const listed = [
      anExternalOrder({ id: "c-0" }),
      anExternalOrder({ id: "c-1" }),
      anExternalOrder({ id: "c-2", externalOrderId: "our-id" }),
      anExternalOrder({ id: "c-3" }),
    ];
    expect(await store.orderDesk.keepExternal(listed)).toBe(1);
    expect(await store.orderDesk.find("c-1")).toBeUndefined();
    expect((await store.orderDesk.list({}, 0, 10)).rows.map(({ id }) => id)).toEqual(["c-3"]);

    // Remembered as long as anything, and by no id.
    const { db } = store.database;
    expect(JSON.stringify(await db.selectFrom("erasedOrders").selectAll().execute())).not.toContain("c-1");
    await store.retention.deleteExpired(NOON, LATER);
    expect(await db.selectFrom("erasedOrders").selectAll().execute()).toHaveLength(3);
    await store.retention.deleteExpired(NOON + 1, LATER);
    expect(await db.selectFrom("erasedOrders").selectAll().execute()).toEqual([]);
  });

  test("who is not known is no matter", async () => {
    const store = await aStore();
    expect(await store.erasure.erase("1001", NOON)).toEqual({ deleted: 0, left: 0 });
  });
});

describe("what had to stay", () => {
  test("goes with the daily run once it is followed no more, the person with it", async () => {
    const store = await aStore();
    const order = await aSeller(store, GOES_ON);
    await store.erasure.erase("1001", LATER);
    expect(await store.retention.deleteExpired(0, LATER)).toEqual({ orders: 0, drafts: 0 });
    expect(await rowsLeft(store)).toEqual({ users: 1, orders: 1 });

    await store.orders.apply({ before: order, after: { ...order, ...OVER } });
    expect(await store.retention.deleteExpired(0, LATER)).toEqual({ orders: 1, drafts: 0 });
    expect(await rowsLeft(store)).toEqual({});
  });

  test("goes alone when the person has come back", async () => {
    const store = await aStore();
    const order = await aSeller(store, GOES_ON);
    await store.erasure.erase("1001", NOON);
    await store.orders.apply({ before: order, after: { ...order, ...OVER } });
    const since = await place(store, anOrder({ ...OVER, createdAt: NOON + 1 }));
    await store.users.change("1001", { updatedAt: LATER, country: "FR", fiat: "EUR" });
    const user = await store.users.find("1001");

    expect(await store.retention.deleteExpired(0, LATER)).toMatchObject({ orders: 1 });
    expect(await store.orders.find(order.id)).toBeUndefined();
    expect(await store.orders.find(since.id)).toBeDefined();
    expect(user).toMatchObject({ country: "FR", fiat: "EUR" });
    expect(await store.users.find("1001")).toEqual(user);
  });

  test.each([
    ["a sale", (store: Store) => store.drafts.start(aDraft())],
    ["an address", (store: Store) => store.addresses.save(anAddress())],
    ["a language", (store: Store) => store.users.change("1001", { localeChosen: true })],
    ["a country", (store: Store) => store.users.change("1001", { country: "DE" })],
    ["no wish for reminders", (store: Store) => store.users.change("1001", { reminders: false })],
  ])("is not the person's row when they have %s again", async (_, comeBack) => {
    const store = await aStore();
    await store.users.add(erased());
    await comeBack(store);
    await store.retention.deleteExpired(0, LATER);
    expect(await store.users.find("1001")).toBeDefined();
  });

  test("leaves no row behind because a message could not be delivered since, or reminders were off before", async () => {
    const store = await aStore();
    await store.users.add(erased({ unreachableAt: LATER }));
    await store.users.add(erased({ id: "1002", chatId: "1002", reminders: false, updatedAt: NOON }));
    await store.retention.deleteExpired(0, LATER);
    expect(await rowsLeft(store)).toEqual({});
  });
});

/** Somebody whose data was deleted at noon and who did something later. */
function erased(more: Partial<User> = {}): User {
  return aUser({ erasedAt: NOON, updatedAt: LATER, ...more });
}

describe("every table", () => {
  /** Tables of the store, as their columns are called in SQL. */
  async function schemaOf({ database: { db } }: Store): Promise<ReadonlyMap<string, readonly string[]>> {
    const { rows } = await sql<{ table: string; column: string }>`
      select t.name as "table", c.name as "column" from sqlite_schema as t, pragma_table_info(t.name) as c
      where t.type = 'table' and t.name not like 'sqlite_%'`.execute(db);
    const tables = Map.groupBy(rows, ({ table }) => table);
    return new Map([...tables].map(([table, columns]) => [table, columns.map(({ column }) => column)]));
  }
  const camelCase = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  /** What belongs to the keeping of the schema itself. */
  const MIGRATIONS = /^(kysely_migration|kysely_migration_lock|migrations)$/;

  test("says what it keeps about people, those that name one with it or with the order that it goes with", async () => {
    const schema = await schemaOf(await aStore());
    const tables = [...schema.keys()].filter((name) => !MIGRATIONS.test(name)).map(camelCase);
    expect(tables.toSorted()).toEqual(Object.keys(KEPT).toSorted());
    for (const [table, columns] of schema) {
      if (!columns.some((name) => /^(user_id|chat_id|external_user_id|order_id)$/.test(name))) continue;
      const kept = KEPT[camelCase(table) as keyof typeof KEPT];
      expect("none" in kept, `${table} names a person and tells nothing`).toBe(false);
    }
  });

  test("has nothing of a person left once they had their data deleted, but for what others decide", async () => {
    const store = await aStore();
    const order = await aSeller(store, OVER);
    await store.orderDesk.keepExternal([anExternalOrder({ externalUserId: store.externalUserId("1001") })]);
    await store.erasure.erase("1001", LATER);
    const schema = await schemaOf(store);
    for (const [table, columns] of schema) {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(
        store.database.db,
      );
      const left = rows.filter((row) =>
        Object.values(row).some((value) => value === "1001" || value === order.id),
      );
      const kept = KEPT[camelCase(table) as keyof typeof KEPT];
      if (!kept || !("stays" in kept)) expect([table, columns, left]).toEqual([table, columns, []]);
    }
  });
});
