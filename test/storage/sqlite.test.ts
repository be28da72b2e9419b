import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CompiledQuery, sql } from "kysely";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { SILENT } from "../support/log.ts";
import {
  aDraft,
  anOrder,
  aStore,
  aUser,
  commitsOnDisk,
  NOON,
  place,
  rawBytes,
  rowsIn,
  storePath,
} from "./sales.ts";

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

  test("is waited for once by all who share a commit while another process keeps it from writing", async () => {
    const path = storePath();
    const { inbox, orders } = await aStore({ path });
    const intruder = new DatabaseSync(path);
    onTestFinished(() => intruder.close());
    intruder.exec("BEGIN IMMEDIATE");
    const exec = vi.spyOn(DatabaseSync.prototype, "exec");
    onTestFinished(() => exec.mockRestore());
    const all = await Promise.allSettled([
      inbox.accept([{ id: 1, body: {} }], NOON),
      inbox.accept([{ id: 2, body: {} }], NOON),
      orders.markDue({ id: "a" }, NOON),
    ]);
    expect(all.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(exec.mock.calls).toEqual([["BEGIN IMMEDIATE"]]);

    intruder.exec("ROLLBACK");
    expect(await inbox.accept([{ id: 1, body: {} }], NOON)).toEqual([1]);
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

test("what many do in the same moment waits for the disk once, and each is told of their own", async () => {
  const path = storePath();
  const { inbox, drafts } = await aStore({ path });
  const people = ["1", "2", "3"].map((userId) => aDraft({ id: `draft ${userId}`, userId }));
  for (const draft of people) await drafts.start(draft);
  const before = commitsOnDisk(path);
  const accepted = [1, 2, 1].map((id) => inbox.accept([{ id, body: {} }], NOON));
  expect(await Promise.all(accepted)).toEqual([[1], [2], []]);
  expect(commitsOnDisk(path)).toBe(before + 1);
  const saved = people.map((draft, index) =>
    drafts.save({ ...draft, rev: draft.rev + 1 }, draft.rev + index),
  );
  expect(await Promise.all(saved)).toEqual([true, false, false]);
  expect(commitsOnDisk(path)).toBe(before + 2);
  expect(await drafts.find("2")).toEqual(people[1]);
});

describe("what need not be durable at once", () => {
  /** What somebody who opens a copy of the file finds, as after a power cut. */
  async function survivors(path: string): Promise<{ updates: number; people: string[] }> {
    const copied = storePath();
    mkdirSync(dirname(copied));
    for (const suffix of ["", "-wal"]) writeFileSync(`${copied}${suffix}`, readFileSync(`${path}${suffix}`));
    const file = new DatabaseSync(copied);
    const people = file.prepare("SELECT id FROM users ORDER BY id").all();
    const [row] = file.prepare("SELECT count(*) AS updates FROM inbox WHERE body IS NOT NULL").all();
    file.close();
    return { updates: Number(row?.["updates"]), people: people.map(({ id }) => String(id)) };
  }

  test("is seen at once, and is committed with what is written next: never later things without it", async () => {
    const path = storePath();
    const { users, inbox } = await aStore({ path, commitWithinMs: 60_000 });
    await inbox.accept([{ id: 1, body: {} }], NOON);
    const before = commitsOnDisk(path);
    await users.add(aUser({ id: "1" }));
    await inbox.done(1);
    expect(await users.find("1")).toEqual(aUser({ id: "1" }));
    expect(await inbox.pending()).toEqual([]);
    expect(commitsOnDisk(path)).toBe(before);
    expect(await survivors(path)).toEqual({ updates: 1, people: [] });

    await inbox.accept([{ id: 2, body: {} }], NOON);
    expect(commitsOnDisk(path)).toBe(before + 1);
    expect(await survivors(path)).toEqual({ updates: 1, people: ["1"] });
  });

  test("does not go with a transaction that is undone, and is not undone by it", async () => {
    const path = storePath();
    const store = await aStore({ path, commitWithinMs: 60_000 });
    await store.users.add(aUser({ id: "1" }));
    const undone = store.database.db.transaction().execute(async (trx) => {
      await trx.insertInto("meta").values({ key: "undone", value: "" }).execute();
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect((await survivors(path)).people).toEqual([]);
    expect(await store.healthy()).toBe(true);
    expect((await survivors(path)).people).toEqual(["1"]);
    expect(await rowsIn(store, ["users"])).toEqual({ users: 1 });
    const undoneRow = store.database.db.selectFrom("meta").where("key", "=", "undone").selectAll();
    expect(await undoneRow.execute()).toEqual([]);
  });

  test("is committed by itself when nothing else comes, and when the store is closed", async () => {
    const path = storePath();
    const store = await aStore({ path, commitWithinMs: 1 });
    await store.users.add(aUser({ id: "1" }));
    await expect.poll(async () => (await survivors(path)).people).toEqual(["1"]);
    await store.close();
    const again = await aStore({ path, commitWithinMs: 60_000 });
    await again.users.add(aUser({ id: "2" }));
    await again.close();
    expect(await (await aStore({ path })).users.find("2")).toBeDefined();
  });

  test("is written again when a full disk undoes it together with what others write, as soon as it can be", async () => {
    const path = storePath();
    const refused: string[] = [];
    const log = { ...SILENT, warn: (_: object, message: string) => void refused.push(message) };
    const store = await aStore({ path, commitWithinMs: 5, log });
    const { inbox } = store;
    await inbox.accept([{ id: 1, body: {} }], NOON);
    // From now on there is room for small things only.
    await sql`pragma max_page_count = 1`.execute(store.database.db);
    const tooMuch = () => inbox.accept([{ id: 2, body: "x".repeat(100_000) }], NOON);

    await inbox.done(1);
    await expect(tooMuch()).rejects.toThrow("full");
    await store.healthy();
    expect(await survivors(path)).toEqual({ updates: 0, people: [] });

    await store.users.add(aUser({ id: "1" }));
    await expect(tooMuch()).rejects.toThrow("full");
    const intruder = new DatabaseSync(path);
    onTestFinished(() => intruder.close());
    intruder.exec("BEGIN IMMEDIATE");
    await expect.poll(() => refused).toContain("deferred writes not committed");
    intruder.exec("ROLLBACK");
    await expect.poll(async () => (await survivors(path)).people).toEqual(["1"]);
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
