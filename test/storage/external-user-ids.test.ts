/** What Changelly knows people by: ids that say nothing about anybody. */
import { expect, test, vi } from "vitest";
import { SILENT } from "../support/log.ts";
import { anExternalOrder, anOrder, aStore, place, storePath } from "./sales.ts";

test("a person has one id for good, another than everybody else's, and another one in every store", async () => {
  const path = storePath();
  const store = await aStore({ path });
  const id = store.externalUserId("1001");
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(store.externalUserId("1002")).not.toBe(id);
  await store.close();
  expect((await aStore({ path })).externalUserId("1001")).toBe(id);
  expect((await aStore()).externalUserId("1001")).not.toBe(id);
});

test("the key of the ids is sealed, and one that does not open is replaced: what was ordered keeps its id", async () => {
  const path = storePath();
  const store = await aStore({ path });
  const order = await place(store, anOrder({ externalUserId: store.externalUserId("1001") }));
  const { db } = store.database;
  const [row] = await db.selectFrom("keys").selectAll().execute();
  const cell = { table: "keys", column: "secret", row: "external-user-ids" };
  expect(row && store.database.secrets.peek(cell, row.secret)).toMatch(/^[\w-]{43}$/);
  await db
    .updateTable("keys")
    .set({ secret: Buffer.from("damaged") })
    .execute();
  await store.close();

  const error = vi.fn();
  const again = await aStore({ path, log: { ...SILENT, error } });
  expect(error.mock.calls).toEqual([[{}, "key of external user ids unreadable; a new one is made"]]);
  expect(again.externalUserId("1001")).not.toBe(order.externalUserId);
  expect(await again.orders.find(order.id)).toMatchObject({ externalUserId: order.externalUserId });
});

test("external orders in somebody's name go with their data, by whichever id they were made", async () => {
  const store = await aStore();
  const names = ["1001", store.externalUserId("1001"), "1002", store.externalUserId("1002")];
  await store.orderDesk.keepExternal(names.map((externalUserId) => anExternalOrder({ externalUserId })));
  await store.erasure.erase("1001", 1);
  const left = await store.database.db.selectFrom("foreignOrders").select("externalUserId").execute();
  expect(left.map(({ externalUserId }) => externalUserId).sort()).toEqual(names.slice(2).sort());
});
