import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CompiledQuery } from "kysely";
import { describe, expect, onTestFinished, test } from "vitest";
import { anOrder, aStore, aUser, NOON, place, rawBytes, storePath } from "./sales.ts";

describe("a new store", () => {
  test("is readable by its owner alone", async () => {
    const path = storePath();
    const { users } = await aStore({ path });
    await users.add(aUser());
    expect(mode(dirname(path))).toBe("700");
    const files = readdirSync(dirname(path)).sort();
    expect(files).toEqual(["sell.db", "sell.db-lock", "sell.db-shm", "sell.db-wal"]);
    for (const file of files) expect(`${file} ${mode(join(dirname(path), file))}`).toBe(`${file} 600`);
  });

  test("waits for the disk at every commit, and keeps its references whole", async () => {
    const { database } = await aStore({ path: storePath() });
    const settings = ["journal_mode", "synchronous", "foreign_keys"].map(async (name) => {
      const { rows } = await database.db.executeQuery(CompiledQuery.raw(`PRAGMA ${name}`));
      return Object.values(rows[0] ?? {});
    });
    const FULL = 2;
    expect((await Promise.all(settings)).flat()).toEqual(["wal", FULL, 1]);
  });

  test("keeps what it was told over a restart", async () => {
    const path = storePath();
    const before = await aStore({ path });
    const order = await place(before);
    await before.close();
    const after = await aStore({ path });
    expect(await after.orders.find(order.id)).toEqual(order);
  });

  test("answers that it is healthy, and that it is not once it is closed", async () => {
    const store = await aStore();
    expect(await store.healthy()).toBe(true);
    await store.close();
    expect(await store.healthy()).toBe(false);
  });

  test("is unhealthy while another process keeps it from writing", async () => {
    const path = storePath();
    const store = await aStore({ path });
    const intruder = new DatabaseSync(path);
    onTestFinished(() => intruder.close());
    intruder.exec("BEGIN IMMEDIATE");
    expect(await store.healthy()).toBe(false);
    intruder.exec("ROLLBACK");
    expect(await store.healthy()).toBe(true);
  });

  test("can be read by a backup tool while it is in use", async () => {
    const path = storePath();
    const store = await aStore({ path });
    const order = await place(store);
    const backup = new DatabaseSync(path, { readOnly: true });
    onTestFinished(() => backup.close());
    expect({ ...backup.prepare("SELECT id FROM orders").get() }).toEqual({ id: order.id });
  });
});

describe("a store that cannot be used is refused with one line", () => {
  test("when its directory cannot be made", async () => {
    const path = storePath();
    writeFileSync(dirname(path), "a file where the directory should be");
    await refused(path, `The store ${path} cannot be opened for writing: `);
  });

  test("when it is not a database", async () => {
    const path = storePath();
    mkdirSync(dirname(path));
    writeFileSync(path, "Dear diary, ".repeat(100));
    await refused(path, `The store ${path} cannot be opened for writing: file is not a database.`);
  });

  test("when its file is a directory", async () => {
    const path = storePath();
    mkdirSync(path, { recursive: true });
    await refused(path, `The store ${path} cannot be opened for writing: `);
  });

  // Root may write everywhere, so there is nothing to see.
  // Permissions mean nothing to root.
  if (process.getuid?.() !== 0)
    test("when it may only be read", async () => {
      const path = storePath();
      await (await aStore({ path })).close();
      chmodSync(path, 0o400);
      await refused(path, `The store ${path} cannot be opened for writing: `);
    });

  test("when a newer release wrote it", async () => {
    const path = storePath();
    await (await aStore({ path })).close();
    const file = new DatabaseSync(path);
    file.exec("INSERT INTO kysely_migration VALUES ('999-from-the-future', '')");
    file.close();
    await refused(path, "The store was written by a newer release (schema 999-from-the-future): ");
  });

  test("when it holds the orders of the other environment", async () => {
    const path = storePath();
    const store = await aStore({ path, environment: "production" });
    const order = await place(store);
    await store.close();
    await refused(path, "The store holds production orders and CHANGELLY_ENV is sandbox");
    const again = await aStore({ path, environment: "production" });
    expect(await again.orders.find(order.id)).toEqual(order);
  });

  test("when the key is not the one it was written with", async () => {
    const path = storePath();
    await (await aStore({ path })).close();
    const other = new Uint8Array(32).fill(8);
    await expect(aStore({ path, dataKey: other })).rejects.toThrow("DATA_KEY is not the key");
    await aStore({ path });
  });

  test("when the key has the wrong length, before anything is created", async () => {
    const path = storePath();
    await expect(aStore({ path, dataKey: new Uint8Array(16) })).rejects.toThrow("DATA_KEY must be 32 bytes");
    expect(readdirSync(dirname(dirname(path)))).toEqual([]);
  });

  async function refused(path: string, start: string): Promise<void> {
    const error = await aStore({ path }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toMatch(/^Error: [^\n]+$/);
    expect(String(error)).toContain(start);
  }
});

describe("what lies on the disk", () => {
  test("gives away no address, no memo, no link and nothing a person typed, in use or closed", async () => {
    const path = storePath();
    const store = await aStore({ path });
    const order = await place(
      store,
      anOrder({ redirectUrl: "https://pay.example/?token=topsecret", changellyId: "plain-and-queryable" }),
    );
    const typed = "send it back to rEb8TK3gBgk5auZkwc6sHnwrGVJH8DuaLh";
    await store.inbox.accept([{ id: 1, body: { message: { text: typed } } }], NOON);
    await store.inbox.accept([{ id: 2, body: { message: { text: typed } } }], NOON);
    await store.inbox.done(2);
    const inUse = rawBytes(path);
    await store.close();
    for (const bytes of [inUse, rawBytes(path)]) {
      expect(bytes.includes("plain-and-queryable")).toBe(true);
      for (const secret of [
        order.refundAddress,
        "424242",
        "topsecret",
        "Refunds go to",
        "send it",
        "califor",
        "a lot",
      ]) {
        expect(`${secret}: ${bytes.includes(secret)}`).toBe(`${secret}: false`);
      }
    }
  });
});

function mode(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}
