import { DatabaseSync } from "node:sqlite";
import { CompiledQuery } from "kysely";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { OrderFilter } from "../../src/admin/order-filter.ts";
import { createSqliteConversations } from "../../src/storage/conversations.ts";
import { openStore } from "../../src/storage/store.ts";
import { aDraft, aNotice, anExternalOrder, anOrder, aUser, aWatch, DATA_KEY, NOON, proven } from "./sales.ts";

/** Every statement the store prepared while all methods of its parts were called, and how SQLite carries it out. */
const plans = new Map<string, string>();
/** Likewise for the admins' list, by what was asked for: the plans of a page, of its count, and of reading on. */
const listPlans = new Map<string, string[]>();

const filters: Readonly<Record<string, OrderFilter>> = {
  everything: {},
  week: { since: NOON },
  "one of a pair": { from: "BTC" },
  pair: { from: "BTC", to: "EUR" },
  "pair and more": { status: "complete", provider: "moonpay", since: NOON, from: "BTC", to: "EUR" },
  open: { open: true },
  "open and more": { open: true, provider: "moonpay", from: "BTC", to: "EUR" },
  status: { status: "complete" },
  provider: { provider: "moonpay" },
  person: { userId: "1001" },
  "known as": { externalUserId: "0123456789abcdef0123456789abcdef" },
  id: { id: "7f" },
  "status and more": { status: "hold", provider: "moonpay", since: NOON, from: "BTC", to: "EUR" },
  "provider and more": { status: "complete", provider: "moonpay", to: "EUR" },
  "person and more": { userId: "1001", status: "complete", provider: "moonpay", since: NOON },
  "id and more": { id: "7f", status: "complete", provider: "moonpay", since: NOON },
};

beforeAll(async () => {
  const prepare = vi.spyOn(DatabaseSync.prototype, "prepare");
  const store = await openStore({
    path: ":memory:",
    dataKey: DATA_KEY,
    environment: "sandbox",
    now: () => NOON,
  });
  prepare.mockClear();
  /** What was prepared since the last time. */
  const prepared = () => {
    const statements = prepare.mock.calls.map(([sql]) => sql).filter((sql) => !sql.startsWith("EXPLAIN"));
    prepare.mockClear();
    return statements;
  };
  const explain = async (sql: string) => {
    const steps = await store.database.db.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`EXPLAIN QUERY PLAN ${sql}`, Array(sql.split("?").length - 1).fill(null)),
    );
    return steps.rows.map(({ detail }) => detail).join("\n");
  };
  const { users, drafts, orders, outbox, inbox, retention, cards, reminders, erasure } = store;
  const { access, orderDesk, statistics } = store;
  await users.add(aUser());
  await users.change("1001", { fiat: "EUR" });
  await users.find("1001");
  const draft = aDraft();
  await drafts.start(draft);
  await drafts.find("1001");
  await drafts.save({ ...draft, rev: 2 }, 1);
  await drafts.setMessageId(draft, 1);
  const order = anOrder();
  await orders.place(order, { ...draft, rev: 3 }, 2);
  await orders.find(order.id);
  const history = { orderId: order.id, status: "pending", at: NOON };
  await orders.apply({
    before: order,
    after: { ...order, changellyId: "c-0" },
    history,
    notice: aNotice(order),
    remindAt: NOON,
  });
  await cards.put(order.id, "1001", 1);
  await cards.find(order.id);
  await cards.at("1001", 1);
  const [reminder] = await reminders.due(NOON, 10);
  await reminders.nextDueAt();
  if (reminder) await reminders.advance(reminder, null, aNotice(order));
  await reminders.stop(order.id, NOON);
  await reminders.find(order.id);
  await orders.list("1001", 0, 5);
  await orders.list("1001", 0, 5, "open");
  await orders.list("1001", 0, 5, "finished");
  await orders.countsOf("1001", NOON);
  await orders.providersUsedBy("1001");
  await orders.paidWithin(NOON);
  await orders.history(order.id);
  await orders.due(NOON, 10);
  await orders.almostDue(NOON, 10);
  await orders.nextDueAt();
  await orders.markDue(proven("c-1"), NOON);
  await orders.markDue({ id: order.id }, NOON);
  await store.dueTimes.latest();
  await store.dueTimes.bringForward(1_000);
  await store.waits.ordersInDoubt();
  await store.waits.oldestNotice();
  await store.waits.oldestUpdate();
  await outbox.due(NOON, 10);
  await outbox.nextDueAt();
  await outbox.retry(1, NOON, NOON);
  await outbox.bury(1, "given up", NOON);
  await outbox.cancel(order.id, "status");
  await outbox.hold("1001", [1], NOON);
  await outbox.release("1001", NOON);
  await outbox.missed("1001");
  await outbox.done(1);
  const { watches } = store;
  const watch = aWatch();
  await watches.add(watch);
  await watches.list("1001");
  await watches.find("1001", watch.id);
  await watches.change("1001", watch.id, { isStanding: true });
  const [question] = await watches.questions();
  if (question) await watches.askedBy(question);
  const rate = { amount: "0.5", payout: "1500", at: NOON };
  await watches.conclude({ told: [watch, { ...watch, isStanding: true }], rearmed: [watch], rate }, NOON);
  await watches.remove("1001", watch.id);
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
  await orderDesk.keepExternal([anExternalOrder()]);
  await orderDesk.find("7f3a");
  await orderDesk.find(order.id);
  await statistics.figures(0, NOON);
  await statistics.mark("started", draft.id, NOON);
  const line = { at: NOON, by: "1", action: "role", subject: null, detail: "x" } as const;
  await access.setRole("1", "owner", line);
  await access.setRole("1", null, line);
  await access.roles();
  await access.setBlock({ userId: "1", reason: "", by: "2", at: NOON }, line);
  await access.removeBlock("1", line);
  await access.blocks();
  await access.trail(0, 10);
  await users.add(aUser({ id: "1002", chatId: "1002", erasedAt: NOON }));
  await retention.deleteExpired(NOON, NOON);
  await erasure.erase("1001", NOON);
  for (const sql of prepared()) plans.set(sql, await explain(sql));

  for (const [name, filter] of Object.entries(filters)) {
    await orderDesk.list(filter, 0, 10);
    await orderDesk.read(filter, { createdAt: NOON, id: "c" }, 10);
    listPlans.set(name, await Promise.all(prepared().map(explain)));
  }
  prepare.mockRestore();
  await store.close();
});

describe("however much is stored", () => {
  test("no statement reads a table from end to end", () => {
    expect(plans.size).toBeGreaterThan(30);
    const scans = [...plans].filter(([, plan]) => /^SCAN (?!(providers|paid|middle)$)\w+$/m.test(plan));
    expect(scans).toEqual([]);
  });

  test.each([
    ["everything", "SCAN", "by_time", ""],
    ["week", "SEARCH", "by_time", " (created_at>?)"],
    ["one of a pair", "SCAN", "by_time", ""],
    ["pair", "SEARCH", "by_ticker", " (currency_from=? AND currency_to=?)"],
    ["pair and more", "SEARCH", "by_ticker", " (currency_from=? AND currency_to=? AND created_at>?)"],
    ["open", "SCAN", "open", ""],
    ["open and more", "SCAN", "open", ""],
    ["status", "SEARCH", "by_status", " (status=?)"],
    ["status and more", "SEARCH", "by_status", " (status=? AND created_at>?)"],
    ["provider", "SEARCH", "by_provider", " (provider_code=?)"],
    ["provider and more", "SEARCH", "by_provider", " (provider_code=?)"],
  ])(
    "the desk's list by %s is paged and read on from any place without sorting, and counted no further than it has to be, on indexes alone",
    (name, how, index, by) => {
      const plans = listPlans.get(name) ?? [];
      const [page] = plans;
      const readOn = plans.find((plan) => plan.includes("(created_at,id)<"));
      const counts = plans.filter((plan) => plan.startsWith("CO-ROUTINE wanted"));
      for (const table of ["orders", "foreign_orders"]) {
        expect(page).toContain(`${how} ${table} USING COVERING INDEX ${table}_${index}${by}\n`);
        expect(readOn).toMatch(
          new RegExp(`SEARCH ${table} USING COVERING INDEX ${table}_${index} .*\\(created_at,id\\)<`),
        );
      }
      expect(counts).toHaveLength(index === "by_ticker" ? 3 : 2);
      for (const count of counts)
        expect(count).toMatch(
          /^CO-ROUTINE wanted\n(SCAN|SEARCH) (foreign_)?orders USING COVERING INDEX [^\n]*\nSCAN wanted$/,
        );
      expect(plans.join("\n")).not.toContain("TEMP B-TREE");
    },
  );

  test("orders of a coin that has other tickers are led through by an index that leaves out those found by their ticker", () => {
    for (const plan of listPlans.get("pair")?.filter((plan) => plan.includes("MERGE")) ?? [""])
      expect(plan).toMatch(/SEARCH orders USING COVERING INDEX orders_by_coin \(coin=\? AND currency_to=\?/);
  });

  test.each(["person", "person and more"])(
    "the desk's list by %s goes through that person's orders",
    (name) => {
      const [page, count] = listPlans.get(name) ?? [];
      expect(page).toMatch(/SEARCH orders USING (COVERING )?INDEX orders_by_user \(user_id=\?/);
      expect(count).toMatch(/\nSEARCH orders USING (COVERING )?INDEX orders_by_user \(user_id=\?/);
      expect(page).not.toMatch(/foreign_orders_by|TEMP B-TREE/);
    },
  );

  test("the desk's list by what Changelly knows somebody by goes through that person's orders of either origin", () => {
    const [page] = listPlans.get("known as") ?? [];
    expect(page).toContain("SEARCH orders USING COVERING INDEX orders_by_external_user (external_user_id=?");
    expect(page).toContain("SEARCH foreign_orders USING INDEX foreign_orders_by_user (external_user_id=?");
  });

  test.each(["id", "id and more"])("the desk's list by %s looks up the beginning of either id", (name) => {
    const [page, countOurs, countElsewhere] = listPlans.get(name) ?? [];
    for (const plan of [page, countOurs]) {
      expect(plan).toContain("INDEX orders_by_changelly_id_typed (changelly_id>? AND changelly_id<?)");
      expect(plan).toContain("INDEX sqlite_autoindex_orders_1 (id>? AND id<?)");
      expect(plan).toContain("SEARCH orders USING INTEGER PRIMARY KEY (rowid=?)");
    }
    for (const plan of [page, countElsewhere]) {
      expect(plan).toContain("INDEX foreign_orders_by_id_typed (id>? AND id<?)");
    }
  });

  test("the statistics are counted on indexes alone", () => {
    const figures = plansOf(/json_array|"took"|filter\(where "mark"/);
    expect(figures).toHaveLength(3);
    for (const plan of figures) expect(plan).not.toContain("USING INDEX");
    // How long orders took is on no index.
    expect(figures.filter((plan) => plan.includes("TEMP B-TREE"))).toEqual(plansOf(/"took"/));
  });

  test("what is old is found by its time", () => {
    const walk = plansOf(/"updated_at", "id"/);
    expect(walk).toHaveLength(2);
    for (const plan of walk)
      expect(plan).toContain("orders_at_rest ((updated_at,id)>(?,?) AND (updated_at,id)<(?,?))");
    const rest = plansOf(/^delete from "\w+" where rowid in/);
    expect(rest).toHaveLength(6);
    for (const plan of rest)
      expect(plan).toMatch(/USING (COVERING )?INDEX \w+_by_(time|age|expiry) \(\w+<\?\)/);
  });

  test("a person's orders, all or a part of them, are found, counted and paged without sorting", () => {
    const found = plansOf(/from "orders" where "user_id" = \? and "phase"/);
    expect(found).toHaveLength(8);
    expect(new Set(found)).toEqual(
      new Set([
        "SEARCH orders USING COVERING INDEX orders_by_user (user_id=? AND created_at>?)",
        "SEARCH orders USING COVERING INDEX orders_by_user (user_id=?)",
        "SEARCH orders USING INDEX orders_by_user (user_id=?)",
      ]),
    );
  });

  test("who has paid a person before, and how fast providers pay, is read from indexes alone", () => {
    expect(plansOf(/^select "provider_code" from "orders" where "user_id"/)).toEqual([
      "SEARCH orders USING COVERING INDEX orders_by_user (user_id=?)",
    ]);
    const [paid] = plansOf(/^select "provider_code", json_group_array\("ms"\)/);
    expect(paid).toContain(
      "SEARCH orders USING COVERING INDEX orders_by_status (status=? AND created_at>?)\n",
    );
  });

  test("reminders to be sent next are found by their time", () => {
    const [next, due] = plansOf(/from "reminders" where "due_at"/).sort();
    expect(next).toBe("SEARCH reminders USING COVERING INDEX reminders_due (due_at>?)");
    expect(due).toBe("SEARCH reminders USING INDEX reminders_due (due_at<?)");
  });

  test("what is kept about a person is found by the person", () => {
    expect(plansOf(/^select .* from "users" where "erased_at" is not null/)).toEqual([
      "SEARCH users USING INDEX users_erased (erased_at>?)",
    ]);
    const deleted = plansOf(/^delete from "\w+" where "(external_)?user_id" = \?/);
    expect(deleted.length).toBeGreaterThanOrEqual(4);
    for (const plan of deleted)
      expect(plan).toMatch(/^SEARCH \w+ USING (COVERING )?INDEX \w+ \((external_)?user_id=\?/);
  });

  test("orders to be read next are found by their time", () => {
    const [next, due, almost] = plansOf(/from "orders" where "next_check_at"/).sort();
    expect(almost).toBe("SEARCH orders USING INDEX orders_followed (next_check_at>? AND next_check_at<?)");
    expect(next).toBe("SEARCH orders USING COVERING INDEX orders_followed (next_check_at>?)");
    expect(due).toBe("SEARCH orders USING INDEX orders_followed (next_check_at<?)");
  });

  test("what waits is found without a look at what does not", () => {
    expect(plansOf(/^select.*from "orders" where "phase"/)).toEqual([
      expect.stringMatching(
        /^SEARCH orders USING INDEX orders_in_doubt|^SCAN orders USING INDEX orders_in_doubt/,
      ),
    ]);
    expect(plansOf(/^select "outbox"."created_at" as "since"/)).toEqual([
      expect.stringMatching(/^SCAN outbox USING INDEX outbox_waiting\nSEARCH users USING INDEX/),
    ]);
    expect(plansOf(/^select min\(\+accepted_at/)).toEqual([
      expect.stringContaining("inbox USING INDEX inbox_pending"),
    ]);
  });

  test("a callback finds its order by either id", () => {
    expect(plansOf(/^update "orders".*where "changelly_id" = \?/)).toEqual([
      "SEARCH orders USING COVERING INDEX orders_by_changelly_id (changelly_id=?)",
    ]);
    expect(plansOf(/^update "orders".*checks.*where "id" = \? returning/)).toHaveLength(1);
  });

  test("notices to be sent next are read by their time, from the next ones of all chats, up to as many as are asked for", () => {
    const [next, due] = plansOf(/from "outbox_heads"/).sort();
    expect(next).toBe("SCAN outbox_heads USING COVERING INDEX outbox_heads_due");
    expect(due).toBe(
      "SEARCH head USING COVERING INDEX outbox_heads_due (due_at<?)\nSEARCH outbox USING INTEGER PRIMARY KEY (rowid=?)",
    );
  });

  test("what somebody missed is found by them", () => {
    expect([
      ...plansOf(/^update "outbox".*"kind" = \?/),
      ...plansOf(/^select.*from "outbox" where "user_id"/),
    ]).toEqual([
      expect.stringContaining("SEARCH outbox USING INDEX outbox_by_user (user_id=?)"),
      expect.stringContaining("SEARCH outbox USING INDEX outbox_by_user (user_id=?)"),
    ]);
  });
});

function plansOf(statement: RegExp): string[] {
  return [...plans].filter(([sql]) => statement.test(sql)).map(([, plan]) => plan);
}
