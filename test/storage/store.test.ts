import { DatabaseSync } from "node:sqlite";
import { SqliteQueryCompiler } from "kysely";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Order } from "../../src/sell/order.ts";
import type { Remark } from "../../src/sell/remark.ts";
import { SILENT } from "../support/log.ts";
import { MINUTE } from "../support/time.ts";
import {
  aDraft,
  aNotice,
  anOrder,
  aStore,
  aUser,
  commitsOnDisk,
  DATA_KEY,
  NOON,
  owe,
  place,
  proven,
  storePath,
} from "./sales.ts";

describe("people", () => {
  test("somebody unknown is not found", async () => {
    const { users } = await aStore();
    expect(await users.find("1001")).toBeUndefined();
  });

  test("a person is found with everything that was changed since they came, by whomever", async () => {
    const { users } = await aStore();
    await users.add(aUser());
    await users.change("1001", { locale: "ru", localeChosen: true, country: "DE", fiat: "EUR" });
    await users.change("1001", { unreachableAt: NOON + 1, reminders: false });
    const changed = { locale: "ru", localeChosen: true, country: "DE", fiat: "EUR" };
    expect(await users.find("1001")).toEqual(
      aUser({ ...changed, reminders: false, unreachableAt: NOON + 1 }),
    );
    await users.change("1001", { fiat: null });
    // Who is known already is not begun anew.
    await users.add(aUser());
    expect(await users.find("1001")).toMatchObject({ ...changed, fiat: null });
  });

  test("a change of somebody who is not known any more brings nobody back", async () => {
    const { users, erasure } = await aStore();
    await users.add(aUser());
    await erasure.erase("1001", NOON);
    await users.change("1001", { unreachableAt: NOON, updatedAt: NOON });
    expect(await users.find("1001")).toBeUndefined();
  });
});

describe("drafts", () => {
  test("a draft comes back with every answer", async () => {
    const { drafts } = await aStore();
    const draft = aDraft();
    await drafts.start(draft);
    expect(await drafts.find(draft.userId)).toEqual(draft);
  });

  test("a draft with nothing answered comes back without answers", async () => {
    const { drafts } = await aStore();
    const draft = { ...aDraft({ step: "country", page: 0, answers: {}, applied: [] }) };
    for (const key of ["quote", "card", "found", "remark", "suggestions", "orderId", "messageId"] as const) {
      delete draft[key];
    }
    await drafts.start(draft);
    expect(await drafts.find(draft.userId)).toStrictEqual(draft);
  });

  test("a remark that another release wrote is let go, and the sale is not", async () => {
    const { drafts } = await aStore();
    const old = { key: "remark-offer-gone", args: { provider: "MoonPay" } } as unknown as Remark;
    const wish = { crypto: "BTC" };
    const draft = aDraft({ remark: old, away: { other: { wish, remark: old } } });
    await drafts.start(draft);
    const { remark: _, ...rest } = draft;
    expect(await drafts.find(draft.userId)).toStrictEqual({ ...rest, away: { other: { wish } } });
    const held = aDraft({ away: { text: "0.07" } });
    await drafts.start(held);
    expect(await drafts.find(held.userId)).toStrictEqual(held);
  });

  test('"my wallet has no memo" is an answer, unlike none', async () => {
    const { drafts } = await aStore();
    await drafts.start(aDraft({ answers: { memo: null } }));
    expect((await drafts.find("1001"))?.answers).toStrictEqual({ memo: null });
  });

  test("who begins again loses the earlier draft", async () => {
    const { drafts } = await aStore();
    await drafts.start(aDraft({ rev: 9 }));
    const second = aDraft();
    await drafts.start(second);
    expect(await drafts.find("1001")).toEqual(second);
  });

  test("of two presses on one screen the second is refused and changes nothing", async () => {
    const { drafts } = await aStore();
    const draft = aDraft();
    await drafts.start(draft);
    const outcomes = await Promise.all([
      drafts.save({ ...draft, rev: 2, page: 3 }, 1),
      drafts.save({ ...draft, rev: 2, page: 4 }, 1),
    ]);
    expect(outcomes).toEqual([true, false]);
    expect((await drafts.find("1001"))?.page).toBe(3);
  });

  test("a press on a draft that was replaced does not touch the new one, though the revision fits", async () => {
    const { drafts } = await aStore();
    const old = aDraft();
    await drafts.start(old);
    const fresh = aDraft();
    await drafts.start(fresh);
    expect(await drafts.save({ ...old, rev: 2 }, 1)).toBe(false);
    expect(await drafts.find("1001")).toEqual(fresh);
  });

  test("noting the message that shows a draft makes no press stale", async () => {
    const { drafts } = await aStore();
    const draft = aDraft();
    await drafts.start(draft);
    await drafts.setMessageId(draft, 99);
    expect(await drafts.find("1001")).toEqual({ ...draft, messageId: 99 });
  });

  test("noting the message of a draft that is gone does nothing", async () => {
    const { drafts } = await aStore();
    const draft = aDraft();
    await drafts.setMessageId(draft, 99);
    expect(await drafts.find("1001")).toBeUndefined();
  });

  test("a removed draft is gone, and its late answer is refused", async () => {
    const { drafts } = await aStore();
    const draft = aDraft();
    await drafts.start(draft);
    await drafts.remove("1001");
    expect(await drafts.find("1001")).toBeUndefined();
    expect(await drafts.save({ ...draft, rev: 2 }, 1)).toBe(false);
  });

  test.each([
    ["a step that is no more", { step: "voucher" }],
    ["an answer of another shape", { answers: { amount: 5 } }],
    [
      "a provider without payout methods",
      { quote: { at: 1, refusals: [], offers: [{ providerCode: "x", methods: [] }] } },
    ],
  ])("a draft of another release, with %s, is dropped with a line in the log", async (_, foreign) => {
    const lines: object[] = [];
    const log = { ...SILENT, warn: (fields: object) => void lines.push(fields) };
    const { drafts } = await aStore({ log });
    // As the other release, whose types were different, would have written it.
    const draft: unknown = { ...aDraft(), ...foreign };
    await drafts.start(draft as ReturnType<typeof aDraft>);
    expect(await drafts.find("1001")).toBeUndefined();
    expect(await drafts.find("1001")).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain("rEb8TK");
    const next = aDraft();
    await drafts.start(next);
    expect(await drafts.find("1001")).toEqual(next);
  });
});

test("a draft whose content was tampered with is dropped, too", async () => {
  const { drafts, database } = await aStore();
  await drafts.start(aDraft());
  await database.db
    .updateTable("drafts")
    .set({ body: new Uint8Array(100) })
    .execute();
  expect(await drafts.find("1001")).toBeUndefined();
});

describe("placing an order", () => {
  test("consent stores the order and the draft that led to it", async () => {
    const { drafts, orders } = await aStore();
    const draft = aDraft();
    await drafts.start(draft);
    const order = anOrder({
      redirectUrl: "https://pay.example/?token=1",
      suspect: { status: "failed", at: NOON },
    });
    const placed = { ...draft, rev: 2, step: "placed" as const };
    expect(await orders.place(order, placed, 1)).toBe("placed");
    expect(await orders.find(order.id)).toStrictEqual(order);
    expect(await drafts.find("1001")).toEqual(placed);
  });

  test("an order without memo, network or method comes back without them", async () => {
    const store = await aStore();
    const bare = {
      refundMemo: null,
      extraIdName: null,
      network: null,
      paymentMethod: null,
      paymentMethodName: null,
    };
    const order = await place(store, anOrder({ ...bare, state: null, nextCheckAt: null }));
    expect(await store.orders.find(order.id)).toStrictEqual(order);
  });

  test("a second press on Confirm finds the order there and changes nothing", async () => {
    const { drafts, orders } = await aStore();
    const draft = aDraft();
    await drafts.start(draft);
    const order = anOrder();
    const press = (page: number) => orders.place(order, { ...draft, rev: 2, page }, 1);
    expect(await Promise.all([press(5), press(6)])).toEqual(["placed", "exists"]);
    expect((await drafts.find("1001"))?.page).toBe(5);
  });

  test("a press on a recap that was changed meanwhile places nothing", async () => {
    const { drafts, orders } = await aStore();
    const draft = aDraft();
    await drafts.start(draft);
    await drafts.save({ ...draft, rev: 2 }, 1);
    const order = anOrder();
    expect(await orders.place(order, { ...draft, rev: 2 }, 1)).toBe("stale");
    expect(await orders.find(order.id)).toBeUndefined();
  });
});

describe("following an order", () => {
  test("a change, its timeline line and its notice appear together", async () => {
    const store = await aStore();
    const order = await place(store);
    const changed = await store.orders.apply({
      before: order,
      after: { ...order, phase: "placed", changellyId: "c-1", status: "pending", payinAmount: "120.000001" },
      history: { orderId: order.id, status: "pending", at: NOON },
      notice: aNotice(order),
    });
    expect(changed).toMatchObject({ version: 2, status: "pending", payinAmount: "120.000001" });
    expect(await store.orders.find(order.id)).toEqual(changed);
    expect(await store.orders.history(order.id)).toEqual([
      { orderId: order.id, status: "pending", at: NOON },
    ]);
    expect(await store.outbox.due(NOON, 10)).toEqual([
      { ...aNotice(order), id: 1, attempts: 0, triedAt: null, rate: null },
    ]);
  });

  test("a change computed from an older version changes nothing and tells nobody", async () => {
    const store = await aStore();
    const order = await place(store);
    const apply = (status: string) =>
      store.orders.apply({
        before: order,
        after: { ...order, status },
        history: { orderId: order.id, status, at: NOON },
        notice: aNotice(order, { detail: status }),
      });
    const [first, second] = await Promise.all([apply("pending"), apply("hold")]);
    expect(first).toMatchObject({ version: 2, status: "pending" });
    expect(second).toBeUndefined();
    expect((await store.orders.find(order.id))?.status).toBe("pending");
    expect(await store.orders.history(order.id)).toHaveLength(1);
    expect(await store.outbox.due(NOON, 10)).toHaveLength(1);
  });

  test("when the notice cannot be stored, neither is the change", async () => {
    const store = await aStore();
    const order = await place(store);
    const apply = store.orders.apply({
      before: order,
      after: { ...order, status: "complete" },
      history: { orderId: order.id, status: "complete", at: NOON },
      notice: aNotice(order, { orderId: "of nobody" }),
    });
    await expect(apply).rejects.toThrow();
    expect(await store.orders.find(order.id)).toEqual(order);
    expect(await store.orders.history(order.id)).toEqual([]);
    expect(await store.orders.apply({ before: order, after: order })).toMatchObject({ version: 2 });
  });

  test("changes and marks of one turn share one commit, and one that cannot be stored costs itself alone", async () => {
    const path = storePath();
    const store = await aStore({ path });
    const placed = [];
    for (let count = 0; count < 20; count += 1)
      placed.push(await place(store, anOrder({ changellyId: `c-${count}` })));
    const read = (order: Order) =>
      store.orders.apply({
        before: order,
        after: { ...order, status: "pending", nextCheckAt: NOON + MINUTE },
      });
    const [first = anOrder(), ...others] = placed;
    const before = commitsOnDisk(path);
    const marked = store.orders.markDue(proven("c-1"), NOON);
    expect(await Promise.all(others.map(read))).toEqual(
      others.map(({ id }) => expect.objectContaining({ id, status: "pending", version: 2 })),
    );
    expect(await marked).toBe(true);
    expect(commitsOnDisk(path)).toBe(before + 1);

    const toNobody = { before: first, after: first, notice: aNotice(first, { orderId: "of nobody" }) };
    const outcomes = await Promise.allSettled([store.orders.apply(toNobody), read(first)]);
    expect(outcomes).toEqual([
      { status: "rejected", reason: expect.any(Error) },
      { status: "fulfilled", value: expect.objectContaining({ id: first.id, status: "pending" }) },
    ]);
  });

  test("marks and reads without news build no statement anew", async () => {
    const store = await aStore();
    const order = await place(store, anOrder({ phase: "placed", changellyId: "c-1" }));
    const readAgain = async (before: Order): Promise<Order> => {
      await store.orders.markDue(proven("c-1"), NOON);
      await store.orders.markDue({ id: order.id }, NOON);
      await store.orders.due(NOON, 10);
      await store.orders.nextDueAt();
      const after = {
        ...before,
        checks: before.checks + 1,
        nextCheckAt: NOON + 1,
        updatedAt: before.updatedAt + 1,
      };
      return (await store.orders.apply({ before, after })) ?? before;
    };
    const read = await readAgain(order);
    const compile = vi.spyOn(SqliteQueryCompiler.prototype, "compileQuery");
    onTestFinished(() => compile.mockRestore());
    const reread = await readAgain(await readAgain(read));
    expect(compile).not.toHaveBeenCalled();
    expect(await store.orders.find(order.id)).toEqual(reread);
    expect(reread).toMatchObject({ version: 4, hints: 6 });
  });

  test("what a read leaves as it was is not written again, least of all encrypted anew", async () => {
    const store = await aStore();
    const order = await place(store, anOrder({ phase: "placed", changellyId: "c-1" }));
    const row = () =>
      store.database.db.selectFrom("orders").selectAll().where("id", "=", order.id).executeTakeFirstOrThrow();
    const old = await row();
    const prepare = vi.spyOn(DatabaseSync.prototype, "prepare");
    const again = { ...order, checks: 1, nextCheckAt: NOON + MINUTE, updatedAt: NOON + 1 };
    expect(await store.orders.apply({ before: order, after: again })).toEqual({ ...again, version: 2 });
    const written = prepare.mock.calls.map(([sql]) => sql).filter((sql) => sql.startsWith("update"));
    prepare.mockRestore();
    expect(written).toEqual([expect.not.stringMatching(/"(status|refund_address|consent_recap)" =/)]);
    const { checks, nextCheckAt, updatedAt } = again;
    expect(await row()).toEqual({ ...old, checks, nextCheckAt, updatedAt, version: 2 });

    // The link is new, and is encrypted.
    const before = { ...again, version: 2 };
    const linked = { ...before, redirectUrl: "https://provider.example/sell" };
    await store.orders.apply({ before, after: linked });
    expect((await store.orders.find(order.id))?.redirectUrl).toBe(linked.redirectUrl);
    expect((await row()).redirectUrl).toBeInstanceOf(Uint8Array);
  });

  test("the timeline tells the changes in the order in which they happened", async () => {
    const store = await aStore();
    let order = await place(store);
    for (const status of ["pending", "hold", "pending", "complete"]) {
      const history = { orderId: order.id, status, at: NOON };
      order = (await store.orders.apply({ before: order, after: order, history })) ?? order;
    }
    const timeline = await store.orders.history(order.id);
    expect(timeline.map(({ status }) => status)).toEqual(["pending", "hold", "pending", "complete"]);
  });

  test("orders become due one after the other, longest overdue first", async () => {
    const store = await aStore();
    const late = await place(store, anOrder({ nextCheckAt: NOON - 2 * MINUTE }));
    const later = await place(store, anOrder({ nextCheckAt: NOON - 3 * MINUTE }));
    await place(store, anOrder({ nextCheckAt: NOON + MINUTE }));
    await place(store, anOrder({ nextCheckAt: null }));
    expect((await store.orders.due(NOON, 10)).map(({ id }) => id)).toEqual([later.id, late.id]);
    expect(await store.orders.due(NOON, 1)).toEqual([later]);
    expect(await store.orders.nextDueAt()).toBe(later.nextCheckAt);
  });

  test("what is almost due may be read along: a tenth of its pause is left, and it is not to wait for a second read", async () => {
    const { orders, ...store } = await aStore();
    const paused = (minutes: number, left: number, more: Partial<Order> = {}) => {
      const nextCheckAt = NOON + left * MINUTE;
      const updatedAt = nextCheckAt - minutes * MINUTE;
      return place(
        { ...store, orders },
        anOrder({ phase: "placed", changellyId: `${minutes}-${left}`, nextCheckAt, updatedAt, ...more }),
      );
    };
    const hourly = await paused(60, 6);
    const soon = await paused(60, 1);
    const young = await paused(10, 1);
    await paused(60, 6.1);
    await paused(10, 1.1);
    await paused(60, 0);
    await paused(24 * 60, 7);
    await paused(60, 2, { phase: "placing", changellyId: null });
    await paused(60, 3, { suspect: { status: "failed", at: NOON } });
    const ids = async (limit: number) => (await orders.almostDue(NOON, limit)).map(({ id }) => id);
    expect(new Set(await ids(9))).toEqual(new Set([soon.id, young.id, hourly.id]));
    expect((await ids(9)).at(-1)).toBe(hourly.id);
    expect(await ids(2)).toHaveLength(2);
  });

  test("nothing is due next when no order is followed", async () => {
    const store = await aStore();
    await place(store, anOrder({ nextCheckAt: null }));
    expect(await store.orders.nextDueAt()).toBeNull();
  });
});

describe("a person's orders", () => {
  test("are listed newest first, page by page, without those that never came about or are somebody else's", async () => {
    const store = await aStore();
    const mine = [];
    for (const minute of [3, 1, 2, 0]) {
      mine.push(await place(store, anOrder({ createdAt: NOON + minute * MINUTE })));
    }
    await place(store, anOrder({ phase: "rejected" }));
    await place(store, anOrder({ userId: "2002" }));
    const [third, first, second, zeroth] = mine;
    expect(await store.orders.list("1001", 0, 3)).toEqual({
      orders: [third, second, first],
      total: 4,
      unreadable: 0,
    });
    expect(await store.orders.list("1001", 3, 3)).toEqual({ orders: [zeroth], total: 4, unreadable: 0 });
    expect(await store.orders.list("1001", 6, 3)).toEqual({ orders: [], total: 4, unreadable: 0 });
  });

  test("are listed in two parts: those that go on, whatever they are called, and those that ended", async () => {
    const store = await aStore();
    const statuses = ["created", "refunded", "hold", "expired", "under_review", "failed", "complete"];
    const made = new Map<string, Order>();
    for (const [minute, status] of statuses.entries()) {
      const order = anOrder({ status, phase: "placed", createdAt: NOON + minute * MINUTE });
      made.set(status, await place(store, order));
    }
    const listed = (...named: string[]) => ({
      orders: named.map((status) => made.get(status)),
      total: named.length,
      unreadable: 0,
    });
    expect(await store.orders.list("1001", 0, 9, "open")).toEqual(listed("under_review", "hold", "created"));
    const finished = listed("complete", "failed", "expired", "refunded");
    expect(await store.orders.list("1001", 0, 9, "finished")).toEqual(finished);
    expect(await store.orders.list("1001", 1, 2, "finished")).toEqual({
      orders: finished.orders.slice(1, 3),
      total: 4,
      unreadable: 0,
    });
  });

  test("tell which providers have paid this person before", async () => {
    const store = await aStore();
    await place(store, anOrder({ providerCode: "moonpay", status: "complete" }));
    await place(store, anOrder({ providerCode: "moonpay", status: "complete" }));
    await place(store, anOrder({ providerCode: "banxa", status: "failed" }));
    await place(store, anOrder({ providerCode: "transak", status: "complete", userId: "2002" }));
    expect(await store.orders.providersUsedBy("1001")).toEqual(new Set(["moonpay"]));
    expect(await store.orders.providersUsedBy("3003")).toEqual(new Set());
  });

  test("tell how fast providers have paid: half of their orders took no longer", async () => {
    const store = await aStore();
    const paid = (providerCode: string, minutes: number, createdAt = NOON) =>
      place(
        store,
        anOrder({ providerCode, status: "complete", createdAt, statusAt: createdAt + minutes * MINUTE }),
      );
    for (const minutes of [90, 10, 25]) await paid("moonpay", minutes);
    for (const minutes of [40, 20]) await paid("banxa", minutes);
    await paid("moonpay", 1, NOON - MINUTE);
    await place(store, anOrder({ providerCode: "transak", status: "pending", statusAt: NOON }));
    expect(await store.orders.paidWithin(NOON)).toEqual(
      new Map([
        ["moonpay", { count: 3, medianMs: 25 * MINUTE }],
        ["banxa", { count: 2, medianMs: 20 * MINUTE }],
      ]),
    );
    expect(await store.orders.paidWithin(NOON + 1)).toEqual(new Map());
  });

  test("are none for who never sold", async () => {
    const { orders } = await aStore();
    expect(await orders.list("1001", 0, 5)).toEqual({ orders: [], total: 0, unreadable: 0 });
  });
});

describe("a callback's hint", () => {
  test("makes the order due, whatever its pace was, and stays when a read under way is committed", async () => {
    const store = await aStore();
    const order = await place(store, anOrder({ changellyId: "c-1", checks: 7, nextCheckAt: null }));
    expect(await store.orders.markDue(proven("c-1"), NOON + 5)).toBe(true);
    expect(await store.orders.find(order.id)).toEqual({
      ...order,
      nextCheckAt: NOON + 5,
      checks: 0,
      hints: 1,
    });
    const read = { ...order, status: "pending", nextCheckAt: NOON + MINUTE, checks: 8 };
    const due = { nextCheckAt: NOON + 5, checks: 0, hints: 1 };
    expect(await store.orders.apply({ before: order, after: read })).toEqual({
      ...read,
      ...due,
      version: 2,
    });
    const marked = { ...read, ...due, version: 2 };
    const reread = { ...read, hints: 1 };
    expect(await store.orders.apply({ before: marked, after: reread })).toEqual({
      ...reread,
      version: 3,
    });
  });

  test("about an order nobody knows says so, and commits nothing", async () => {
    const path = storePath();
    const { orders } = await aStore({ path });
    const before = commitsOnDisk(path);
    expect(await orders.markDue(proven("c-1"), NOON)).toBe(false);
    expect(commitsOnDisk(path)).toBe(before);
  });

  test("shares one commit with those that arrive in the same turn, each with its own answer", async () => {
    const path = storePath();
    const store = await aStore({ path });
    const order = await place(store, anOrder({ changellyId: "c-1" }));
    const before = commitsOnDisk(path);
    const known = await Promise.all([
      store.orders.markDue(proven("c-1"), NOON),
      store.orders.markDue(proven("c-2"), NOON),
      store.orders.markDue({ id: order.id }, NOON),
    ]);
    expect(known).toEqual([true, false, true]);
    expect(commitsOnDisk(path)).toBe(before + 1);
    expect((await store.orders.find(order.id))?.hints).toBe(2);
  });

  test("is refused, not lost in silence, when it cannot be stored", async () => {
    const store = await aStore();
    await store.close();
    const hints = [store.orders.markDue(proven("c-1"), NOON), store.orders.markDue(proven("c-2"), NOON)];
    const outcomes = await Promise.allSettled(hints);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});

describe("the outbox", () => {
  test("gives the oldest notice of each chat when it is due, the longest due first", async () => {
    const store = await aStore();
    await owe(store, { chatId: "1", detail: "a" });
    await owe(store, { chatId: "1", detail: "b" });
    await owe(store, { chatId: "2", detail: "c", dueAt: NOON + 1 });
    await owe(store, { chatId: "3", detail: "d" });
    const details = async (at: number, limit = 10) =>
      (await store.outbox.due(at, limit)).map(({ detail }) => detail);
    expect(await details(NOON - 1)).toEqual([]);
    expect(await details(NOON)).toEqual(["a", "d"]);
    expect(await details(NOON + 1)).toEqual(["a", "d", "c"]);
    expect(await details(NOON + 1, 1)).toEqual(["a"]);
  });

  test("a notice that waits holds back those behind it, and tells when it goes on", async () => {
    const store = await aStore();
    await owe(store, { chatId: "1", detail: "first" });
    await owe(store, { chatId: "1", detail: "second" });
    const [first] = await store.outbox.due(NOON, 10);
    await store.outbox.retry(first?.id ?? 0, NOON + MINUTE, NOON);
    expect(await store.outbox.due(NOON, 10)).toEqual([]);
    expect(await store.outbox.nextDueAt()).toBe(NOON + MINUTE);
    expect(await store.outbox.due(NOON + MINUTE, 10)).toEqual([
      { ...first, attempts: 1, triedAt: NOON, dueAt: NOON + MINUTE },
    ]);
    await store.outbox.retry(first?.id ?? 0, NOON + 2 * MINUTE, NOON + MINUTE);
    expect(await store.outbox.due(NOON + 2 * MINUTE, 10)).toMatchObject([{ attempts: 2, triedAt: NOON }]);
  });

  test("what was delivered, or given up, lets the next one go", async () => {
    const store = await aStore();
    for (const detail of ["a", "b", "c"]) await owe(store, { chatId: "1", detail });
    const [a] = await store.outbox.due(NOON, 10);
    await store.outbox.done(a?.id ?? 0);
    const [b] = await store.outbox.due(NOON, 10);
    expect(b?.detail).toBe("b");
    await store.outbox.bury(b?.id ?? 0, "chat not found", NOON);
    const [c] = await store.outbox.due(NOON, 10);
    expect(c?.detail).toBe("c");
    await store.outbox.done(c?.id ?? 0);
    expect(await store.outbox.nextDueAt()).toBeNull();
  });

  test("a notice given up is kept with its reason, whatever the person sees later", async () => {
    const path = storePath();
    const store = await aStore({ path });
    const order = await owe(store, { detail: "pending" });
    await store.outbox.bury(1, "chat not found", NOON + 5);
    await store.outbox.cancel(order.id, "status");
    const file = new DatabaseSync(path, { readOnly: true });
    const letter = file.prepare("SELECT detail, buried_at, buried_reason FROM outbox").get();
    file.close();
    expect({ ...letter }).toEqual({
      detail: "pending",
      buried_at: NOON + 5,
      buried_reason: "chat not found",
    });
  });

  test("what the person saw on screen is not sent any more; other notices are", async () => {
    const store = await aStore();
    const order = await owe(store, { kind: "placed", detail: null });
    await store.orders.apply({ before: { ...order, version: 2 }, after: order, notice: aNotice(order) });
    await owe(store, { chatId: "2", kind: "placed", detail: null });
    await store.outbox.cancel(order.id, "placed");
    const kinds = (await store.outbox.due(NOON, 10)).map(({ chatId, kind }) => `${chatId} ${kind}`);
    expect(kinds).toEqual(["1001 status", "2 placed"]);
  });

  test("never gives the id of a delivered notice to another one", async () => {
    const store = await aStore();
    await owe(store);
    await store.outbox.done(1);
    await owe(store);
    expect((await store.outbox.due(NOON, 10)).map(({ id }) => id)).toEqual([2]);
  });
});

describe("the inbox", () => {
  const update = (id: number, text = "hello") => ({ id, body: { update_id: id, message: { text } } });

  test("takes every update once, in the given order", async () => {
    const { inbox } = await aStore();
    expect(await inbox.accept([update(12), update(11), update(12)], NOON)).toEqual([12, 11]);
    expect(await inbox.accept([update(11), update(13)], NOON)).toEqual([13]);
    expect(await inbox.accept([update(13)], NOON)).toEqual([]);
  });

  test("after a crash gives back what was not dealt with, oldest first", async () => {
    const path = storePath();
    const before = await aStore({ path });
    await before.inbox.accept([update(12), update(11, "my address"), update(10)], NOON);
    await before.inbox.done(10);
    await before.close();
    const { inbox } = await aStore({ path });
    expect(await inbox.pending()).toMatchObject([update(11, "my address"), update(12)]);
  });

  test("remembers an update that was dealt with, until that is long ago", async () => {
    const { inbox } = await aStore();
    await inbox.accept([update(10)], NOON);
    await inbox.done(10);
    await inbox.accept([update(11)], NOON + MINUTE);
    await inbox.done(11);
    await inbox.prune(NOON + MINUTE);
    expect(await inbox.accept([update(11)], NOON)).toEqual([]);
    expect(await inbox.accept([update(10)], NOON)).toEqual([10]);
  });

  test("never forgets an update that nobody has dealt with", async () => {
    const { inbox } = await aStore();
    await inbox.accept([update(10)], NOON);
    await inbox.prune(NOON + 1);
    expect(await inbox.pending()).toMatchObject([update(10)]);
  });
});

describe("many callers at once", () => {
  test("are served in the order in which they came, none inside another's transaction", async () => {
    const store = await aStore();
    const order = await place(store);
    // Each reads, computes and writes; together they would interleave if transactions could.
    const add = async (): Promise<void> => {
      const now = (await store.orders.find(order.id)) ?? order;
      const stored = await store.orders.apply({
        before: now,
        after: { ...now, checks: now.checks + 1 },
      });
      if (!stored) await add();
    };
    await Promise.all([...Array.from({ length: 20 }, add), place(store), store.healthy()]);
    expect(await store.orders.find(order.id)).toMatchObject({ checks: 20, version: 21 });
  });

  test("closing waits for those under way", async () => {
    const path = storePath();
    const store = await aStore({ path });
    const saving = Array.from({ length: 20 }, (_, id) => store.users.add(aUser({ id: String(id) })));
    await Promise.all([...saving, store.close()]);
    const again = await aStore({ path, dataKey: DATA_KEY });
    expect(await again.users.find("19")).toEqual(aUser({ id: "19" }));
  });
});
