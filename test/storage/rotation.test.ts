/** A store goes from one key to the next: everything in it is sealed anew while it is used, and mistakes are named. */
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { describe, expect, test, vi } from "vitest";
import { createSqliteConversations } from "../../src/storage/conversations.ts";
import { SEALED_COLUMNS } from "../../src/storage/sealed-rows.ts";
import type { Store } from "../../src/storage/store.ts";
import { advance } from "../support/bad-luck.ts";
import { QUESTION, seller } from "../support/sale.ts";
import { startWorld } from "../support/world.ts";
import { anExternalOrder, aStore, aUser, DATA_KEY, NEXT_KEY, NOON, place, storePath } from "./sales.ts";

const THIRD_KEY = new Uint8Array(32).fill(9);
const LINE = { at: NOON, by: "1", action: "block", subject: "666", detail: "because" } as const;

/** Facts in `meta` that are no secret. A new one belongs here, or, where it is sealed, into the rotation. */
const PLAIN_FACTS = ["environment", "probe"];
/** What the keys are proven with: each names the key it belongs to. */
const CHECKS = ["data_key_check", "data_key_check_previous", "data_key_check_retired"];

/** Puts something into every encrypted column there is. */
async function fill(store: Store): Promise<void> {
  await store.users.add(aUser());
  const order = await place(store);
  await store.orders.apply({
    before: order,
    after: { ...order, redirectUrl: "https://provider.example/topsecret" },
  });
  const coin = { ticker: "XRP", coin: "XRP", network: "ripple" };
  const address = { name: "Savings", address: order.refundAddress, memo: "424242" };
  const times = { createdAt: NOON, usedAt: NOON };
  await store.addresses.save({ id: crypto.randomUUID(), userId: "1001", ...coin, ...address, ...times });
  await store.inbox.accept([{ id: 7, body: { update_id: 7 } }], NOON);
  await store.orderDesk.keepExternal([anExternalOrder()]);
  await store.access.setBlock({ userId: "666", reason: "spam", by: "1", at: NOON }, LINE);
  const alert = { kind: "held-order", subject: "m", orderId: null, detail: null } as const;
  await store.quarantine.setAside({ kind: "alert", alert, why: "refused", at: NOON });
  const states = createSqliteConversations(store.database, { ttlMs: 60_000, now: () => NOON });
  await states.write("1001:1001", { version: [0, "v1"], state: { sell: [] } });
}

/** The key ids of everything in the store, by table and column. */
async function keysIn({ database: { db } }: Store): Promise<Record<string, readonly number[]>> {
  const found: Record<string, readonly number[]> = {};
  for (const [table, , columns] of SEALED_COLUMNS) {
    for (const column of columns) {
      const value = sql.ref(column);
      const { rows } = await sql<{ id: string }>`
        select distinct hex(substr(${value}, 1, 1)) as id from ${sql.table(table)} where ${value} is not null`.execute(
        db,
      );
      found[`${table}.${column}`] = rows.map(({ id }) => Number.parseInt(id, 16));
    }
  }
  return found;
}

async function rotate({ rotation }: Store): Promise<void> {
  while (!rotation.isOver) await rotation.round();
}

test("every encrypted column of the schema is one that a change of the key reaches", async () => {
  const { database } = await aStore();
  const { rows } = await sql<{ name: string }>`
    select t.name || '.' || c.name as name from sqlite_schema t, pragma_table_info(t.name) c
    where t.type = 'table' and lower(c.type) = 'blob'`.execute(database.db);
  const reached = SEALED_COLUMNS.flatMap(([table, , columns]) =>
    columns.map((column) => `${table}.${column}`),
  );
  expect(reached.toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
  const facts = await database.db.selectFrom("meta").select("key").execute();
  for (const { key } of facts) expect([...PLAIN_FACTS, ...CHECKS]).toContain(key);
});

test("everything is sealed with the new key, which alone opens it from then on", async () => {
  const path = storePath();
  const before = await aStore({ path });
  await fill(before);
  for (const ids of Object.values(await keysIn(before))) expect(ids).toEqual([1]);
  await before.close();

  const both = await aStore({ path, dataKey: NEXT_KEY, previousDataKey: DATA_KEY });
  const [order] = (await both.orders.list("1001", 0, 1)).orders;
  expect(order?.refundMemo).toBe("424242");
  await rotate(both);
  for (const [column, ids] of Object.entries(await keysIn(both)))
    expect({ column, ids }).toEqual({ column, ids: [2] });
  await both.close();

  const after = await aStore({ path, dataKey: NEXT_KEY });
  expect((await after.orders.list("1001", 0, 1)).orders).toEqual([order]);
  expect(await after.addresses.list("1001")).toMatchObject([{ name: "Savings", memo: "424242" }]);
  expect(await after.drafts.find("1001")).toMatchObject({ answers: { memo: "424242" } });
  expect(await after.inbox.pending()).toMatchObject([{ id: 7, body: { update_id: 7 } }]);
  expect(await after.access.blocks()).toMatchObject([{ reason: "spam" }]);
  expect((await after.access.trail(0, 1)).entries).toMatchObject([{ detail: "because" }]);
  expect(await after.quarantine.list(0, 1)).toMatchObject({ entries: [{ thing: { alert: "held-order" } }] });
  const states = createSqliteConversations(after.database, { ttlMs: 60_000, now: () => NOON });
  expect(await states.read("1001:1001")).toMatchObject({ state: { sell: [] } });
});

test("a value that is damaged stays as it is, and keeps nothing from its end", async () => {
  const path = storePath();
  const before = await aStore({ path });
  await place(before);
  await before.database.db
    .updateTable("orders")
    .set({ refundMemo: new Uint8Array(40).fill(1) })
    .execute();
  await before.close();
  const both = await aStore({ path, dataKey: NEXT_KEY, previousDataKey: DATA_KEY });
  await rotate(both);
  expect(await keysIn(both)).toMatchObject({ "orders.refund_address": [2], "orders.refund_memo": [1] });
});

describe("the wrong keys are refused by their names, and nothing is changed", () => {
  /** Opens with these keys and closes again; the reason where that is refused. */
  async function opening(path: string, dataKey: Uint8Array, previousDataKey?: Uint8Array): Promise<string> {
    return aStore({ path, dataKey, previousDataKey }).then(
      (store) => store.close().then(() => "open"),
      (error: Error) => error.message,
    );
  }

  test("before, during and after a rotation", async () => {
    const path = storePath();
    await (await aStore({ path })).close();
    expect(await opening(path, NEXT_KEY)).toMatch(/^DATA_KEY is not the key/);
    expect(await opening(path, NEXT_KEY, THIRD_KEY)).toMatch(/^Neither DATA_KEY nor DATA_KEY_PREVIOUS is/);
    // The new key in the place of the present one, and a store that has had none at all.
    expect(await opening(path, DATA_KEY, NEXT_KEY)).toMatch(/^DATA_KEY_PREVIOUS is no key this store had/);
    expect(await opening(storePath(), NEXT_KEY, DATA_KEY)).toMatch(/^DATA_KEY_PREVIOUS is no key/);

    // Begun, and not ended.
    expect(await opening(path, NEXT_KEY, DATA_KEY)).toBe("open");
    expect(await opening(path, NEXT_KEY)).toMatch(/^DATA_KEY_PREVIOUS is missing/);
    expect(await opening(path, NEXT_KEY, THIRD_KEY)).toMatch(/^DATA_KEY_PREVIOUS is not the key before/);
    expect(await opening(path, DATA_KEY)).toMatch(/^DATA_KEY is a key this store had before/);
    expect(await opening(path, DATA_KEY, NEXT_KEY)).toMatch(/^DATA_KEY is a key this store had before/);
    expect(await opening(path, THIRD_KEY, NEXT_KEY)).toMatch(/^DATA_KEY is a third key/);

    const store = await aStore({ path, dataKey: NEXT_KEY, previousDataKey: DATA_KEY });
    await rotate(store);
    await store.close();
    expect(await opening(path, NEXT_KEY)).toBe("open");
    expect(await opening(path, NEXT_KEY, DATA_KEY)).toBe("open");
    expect(await opening(path, DATA_KEY, NEXT_KEY)).toMatch(/^DATA_KEY is a key this store had before/);
    expect(await opening(path, THIRD_KEY, NEXT_KEY)).toBe("open");
  });
});

test("people in the middle of a sale go on with the new key, while the store is sealed anew and after", async () => {
  const [first, second] = [DATA_KEY, NEXT_KEY].map((key) => Buffer.from(key).toString("base64"));
  const world = await startWorld({ env: { DATA_KEY: first ?? "" } });
  const anna = seller(world, world.person());
  await anna.reaches("address");
  await world.restart({ env: { DATA_KEY: second ?? "", DATA_KEY_PREVIOUS: first ?? "" } });
  await anna.goesOnTo("recap");
  await vi.waitUntil(async () => {
    await advance(world, 1_000);
    return world.logLines.some((line) => line.includes("data key rotated"));
  });
  await world.restart({ env: { DATA_KEY: second ?? "" } });
  await anna.goesOnTo("placed");
  await anna.shows(QUESTION.placed);
  expect(world.changelly.orders).toHaveLength(1);
  const file = new DatabaseSync(`${world.env["DATA_DIR"]}/sell-bot.sqlite`, { readOnly: true });
  expect(file.prepare("select distinct hex(substr(refund_address, 1, 1)) as id from orders").all()).toEqual([
    { id: "02" },
  ]);
  file.close();
});
