/** The store is copied while the bot uses it, and put back: whoever was in the middle of something goes on there. */
import {
  chmodSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { restoreBackup, type StoreOwner, writeBackup } from "../../src/storage/backup.ts";
import { STORE_FILE } from "../../src/storage/store.ts";
import { hears } from "../support/bad-luck.ts";
import { QUESTION, seller } from "../support/sale.ts";
import { startSold } from "../support/start.ts";
import { DAY, HOUR } from "../support/time.ts";
import { aStore, DATA_KEY, NOON, place, storePath } from "./sales.ts";

const OWNER: StoreOwner = { environment: "sandbox", dataKey: DATA_KEY };

test("people in the middle of a sale go on where they were when the backup was taken", async () => {
  const { world, anna: ben, order } = await startSold();
  const anna = seller(world, world.person("en", "Anna"));
  await anna.reaches("address");
  const folder = world.env["DATA_DIR"] ?? "";
  const [store, copy] = [join(folder, STORE_FILE), join(folder, "backups", "one.sqlite")];
  const owner = readConfig(world.env);
  expect(await writeBackup(store, copy, owner, Date.now())).toMatchObject({ orders: 1 });
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  expect(readdirSync(dirname(copy))).toEqual(["one.sqlite"]);
  await anna.goesOnTo("recap");

  await expect(restoreBackup(copy, store, owner, Date.now())).rejects.toThrow("is in use already");
  let kept: string | null = null;
  await world.restart({}, async () => {
    ({ replaced: kept } = await restoreBackup(copy, store, owner, Date.now()));
  });
  await world.changelly.move(order.orderId, "pending");
  await hears(world, ben, "pending");
  await anna.types("hello", QUESTION.address);
  await anna.goesOnTo("placed");
  expect(world.changelly.orders).toHaveLength(2);
  const replaced = new DatabaseSync(kept ?? "", { readOnly: true });
  expect(replaced.prepare("select step from drafts order by step").all()).toEqual([
    { step: "placed" },
    { step: "recap" },
  ]);
  replaced.close();
});

describe("a backup", () => {
  test("replaces no file, and leaves none behind when it cannot be made", async () => {
    const path = storePath();
    const target = `${path}.copy`;
    await expect(writeBackup(path, target, OWNER, NOON)).rejects.toThrow(`There is no store at ${path}.`);
    await place(await aStore({ path }));
    await expect(writeBackup(path, target, { ...OWNER, dataKey: new Uint8Array(32) }, NOON)).rejects.toThrow(
      "DATA_KEY is not the key this store was written with",
    );
    expect(readdirSync(dirname(path)).filter((name) => name.includes("copy"))).toEqual([]);
    writeFileSync(target, "something else");
    await expect(writeBackup(path, target, OWNER, NOON)).rejects.toThrow("never replaces a file");
    expect(readFileSync(target, "utf8")).toBe("something else");
  });

  test("is refused of a store in which the key opens nothing of a column", async () => {
    const path = storePath();
    const store = await aStore({ path });
    await place(store);
    await store.database.db
      .updateTable("orders")
      .set({ refundMemo: new Uint8Array(40).fill(1) })
      .execute();
    await expect(writeBackup(path, `${path}.copy`, OWNER, NOON)).rejects.toThrow(
      "no key opens orders.refund_memo",
    );
  });
});

/** A store with an order, closed, and a backup of it. */
async function stored(takenAt = NOON): Promise<{ path: string; copy: string; bytes: Buffer }> {
  const path = storePath();
  const copy = `${path}.copy`;
  const store = await aStore({ path });
  await place(store);
  await store.close();
  await writeBackup(path, copy, OWNER, takenAt);
  return { path, copy, bytes: readFileSync(path) };
}

describe("a restore changes nothing", () => {
  /** Overwrites part of a page that belongs to an index: everything opens, and something would be missing in it. */
  function spoilPage(copy: string): void {
    const file = new DatabaseSync(copy);
    const root = file.prepare("select rootpage from sqlite_schema where name = 'orders_by_user'").get();
    file.close();
    const bytes = readFileSync(copy);
    bytes.fill(0, (Number(root?.["rootpage"]) - 1) * 4096 + 8, Number(root?.["rootpage"]) * 4096 - 4000);
    writeFileSync(copy, bytes);
  }

  const spoiled: readonly (readonly [string, string, (copy: string) => void])[] = [
    ["a copy that is cut off", "cannot be", (copy) => truncateSync(copy, statSync(copy).size / 2)],
    ["a copy with a damaged page", "cannot be used", spoilPage],
    ["an empty file", "it is no store of this bot", (copy) => truncateSync(copy, 0)],
    [
      "any other file",
      "not a database",
      (copy) => writeFileSync(copy, "a text that is no database".repeat(50)),
    ],
    [
      "a store of a newer release",
      "newer release",
      (copy) => {
        const file = new DatabaseSync(copy);
        file.exec("insert into kysely_migration values ('999-of-tomorrow', '')");
        file.close();
      },
    ],
  ];
  test.each(spoiled)("with %s", async (_, reason, spoil) => {
    const { path, copy, bytes } = await stored();
    spoil(copy);
    await expect(restoreBackup(copy, path, OWNER, NOON)).rejects.toThrow(reason);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(dirname(path)).filter((name) => name.includes("rest"))).toEqual([]);
  });

  test("with another key, or a store of the other environment", async () => {
    const { path, copy, bytes } = await stored();
    const dataKey = new Uint8Array(32);
    await expect(restoreBackup(copy, path, { ...OWNER, dataKey }, NOON)).rejects.toThrow(
      "DATA_KEY is not the key",
    );
    const environment = "production";
    await expect(restoreBackup(copy, path, { ...OWNER, environment }, NOON)).rejects.toThrow(
      "holds sandbox orders",
    );
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});

test("a backup of before a change of the key is restored with both keys, and goes on to the new one", async () => {
  const path = storePath();
  const copy = `${path}.copy`;
  const store = await aStore({ path });
  const order = await place(store);
  await writeBackup(path, copy, OWNER, NOON);
  await store.close();
  const both = { dataKey: new Uint8Array(32).fill(8), previousDataKey: DATA_KEY };
  await restoreBackup(copy, path, { ...OWNER, ...both }, NOON);
  const restored = await aStore({ path, ...both });
  expect(restored.rotation.isOver).toBe(false);
  expect(await restored.orders.find(order.id)).toMatchObject({ refundMemo: "424242" });
});

test("what a backup is restored from may be closed to changes and open to others: the store is not", async () => {
  const { path, copy } = await stored();
  chmodSync(copy, 0o444);
  await restoreBackup(copy, path, OWNER, NOON);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("where a look back had not come to its end, the one after the next restore begins where it did", async () => {
  const { path, copy } = await stored();
  await restoreBackup(copy, path, OWNER, NOON + HOUR);
  // Changelly is away, and the next night's backup is taken meanwhile.
  await writeBackup(path, `${copy}-next`, OWNER, NOON + DAY);
  await restoreBackup(`${copy}-next`, path, OWNER, NOON + 2 * DAY);
  const store = await aStore({ path });
  expect(await store.lookBack.pending()).toMatchObject({ takenAt: NOON, restoredAt: NOON + 2 * DAY });
});

test("a plain copy of a store that was restored once is as old as its newest order", async () => {
  const { path, copy } = await stored(NOON - 30 * DAY);
  const { takenAt } = await restoreBackup(copy, path, OWNER, NOON);
  expect(takenAt).toBe(NOON - 30 * DAY);
  copyFileSync(path, `${copy}-plain`);
  expect(await restoreBackup(`${copy}-plain`, path, OWNER, NOON + HOUR)).toMatchObject({ takenAt: NOON });
});
