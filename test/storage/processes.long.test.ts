/** Two processes on one store, and one that is killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { restoreBackup, writeBackup } from "../../src/storage/backup.ts";
import { aStore, DATA_KEY, NOON, place, storePath } from "./sales.ts";

describe("a second process", () => {
  test("is refused with the number of the first one, and let in when that one is killed", async () => {
    const path = storePath();
    const first = await startProcess(path);
    expect(first.line).toBe(`open ${first.process.pid}`);
    const second = await startProcess(path);
    expect(second.line).toBe(
      `refused The store ${path} is in use by another process (pid ${first.process.pid}); only one process may use it at a time.`,
    );
    await expect(aStore({ path })).rejects.toThrow(`(pid ${first.process.pid})`);
    first.process.kill("SIGKILL");
    await once(first.process, "exit");
    await aStore({ path });
    const third = await startProcess(path);
    expect(third.line).toContain(`is in use by another process (pid ${process.pid})`);
  });

  test("is refused even when it is the same one opening twice, and the first keeps the store", async () => {
    const path = storePath();
    await aStore({ path });
    await expect(aStore({ path })).rejects.toThrow(`The store ${path} is in use already`);
    await expect(aStore({ path })).rejects.toThrow("is in use already");
    expect((await startProcess(path)).line).toContain("refused");
  });

  test("is let in after an orderly close, and after a start that failed", async () => {
    const path = storePath();
    await (await aStore({ path })).close();
    await expect(aStore({ path, environment: "production" })).rejects.toThrow();
    expect((await startProcess(path)).line).toContain("open");
  });
});

test("a store that another program is reading is not replaced: it would be without its newest part for a moment", async () => {
  const path = storePath();
  const owner = { environment: "sandbox", dataKey: DATA_KEY } as const;
  const store = await aStore({ path });
  await writeBackup(path, `${path}.copy`, owner, NOON);
  const reader = new DatabaseSync(path, { readOnly: true });
  onTestFinished(() => reader.close());
  reader.exec("begin; select count(*) from orders");
  const order = await place(store);
  await store.close();
  const files = readdirSync(dirname(path));
  await expect(restoreBackup(`${path}.copy`, path, owner, NOON)).rejects.toThrow("read by another program");
  expect(readdirSync(dirname(path))).toEqual(files);
  reader.exec("commit");
  expect(await (await aStore({ path })).orders.find(order.id)).toMatchObject({ id: order.id });
});

test("kill -9 loses nothing that was acknowledged and leaves nothing half done", async () => {
  const path = storePath();
  const acknowledged = new Map<string, Set<string>>([
    ["placed", new Set()],
    ["applied", new Set()],
    ["hinted", new Set()],
  ]);
  for (let round = 0; round < 4; round += 1) {
    const child = spawnProcess(path, "commit");
    let toGo = 20 + Math.floor(Math.random() * 200);
    for await (const line of createInterface({ input: child.stdout })) {
      const [word = "", id = ""] = line.split(" ");
      expect(word).not.toBe("refused");
      acknowledged.get(word)?.add(id);
      toGo -= 1;
      if (toGo === 0) child.kill("SIGKILL");
    }
  }

  const file = new DatabaseSync(path);
  expect({ ...file.prepare("PRAGMA integrity_check").get() }).toEqual({ integrity_check: "ok" });
  expect(file.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  const rows = file
    .prepare(
      `SELECT id, version, hints,
         (SELECT count(*) FROM order_history WHERE order_id = orders.id) AS lines,
         (SELECT count(*) FROM outbox WHERE order_id = orders.id) AS notices
       FROM orders`,
    )
    .all();
  file.close();
  const stored = new Map(rows.map((row) => [row["id"], row]));
  for (const id of acknowledged.get("placed") ?? []) expect(stored.has(id)).toBe(true);
  for (const id of acknowledged.get("applied") ?? []) expect(stored.get(id)?.["version"]).toBeGreaterThan(1);
  for (const id of acknowledged.get("hinted") ?? []) expect(stored.get(id)?.["hints"]).toBe(1);
  for (const { version, lines, notices } of rows) {
    const changed = version === 1 ? 0 : 1;
    expect({ lines, notices }).toEqual({ lines: changed, notices: changed });
  }
  expect(acknowledged.get("hinted")?.size).toBeGreaterThan(10);
  const store = await aStore({ path, dataKey: DATA_KEY });
  const [last] = (await store.orders.list("1001", 0, 1)).orders;
  expect(last?.refundMemo).toBe("424242");
});

function spawnProcess(path: string, ...more: string[]) {
  const script = join(import.meta.dirname, "committing-process.ts");
  const child = spawn(process.execPath, [script, path, ...more], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

async function startProcess(path: string): Promise<{ process: ChildProcess; line: string }> {
  const child = spawnProcess(path);
  for await (const line of createInterface({ input: child.stdout })) return { process: child, line };
  throw new Error("the process ended without a word");
}
