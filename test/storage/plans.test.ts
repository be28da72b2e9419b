import { DatabaseSync } from "node:sqlite";
import { CompiledQuery } from "kysely";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { createSqliteConversations } from "../../src/storage/conversations.ts";
import { openStore } from "../../src/storage/store.ts";
import { aDraft, aNotice, anOrder, aUser, DATA_KEY, NOON } from "./sales.ts";

/** Every statement the store prepared while all of its methods were called, and how SQLite carries it out. */
const plans = new Map<string, string>();

beforeAll(async () => {
  const prepare = vi.spyOn(DatabaseSync.prototype, "prepare");
  const store = await openStore({
    path: ":memory:",
    dataKey: DATA_KEY,
    environment: "sandbox",
    now: () => NOON,
  });
  prepare.mockClear();
  const { users, drafts, orders, outbox, inbox } = store;
  await users.save(aUser());
  await users.find("1001");
  const draft = aDraft();
  await drafts.start(draft);
  await drafts.find("1001");
  await drafts.save({ ...draft, rev: 2 }, 1);
  await drafts.shown(draft.id, 1);
  const order = anOrder();
  await orders.place(order, { ...draft, rev: 3 }, 2);
  await orders.find(order.id);
  const history = { orderId: order.id, status: "pending", at: NOON };
  await orders.apply({ order, expectedVersion: 1, history, notice: aNotice(order) });
  await orders.list("1001", 0, 5);
  await orders.history(order.id);
  await orders.due(NOON, 10);
  await orders.nextDueAt();
  await orders.hint("c-1", order.id, NOON);
  await outbox.due(NOON, 10);
  await outbox.nextDueAt();
  await outbox.retry(1, NOON);
  await outbox.bury(1, "given up", NOON);
  await outbox.cancel(order.id, "status");
  await outbox.done(1);
  await inbox.accept([{ id: 1, body: {} }], NOON);
  await inbox.pending();
  await inbox.done(1);
  await inbox.prune(NOON);
  await drafts.remove("1001");
  let now = NOON;
  const conversations = createSqliteConversations(store.database, { ttlMs: 1, now: () => now });
  await conversations.read("1");
  now += 600_000;
  await conversations.write("1", { version: [0, 0], state: {} });
  await conversations.delete("1");
  for (const [sql] of [...prepare.mock.calls]) {
    const steps = await store.database.db.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`EXPLAIN QUERY PLAN ${sql}`, Array(sql.split("?").length - 1).fill(null)),
    );
    plans.set(sql, steps.rows.map(({ detail }) => detail).join("\n"));
  }
  prepare.mockRestore();
  await store.close();
});

describe("however much is stored", () => {
  test("no statement reads a table from end to end", () => {
    expect(plans.size).toBeGreaterThan(30);
    const scans = [...plans].filter(([, plan]) => /^SCAN \w+$/m.test(plan));
    expect(scans).toEqual([]);
  });

  test("a person's orders are found, counted and paged without sorting", () => {
    const [count, page, ...more] = plansOf(/from "orders" where "user_id"/).sort(
      (a, b) => a.length - b.length,
    );
    expect(more).toEqual([]);
    expect(page).toBe("SEARCH orders USING COVERING INDEX orders_by_user (user_id=?)");
    expect(count).toBe("SEARCH orders USING INDEX orders_by_user (user_id=?)");
  });

  test("orders to be read next are found by their time", () => {
    const [next, due] = plansOf(/from "orders" where "next_check_at"/).sort();
    expect(next).toBe("SEARCH orders USING COVERING INDEX orders_followed (next_check_at>?)");
    expect(due).toBe("SEARCH orders USING INDEX orders_followed (next_check_at<?)");
  });

  test("a callback finds its order by either id", () => {
    expect(plansOf(/^update "orders".*where "changelly_id" = \?/)).toEqual([
      "SEARCH orders USING INDEX orders_by_changelly_id (changelly_id=?)",
    ]);
    expect(plansOf(/^update "orders".*checks.*where "id" = \?$/)).toHaveLength(1);
  });

  test("notices to be sent next are found by their time, and those before them by their chat", () => {
    const found = plansOf(/^select.*from "outbox" where/);
    expect(found).toHaveLength(2);
    for (const plan of found) {
      expect(plan).toContain("USING INDEX outbox_due");
      expect(plan).toContain("SEARCH earlier USING INDEX outbox_by_chat (chat_id=? AND id<?)");
    }
  });
});

function plansOf(statement: RegExp): string[] {
  return [...plans].filter(([sql]) => statement.test(sql)).map(([, plan]) => plan);
}
