import { existsSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Worker } from "node:worker_threads";
import { sql } from "kysely";
import { describe, expect, test, vi } from "vitest";
import { capturedLog } from "../support/log.ts";
import { anExternalOrder, anOrder, aStore, NOON, place, storePath } from "./sales.ts";

/** Has the thread end when it is asked next. */
function endThread() {
  const ask = vi.spyOn(Worker.prototype, "postMessage").mockImplementationOnce(function (this: Worker) {
    void this.terminate();
  });
  return ask;
}

describe("what walks over many orders", () => {
  test("is read elsewhere, as it was committed last: not a statement of it is carried out where people are served", async () => {
    const store = await aStore({ path: storePath() });
    const order = await place(store, anOrder({ phase: "placed" }));
    await store.orderDesk.keepExternal([anExternalOrder({ createdAt: NOON - 1 })]);
    const prepare = vi.spyOn(DatabaseSync.prototype, "prepare");
    const exec = vi.spyOn(DatabaseSync.prototype, "exec");

    expect(await store.orderDesk.list({}, 0, 5)).toMatchObject({
      total: 2,
      more: false,
      rows: [{ id: order.id }, {}],
    });
    const { entries } = await store.orderDesk.read({}, null, 5);
    expect(entries[0]).toEqual({ origin: "ours", order });
    expect(await store.statistics.figures(NOON, NOON)).toMatchObject({ created: 1 });

    expect([...prepare.mock.calls, ...exec.mock.calls]).toEqual([]);
    vi.restoreAllMocks();
  });

  test("cannot write", async () => {
    const store = await aStore({ path: storePath() });
    await expect(sql`delete from orders`.execute(store.database.reading.db)).rejects.toThrow(/readonly/);
  });

  test("is given up with its thread, which is told, and the next one is read by another", async () => {
    const log = capturedLog();
    const store = await aStore({ path: storePath(), log: log.log });
    await place(store);
    endThread();

    await expect(store.statistics.figures(NOON, NOON)).rejects.toThrow("the reading thread has ended");

    expect(log.lines.map(({ message }) => message)).toEqual([
      "reading thread ended; the next read starts another",
    ]);
    expect(await store.statistics.figures(NOON, NOON)).toMatchObject({ consented: 1 });
    vi.restoreAllMocks();
  });

  test("keeps nothing of a person's data in the log: that is emptied when the read is over", async () => {
    const path = storePath();
    const store = await aStore({ path });
    await place(store, anOrder({ phase: "placed", status: "complete", nextCheckAt: null }));
    const begun = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    const reading = store.database.reading.db.transaction().execute(async (trx) => {
      await trx.selectFrom("orders").select("id").execute();
      begun.resolve();
      await over.promise;
    });
    await begun.promise;

    const erasing = store.erasure.erase("1001", NOON);
    // It has deleted, and waits.
    while ((await store.orders.list("1001", 0, 1)).total > 0);
    over.resolve();
    await Promise.all([reading, erasing]);

    expect(statSync(`${path}-wal`).size).toBe(0);
  });

  test("is cut short when the store is closed", async () => {
    const store = await aStore({ path: storePath() });
    await store.orderDesk.list({}, 0, 5);
    // Never answered.
    const ask = vi.spyOn(Worker.prototype, "postMessage").mockImplementationOnce(() => {});
    const read = store.statistics.figures(0, NOON);
    await vi.waitFor(() => expect(ask).toHaveBeenCalled());
    const cut = expect(read).rejects.toThrow("the reading thread has ended");
    await store.close();
    await cut;
    vi.restoreAllMocks();
  });

  test("is not begun once the store is closed, by those who waited for their turn either", async () => {
    const path = storePath();
    const store = await aStore({ path });
    await store.orderDesk.list({}, 0, 5);
    const ask = vi.spyOn(Worker.prototype, "postMessage");
    const waiting = [1, 2, 3].map(() => store.orderDesk.list({}, 0, 5));
    const closing = store.close();
    const reads = await Promise.allSettled([
      ...waiting,
      closing.then(() => store.statistics.figures(0, NOON)),
    ]);

    expect(reads.map(({ status }) => status)).toEqual(Array(4).fill("rejected"));
    expect(new Set(ask.mock.contexts).size).toBeLessThan(2);
    // Nobody else had the file open.
    expect(existsSync(`${path}-wal`)).toBe(false);
    vi.restoreAllMocks();
  });
});
