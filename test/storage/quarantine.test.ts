import { describe, expect, test, vi } from "vitest";
import type { SetAsideNews } from "../../src/admin/quarantine.ts";
import type { Alert } from "../../src/sell/alerts.ts";
import type { Store } from "../../src/storage/store.ts";
import { DAY } from "../support/time.ts";
import { aStore, aUser, NOON, owe, rawBytes, rowsIn, storePath } from "./sales.ts";

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

  test("ends with the retention period", async () => {
    const store = await aStore();
    await setAsideAll(store);
    await store.retention.deleteExpired(NOON, NOON + DAY);
    expect(await rowsIn(store, ["quarantine"])).toEqual({ quarantine: 3 });
    await store.retention.deleteExpired(NOON + 1, NOON + DAY);
    expect(await rowsIn(store, ["quarantine", "outbox"])).toEqual({});
  });
});
