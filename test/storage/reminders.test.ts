/** The reminding of an order: begun once, never twice for one time, and ended for good. */
import { describe, expect, test } from "vitest";
import { MINUTE } from "../support/time.ts";
import { aNotice, anOrder, aStore, NOON, place } from "./sales.ts";

async function reminded() {
  const store = await aStore();
  const order = await place(store, anOrder());
  const begun = await store.orders.apply({ before: order, after: order, remindAt: NOON + MINUTE });
  if (!begun) throw new Error("the order was changed");
  return { store, order: begun };
}

const owed = (kind: "reminder" | "status", order: Parameters<typeof aNotice>[0]) => ({
  ...aNotice(order),
  kind,
});

describe("reminders", () => {
  test("are begun with the order, and due at their time", async () => {
    const { store, order } = await reminded();
    expect(await store.reminders.nextDueAt()).toBe(NOON + MINUTE);
    expect(await store.reminders.due(NOON, 9)).toEqual([]);
    expect(await store.reminders.due(NOON + MINUTE, 9)).toEqual([
      { orderId: order.id, sent: 0, dueAt: NOON + MINUTE, coinsSentAt: null },
    ]);
  });

  test("are begun once: placing that is recorded again changes nothing", async () => {
    const { store, order } = await reminded();
    await store.reminders.stop(order.id);
    await store.orders.apply({ before: order, after: order, remindAt: NOON + 5 * MINUTE });
    expect(await store.reminders.nextDueAt()).toBeNull();
  });

  test("go on with their notice in one step, and not twice for one time", async () => {
    const { store, order } = await reminded();
    const [reminder] = await store.reminders.due(NOON + MINUTE, 9);
    if (!reminder) throw new Error("none is due");
    const notice = owed("reminder", order);
    expect(await store.reminders.advance(reminder, NOON + 3 * MINUTE, notice)).toBe(true);
    expect(await store.reminders.advance(reminder, NOON + 3 * MINUTE, notice)).toBe(false);
    expect(await store.outbox.due(NOON + MINUTE, 9)).toHaveLength(1);
    expect(await store.reminders.find(order.id)).toMatchObject({ sent: 1, dueAt: NOON + 3 * MINUTE });
  });

  test("that were stopped while one was on its way stay stopped, and it is dropped", async () => {
    const { store, order } = await reminded();
    const [reminder] = await store.reminders.due(NOON + MINUTE, 9);
    if (!reminder) throw new Error("none is due");
    await store.reminders.advance(reminder, NOON + 3 * MINUTE, owed("reminder", order));
    const [next] = await store.reminders.due(NOON + 3 * MINUTE, 9);
    await store.reminders.stop(order.id, NOON + 2 * MINUTE);
    expect(await store.outbox.due(NOON + MINUTE, 9)).toEqual([]);
    expect(next && (await store.reminders.advance(next, null, owed("reminder", order)))).toBe(false);
    expect(await store.reminders.find(order.id)).toEqual({
      orderId: order.id,
      sent: 1,
      dueAt: null,
      coinsSentAt: NOON + 2 * MINUTE,
    });
  });

  test("end with a change of the order, which leaves other notices as they are", async () => {
    const { store, order } = await reminded();
    const [reminder] = await store.reminders.due(NOON + MINUTE, 9);
    if (!reminder) throw new Error("none is due");
    await store.reminders.advance(reminder, NOON + 3 * MINUTE, owed("reminder", order));
    const notice = owed("status", order);
    await store.orders.apply({ before: order, after: order, notice, remindAt: null });
    expect((await store.outbox.due(NOON + MINUTE, 9)).map(({ kind }) => kind)).toEqual(["status"]);
    expect(await store.reminders.nextDueAt()).toBeNull();
  });

  test("keep when the person said that coins are on their way, also where there were none", async () => {
    const store = await aStore();
    const order = await place(store, anOrder());
    await store.reminders.stop(order.id, NOON);
    expect(await store.reminders.find(order.id)).toEqual({
      orderId: order.id,
      sent: 0,
      dueAt: null,
      coinsSentAt: NOON,
    });
    await store.reminders.stop(order.id);
    expect((await store.reminders.find(order.id))?.coinsSentAt).toBe(NOON);
  });
});
