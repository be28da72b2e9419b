/** The change of a key is killed again and again, and comes to its end all the same. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { SEALED_COLUMNS } from "../../src/storage/sealed-rows.ts";
import { anOrder, aStore, DATA_KEY, NEXT_KEY, NOON, place, storePath } from "./sales.ts";

/** Orders in the store: each process is killed with most of them still to go. */
const ORDERS = 4_000;
const KILLS = 20;

test("kill -9 in the middle, twenty times: every value opens, with one key or the other, and in the end with the new one", async () => {
  const path = storePath();
  const store = await aStore({ path, commitWithinMs: 60_000 });
  const first = await place(store);
  const last = anOrder({ id: "ffffffff-ffff-4fff-8fff-ffffffffffff" });
  await place(store, last);
  await store.inbox.accept(
    Array.from({ length: ORDERS }, (_, index) => ({ id: index + 1, body: { text: `update ${index}` } })),
    NOON,
  );
  await store.close();

  let killed = 0;
  let done = false;
  while (!done) {
    const child = spawn(process.execPath, [join(import.meta.dirname, "rotating-process.ts"), path], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(child, "exit");
    let rounds = 0;
    const enough = 1 + Math.floor(Math.random() * 3);
    child.stdout.on("data", (lines: Buffer) => {
      rounds += lines.toString().split("\n").length - 1;
      if (killed < KILLS && rounds >= enough) child.kill("SIGKILL");
    });
    const [code] = await ended;
    done = code === 0;
    if (done) continue;
    killed += 1;
    // Neither key alone is taken while it goes on.
    for (const dataKey of [DATA_KEY, NEXT_KEY])
      await expect(aStore({ path, dataKey })).rejects.toThrow(/^DATA_KEY/);
    const between = await aStore({ path, dataKey: NEXT_KEY, previousDataKey: DATA_KEY });
    expect(await between.orders.find(first.id)).toMatchObject({ refundMemo: "424242" });
    expect(await between.inbox.pending()).toHaveLength(ORDERS);
    await between.close();
  }
  expect(killed).toBeGreaterThan(5);

  const file = new DatabaseSync(path, { readOnly: true });
  expect({ ...file.prepare("pragma integrity_check").get() }).toEqual({ integrity_check: "ok" });
  for (const [table, , columns] of SEALED_COLUMNS)
    for (const column of columns)
      expect(
        file.prepare(`select count(*) as old from ${table} where substr(${column}, 1, 1) = x'01'`).get(),
      ).toMatchObject({ old: 0 });
  file.close();
  const after = await aStore({ path, dataKey: NEXT_KEY });
  expect(await after.orders.find(last.id)).toMatchObject({ refundMemo: "424242" });
  expect(await after.inbox.pending()).toHaveLength(ORDERS);
});
